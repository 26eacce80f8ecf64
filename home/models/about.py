"""The pages in which an organisation says who it is: mission, policy, partners."""

from typing import Any, ClassVar

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel
from wagtail.fields import RichTextField, StreamField
from wagtail.models import Orderable

from core.pages.blocks import body_blocks
from core.pages.models import BasePage
from home.blocks import network_blocks, proven_blocks, statement_blocks
from home.page_forms import MissionForm, PolicyForm


class MissionPage(BasePage):
    """Why the organisation exists."""

    highlight = models.TextField(
        _("mission in one sentence"), max_length=400, help_text=_("Set large at the top of the page.")
    )
    introduction = StreamField(
        body_blocks(),
        verbose_name=_("introduction"),
        blank=True,
        help_text=_("Comes right after the mission: what you stand for, in a few paragraphs."),
    )
    statements_heading = models.CharField(
        _("heading above the statements"),
        max_length=120,
        blank=True,
        help_text=_("For example: Our nine guarantees."),
    )
    statements = StreamField(
        proven_blocks(),
        verbose_name=_("statements or guarantees, in order"),
        blank=True,
        help_text=_(
            "They get numbers by themselves. Each can point to what proves it: links and counts stay up to date."
        ),
    )
    steps_heading = models.CharField(
        _("heading above the steps"), max_length=120, blank=True, help_text=_("For example: How we do that.")
    )
    steps = StreamField(
        statement_blocks(),
        verbose_name=_("steps, in order"),
        blank=True,
        help_text=_("Your way of working, one step after the other."),
    )
    networks_heading = models.CharField(
        _("heading above the networks"), max_length=120, blank=True, help_text=_("For example: Networks we coordinate.")
    )
    networks = StreamField(
        network_blocks(),
        verbose_name=_("networks"),
        blank=True,
        help_text=_("Where you bring organisations together: what for, with whom, and whom to ask."),
    )
    body = StreamField(
        body_blocks(),
        verbose_name=_("sections"),
        blank=True,
        help_text=_("What else belongs on this page, under headings of your own."),
    )
    quotation = models.TextField(
        _("quotation"), max_length=1000, blank=True, help_text=_("Word for word, without quotation marks.")
    )
    quotation_source = models.CharField(
        _("source of the quotation"),
        max_length=300,
        blank=True,
        help_text=_("Who said or wrote it, where and when. A quotation needs one."),
    )

    template = "pages/mission.html"
    parent_page_types: ClassVar[list[str]] = ["home.SectionPage"]
    subpage_types: ClassVar[list[str]] = []
    base_form_class = MissionForm
    content_panels = [
        *BasePage.content_panels,
        FieldPanel("highlight"),
        FieldPanel("introduction"),
        MultiFieldPanel(
            [FieldPanel("statements_heading"), FieldPanel("statements")], heading=_("Statements or guarantees")
        ),
        MultiFieldPanel([FieldPanel("steps_heading"), FieldPanel("steps")], heading=_("How we do that")),
        FieldPanel("body"),
        MultiFieldPanel([FieldPanel("networks_heading"), FieldPanel("networks")], heading=_("Networks")),
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

    period_start = models.PositiveSmallIntegerField(_("from the year"), help_text=_("For example: 2026."))
    period_end = models.PositiveSmallIntegerField(
        _("up to and including the year"),
        help_text=_("After this year the page says by itself that the plan is over."),
    )
    adopted_on = models.DateField(
        _("adopted on"), null=True, blank=True, help_text=_("Stands at the foot. Empty: not adopted yet.")
    )
    adopted_by = models.CharField(_("adopted by"), max_length=120, blank=True, help_text=_("For example: the board."))
    introduction = StreamField(
        body_blocks(),
        verbose_name=_("introduction"),
        blank=True,
        help_text=_("Comes before the priorities: why this plan, and for whom."),
    )
    body = StreamField(
        body_blocks(), verbose_name=_("after the priorities"), blank=True, help_text=_("Money, people, follow-up.")
    )

    template = "pages/policy.html"
    parent_page_types: ClassVar[list[str]] = ["home.SectionPage"]
    subpage_types: ClassVar[list[str]] = []
    base_form_class = PolicyForm
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
    """A priority in its place in a plan, with the plan's own text about it and what came of it."""

    page = ParentalKey(PolicyPage, on_delete=models.CASCADE, related_name="priorities")
    priority = models.ForeignKey(
        "core.Priority",
        verbose_name=_("priority"),
        on_delete=models.PROTECT,
        related_name="in_plans",
        help_text=_("Activities and initiatives that name the same priority appear below it by themselves."),
    )
    text = models.TextField(
        _("text"), max_length=2000, blank=True, help_text=_("What you want to reach, in plain words.")
    )
    evidence = RichTextField(
        _("what came of it"),
        blank=True,
        features=["bold", "italic", "ol", "ul", "link", "document-link"],
        help_text=_(
            "In your own words: results, stories, numbers with their source. Stands beside the list of activities."
        ),
    )

    panels: ClassVar[list[Any]] = [FieldPanel("priority"), FieldPanel("text"), FieldPanel("evidence")]

    class Meta(Orderable.Meta):
        verbose_name = _("priority")
        verbose_name_plural = _("priorities")

    def __str__(self) -> str:
        return str(self.priority)


class PartnersPage(BasePage):
    """With whom the organisation works: all partners, and the networks it takes part in."""

    introduction = StreamField(
        body_blocks(),
        verbose_name=_("introduction"),
        blank=True,
        help_text=_("Why you work together. The partners themselves you keep under “Names and places”."),
    )
    networks_heading = models.CharField(
        _("heading above the networks"), max_length=120, blank=True, help_text=_("For example: Networks we coordinate.")
    )
    networks = StreamField(
        network_blocks(),
        verbose_name=_("networks"),
        blank=True,
        help_text=_("Where you bring organisations together: what for, with whom, and whom to ask."),
    )

    template = "pages/partners.html"
    parent_page_types: ClassVar[list[str]] = ["home.SectionPage"]
    subpage_types: ClassVar[list[str]] = []
    content_panels = [
        *BasePage.content_panels,
        FieldPanel("introduction"),
        MultiFieldPanel([FieldPanel("networks_heading"), FieldPanel("networks")], heading=_("Networks")),
    ]

    class Meta:
        verbose_name = _("partners")
        verbose_name_plural = _("partners")
