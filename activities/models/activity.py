"""The agenda and its activities."""

from typing import Any, ClassVar

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey, ParentalManyToManyField
from wagtail.admin.panels import FieldPanel, FieldRowPanel, HelpPanel, MultiFieldPanel
from wagtail.fields import RichTextField, StreamField
from wagtail.search import index

from activities.domain import completeness
from activities.domain.completeness import Missing
from activities.enums import AtHome, Kind, Organiser, Participation
from activities.page_forms import ActivityForm
from core.contact.validators import validate_desk_phone
from core.images.illustrated import Illustrated, picture_panel
from core.pages.blocks import body_blocks
from core.pages.facts import FactsPage
from core.pages.models import BasePage, TranslatedIndex
from core.pages.panels import FactsInlinePanel
from core.places.enums import Known
from core.prices.models import NamedAmount
from core.privacy.declarations import Kept

#: What residents miss, said to the editor.
MISSING = {
    Missing.PLACE: _("Residents do not read where it is. Choose the venue, or the neighbourhood."),
    Missing.ACCESS: _(
        "Residents do not read whether a wheelchair can get in and whether there is a toilet for it. "
        "Fill it in at the venue."
    ),
    Missing.PRICE: _("No price is given: residents read “free”. Is that right? Then give 0 euros."),
    Missing.CONTACT: _("Who has a question does not read whom to call. Give a phone number or an e-mail address."),
    Missing.PICTURE: _("A picture shows residents how it is and who comes. There is none yet."),
}


class AgendaPage(TranslatedIndex):
    """``/agenda/``: dates, soonest first. Its children are the activities."""

    introduction = RichTextField(
        _("introduction"),
        blank=True,
        features=["bold", "italic", "link"],
        help_text=_("A few sentences above the list. May stay empty."),
    )

    fixed_slug = "agenda"
    reserved_child_slugs = frozenset(
        {
            "week",
            "maand",
            "dag",
            "insluiten",
            "scherm",
            "abonneren",
            "kaart",
            "begeleider",
            "open-data",
            "op-uw-website",
        }
    )
    subpage_types: ClassVar[list[str]] = ["activities.ActivityPage"]
    template = "pages/agenda.html"
    content_panels = [*BasePage.content_panels, FieldPanel("introduction")]

    class Meta:
        verbose_name = _("agenda")
        verbose_name_plural = _("agendas")


