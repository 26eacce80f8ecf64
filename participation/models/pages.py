"""Volunteer roles, as visitors see them. Who offers help stands apart (see HelpOffer)."""

from datetime import date
from typing import ClassVar

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalManyToManyField
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.fields import RichTextField
from wagtail.models import PageManager

from core.contact.validators import validate_desk_phone
from core.images.illustrated import Illustrated, picture_panel
from core.pages.blocks import TEXT_FEATURES
from core.pages.facts import FactsPage
from core.pages.models import BasePage, TranslatedIndex
from core.privacy.declarations import Kept
from participation.enums import Company, Effort
from participation.page_forms import RoleForm
from participation.querysets import RoleQuerySet

#: Whoever has so many hours a week is employed.
MOST_HOURS = 40


class RoleIndexPage(TranslatedIndex):
    """``/vrijwilligerswerk/``: what one can help with. Its children are the roles."""

    introduction = RichTextField(
        _("introduction"),
        blank=True,
        features=TEXT_FEATURES,
        help_text=_("Stands above the list: what volunteers can expect of you."),
    )

    fixed_slug = "vrijwilligerswerk"
    reserved_child_slugs = frozenset({"mail", "bedankt", "bevestigen", "begeleider"})
    subpage_types: ClassVar[list[str]] = ["participation.RolePage"]
    template = "pages/role_index.html"
    content_panels = [*BasePage.content_panels, FieldPanel("introduction")]

    class Meta:
        verbose_name = _("volunteering")
        verbose_name_plural = _("volunteering")


