"""What a sheet that hangs gets wrong: dates that came, changed or went since it was printed."""

from datetime import date, time, timedelta

import pytest
import time_machine
from django.db import connection
from django.test.utils import CaptureQueriesContext

from activities.actions.dates import add_date, cancel_date, move_date, restore_date, set_full, set_note, undo
from activities.models import DateLog, Occurrence
from core.models import Closure, HolidayPeriod, OrganisationSettings, ShortAddress
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

MONDAY = NOW - timedelta(days=1)
#: The moment on the sheet: after what is made on Monday, before what happens on Tuesday.
STRIP = "/agenda/weekoverzicht.pdf?sinds=2026-11-23T18:00"
NOTHING = "Sinds het blad van ma 23 nov 18.00 is er niets veranderd. Het kan blijven hangen."


@pytest.fixture
def tree():
    made = site()
    OrganisationSettings.objects.update(
        phone="030 123 45 67",
        place={"nl": "Vleuten-De Meern", "en": "Vleuten-De Meern"},
        hours={"nl": "elke werkdag 9.00–17.00 uur", "en": "weekdays 9:00–17:00"},
    )
    return made


@pytest.fixture
def venue():
    meern = NeighbourhoodFactory(slug="de-meern", name={"nl": "De Meern"})
    return VenueFactory(slug="schakel", name={"nl": "De Schakel"}, neighbourhood=meern, wheelchair="yes")


@pytest.fixture
def library():
    vleuten = NeighbourhoodFactory(slug="vleuten", name={"nl": "Vleuten"})
    return VenueFactory(slug="bieb", name={"nl": "Bibliotheek"}, neighbourhood=vleuten)


def once(day, start=10, **values):
    return rule(day, frequency="once", start_time=time(start), end_time=time(start + 2), **values)


def hung(tree, title, *rules, **values):
    """An activity that stands on the sheet."""
    with time_machine.travel(MONDAY, tick=False):
        return ActivityPageFactory(parent=tree.agenda, title=title, rules=list(rules), **values)


def day(number):
    """The day so many days after Tuesday."""
    return TODAY + timedelta(days=number)


def told(query=""):
    """What the strip says: the lines between its head and its foot."""
    lines = read(ask(STRIP + query).content).lines
    begin = next(place for place, line in enumerate(lines) if line.startswith("Sinds het blad"))
    end = lines.index("Bel 030 123 45 67")
    return lines[begin + 1 : end] if lines[begin].endswith("is dit anders:") else lines[begin:end]


def publish(page, **values):
    for name, value in values.items():
        setattr(page, name, value)
    page.save_revision().publish()


def test_the_strip_says_what_does_not_go_ahead_what_is_other_and_what_is_new(tree, venue):
    koffie, wandelen, yoga, _schaken = (
        hung(tree, title, once(day(1)), venue=venue) for title in ("Koffie", "Wandelen", "Yoga", "Schaken")
    )
    cancel_date(occurrence=koffie.occurrences.get(), reason="docent ziek", actor=None, now=NOW)
    move_date(
        occurrence=wandelen.occurrences.get(), day=day(2), start=time(14), end=time(16), venue=venue, reason="",
        actor=None, now=NOW,
    )  # fmt: skip
    yoga.unpublish()
    ActivityPageFactory(parent=tree.agenda, title="Nieuw ding", venue=venue, rules=[once(day(3))], prices=[price("2")])
    content = ask(STRIP).content
    found = read(content)
    assert found.lines == [
        "Veranderd",
        "Deze week in Vleuten-De Meern",
        "maandag 23 t/m zondag 29 november",
        "Sinds het blad van ma 23 nov 18.00 is dit anders:",
        "Gaat niet door",
        "Koffie",
        "Woensdag 25 november, 10.00–12.00 uur",
        "Docent ziek",
        "Yoga",
        "Woensdag 25 november, 10.00–12.00 uur",
        "Staat niet meer in de agenda",
        "Anders dan op het blad",
        "Wandelen",
        "Donderdag 26 november, 14.00–16.00 uur",
        "Verplaatst van woensdag 25 november",
        "De Schakel",
        "Nieuw",
        "Nieuw ding",
        "Vrijdag 27 november, 10.00–12.00 uur",
        "De Schakel · € 2 · loop binnen · rolstoel kan",
        "Bel 030 123 45 67",
        f"elke werkdag 9.00–17.00 uur · localhost:8000/s/{ShortAddress.objects.get().code}",
        "Bijgewerkt di 24 nov 9.00.",
    ]
    assert found.bookmarks == ["Veranderd", "Gaat niet door", "Anders dan op het blad", "Nieuw"]
    assert (found.tagged, found.language, smallest_type(content)) == (True, "nl", 14.0)


