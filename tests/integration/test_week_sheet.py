"""The week sheet: read back whole, as a reader of the PDF gets it."""

from datetime import UTC, datetime, time, timedelta

import pytest
import time_machine
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from activities.actions.dates import cancel_date
from activities.models import Occurrence
from core.models import OrganisationSettings, ShortAddress
from core.paper import press
from tests.factories import (
    NOW,
    TODAY,
    ActivityPageFactory,
    NeighbourhoodFactory,
    VenueFactory,
    ask,
    price,
    rule,
    site,
    translation,
)
from tests.paper import read, smallest_type

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("press_on_tuesday")]

SHEET = "/agenda/weekoverzicht.pdf"


@pytest.fixture
def tree():
    made = site()
    row = OrganisationSettings.load()
    row.phone, row.place = "030 123 45 67", {"nl": "Vleuten-De Meern", "en": "Vleuten-De Meern"}
    row.hours = {"nl": "maandag t/m vrijdag 9.00–17.00 uur", "en": "Monday to Friday 9:00–17:00"}
    row.save()
    return made


@pytest.fixture
def venue():
    meern = NeighbourhoodFactory(slug="de-meern", name={"nl": "De Meern"})
    return VenueFactory(slug="schakel", name={"nl": "De Schakel"}, neighbourhood=meern, wheelchair="yes")


def activity(tree, title, *rules, **values):
    return ActivityPageFactory(parent=tree.agenda, title=title, rules=list(rules), **values)


def once(day, start=10, **values):
    return rule(day, frequency="once", start_time=time(start), end_time=time(start + 2), **values)


def printed(query="", path=SHEET):
    response = ask(path + query)
    assert (response.status_code, response["Content-Type"]) == (200, "application/pdf")
    return response.content


def code():
    return ShortAddress.objects.get().code


def test_a_week_is_printed_as_it_was_drawn(tree, venue):
    walk = activity(tree, "Wandelen met de buurt", once(TODAY, 13), kind="wandelen", venue=venue)
    activity(tree, "Koffieochtend", once(TODAY), venue=venue, room="Zaal 2")
    activity(
        tree,
        "Samen eten",
        once(TODAY + timedelta(days=2), 17),
        kind="samen-eten",
        venue=venue,
        prices=[price("6"), price("3", "met U-pas")],
        participation="call_first",
        contact_phone="030 765 43 21",
    )
    activity(tree, "Telefooncirkel", rule(TODAY, frequency="daily"), kind="bellen", at_home="phone")
    activity(tree, "Maatje thuis", kind="inloop", at_home="visit")
    cancel_date(occurrence=walk.occurrences.get(), reason="docent ziek", actor=None, now=NOW)

    found = read(printed("?wijk=de-meern"))

    assert found.sheets == [
        [
            "Deze week in De Meern",
            "dinsdag 24 t/m zondag 29 november",
            "Gaat niet door: di 13.00 Wandelen met de buurt (docent ziek)",
            "dinsdag 24 november",
            "10.00–12.00 Koffieochtend",
            "koffie · Zaal 2, De Schakel · gratis · loop binnen · rolstoel kan",
            "13.00–15.00 Gaat niet door: docent ziek",
            "Wandelen met de buurt",
            "donderdag 26 november",
            "17.00–19.00 Samen eten",
            "samen eten · De Schakel · € 6, met U-pas € 3 ·",
            "bel vooraf: 030 765 43 21 · rolstoel kan",
            "Thuis meedoen",
            "elke dag Telefooncirkel",
            "bellen · 10.00–12.00 · gratis · loop binnen",
            "altijd Maatje thuis",
            "inloop · met bezoek thuis · gratis · loop binnen",
            "Bel 030 123 45 67",
            f"maandag t/m vrijdag 9.00–17.00 uur · localhost:8000/s/{code()}",
            "Bijgewerkt di 24 nov 9.00. Weghalen na zo 29 nov.",
        ]
    ]
    assert (found.title, found.language, found.tagged, found.millimetres) == (
        "Deze week in De Meern, dinsdag 24 t/m zondag 29 november",
        "nl",
        True,
        (210, 297),
    )
    assert found.bookmarks == [
        "Deze week in De Meern",
        "dinsdag 24 november",
        "donderdag 26 november",
        "Thuis meedoen",
    ]
    assert found.embedded == {"SourceSansPro-Bold": True, "SourceSansPro-Regular": True}


