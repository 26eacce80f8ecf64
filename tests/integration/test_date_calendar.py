"""The calendar of all dates in the admin, the dashboard, and the panel on the editing screen."""

import re
from datetime import date, time, timedelta

import pytest
import time_machine
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import translation

from activities.actions.dates import add_date, cancel_date, move_date, set_full
from activities.models import Occurrence
from activities.staff_calendar import Band
from core.models import Closure, HolidayPeriod
from tests.factories import NOW, TODAY, ActivityPageFactory, NeighbourhoodFactory, UserFactory, VenueFactory, rule, site

pytestmark = pytest.mark.django_db

WEEK = timedelta(days=7)
SECOND = TODAY + WEEK
CALENDAR = "/beheer/datums/"


@pytest.fixture(autouse=True)
def _tuesday_morning():
    with time_machine.travel(NOW, tick=False), translation.override("nl"):
        yield


@pytest.fixture
def tree():
    return site()


@pytest.fixture
def venue():
    return VenueFactory(slug="de-schalm", name={"nl": "De Schalm"}, neighbourhood=NeighbourhoodFactory(slug="de-meern"))


@pytest.fixture
def page(tree, venue):
    return ActivityPageFactory(parent=tree.agenda, venue=venue, rules=[rule(until=TODAY + 2 * WEEK)])


@pytest.fixture
def anna():
    return UserFactory(username="anna", first_name="Anna", last_name="Bos")


@pytest.fixture
def staff(client, anna):
    client.force_login(anna)
    return client


def on(page, day=TODAY):
    return Occurrence.objects.get(page=page, original_date=day)


def screen(one):
    return f"{CALENDAR}{one.pk}/"


def cells(response):
    """Day → its dates as (hours, title, status in words)."""
    return {
        one.day: [(entry.hours, entry.title, entry.status_text) for entry in one.entries]
        for week in response.context["weeks"]
        for one in week.days
        if one.entries
    }


@pytest.fixture
def busy(tree, page):
    """A cancelled, a moved, an extra and a full date in this week; a closure and a holiday."""
    who = {"actor": None, "now": NOW}
    cancel_date(occurrence=on(page), reason="docent ziek", **who)
    add_date(page=page, day=date(2026, 11, 26), start=time(19), end=time(21), venue=None, **who)
    bingo = ActivityPageFactory(parent=tree.agenda, title="Bingo", kind="spelletjes", rules=[rule(frequency="once")])
    move_date(occurrence=on(bingo), day=date(2026, 11, 27), start=None, end=None, venue=None, reason="", **who)
    fair = ActivityPageFactory(
        parent=tree.agenda, title="Markt", kind="feest",
        rules=[rule(date(2026, 11, 28), frequency="once", all_day=True, start_time=None, end_time=None, days=3)],
    )  # fmt: skip
    set_full(occurrence=on(fair, date(2026, 11, 28)), full=True, **who)
    Closure.objects.create(
        first_day=date(2026, 11, 21), last_day=date(2026, 11, 25), reason={"nl": "lekkage"},
        neighbourhood=NeighbourhoodFactory(name={"nl": "Elders"}),
    )  # fmt: skip
    HolidayPeriod.objects.create(
        kind="school", name={"nl": "Herfst"}, first_day=date(2026, 11, 27), last_day=date(2026, 12, 2)
    )


@pytest.mark.usefixtures("busy")
def test_the_week_shows_every_date_closures_as_bands_and_holidays(staff):
    response = staff.get(CALENDAR)
    assert response.context["span_name"] == "Week 48, maandag 23 t/m zondag 29 november"
    assert cells(response) == {
        date(2026, 11, 24): [("10.00–12.00", "Koffieochtend", "Gaat niet door: docent ziek")],
        date(2026, 11, 26): [("19.00–21.00", "Koffieochtend", "Extra datum")],
        date(2026, 11, 27): [("10.00–12.00", "Bingo", "Verplaatst van dinsdag 24 november")],
        date(2026, 11, 28): [("t/m ma 30 nov", "Markt", "")],
        date(2026, 11, 29): [("t/m ma 30 nov", "Markt", "")],
    }
    (week,) = response.context["weeks"]
    assert week.bands == [Band(text="Dicht: Elders (lekkage), zaterdag 21 t/m woensdag 25 november", first=1, last=3)]
    assert [one.holidays for one in week.days] == [[], [], [], [], ["Herfst"], ["Herfst"], ["Herfst"]]
    links = {name: response.context[f"{name}_url"] for name in ("previous", "next", "today")}
    assert links == {
        "previous": f"{CALENDAR}?dag=2026-11-16",
        "next": f"{CALENDAR}?dag=2026-11-30",
        "today": CALENDAR,
    }


