"""The pages that the law or good manners ask for: privacy, accessibility, complaints."""

from typing import Any, ClassVar

from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.fields import StreamField
from wagtail.models import Page

from core.contact.validators import validate_desk_phone
from core.labels.fields import LabelsField
from core.pages.blocks import body_blocks
from core.pages.facts import FactsPage
from core.pages.models import BasePage
from home.page_forms import DutyForm

#: Above this nobody would call it an answer any more.
MOST_ANSWER_DAYS = 60


class DutyPage(FactsPage):
    """Once per language, anywhere below the home page, and from then on in the foot of every page."""

    parent_page_types: ClassVar[list[str]] = ["home.HomePage", "home.SectionPage"]
    subpage_types: ClassVar[list[str]] = []
    base_form_class = DutyForm

    class Meta:
        abstract = True

    @classmethod
    def can_create_at(cls, parent: Page) -> bool:
        """As long as there is none: two would say different things."""
        return super().can_create_at(parent) and not cls.objects.filter(locale_id=parent.locale_id).exists()


class AskedPage(DutyPage):
    """A duty about which people ask something: whom, and who looks at it after us."""

    contact_role = LabelsField(
        _("who answers"), blank=True, max_length=80, help_text=_("A role, not a name: “the privacy officer”.")
    )
    contact_phone = models.CharField(
        _("phone"),
        max_length=30,
        blank=True,
        validators=[validate_desk_phone],
        help_text=_("Empty: visitors see the organisation’s."),
    )
    contact_email = models.EmailField(_("e-mail"), blank=True, help_text=_("Empty: visitors see the organisation’s."))
    authority_name = models.CharField(
        _("who looks at it after you"),
        max_length=120,
        blank=True,
        help_text=_("For example a municipal ombudsman or a committee. Empty: the usual one of your country."),
    )
    authority_url = models.URLField(_("its website"), blank=True, help_text=_("Begins with https://."))

    # Of a desk: its role, its number, its mailbox; never of a person.
    not_personal = frozenset({"contact_role", "contact_phone", "contact_email"})

    contact_panels: ClassVar[list[Any]] = [
        MultiFieldPanel(
            [FieldPanel("contact_role"), FieldRowPanel([FieldPanel("contact_phone"), FieldPanel("contact_email")])],
            heading=_("Whom do people ask?"),
        ),
        MultiFieldPanel([FieldPanel("authority_name"), FieldPanel("authority_url")], heading=_("And after you?")),
    ]

    class Meta:
        abstract = True

    def clean(self) -> None:
        """Refuse a website of nobody."""
        super().clean()
        if self.authority_url and not self.authority_name:
            raise ValidationError({"authority_name": _("Say whose website this is.")})


class PrivacyPage(AskedPage):
    """What is kept of people. The list is made from the models themselves (core.privacy); only words are typed."""

    introduction = StreamField(
        body_blocks(),
        verbose_name=_("introduction"),
        blank=True,
        help_text=_("In a few sentences. What the website keeps, and until when, appears below it by itself."),
    )
    body = StreamField(
        body_blocks(),
        verbose_name=_("after the list"),
        blank=True,
        help_text=_("What you keep outside the website, for example in a register of volunteers."),
    )

    not_personal = AskedPage.not_personal

    foot = 1
    template = "pages/privacy.html"
    content_panels = [
        *BasePage.content_panels,
        FieldPanel("introduction"),
        FieldPanel("body"),
        *AskedPage.contact_panels,
    ]

    class Meta:
        verbose_name = _("privacy page")
        verbose_name_plural = _("privacy pages")


class AccessStatus(models.TextChoices):
    """How far the website is, in the words of the Dutch model statement."""

    FULL = "full", _("meets all of WCAG 2.2 AA")
    PARTIAL = "partial", _("meets part of WCAG 2.2 AA")
    FIRST = "first", _("first measures taken; not examined as a whole yet")
    NONE = "none", _("does not meet WCAG 2.2 AA")


class AccessibilityPage(AskedPage):
    """The accessibility statement: what a program checked, as the tests wrote it down, and what people know."""

    status = models.CharField(
        _("how far you are"),
        max_length=10,
        choices=AccessStatus.choices,
        default=AccessStatus.FIRST,
        help_text=_("“Meets” you can only say after somebody examined the whole site."),
    )
    examined_on = models.DateField(
        _("examined on"), null=True, blank=True, help_text=_("The day of the last examination of the whole site.")
    )
    examined_by = models.CharField(
        _("examined by"), max_length=120, blank=True, help_text=_("The organisation that examined it.")
    )
    report_url = models.URLField(_("its report"), blank=True, help_text=_("Where people can read it."))
    introduction = StreamField(
        body_blocks(),
        verbose_name=_("introduction"),
        blank=True,
        help_text=_("In a few sentences: what you do so that everybody can use the site."),
    )
    shortcomings = StreamField(
        body_blocks(),
        verbose_name=_("what does not work well yet"),
        blank=True,
        help_text=_("For each: who notices it, what to do in the meantime, when it will be better."),
    )

    not_personal = AskedPage.not_personal

    foot = 2
    template = "pages/accessibility.html"
    content_panels = [
        *BasePage.content_panels,
        FieldPanel("introduction"),
        MultiFieldPanel(
            [
                FieldPanel("status"),
                FieldRowPanel([FieldPanel("examined_on"), FieldPanel("examined_by")]),
                FieldPanel("report_url"),
            ],
            heading=_("How far are you?"),
        ),
        FieldPanel("shortcomings"),
        *AskedPage.contact_panels,
    ]

    class Meta:
        verbose_name = _("accessibility statement")
        verbose_name_plural = _("accessibility statements")

    def clean(self) -> None:
        """Refuse a claim that nobody examined: a program finds a part only."""
        super().clean()
        claims = self.status in {AccessStatus.FULL, AccessStatus.PARTIAL}
        if claims and not (self.examined_on and self.examined_by):
            raise ValidationError(
                {"status": _("You can say this after an examination only. Fill in when it was, and by whom.")}
            )


class ComplaintsPage(AskedPage):
    """How to complain, to whom, when there is an answer, and what then."""

    introduction = StreamField(
        body_blocks(),
        verbose_name=_("how to complain"),
        blank=True,
        help_text=_("Invite people: what they can complain about, and how. Whom to call appears by itself."),
    )
    answer_days = models.PositiveSmallIntegerField(
        _("answer within how many working days"),
        default=10,
        validators=[MinValueValidator(1), MaxValueValidator(MOST_ANSWER_DAYS)],
        help_text=_("What you promise. Stands on the page."),
    )
    body = StreamField(
        body_blocks(),
        verbose_name=_("what happens then"),
        blank=True,
        help_text=_("Who reads the complaint, whether there is a talk, who decides."),
    )

    not_personal = AskedPage.not_personal

    foot = 3
    template = "pages/complaints.html"
    content_panels = [
        *BasePage.content_panels,
        FieldPanel("introduction"),
        FieldPanel("answer_days"),
        FieldPanel("body"),
        *AskedPage.contact_panels,
    ]

    class Meta:
        verbose_name = _("complaints page")
        verbose_name_plural = _("complaints pages")