def test_english_says_the_same_in_english_and_marks_what_is_dutch(tree, venue):
    page = activity(tree, "Koffieochtend", once(TODAY), venue=venue)
    activity(tree, "Soep", once(TODAY, 12), venue=venue)
    translation(page, tree.english.agenda, title="Coffee morning")
    found = read(printed(path="/en" + SHEET))
    assert found.lines == [
        "This week in Vleuten-De",
        "Meern",
        "Tuesday 24 to Sunday 29 November",
        "Tuesday 24 November",
        "10:00–12:00 Coffee morning",
        "coffee · De Schakel · free · walk in · wheelchair can get in",
        "12:00–14:00 Soep",
        "coffee · De Schakel · free · walk in · wheelchair can get in",
        "Call 030 123 45 67",
        f"Monday to Friday 9:00–17:00 · localhost:8000/s/{code()}",
        "Updated Tue 24 Nov 9:00. Take down after Sun 29 Nov.",
    ]
    assert found.language == "en"


def test_without_a_phone_it_says_where_to_walk_in(tree, venue):
    OrganisationSettings.objects.update(phone="", street="Schoolstraat 1", postcode="3451 AA", city="Vleuten", place={})
    activity(tree, "Koffieochtend", once(TODAY), venue=venue)
    found = read(printed())
    assert (found.lines[0], found.lines[-4:]) == (
        "Deze week bij Welzaam",
        [
            "Loop binnen",
            "Schoolstraat 1, 3451 AA Vleuten",
            f"maandag t/m vrijdag 9.00–17.00 uur · localhost:8000/s/{code()}",
            "Bijgewerkt di 24 nov 9.00. Weghalen na zo 29 nov.",
        ],
    )


