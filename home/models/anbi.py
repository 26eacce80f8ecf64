"""What the Dutch tax office asks an "algemeen nut beogende instelling" (ANBI) to publish."""

from typing import Any, ClassVar

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel, HelpPanel, MultiFieldPanel
from wagtail.fields import RichTextField
from wagtail.models import Orderable, Page

from core.labels.fields import LabelsField
from core.organisation.models import Country
from core.organisation.queries import organisation_row
from core.pages.blocks import TEXT_FEATURES
from core.pages.models import BasePage
from core.pages.panels import FactsInlinePanel
from core.privacy.declarations import Kept
from home.models.duties import DutyPage
from home.page_forms import AnbiForm
from home.validators import validate_kvk, validate_rsin


class AnbiPage(DutyPage):
    """The publication duty of an ANBI, in the order in which the tax office lists it. For Dutch organisations alone."""

    legal_name = models.CharField(
        _("name in the statutes"), max_length=120, blank=True, help_text=_("For example: Stichting Welzaam.")
    )
    rsin = models.CharField(
        _("RSIN"),
        max_length=20,
        blank=True,
        validators=[validate_rsin],
        help_text=_("Nine digits; on letters of the tax office."),
    )
    kvk = models.CharField(
        _("number of the chamber of commerce"),
        max_length=20,
        blank=True,
        validators=[validate_kvk],
        help_text=_("Eight digits. Not asked, but useful to who wants to look you up."),
    )
    goal = RichTextField(
        _("goal"), blank=True, features=TEXT_FEATURES, help_text=_("What you exist for, as in your statutes.")
    )
    policy = RichTextField(
        _("main lines of the policy plan"),
        blank=True,
        features=TEXT_FEATURES,
        help_text=_("What you do to reach your goal, how money comes in, how it is kept and spent."),
    )
    policy_page = models.ForeignKey(
        "wagtailcore.Page",
        verbose_name=_("page with the whole plan"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("For example your policy plan on this site."),
    )
    pay_policy = RichTextField(
        _("pay policy"),
        blank=True,
        features=TEXT_FEATURES,
        help_text=_("What the board gets (nothing, expenses), and which collective agreement holds for staff."),
    )
    activities = RichTextField(
        _("report of what you did"),
        blank=True,
        features=TEXT_FEATURES,
        help_text=_("What you did in the past year, or where people can read it."),
    )
    report = models.ForeignKey(
        "wagtaildocs.Document",
        verbose_name=_("annual report"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("A PDF, if you have one."),
    )

    foot = 4
    template = "pages/anbi.html"
    base_form_class = AnbiForm
    source_related = ("report", "policy_page")
    content_panels = [
        HelpPanel(template="home/admin/anbi_help.html", heading=_("What the tax office asks")),
        *BasePage.content_panels,
        MultiFieldPanel(
            [FieldPanel("legal_name"), FieldRowPanel([FieldPanel("rsin"), FieldPanel("kvk")])],
            heading=_("Name and numbers"),
        ),
        FieldPanel("goal"),
        MultiFieldPanel([FieldPanel("policy"), FieldPanel("policy_page")], heading=_("Policy")),
        FactsInlinePanel("board", label=_("member of the board"), heading=_("Board")),
        FieldPanel("pay_policy"),
        MultiFieldPanel([FieldPanel("activities"), FieldPanel("report")], heading=_("Report")),
        FactsInlinePanel("accounts", label=_("year"), heading=_("Annual accounts")),
    ]

    class Meta:
        verbose_name = _("ANBI page")
        verbose_name_plural = _("ANBI pages")

    @classmethod
    def can_create_at(cls, parent: Page) -> bool:
        """Only where the tax office is the Dutch one."""
        return super().can_create_at(parent) and organisation_row().country == Country.NETHERLANDS


class AnbiBoardMember(Orderable):
    """A function in the board, and who has it."""

    page = ParentalKey(AnbiPage, on_delete=models.CASCADE, related_name="board")
    role = LabelsField(_("function"), max_length=60, help_text=_("For example: chair, secretary, treasurer."))
    name = models.CharField(
        _("name of the board member"), max_length=80, blank=True, help_text=_("Empty: the page says that it follows.")
    )

    personal_data: ClassVar[dict[str, Kept]] = {
        "name": Kept(
            purpose=_("The tax office asks charities to publish who their board members are."),
            until=_(
                "As long as somebody is on the board; then an editor takes the name away. Earlier versions of the page "
                "are kept for a year."
            ),
        )
    }

    panels: ClassVar[list[Any]] = [FieldRowPanel([FieldPanel("role"), FieldPanel("name")])]

    class Meta(Orderable.Meta):
        verbose_name = _("member of the board")
        verbose_name_plural = _("members of the board")

    def __str__(self) -> str:
        return str(self.role)


class AnbiAccounts(Orderable):
    """The accounts of one year."""

    page = ParentalKey(AnbiPage, on_delete=models.CASCADE, related_name="accounts")
    year = models.PositiveSmallIntegerField(
        _("year"),
        validators=[MinValueValidator(1900), MaxValueValidator(2999)],
        help_text=_("Within six months after its end the accounts stand here."),
    )
    document = models.ForeignKey(
        "wagtaildocs.Document",
        verbose_name=_("annual accounts"),
        on_delete=models.PROTECT,
        related_name="+",
        help_text=_(
            "A PDF with balance sheet, income and spending, and an explanation. Large ANBIs: the standard form."
        ),
    )

    panels: ClassVar[list[Any]] = [FieldPanel("year"), FieldPanel("document")]

    class Meta(Orderable.Meta):
        verbose_name = _("annual accounts")
        verbose_name_plural = _("annual accounts")

    def __str__(self) -> str:
        return str(self.year)
