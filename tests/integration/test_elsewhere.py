"""The agenda outside its own pages: followed from a calendar, in a frame, on a screen, as open data."""

import re
from datetime import timedelta
from html import unescape
from urllib.parse import parse_qs, urlsplit

import pytest
import time_machine
from django.core.exceptions import ValidationError

from activities.actions.dates import cancel_date
from activities.models import Occurrence
from core.models import Notice
from tests.factories import (
    NOW,
    TODAY,
    ActivityPageFactory,
    NeighbourhoodFactory,
    ThemeFactory,
    VenueFactory,
    ask,
    price,
    rule,
    site,
)

pytestmark = pytest.mark.django_db

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
    """Coffee at De Schakel, three Tuesdays."""
    venue = VenueFactory(slug="schakel", name={"nl": "De Schakel"}, neighbourhood=NeighbourhoodFactory(slug="vleuten"))
    return ActivityPageFactory(
        parent=tree.agenda, slug="koffie", venue=venue, room="Zaal 2", themes=[ThemeFactory(slug="eten")],
        prices=[price("2")], rules=[rule(until=TODAY + timedelta(days=14))],
    )  # fmt: skip


def context(path, name, status=200):
    response = ask(path)
    assert response.status_code == status
    return response.context[name]


# --- following it from a calendar -------------------------------------------------------------------


@pytest.mark.usefixtures("page")
def test_the_page_about_following_keeps_what_was_chosen():
    found = context("/agenda/abonneren/?thema=eten&gratis=1&van=2026-12-01&tot=2026-12-02&pagina=2", "subscription")
    address = "localhost:8000/agenda/agenda.ics?thema=eten&gratis=1"
    assert (found.following, found.address, found.webcal_url, found.file_url) == (
        "gratis, Eten",
        f"http://{address}",
        f"webcal://{address}",
        "/agenda/agenda.ics?thema=eten&gratis=1",
    )
    assert [parse_qs(urlsplit(url).query) for url in (found.google_url, found.outlook_url)] == [
        {"cid": [f"webcal://{address}"]},
        {"url": [f"http://{address}"], "name": ["Agenda van Welzaam"]},
    ]
    assert [(choice.url, choice.current) for choice in found.cancelled] == [
        ("/agenda/abonneren/?thema=eten&gratis=1", True),
        ("/agenda/abonneren/?thema=eten&gratis=1&afgelast=tonen", False),
        ("/agenda/abonneren/?thema=eten&gratis=1&afgelast=weg", False),
    ]


@pytest.mark.usefixtures("page")
def test_the_choice_about_cancelled_dates_goes_into_every_address():
    found = context("/agenda/koffie/abonneren/?afgelast=weg", "subscription")
    address = "localhost:8000/agenda/koffie/agenda.ics?afgelast=weg"
    assert (found.following, found.webcal_url, [one.current for one in found.cancelled]) == (
        "Koffieochtend",
        f"webcal://{address}",
        [False, False, True],
    )
    assert ask(found.file_url).status_code == 200
    assert ask("/agenda/thee/abonneren/").status_code == 404


@pytest.mark.usefixtures("page")
def test_buttons_lead_to_following_and_of_one_day_to_its_file():
    assert context("/agenda/?thema=eten&van=2026-12-01", "listing").calendar_url == "/agenda/abonneren/?thema=eten"
    assert context("/agenda/koffie/", "activity").calendar_url == "/agenda/koffie/abonneren/"
    day = context("/agenda/koffie/2026-12-01/", "activity").calendar_url
    assert (day, ask(day).status_code) == ("/agenda/koffie/2026-12-01/agenda.ics", 200)


@pytest.mark.usefixtures("page")
@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("abonneren/?wijk=atlantis", 404),
        ("abonneren/?afgelast=soms", 404),
        ("op-uw-website/?locatie=atlantis", 404),
        ("op-uw-website/?aantal=0", 400),
        ("scherm/?soort=x", 404),
    ],
)
def test_a_choice_that_cannot_be_is_explained(path, status):
    response = ask(f"/agenda/{path}")
    assert (response.status_code, response.templates[0].name) == (status, "pages/message.html")


@pytest.mark.parametrize("slug", ["abonneren", "open-data", "op-uw-website", "insluiten", "scherm"])
def test_no_activity_takes_these_addresses(tree, slug):
    with pytest.raises(ValidationError):
        ActivityPageFactory(parent=tree.agenda, slug=slug)


@pytest.mark.usefixtures("page")
def test_open_data_names_each_file_and_each_value():
    found = context("/agenda/open-data/", "data")
    assert [ask(urlsplit(file.address).path).status_code for file in found.files] == [200] * 4
    assert ask("/agenda/agenda.json?" + urlsplit(found.example).query).status_code == 200
    values = {one.name: [value for value, _label in one.values] for one in found.parameters}
    assert {name: values[name] for name in ("wijk", "thema", "locatie", "afgelast")} == {
        "wijk": ["vleuten"],
        "thema": ["eten"],
        "locatie": ["schakel"],
        "afgelast": ["tonen", "weg"],
    }


# --- in a frame -------------------------------------------------------------------------------------


@pytest.mark.usefixtures("page")
def test_a_frame_is_light_and_may_stand_anywhere():
    response = ask("/agenda/insluiten/?thema=eten&aantal=2")
    policy = {part.split()[0]: part.split()[1:] for part in response["Content-Security-Policy"].split(";")}
    assert policy == {
        "default-src": ["'none'"],
        "style-src": ["'self'"],
        "img-src": ["'self'"],
        "form-action": ["'none'"],
        "base-uri": ["'none'"],
        "frame-ancestors": ["*"],
    }
    assert (dict(response.cookies), response.headers.get("X-Frame-Options")) == ({}, None)
    html = response.content.decode()
    assert re.findall("<script|<form|<iframe", html) == []
    assert len(response.content) < 4_000
    frame = response.context["frame"]
    assert [(day.date_iso, [row.title for row in day.rows]) for day in frame.days] == [
        ("2026-11-24", ["Koffieochtend"]),
        ("2026-12-01", ["Koffieochtend"]),
    ]
    assert frame.more.url == "/agenda/?thema=eten"