def fill(tree, venue, number):
    for count in range(number):
        day = TODAY + timedelta(days=count % 6)
        start = time(8 + (count // 6) % 12)
        activity(
            tree,
            f"Activiteit {count}",
            rule(day, frequency="once", start_time=start, end_time=time(start.hour + 1)),
            venue=venue,
            room="Zaal 2",
        )


def test_forty_dates_stand_on_several_sheets_whole_and_in_order(tree, venue):
    fill(tree, venue, 40)
    content = printed()
    found = read(content)
    titles = [line.split(" ", 1)[1] for line in found.lines if "Activiteit" in line]
    expected = [one.title for one in Occurrence.objects.soonest_first()]
    assert (titles, len(found.sheets) > 2, smallest_type(content)) == (expected, True, 14.0)
    assert all(sheet[-3] == "Bel 030 123 45 67" for sheet in found.sheets)
    assert found.bookmarks.count("dinsdag 24 november") == 1


def test_sheets_are_filled_alike_and_leave_no_date_alone(tree, venue):
    fill(tree, venue, 25)
    sheets = read(printed()).sheets
    dates = [sum("Activiteit" in line for line in sheet) for sheet in sheets]
    lone = [
        line for sheet in sheets for line, below, after in zip(sheet, sheet[1:], sheet[3:], strict=False)
        if line.endswith("(vervolg)") and "Activiteit" in below and not after[:1].isdigit()
    ]  # fmt: skip
    assert (sum(dates), max(dates) - min(dates) <= 3, lone) == (25, True, [])


def test_a3_is_the_same_sheet_larger(tree, venue):
    fill(tree, venue, 8)
    small, large = printed(), printed("?formaat=a3")
    assert (read(large).lines, read(large).millimetres) == (read(small).lines, (297, 420))
    assert smallest_type(large) == pytest.approx(14 * 2**0.5, abs=0.1)


def test_a_week_of_cancellations_says_so_on_top_and_strikes_each(tree, venue):
    fill(tree, venue, 12)  # the first of them is over by nine
    for one in Occurrence.objects.not_over(NOW):
        cancel_date(occurrence=one, reason="lekkage", actor=None, now=NOW)
    found = read(printed())
    assert found.lines[4:7] == [
        "Lekkage.",
        "11 activiteiten gaan niet door. Ze staan hieronder",
        "doorgestreept.",
    ]
    assert found.text.count("Gaat niet door: lekkage") == 11


def test_what_anybody_types_never_becomes_a_command(tree, venue):
    nasty = '#panic("x") *vet* $x$ <b> = kop @ref \\ "\' // #import "/etc/passwd"'
    activity(tree, nasty, once(TODAY), venue=venue)
    assert nasty in read(printed()).text.replace("’", "'")


def test_it_is_printed_once_until_a_fact_changes(tree, venue, monkeypatch):
    pressed = []
    real = press.press
    monkeypatch.setattr(press, "press", lambda template, values: pressed.append(template) or real(template, values))
    page = activity(tree, "Koffieochtend", once(TODAY), venue=venue)
    first = printed()
    with time_machine.travel(NOW + timedelta(hours=1), tick=False):
        again = printed()
        assert (again == first, pressed) == (True, ["week_sheet"])
        cancel_date(occurrence=page.occurrences.get(), reason="ziek", actor=None, now=NOW + timedelta(hours=1))
        assert read(printed()).lines[-1] == "Bijgewerkt di 24 nov 10.00. Weghalen na zo 29 nov."
    assert pressed == ["week_sheet", "week_sheet"]


@pytest.mark.parametrize(
    ("query", "status", "words"),
    [
        ("week=2026-W54", 404, "Die week bestaat niet. Een jaar heeft 52 weken, soms 53."),
        ("week=2026-W40", 404, "Dat is voorbij."),
        ("formaat=a5", 400, "Een weekoverzicht is er op A4 of op A3. Kies een van die twee."),
        ("wijk=nergens", 404, "Een van uw keuzes bestaat niet (meer)."),
        ("sinds=gisteren", 400, "Dat is geen dag en tijd."),
    ],
)
@pytest.mark.usefixtures("tree")
def test_what_cannot_be_is_explained_with_a_way_on(query, status, words):
    response = ask(f"{SHEET}?{query}")
    html = response.content.decode()
    assert (response.status_code, words in html, "/agenda/week/2026-W48/" in html) == (status, True, True)


def test_too_many_dates_for_a_wall_ask_for_a_choice(tree, venue, monkeypatch):
    monkeypatch.setattr("activities.sheet_queries.MOST_ON_SHEET", 2)
    fill(tree, venue, 3)
    response = ask(SHEET)
    assert (response.status_code, "Kies een wijk, een gebouw of een soort." in response.content.decode()) == (400, True)


def test_a_press_that_fails_says_what_to_do_and_is_not_kept(tree, venue, monkeypatch, caplog):
    monkeypatch.setattr(press, "PATIENCE", 0.001)
    activity(tree, "Koffieochtend", once(TODAY), venue=venue)
    response = ask(SHEET)
    html = response.content.decode()
    assert (response.status_code, response["Retry-After"], "Of bel 030 123 45 67" in html) == (503, "60", True)
    assert "week_sheet: not done in 0.001 s" in caplog.text
    monkeypatch.undo()
    assert ask(SHEET).status_code == 200


def questions(query=""):
    ask(SHEET + query)  # the short address is made once
    with CaptureQueriesContext(connection) as captured:
        ask(SHEET + query)
    return len(captured)


def test_more_dates_ask_no_more_questions(tree, venue):
    fill(tree, venue, 3)
    few = questions()
    fill(tree, venue, 12)
    assert (questions(), few <= 20) == (few, True)


def test_the_agenda_leads_to_the_sheet_with_the_same_choices(tree, venue):
    fill(tree, venue, 1)
    html = ask("/agenda/?wijk=de-meern&gratis=1").content.decode()
    assert 'href="/agenda/weekoverzicht.pdf?week=2026-W48&amp;wijk=de-meern&amp;gratis=1"' in html
    assert 'href="/agenda/weekoverzicht.pdf?week=2026-W50"' in ask("/agenda/week/2026-W50/").content.decode()


def test_a_short_address_leads_to_the_agenda_with_its_choices_for_good(tree, venue):
    activity(tree, "Koffieochtend", once(TODAY), venue=venue)
    printed("?wijk=de-meern")
    printed("?wijk=de-meern&formaat=a3")
    response = Client().get(f"/s/{code().upper()}")
    assert (response.status_code, response["Location"]) == (302, "/agenda/?wijk=de-meern")
    assert Client().get("/s/zzzzz").status_code == 404


@pytest.mark.usefixtures("tree", "venue")
def test_endless_choices_make_no_endless_short_addresses():
    for query in ("?q=koffie", "?wijk=de-meern&soort=koffie&soort=inloop", "?q=thee"):
        assert "localhost:8000/agenda/" in read(printed(query)).text
    assert ShortAddress.objects.count() == 0


def test_dates_of_today_stay_and_those_of_yesterday_go(tree, venue):
    activity(tree, "Ontbijt", once(TODAY, 6), venue=venue)
    with time_machine.travel(datetime(2026, 11, 24, 20, tzinfo=UTC), tick=False):
        assert "Ontbijt" in read(printed()).text
    with time_machine.travel(datetime(2026, 11, 25, 6, tzinfo=UTC), tick=False):
        assert "Ontbijt" not in read(printed()).text