@pytest.mark.usefixtures("busy")
def test_the_month_shows_whole_weeks(staff):
    response = staff.get(CALENDAR, {"weergave": "maand", "dag": "2026-11-10"})
    days = [one for week in response.context["weeks"] for one in week.days]
    assert (response.context["span_name"], days[0].day, days[-1].day) == (
        "November 2026", date(2026, 10, 26), date(2026, 12, 6),
    )  # fmt: skip
    assert [one.day for one in days if one.is_outside] == [
        *(date(2026, 10, number) for number in range(26, 32)),
        *(date(2026, 12, number) for number in range(1, 7)),
    ]
    assert [(band.first, band.last) for week in response.context["weeks"] for band in week.bands] == [(6, 7), (1, 3)]
    assert sorted(cells(response)) == [
        date(2026, 11, 24), date(2026, 11, 26), date(2026, 11, 27), date(2026, 11, 28), date(2026, 11, 29),
        date(2026, 11, 30), date(2026, 12, 1),
    ]  # fmt: skip


def test_a_full_day_of_a_month_leads_to_its_week(staff, tree):
    for number in range(10):
        ActivityPageFactory(parent=tree.agenda, title=f"Nummer {number}", rules=[rule(frequency="once")])
    response = staff.get(CALENDAR, {"weergave": "maand"})
    (found,) = [one for week in response.context["weeks"] for one in week.days if one.entries]
    assert (len(found.entries), found.more) == (8, 2)
    assert f'href="{CALENDAR}?weergave=week&amp;dag=2026-11-24"' in response.content.decode()


@pytest.mark.parametrize(
    ("asked", "titles"),
    [
        ({"wijk": "de-meern"}, ["Koffieochtend", "Koffieochtend"]),
        ({"locatie": "de-schalm"}, ["Koffieochtend", "Koffieochtend"]),
        ({"soort": "spelletjes"}, ["Bingo"]),
        ({"status": "cancelled"}, ["Koffieochtend"]),
        ({"status": "moved"}, ["Bingo"]),
        ({"status": "full"}, ["Markt"]),
        ({"activiteit": "KOFFIE"}, ["Koffieochtend", "Koffieochtend"]),
        ({"activiteit": "koffie", "status": "extra", "wijk": "de-meern"}, ["Koffieochtend"]),
        ({"soort": "taalles"}, []),
    ],
)
@pytest.mark.usefixtures("busy")
def test_filters(staff, asked, titles):
    shown = staff.get(CALENDAR, asked)
    days = cells(shown)
    found = [title for day in sorted(days) if day < date(2026, 11, 29) for _hours, title, _status in days[day]]
    listed = [one.title for one in staff.get(CALENDAR, asked | {"weergave": "lijst"}).context["rows"]]
    assert (found, sorted(set(listed))) == (titles, sorted(set(titles)))
    kept = shown.context["next_url"].partition("?")[2].split("&")
    assert sorted(kept) == sorted(["dag=2026-11-30", *(f"{name}={value}" for name, value in asked.items())])


