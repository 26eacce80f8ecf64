"""For migrations: a text of one language becomes a text per language."""

from typing import Any

from django.conf import settings
from django.db import migrations, models
from django.db.migrations.operations.base import Operation

from core.labels.fields import LabelsField, one_text


def one_text_to_labels(
    app: str, model: str, field: str, *, before: "models.CharField[str, str]", after: LabelsField
) -> list[Operation]:
    """Return the operations that turn ``field`` from ``before``, which has a default, into ``after``.

    What is there is the default language's. Through a column of its own, as PostgreSQL reads no JSON in plain words.
    Backwards the other languages are lost.
    """
    old = f"{field}_before"

    def forwards(apps: Any, _editor: Any) -> None:
        rows = apps.get_model(app, model)
        for text in rows.objects.exclude(**{old: ""}).values_list(old, flat=True).distinct().order_by(old):
            rows.objects.filter(**{old: text}).update(**{field: one_text(text)})

    def backwards(apps: Any, _editor: Any) -> None:
        rows = apps.get_model(app, model)
        for row in rows.objects.iterator():
            rows.objects.filter(pk=row.pk).update(**{old: getattr(row, field).text(settings.LANGUAGE_CODE)})

    return [
        migrations.RenameField(model, field, old),
        migrations.AlterField(model, old, before),  # its default is for the rows that are there when it comes back
        migrations.AddField(model, field, after),
        migrations.RunPython(forwards, backwards),
        migrations.RemoveField(model, old),
    ]
