"""The name of a price has a text per language."""

from django.db import migrations, models

import core.labels.fields
from core.labels.migrating import one_text_to_labels


class Migration(migrations.Migration):

    dependencies = [
        ('activities', '0013_names_of_kept_data'),
    ]

    operations = one_text_to_labels(
        'activities', 'activityprice', 'name',
        before=models.CharField(blank=True, default='', max_length=60, verbose_name='for'),
        after=core.labels.fields.LabelsField(blank=True, default=core.labels.fields.Labels, help_text='For example: normal, with U-pas. Empty: for everybody. The other languages may stay empty.', verbose_name='for'),
    )
