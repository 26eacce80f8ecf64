"""Neighbourhoods by postcode, news, contact, partners: what they show, and what they say to nonsense."""

from datetime import date, time, timedelta

import pytest
import time_machine

from core.caching.middleware import store
from core.models import Closure, OpeningChange, OrganisationSettings, Venue
from tests.factories import (
    NOW,
    TODAY,
    ContactPageFactory,
    NeighbourhoodFactory,
    NeighbourhoodPageFactory,
    NewsIndexPageFactory,
    NewsPageFactory,
    PartnerFactory,
    PartnersPageFactory,
    SectionPageFactory,
    ThemeFactory,
    VenueFactory,
    ask,
    opened,
    site,
    translation,
)

pytestmark = pytest.mark.django_db

#: Tuesday and Wednesday, from nine to five.
DAYS = [(1, time(9), time(17)), (2, time(9), time(17))]


@pytest.fixture(autouse=True)
def _tuesday_morning():
    with time_machine.travel(NOW, tick=False):
        yield


@pytest.fixture
def tree():
    return site()


@pytest.fixture
def kompas():
    """The venue whose hours are the organisation's."""
    venue = VenueFactory(slug="kompas", name={"nl": "Het Kompas"}, opening_spans=[opened(*day) for day in DAYS])
    OrganisationSettings.objects.update(hours_of=venue)
    return venue


# --- opening hours --------------------------------------------------------------------------------


def home_hours(path="/"):
    return ask(path).context["home"]["hours"]


@pytest.mark.usefixtures("tree", "kompas")
def test_home_says_until_when_it_is_open_now():
    hours = home_hours()
    assert (hours.now, hours.is_open) == ("open tot 17 uur", True)
    assert (home_hours("/en/").now, ask("/").context["chrome"].organisation.hours) == (
        "open until 17:00",
        "dinsdag en woensdag 9.00–17.00 uur",
    )
    assert [(line.days, line.hours) for line in hours.week] == [
        ("maandag", "gesloten"),
        ("dinsdag en woensdag", "9.00–17.00 uur"),
        ("donderdag t/m zondag", "gesloten"),
    ]


@pytest.mark.parametrize(
    ("hours", "expected"),
    [
        (-1, "nu dicht, vandaag open vanaf 9 uur"),
        (8, "nu dicht, morgen open vanaf 9 uur"),
        (32, "nu dicht, dinsdag open vanaf 9 uur"),
    ],
)
@pytest.mark.usefixtures("tree", "kompas")
def test_who_comes_when_it_is_closed_reads_when_it_opens(hours, expected):
    with time_machine.travel(NOW + timedelta(hours=hours), tick=False):
        assert home_hours().now == expected


@pytest.mark.parametrize("where", ["venue", "neighbourhood", "organisation"])
@pytest.mark.usefixtures("tree")
def test_a_closure_closes_what_it_names(kompas, where):
    places = {"venue": {"venue": kompas}, "neighbourhood": {"neighbourhood": kompas.neighbourhood}, "organisation": {}}
    Closure.objects.create(first_day=TODAY, last_day=TODAY, reason={"nl": "lekkage"}, **places[where])
    hours = home_hours()
    assert (hours.now, hours.is_open) == ("vandaag dicht: lekkage", False)
    assert [(line.days, line.hours) for line in hours.changes] == [("dinsdag 24 november", "gesloten: lekkage")]


@pytest.mark.usefixtures("tree", "kompas")
def test_a_closure_elsewhere_changes_nothing():
    Closure.objects.create(first_day=TODAY, last_day=TODAY, reason={"nl": "lekkage"}, venue=VenueFactory())
    assert (home_hours().now, home_hours().changes) == ("open tot 17 uur", [])


@pytest.mark.usefixtures("tree")
def test_other_hours_hold_on_their_day(kompas):
    OpeningChange.objects.create(venue=kompas, first_day=TODAY, opens=time(9), closes=time(12, 30))
    assert home_hours().now == "open tot 12.30 uur"


