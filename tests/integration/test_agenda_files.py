"""The same dates as files: the contract of ``agenda.json`` and ``agenda.ics``, read back by independent readers."""

import json
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
import recurring_ical_events
import time_machine
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from icalendar import Calendar

from activities import file_queries
from activities.actions.dates import cancel_date
from activities.models import Occurrence
from core.caching import memo
from core.caching.middleware import store
from core.models import OrganisationSettings
from tests.factories import (
    NOW,
    TODAY,
    ActivityPageFactory,
    ThemeFactory,
    VenueFactory,
    ask,
    price,
    rule,
    site,
    translation,
)

pytestmark = pytest.mark.django_db

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
BASE = "http://localhost:8000"


@pytest.fixture(autouse=True)
def _tuesday_morning():
    with time_machine.travel(NOW, tick=False):
        yield


@pytest.fixture
def tree():
    return site()


@pytest.fixture
def page(tree):
    """Coffee at De Schakel, three Tuesdays; the second is cancelled."""
    venue = VenueFactory(name={"nl": "De Schakel"}, neighbourhood__slug="vleuten")
    made = ActivityPageFactory(
        parent=tree.agenda,
        slug="koffie",
        summary="Koffie, thee; en een praatje.",
        venue=venue,
        themes=[ThemeFactory(slug="ontmoeten"), ThemeFactory(slug="eten")],
        prices=[price("1")],
        rules=[rule(until=TODAY + timedelta(days=14))],
    )
    second = Occurrence.objects.get(original_date=TODAY + timedelta(days=7))
    cancel_date(occurrence=second, reason="docent ziek", actor=None, now=NOW)
    return made


def document(query="", path="/agenda/agenda.json"):
    response = ask(path + query)
    assert (response.status_code, response["Content-Type"]) == (200, "application/json")
    return json.loads(response.content)


def calendar(query="", path="/agenda/agenda.ics"):
    response = ask(path + query)
    assert (response.status_code, response["Content-Type"]) == (200, "text/calendar; charset=utf-8")
    return Calendar.from_ical(response.content)


def test_json_is_the_contract_to_the_letter(page):
    first, second, _third = Occurrence.objects.order_by("starts_at")
    common = {
        "title": "Koffieochtend",
        "summary": "Koffie, thee; en een praatje.",
        "kind": "koffie",
        "all_day": False,
        "venue": "De Schakel",
        "neighbourhood": "vleuten",
        "themes": ["ontmoeten", "eten"],
        "url": f"{BASE}/agenda/koffie/",
        "changed_at": "2026-11-24T09:00:00+01:00",
    }
    found = document()
    assert (len(found["occurrences"]), found["next"], list(found)) == (3, None, ["occurrences", "next"])
    assert found["occurrences"][:2] == [
        common
        | {
            "uid": f"{page.pk}-{first.rule_uuid.hex}-20261124@buurtkring",
            "start": "2026-11-24T10:00:00+01:00",
            "end": "2026-11-24T12:00:00+01:00",
            "status": "scheduled",
            "reason": "",
        },
        common
        | {
            "uid": f"{page.pk}-{second.rule_uuid.hex}-20261201@buurtkring",
            "start": "2026-12-01T10:00:00+01:00",
            "end": "2026-12-01T12:00:00+01:00",
            "status": "cancelled",
            "reason": "docent ziek",
        },
    ]
    assert list(found["occurrences"][0]) == [
        "uid", "title", "summary", "kind", "start", "end", "all_day", "status", "reason", "venue", "neighbourhood",
        "themes", "url", "changed_at",
    ]  # fmt: skip


@pytest.mark.usefixtures("page")
def test_json_goes_on_under_next(monkeypatch):
    monkeypatch.setattr(file_queries, "JSON_PAGE", 2)
    first = document("?thema=eten")
    assert first["next"] == f"{BASE}/agenda/agenda.json?thema=eten&pagina=2"
    second = document("?thema=eten&pagina=2")
    starts = [one["start"][:10] for one in first["occurrences"] + second["occurrences"]]
    assert (starts, second["next"]) == (["2026-11-24", "2026-12-01", "2026-12-08"], None)


def test_summer_and_winter_have_their_own_offset(tree):
    ActivityPageFactory(parent=tree.agenda, rules=[rule(date(2027, 3, 27), frequency="daily", until=date(2027, 3, 28))])
    found = document("?van=2027-03-01&tot=2027-03-31")["occurrences"]
    assert [one["start"] for one in found] == ["2027-03-27T10:00:00+01:00", "2027-03-28T10:00:00+02:00"]


