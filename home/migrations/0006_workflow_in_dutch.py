"""Wagtail's own workflow gets a Dutch name: each editor reads it beside "Publiceren"."""

from typing import Any

from django.db import migrations

BEFORE, AFTER = "Moderators approval", "de moderatoren"


def _rename(apps: Any, old: str, new: str) -> None:
    for model in ("Workflow", "Task"):
        apps.get_model("wagtailcore", model).objects.filter(name=old).update(name=new)


def forwards(apps: Any, _editor: Any) -> None:
    """Name it as the button goes on: "Stuur door naar de moderatoren"."""
    _rename(apps, BEFORE, AFTER)


def backwards(apps: Any, _editor: Any) -> None:
    """Give Wagtail's name back."""
    _rename(apps, AFTER, BEFORE)


class Migration(migrations.Migration):
    """Nothing but the name."""

    dependencies = [
        ("home", "0005_names_per_language"),
        ("wagtailcore", "0053_locale_model"),
    ]

    operations = [migrations.RunPython(forwards, backwards)]
