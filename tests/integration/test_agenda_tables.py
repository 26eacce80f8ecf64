"""The dates as a table for a spreadsheet and as a feed."""

import csv
import io
from datetime import time, timedelta
from xml.etree import ElementTree as ET

import pytest
import time_machine

from activities import file_queries
from activities.actions.dates import cancel_date
from activities.models import Occurrence
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
ATOM = "{http://www.w3.org/2005/Atom}"


@pytest.fixture(autouse=True)
def _tuesday_morning():
    with time_machine.travel(NOW, tick=False):
        yield


@pytest.fixture
def tree():
    return site()


@pytest.fixture
def page(tree):
    """Coffee on two Tuesdays; the second is cancelled."""
    venue = VenueFactory(
        name={"nl": "De Schakel"},
        neighbourhood=NeighbourhoodFactory(slug="vleuten"),
        wheelchair="yes",
    )
    made = ActivityPageFactory(
        parent=tree.agenda,
        slug="koffie",
        summary="Koffie; thee en een praatje.",
        venue=venue,
        themes=[ThemeFactory(slug="ontmoeten")],
        prices=[price("1.50")],
        rules=[rule(until=TODAY + timedelta(days=7))],
    )
    second = Occurrence.objects.get(original_date=TODAY + timedelta(days=7))
    cancel_date(occurrence=second, reason="=docent ziek", actor=None, now=NOW)
    return made


def rows(query=""):
    response = ask(f"/agenda/agenda.csv{query}")
    assert (response.status_code, response["Content-Type"], response["Content-Disposition"]) == (
        200,
        "text/csv; charset=utf-8; header=present",
        'attachment; filename="agenda.csv"',
    )
    assert response.content.startswith(b"\xef\xbb\xbf")
    return list(csv.DictReader(io.StringIO(response.content.decode("utf-8-sig"), newline=""), delimiter=";"))


@pytest.mark.usefixtures("page")
def test_a_table_has_dutch_heads_and_a_line_for_each_date():
    first, second = Occurrence.objects.order_by("starts_at")
    same = {
        "Begint": "10:00",
        "Eindigt": "12:00",
        "Hele dag": "nee",
        "Titel": "Koffieochtend",
        "Samenvatting": "Koffie; thee en een praatje.",
        "Soort": "koffie",
        "Opmerking": "",
        "Plaats": "De Schakel",
        "Adres": "Schoolstraat 1, 3451 AA Vleuten",
        "Wijk": "Vleuten",
        "Thema’s": "Ontmoeten",
        "Prijs": "€\u00a01,50",
        "Meedoen": "loop binnen",
        "Toegankelijkheid": "rolstoel kan",
        "Webpagina": f"{BASE}/agenda/koffie/",
        "Gewijzigd": "2026-11-24 09:00",
    }
    assert rows() == [
        same
        | {
            "Datum": "2026-11-24",
            "Laatste dag": "2026-11-24",
            "Gaat door": "ja",
            "Reden": "",
            "Kenmerk": first.uid,
        },
        same
        | {
            "Datum": "2026-12-01",
            "Laatste dag": "2026-12-01",
            "Gaat door": "nee",
            "Reden": "'=docent ziek",
            "Kenmerk": second.uid,
        },
    ]


def test_days_of_a_table(tree):
    ActivityPageFactory(parent=tree.agenda, title="Kamp", rules=[rule(frequency="once", all_day=True, days=3)])
    night = [rule(frequency="once", start_time=time(22), end_time=time(1, 30))]
    ActivityPageFactory(parent=tree.agenda, title="Nacht", rules=night)
    found = {
        one["Titel"]: [one[name] for name in ("Datum", "Begint", "Laatste dag", "Eindigt", "Hele dag")]
        for one in rows()
    }
    assert found == {
        "Kamp": ["2026-11-24", "", "2026-11-26", "", "ja"],
        "Nacht": ["2026-11-24", "22:00", "2026-11-25", "01:30", "nee"],
    }


@pytest.mark.usefixtures("page")
@pytest.mark.parametrize("name", ["agenda.csv", "feed.xml"])
@pytest.mark.parametrize(
    ("query", "said"),
    [
        (
            "?van=2026-01-01&tot=2027-01-03",
            "tot: U kunt hooguit een jaar tegelijk vragen. Kies een eerdere laatste dag.\n",
        ),
        ("?wijk=atlantis", "wijk: Een van uw keuzes bestaat niet (meer).\n"),
    ],
)
def test_what_cannot_be_asked_is_explained(name, query, said):
    answer = ask(f"/agenda/{name}{query}")
    assert (answer.status_code, answer.content.decode()) == (400, said)