def test_of_a_sheet_that_is_right_it_says_that_it_can_stay(tree, venue):
    hung(tree, "Koffie", once(day(1)), venue=venue)
    assert told() == [NOTHING.split(". Het", maxsplit=1)[0] + ". Het kan", "blijven hangen."]


def test_an_extra_date_is_new_also_after_more_happened_to_it(tree, venue):
    page = hung(tree, "Koffie", once(day(1)), venue=venue)
    add_date(page=page, day=day(2), start=time(9), end=time(11), venue=None, actor=None, now=NOW)
    set_note(occurrence=page.occurrences.get(local_date=day(2)), note="Met taart.", actor=None, now=NOW)
    assert told() == [
        "Nieuw",
        "Koffie",
        "Donderdag 26 november, 9.00–11.00 uur",
        "Met taart.",
        "De Schakel · gratis · loop binnen · rolstoel kan",
    ]


def test_a_date_that_came_and_went_since_is_not_told(tree, venue):
    page = hung(tree, "Koffie", once(day(1)), venue=venue)
    undo(
        entry=add_date(page=page, day=day(2), start=time(9), end=time(11), venue=None, actor=None, now=NOW),
        actor=None, now=NOW,
    )  # fmt: skip
    assert (told()[0].startswith("Sinds het blad"), Occurrence.objects.count()) == (True, 2)


def test_a_date_that_came_since_and_does_not_go_ahead_is_told(tree, venue):
    page = ActivityPageFactory(parent=tree.agenda, title="Nieuw ding", venue=venue, rules=[once(day(3))])
    cancel_date(occurrence=page.occurrences.get(), reason="ziek", actor=None, now=NOW)
    assert told() == ["Gaat niet door", "Nieuw ding", "Vrijdag 27 november, 10.00–12.00 uur", "Ziek"]


def test_a_rule_that_ends_takes_its_dates_along_told_once_with_their_days(tree, venue):
    page = hung(tree, "Gym", rule(TODAY, frequency="daily"), venue=venue)
    ends = page.rules.get()
    ends.until = day(2)
    page.rules = [ends]
    publish(page)
    assert told() == [
        "Gaat niet door",
        "Gym",
        "Vr 27 nov, za 28 nov en zo 29 nov, 10.00–12.00 uur",
        "Staat niet meer in de agenda",
    ]


def test_a_holiday_that_is_added_takes_a_date_away(tree, venue):
    hung(tree, "Taalles", rule(day(1), skip_public_holidays=True), venue=venue)
    HolidayPeriod.objects.create(kind="public", first_day=day(1), last_day=day(1), name={"nl": "Feest"})
    assert told() == [
        "Gaat niet door",
        "Taalles",
        "Woensdag 25 november, 10.00–12.00 uur",
        "Staat niet meer in de agenda",
    ]