@pytest.mark.parametrize(
    "asked",
    [
        {"dag": "31-11-2026"}, {"dag": "9999-12-31"}, {"dag": "0001-01-01"}, {"wijk": "nergens"}, {"weergave": "eeuw"},
        {"soort": "x" * 100_000}, {"activiteit": "a\0b"}, {"activiteit": "x" * 121}, {"status": "removed"},
    ],
)  # fmt: skip
@pytest.mark.usefixtures("busy")
def test_what_cannot_be_asked_is_said_and_left_out(staff, asked):
    response = staff.get(CALENDAR, asked)
    (name,) = asked
    assert (response.status_code, [one["target"] for one in response.context["errors"]]) == (400, [f"id_{name}"])
    assert len(cells(response)) == 5


@pytest.mark.parametrize("number", ["", "0", "-1", "x", "²", "99999999999999999999", "200"])
@pytest.mark.usefixtures("page")
def test_pages_of_the_list_that_are_not_there(staff, number):
    response = staff.get(CALENDAR, {"weergave": "lijst", "p": number})
    assert (response.status_code, len(response.context["rows"])) == (200, 0 if number == "200" else 3)


def queries_of(client, path, **asked):
    client.get(path, asked)
    with CaptureQueriesContext(connection) as found:
        assert client.get(path, asked).status_code == 200
    return len(found)


def test_the_number_of_queries_does_not_follow_the_number_of_dates(staff, tree, page, venue):
    asked = [
        (CALENDAR, {}), (CALENDAR, {"weergave": "maand"}), (CALENDAR, {"weergave": "lijst"}),
        (f"{CALENDAR}van/{page.pk}/", {}), (screen(on(page)), {}), ("/beheer/", {}),
    ]  # fmt: skip
    cancel_date(occurrence=on(page, SECOND), reason="docent ziek", actor=None, now=NOW)
    few = [queries_of(staff, path, **query) for path, query in asked]
    for number in range(12):
        start = time(8 + number % 4)
        other = ActivityPageFactory(parent=tree.agenda, venue=VenueFactory(), rules=[rule(start_time=start)])
        cancel_date(occurrence=on(other), reason="docent ziek", actor=UserFactory(), now=NOW)
        Closure.objects.create(first_day=SECOND, last_day=SECOND, reason={"nl": "leeg"}, venue=VenueFactory())
        set_full(occurrence=on(page, SECOND), full=not number % 2, actor=UserFactory(), now=NOW)
        ActivityPageFactory(parent=tree.agenda, venue=venue, rules=[rule()])
    assert [queries_of(staff, path, **query) for path, query in asked] == few


# --- the dashboard and the editing screen ---------------------------------------------------------


@pytest.mark.usefixtures("busy")
def test_the_dashboard_shows_today_and_tomorrow_and_what_was_changed(staff, page, anna):
    set_full(occurrence=on(page, SECOND), full=True, actor=anna, now=NOW - timedelta(days=1))
    set_full(occurrence=on(page, SECOND), full=False, actor=anna, now=NOW - timedelta(days=2))
    dashboard = staff.get("/beheer/")
    (panel,) = [one for one in dashboard.context["panels"] if one.name == "dates"]
    context = panel.get_context_data({"request": dashboard.wsgi_request})
    assert [(one.heading, [entry.title for entry in one.entries]) for one in context["days"]] == [
        ("Vandaag, dinsdag 24 november", ["Koffieochtend"]),
        ("Morgen, woensdag 25 november", []),
    ]
    assert [(one.action, one.title, one.who) for one in context["changes"]] == [
        ("Op vol gezet", "Koffieochtend", "Anna Bos"),
        ("Op vol gezet", "Markt", "zonder inlog"),
        ("Verplaatst", "Bingo", "zonder inlog"),
        ("Extra datum", "Koffieochtend", "zonder inlog"),
        ("Gaat niet door", "Koffieochtend", "zonder inlog"),
    ]


def test_the_editing_screen_leads_to_the_next_dates(staff, page):
    html = staff.get(f"/beheer/pages/{page.pk}/edit/").content.decode()
    panel = html[html.index("De volgende datums op de site") :]
    assert re.findall(r'href="(/beheer/datums/[^"]+)"', panel)[:4] == [
        *(screen(on(page, TODAY + number * WEEK)) for number in range(3)),
        f"{CALENDAR}van/{page.pk}/",
    ]
