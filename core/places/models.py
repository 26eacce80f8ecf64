"""Neighbourhoods and venues."""

from typing import Any

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.models import ClusterableModel
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel

from core.contact.validators import validate_desk_phone
from core.hours.forms import VenueForm
from core.labels.fields import LabelsField
from core.labels.models import Row
from core.places.enums import Known
from core.places.validators import validate_areas, validate_postcode


class Neighbourhood(Row):
    """A part of the area the organisation works in, in its own word (wijk, kern). Filter ``wijk``."""

    postcodes = models.TextField(
        _("postcodes"),
        blank=True,
        max_length=1000,
        validators=[validate_areas],
        help_text=_(
            "Visitors find it by their postcode. With commas between them, for example: 3451, 3452 AA, 3453-3455."
        ),
    )
    contact_role = LabelsField(
        _("contact"), blank=True, max_length=80, help_text=_("A role, not a name: “the neighbourhood worker”.")
    )
    contact_phone = models.CharField(
        _("phone"),
        max_length=30,
        blank=True,
        validators=[validate_desk_phone],
        help_text=_("Empty: visitors see the organisation’s."),
    )
    contact_email = models.EmailField(_("e-mail"), blank=True, help_text=_("Empty: visitors see the organisation’s."))

    # Of a desk: its role, its number, its mailbox; never of a person.
    not_personal = frozenset({"contact_role", "contact_phone", "contact_email"})

    panels: list[Any] = [
        *Row.panels,
        FieldPanel("postcodes"),
        MultiFieldPanel(
            [FieldPanel("contact_role"), FieldRowPanel([FieldPanel("contact_phone"), FieldPanel("contact_email")])],
            heading=_("Contact"),
        ),
    ]

    class Meta(Row.Meta):
        app_label = "core"
        verbose_name = _("neighbourhood")
        verbose_name_plural = _("neighbourhoods")


class Venue(ClusterableModel, Row):
    """A place where things happen, with what somebody needs to know to get in. Filter ``locatie``."""

    street = models.CharField(
        _("street and number"),
        max_length=120,
        blank=True,
        help_text=_("For example: Dorpsstraat 1."),
    )
    postcode = models.CharField(
        _("postcode"),
        validators=[validate_postcode],
        max_length=10,
        blank=True,
        help_text=_("For example: 3454 AA, or in Belgium 9000."),
    )
    city = models.CharField(
        _("town"),
        max_length=80,
        blank=True,
        help_text=_("For example: De Meern."),
    )
    neighbourhood = models.ForeignKey(
        Neighbourhood,
        verbose_name=_("neighbourhood"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="venues",
        help_text=_("Activities here then show on the page of this neighbourhood."),
    )
    phone = models.CharField(
        _("phone"),
        max_length=30,
        blank=True,
        validators=[validate_desk_phone],
        help_text=_("Of the building. May stay empty."),
    )
    email = models.EmailField(
        _("e-mail"),
        blank=True,
        help_text=_("Of the building. May stay empty."),
    )
    wheelchair = models.CharField(
        _("wheelchair can get in"),
        max_length=10,
        choices=Known.choices,
        default=Known.UNKNOWN,
        help_text=_("Also through the front door and into the room? Then “yes”."),
    )
    accessible_toilet = models.CharField(
        _("accessible toilet"),
        max_length=10,
        choices=Known.choices,
        default=Known.UNKNOWN,
        help_text=_("A toilet that somebody in a wheelchair can use."),
    )
    hearing_loop = models.CharField(
        _("hearing loop"),
        max_length=10,
        choices=Known.choices,
        default=Known.UNKNOWN,
        help_text=_("For people with a hearing aid."),
    )
    lift = models.CharField(
        _("lift, or all on the ground floor"),
        max_length=10,
        choices=Known.choices,
        default=Known.UNKNOWN,
        help_text=_("“No” when somebody has to climb stairs."),
    )
    access_note = LabelsField(
        _("more about access"),
        blank=True,
        max_length=300,
        multiline=True,
        help_text=_("For example: a doorstep of 3 cm."),
    )
    transport = LabelsField(
        _("public transport"),
        blank=True,
        max_length=300,
        multiline=True,
        help_text=_("For example: bus 28, stop Castellumlaan, two minutes on foot."),
    )

    base_form_class = VenueForm
    panels: list[Any] = [
        MultiFieldPanel([FieldPanel("name"), FieldPanel("slug"), FieldPanel("sort_order")], heading=_("Name")),
        MultiFieldPanel(
            [FieldPanel("street"), FieldPanel("postcode"), FieldPanel("city"), FieldPanel("neighbourhood")],
            heading=_("Address"),
        ),
        MultiFieldPanel([FieldPanel("phone"), FieldPanel("email")], heading=_("Contact")),
        MultiFieldPanel(
            [
                FieldPanel("wheelchair"),
                FieldPanel("accessible_toilet"),
                FieldPanel("hearing_loop"),
                FieldPanel("lift"),
                FieldPanel("access_note"),
                FieldPanel("transport"),
            ],
            heading=_("Can I get in?"),
        ),
        InlinePanel("opening_spans", label=_("hours"), heading=_("When is it open?")),
        InlinePanel("opening_changes", label=_("other hours"), heading=_("Days with other hours")),
    ]

    not_personal = frozenset({"phone", "email"})  # of a building

    class Meta(Row.Meta):
        app_label = "core"
        verbose_name = _("venue")
        verbose_name_plural = _("venues")

    @property
    def address_lines(self) -> list[str]:
        """Street, then postcode and town; empty lines left out."""
        return [line for line in (self.street, f"{self.postcode} {self.city}".strip()) if line]
