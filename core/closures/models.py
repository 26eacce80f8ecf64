"""When the organisation, a neighbourhood or a venue is closed."""

from datetime import date
from typing import Any, ClassVar

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel

from core.labels.fields import LabelsField
from core.mistyped import mistyped

MAX_DAYS = 366


class Closure(models.Model):
    """A venue, else a neighbourhood, else (both empty) the whole organisation is closed, for whole days.

    It never writes to a date: what becomes of a date is computed from it (design §2), so that removing it
    restores everything. ``activities`` listens to its being saved and deleted.
    """

    first_day = models.DateField(
        _("first day"),
        help_text=_("The first day that is closed."),
    )
    last_day = models.DateField(_("last day"), help_text=_("The last day that is closed."))
    reason = LabelsField(
        _("reason"), max_length=120, help_text=_("Visitors read this, for example: leak, building closed.")
    )
    venue = models.ForeignKey(
        "core.Venue",
        verbose_name=_("only this venue"),
        null=True,
        blank=True,
        on_delete=models.CASCADE,
        related_name="+",
        help_text=_("Only what is in this building does not go ahead."),
    )
    neighbourhood = models.ForeignKey(
        "core.Neighbourhood",
        verbose_name=_("only this neighbourhood"),
        null=True,
        blank=True,
        on_delete=models.CASCADE,
        related_name="+",
        help_text=_("Only what is in this neighbourhood does not go ahead."),
    )
    created_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, editable=False, on_delete=models.SET_NULL, related_name="+"
    )

    panels: ClassVar[list[Any]] = [
        FieldRowPanel([FieldPanel("first_day"), FieldPanel("last_day")], heading=_("When?")),
        MultiFieldPanel(
            [FieldPanel("venue"), FieldPanel("neighbourhood")],
            heading=_("What is closed? Empty: the whole organisation."),
        ),
        FieldPanel("reason"),
    ]

    #: The days as they were read, for who must know which days a change leaves.
    days_before: tuple[date, date] | None = None

    class Meta:
        app_label = "core"
        verbose_name = _("closure")
        verbose_name_plural = _("closures")
        ordering: ClassVar[list[str]] = ["first_day", "pk"]

    def __str__(self) -> str:
        return f"{self.where}: {self.reason}"

    @property
    def where(self) -> str:
        """What is closed, in words."""
        return str(self.venue or self.neighbourhood or _("the whole organisation"))

    def clean(self) -> None:
        """Refuse a mistyped year, a period that ends before it begins or lasts over a year, and two places at once."""
        errors: dict[str, Any] = mistyped(first_day=self.first_day, last_day=self.last_day)
        if not errors and self.first_day and self.last_day:
            if self.last_day < self.first_day:
                errors["last_day"] = _("The last day lies before the first. Check both dates.")
            elif (self.last_day - self.first_day).days > MAX_DAYS:
                errors["last_day"] = _("A closure lasts a year at most. Unpublish activities that stop for longer.")
        if self.venue_id and self.neighbourhood_id:
            errors["neighbourhood"] = _("Choose a venue or a neighbourhood, not both.")
        if errors:
            raise ValidationError(errors)
