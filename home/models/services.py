"""What the organisation does for people: meals, a hairdresser, transport, advice."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.fields import RichTextField, StreamField

from core.contact.validators import validate_desk_phone
from core.hours.models import WeekdaySpan
from core.images.illustrated import Illustrated, picture_panel
from core.labels.fields import LabelsField
from core.pages.blocks import TEXT_FEATURES, body_blocks
from core.pages.facts import FactsPage
from core.pages.models import BasePage, TranslatedIndex
from core.pages.panels import FactsInlinePanel
from core.prices.models import NamedAmount
from home.page_forms import ServiceForm
from home.querysets import ServiceManager


class ServiceIndexPage(TranslatedIndex):
    """``/diensten/``: everything one can ask for."""

    introduction = RichTextField(
        _("introduction"), blank=True, features=TEXT_FEATURES, help_text=_("One sentence above the list, or nothing.")
    )

    fixed_slug = "diensten"
    subpage_types: ClassVar[list[str]] = ["home.ServicePage"]
    template = "pages/service_index.html"
    content_panels = [*BasePage.content_panels, FieldPanel("introduction")]

    class Meta:
        verbose_name = _("services overview")
        verbose_name_plural = _("services overviews")


class ServicePage(Illustrated, FactsPage):
    """One service: for whom, what it costs, when, how to book, who gives it. Facts stand on the source page."""

    audience = models.CharField(
        _("for whom"), max_length=200, blank=True, help_text=_("For example: everybody over 65 in De Meern.")
    )
    booking = models.CharField(
        _("how to book"),
        max_length=300,
        blank=True,
        help_text=_("For example: call us before ten o’clock the day before."),
    )
    body = StreamField(
        body_blocks(), verbose_name=_("text"), blank=True, help_text=_("How it goes, what to bring, what it is not.")
    )
    price_note = LabelsField(
        _("more about the price"),
        blank=True,
        max_length=200,
        help_text=_("For example: drinks included. Fill in “free” here when it is."),
    )
    times_note = LabelsField(
        _("more about the times"), blank=True, max_length=200, help_text=_("For example: not in the school holidays.")
    )
    partner = models.ForeignKey(
        "core.Partner",
        verbose_name=_("who gives it"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="services",
        help_text=_("A partner. Empty: we ourselves."),
    )
    contact_role = LabelsField(
        _("contact"), blank=True, max_length=80, help_text=_("A role, not a name: “the kitchen”.")
    )
    contact_phone = models.CharField(
        _("phone"),
        max_length=30,
        blank=True,
        validators=[validate_desk_phone],
        help_text=_("Empty: visitors see the organisation’s."),
    )
    contact_email = models.EmailField(_("e-mail"), blank=True, help_text=_("Empty: visitors see the organisation’s."))
    venue = models.ForeignKey(
        "core.Venue",
        verbose_name=_("venue"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="services",
        help_text=_("Where one goes. Empty: at people’s homes, or by phone."),
    )
    neighbourhood = models.ForeignKey(
        "core.Neighbourhood",
        verbose_name=_("only in this neighbourhood"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="services",
        help_text=_("Empty: everywhere we work."),
    )

    # Of a desk: its role, its number, its mailbox; never of a person.
    not_personal = frozenset({"contact_role", "contact_phone", "contact_email"})

    objects = ServiceManager()

    template = "pages/service.html"
    parent_page_types: ClassVar[list[str]] = ["home.ServiceIndexPage"]
    subpage_types: ClassVar[list[str]] = []
    base_form_class = ServiceForm
    source_related = ("venue", "neighbourhood", "partner", "image")
    content_panels = [
        *BasePage.content_panels,
        FieldPanel("audience"),
        MultiFieldPanel(
            [
                FactsInlinePanel("prices", label=_("price"), heading=_("Prices")),
                FieldPanel("price_note"),
            ],
            heading=_("What does it cost?"),
        ),
        MultiFieldPanel(
            [FactsInlinePanel("times", label=_("time"), heading=_("Times")), FieldPanel("times_note")],
            heading=_("When is it?"),
        ),
        FieldPanel("booking"),
        MultiFieldPanel([FieldPanel("venue"), FieldPanel("neighbourhood")], heading=_("Where is it?")),
        FieldPanel("partner"),
        MultiFieldPanel(
            [FieldPanel("contact_role"), FieldRowPanel([FieldPanel("contact_phone"), FieldPanel("contact_email")])],
            heading=_("Whom do I call?"),
        ),
        FieldPanel("body"),
        picture_panel(_("Shows how it goes. Not required.")),
    ]

    class Meta:
        verbose_name = _("service")
        verbose_name_plural = _("services")


class ServicePrice(NamedAmount):
    """What a service costs. No price at all says nothing."""

    page = ParentalKey(ServicePage, on_delete=models.CASCADE, related_name="prices")


class ServiceTime(WeekdaySpan):
    """When the service is there."""

    page = ParentalKey(ServicePage, on_delete=models.CASCADE, related_name="times")

    class Meta(WeekdaySpan.Meta):
        verbose_name = _("time")
        verbose_name_plural = _("times")
