"""Everything about the organisation that stands on every page."""

from enum import StrEnum
from typing import Any

from django.db import models
from django.forms import ColorInput
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.contrib.settings.models import BaseGenericSetting, register_setting

from core.contact.validators import validate_desk_phone
from core.labels.fields import LabelsField
from core.organisation.validators import validate_accent, validate_security_contact
from core.places.validators import validate_postcode

#: The browser's own picker, large enough to hit; the classes are Wagtail's.
COLOUR_INPUT = ColorInput(attrs={"class": "w-w-36 w-min-h-slim-header"})


class HolidayRegion(models.TextChoices):
    """Whose school holidays count."""

    NL_NORTH = "NL-noord", _("Netherlands, north")
    NL_MIDDLE = "NL-midden", _("Netherlands, middle")
    NL_SOUTH = "NL-zuid", _("Netherlands, south")
    BE_FLANDERS = "BE-vlg", _("Flanders")


class Country(StrEnum):
    """The two countries whose duties the site knows (ISO 3166-1)."""

    NETHERLANDS = "NL"
    BELGIUM = "BE"


class HeaderArrangement(models.TextChoices):
    """Where the name stands."""

    LEFT = "left", _("name on the left")
    CENTRE = "centre", _("name in the middle")
    BAND = "band", _("name on a band in your colour")


@register_setting(icon="home", order=1)
class OrganisationSettings(BaseGenericSetting):
    """The organisation: one row. Texts have a label per language."""

    starter = models.CharField(max_length=40, blank=True, editable=False)  # which starter it came from
    name = models.CharField(
        _("name"),
        max_length=80,
        default="Buurtkring",
        help_text=_("Stands on every page, sheet and mail."),
    )
    place = LabelsField(_("area"), blank=True, help_text=_("Where you work, for example: Vleuten-De Meern."))
    headline = LabelsField(
        _("headline of the home page"),
        blank=True,
        help_text=_("One short sentence about what people find here."),
    )
    mission_sentence = LabelsField(
        _("mission in one sentence"),
        blank=True,
        max_length=300,
        multiline=True,
        help_text=_("Stands on the home page and at the foot of every page."),
    )
    footer_line = LabelsField(
        _("line at the foot"),
        blank=True,
        max_length=300,
        help_text=_("Small, at the foot of every page, for example: part of the welfare foundation."),
    )
    street = models.CharField(
        _("street and number"),
        max_length=120,
        blank=True,
        help_text=_("Where visitors find you. For example: Dorpsstraat 1."),
    )
    po_box = models.CharField(
        _("post box"),
        max_length=60,
        blank=True,
        help_text=_("Only for post, for example: Postbus 12."),
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
    phone = models.CharField(
        _("phone"),
        max_length=30,
        blank=True,
        validators=[validate_desk_phone],
        help_text=_("The number residents can call. It stands on every page and every printed sheet."),
    )
    email = models.EmailField(
        _("e-mail"),
        blank=True,
        help_text=_("The mailbox that residents can write to, read on every working day."),
    )
    hours = LabelsField(_("opening hours"), blank=True, help_text=_("For example: Monday to Friday, 9.00–17.00."))
    hours_of = models.ForeignKey(
        "core.Venue",
        verbose_name=_("open as"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_(
            "We are open when this venue is: its hours and closures show everywhere, also “open until 17:00”. "
            "Empty: the text above."
        ),
    )
    walk_in = LabelsField(
        _("where to walk in"), blank=True, max_length=200, help_text=_("Shown where there is no phone number.")
    )
    colour = models.CharField(
        _("colour"),
        max_length=7,
        default="#0b5d57",
        validators=[validate_accent],
        help_text=_("For buttons, links and lines. Text in it must be readable: light colours are refused."),
    )
    logo = models.ForeignKey(
        "core.Picture",
        verbose_name=_("logo"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("Stands beside your name. A PNG without a background is best."),
    )
    header = models.CharField(
        _("arrangement of the header"),
        max_length=10,
        choices=HeaderArrangement.choices,
        default=HeaderArrangement.LEFT,
        help_text=_("How your name and logo stand at the top of every page."),
    )
    word_neighbourhood = LabelsField(
        _("your word for neighbourhood"),
        blank=True,
        max_length=40,
        help_text=_("For example: village, or core. Empty: neighbourhood."),
    )
    word_neighbourhoods = LabelsField(
        _("your word for neighbourhoods"),
        blank=True,
        max_length=40,
        help_text=_("The same word for more than one. Empty: neighbourhoods."),
    )
    word_themes = LabelsField(
        _("your word for themes"),
        blank=True,
        max_length=40,
        help_text=_("For example: subjects. Empty: themes."),
    )
    holiday_region = models.CharField(
        _("region for school holidays"),
        max_length=10,
        choices=HolidayRegion.choices,
        default=HolidayRegion.NL_MIDDLE,
        help_text=_("Of the schools your visitors’ children go to."),
    )

    security_contact = models.CharField(
        _("where to report a leak in the website"),
        max_length=200,
        blank=True,
        validators=[validate_security_contact],
        help_text=_(
            "An e-mail address or a page (https://…) for who finds a weak spot. Stands in /.well-known/security.txt. "
            "Empty: your e-mail address above."
        ),
    )
    security_policy = models.ForeignKey(
        "wagtailcore.Page",
        verbose_name=_("how you deal with such a report"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("A page of this site with your rules, if you have one."),
    )

    not_personal = frozenset({"phone", "email", "security_contact"})  # the organisation's own

    panels: list[Any] = [
        MultiFieldPanel(
            [
                FieldPanel("name"),
                FieldPanel("place"),
                FieldPanel("headline"),
                FieldPanel("mission_sentence"),
                FieldPanel("footer_line"),
            ],
            heading=_("Who we are"),
        ),
        MultiFieldPanel(
            [
                FieldPanel("street"),
                FieldPanel("po_box"),
                FieldPanel("postcode"),
                FieldPanel("city"),
                FieldPanel("phone"),
                FieldPanel("email"),
                FieldPanel("hours"),
                FieldPanel("hours_of"),
                FieldPanel("walk_in"),
            ],
            heading=_("How to reach us"),
        ),
        MultiFieldPanel(
            [FieldPanel("colour", widget=COLOUR_INPUT), FieldPanel("logo"), FieldPanel("header")], heading=_("Look")
        ),
        MultiFieldPanel(
            [
                FieldPanel("word_neighbourhood"),
                FieldPanel("word_neighbourhoods"),
                FieldPanel("word_themes"),
                FieldPanel("holiday_region"),
            ],
            heading=_("Words and holidays"),
        ),
        MultiFieldPanel(
            [FieldPanel("security_contact"), FieldPanel("security_policy")], heading=_("Safety of the website")
        ),
    ]

    class Meta(BaseGenericSetting.Meta):
        app_label = "core"
        verbose_name = _("organisation")

    @property
    def country(self) -> Country:
        """Where it works; its laws and authorities follow from that."""
        return Country.BELGIUM if self.holiday_region.startswith("BE-") else Country.NETHERLANDS

    @property
    def address_lines(self) -> list[str]:
        """Street, post box, postcode and town; empty lines left out."""
        lines = (self.street, self.po_box, f"{self.postcode} {self.city}".strip())
        return [line for line in lines if line]

    @property
    def visit_lines(self) -> list[str]:
        """Where to go: without the post box; empty where there is no street."""
        return [self.street, f"{self.postcode} {self.city}".strip()] if self.street else []