@pytest.mark.usefixtures("tree")
def test_a_day_within_a_longer_period_holds_as_it_is_written(kompas):
    week = timedelta(days=7)
    OpeningChange.objects.create(
        venue=kompas, first_day=TODAY - week, last_day=TODAY + week, opens=time(10), closes=time(14)
    )
    OpeningChange.objects.create(venue=kompas, first_day=TODAY, reason={"nl": "uitje van het team"})
    assert (home_hours().now, home_hours().is_open) == ("vandaag dicht: uitje van het team", False)


@pytest.mark.usefixtures("tree", "kompas")
def test_a_kept_page_never_says_open_after_closing_time(client):
    with time_machine.travel(NOW, tick=False) as clock:
        first = client.get("/").content.decode()
        clock.move_to(NOW + timedelta(hours=7, minutes=59))
        kept = client.get("/").content.decode()
        clock.move_to(NOW + timedelta(hours=8))
        after = client.get("/").content.decode()
    assert (kept, "open tot 17 uur" in first.lower()) == (first, False)  # without a phone: only who is open says so
    assert ("Nu dicht, morgen open vanaf 9 uur" in after, "Nu dicht" in first) == (True, False)


@pytest.mark.usefixtures("tree", "kompas")
def test_the_phone_button_says_until_when():
    OrganisationSettings.objects.update(phone="036 - 52 78 500")
    store.clear()
    assert "Bel ons · open tot 17 uur" in ask("/").content.decode()
    with time_machine.travel(NOW + timedelta(hours=9), tick=False):
        text = ask("/").content.decode()
    assert ("Bel 036 - 52 78 500" in text, "Nu dicht, morgen open vanaf 9 uur" in text) == (True, True)


# --- contact --------------------------------------------------------------------------------------


def test_the_contact_page_gathers_what_is_known(tree, kompas):
    VenueFactory(slug="schakel", name={"nl": "De Schakel"}, transport={"nl": "Bus 28."})
    Venue.objects.filter(pk=kompas.pk).update(transport={"nl": "Station Vleuten."}, wheelchair="yes")
    ContactPageFactory(parent=tree.home, directions="<p>Achter de kerk.</p>")
    values = ask("/contact/").context["contact"]
    assert values["hours"].now == "open tot 17 uur"
    assert (values["main"]["name"], values["main"]["transport"], values["main"]["access"]) == (
        "Het Kompas",
        "Station Vleuten.",
        "rolstoel kan",
    )
    assert [(venue["name"], venue["url"], venue["hours"]) for venue in values["venues"]] == [
        ("De Schakel", "/agenda/?locatie=schakel", None)
    ]
    assert values["map_url"] == "https://www.openstreetmap.org/search?query=Schoolstraat+1%2C+3451+AA+Vleuten"


def test_contact_leads_there_from_every_page(tree):
    assert ask("/").context["chrome"].contact_url is None
    ContactPageFactory(parent=tree.home)
    assert ask("/").context["chrome"].contact_url == "/contact/"


# --- neighbourhoods -------------------------------------------------------------------------------


@pytest.fixture
def places(tree):
    rows = (("vleuten", "Vleuten", "3451"), ("de-meern", "De Meern", "3453, 3454"), ("veld", "Veldhuizen", "3453"))
    for slug, name, postcodes in rows:
        row = NeighbourhoodFactory(slug=slug, name={"nl": name}, postcodes=postcodes)
        NeighbourhoodPageFactory(parent=tree.neighbourhoods, title=name, slug=slug, neighbourhood=row)
    return tree


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("3451", "/wijken/vleuten/"),
        (" 3451ab", "/wijken/vleuten/"),
        ("3454 XX", "/wijken/de-meern/"),
        ("de meern", "/wijken/de-meern/"),
        ("veldh", "/wijken/veld/"),
    ],
)
@pytest.mark.usefixtures("places")
def test_a_postcode_or_a_name_leads_to_its_neighbourhood(typed, address):
    answer = ask(f"/wijken/?q={typed}")
    assert (answer.status_code, answer.url) == (302, address)


