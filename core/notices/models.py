"""A notice at the top of all pages, or of those about one neighbourhood."""

from typing import Any, ClassVar

from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel

from core.labels.fields import LabelsField
from core.mistyped import mistyped


class Notice(models.Model):
    """Words such as "Vandaag dicht: lekkage in De Schakel", shown from one moment until another."""

    text = LabelsField(
        _("text"),
        max_length=200,
        multiline=True,
        help_text=_("Short: what is different, where and until when."),
    )
    page = models.ForeignKey(
        "wagtailcore.Page",
        verbose_name=_("page with more about it"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("The notice then leads there. May stay empty."),
    )
    starts_at = models.DateTimeField(
        _("shown from"),
        default=timezone.now,
        help_text=_("From this moment visitors see it."),
    )
    ends_at = models.DateTimeField(
        _("shown until"),
        help_text=_("After this it goes away by itself."),
    )
    neighbourhood = models.ForeignKey(
        "core.Neighbourhood",
        verbose_name=_("only on pages about"),
        null=True,
        blank=True,
        on_delete=models.CASCADE,
        related_name="+",
        help_text=_("Empty: at the top of every page."),
    )

    #: The closure with which it was offered: when that is taken away, so are its words.
    closure = models.ForeignKey(
        "core.Closure", null=True, blank=True, editable=False, on_delete=models.CASCADE, related_name="notices"
    )

    panels: ClassVar[list[Any]] = [
        FieldPanel("text"),
        FieldPanel("page"),
        FieldRowPanel([FieldPanel("starts_at"), FieldPanel("ends_at")]),
        FieldPanel("neighbourhood"),
    ]

    class Meta:
        app_label = "core"
        verbose_name = _("notice")
        verbose_name_plural = _("notices")
        ordering: ClassVar[list[str]] = ["-starts_at", "-pk"]

    def __str__(self) -> str:
        return str(self.text)

    def clean(self) -> None:
        """Refuse a mistyped year, and a notice that ends before it begins."""
        errors = mistyped(starts_at=self.starts_at, ends_at=self.ends_at)
        if errors:
            raise ValidationError(errors)
        if self.starts_at and self.ends_at and self.ends_at <= self.starts_at:
            raise ValidationError({"ends_at": _("The end lies before the beginning. Check both.")})
