"""Organisations we work with."""

from typing import Any

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel

from core.labels.fields import LabelsField
from core.labels.models import Row


class Partner(Row):
    """A partner: its name, what we do together, its own site, its logo. One row, wherever it is named."""

    together = LabelsField(
        _("what we do together"),
        blank=True,
        max_length=400,
        multiline=True,
        help_text=_("One or two sentences, for example: We run the language café together."),
    )
    link = models.URLField(_("website"), blank=True, help_text=_("Begins with https://."))
    logo = models.ForeignKey(
        "core.Picture",
        verbose_name=_("logo"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("Shown beside the name, so it needs no words of its own."),
    )

    panels: list[Any] = [
        MultiFieldPanel([FieldPanel("name"), FieldPanel("slug"), FieldPanel("sort_order")], heading=_("Name")),
        FieldPanel("together"),
        MultiFieldPanel([FieldPanel("link"), FieldPanel("logo")], heading=_("Website and logo")),
    ]

    class Meta(Row.Meta):
        app_label = "core"
        verbose_name = _("partner")
        verbose_name_plural = _("partners")