@pytest.mark.usefixtures("places")
def test_in_english_it_leads_to_the_english_address():
    answer = ask("/en/wijken/?q=3451")
    assert (answer.status_code, answer.url) == (302, "/en/wijken/vleuten/")


@pytest.mark.parametrize(
    ("typed", "title", "links"),
    [
        ("3453", "“3453” kan op meer dan één plek zijn. Welke is de uwe?", ["De Meern", "Veldhuizen"]),
        ("1012 AB", "Postcode 1012 AB kennen we hier niet", []),
        ("zeppelin", "We vonden geen plek die “zeppelin” heet", []),
        ("3451 A", "We vonden geen plek die “3451 A” heet", []),
        ("%00<b>", "We vonden geen plek die “<b>” heet", []),
        ("x" * 500, f"We vonden geen plek die “{'x' * 60}” heet", []),
    ],
)
@pytest.mark.usefixtures("places")
def test_nonsense_gets_an_answer_that_helps(typed, title, links):
    index = ask(f"/wijken/?q={typed}").context["index"]
    assert (index["answer"]["title"], [link["label"] for link in index["answer"]["links"]]) == (title, links)
    assert len(index["cards"]) == 3


@pytest.mark.usefixtures("places")
def test_nothing_typed_is_no_question():
    index = ask("/wijken/?q=").context["index"]
    assert (index["answer"], index["action"], index["label"]) == (
        None,
        "/wijken/",
        "Uw postcode, of de naam van uw wijk",
    )


def test_a_neighbourhood_shows_its_venues_news_and_whom_to_call(tree, kompas):
    row = kompas.neighbourhood
    row.contact_role, row.contact_email = {"nl": "de buurtwerker"}, "meern@welzaam.example"
    row.save()
    NeighbourhoodPageFactory(parent=tree.neighbourhoods, title="De Meern", slug="de-meern", neighbourhood=row)
    VenueFactory()
    news = NewsIndexPageFactory(parent=tree.home)
    NewsPageFactory(parent=news, title="Lift doet het", neighbourhood=row)
    NewsPageFactory(parent=news, title="Elders")
    values = ask("/wijken/de-meern/").context["neighbourhood"]
    assert [(venue["name"], venue["hours"].now) for venue in values["venues"]] == [("Het Kompas", "open tot 17 uur")]
    assert [item["title"] for item in values["news"]] == ["Lift doet het"]
    assert values["news_url"] == f"/nieuws/?wijk={row.slug}"
    assert values["contact"] == {
        "role": "de buurtwerker",
        "lang": "",
        "phone": "",
        "phone_href": "",
        "email": "meern@welzaam.example",
        "walk_in": "",
    }


# --- news -----------------------------------------------------------------------------------------


@pytest.fixture
def news(tree):
    index = NewsIndexPageFactory(parent=tree.home, show_in_menus=True)
    english = translation(index, tree.english.home, title="News")
    meern, theme = NeighbourhoodFactory(slug="de-meern", name={"nl": "De Meern"}), ThemeFactory(slug="groen")
    walk = NewsPageFactory(
        parent=index, title="Wandelroute", slug="route", date=date(2026, 11, 20), neighbourhood=meern
    )
    NewsPageFactory(parent=index, title="Tuin", slug="tuin", date=date(2025, 3, 1), themes=[theme])
    NewsPageFactory(parent=index, title="Concept", slug="concept", live=False)
    translation(walk, english, title="Walk", slug="walk", summary="A new walk.")
    return tree


def titles(path):
    return [item["title"] for item in ask(path).context["listing"]["news"]]


@pytest.mark.usefixtures("news")
def test_news_stands_newest_first_and_can_be_chosen():
    found = {query: titles(f"/nieuws/{query}") for query in ("", "?wijk=de-meern", "?thema=groen", "?jaar=2025")}
    assert found == {
        "": ["Wandelroute", "Tuin"],
        "?wijk=de-meern": ["Wandelroute"],
        "?thema=groen": ["Tuin"],
        "?jaar=2025": ["Tuin"],
    }
    listing = ask("/nieuws/?wijk=de-meern").context["listing"]
    assert [(one["label"], one["remove_url"]) for one in listing["chosen"]] == [("De Meern", "/nieuws/")]
    assert listing["feed_url"] == "/nieuws/feed.xml?wijk=de-meern"
    assert [(group["name"], [one["label"] for one in group["options"]]) for group in listing["filters"]] == [
        ("wijk", ["De Meern (1)"]),
        ("jaar", ["2026 (1)"]),
    ]


