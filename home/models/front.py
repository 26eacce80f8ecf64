"""The home page, and pages that lead on or hold text."""

from typing import Any, ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import CommentPanel, FieldPanel
from wagtail.fields import RichTextField, StreamField
from wagtail.models import Page

from core.pages.blocks import TEXT_FEATURES, body_blocks
from core.pages.models import BasePage
from home.blocks import MOST_TEXTS, home_blocks

#: Addresses right under the home page that no page of another type may take (design §4 and §6).
RESERVED = frozenset(
    {
        "agenda", "initiatieven", "vrijwilligerswerk", "wijken", "nieuws", "diensten", "contact", "idee", "s",
        "beheer", "zoeken", "postvak", "bouwstenen", "documenten", "media", "static", "stijl", "healthz", "readyz",
        "en", "tr", "ar", "simpel",
    }
)  # fmt: skip
#: What law or good manners ask for; where they stand is the editor's choice.
DUTY_PAGES = ("home.PrivacyPage", "home.AccessibilityPage", "home.ComplaintsPage", "home.AnbiPage")


class HeroArrangement(models.TextChoices):
    """Where the drawing of the home page stands on a wide screen."""

    RIGHT = "right", _("drawing on the right")
    LEFT = "left", _("drawing on the left")
    BELOW = "below", _("words in the middle, drawing below them")


class HomePage(BasePage):
    """The front door. An editor orders its sections; their content comes from agenda, initiatives and pages."""

    sections = StreamField(
        home_blocks(),
        verbose_name=_("sections"),
        blank=True,
        block_counts={name: {"max_num": MOST_TEXTS if name == "text" else 1} for name, _block in home_blocks()},
        help_text=_(
            "Drag them into your own order, or leave some out. What they show comes from the agenda, the initiatives "
            "and the news by itself; a section with nothing to show stays away."
        ),
    )
    hero = models.ForeignKey(
        "core.Picture",
        verbose_name=_("drawing or picture"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("Stands beside the headline. Its description is read to who cannot see it."),
    )
    hero_arrangement = models.CharField(
        _("arrangement of the headline"),
        max_length=10,
        choices=HeroArrangement.choices,
        default=HeroArrangement.RIGHT,
        help_text=_("On a phone the words always come first."),
    )

    lasting = True
    at_root = True
    reserved_child_slugs = RESERVED
    template = "pages/home.html"
    subpage_types: ClassVar[list[str]] = [
        "home.SectionPage",
        "home.StandardPage",
        "home.NeighbourhoodIndexPage",
        "home.NewsIndexPage",
        "home.ServiceIndexPage",
        "home.ContactPage",
        *DUTY_PAGES,
        "activities.AgendaPage",
        "initiatives.InitiativeIndexPage",
        "participation.RoleIndexPage",
    ]
    content_panels = [
        *BasePage.content_panels,
        FieldPanel("hero"),
        FieldPanel("hero_arrangement"),
        FieldPanel("sections"),
    ]
    settings_panels: ClassVar[list[Any]] = [CommentPanel()]

    class Meta:
        verbose_name = _("home page")
        verbose_name_plural = _("home pages")

    @classmethod
    def can_create_at(cls, parent: Page) -> bool:
        """Once, at the root; its translations are made there by wagtail-localize, which does not ask."""
        return super().can_create_at(parent) and parent.depth == 1 and not cls.objects.exists()


class SectionPage(BasePage):
    """A page that leads to its children: "Algemeen", "Beleid"."""

    introduction = RichTextField(
        _("introduction"),
        blank=True,
        features=TEXT_FEATURES,
        help_text=_("Stands above the list of the pages below this one. Keep it short."),
    )

    template = "pages/section.html"
    subpage_types: ClassVar[list[str]] = [
        "home.StandardPage",
        "home.MissionPage",
        "home.PolicyPage",
        "home.PartnersPage",
        "home.SectionPage",
        *DUTY_PAGES,
    ]
    content_panels = [*BasePage.content_panels, FieldPanel("introduction")]

    class Meta:
        verbose_name = _("section")
        verbose_name_plural = _("sections")


class StandardPage(BasePage):
    """A page of text."""

    body = StreamField(
        body_blocks(),
        verbose_name=_("text"),
        blank=True,
        help_text=_("Headings, text, pictures, quotations and numbered lists, in any order."),
    )

    template = "pages/standard.html"
    subpage_types: ClassVar[list[str]] = ["home.StandardPage"]
    content_panels = [*BasePage.content_panels, FieldPanel("body")]

    class Meta:
        verbose_name = _("page")
        verbose_name_plural = _("pages")