def test_without_days_the_next_sixty(tree):
    ActivityPageFactory(parent=tree.agenda, rules=[rule(frequency="daily")])
    days = [one["start"][:10] for one in document()["occurrences"]]
    assert (days[0], days[-1], len(days)) == ("2026-11-24", "2027-01-23", 61)


def test_asked_for_days_that_are_over_are_given(tree):
    ActivityPageFactory(parent=tree.agenda, rules=[rule(frequency="daily")])
    with time_machine.travel(NOW + timedelta(days=9), tick=False):
        days = [one["start"][:10] for one in document("?van=2026-11-24&tot=2026-11-26")["occurrences"]]
        assert days == ["2026-11-24", "2026-11-25", "2026-11-26"]
        assert document()["occurrences"][0]["start"][:10] == "2026-12-03"


@pytest.mark.usefixtures("tree")
@pytest.mark.parametrize(
    ("query", "parameter", "status"),
    [
        ("?van=2026-01-01&tot=2027-01-03", "tot", 400),
        ("?tot=2027-12-31", "tot", 400),
        ("?van=2026-12-02&tot=2026-12-01", "tot", 400),
        ("?wijk=atlantis", "wijk", 400),
        ("?afgelast=misschien", "afgelast", 400),
    ],
)
def test_a_file_that_cannot_be_says_which_parameter(query, parameter, status):
    ics = ask(f"/agenda/agenda.ics{query}")
    assert (ics.status_code, ics["Content-Type"]) == (status, "text/plain; charset=utf-8")
    assert ics.content.decode().startswith(f"{parameter}: ")
    if parameter != "afgelast":  # for calendar files alone
        answer = ask(f"/agenda/agenda.json{query}")
        assert (answer.status_code, json.loads(answer.content)["parameter"]) == (status, parameter)


def test_a_year_at_once_may_be_asked(tree):
    ActivityPageFactory(parent=tree.agenda, rules=[rule()])
    assert len(document("?van=2026-11-24&tot=2027-11-25")["occurrences"]) == 53


# --- calendar -------------------------------------------------------------------------------------


@pytest.mark.usefixtures("page")
def test_a_calendar_says_whose_it_is():
    OrganisationSettings.objects.update(name="Welzaam")
    found = calendar()
    assert {name: str(found[name]) for name in ("VERSION", "CALSCALE", "METHOD", "X-WR-CALNAME")} == {
        "VERSION": "2.0",
        "CALSCALE": "GREGORIAN",
        "METHOD": "PUBLISH",
        "X-WR-CALNAME": "Agenda van Welzaam",
    }


@pytest.mark.usefixtures("page")
def test_one_event_per_date_whole():
    first, second, _third = Occurrence.objects.order_by("starts_at")
    events = calendar().walk("VEVENT")
    assert [str(event["UID"]) for event in events] == [one.uid for one in Occurrence.objects.order_by("starts_at")]
    event = events[1]
    assert sorted(event) == [
        "DESCRIPTION", "DTEND", "DTSTAMP", "DTSTART", "LAST-MODIFIED", "LOCATION", "SEQUENCE", "STATUS", "SUMMARY",
        "TRANSP", "UID", "URL",
    ]  # fmt: skip
    assert {name: event.decoded(name) for name in ("DTSTART", "DTEND", "LAST-MODIFIED", "DTSTAMP", "SEQUENCE")} == {
        "DTSTART": datetime(2026, 12, 1, 9, tzinfo=UTC),
        "DTEND": datetime(2026, 12, 1, 11, tzinfo=UTC),
        "LAST-MODIFIED": second.changed_at,
        "DTSTAMP": second.changed_at,
        "SEQUENCE": 1,
    }
    assert {name: str(event[name]) for name in ("SUMMARY", "STATUS", "LOCATION", "URL", "DESCRIPTION")} == {
        "SUMMARY": "GAAT NIET DOOR: Koffieochtend",
        "STATUS": "CANCELLED",
        "LOCATION": "De Schakel, Schoolstraat 1, 3451 AA Vleuten",
        "URL": f"{BASE}/agenda/koffie/",
        "DESCRIPTION": (f"Gaat niet door: docent ziek\nkoffie · €\u00a01 · loop binnen\n{BASE}/agenda/koffie/"),
    }
    assert (events[0].decoded("SEQUENCE"), first.sequence) == (0, 0)