@pytest.mark.usefixtures("news")
def test_choices_that_together_give_nothing_can_each_be_taken_away():
    listing = ask("/nieuws/?wijk=de-meern&jaar=2025").context["listing"]
    assert [(one["label"], one["remove_url"]) for one in listing["chosen"]] == [
        ("De Meern", "/nieuws/?jaar=2025"),
        ("2025", "/nieuws/?wijk=de-meern"),
    ]
    assert (listing["news"], listing["empty"]) == ([], True)


@pytest.mark.parametrize("query", ["wijk=nergens", "thema=x%00", "jaar=vorig", "jaar=2026-01", "jaar=0000", "pagina=x"])
@pytest.mark.usefixtures("news")
def test_a_choice_that_cannot_be_is_explained(query):
    answer = ask(f"/nieuws/?{query}")
    assert (answer.status_code, answer.context["message"]["links"]) == (
        404,
        [{"label": "Al het nieuws", "url": "/nieuws/"}],
    )


@pytest.mark.usefixtures("news")
def test_english_news_shows_dutch_where_there_is_no_translation():
    items = ask("/en/nieuws/").context["listing"]["news"]
    assert [(item["title"], item["url"], item["lang"]) for item in items] == [
        ("Walk", "/en/nieuws/walk/", ""),
        ("Tuin", "/en/nieuws/tuin/", "nl"),
    ]
    walk = ask("/en/nieuws/walk/").context["news"]
    assert (walk["title"], walk["date_iso"], walk["neighbourhood"]) == ("Walk", "2026-11-20", "De Meern")
    assert ask("/en/nieuws/tuin/").context["news"]["lang"] == "nl"


def test_a_translation_of_news_goes_with_its_source(news):
    news.home.get_descendants().get(slug="route").unpublish()
    assert (ask("/en/nieuws/walk/").status_code, ask("/nieuws/route/").status_code) == (404, 404)


@pytest.mark.usefixtures("news")
def test_the_feed_holds_what_the_list_holds():
    answer = ask("/nieuws/feed.xml?wijk=de-meern")
    text = answer.content.decode()
    assert answer["Content-Type"] == "application/atom+xml; charset=utf-8"
    assert ("<title>Nieuws van Welzaam</title>" in text, text.count("<entry")) == (True, 1)
    assert 'href="http://localhost:8000/nieuws/route/"' in text
    assert "Concept" not in text
    assert [ask(f"/nieuws/feed.xml?{query}").status_code for query in ("wijk=nergens", "jaar=x")] == [404, 404]


def test_without_news_pages_there_is_no_feed(tree):  # noqa: ARG001 - the site around it
    assert ask("/nieuws/feed.xml").status_code == 404


@pytest.mark.usefixtures("news")
def test_home_shows_the_two_newest():
    section = next(one for one in ask("/").context["home"]["sections"] if one["key"] == "news")
    assert ([item["title"] for item in section["value"]["news"]], section["value"]["url"]) == (
        ["Wandelroute", "Tuin"],
        "/nieuws/",
    )


# --- partners ------------------------------------------------------------------------------------


def test_partners_stand_there_once_with_what_we_do_together(tree):
    about = SectionPageFactory(parent=tree.home, slug="over-ons")
    PartnersPageFactory(parent=about, title="Partners", slug="partners")
    PartnerFactory(slug="kok", name={"nl": "Kokkerie"}, together={"nl": "Kookt."}, link="https://kok.example/")
    values = ask("/over-ons/partners/").context["partners"]
    assert values["partners"] == [
        {
            "name": "Kokkerie",
            "url": "https://kok.example/",
            "slug": "kok",
            "together": "Kookt.",
            "lang": "",
            "logo": None,
        }
    ]