class ActivityPage(Illustrated, FactsPage):
    """Something to do. Facts live once, on the source-language page; a translation holds prose only."""

    kind = models.CharField(
        _("kind"),
        max_length=20,
        choices=Kind.choices,
        db_index=True,
        help_text=_("Visitors can choose by it; the sign in the lists comes from it."),
    )
    body = StreamField(
        body_blocks(),
        verbose_name=_("text"),
        blank=True,
        help_text=_("More about it, in plain words. May stay empty."),
    )
    venue = models.ForeignKey(
        "core.Venue",
        verbose_name=_("venue"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="activities",
        help_text=_(
            "The building. Its address and access show by themselves. Is it missing? Add it under “Names and places”."
        ),
    )
    room = models.CharField(
        _("room or meeting point"),
        max_length=80,
        blank=True,
        help_text=_("For example: room 2, or: we meet at the fountain."),
    )
    neighbourhood = models.ForeignKey(
        "core.Neighbourhood",
        verbose_name=_("neighbourhood"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="activities",
        help_text=_("Leave empty to use the venue's."),
    )
    themes = ParentalManyToManyField(
        "core.Theme",
        verbose_name=_("themes"),
        blank=True,
        related_name="activities",
        help_text=_("Visitors choose by theme. One or two are enough."),
    )
    audiences = ParentalManyToManyField(
        "core.Audience",
        verbose_name=_("for whom"),
        blank=True,
        related_name="activities",
        help_text=_("Nothing chosen: for everybody."),
    )
    priorities = ParentalManyToManyField(
        "core.Priority",
        verbose_name=_("priorities it serves"),
        blank=True,
        related_name="activities",
        help_text=_("Shows up at these priorities of the policy plan."),
    )
    organiser = models.CharField(
        _("who runs it"),
        max_length=20,
        choices=Organiser.choices,
        default=Organiser.OURSELVES,
        help_text=_("Visitors see who runs it: you, residents, or a partner."),
    )
    organiser_name = models.CharField(
        _("name of who runs it"),
        max_length=120,
        blank=True,
        help_text=_("The name visitors read. Needed for residents and partners."),
    )
    participation = models.CharField(
        _("how to take part"),
        max_length=20,
        choices=Participation.choices,
        default=Participation.WALK_IN,
        help_text=_("What a visitor has to do before coming."),
    )
    full = models.BooleanField(_("full"), default=False, help_text=_("Nobody can join any more, on any date."))
    contact_role = models.CharField(
        _("contact"), max_length=80, blank=True, help_text=_("A role, not a name: “the hosts of the coffee morning”.")
    )
    contact_phone = models.CharField(
        _("phone"),
        max_length=30,
        blank=True,
        validators=[validate_desk_phone],
        help_text=_("Of the organiser. Empty: visitors see the organisation’s."),
    )
    contact_email = models.EmailField(
        _("e-mail"),
        blank=True,
        help_text=_("Of the organiser. Empty: visitors see the organisation’s."),
    )
    at_home = models.CharField(
        _("can be done at home"),
        max_length=10,
        choices=AtHome.choices,
        blank=True,
        db_index=True,
        help_text=_("Only when somebody can take part without going out."),
    )
    language_spoken = models.CharField(
        _("language spoken"),
        max_length=80,
        blank=True,
        help_text=_("Only when it is not just Dutch, for example: Dutch and Turkish."),
    )
    women_only = models.BooleanField(
        _("for women only"),
        default=False,
        help_text=_("Visitors read “for women only”."),
    )
    child_care = models.BooleanField(
        _("child care"),
        default=False,
        help_text=_("Visitors read that there is child care."),
    )
    bring = models.CharField(
        _("what to bring"),
        max_length=200,
        blank=True,
        help_text=_("For example: a cup and your own needles."),
    )
    #: The revision whose schedule stands in the Occurrence table; ``tick`` repairs a page where it is not the live one.
    materialised_revision_id = models.BigIntegerField(null=True, editable=False)

    parent_page_types: ClassVar[list[str]] = ["activities.AgendaPage"]
    subpage_types: ClassVar[list[str]] = []
    template = "pages/activity.html"
    base_form_class = ActivityForm
    source_related = ("venue", "image")
    search_fields = [*BasePage.search_fields, index.FilterField("kind")]

    content_panels = [
        HelpPanel(template="activities/admin/missing.html"),
        *BasePage.content_panels,
        FieldPanel("kind"),
        FactsInlinePanel("rules", label=_("moment"), heading=_("When is it?")),
        HelpPanel(template="activities/admin/next_dates_panel.html"),
        MultiFieldPanel(
            [FieldPanel("venue"), FieldPanel("room"), FieldPanel("neighbourhood")], heading=_("Where is it?")
        ),
        MultiFieldPanel(
            [
                FieldPanel("participation"),
                FieldPanel("full"),
                FactsInlinePanel("prices", label=_("price"), heading=_("Prices; none means free")),
                FieldPanel("bring"),
            ],
            heading=_("How do I take part?"),
        ),
        MultiFieldPanel(
            [FieldPanel("contact_role"), FieldRowPanel([FieldPanel("contact_phone"), FieldPanel("contact_email")])],
            heading=_("Whom do I call?"),
        ),
        FieldPanel("body"),
        picture_panel(),
        MultiFieldPanel(
            [
                FieldPanel("audiences"),
                FieldPanel("at_home"),
                FieldPanel("language_spoken"),
                FieldRowPanel([FieldPanel("women_only"), FieldPanel("child_care")]),
            ],
            heading=_("For whom?"),
        ),
        MultiFieldPanel([FieldPanel("organiser"), FieldPanel("organiser_name")], heading=_("Who runs it?")),
        MultiFieldPanel([FieldPanel("themes"), FieldPanel("priorities")], heading=_("What is it about?")),
    ]

    not_personal = frozenset({"contact_role"})
    personal_data: ClassVar[dict[str, Kept]] = {
        name: Kept(
            purpose=_("Whom to call or mail about an activity. It stands on the website, as its organiser wanted."),
            until=_("As long as the activity stands in the agenda."),
        )
        for name in ("contact_phone", "contact_email")
    }

    class Meta:
        verbose_name = _("activity")
        verbose_name_plural = _("activities")

    def clean(self) -> None:
        """Ask for the name of who runs it, where that is somebody else."""
        super().clean()
        errors: dict[str, Any] = {}
        if self.organiser != Organiser.OURSELVES and not self.organiser_name:
            errors["organiser_name"] = _("Name the residents or the partner who run it.")
        if errors:
            raise ValidationError(errors)

    @property
    def missing(self) -> list[Any]:
        """What residents miss, as sentences to the editor; empty when nothing is. Asks the source page's facts."""
        facts = self.source
        venue = facts.venue
        told = completeness.Told(
            place=bool(venue or facts.neighbourhood_id or facts.at_home),
            access=bool(facts.at_home)
            or (venue is not None and Known.UNKNOWN not in {venue.wheelchair, venue.accessible_toilet}),
            price=bool(facts.prices.all()),
            contact=bool(facts.contact_phone or facts.contact_email),
            picture=bool(facts.image_id),
        )
        return [MISSING[one] for one in completeness.missing(told)]


class ActivityPrice(NamedAmount):
    """What an activity costs. No price at all means free."""

    page = ParentalKey(ActivityPage, on_delete=models.CASCADE, related_name="prices")
