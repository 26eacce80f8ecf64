"""The pages in which an organisation says who it is."""

from typing import Any, ClassVar

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel
from wagtail.fields import RichTextField, StreamField
from wagtail.models import Orderable, Page

from core.pages.blocks import TEXT_FEATURES, body_blocks
from core.pages.models import BasePage, TranslatedIndex
from home.blocks import home_blocks, statement_blocks

#: Addresses right under the home page that no page of another type may take (design §4 and §6).
RESERVED = frozenset(
    {
        "agenda", "initiatieven", "wijken", "idee", "s", "beheer", "zoeken", "postvak", "bouwstenen", "documenten",
        "media", "static", "stijl", "healthz", "readyz", "en", "tr", "ar", "simpel",
    }
)  # fmt: skip


class HomePage(BasePage):
    """The front door. An editor orders its sections; their content comes from agenda, initiatives and pages."""

    sections = StreamField(
        home_blocks(),
        verbose_name=_("sections"),
        blank=True,
        block_counts={name: {"max_num": 1} for name, _block in home_blocks()},
    )
    hero = models.ForeignKey(
        "core.Picture",
        verbose_name=_("drawing or picture"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )

    lasting = True
    at_root = True
    reserved_child_slugs = RESERVED
    template = "pages/home.html"
    subpage_types: ClassVar[list[str]] = [
        "home.SectionPage",
        "home.StandardPage",
        "home.NeighbourhoodIndexPage",
        "activities.AgendaPage",
        "initiatives.InitiativeIndexPage",
    ]
    content_panels = [*BasePage.content_panels, FieldPanel("hero"), FieldPanel("sections")]
    settings_panels: ClassVar[list[Any]] = []

    class Meta:
        verbose_name = _("home page")
        verbose_name_plural = _("home pages")

    @classmethod
    def can_create_at(cls, parent: Page) -> bool:
        """Once, at the root; its translations are made there by wagtail-localize, which does not ask."""
        return super().can_create_at(parent) and parent.depth == 1 and not cls.objects.exists()


class SectionPage(BasePage):
    """A page that leads to its children: "Algemeen", "Beleid", "Diensten"."""

    introduction = RichTextField(_("introduction"), blank=True, features=TEXT_FEATURES)

    template = "pages/section.html"
    subpage_types: ClassVar[list[str]] = [
        "home.StandardPage",
        "home.MissionPage",
        "home.PolicyPage",
        "home.SectionPage",
    ]
    content_panels = [*BasePage.content_panels, FieldPanel("introduction")]

    class Meta:
        verbose_name = _("section")
        verbose_name_plural = _("sections")


class StandardPage(BasePage):
    """A page of text."""

    body = StreamField(body_blocks(), verbose_name=_("text"), blank=True)

    template = "pages/standard.html"
    subpage_types: ClassVar[list[str]] = ["home.StandardPage"]
    content_panels = [*BasePage.content_panels, FieldPanel("body")]

    class Meta:
        verbose_name = _("page")
        verbose_name_plural = _("pages")


class MissionPage(BasePage):
    """Why the organisation exists."""

    highlight = models.TextField(
        _("mission in one sentence"), max_length=400, help_text=_("Set large at the top of the page.")
    )
    introduction = StreamField(body_blocks(), verbose_name=_("introduction"), blank=True)
    statements_heading = models.CharField(_("heading above the statements"), max_length=120, blank=True)
    statements = StreamField(statement_blocks(), verbose_name=_("statements or guarantees, in order"), blank=True)
    body = StreamField(body_blocks(), verbose_name=_("sections"), blank=True)
    quotation = models.TextField(_("quotation"), max_length=1000, blank=True)
    quotation_source = models.CharField(_("source of the quotation"), max_length=300, blank=True)

    template = "pages/mission.html"
    parent_page_types: ClassVar[list[str]] = ["home.SectionPage"]
    subpage_types: ClassVar[list[str]] = []
    content_panels = [
        *BasePage.content_panels,
        FieldPanel("highlight"),
        FieldPanel("introduction"),
        MultiFieldPanel(
            [FieldPanel("statements_heading"), FieldPanel("statements")], heading=_("Statements or guarantees")
        ),
        FieldPanel("body"),
        MultiFieldPanel([FieldPanel("quotation"), FieldPanel("quotation_source")], heading=_("Quotation")),
    ]

    class Meta:
        verbose_name = _("mission")
        verbose_name_plural = _("missions")

    def clean(self) -> None:
        """Refuse a quotation of unknown origin."""
        super().clean()
        if self.quotation and not self.quotation_source:
            raise ValidationError({"quotation_source": _("Say where the quotation comes from.")})


class PolicyPage(BasePage):
    """A policy plan: its period, who adopted it and when, its priorities in order."""

    period_start = models.PositiveSmallIntegerField(_("from the year"))
    period_end = models.PositiveSmallIntegerField(_("up to and including the year"))
    adopted_on = models.DateField(_("adopted on"), null=True, blank=True)
    adopted_by = models.CharField(_("adopted by"), max_length=120, blank=True)
    introduction = StreamField(body_blocks(), verbose_name=_("introduction"), blank=True)
    body = StreamField(body_blocks(), verbose_name=_("after the priorities"), blank=True)

    template = "pages/policy.html"
    parent_page_types: ClassVar[list[str]] = ["home.SectionPage"]
    subpage_types: ClassVar[list[str]] = []
    content_panels = [
        *BasePage.content_panels,
        FieldRowPanel([FieldPanel("period_start"), FieldPanel("period_end")]),
        FieldRowPanel([FieldPanel("adopted_on"), FieldPanel("adopted_by")]),
        FieldPanel("introduction"),
        InlinePanel("priorities", label=_("priority"), heading=_("Priorities, in order")),
        FieldPanel("body"),
    ]

    class Meta:
        verbose_name = _("policy plan")
        verbose_name_plural = _("policy plans")

    def clean(self) -> None:
        """Refuse a period that ends before it begins."""
        super().clean()
        if self.period_start and self.period_end and self.period_end < self.period_start:
            raise ValidationError({"period_end": _("The period ends before it begins. Check both years.")})


class PolicyPriority(Orderable):
    """A priority in its place in a plan, with the plan's own text about it."""

    page = ParentalKey(PolicyPage, on_delete=models.CASCADE, related_name="priorities")
    priority = models.ForeignKey(
        "core.Priority", verbose_name=_("priority"), on_delete=models.PROTECT, related_name="+"
    )
    text = models.TextField(_("text"), max_length=2000, blank=True)

    panels: ClassVar[list[Any]] = [FieldPanel("priority"), FieldPanel("text")]

    class Meta(Orderable.Meta):
        verbose_name = _("priority")
        verbose_name_plural = _("priorities")

    def __str__(self) -> str:
        return str(self.priority)


class NeighbourhoodIndexPage(TranslatedIndex):
    """``/wijken/``: the parts of the area, in the organisation's own word."""

    introduction = RichTextField(_("introduction"), blank=True, features=TEXT_FEATURES)

    fixed_slug = "wijken"
    subpage_types: ClassVar[list[str]] = ["home.NeighbourhoodPage"]
    template = "pages/neighbourhood_index.html"
    content_panels = [*BasePage.content_panels, FieldPanel("introduction")]

    class Meta:
        verbose_name = _("neighbourhoods")
        verbose_name_plural = _("neighbourhoods")


class NeighbourhoodPage(BasePage):
    """One neighbourhood: what it is like, its dates, its initiatives."""

    neighbourhood = models.ForeignKey(
        "core.Neighbourhood", verbose_name=_("neighbourhood"), on_delete=models.PROTECT, related_name="pages"
    )
    body = StreamField(body_blocks(), verbose_name=_("text"), blank=True)
    image = models.ForeignKey(
        "core.Picture", verbose_name=_("picture"), null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    image_alt = models.CharField(_("what the picture shows"), max_length=200, blank=True)

    template = "pages/neighbourhood.html"
    parent_page_types: ClassVar[list[str]] = ["home.NeighbourhoodIndexPage"]
    subpage_types: ClassVar[list[str]] = []
    content_panels = [
        *BasePage.content_panels,
        FieldPanel("neighbourhood"),
        FieldPanel("body"),
        MultiFieldPanel([FieldPanel("image"), FieldPanel("image_alt")], heading=_("Picture")),
    ]

    class Meta:
        verbose_name = _("neighbourhood")
        verbose_name_plural = _("neighbourhoods")
