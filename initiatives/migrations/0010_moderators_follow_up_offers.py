"""Whoever reads what is handed in reads who joins it: before, these offers came to them by mail."""

from django.conf import settings
from django.db import migrations

NAMES = {"view_joining": "Can view offer to join", "change_joining": "Can change offer to join"}


def give(apps, schema_editor):
    content_type = apps.get_model("contenttypes", "ContentType")
    permission = apps.get_model("auth", "Permission")
    kind, _made = content_type.objects.get_or_create(app_label="initiatives", model="joining")
    rights = [
        # Django makes them only after all migrations; it leaves what is there.
        permission.objects.get_or_create(content_type=kind, codename=codename, defaults={"name": name})[0]
        for codename, name in NAMES.items()
    ]
    readers = apps.get_model("auth", "Group").objects.filter(
        permissions__codename="view_submission", permissions__content_type__app_label="initiatives"
    )
    for group in readers.distinct():
        group.permissions.add(*rights)


class Migration(migrations.Migration):
    dependencies = [
        ("initiatives", "0009_offers_are_followed_up"),
        ("auth", "0012_alter_user_first_name_max_length"),
        ("contenttypes", "0002_remove_content_type_name"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [migrations.RunPython(give, migrations.RunPython.noop)]