def test_a_closure_that_comes_and_one_that_goes(tree, venue, library):
    hung(tree, "Koffie", once(day(1)), venue=venue)
    with time_machine.travel(MONDAY, tick=False):
        reopened = Closure.objects.create(first_day=day(1), last_day=day(1), reason={"nl": "feest"}, venue=library)
        hung(tree, "Lezen", once(day(1), 13), venue=library)
    Closure.objects.create(first_day=day(1), last_day=day(1), reason={"nl": "lekkage"}, venue=venue)
    reopened.delete()
    assert told() == [
        "Gaat niet door",
        "Koffie",
        "Woensdag 25 november, 10.00–12.00 uur",
        "Lekkage",
        "Anders dan op het blad",
        "Lezen",
        "Woensdag 25 november, 13.00–15.00 uur",
        "Gaat door zoals hier staat",
        "Bibliotheek",
    ]


def test_a_date_that_was_cancelled_on_the_sheet_goes_ahead(tree, venue):
    page = hung(tree, "Koffie", once(day(1)), venue=venue)
    cancel_date(occurrence=page.occurrences.get(), reason="ziek", actor=None, now=MONDAY)
    restore_date(occurrence=page.occurrences.get(), actor=None, now=NOW)
    set_full(occurrence=page.occurrences.get(), full=True, actor=None, now=NOW)
    assert told()[2:] == ["Woensdag 25 november, 10.00–12.00 uur", "Gaat door zoals hier staat. Vol", "De Schakel"]


def test_a_deleted_activity_is_told_on_every_sheet_of_its_place(tree, venue):
    hung(tree, "Koffie", once(day(1)), venue=venue).delete()
    expected = ["Gaat niet door", "Koffie", "Woensdag 25 november, 10.00–12.00 uur", "Staat niet meer in de agenda"]
    NeighbourhoodFactory(slug="elders")
    asked = ("", "&wijk=de-meern", "&soort=koffie", "&q=koffie&gratis=1", "&wijk=elders")
    assert [told(query) == expected for query in asked] == [True, True, True, True, False]


def test_an_activity_that_is_unpublished_is_told_also_where_words_were_looked_for(tree, venue):
    hung(tree, "Koffie", once(day(1)), venue=venue).unpublish()
    assert [told(f"&q=koffie&soort={kind}")[1:2] for kind in ("koffie", "inloop")] == [["Koffie"], ["blijven hangen."]]


def test_a_date_that_moved_to_another_neighbourhood_is_told_in_both(tree, venue, library):
    page = hung(tree, "Koffie", once(day(1)), venue=venue)
    move_date(
        occurrence=page.occurrences.get(), day=day(1), start=None, end=None, venue=library, reason="verbouwing",
        actor=None, now=NOW,
    )  # fmt: skip
    expected = [
        "Anders dan op het blad",
        "Koffie",
        "Woensdag 25 november, 10.00–12.00 uur",
        "Verplaatst: verbouwing",
        "Bibliotheek",
    ]
    queries = ("&wijk=de-meern", "&wijk=vleuten", "&locatie=schakel", "&locatie=bieb")
    assert [told(query) for query in queries] == [expected] * 4


def test_an_activity_that_moved_to_another_neighbourhood_is_other_there_and_new_here(tree, venue, library):
    page = hung(tree, "Koffie", once(day(1)), venue=venue)
    publish(page, venue=library)
    when = ["Koffie", "Woensdag 25 november, 10.00–12.00 uur"]
    assert [told("&wijk=de-meern"), told("&wijk=vleuten")] == [
        ["Anders dan op het blad", *when, "Bibliotheek · gratis · loop binnen"],
        ["Nieuw", *when, "Bibliotheek · gratis · loop binnen"],
    ]


def test_what_it_costs_and_how_to_take_part_are_told_as_well(tree, venue):
    page = hung(tree, "Koffie", once(day(1)), venue=venue, room="Zaal 2")
    page.prices = [price("3")]
    publish(page, participation="call_first", contact_phone="030 765 43 21")
    expected = [
        "Koffie",
        "Woensdag 25 november, 10.00–12.00 uur",
        "Zaal 2, De Schakel · € 3 · bel vooraf: 030 765 43 21 · rolstoel kan",
    ]
    assert told() == ["Anders dan op het blad", *expected]
    assert told("&gratis=1") == ["Anders dan op het blad", *expected]


