"""What the pages of the agenda ask the database, and that no address breaks them."""

from datetime import UTC, datetime, timedelta
from urllib.parse import quote, urlencode

import pytest
import time_machine
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from activities.domain.filters import FLAG_FILTERS, SLUG_FILTERS
from activities.models import Occurrence
from core.caching import memo
from core.caching.middleware import store
from tests.factories import (
    NOW,
    ActivityPageFactory,
    AudienceFactory,
    NeighbourhoodFactory,
    OccurrenceFactory,
    ThemeFactory,
    VenueFactory,
    ask,
    price,
    rule,
    site,
)

pytestmark = pytest.mark.django_db
MOST_QUERIES = 12


@pytest.fixture(autouse=True)
def _tuesday_morning():
    with time_machine.travel(NOW, tick=False):
        yield


@pytest.fixture
def tree():
    return site()


#: Each page with the number of queries by which Wagtail finds it.
PAGES = {
    "/agenda/": 7,
    "/agenda/?locatie=l-0&q=soep": 7,
    "/agenda/week/2026-W49/": 0,
    "/agenda/maand/2026-12/": 0,
    "/agenda/dag/2026-12-01/": 0,
    "/agenda/soep-0/2026-12-01/": 0,
}


def queries_of(path, routing):
    memo.forget()
    store.clear()
    with CaptureQueriesContext(connection) as captured:
        assert Client().get(path).status_code == 200
    return len(captured) - routing


def test_each_page_asks_few_questions_and_no_more_for_more_rows(tree):
    def grow(number):
        venue, themes, audiences = VenueFactory(slug=f"l-{number}"), [ThemeFactory()], [AudienceFactory()]
        ActivityPageFactory(
            parent=tree.agenda, title="Soep", slug=f"soep-{number}", venue=venue, themes=themes, audiences=audiences,
            prices=[price("1")], rules=[rule()],
        )  # fmt: skip

    grow(0)
    few = {path: queries_of(path, routing) for path, routing in PAGES.items()}
    for number in range(1, 5):
        grow(number)
    page = Occurrence.objects.all()[0].page
    for hour in range(70):
        OccurrenceFactory(page=page, starts_at=datetime(2026, 12, 1, tzinfo=UTC) + hour * timedelta(minutes=10))
    many = {path: queries_of(path, routing) for path, routing in PAGES.items()}
    assert many == few
    assert {path: number for path, number in many.items() if number > MOST_QUERIES} == {}


NAMES = [*SLUG_FILTERS, *FLAG_FILTERS, "van", "tot", "q", "pagina"]
values = st.one_of(
    st.sampled_from(["1", "0", "2", "20", "soep", "meern", "koffie", "2026-12-01", "2026-02-30", "9999-12-31"]),
    st.text(max_size=20).filter(lambda text: "\ud800" not in text),
)


@pytest.fixture
def town(tree):
    venue = VenueFactory(slug="soep", neighbourhood=NeighbourhoodFactory(slug="meern"))
    ActivityPageFactory(parent=tree.agenda, title="Soep", slug="soep", venue=venue, rules=[rule()])


@pytest.mark.usefixtures("town")
@hypothesis_settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.sampled_from(["", "week/2026-W49/", "maand/2026-12/", "dag/2026-12-01/", "soep/2026-12-01/", "agenda.json"]),
    st.lists(st.tuples(st.sampled_from(NAMES), values), max_size=5),
)
def test_no_query_breaks_a_page(path, query):
    assert ask(f"/agenda/{path}?{urlencode(query)}").status_code in {200, 400, 404}


@pytest.mark.usefixtures("town")
@hypothesis_settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.sampled_from(["dag", "week", "maand", "soep"]), st.text(min_size=1, max_size=12))
def test_no_name_breaks_a_page(unit, name):
    assert ask(f"/agenda/{unit}/{quote(name, safe='')}/").status_code in {200, 301, 302, 404}
