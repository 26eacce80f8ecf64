"""What a page that nothing is kept of asks the database: few questions, and as many for sixty rows as for ten."""

from datetime import timedelta

import pytest
import time_machine
from django.db import connection
from django.test import Client, RequestFactory
from django.test.utils import CaptureQueriesContext
from django.utils.translation import override
from wagtail.models import Page, Site

from core.caching import memo
from core.caching.middleware import store
from core.models import OrganisationSettings
from home.models import PolicyPriority
from tests.factories import (
    NOW,
    ActivityPageFactory,
    AudienceFactory,
    InitiativePageFactory,
    MissionPageFactory,
    NeighbourhoodFactory,
    NeighbourhoodPageFactory,
    OccurrenceFactory,
    PictureFactory,
    PolicyPageFactory,
    PriorityFactory,
    SectionPageFactory,
    StandardPageFactory,
    ThemeFactory,
    VenueFactory,
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
    "/en/wijken/wijk-0/", "/zoeken/?q=koffie", "/agenda/agenda.ics", "/agenda/agenda.json",
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
    if "zoeken" in path or "agenda." in path:
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
    )
    page = ActivityPageFactory(
        parent=tree.agenda,
        title="Koffie",
        slug=f"koffie-{number}",
        venue=VenueFactory(neighbourhood=row, wheelchair="yes"),
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
    )
    return page


def test_pages_ask_few_questions_and_no_more_for_more_rows():
    tree = site()
    OrganisationSettings.objects.update(mission_sentence={"nl": "Iedereen doet mee."})
    about = SectionPageFactory(parent=tree.home, title="Over ons", slug="over-ons")
    MissionPageFactory(parent=about, slug="missie")
    priorities = [PolicyPriority(priority=PriorityFactory(), sort_order=number) for number in range(10)]
    PolicyPageFactory(parent=about, slug="beleidsplan", priorities=priorities)
    StandardPageFactory(parent=tree.home, slug="contact")
    theme = ThemeFactory(slug="thema")
    first = grow(tree, theme, 0)
    grow(tree, theme, 1)
    translation(first, tree.english.agenda, title="Coffee", slug="koffie-0")
    few = {path: queries_of(path) for path in PATHS}
    for number in range(2, 8):
        page = grow(tree, theme, number)
        for hour in range(10):
            OccurrenceFactory(page=page, starts_at=NOW + timedelta(hours=hour))
    many = {path: queries_of(path) for path in PATHS}
    print(sorted(many.items(), key=lambda pair: -pair[1]))  # noqa: T201 - shown when it fails
    assert many == few
    assert {path: number for path, number in many.items() if number > MOST} == {}
