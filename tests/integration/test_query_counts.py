"""What a page that nothing is kept of asks the database: few questions, and as many for sixty rows as for ten."""

import json
from datetime import time, timedelta

import pytest
import time_machine
from django.contrib.contenttypes.models import ContentType
from django.core.files.base import ContentFile
from django.db import connection
from django.test import Client, RequestFactory
from django.test.utils import CaptureQueriesContext
from django.utils.translation import override
from wagtail.documents.models import Document
from wagtail.models import Page, Site, get_page_models

from core.caching import memo
from core.caching.middleware import store
from core.models import OrganisationSettings, Partner, Priority
from home.models import (
    AnbiAccounts,
    AnbiBoardMember,
    AnbiPage,
    NewsPage,
    PolicyPage,
    PolicyPriority,
    ServicePage,
    ServicePrice,
    ServiceTime,
)
from initiatives.models import InitiativePage
from participation.models import RolePage
from tests.duty_factories import AccessibilityPageFactory, AnbiPageFactory, ComplaintsPageFactory, PrivacyPageFactory
from tests.factories import (
    NOW,
    ActivityPageFactory,
    AudienceFactory,
    ContactPageFactory,
    InitiativePageFactory,
    MissionPageFactory,
    NeighbourhoodFactory,
    NeighbourhoodPageFactory,
    NewsIndexPageFactory,
    NewsPageFactory,
    OccurrenceFactory,
    PartnerFactory,
    PartnersPageFactory,
    PictureFactory,
    PolicyPageFactory,
    PriorityFactory,
    RoleIndexPageFactory,
    RolePageFactory,
    SectionPageFactory,
    ServiceIndexPageFactory,
    ServicePageFactory,
    ThemeFactory,
    VenueFactory,
    opened,
    price,
    rule,
    site,
    translation,
)

pytestmark = pytest.mark.django_db

MOST = 12
PATHS = [
    "/", "/agenda/", "/agenda/?wijk=wijk-0&thema=thema&gratis=1&rolstoel=1", "/agenda/?q=koffie", "/agenda/koffie-0/",
    "/initiatieven/", "/initiatieven/plan-0/", "/wijken/", "/wijken/wijk-0/", "/over-ons/", "/over-ons/missie/",
    "/over-ons/beleidsplan/", "/contact/", "/en/", "/en/agenda/", "/en/agenda/koffie-0/", "/en/agenda/koffie-1/",
    "/en/wijken/wijk-0/", "/over-ons/partners/", "/nieuws/", "/nieuws/?wijk=wijk-0&thema=thema&jaar=2026",
    "/en/nieuws/", "/nieuws/bericht-0/", "/en/nieuws/bericht-0/", "/en/nieuws/bericht-1/", "/nieuws/feed.xml",
    "/diensten/", "/en/diensten/", "/diensten/dienst-0/", "/en/diensten/dienst-0/", "/en/over-ons/missie/",
    "/privacy/", "/toegankelijkheid/", "/klachten/", "/en/klachten/", "/anbi/", "/.well-known/security.txt",
    "/vrijwilligerswerk/", "/vrijwilligerswerk/?wijk=wijk-0&thema=thema&zwaarte=licht", "/en/vrijwilligerswerk/",
    "/vrijwilligerswerk/rol-0/", "/en/vrijwilligerswerk/rol-0/", "/en/vrijwilligerswerk/rol-1/",
    "/zoeken/?q=koffie", "/agenda/agenda.ics", "/agenda/agenda.json",
]  # fmt: skip


@pytest.fixture(autouse=True)
def _tuesday_morning():
    with time_machine.travel(NOW, tick=False):
        yield


def queries_of(path):
    """Queries of the whole response beside those with which Wagtail finds the page, nothing being kept."""
    forget()
    with CaptureQueriesContext(connection) as whole:
        assert Client().get(path).status_code == 200
    if any(word in path for word in ("zoeken", "agenda.", "feed.", "security.")):
        return len(whole)
    language, below = ("en", path.removeprefix("/en")) if path.startswith("/en/") else ("nl", path)
    forget()
    with CaptureQueriesContext(connection) as routing, override(language):
        found = Page.route_for_request(RequestFactory().get(path), below.split("?")[0])
        list(found.page.get_view_restrictions())
    return len(whole) - len(routing)


def forget():
    memo.forget()
    store.clear()
    Site.clear_site_root_paths_cache()


