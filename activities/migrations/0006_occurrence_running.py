from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("activities", "0005_alter_activitypage_kind"),
    ]

    operations = [
        migrations.AddIndex(
            model_name="occurrence",
            index=models.Index(
                condition=models.Q(
                    models.Q(("status", "removed"), _negated=True),
                    ("local_end_date__gt", models.F("local_date")),
                ),
                fields=["local_end_date"],
                name="occurrence_running",
            ),
        ),
    ]