GOES, CANCELLED = ("Koffieochtend", "CONFIRMED"), ("GAAT NIET DOOR: Koffieochtend", "CANCELLED")
SHOWN = ("GAAT NIET DOOR: Koffieochtend", "CONFIRMED")


@pytest.mark.usefixtures("page")
@pytest.mark.parametrize("path", ["/agenda/agenda.ics", "/agenda/koffie/agenda.ics"])
def test_three_ways_with_a_cancelled_date(path):
    said = {
        query: [(str(event["SUMMARY"]), str(event["STATUS"])) for event in calendar(query, path).walk("VEVENT")]
        for query in ("", "?afgelast=tonen", "?afgelast=weg")
    }
    assert said == {
        "": [GOES, CANCELLED, GOES],
        "?afgelast=tonen": [GOES, SHOWN, GOES],
        "?afgelast=weg": [GOES, GOES],
    }


def test_all_day_and_past_midnight(tree):
    ActivityPageFactory(parent=tree.agenda, title="Kamp", rules=[rule(frequency="once", all_day=True, days=3)])
    ActivityPageFactory(
        parent=tree.agenda,
        title="Nacht",
        rules=[rule(frequency="once", start_time=time(22), end_time=time(1, 30))],
    )
    events = calendar().walk("VEVENT")
    assert {str(one["SUMMARY"]): (one.decoded("DTSTART"), one.decoded("DTEND")) for one in events} == {
        "Kamp": (date(2026, 11, 24), date(2026, 11, 27)),
        "Nacht": (datetime(2026, 11, 24, 21, tzinfo=UTC), datetime(2026, 11, 25, 0, 30, tzinfo=UTC)),
    }


@pytest.mark.usefixtures("page")
def test_an_independent_reader_finds_the_dates_of_the_json(tree):
    ActivityPageFactory(
        parent=tree.agenda, title="Over de klok", rules=[rule(date(2027, 3, 20), interval=2, until=date(2027, 5, 1))]
    )
    query = "?van=2026-11-24&tot=2027-06-01"
    events = recurring_ical_events.of(calendar(query)).between(date(2026, 11, 24), date(2027, 6, 2))
    read = sorted((one.decoded("DTSTART"), one.decoded("DTEND"), str(one["UID"])) for one in events)
    told = document(query)["occurrences"]
    assert read == sorted(
        (datetime.fromisoformat(one["start"]), datetime.fromisoformat(one["end"]), one["uid"]) for one in told
    )
    assert len(read) == 7
    assert {moment.astimezone(AMSTERDAM).hour for moment, _end, _uid in read} == {10}


def test_text_cannot_break_out_of_its_line(tree):
    title = "Soep; met, \\brood\\\nBEGIN:VEVENT"
    page = ActivityPageFactory(parent=tree.agenda, title="Soep", rules=[rule(frequency="once")])
    type(page).objects.filter(pk=page.pk).update(title=title)
    (event,) = calendar().walk("VEVENT")
    assert str(event["SUMMARY"]) == title


@pytest.mark.usefixtures("page")
def test_filters_hold_for_files_too(tree):
    ActivityPageFactory(parent=tree.agenda, title="Wandelen", kind="wandelen", rules=[rule()])
    assert {one["title"] for one in document("?soort=wandelen")["occurrences"]} == {"Wandelen"}
    assert {str(one["SUMMARY"]) for one in calendar("?soort=wandelen").walk("VEVENT")} == {"Wandelen"}


@pytest.mark.usefixtures("page")
def test_a_file_of_an_activity_that_is_not_there(tree):
    draft = ActivityPageFactory(parent=tree.agenda, slug="concept", live=False)
    statuses = [ask(f"/agenda/{slug}/agenda.ics").status_code for slug in ("niets", draft.slug, "koffie")]
    assert statuses == [404, 404, 200]


def test_english_files_speak_english_about_the_same_dates(page, tree):
    translation(page, tree.english.agenda, title="Coffee morning", summary="Coffee and tea.", slug="coffee")
    (first, second, _third) = document(path="/en/agenda/agenda.json")["occurrences"]
    assert (first["title"], first["summary"], first["url"]) == (
        "Coffee morning",
        "Coffee and tea.",
        f"{BASE}/en/agenda/coffee/",
    )
    assert [first["uid"], second["uid"]] == [one["uid"] for one in document()["occurrences"][:2]]
    events = calendar(path="/en/agenda/koffie/agenda.ics").walk("VEVENT")
    assert [str(one["SUMMARY"]) for one in events] == [
        "Coffee morning",
        "IS CANCELLED: Coffee morning",
        "Coffee morning",
    ]


