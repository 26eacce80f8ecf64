"""Initiatives of residents, as visitors see them. Nothing personal stands here (see Submission)."""

from typing import Any, ClassVar

from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey, ParentalManyToManyField
from wagtail.admin.panels import FieldPanel, InlinePanel, MultiFieldPanel
from wagtail.fields import RichTextField
from wagtail.models import Orderable, PageManager

from core.images.illustrated import Illustrated, picture_panel
from core.pages.models import BasePage, TranslatedIndex
from initiatives.enums import HelpWanted, Stage
from initiatives.page_forms import InitiativeForm
from initiatives.querysets import InitiativeQuerySet


class InitiativeIndexPage(TranslatedIndex):
    """``/initiatieven/``: what residents do. Its children are the initiatives."""

    introduction = RichTextField(
        _("introduction"),
        blank=True,
        features=["bold", "italic", "link"],
        help_text=_("A few sentences above the list. May stay empty."),
    )

    fixed_slug = "initiatieven"
    reserved_child_slugs = frozenset({"aanmelden", "mijn", "meedoen"})
    subpage_types: ClassVar[list[str]] = ["initiatives.InitiativePage"]
    template = "pages/initiative_index.html"
    content_panels = [*BasePage.content_panels, FieldPanel("introduction")]

    class Meta:
        verbose_name = _("initiatives")
        verbose_name_plural = _("initiatives")


class InitiativePage(Illustrated, BasePage):
    """One initiative: the need it starts from, what it does, how far it is."""

    need = models.TextField(
        _("which need it starts from"),
        max_length=2000,
        help_text=_("What is missing in the neighbourhood, in the initiator’s own words."),
    )
    approach = models.TextField(
        _("what they do"),
        max_length=4000,
        blank=True,
        help_text=_("For example: every month we cook for twenty neighbours."),
    )
    audience = models.CharField(
        _("for whom"),
        max_length=300,
        blank=True,
        help_text=_("For example: everybody who lives alone."),
    )
    neighbourhood = models.ForeignKey(
        "core.Neighbourhood",
        verbose_name=_("neighbourhood"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="initiatives",
        help_text=_("Visitors find the initiative on the page of this neighbourhood. Empty: it is for all of them."),
    )
    themes = ParentalManyToManyField(
        "core.Theme",
        verbose_name=_("themes"),
        blank=True,
        related_name="initiatives",
        help_text=_("Visitors choose by theme. One or two are enough."),
    )
    priorities = ParentalManyToManyField(
        "core.Priority",
        verbose_name=_("priorities it serves"),
        blank=True,
        related_name="initiatives",
        help_text=_("Shows up at these priorities of the policy plan."),
    )
    activities = ParentalManyToManyField(
        "activities.ActivityPage",
        verbose_name=_("activities that came of it"),
        blank=True,
        related_name="initiatives",
        help_text=_("Visitors see these in the agenda, with the words “this began as an initiative”."),
    )
    where = models.CharField(
        _("where"),
        max_length=300,
        blank=True,
        help_text=_("In words, for example: in the garden behind the library."),
    )
    when = models.CharField(
        _("when"),
        max_length=300,
        blank=True,
        help_text=_("In words, for example: on Saturdays in spring."),
    )
    help_wanted = models.JSONField(
        _("help wanted"),
        default=list,
        blank=True,
        help_text=_("Visitors see what is asked and can offer it. Nothing chosen: nothing is asked."),
    )
    stage = models.CharField(
        _("stage"),
        max_length=20,
        choices=Stage.choices,
        default=Stage.IDEA,
        help_text=_("How far it is. Visitors see all steps, with this one marked."),
    )
    stage_since = models.DateField(
        _("in this stage since"),
        default=timezone.localdate,
        help_text=_("The day on which this stage began."),
    )
    carried_by = models.CharField(
        _("who carries it"), max_length=120, blank=True, help_text=_("The name the initiator chose to be shown.")
    )
    handed_over_to = models.CharField(
        _("handed over to"),
        max_length=120,
        blank=True,
        help_text=_("Only when it is handed over: the name of the organisation."),
    )
    outcome = models.TextField(
        _("what came of it"),
        max_length=2000,
        blank=True,
        help_text=_("What residents notice of it now. Also when it stopped: what was learned."),
    )

    objects = PageManager.from_queryset(InitiativeQuerySet)()

    parent_page_types: ClassVar[list[str]] = ["initiatives.InitiativeIndexPage"]
    subpage_types: ClassVar[list[str]] = []
    template = "pages/initiative.html"
    base_form_class = InitiativeForm

    content_panels = [
        *BasePage.content_panels,
        FieldPanel("need"),
        FieldPanel("approach"),
        MultiFieldPanel(
            [FieldPanel("audience"), FieldPanel("neighbourhood"), FieldPanel("where"), FieldPanel("when")],
            heading=_("For whom, where and when"),
        ),
        FieldPanel("help_wanted"),
        MultiFieldPanel(
            [FieldPanel("stage"), FieldPanel("stage_since"), FieldPanel("carried_by"), FieldPanel("handed_over_to")],
            heading=_("How far it is"),
        ),
        InlinePanel("updates", label=_("update"), heading=_("What happened")),
        FieldPanel("outcome"),
        picture_panel(),
        MultiFieldPanel(
            [FieldPanel("themes"), FieldPanel("priorities"), FieldPanel("activities")], heading=_("What it belongs to")
        ),
    ]

    class Meta:
        verbose_name = _("initiative")
        verbose_name_plural = _("initiatives")

    def clean(self) -> None:
        """Refuse unknown kinds of help, and a handover to nobody."""
        super().clean()
        errors: dict[str, Any] = {}
        if not isinstance(self.help_wanted, list) or set(self.help_wanted) - set(HelpWanted.values):
            errors["help_wanted"] = _("Choose from the list.")
        if self.stage == Stage.HANDED_OVER and not self.handed_over_to:
            errors["handed_over_to"] = _("Name the organisation that carries it on.")
        if errors:
            raise ValidationError(errors)


class InitiativeUpdate(Illustrated, Orderable):
    """What happened, with its date; the newest is shown first."""

    page = ParentalKey(InitiativePage, on_delete=models.CASCADE, related_name="updates")
    date = models.DateField(
        _("date"),
        default=timezone.localdate,
        help_text=_("The day on which it happened. The newest stands on top."),
    )
    text = models.TextField(
        _("what happened"),
        max_length=2000,
        help_text=_("A few sentences, for example: the first meal, eighteen people came."),
    )

    panels = [FieldPanel("date"), FieldPanel("text"), FieldPanel("image"), FieldPanel("image_alt")]

    class Meta:
        ordering = ["-date", "-pk"]
        verbose_name = _("update")
        verbose_name_plural = _("updates")

    def __str__(self) -> str:
        return f"{self.date}"
