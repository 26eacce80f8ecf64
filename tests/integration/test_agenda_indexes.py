"""By which index each question to the table of dates is answered, and that the way there changes no answer."""

import itertools
from datetime import timedelta
from uuid import uuid4

import pytest
import time_machine
from django.db import connection
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from activities import agenda_queries, queries
from activities.domain.filters import Filters
from activities.models import Occurrence
from core.clock import zone
from tests.factories import (
    NOW,
    TODAY,
    ActivityPageFactory,
    AudienceFactory,
    NeighbourhoodFactory,
    OccurrenceFactory,
    ThemeFactory,
    VenueFactory,
    price,
    rule,
    site,
)

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _tuesday_morning():
    with time_machine.travel(NOW, tick=False):
        yield


@pytest.fixture
def town():
    """Six activities that differ in everything one can choose by."""
    tree = site()
    places = [
        VenueFactory(slug=f"l{number}", neighbourhood=NeighbourhoodFactory(slug=f"w{number}")) for number in (0, 1)
    ]
    themes = [ThemeFactory(slug=f"t{number}") for number in (0, 1)]
    audiences = [AudienceFactory(slug=f"d{number}") for number in (0, 1)]
    return [
        ActivityPageFactory(
            parent=tree.agenda,
            title=("Soep", "Wandelen")[number % 2],
            venue=places[number // 3],
            kind=("koffie", "wandelen")[number % 2],
            themes=themes[: number % 3],
            audiences=audiences[number % 2 :],
            at_home=("", "phone")[number // 4],
            participation=("walk_in", "call_first")[number // 5],
            prices=[price("1")] if number % 3 else [],
            rules=[rule(TODAY + timedelta(days=number), until=TODAY + timedelta(days=30))],
        )
        for number in range(6)
    ]


@pytest.fixture
def many_dates(town):
    """Enough dates for a database to prefer an index to reading the table."""
    kept = list(Occurrence.objects.all())
    rows = [
        Occurrence(
            **{field.attname: getattr(one, field.attname) for field in Occurrence._meta.concrete_fields[1:]}
            | {"rule_uuid": uuid4(), "starts_at": one.starts_at + timedelta(minutes=number)}
        )
        for one in kept
        for number in range(3000 // len(kept))
    ]
    Occurrence.objects.bulk_create(rows)
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("ANALYZE activities_occurrence")
    return town


def reads():
    return {"language": "nl", "now": NOW, "zone": zone()}


def plan_of(**chosen):
    asked = queries.matching(Filters(**chosen), **reads()).soonest_first()[:61]
    return asked.explain()


@pytest.mark.usefixtures("many_dates")
@pytest.mark.parametrize(
    ("chosen", "index"),
    [
        ({}, "occurrence_agenda"),
        ({"gratis": True}, "occurrence_agenda"),
        ({"soort": ("koffie",)}, "occurrence_agenda"),
        ({"q": "soep"}, "occurrence_agenda"),
        ({"wijk": ("w0",)}, "occurrence_neighbourhood"),
        ({"locatie": ("l0",)}, "occurrence_venue"),
        ({"wijk": ("w0",), "soort": ("koffie",)}, "occurrence_neighbourhood"),
        ({"wijk": ("w0",), "q": "soep"}, "occurrence_neighbourhood"),
    ],
)
def test_what_is_common_is_read_along_the_dates(chosen, index, monkeypatch):
    monkeypatch.setattr(queries, "FEW_PAGES", 0)
    if connection.vendor == "postgresql":  # which reads so small a table whole, and sorts it, whatever the index
        with connection.cursor() as cursor:
            cursor.execute("SET LOCAL enable_seqscan = off; SET LOCAL enable_bitmapscan = off")
            cursor.execute("SET LOCAL enable_sort = off; SET LOCAL enable_hashjoin = off")
    plan = plan_of(**chosen)
    assert (index in plan, "Seq Scan on activities_occurrence" in plan) == (True, False)


@pytest.mark.postgres
@pytest.mark.usefixtures("many_dates")
def test_many_activities_are_one_constant_which_postgresql_hashes():
    plan = Occurrence.objects.along_time(range(1, 1200)).explain()
    assert "((page_id + 0))::bigint = ANY ('{1,2,3," in plan  # of one type, or each is compared with each


@pytest.mark.postgres
@pytest.mark.usefixtures("many_dates")
def test_the_activities_of_a_kind_are_listed_once_and_not_looked_up_for_each_date():
    assert "hashed SubPlan" in Occurrence.objects.of_kinds(["koffie"]).explain()


@pytest.mark.postgres
def test_postgresql_spends_no_time_on_compiling_and_on_workers():
    with connection.cursor() as cursor:
        cursor.execute("SELECT current_setting('jit'), current_setting('max_parallel_workers_per_gather')")
        assert cursor.fetchone() == ("off", "0")


@pytest.mark.sqlite
@pytest.mark.usefixtures("many_dates")
@pytest.mark.parametrize(
    "chosen",
    [
        {"soort": ("koffie",)},
        {"wijk": ("w0",), "soort": ("koffie",)},
        {"locatie": ("l1",), "q": "soep"},
        {"thuis": True},
    ],
)
def test_what_is_rare_is_read_by_activity(chosen):
    assert "occurrence_page" in plan_of(**chosen)


@pytest.mark.usefixtures("many_dates")
def test_one_activity_of_many_is_read_by_its_own_dates_on_both_databases():
    one = ActivityPageFactory(parent=site_agenda(), kind="taalles", rules=[rule()])
    OccurrenceFactory(page=one, starts_at=NOW + timedelta(days=400))
    assert "occurrence_page" in plan_of(soort=("taalles",))


def site_agenda():
    return Occurrence.objects.first().page.get_parent()


@pytest.mark.usefixtures("many_dates")
@pytest.mark.parametrize(
    "chosen",
    [
        {},
        # PostgreSQL knows that nothing goes on in so small a town, and takes any index.
        pytest.param({"wijk": ("w0",)}, marks=pytest.mark.sqlite),
        pytest.param({"locatie": ("l0",)}, marks=pytest.mark.sqlite),
        pytest.param({"locatie": ("l0",), "q": "soep"}, marks=pytest.mark.sqlite),
    ],
)
def test_what_goes_on_is_found_among_the_dates_of_several_days_alone(chosen):
    if (
        connection.vendor == "postgresql"
    ):  # which guesses that a third of all dates takes days, and then reads the table
        with connection.cursor() as cursor:
            cursor.execute("SET LOCAL enable_seqscan = off")
    found = queries.narrowed_few(Occurrence.objects.visible().running_on(TODAY).not_over(NOW), Filters(**chosen), "nl")
    assert "occurrence_running" in found.order_by("local_end_date", "id").explain()


@pytest.mark.sqlite
@pytest.mark.usefixtures("many_dates")
@pytest.mark.parametrize("chosen", [{}, {"wijk": ("w0",)}, {"locatie": ("l0",), "q": "soep"}, {"soort": ("koffie",)}])
def test_what_goes_on_at_night_is_found_by_how_late_it_ends(chosen):
    going_on = agenda_queries.going_on(TODAY, now=NOW - timedelta(hours=6))
    plan = queries.narrowed_few(going_on, Filters(**chosen), "nl").order_by("local_end_date", "id").explain()
    assert ("occurrence_running" in plan, "occurrence_ends" in plan) == (True, True)


@pytest.mark.sqlite
@pytest.mark.usefixtures("many_dates")
@pytest.mark.parametrize(
    ("chosen", "index"),
    [
        ({}, "agenda"),
        ({"soort": ("koffie",)}, "agenda"),
        ({"q": "soep"}, "agenda"),
        ({"wijk": ("w0",), "soort": ("koffie",)}, "neighbourhood"),
        ({"locatie": ("l0",), "q": "soep"}, "venue"),
    ],
)
def test_dates_are_counted_without_being_read(chosen, index, monkeypatch):
    monkeypatch.setattr(queries, "FEW_PAGES", 0)
    found = queries.matching(Filters(**chosen), **reads()).order_by().values("pk")[: queries.COUNT_LIMIT + 1]
    assert f"COVERING INDEX occurrence_{index}" in found.explain()


@pytest.mark.usefixtures("town")
def test_choices_that_exclude_each_other_ask_nothing_of_the_dates(django_assert_num_queries):
    asked = Filters(soort=("koffie",), q="wandelen")
    with django_assert_num_queries(2):  # what the words find, and which activities have both
        found = queries.find(asked, **reads())
    assert (found.occurrences, found.count, found.has_more) == ([], 0, False)


slugs = {"wijk": "w", "locatie": "l", "thema": "t", "doelgroep": "d"}
choices = st.fixed_dictionaries(
    {},
    optional={
        **{name: st.sampled_from([(f"{one}0",), (f"{one}1",), (f"{one}0", f"{one}1")]) for name, one in slugs.items()},
        "soort": st.sampled_from([("koffie",), ("wandelen",), ("taalles",), ("koffie", "wandelen")]),
        "q": st.sampled_from(["soep", "wandelen", "niets"]),
        **{name: st.sampled_from([True]) for name in ("thuis", "gratis", "inloop")},
    },
)  # fmt: skip


@pytest.mark.usefixtures("town")
@hypothesis_settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(choices)
def test_any_choice_finds_the_same_dates_by_activity_and_along_the_dates(chosen):
    found = []
    for few in (0, 200):
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(queries, "FEW_PAGES", few)
            matched = queries.matching(Filters(**chosen), **reads()).soonest_first()
            found.append(list(matched.values_list("pk", flat=True)))
    assert found[0] == found[1]


@pytest.mark.usefixtures("town")
def test_each_way_on_from_nothing_found_is_counted_as_it_will_be_found():
    asked = Filters(wijk=("w1",), soort=("taalles",), gratis=True)
    ways = agenda_queries.without_each(asked, fixed_days=False, **reads())
    counted = {way.name: way.count for way in ways}
    found = {way.name: queries.find(way.filters, **reads()).count for way in ways}
    assert counted == found
    assert list(itertools.chain(counted)) == ["soort"]
