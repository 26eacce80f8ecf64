"""Amounts with a name, of whatever costs something."""

from typing import Any, ClassVar

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.models import Orderable

from core.labels.fields import LabelsField


class NamedAmount(Orderable):
    """A named amount: normal, with a city pass. The name is a fact, with a label per language."""

    name = LabelsField(
        _("for"),
        blank=True,
        max_length=60,
        help_text=_("For example: normal, with U-pas. Empty: for everybody. The other languages may stay empty."),
    )
    amount = models.DecimalField(
        _("amount in euros"), max_digits=6, decimal_places=2, help_text=_("For example: 2,50. Free is 0.")
    )

    panels: ClassVar[list[Any]] = [FieldRowPanel([FieldPanel("name"), FieldPanel("amount")])]

    class Meta(Orderable.Meta):
        abstract = True
        verbose_name = _("price")
        verbose_name_plural = _("prices")

    def __str__(self) -> str:
        return f"{self.name} {self.amount}"

    def clean(self) -> None:
        """Refuse less than nothing."""
        super().clean()
        if self.amount is not None and self.amount < 0:
            raise ValidationError({"amount": _("A price cannot be less than 0.")})
