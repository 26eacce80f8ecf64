"""Days, weeks and months of the agenda, what goes on already, and the day of one activity."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
import time_machine
from django.conf import settings

from activities.actions.dates import cancel_date
from activities.agenda_queries import going_on
from activities.models import Occurrence
from core.models import OrganisationSettings
from tests.factories import (
    NOW,
    TODAY,
    ActivityPageFactory,
    OccurrenceFactory,
    VenueFactory,
    ask,
    price,
    rule,
    site,
    translation,
)

pytestmark = pytest.mark.django_db

DAY = timedelta(days=1)
BASE = settings.BASE_URL
MOST_QUERIES = 12


@pytest.fixture(autouse=True)
def _tuesday_morning():
    with time_machine.travel(NOW, tick=False):
        yield


@pytest.fixture
def tree():
    return site()


@pytest.fixture
def soup(tree):
    return ActivityPageFactory(parent=tree.agenda, title="Soep", slug="soep", rules=[rule(until=date(2027, 1, 31))])


def listing(path):
    response = ask(path)
    assert response.status_code == 200
    return response.context["listing"]


def lines(found):
    return [(day.date_iso, row.start_text, row.title) for day in found.days for row in day.rows]


def links(found):
    return [(link.label, link.url) for link in found]


def refusal(path):
    """Status, words and ways on of an address where nothing stands."""
    response = ask(path)
    message = response.context["message"]
    return response.status_code, message["lines"][0], [(link["label"], link["url"]) for link in message["links"]]


# --- a day, a week, a month -----------------------------------------------------------------------


@pytest.mark.usefixtures("soup")
def test_a_week_has_its_dates_and_leads_to_its_days_and_neighbours():
    found = listing("/agenda/week/2026-W49/?gratis=1")
    assert (found.title, lines(found)) == (
        "Week 49, maandag 30 november t/m zondag 6 december",
        [("2026-12-01", "10.00", "Soep")],
    )
    assert (found.steps.previous_url, found.steps.next_url) == (
        "/agenda/week/2026-W48/?gratis=1",
        "/agenda/week/2026-W50/?gratis=1",
    )
    assert links(found.steps.days)[0] == ("ma 30 nov", "/agenda/dag/2026-11-30/?gratis=1")
    assert len(found.steps.days) == 7
    assert links(found.steps.others) == [
        ("November 2026", "/agenda/maand/2026-11/?gratis=1"),
        ("De hele agenda", "/agenda/?gratis=1"),
    ]
    assert (
        links(found.chosen)
        if False
        else [(one.label, one.remove_url) for one in found.chosen] == [("gratis", "/agenda/week/2026-W49/")]
    )


@pytest.mark.usefixtures("soup")
def test_of_this_week_nothing_past_is_shown():
    found = listing("/agenda/week/2026-W48/")
    assert [label for label, _url in links(found.steps.days)] == [
        "di 24 nov", "wo 25 nov", "do 26 nov", "vr 27 nov", "za 28 nov", "zo 29 nov",
    ]  # fmt: skip
    assert found.steps.previous_url == ""


@pytest.mark.usefixtures("soup")
def test_a_day_has_its_dates():
    found = listing("/agenda/dag/2026-12-01/")
    assert (found.title, found.unit, lines(found)) == ("Dinsdag 1 december", "dag", [("2026-12-01", "10.00", "Soep")])
    assert (found.steps.previous_url, found.steps.next_url) == ("/agenda/dag/2026-11-30/", "/agenda/dag/2026-12-02/")
    assert found.calendar_url == "/agenda/agenda.ics?van=2026-12-01&tot=2026-12-01"


def test_a_month_shows_the_first_dates_of_each_day_and_how_many_more(soup):
    for hour in range(4):
        OccurrenceFactory(page=soup, starts_at=datetime(2026, 12, 1, 12 + hour, tzinfo=UTC))
    found = listing("/agenda/maand/2026-12/")
    assert (found.title, len(found.weeks), found.weeks[0][0].number) == ("December 2026", 5, "")
    first = found.weeks[0][1]
    assert (first.number, first.weekday, first.month, first.url) == (
        "1",
        "dinsdag",
        "december",
        "/agenda/dag/2026-12-01/",
    )
    assert ([row.start_text for row in first.rows], first.more_text) == (["10.00", "13.00", "14.00"], "en nog 2")
    with_dates = [cell.number for week in found.weeks for cell in week if cell.rows]
    assert with_dates == ["1", "8", "15", "22", "29"]


@pytest.mark.usefixtures("soup")
def test_past_days_of_this_month_are_no_links():
    cells = [cell for week in listing("/agenda/maand/2026-11/").weeks for cell in week if cell.number]
    assert [cell.number for cell in cells if not cell.url] == [str(day) for day in range(1, 24)]
    assert [cell.number for cell in cells if cell.is_today] == ["24"]


@pytest.mark.usefixtures("soup")
@pytest.mark.parametrize("path", ["week/2026-W49/", "maand/2026-12/", "dag/2026-12-01/", "soep/2026-12-01/"])
def test_addresses_are_canonical_in_both_languages_and_kept(path):
    for prefix in ("/agenda/", "/en/agenda/"):
        response = ask(prefix + path + "?utm_source=brief")
        chrome = response.context["chrome"]
        own = "/agenda/" if "soep" in path else prefix  # not translated: its address is the Dutch one
        assert chrome.canonical_url == BASE + own + path
        assert {one.code: one.url for one in chrome.languages} == {"nl": f"/agenda/{path}", "en": f"/en/agenda/{path}"}
        assert (response.headers.get("Set-Cookie"), response.headers["Cache-Control"]) == (None, "public, no-cache")


@pytest.mark.usefixtures("soup")
def test_search_engines_are_sent_three_months_ahead():
    far = {path: listing(f"/agenda/{path}/").noindex for path in ("maand/2027-01", "maand/2027-03", "dag/2026-11-25")}
    assert far == {"maand/2027-01": False, "maand/2027-03": True, "dag/2026-11-25": True}


NOW_LINKS = {
    "dag": [("Vandaag, dinsdag 24 november", "/agenda/dag/2026-11-24/")],
    "week": [("Week 48, maandag 23 t/m zondag 29 november", "/agenda/week/2026-W48/")],
    "maand": [("November 2026", "/agenda/maand/2026-11/")],
}


@pytest.mark.usefixtures("soup")
@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("week/2026-W54", "Die week bestaat niet. Een jaar heeft 52 weken, soms 53."),
        ("week/9999-W01", "Die week bestaat niet. Een jaar heeft 52 weken, soms 53."),
        ("week/2026-W47", "Dat is voorbij."),
        ("week/2030-W01", "Zo ver vooruit weten we nog niets."),
        ("maand/2026-13", "Die maand bestaat niet."),
        ("maand/2020-01", "Dat is voorbij."),
        ("dag/2026-02-30", "Die dag bestaat niet."),
        ("dag/2026-11-23", "Dat is voorbij."),
        ("dag/9999-12-31", "Die dag bestaat niet."),
        ("dag/%00", "Die dag bestaat niet."),
    ],
)
def test_where_nothing_stands_one_is_led_on(path, text):
    unit = path.split("/")[0]
    assert refusal(f"/agenda/{path}/") == (404, text, [*NOW_LINKS[unit], ("De hele agenda", "/agenda/")])


@pytest.mark.usefixtures("soup")
def test_a_wrong_choice_on_a_week_is_explained_as_on_the_agenda():
    assert refusal("/agenda/week/2026-W49/?van=2026-02-30") == (
        400,
        "Die dag bestaat niet.",
        [("De hele agenda", "/agenda/")],
    )


# --- what goes on ---------------------------------------------------------------------------------


def test_what_began_before_and_goes_on_has_a_heading_of_its_own(tree):
    show = rule(TODAY - DAY, frequency="once", days=6, start_time=time(10), end_time=time(16))
    with time_machine.travel(NOW - 2 * DAY, tick=False):
        ActivityPageFactory(parent=tree.agenda, title="Expositie", rules=[show])
        assert lines(listing("/agenda/")) == [("2026-11-23", "10.00", "Expositie")]
    found = listing("/agenda/")
    assert [(row.start_text, row.end_text, row.title) for row in found.running] == [("t/m za 28 nov", "", "Expositie")]
    assert (found.days, found.count_text, found.empty) == ([], "1 gevonden", False)
    for path in ("dag/2026-11-26/", "week/2026-W48/", "maand/2026-11/"):
        assert [row.title for row in listing(f"/agenda/{path}").running] == ["Expositie"]
    assert listing("/agenda/dag/2026-11-29/").running == []
    assert listing("/agenda/?van=2026-11-29").running == []


def test_an_evening_past_midnight_is_shown_until_it_ends(tree):
    evening = rule(TODAY, frequency="once", start_time=time(20), end_time=time(1))
    ActivityPageFactory(parent=tree.agenda, title="Dansavond", slug="dans", rules=[evening])
    shown = {}
    for hour in (15.9, 16.5, 17):  # 23.54, half past midnight, one in the morning
        with time_machine.travel(NOW + timedelta(hours=hour - 1), tick=False):
            found = listing("/agenda/")
            shown[hour] = [(row.start_text, row.end_text, row.title) for row in found.running], lines(found)
            answer = ask("/agenda/dans/2026-11-24/").status_code
            assert (found.empty, answer) == ((True, 404) if hour == 17 else (False, 200))
    assert shown == {
        15.9: ([], [("2026-11-24", "20.00", "Dansavond")]),
        16.5: ([("tot 1.00", "", "Dansavond")], []),
        17: ([], []),
    }


@pytest.mark.sqlite
@pytest.mark.usefixtures("soup")
def test_what_goes_on_is_found_by_its_own_index():
    plans = [going_on(TODAY, now=NOW).explain(), going_on(TODAY, now=NOW - timedelta(hours=6)).explain()]
    assert [(name in plan) for plan in plans for name in ("occurrence_running", "occurrence_ends")] == [
        True,
        False,
        True,
        True,
    ]


# --- nothing found, at home, a venue --------------------------------------------------------------


def test_nothing_found_helps_on(tree):
    kompas = VenueFactory(slug="kompas")
    ActivityPageFactory(
        parent=tree.agenda, title="Yoga", venue=kompas, prices=[price("4")], rules=[rule(until=TODAY + 7 * DAY)]
    )
    found = listing("/agenda/?locatie=kompas&gratis=1&tot=2026-11-25")
    assert (found.empty, links(found.empty_links)) == (
        True,
        [
            ("Zonder “gratis”: 1 gevonden", "/agenda/?locatie=kompas&tot=2026-11-25"),
            ("De hele agenda", "/agenda/"),
        ],
    )
    assert links(listing("/agenda/week/2026-W48/?locatie=kompas&van=2026-11-25").empty_links) == []
    assert links(listing("/agenda/dag/2026-11-25/?locatie=kompas").empty_links) == [
        ("Eerstvolgende keer: dinsdag 1 december", "/agenda/dag/2026-12-01/?locatie=kompas"),
        ("De hele agenda", "/agenda/"),
    ]


@pytest.mark.usefixtures("soup")
def test_what_can_be_done_at_home_is_an_entry_of_its_own(tree):
    assert listing("/agenda/").at_home_url == ""
    ActivityPageFactory(parent=tree.agenda, title="Kletslijn", slug="kletslijn", at_home="phone")
    ActivityPageFactory(parent=tree.agenda, title="Telefooncirkel", at_home="phone", rules=[rule(frequency="once")])
    assert listing("/agenda/?gratis=1").at_home_url == "/agenda/?thuis=1&gratis=1"
    found = listing("/agenda/?thuis=1")
    assert (found.title, found.at_home_url, lines(found), links(found.any_time)) == (
        "Thuis meedoen",
        "",
        [("2026-11-24", "10.00", "Telefooncirkel")],
        [("Kletslijn", "/agenda/kletslijn/")],
    )


@pytest.mark.usefixtures("tree")
def test_a_venue_is_introduced_above_its_dates():
    VenueFactory(slug="kompas", name={"nl": "Het Kompas"}, wheelchair="yes", hearing_loop="no", phone="030 123 45 67")
    venue = listing("/agenda/?locatie=kompas").venue
    assert (venue.name, [(fact.label, fact.text) for fact in venue.facts], venue.contact.phone_href) == (
        "Het Kompas",
        [
            ("Adres", "Schoolstraat 1, 3451 AA Vleuten"),
            (
                "Toegang",
                (
                    "U kunt met een rolstoel naar binnen. Er is geen ringleiding. We weten nog niet: "
                    "of er een aangepast toilet is, of er een trap is. Bel of mail ons."
                ),
            ),
        ],
        "tel:0301234567",
    )


# --- one day of an activity -----------------------------------------------------------------------


@pytest.mark.usefixtures("soup")
def test_the_day_of_an_activity_shows_its_dates_of_that_day():
    response = ask("/agenda/soep/2026-12-01/")
    values, chrome = response.context["activity"], response.context["chrome"]
    assert (values.day_text, values.all_dates_url, [one.date_text for one in values.dates]) == (
        "Dinsdag 1 december",
        "/agenda/soep/",
        ["Dinsdag 1 december"],
    )
    assert (chrome.title, [(one.title, one.url) for one in chrome.crumbs]) == (
        "Soep, dinsdag 1 december – Welzaam",
        [
            ("Voorpagina", "/"),
            ("Agenda", "/agenda/"),
            ("Soep", "/agenda/soep/"),
            ("Soep, dinsdag 1 december", "/agenda/soep/2026-12-01/"),
        ],
    )


@pytest.mark.usefixtures("soup")
def test_a_cancelled_day_says_so_first_and_in_words():
    one = Occurrence.objects.get(local_date=date(2026, 12, 1))
    cancel_date(occurrence=one, reason="docent ziek", actor=None, now=NOW)
    values = ask("/agenda/soep/2026-12-01/").context["activity"]
    assert (values.cancelled_text, values.cancelled_detail) == ("Dinsdag 1 december: gaat niet door", "Docent ziek")
    html = ask("/agenda/?van=2026-12-01&tot=2026-12-01").content.decode()
    assert html.index("Gaat niet door: docent ziek") < html.index('<span class="away">Gaat niet door: </span>')


@pytest.mark.usefixtures("soup")
def test_another_day_than_its_own_leads_to_the_activity():
    own = [("Soep", "/agenda/soep/"), ("De hele agenda", "/agenda/")]
    assert refusal("/agenda/soep/2026-12-02/") == (404, "Op die dag is het er niet.", own)
    assert refusal("/agenda/soep/2026-11-17/") == (404, "Dat is voorbij.", own)
    assert refusal("/agenda/soep/2026-02-30/") == (404, "Die dag bestaat niet.", own)
    Occurrence.objects.filter(local_date=date(2026, 12, 1)).update(
        status="moved", local_date=date(2026, 12, 3), local_end_date=date(2026, 12, 3)
    )
    moved = ("Verplaatst naar donderdag 3 december", "/agenda/soep/2026-12-03/")
    assert refusal("/agenda/soep/2026-12-01/") == (404, "Op die dag is het er niet.", [moved, *own])


def test_a_draft_and_a_translation_without_source_have_no_days(tree, soup):
    translation(soup, tree.english.agenda, title="Soup", slug="soup")
    assert ask("/en/agenda/soup/2026-12-01/").context["activity"].title == "Soup"
    soup.unpublish()
    paths = ("/agenda/soep/2026-12-01/", "/en/agenda/soup/2026-12-01/", "/en/agenda/soep/2026-12-01/")
    assert [ask(path).status_code for path in paths] == [404, 404, 404]


@pytest.mark.usefixtures("soup")
def test_whom_to_call_falls_back_to_the_venue_and_the_organisation(tree):
    OrganisationSettings.objects.update(phone="030 111 11 11")
    venue = VenueFactory(name={"nl": "Het Kompas"}, phone="030 222 22 22")
    made = {"parent": tree.agenda, "rules": [rule()]}
    ActivityPageFactory(**made, slug="yoga", venue=venue)
    ActivityPageFactory(**made, slug="eigen", venue=venue, contact_role="gastvrouw", contact_phone="030 333 33 33")
    found = [ask(f"/agenda/{slug}/").context["activity"].contact for slug in ("soep", "yoga", "eigen")]
    assert [(one.role, one.phone) for one in found] == [
        ("Welzaam", "030 111 11 11"),
        ("Het Kompas", "030 222 22 22"),
        ("gastvrouw", "030 333 33 33"),
    ]
