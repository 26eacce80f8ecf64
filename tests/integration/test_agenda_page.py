"""``/agenda/`` as a visitor asks for it: days, filters, and everything that can stand in an address."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
import time_machine

from activities.actions.dates import cancel_date
from activities.models import Occurrence
from tests.factories import (
    NOW,
    TODAY,
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

HOUR = timedelta(hours=1)


@pytest.fixture(autouse=True)
def _tuesday_morning():
    with time_machine.travel(NOW, tick=False):
        yield


@pytest.fixture
def tree():
    return site()


def listing(query="", path="/agenda/"):
    response = ask(path + query)
    assert response.status_code == 200
    return response.context["listing"]


def lines(found):
    """Every date on the page as (day, start, title)."""
    return [(day.date_iso, row.start_text, row.title) for day in found.days for row in day.rows]


def titles(query):
    return sorted({row.title for day in listing(query).days for row in day.rows})


def message(query):
    """Status and words of an address that cannot be answered."""
    response = ask("/agenda/" + query)
    return response.status_code, [str(line) for line in response.context["message"]["lines"]]


# --- days -----------------------------------------------------------------------------------------


def test_dates_stand_under_their_day_soonest_first(tree):
    ActivityPageFactory(parent=tree.agenda, title="Soep", rules=[rule(until=TODAY + timedelta(days=7))])
    ActivityPageFactory(
        parent=tree.agenda,
        title="Spelletjes",
        rules=[rule(frequency="once", start_time=time(19, 30), end_time=time(0, 30))],
    )
    ActivityPageFactory(
        parent=tree.agenda, title="Feest", rules=[rule(date(2027, 1, 1), frequency="once", all_day=True)]
    )
    found = listing()
    assert [(day.heading, [row.title for row in day.rows]) for day in found.days] == [
        ("Vandaag, dinsdag 24 november", ["Soep", "Spelletjes"]),
        ("Dinsdag 1 december", ["Soep"]),
        ("Vrijdag 1 januari 2027", ["Feest"]),
    ]
    times = [(row.start_text, row.end_text) for day in found.days for row in day.rows]
    assert times == [("10.00", "12.00"), ("19.30", "0.30"), ("10.00", "12.00"), ("de hele dag", "")]
    assert (found.count_text, found.next_url, found.empty) == ("4 gevonden", "", False)


def test_headings_follow_the_clock(tree):
    ActivityPageFactory(parent=tree.agenda, rules=[rule(TODAY + timedelta(days=2), frequency="once")])
    headings = []
    for days in range(3):
        with time_machine.travel(NOW + timedelta(days=days), tick=False):
            headings += [day.heading for day in listing().days]
    assert headings == [
        "Donderdag 26 november",
        "Morgen, donderdag 26 november",
        "Vandaag, donderdag 26 november",
    ]


def test_today_is_a_day_of_the_site_not_of_utc(tree):
    ActivityPageFactory(parent=tree.agenda, rules=[rule(frequency="once", start_time=time(0, 15), end_time=time(1))])
    with time_machine.travel(datetime(2026, 11, 23, 23, 30, tzinfo=UTC), tick=False):
        assert [day.heading for day in listing().days] == ["Vandaag, dinsdag 24 november"]


def test_what_is_over_is_not_shown_and_what_goes_on_is(tree):
    ActivityPageFactory(parent=tree.agenda, title="Vroeg", rules=[rule(frequency="once", start_time=time(8))])
    with time_machine.travel(NOW + 3 * HOUR - timedelta(seconds=1), tick=False):
        assert lines(listing()) == [("2026-11-24", "8.00", "Vroeg")]
    with time_machine.travel(NOW + 3 * HOUR, tick=False):
        assert lines(listing()) == []
        assert lines(listing("?van=2026-11-01")) == []


def test_a_cancelled_date_is_shown_with_its_reason(tree):
    page = ActivityPageFactory(parent=tree.agenda, rules=[rule(frequency="once")])
    cancel_date(occurrence=Occurrence.objects.get(), reason="docent ziek", actor=None, now=NOW)
    response = ask("/agenda/")
    ((row,),) = [day.rows for day in response.context["listing"].days]
    assert (row.status, row.status_text) == ("cancelled", "Gaat niet door: docent ziek")
    html = response.content.decode()
    assert html.index("Gaat niet door: docent ziek") < html.index(f"/agenda/{page.slug}/")  # the reason comes first


def test_a_date_that_vanished_is_not_shown(tree):
    page = ActivityPageFactory(parent=tree.agenda, rules=[rule()])
    page.unpublish()
    assert listing().empty is True


def test_a_line_says_all_that_matters_before_one_goes(tree):
    here = VenueFactory(name={"nl": "De Schakel"}, wheelchair="yes", hearing_loop="yes")
    ActivityPageFactory(
        parent=tree.agenda,
        slug="koffie",
        venue=here,
        room="grote zaal",
        prices=[price("3", "gewoon"), price("1.5", "met U-pas")],
        participation="call_first",
        rules=[rule(frequency="once")],
    )
    ((row,),) = [day.rows for day in listing().days]
    assert vars_of(row) == {
        "start_text": "10.00",
        "end_text": "12.00",
        "title": "Koffieochtend",
        "url": "/agenda/koffie/",
        "kind": "koffie",
        "venue": "grote zaal, De Schakel",
        "price": "€\u00a03, met U-pas €\u00a01,50",
        "price_lang": "",
        "participation": "bel vooraf",
        "access": "rolstoel kan, ringleiding",
        "full": False,
        "status": "scheduled",
        "status_text": "",
        "status_lead": "",
        "reason": "",
        "note": "",
        "said_lang": "",
        "day_text": "",
        "lang": "",
    }


def vars_of(row):
    return {name: getattr(row, name) for name in row.__dataclass_fields__}


# --- filters --------------------------------------------------------------------------------------


@pytest.fixture
def town(tree):
    """Four activities, each different in everything one can choose."""
    meern, vleuten = NeighbourhoodFactory(slug="de-meern"), NeighbourhoodFactory(slug="vleuten")
    schakel = VenueFactory(slug="schakel", neighbourhood=vleuten, wheelchair="yes", hearing_loop="no")
    kompas = VenueFactory(slug="kompas", neighbourhood=meern, wheelchair="partly", hearing_loop="yes")
    eten, taal = ThemeFactory(slug="eten"), ThemeFactory(slug="taal")
    ouderen, jongeren = AudienceFactory(slug="ouderen"), AudienceFactory(slug="jongeren")
    tomorrow = TODAY + timedelta(days=1)
    made = {"parent": tree.agenda}
    return [
        ActivityPageFactory(
            **made, title="Soep", kind="samen-eten", venue=schakel, themes=[eten], audiences=[ouderen],
            prices=[price("3")], rules=[rule(frequency="once")], summary="Een grote pan soep met brood.",
        ),
        ActivityPageFactory(
            **made, title="Taalcafé", kind="taalles", venue=kompas, themes=[taal], audiences=[jongeren],
            participation="sign_up", rules=[rule(tomorrow, frequency="once")], prices=[price("0", "gratis")],
        ),
        ActivityPageFactory(
            **made, title="Telefooncirkel", kind="bellen", neighbourhood=vleuten, audiences=[ouderen], at_home="phone",
            participation="call_first", rules=[rule(tomorrow, frequency="once")], prices=[price("1")],
        ),
        ActivityPageFactory(
            **made, title="Kookles", kind="koken", venue=kompas, themes=[eten, taal], audiences=[ouderen, jongeren],
            full=True, rules=[rule(date(2026, 12, 8), frequency="once")], prices=[price("2")],
        ),
    ]  # fmt: skip


ALL = ["Kookles", "Soep", "Taalcafé", "Telefooncirkel"]


FOUND = {
    "": ALL,
    "?utm_source=x": ALL,
    "?wijk=vleuten": ["Soep", "Telefooncirkel"],
    "?wijk=vleuten&wijk=de-meern": ALL,
    "?locatie=kompas": ["Kookles", "Taalcafé"],
    "?thema=eten": ["Kookles", "Soep"],
    "?thema=eten&thema=taal": ["Kookles", "Soep", "Taalcafé"],
    "?soort=bellen&soort=taalles": ["Taalcafé", "Telefooncirkel"],
    "?doelgroep=jongeren": ["Kookles", "Taalcafé"],
    "?gratis=1": ["Taalcafé"],
    "?inloop=1": ["Soep"],
    "?rolstoel=1": ["Soep"],
    "?ringleiding=1": ["Kookles", "Taalcafé"],
    "?thuis=1": ["Telefooncirkel"],
    "?thuis=0&gratis=": ALL,
    "?van=2026-11-25": ["Kookles", "Taalcafé", "Telefooncirkel"],
    "?tot=2026-11-24": ["Soep"],
    "?van=2026-11-25&tot=2026-11-25": ["Taalcafé", "Telefooncirkel"],
    "?q=soep": ["Soep"],
    "?q=taalcafe": ["Taalcafé"],
    "?q=SOEPEN+brood": ["Soep"],
    "?q=xyzzy": [],
    "?q=%21%3F": [],
    "?thema=eten&wijk=de-meern": ["Kookles"],
    "?doelgroep=ouderen&wijk=vleuten&van=2026-11-25&soort=bellen&thuis=1": ["Telefooncirkel"],
    "?gratis=1&inloop=1": [],
}


@pytest.mark.usefixtures("town")
def test_each_filter_finds_what_it_says():
    assert {query: titles(query) for query in FOUND} == FOUND


@pytest.mark.usefixtures("town")
def test_chosen_filters_are_words_that_can_be_taken_away():
    found = listing("?wijk=vleuten&soort=bellen&thuis=1&locatie=kompas&doelgroep=ouderen&q=bel&van=2026-11-30")
    assert [(one.label, one.remove_url) for one in found.chosen] == [
        ("Vleuten", "/agenda/?locatie=kompas&soort=bellen&doelgroep=ouderen&van=2026-11-30&q=bel&thuis=1"),
        ("bellen", "/agenda/?wijk=vleuten&locatie=kompas&doelgroep=ouderen&van=2026-11-30&q=bel&thuis=1"),
        ("thuis meedoen", "/agenda/?wijk=vleuten&locatie=kompas&soort=bellen&doelgroep=ouderen&van=2026-11-30&q=bel"),
        ("Kompas", "/agenda/?wijk=vleuten&soort=bellen&doelgroep=ouderen&van=2026-11-30&q=bel&thuis=1"),
        ("Ouderen", "/agenda/?wijk=vleuten&locatie=kompas&soort=bellen&van=2026-11-30&q=bel&thuis=1"),
        ("“bel”", "/agenda/?wijk=vleuten&locatie=kompas&soort=bellen&doelgroep=ouderen&van=2026-11-30&thuis=1"),
        (
            "vanaf maandag 30 november",
            "/agenda/?wijk=vleuten&locatie=kompas&soort=bellen&doelgroep=ouderen&q=bel&thuis=1",
        ),
    ]
    assert found.calendar_url == (
        "/agenda/abonneren/?wijk=vleuten&locatie=kompas&soort=bellen&doelgroep=ouderen&q=bel&thuis=1"
    )


@pytest.mark.usefixtures("town")
def test_only_filters_that_can_find_something_are_offered():
    offered = {group.name: [option.value for option in group.options] for group in listing().filters}
    assert offered == {
        "wijk": ["de-meern", "vleuten"],
        "soort": ["samen-eten", "koken", "taalles", "bellen"],
        "mogelijk": ["gratis", "inloop", "rolstoel", "ringleiding", "thuis"],
        "thema": ["eten", "taal"],
        "locatie": ["kompas", "schakel"],
        "doelgroep": ["jongeren", "ouderen"],
    }


@pytest.mark.usefixtures("tree")
def test_the_periods_are_those_of_this_week():
    assert [(one.label, one.url, one.current) for one in listing("?van=2026-11-24&tot=2026-11-29").periods] == [
        ("vandaag", "/agenda/?van=2026-11-24&tot=2026-11-24", False),
        ("deze week", "/agenda/", True),
        ("volgende week", "/agenda/?van=2026-11-30&tot=2026-12-06", False),
    ]


@pytest.mark.usefixtures("town")
def test_the_form_for_a_day_keeps_what_is_chosen():
    form = listing("?thema=eten&wijk=vleuten&gratis=1&van=2026-11-24").date_form
    assert (form.action, form.value, form.kept) == (
        "/agenda/",
        "2026-11-24",
        [
            {"name": "wijk", "value": "vleuten"},
            {"name": "thema", "value": "eten"},
            {"name": "gratis", "value": "1"},
        ],
    )


# --- many dates -----------------------------------------------------------------------------------


def test_sixty_dates_to_a_page_and_a_link_to_the_rest(tree):
    page = ActivityPageFactory(parent=tree.agenda)
    for number in range(130):
        OccurrenceFactory(page=page, starts_at=NOW + number * HOUR)
    first, second, third = (listing(f"?gratis=1&pagina={number}") for number in (1, 2, 3))
    assert [len(lines(one)) for one in (first, second, third)] == [60, 60, 10]
    assert [one.next_url for one in (first, second, third)] == [
        "/agenda/?gratis=1&pagina=2",
        "/agenda/?gratis=1&pagina=3",
        "",
    ]
    assert {one.count_text for one in (first, second, third)} == {"130 gevonden"}


def test_dates_are_counted_to_two_hundred_and_turned_to_page_twenty(tree):
    page = ActivityPageFactory(parent=tree.agenda)
    row = {"page": page, "page_key": page.pk, "title": page.title, "local_date": TODAY, "local_end_date": TODAY}
    Occurrence.objects.bulk_create(
        OccurrenceFactory.build(
            **row, original_date=TODAY, starts_at=NOW + number * timedelta(minutes=1), ends_at=NOW + 999 * HOUR
        )
        for number in range(1210)
    )
    assert (listing().count_text, listing().next_url) == ("Meer dan 200 gevonden", "/agenda/?pagina=2")
    last = listing("?pagina=20")
    assert (len(lines(last)), last.next_url) == (60, "")


# --- addresses that cannot be ---------------------------------------------------------------------

CHOOSE = "Kies opnieuw, of begin bij de hele agenda."


@pytest.mark.usefixtures("tree")
@pytest.mark.parametrize(
    ("query", "status", "text"),
    [
        ("?wijk=atlantis", 404, "Een van uw keuzes bestaat niet (meer)."),
        ("?thema=x&soort=koffie", 404, "Een van uw keuzes bestaat niet (meer)."),
        ("?locatie=%F0%9F%98%80", 404, "Een van uw keuzes bestaat niet (meer)."),
        ("?soort=jodelen", 404, "Een van uw keuzes bestaat niet (meer)."),
        ("?van=2026-02-30", 400, "Die dag bestaat niet."),
        ("?van=9999-12-31", 400, "Die dag bestaat niet."),
        ("?van=2026-12-02&tot=2026-12-01", 400, "De laatste dag ligt vóór de eerste dag."),
        ("?pagina=21", 400, "Zo veel pagina’s met datums zijn er niet. Kies liever een datum."),
        ("?q=" + "a" * 101, 400, "Dat is te veel om te zoeken. Gebruik een paar woorden."),
        ("?q=a%00b", 400, "Het adres van deze pagina klopt niet."),
        ("?gratis=ja", 400, "Het adres van deze pagina klopt niet."),
    ],
)
def test_what_cannot_be_is_explained_with_a_way_on(query, status, text):
    assert message(query) == (status, [text, CHOOSE])
    response = ask("/agenda/" + query)
    assert response.context["message"]["links"] == [{"label": "De hele agenda", "url": "/agenda/"}]


HOSTILE = [
    "?" + "wijk=a&" * 15_000,  # some 100 kB
    "?q=" + "%F0%9F%98%80" * 8_000,
    "?van=0000-00-00", "?van=2100-12-31", "?van=2000-01-01&tot=2100-12-31", "?tot=2000-01-01", "?tot=9999-99-99",
    "?van=%00", "?wijk=%00", "?pagina=%00", "?pagina=1e3", "?pagina=%D9%A1", "?pagina=" + "9" * 5_000,
    "?wijk=%ff%fe", "?q=%ff", "?q=%ED%A0%80", "?q='%20OR%201=1--", "?q=%25", "?q=NEAR(a", "?q=%22", "?q=*",
    "?q=a%20AND", "?%00=1", "?==&&;;", "?van[]=x", "?soort=koffie'", "?q=%E2%80%AE",
]  # fmt: skip


@pytest.mark.parametrize("path", ["/agenda/", "/en/agenda/", "/agenda/agenda.ics", "/agenda/agenda.json", "/zoeken/"])
def test_nothing_in_an_address_breaks_the_site(tree, path):
    ActivityPageFactory(parent=tree.agenda, rules=[rule()])
    answers = {query[:60]: ask(path + query).status_code for query in HOSTILE}
    assert {query: status for query, status in answers.items() if status not in {200, 400, 404}} == {}
