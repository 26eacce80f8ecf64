"""The parts of the area, in the organisation's own word."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import RichTextField, StreamField

from core.images.illustrated import Illustrated, picture_panel
from core.pages.blocks import TEXT_FEATURES, body_blocks
from core.pages.models import BasePage, TranslatedIndex
from home.querysets import NeighbourhoodManager


class NeighbourhoodIndexPage(TranslatedIndex):
    """``/wijken/``: the parts of the area, by name or postcode."""

    introduction = RichTextField(
        _("introduction"), blank=True, features=TEXT_FEATURES, help_text=_("Stands above the search box.")
    )

    fixed_slug = "wijken"
    subpage_types: ClassVar[list[str]] = ["home.NeighbourhoodPage"]
    template = "pages/neighbourhood_index.html"
    content_panels = [*BasePage.content_panels, FieldPanel("introduction")]

    class Meta:
        verbose_name = _("neighbourhoods")
        verbose_name_plural = _("neighbourhoods")


class NeighbourhoodPage(Illustrated, BasePage):
    """One neighbourhood: what it is like, its dates, its initiatives."""

    neighbourhood = models.ForeignKey(
        "core.Neighbourhood",
        verbose_name=_("neighbourhood"),
        on_delete=models.PROTECT,
        related_name="pages",
        help_text=_(
            "Its dates, initiatives, venues and news appear by themselves. Postcodes and contact stand there too."
        ),
    )
    body = StreamField(
        body_blocks(), verbose_name=_("text"), blank=True, help_text=_("What it is like here, in a few paragraphs.")
    )

    objects = NeighbourhoodManager()

    template = "pages/neighbourhood.html"
    parent_page_types: ClassVar[list[str]] = ["home.NeighbourhoodIndexPage"]
    subpage_types: ClassVar[list[str]] = []
    content_panels = [
        *BasePage.content_panels,
        FieldPanel("neighbourhood"),
        FieldPanel("body"),
        picture_panel(_("A drawing or photograph that people from here recognise.")),
    ]

    class Meta:
        verbose_name = _("neighbourhood")
        verbose_name_plural = _("neighbourhoods")
