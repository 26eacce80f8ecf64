"""When a venue is open: rows per weekday, and what is different on some days."""

from typing import Any, ClassVar

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.models import Orderable

from core.hours.rules import Span
from core.labels.fields import LabelsField


class Weekday(models.IntegerChoices):
    """Monday is 0, as in Python."""

    MONDAY = 0, _("Monday")
    TUESDAY = 1, _("Tuesday")
    WEDNESDAY = 2, _("Wednesday")
    THURSDAY = 3, _("Thursday")
    FRIDAY = 4, _("Friday")
    SATURDAY = 5, _("Saturday")
    SUNDAY = 6, _("Sunday")


class WeekdaySpan(Orderable):
    """From one hour until another on a weekday; several rows on one day leave a break between them."""

    weekday = models.PositiveSmallIntegerField(
        _("day"),
        choices=Weekday.choices,
        help_text=_("One row for each day on which it is open."),
    )
    opens = models.TimeField(_("from"), help_text=_("For example: 9.00."))
    closes = models.TimeField(
        _("until"), help_text=_("For example: 12.30. After a break, add a second row for the same day.")
    )

    panels: ClassVar[list[Any]] = [FieldRowPanel([FieldPanel("weekday"), FieldPanel("opens"), FieldPanel("closes")])]

    class Meta(Orderable.Meta):
        abstract = True

    def __str__(self) -> str:
        return f"{self.get_weekday_display()} {self.opens:%H.%M}–{self.closes:%H.%M}"

    def clean(self) -> None:
        """Refuse hours that end before they begin."""
        super().clean()
        if self.opens and self.closes and not self.span.is_right:
            raise ValidationError({"closes": _("This ends before it begins. Check both hours.")})

    @property
    def span(self) -> Span:
        """As the rules know it."""
        return Span(opens=self.opens, closes=self.closes)


class OpeningSpan(WeekdaySpan):
    """Hours of a venue."""

    venue = ParentalKey("core.Venue", on_delete=models.CASCADE, related_name="opening_spans")

    class Meta(WeekdaySpan.Meta):
        app_label = "core"
        verbose_name = _("opening hours")
        verbose_name_plural = _("opening hours")


class OpeningChange(Orderable):
    """Other hours on some days, or none. Several rows with the same days are several spans."""

    venue = ParentalKey("core.Venue", on_delete=models.CASCADE, related_name="opening_changes")
    first_day = models.DateField(
        _("first day"),
        help_text=_("The first day with other hours."),
    )
    last_day = models.DateField(_("last day"), null=True, blank=True, help_text=_("Empty: that one day."))
    opens = models.TimeField(_("from"), null=True, blank=True, help_text=_("Leave both hours empty: closed."))
    closes = models.TimeField(
        _("until"),
        null=True,
        blank=True,
        help_text=_("Leave both hours empty: closed."),
    )
    reason = LabelsField(
        _("reason"), max_length=120, blank=True, help_text=_("Visitors read this, for example: Christmas.")
    )

    panels: ClassVar[list[Any]] = [
        FieldRowPanel([FieldPanel("first_day"), FieldPanel("last_day")]),
        FieldRowPanel([FieldPanel("opens"), FieldPanel("closes")]),
        FieldPanel("reason"),
    ]

    class Meta(Orderable.Meta):
        app_label = "core"
        verbose_name = _("other hours")
        verbose_name_plural = _("other hours")

    def __str__(self) -> str:
        return f"{self.first_day} {self.reason}"

    def clean(self) -> None:
        """Refuse half an hour pair, and periods and hours that end before they begin."""
        super().clean()
        errors: dict[str, Any] = {}
        if self.first_day and self.last_day and self.last_day < self.first_day:
            errors["last_day"] = _("The last day lies before the first. Check both dates.")
        if (self.opens is None) != (self.closes is None):
            missing = "closes" if self.closes is None else "opens"
            errors[missing] = _("Fill in both hours, or leave both empty when it is closed.")
        elif self.opens is not None and self.closes is not None and self.span and not self.span.is_right:
            errors["closes"] = _("This ends before it begins. Check both hours.")
        if errors:
            raise ValidationError(errors)

    @property
    def span(self) -> Span | None:
        """As the rules know it; None: closed."""
        if self.opens is None or self.closes is None:
            return None
        return Span(opens=self.opens, closes=self.closes)
