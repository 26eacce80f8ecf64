"""School holidays and public holidays, which schedule rules may skip."""

from datetime import date
from typing import Any, ClassVar

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel

from core.labels.fields import LabelsField


class HolidayKind(models.TextChoices):
    """Which rules skip it."""

    SCHOOL = "school", _("school holiday")
    PUBLIC = "public", _("public holiday")


class HolidayPeriod(models.Model):
    """One holiday. Made by ``import_holidays``; what an editor changed is never overwritten."""

    kind = models.CharField(
        _("kind"),
        max_length=10,
        choices=HolidayKind.choices,
        help_text=_("Activities skip school holidays, public holidays, or both."),
    )
    name = LabelsField(
        _("name"),
        help_text=_("For example: Autumn holidays."),
    )
    first_day = models.DateField(
        _("first day"),
        help_text=_("The first day of the holiday."),
    )
    last_day = models.DateField(
        _("last day"),
        help_text=_("The last day of the holiday. A public holiday lasts one day."),
    )
    #: What the import knows it by (region, name and year); empty for one that an editor made.
    source = models.CharField(max_length=80, blank=True, editable=False)
    #: An editor changed or removed it: the import leaves it as it is.
    edited = models.BooleanField(default=False, editable=False)
    cancelled = models.BooleanField(
        _("does not count"), default=False, help_text=_("Activities go on during this holiday.")
    )

    panels: ClassVar[list[Any]] = [
        FieldPanel("name"),
        FieldPanel("kind"),
        FieldRowPanel([FieldPanel("first_day"), FieldPanel("last_day")]),
        FieldPanel("cancelled"),
    ]

    #: The days as they were read, for who must know which days a change leaves.
    days_before: tuple[date, date] | None = None

    class Meta:
        app_label = "core"
        verbose_name = _("holiday")
        verbose_name_plural = _("holidays")
        ordering: ClassVar[list[str]] = ["first_day", "pk"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["source"], condition=~models.Q(source=""), name="one_holiday_per_source")
        ]

    def __str__(self) -> str:
        return f"{self.name} {self.first_day:%Y}"

    def clean(self) -> None:
        """Refuse a period that ends before it begins."""
        if self.first_day and self.last_day and self.last_day < self.first_day:
            raise ValidationError({"last_day": _("The last day lies before the first. Check both dates.")})