@pytest.mark.usefixtures("page")
def test_filters_hold_for_tables_and_feeds(tree):
    ActivityPageFactory(parent=tree.agenda, title="Wandelen", kind="wandelen", rules=[rule(frequency="once")])
    assert [one["Titel"] for one in rows("?soort=wandelen")] == ["Wandelen"]
    assert [one.findtext(f"{ATOM}title") for one in feed("?soort=wandelen").iter(f"{ATOM}entry")] == [
        "Wandelen, dinsdag 24 november, 10.00–12.00 uur"
    ]


# --- feed -----------------------------------------------------------------------------------------


def feed(query=""):
    response = ask(f"/agenda/feed.xml{query}")
    assert (response.status_code, response["Content-Type"]) == (200, "application/atom+xml; charset=utf-8")
    return ET.fromstring(response.content)  # noqa: S314 - our own


def links(element):
    return {one.get("rel"): (one.get("href"), one.get("type")) for one in element.findall(f"{ATOM}link")}


@pytest.mark.usefixtures("page")
def test_a_feed_is_the_standard_to_the_letter():
    with time_machine.travel(NOW + timedelta(hours=1), tick=False):
        second = Occurrence.objects.get(original_date=TODAY + timedelta(days=7))
        Occurrence.objects.filter(pk=second.pk).update(changed_at=NOW + timedelta(minutes=30))
        found = feed("?thema=ontmoeten")
    assert {name: found.findtext(f"{ATOM}{name}") for name in ("title", "updated")} == {
        "title": "Agenda van Welzaam",
        "updated": "2026-11-24T09:30:00+01:00",
    }
    assert found.findtext(f"{ATOM}author/{ATOM}name") == "Welzaam"
    assert links(found) == {
        "self": (f"{BASE}/agenda/feed.xml?thema=ontmoeten", "application/atom+xml"),
        "alternate": (f"{BASE}/agenda/?thema=ontmoeten", "text/html"),
    }
    changed, other = found.findall(f"{ATOM}entry")
    assert [child.tag.removeprefix(ATOM) for child in changed] == [
        "id", "title", "updated", "link", "category", "summary",
    ]  # fmt: skip
    assert {name: changed.findtext(f"{ATOM}{name}") for name in ("title", "updated", "summary")} == {
        "title": "Gaat niet door: =docent ziek. Koffieochtend, dinsdag 1 december, 10.00–12.00 uur",
        "updated": "2026-11-24T09:30:00+01:00",
        "summary": (
            "Gaat niet door: =docent ziek\ndinsdag 1 december, 10.00–12.00 uur\n"
            "koffie · De Schakel · €\u00a01,50 · loop binnen\nKoffie; thee en een praatje."
        ),
    }
    assert links(changed) == {"alternate": (f"{BASE}/agenda/koffie/2026-12-01/", "text/html")}
    ids = [one.findtext(f"{ATOM}id") for one in (found, changed, other)]
    assert [one[:9] for one in ids] == ["urn:uuid:"] * 3
    assert len(set(ids)) == 3


@pytest.mark.usefixtures("tree")
def test_an_empty_feed_is_a_feed():
    found = feed()
    assert (found.findtext(f"{ATOM}updated"), found.findall(f"{ATOM}entry")) == ("2026-11-24T00:00:00+01:00", [])


@pytest.mark.usefixtures("page")
def test_a_long_feed_goes_on(monkeypatch):
    monkeypatch.setattr(file_queries, "FEED_PAGE", 1)
    assert links(feed())["next"] == (f"{BASE}/agenda/feed.xml?pagina=2", "application/atom+xml")
    last = feed("?pagina=2")
    assert ("next" in links(last), len(last.findall(f"{ATOM}entry"))) == (False, 1)


def test_no_text_breaks_a_feed(tree):
    made = ActivityPageFactory(parent=tree.agenda, title="Soep", rules=[rule(frequency="once")])
    title = 'Soep & <brood> "]]>\x0b\x1b é'
    type(made).objects.filter(pk=made.pk).update(title=title)
    (entry,) = feed().iter(f"{ATOM}entry")
    assert entry.findtext(f"{ATOM}title") == 'Soep & <brood> "]]> é, dinsdag 24 november, 10.00–12.00 uur'
