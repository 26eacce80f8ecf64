"""What the organisation has to tell."""

from typing import Any, ClassVar

from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalManyToManyField
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.fields import RichTextField, StreamField

from core.images.illustrated import Illustrated, picture_panel
from core.pages.blocks import TEXT_FEATURES, body_blocks
from core.pages.facts import FactsPage
from core.pages.models import BasePage, TranslatedIndex
from home.querysets import NewsManager


class NewsIndexPage(TranslatedIndex):
    """``/nieuws/``: the newest first, by neighbourhood, theme and year."""

    introduction = RichTextField(
        _("introduction"), blank=True, features=TEXT_FEATURES, help_text=_("One sentence above the list, or nothing.")
    )

    fixed_slug = "nieuws"
    reserved_child_slugs = frozenset({"feed"})
    subpage_types: ClassVar[list[str]] = ["home.NewsPage"]
    template = "pages/news_index.html"
    content_panels = [*BasePage.content_panels, FieldPanel("introduction")]

    class Meta:
        verbose_name = _("news overview")
        verbose_name_plural = _("news overviews")


class NewsPage(Illustrated, FactsPage):
    """One item of news. Date, neighbourhood, themes and picture are facts of the source page."""

    date = models.DateField(
        _("date"), default=timezone.localdate, db_index=True, help_text=_("The newest stands on top.")
    )
    body = StreamField(
        body_blocks(),
        verbose_name=_("text"),
        blank=True,
        help_text=_("What is new, for whom, and what one can do with it. The summary above is its first paragraph."),
    )
    neighbourhood = models.ForeignKey(
        "core.Neighbourhood",
        verbose_name=_("neighbourhood"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="news",
        help_text=_("Then it stands on the page of that neighbourhood too. Empty: for everybody."),
    )
    themes = ParentalManyToManyField(
        "core.Theme",
        verbose_name=_("themes"),
        blank=True,
        related_name="news",
        help_text=_("Visitors can choose news by theme."),
    )

    objects = NewsManager()

    template = "pages/news.html"
    parent_page_types: ClassVar[list[str]] = ["home.NewsIndexPage"]
    subpage_types: ClassVar[list[str]] = []
    source_related = ("neighbourhood", "image")
    content_panels = [
        *BasePage.content_panels,
        FieldPanel("date"),
        FieldPanel("body"),
        MultiFieldPanel([FieldPanel("neighbourhood"), FieldPanel("themes")], heading=_("What is it about?")),
        picture_panel(_("Not required: news without a picture looks cared for as well.")),
    ]

    class Meta:
        verbose_name = _("news item")
        verbose_name_plural = _("news items")

    def clean(self) -> None:
        """Ask for a summary: lists and the feed show it."""
        super().clean()
        errors: dict[str, Any] = {}
        if not self.summary:
            errors["summary"] = _("Say the news in one or two sentences: that is what people read in the list.")
        if errors:
            raise ValidationError(errors)
