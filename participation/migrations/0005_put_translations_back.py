"""What can be put back is a role with its translations: several versions of pages."""

from django.db import migrations, models


def one_becomes_several(apps, _editor):
    for care in apps.get_model('participation', 'RoleCare').objects.exclude(closed_revision=None):
        care.closed_revisions.add(care.closed_revision_id)


def the_one_of_the_role(apps, _editor):
    for care in apps.get_model('participation', 'RoleCare').objects.exclude(closed_revisions=None):
        care.closed_revision = care.closed_revisions.filter(object_id=str(care.role_id)).first()
        care.save(update_fields=['closed_revision'])


class Migration(migrations.Migration):

    dependencies = [
        ('participation', '0004_field_help'),
        ('wagtailcore', '0001_initial'),
    ]

    operations = [
        migrations.AddField(
            model_name='rolecare',
            name='closed_revisions',
            field=models.ManyToManyField(related_name='+', to='wagtailcore.revision'),
        ),
        migrations.RunPython(one_becomes_several, the_one_of_the_role),
        migrations.RemoveField(
            model_name='rolecare',
            name='closed_revision',
        ),
    ]
