"""Rows, pages, dates and people for tests: what a test does not name is ordinary and valid.

Pages are made as an editor makes them: added below ``parent``, then published through a revision (``live=False``
leaves a draft). ``site()`` gives the pages that every site has, in Dutch and English.
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from uuid import uuid4

import factory
from django.core.files.base import ContentFile
from django.test import Client
from wagtail.models import Locale, Page, Site

from activities.models import ActivityPage, ActivityPrice, AgendaPage, Occurrence, ScheduleRule
from core.caching.middleware import store
from core.labels.fields import Labels, one_text
from core.models import (
    Audience,
    Neighbourhood,
    OpeningSpan,
    OrganisationSettings,
    Partner,
    Picture,
    Priority,
    Theme,
    User,
    Venue,
)
from home.models import (
    AccessibilityPage,
    AnbiPage,
    ComplaintsPage,
    ContactPage,
    HomePage,
    MissionPage,
    NeighbourhoodIndexPage,
    NeighbourhoodPage,
    NewsIndexPage,
    NewsPage,
    PartnersPage,
    PolicyPage,
    PrivacyPage,
    SectionPage,
    ServiceIndexPage,
    ServicePage,
    StandardPage,
)
from initiatives.models import InitiativeIndexPage, InitiativePage
from participation.models import RoleIndexPage, RolePage

#: Tuesday 24 November 2026, 9.00 in Amsterdam.
NOW = datetime(2026, 11, 24, 8, 0, tzinfo=UTC)
TODAY = date(2026, 11, 24)
DRAWING = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 30"><path d="M0 0h40v30z"/></svg>'


# --- rows -----------------------------------------------------------------------------------------


class RowFactory(factory.django.DjangoModelFactory):
    """A name that is a fact."""

    class Meta:
        abstract = True

    slug = factory.Sequence(lambda number: f"row-{number}")
    name = factory.LazyAttribute(lambda row: {"nl": row.slug.capitalize()})


class ThemeFactory(RowFactory):
    class Meta:
        model = Theme


class AudienceFactory(RowFactory):
    class Meta:
        model = Audience


class PriorityFactory(RowFactory):
    class Meta:
        model = Priority


class NeighbourhoodFactory(RowFactory):
    class Meta:
        model = Neighbourhood


class PartnerFactory(RowFactory):
    class Meta:
        model = Partner


class VenueFactory(RowFactory):
    class Meta:
        model = Venue

    street = "Schoolstraat 1"
    postcode = "3451 AA"
    city = "Vleuten"
    neighbourhood = factory.SubFactory(NeighbourhoodFactory)


class PictureFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = Picture

    title = "Tekening"
    width, height = 40, 30
    file = factory.LazyFunction(lambda: ContentFile(DRAWING, name="tekening.svg"))


class UserFactory(factory.django.DjangoModelFactory):
    """An administrator, who may do everything in the admin."""

    class Meta:
        model = User

    username = factory.Sequence(lambda number: f"medewerker-{number}")
    is_superuser = is_staff = True


# --- pages ----------------------------------------------------------------------------------------


class PageFactory(factory.django.DjangoModelFactory):
    """A published page below ``parent``; sets of other rows and pages are given as lists."""

    class Meta:
        abstract = True

    title = factory.Sequence(lambda number: f"Pagina {number}")

    @classmethod
    def _create(cls, model_class: type[Page], *_args: Any, parent: Page, live: bool = True, **values: Any) -> Page:
        names = {field.name for field in model_class._meta.get_fields() if field.one_to_many or field.many_to_many}
        several = {name: values.pop(name) for name in names & set(values)}
        page = model_class(live=False, **{"locale": parent.locale} | values)
        for name, value in several.items():
            setattr(page, name, value)
        # Others may have added pages below it since it was read.
        Page.objects.get(pk=parent.pk).add_child(instance=page)
        revision = page.save_revision()
        if live:
            revision.publish()
        page.refresh_from_db()
        return page


class HomePageFactory(PageFactory):
    class Meta:
        model = HomePage


class AgendaPageFactory(PageFactory):
    class Meta:
        model = AgendaPage

    title = "Agenda"


class ActivityPageFactory(PageFactory):
    """A coffee morning without dates; ``rules=[rule()]`` gives it some."""

    class Meta:
        model = ActivityPage

    title = "Koffieochtend"
    slug = factory.Sequence(lambda number: f"activiteit-{number}")
    kind = "koffie"


class SectionPageFactory(PageFactory):
    class Meta:
        model = SectionPage


class StandardPageFactory(PageFactory):
    class Meta:
        model = StandardPage


class PrivacyPageFactory(PageFactory):
    class Meta:
        model = PrivacyPage


class AccessibilityPageFactory(PageFactory):
    class Meta:
        model = AccessibilityPage


class ComplaintsPageFactory(PageFactory):
    class Meta:
        model = ComplaintsPage


class AnbiPageFactory(PageFactory):
    class Meta:
        model = AnbiPage


class MissionPageFactory(PageFactory):
    class Meta:
        model = MissionPage

    highlight = "Iedereen doet mee."


class PolicyPageFactory(PageFactory):
    class Meta:
        model = PolicyPage

    period_start = 2016
    period_end = 2018


class NeighbourhoodIndexPageFactory(PageFactory):
    class Meta:
        model = NeighbourhoodIndexPage

    title = "Wijken"


class NeighbourhoodPageFactory(PageFactory):
    class Meta:
        model = NeighbourhoodPage

    neighbourhood = factory.SubFactory(NeighbourhoodFactory)


class ContactPageFactory(PageFactory):
    class Meta:
        model = ContactPage

    title = "Contact"


class PartnersPageFactory(PageFactory):
    class Meta:
        model = PartnersPage


class NewsIndexPageFactory(PageFactory):
    class Meta:
        model = NewsIndexPage

    title = "Nieuws"


class NewsPageFactory(PageFactory):
    class Meta:
        model = NewsPage

    summary = "Er is iets nieuws."
    date = TODAY


class ServiceIndexPageFactory(PageFactory):
    class Meta:
        model = ServiceIndexPage

    title = "Diensten"


class ServicePageFactory(PageFactory):
    class Meta:
        model = ServicePage


class InitiativeIndexPageFactory(PageFactory):
    class Meta:
        model = InitiativeIndexPage

    title = "Initiatieven"


class InitiativePageFactory(PageFactory):
    class Meta:
        model = InitiativePage

    need = "Veel buren eten alleen."


class RoleIndexPageFactory(PageFactory):
    class Meta:
        model = RoleIndexPage

    title = "Vrijwilligerswerk"


class RolePageFactory(PageFactory):
    class Meta:
        model = RolePage

    summary = "Samen groente snijden."
    tasks = "U wast en snijdt groente."


def translation(source: Page, parent: Page, **values: Any) -> Page:
    """Publish the translation of ``source`` below ``parent``, in the language of ``parent``."""
    made = {factory._meta.model: factory for factory in PageFactory.__subclasses__()}
    same = {"slug": source.slug, "translation_key": source.translation_key}
    return made[type(source)](parent=parent, **same | values)


# --- dates ----------------------------------------------------------------------------------------


def rule(first_date: date = TODAY, **values: Any) -> ScheduleRule:
    """Every week on the weekday of ``first_date``, from ten to twelve."""
    return ScheduleRule(**{"first_date": first_date, "start_time": time(10), "end_time": time(12)} | values)


def opened(weekday: int, opens: time, closes: time) -> OpeningSpan:
    """Hours of a venue on a weekday (Monday is 0)."""
    return OpeningSpan(weekday=weekday, opens=opens, closes=closes)


def price(amount: str, name: str = "", **labels: str) -> ActivityPrice:
    """An amount in euros, with its Dutch name, and those in other languages."""
    return ActivityPrice(amount=amount, name=Labels(one_text(name) | labels))


class OccurrenceFactory(factory.django.DjangoModelFactory):
    """A row of the table as ``materialise`` would write it: two hours from ``starts_at`` (UTC), in winter time."""

    class Meta:
        model = Occurrence

    page = factory.SubFactory(ActivityPageFactory)
    page_key = factory.SelfAttribute("page.pk")
    title = factory.SelfAttribute("page.title")
    venue_id = factory.SelfAttribute("page.venue_id")
    neighbourhood_id = factory.SelfAttribute("page.neighbourhood_id")
    rule_uuid = factory.LazyFunction(uuid4)
    starts_at = NOW + timedelta(hours=1)
    ends_at = factory.LazyAttribute(lambda one: one.starts_at + timedelta(hours=2))
    local_date = factory.LazyAttribute(lambda one: (one.starts_at + timedelta(hours=1)).date())
    local_end_date = factory.SelfAttribute("local_date")
    original_date = factory.SelfAttribute("local_date")


# --- a site ---------------------------------------------------------------------------------------


@dataclass
class TestSite:
    """The pages that every site has; those of ``english`` are translations of the others."""

    __test__ = False

    home: HomePage
    agenda: AgendaPage
    initiatives: InitiativeIndexPage
    neighbourhoods: NeighbourhoodIndexPage
    english: "TestSite | None" = None


def site() -> TestSite:
    """Publish home page and fixed pages in both languages, for an organisation called Welzaam."""
    organisation = OrganisationSettings.load()
    organisation.name = "Welzaam"
    organisation.word_neighbourhood = {"nl": "wijk", "en": "neighbourhood"}
    organisation.word_neighbourhoods = {"nl": "wijken", "en": "neighbourhoods"}
    organisation.word_themes = {"nl": "thema’s", "en": "themes"}
    organisation.save()
    root = Page.objects.get(depth=1)
    for page in root.get_children():
        page.delete()
    home = HomePageFactory(parent=root, title="Welzaam", slug="welzaam", locale=Locale.objects.get(language_code="nl"))
    Site.objects.all().delete()
    Site.objects.create(hostname="localhost", root_page=home, is_default_site=True)
    dutch = TestSite(
        home=home,
        agenda=AgendaPageFactory(parent=home, show_in_menus=True),
        initiatives=InitiativeIndexPageFactory(parent=home, show_in_menus=True),
        neighbourhoods=NeighbourhoodIndexPageFactory(parent=home, show_in_menus=True),
    )
    locale, _made = Locale.objects.get_or_create(language_code="en")
    english_home = translation(home, root, title="Welzaam", slug="welzaam-en", locale=locale)
    dutch.english = TestSite(
        home=english_home,
        agenda=translation(dutch.agenda, english_home, show_in_menus=True),
        initiatives=translation(dutch.initiatives, english_home, title="Initiatives", show_in_menus=True),
        neighbourhoods=translation(dutch.neighbourhoods, english_home, title="Neighbourhoods", show_in_menus=True),
    )
    return dutch


def ask(path: str) -> Any:
    """Return the response to a visitor, rendered anew: a kept page has no context to look into."""
    store.clear()
    return Client().get(path)