def grow(tree, theme, number):
    """One more of everything that stands in lists, with five dates."""
    row = NeighbourhoodFactory(slug=f"wijk-{number}")
    NeighbourhoodPageFactory(
        parent=tree.neighbourhoods,
        title=f"Wijk {number}",
        slug=f"wijk-{number}",
        neighbourhood=row,
        image=PictureFactory(),
        image_alt="Een brug.",
    )
    page = ActivityPageFactory(
        parent=tree.agenda,
        title="Koffie",
        slug=f"koffie-{number}",
        venue=VenueFactory(
            neighbourhood=row,
            wheelchair="yes",
            opening_spans=[opened(1, time(9), time(17)), opened(2, time(9), time(17))],
        ),
        themes=[theme],
        audiences=[AudienceFactory()],
        prices=[price("0")],
        at_home="phone",
        image=PictureFactory(),
        image_alt="Koffie.",
        rules=[rule(until=(NOW + timedelta(days=28)).date())],
    )
    InitiativePageFactory(
        parent=tree.initiatives,
        title=f"Plan {number}",
        slug=f"plan-{number}",
        neighbourhood=row,
        themes=[theme],
        activities=[page],
        help_wanted=["hands"],
        priorities=list(Priority.objects.all()),
    )
    page.priorities = list(Priority.objects.all())
    page.save_revision().publish()
    partner = PartnerFactory(logo=PictureFactory())
    NewsPageFactory(
        parent=tree.news, title=f"Bericht {number}", slug=f"bericht-{number}", neighbourhood=row, themes=[theme],
        image=PictureFactory(), image_alt="Koffie.",
    )  # fmt: skip
    ServicePageFactory(
        parent=tree.services, title=f"Dienst {number}", slug=f"dienst-{number}", neighbourhood=row, venue=page.venue,
        partner=partner, image=PictureFactory(), image_alt="Koffie.",
        prices=[ServicePrice(amount=1)], times=[ServiceTime(weekday=0, opens=time(9), closes=time(12))],
    )  # fmt: skip
    anbi = AnbiPage.objects.get()
    file = Document.objects.create(title="Jaar", file=ContentFile(b"%PDF-1.7", name="jaar.pdf"))
    anbi.board.add(AnbiBoardMember(role={"nl": "Lid"}))
    anbi.accounts.add(AnbiAccounts(year=2000 + number, document=file))
    anbi.save_revision().publish()
    RolePageFactory(
        parent=tree.roles, title=f"Rol {number}", slug=f"rol-{number}", venue=page.venue, themes=[theme],
        activities=[page], initiatives=list(InitiativePage.objects.filter(slug=f"plan-{number}")),
        image=PictureFactory(), image_alt="Koffie.", places=2,
    )  # fmt: skip
    return page


def proven(page, partners):
    """A mission whose statements point to everything one can point to, and two networks."""
    proof = [{"type": "page", "value": page.pk}, {"type": "offer", "value": "gratis"}]
    proof += [{"type": "priority", "value": row.pk} for row in Priority.objects.all()[:3]]
    statements = [{"type": "statement", "value": {"title": "Waar", "text": "", "proof": proof}}] * 2
    items = [{"type": "item", "value": row.pk, "id": str(row.pk)} for row in partners]
    network = {"name": "Overleg", "purpose": "Samen.", "partners": items, "contact_role": ""}
    network |= {"contact_phone": "", "contact_email": "wij@welzaam.example"}
    networks = [{"type": "network", "value": network}] * 2
    return {"statements": json.dumps(statements), "networks": json.dumps(networks)}


def test_pages_ask_few_questions_and_no_more_for_more_rows():
    tree = site()
    OrganisationSettings.objects.update(mission_sentence={"nl": "Iedereen doet mee."})
    about = SectionPageFactory(parent=tree.home, title="Over ons", slug="over-ons")
    tree.news, tree.services = NewsIndexPageFactory(parent=tree.home), ServiceIndexPageFactory(parent=tree.home)
    tree.roles, english = RoleIndexPageFactory(parent=tree.home), tree.english.home
    translation(tree.news, english), translation(tree.services, english), translation(tree.roles, english)
    PartnersPageFactory(parent=about, title="Partners", slug="partners")
    priorities = [PolicyPriority(priority=PriorityFactory(), sort_order=number) for number in range(10)]
    PolicyPageFactory(parent=about, slug="beleidsplan", priorities=priorities)
    PolicyPageFactory(parent=about, slug="vorig-plan", period_start=2012, period_end=2015)
    ContactPageFactory(parent=tree.home)
    PrivacyPageFactory(parent=tree.home, slug="privacy")
    AccessibilityPageFactory(parent=tree.home, slug="toegankelijkheid")
    translation(ComplaintsPageFactory(parent=tree.home, slug="klachten"), english)
    AnbiPageFactory(parent=tree.home, slug="anbi", policy_page=PolicyPage.objects.first())
    OrganisationSettings.objects.update(email="info@welzaam.example")
    theme = ThemeFactory(slug="thema")
    first = grow(tree, theme, 0)
    grow(tree, theme, 1)
    translation(first, tree.english.agenda, title="Coffee", slug="koffie-0")
    OrganisationSettings.objects.update(hours_of=first.venue)
    mission = MissionPageFactory(parent=about, slug="missie", **proven(first, Partner.objects.all()))
    english_about = translation(about, english, title="About us")
    translation(mission, english_about, title="Mission", **proven(first, Partner.objects.all()))
    for model, index in ((NewsPage, tree.news), (ServicePage, tree.services), (RolePage, tree.roles)):
        source = model.objects.get(slug__endswith="-0", locale__language_code="nl")
        below = type(index).objects.get(locale__language_code="en")
        translation(source, below, title="Thing", summary="Something.")
    ContentType.objects.get_for_models(*get_page_models())  # kept by every process once it has met a type
    few = {path: queries_of(path) for path in PATHS}
    for number in range(2, 8):
        page = grow(tree, theme, number)
        for hour in range(10):
            OccurrenceFactory(page=page, starts_at=NOW + timedelta(hours=hour))
    many = {path: queries_of(path) for path in PATHS}
    print(sorted(many.items(), key=lambda pair: -pair[1]))  # noqa: T201 - shown when it fails
    assert many == few
    assert {path: number for path, number in many.items() if number > MOST} == {}