def test_an_activity_that_is_published_again_with_the_same_facts_is_not_told(tree, venue):
    page = hung(tree, "Koffie", once(day(1)), venue=venue)
    publish(page, summary="Met een mooier verhaal.")
    assert told()[0].startswith("Sinds het blad van ma 23 nov 18.00 is er niets veranderd.")


def test_what_is_done_at_home_is_told_in_every_neighbourhood(tree, venue):
    calls = hung(tree, "Telefooncirkel", rule(TODAY, frequency="daily"), kind="bellen", at_home="phone")
    cancel_date(occurrence=calls.occurrences.get(local_date=day(1)), reason="storing", actor=None, now=NOW)
    expected = ["Gaat niet door", "Telefooncirkel", "Woensdag 25 november, 10.00–12.00 uur", "Storing"]
    assert (told(f"&wijk={venue.neighbourhood.slug}"), told("&locatie=schakel")) == (expected, expected)


def test_what_began_before_the_week_and_goes_on_is_told(tree, venue):
    show = hung(
        tree, "Tentoonstelling",
        rule(date(2026, 11, 20), frequency="once", start_time=None, end_time=None, all_day=True, days=8), venue=venue,
    )  # fmt: skip
    with time_machine.travel(NOW - timedelta(days=5), tick=False):
        publish(show)
    cancel_date(occurrence=show.occurrences.get(), reason="lekkage", actor=None, now=NOW)
    assert told()[:2] == ["Gaat niet door", "Tentoonstelling"]


def test_days_that_are_over_are_not_told(tree, venue):
    page = hung(tree, "Koffie", once(day(-1), 19), once(TODAY, 19), venue=venue)
    page.unpublish()
    assert told()[2] == "Dinsdag 24 november, 19.00–21.00 uur"


def test_in_english_titles_are_english_where_there_are_any(tree, venue):
    page, soup = (hung(tree, title, once(day(1)), venue=venue) for title in ("Koffieochtend", "Soep"))
    translation(page, tree.english.agenda, title="Coffee morning")
    for one in (page, soup):
        cancel_date(occurrence=one.occurrences.get(), reason="docent ziek", actor=None, now=NOW)
    lines = read(ask(f"/en{STRIP}").content).lines
    assert lines[3:10] == [
        "Since the sheet of Mon 23 Nov 18:00 this is different:",
        "Does not go ahead",
        "Coffee morning",
        "Wednesday 25 November, 10:00–12:00",
        "Docent ziek",
        "Soep",
        "Wednesday 25 November, 10:00–12:00",
    ]


@pytest.mark.parametrize("name", ["MOST_CHANGES", "MOST_REPUBLISHED"])
def test_too_many_changes_ask_for_a_new_sheet(tree, venue, monkeypatch, name):
    monkeypatch.setattr(f"activities.change_queries.{name}", 2)
    for number in range(3):
        publish(hung(tree, f"Activiteit {number}", once(day(1)), venue=venue), title=f"Anders {number}")
    response = ask(STRIP)
    html = response.content.decode()
    assert (response.status_code, "Er is zo veel veranderd dat u beter het hele blad opnieuw afdrukt." in html) == (
        400,
        True,
    )


def questions():
    ask(STRIP + "&wijk=de-meern")  # the short address is made once
    with CaptureQueriesContext(connection) as captured:
        ask(STRIP + "&wijk=de-meern")
    return len(captured)


def test_more_changes_ask_no_more_questions(tree, venue):
    def change(number):
        pages = [hung(tree, f"Activiteit {number}-{place}", once(day(1)), venue=venue) for place in range(2)]
        publish(pages[0], room="Zaal 3")
        cancel_date(occurrence=pages[1].occurrences.get(), reason="ziek", actor=None, now=NOW)

    change(0)
    few = questions()
    for number in range(1, 4):
        change(number)
    assert (questions(), few <= 30, DateLog.objects.count()) == (few, True, 4)