class RolePage(Illustrated, FactsPage):
    """One role: what somebody does, when, where, and what they get for it. Facts stand on the source page."""

    tasks = models.TextField(
        _("what you do"), max_length=3000, help_text=_("In the words of a neighbour. An empty line makes a paragraph.")
    )
    when = models.CharField(
        _("when"), max_length=200, blank=True, help_text=_("In words, for example: on Tuesday mornings, not in July.")
    )
    hours_a_week = models.DecimalField(
        _("hours a week"),
        max_digits=3,
        decimal_places=1,
        null=True,
        blank=True,
        validators=[MinValueValidator(0), MaxValueValidator(MOST_HOURS)],
        help_text=_("About how many. Empty: it differs."),
    )
    venue = models.ForeignKey(
        "core.Venue",
        verbose_name=_("venue"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="roles",
        help_text=_("The building. Empty: it is at people's homes, or in several places."),
    )
    neighbourhood = models.ForeignKey(
        "core.Neighbourhood",
        verbose_name=_("neighbourhood"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="roles",
        help_text=_("Leave empty to use the venue's."),
    )
    themes = ParentalManyToManyField(
        "core.Theme",
        verbose_name=_("themes"),
        blank=True,
        related_name="roles",
        help_text=_("What it is about; visitors choose by it."),
    )
    gains = models.TextField(
        _("what you get"),
        max_length=1000,
        blank=True,
        help_text=_("One thing on a line, for example: a meal; travel costs; a certificate."),
    )
    training = models.TextField(
        _("training and guidance"), max_length=1000, blank=True, help_text=_("How you learn it, and whom you can ask.")
    )
    effort = models.CharField(
        _("how heavy it is"),
        max_length=10,
        choices=Effort.choices,
        default=Effort.LIGHT,
        help_text=_("For the body and for the mind: visitors choose by it."),
    )
    company = models.CharField(
        _("with whom"),
        max_length=10,
        choices=Company.choices,
        default=Company.TOGETHER,
        help_text=_("Whether one does it alone or with others."),
    )
    dutch_needed = models.BooleanField(
        _("one needs to speak Dutch"), default=False, help_text=_("No: whoever is still learning Dutch can do it too.")
    )
    certificate = models.BooleanField(
        _("one needs a certificate of conduct"),
        default=False,
        help_text=_("In the Netherlands a VOG. Say under training who asks for it and who pays for it."),
    )
    activities = ParentalManyToManyField(
        "activities.ActivityPage",
        verbose_name=_("activities it helps"),
        blank=True,
        related_name="roles",
        help_text=_("Their pages then say that help is welcome."),
    )
    initiatives = ParentalManyToManyField(
        "initiatives.InitiativePage",
        verbose_name=_("initiatives it helps"),
        blank=True,
        related_name="roles",
        help_text=_("Their pages then say that help is welcome."),
    )
    contact_role = models.CharField(
        _("contact"), max_length=80, blank=True, help_text=_("A role, not a name: “the hosts of the kitchen”.")
    )
    contact_phone = models.CharField(
        _("phone"),
        max_length=30,
        blank=True,
        validators=[validate_desk_phone],
        help_text=_("Of a desk or a group, not of a person: it stands on the page."),
    )
    contact_email = models.EmailField(
        _("e-mail"),
        blank=True,
        help_text=_("Stands nowhere on the website. Who wants to help is passed on to it; we also ask it now and then "
                    "whether somebody is still needed."),
    )  # fmt: skip
    places = models.PositiveSmallIntegerField(
        _("open places"), null=True, blank=True, help_text=_("0: full just now. Empty: not counted.")
    )
    open_until = models.DateField(
        _("open until"), null=True, blank=True, help_text=_("The last day. After it the page is taken off by itself.")
    )

    objects = PageManager.from_queryset(RoleQuerySet)()

    # Of a desk or a group: its role and its number, shown to visitors.
    not_personal = frozenset({"contact_role", "contact_phone"})
    personal_data: ClassVar[dict[str, Kept]] = {
        "contact_email": Kept(
            purpose=_("To pass on who wants to help, and to ask whether somebody is still needed. Never shown."),
            until=_(
                "As long as the role is kept by the organisation. Earlier versions of the page are kept for a year."
            ),
        )
    }

    parent_page_types: ClassVar[list[str]] = ["participation.RoleIndexPage"]
    subpage_types: ClassVar[list[str]] = []
    template = "pages/role.html"
    base_form_class = RoleForm
    source_related = ("venue", "neighbourhood", "image")

    content_panels = [
        *BasePage.content_panels,
        FieldPanel("tasks"),
        MultiFieldPanel([FieldPanel("when"), FieldPanel("hours_a_week")], heading=_("When is it?")),
        MultiFieldPanel([FieldPanel("venue"), FieldPanel("neighbourhood")], heading=_("Where is it?")),
        MultiFieldPanel([FieldPanel("gains"), FieldPanel("training")], heading=_("What you get")),
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("effort"), FieldPanel("company")]),
                FieldRowPanel([FieldPanel("dutch_needed"), FieldPanel("certificate")]),
            ],
            heading=_("What it asks"),
        ),
        MultiFieldPanel(
            [FieldRowPanel([FieldPanel("places"), FieldPanel("open_until")])], heading=_("Is there still room?")
        ),
        MultiFieldPanel(
            [FieldPanel("contact_role"), FieldRowPanel([FieldPanel("contact_phone"), FieldPanel("contact_email")])],
            heading=_("Whom does one have to do with?"),
        ),
        picture_panel(_("Of people at work. Ask whoever can be recognised.")),
        MultiFieldPanel(
            [FieldPanel("themes"), FieldPanel("activities"), FieldPanel("initiatives")], heading=_("What it belongs to")
        ),
    ]

    class Meta:
        verbose_name = _("volunteer role")
        verbose_name_plural = _("volunteer roles")

    @property
    def full(self) -> bool:
        """Whether nobody more can join just now."""
        return self.places == 0

    def takes_helpers(self, today: date) -> bool:
        """Whether one can offer help with this source page on ``today`` (a local day).

        The same as ``wanted`` and ``with_room`` of its queryset, of a page that is there already, also of a preview.
        """
        return self.live and not self.full and (self.open_until is None or self.open_until >= today)