@pytest.mark.usefixtures("page")
def test_only_the_frame_may_be_framed():
    for path in ("/agenda/", "/agenda/scherm/", "/agenda/op-uw-website/", "/agenda/koffie/"):
        assert "frame-ancestors 'self'" in ask(path)["Content-Security-Policy"]


@pytest.mark.usefixtures("page")
@pytest.mark.parametrize(
    ("query", "status"),
    [("aantal=0", 400), ("aantal=21", 400), ("aantal=x", 400), ("aantal=²", 400), ("wijk=atlantis", 404)],
)
def test_a_wrong_frame_says_so_in_the_frame(query, status):
    response = ask(f"/agenda/insluiten/?{query}")
    assert (response.status_code, response.templates[0].name) == (status, "pages/frame.html")
    assert "frame-ancestors *" in response["Content-Security-Policy"]


@pytest.mark.usefixtures("page")
def test_the_line_to_copy_shows_what_was_chosen():
    own = context("/agenda/op-uw-website/?thema=eten&gratis=1&aantal=4", "own")
    assert own["line"] == (
        f'<iframe src="{BASE}/agenda/insluiten/?thema=eten&amp;gratis=1&amp;aantal=4" title="Agenda van Welzaam"'
        ' loading="lazy" style="width:100%;height:598px;border:0"></iframe>'
    )
    (address,) = re.findall('src="([^"]*)"', own["line"])
    assert ask(unescape(address).removeprefix(BASE)).status_code == 200
    assert own["screen_url"] == "/agenda/scherm/?thema=eten&gratis=1"


# --- on a screen ------------------------------------------------------------------------------------


def columns(query=""):
    found = context(f"/agenda/scherm/{query}", "screen")
    return [[(one.row.start_text, one.row.title, one.row.status) for one in column.rows] for column in found.columns]


def test_a_screen_shows_what_is_left_of_today_and_tomorrow(page, tree):
    ActivityPageFactory(parent=tree.agenda, title="Soep", rules=[rule(TODAY + timedelta(days=1), frequency="once")])
    exhibition = [rule(frequency="once", all_day=True, days=3)]
    ActivityPageFactory(parent=tree.agenda, title="Tentoonstelling", rules=exhibition)
    first = Occurrence.objects.get(page=page, local_date=TODAY)
    cancel_date(occurrence=first, reason="docent ziek", actor=None, now=NOW)
    assert columns() == [
        [("hele dag", "Tentoonstelling", "scheduled"), ("10.00", "Koffieochtend", "cancelled")],
        [("10.00", "Soep", "scheduled")],
    ] or columns()[0][0] == ("t/m do 26 nov", "Tentoonstelling", "scheduled")
    with time_machine.travel(NOW + timedelta(hours=4), tick=False):
        assert ("10.00", "Koffieochtend", "cancelled") not in columns()[0]
    with time_machine.travel(NOW + timedelta(days=1), tick=False):
        assert columns() == [[("t/m do 26 nov", "Tentoonstelling", "scheduled"), ("10.00", "Soep", "scheduled")], []]


@pytest.mark.usefixtures("page")
def test_in_the_building_itself_only_the_room_is_named():
    def place(query):
        return [one.place for one in context(f"/agenda/scherm/{query}", "screen").columns[0].rows]

    assert (place(""), place("?locatie=schakel")) == (["Zaal 2, De Schakel"], ["Zaal 2"])
    assert context("/agenda/scherm/?locatie=schakel", "screen").title == "De Schakel"


@pytest.mark.usefixtures("tree")
@pytest.mark.parametrize(("hours", "night"), [(0, False), (-2.5, True), (10.9, False), (11.5, True)])
def test_a_screen_is_dark_by_night(hours, night):
    with time_machine.travel(NOW + timedelta(hours=hours), tick=False):
        assert context("/agenda/scherm/", "screen").night is night


def test_more_than_fits_is_counted(tree):
    for number in range(7):
        ActivityPageFactory(parent=tree.agenda, title=f"Soep {number}", rules=[rule(frequency="once")])
    today, tomorrow = context("/agenda/scherm/", "screen").columns
    assert ([one.later for one in today.rows], today.rest_text) == ([False] * 4 + [True] * 3, "en nog 3")
    assert (tomorrow.rows, tomorrow.rest_text, tomorrow.empty_text) == ([], "", "Morgen is er niets.")


@pytest.mark.usefixtures("tree")
def test_a_screen_shows_notices_and_is_asked_for_anew():
    Notice.objects.create(text={"nl": "Vandaag dicht: lekkage"}, starts_at=NOW, ends_at=NOW + timedelta(days=1))
    response = ask("/agenda/scherm/")
    assert [one.text for one in response.context["screen"].notices] == ["Vandaag dicht: lekkage"]
    assert (response["Cache-Control"], dict(response.cookies)) == ("no-cache", {})


@pytest.mark.usefixtures("page")
def test_they_all_speak_english_too():
    paths = ("abonneren/", "open-data/", "op-uw-website/", "insluiten/", "scherm/", "koffie/abonneren/")
    answers = {path: ask(f"/en/agenda/{path}") for path in paths}
    assert {path: (one.status_code, b'lang="en"' in one.content) for path, one in answers.items()} == dict.fromkeys(
        paths, (200, True)
    )