@pytest.mark.usefixtures("page")
def test_a_file_of_one_day_of_an_activity_holds_that_day():
    first, second, _third = Occurrence.objects.order_by("starts_at")
    assert [
        [str(event["UID"]) for event in calendar(query, f"/agenda/koffie/{day}/agenda.ics").walk("VEVENT")]
        for day, query in (("2026-11-24", ""), ("2026-12-01", ""), ("2026-12-01", "?afgelast=weg"))
    ] == [[first.uid], [second.uid], []]
    with time_machine.travel(NOW + timedelta(days=3), tick=False):  # who looks back keeps what was there
        assert len(calendar(path="/agenda/koffie/2026-11-24/agenda.ics").walk("VEVENT")) == 1
    paths = ("koffie/2026-11-25", "koffie/2026-02-30", "thee/2026-11-24")
    assert [ask(f"/agenda/{path}/agenda.ics").status_code for path in paths] == [404, 400, 404]


@pytest.mark.usefixtures("tree")
def test_a_calendar_of_nothing_is_a_calendar():
    assert [one.name for one in calendar().walk()] == ["VCALENDAR", "VTIMEZONE", "STANDARD"]


def test_what_goes_on_for_days_stays_in_the_file_until_it_is_over(tree):
    ActivityPageFactory(
        parent=tree.agenda, title="Tentoonstelling", rules=[rule(frequency="once", all_day=True, days=9)]
    )
    ActivityPageFactory(parent=tree.agenda, title="Soep", rules=[rule(TODAY + timedelta(days=3), frequency="once")])

    def titles(day, query=""):
        with time_machine.travel(NOW + timedelta(days=day), tick=False):
            return [one["title"] for one in document(query)["occurrences"]]

    assert (titles(0), titles(3), titles(8), titles(9)) == (
        ["Tentoonstelling", "Soep"],
        ["Tentoonstelling", "Soep"],
        ["Tentoonstelling"],
        [],
    )
    assert titles(20, "?van=2026-11-26&tot=2026-11-26") == ["Tentoonstelling"]


def test_pages_are_cut_from_what_goes_on_and_what_begins_together(tree, monkeypatch):
    monkeypatch.setattr(file_queries, "JSON_PAGE", 2)
    for number in range(3):
        ActivityPageFactory(parent=tree.agenda, title=f"Lang {number}", rules=[rule(frequency="once", days=9)])
    ActivityPageFactory(parent=tree.agenda, title="Soep", rules=[rule(TODAY + timedelta(days=1), frequency="daily")])
    with time_machine.travel(NOW + timedelta(days=1), tick=False):
        query, pages = "?tot=2026-11-27", []
        while query is not None:
            found = document(query)
            pages.append([one["title"] for one in found["occurrences"]])
            query = found["next"].partition("json")[2] if found["next"] else None
    assert pages == [["Lang 0", "Lang 1"], ["Lang 2", "Soep"], ["Soep", "Soep"]]


@pytest.mark.usefixtures("page")
@pytest.mark.parametrize(
    "path", ["agenda.ics", "agenda.json", "agenda.csv", "feed.xml", "koffie/agenda.ics", "koffie/2026-11-24/agenda.ics"]
)
def test_each_file_is_for_everybody_and_is_not_sent_twice(path):
    first = ask(f"/agenda/{path}")
    again = Client().get(f"/agenda/{path}", headers={"if-none-match": first["ETag"]})
    assert (first.status_code, first["Access-Control-Allow-Origin"], dict(first.cookies)) == (200, "*", {})
    assert (again.status_code, again.content, again["ETag"]) == (304, b"", first["ETag"])


def test_files_ask_few_questions_and_no_more_for_more_rows(tree):
    def grow(number):
        ActivityPageFactory(
            parent=tree.agenda, venue=VenueFactory(), themes=[ThemeFactory()], prices=[price("1")], rules=[rule()],
            slug=f"koffie-{number}",
        )  # fmt: skip

    paths = ["agenda.ics", "agenda.json", "agenda.csv", "feed.xml", "koffie-0/agenda.ics"]

    def asked():
        counts = {}
        for path in paths:
            memo.forget()
            store.clear()
            with CaptureQueriesContext(connection) as captured:
                assert Client().get(f"/agenda/{path}").status_code == 200
            counts[path] = len(captured)
        return counts

    grow(0)
    few = asked()
    for number in range(1, 6):
        grow(number)
    assert asked() == few
    assert max(few.values()) <= 12
