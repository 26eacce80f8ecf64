"""The name of a price and a function in the board have a text per language."""

from django.db import migrations, models

import core.labels.fields
from core.labels.migrating import one_text_to_labels


class Migration(migrations.Migration):

    dependencies = [
        ('home', '0004_duties'),
    ]

    operations = [
        *one_text_to_labels(
            'home', 'serviceprice', 'name',
            before=models.CharField(blank=True, default='', max_length=60, verbose_name='for'),
            after=core.labels.fields.LabelsField(blank=True, default=core.labels.fields.Labels, help_text='For example: normal, with U-pas. Empty: for everybody. The other languages may stay empty.', verbose_name='for'),
        ),
        *one_text_to_labels(
            'home', 'anbiboardmember', 'role',
            before=models.CharField(default='', max_length=60, verbose_name='function'),
            after=core.labels.fields.LabelsField(default=core.labels.fields.Labels, help_text='For example: chair, secretary, treasurer.', verbose_name='function'),
        ),
        migrations.AlterField(
            model_name='serviceprice',
            name='amount',
            field=models.DecimalField(decimal_places=2, help_text='For example: 2,50. Free is 0.', max_digits=6, verbose_name='amount in euros'),
        ),
    ]
