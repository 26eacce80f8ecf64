"""What others read of our pages: structured data, Open Graph, and the text that a reader sends along."""

import io
import json
import re
from datetime import timedelta
from html import unescape
from urllib.parse import parse_qs, urlsplit

import pytest
import time_machine
from django.core.files.base import ContentFile
from PIL import Image

from activities.actions.dates import cancel_date, move_date
from activities.models import Occurrence
from tests.factories import (
    NOW,
    TODAY,
    ActivityPageFactory,
    InitiativePageFactory,
    NeighbourhoodFactory,
    PictureFactory,
    ThemeFactory,
    VenueFactory,
    ask,
    price,
    rule,
    site,
    translation,
)

pytestmark = pytest.mark.django_db

BASE = "http://localhost:8000"


@pytest.fixture(autouse=True)
def _tuesday_morning(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    with time_machine.travel(NOW, tick=False):
        yield


@pytest.fixture
def tree():
    return site()


@pytest.fixture
def page(tree):
    """Coffee at De Schakel, three Tuesdays."""
    return ActivityPageFactory(
        parent=tree.agenda,
        slug="koffie",
        summary="Koffie en een praatje.",
        venue=VenueFactory(name={"nl": "De Schakel"}, neighbourhood=NeighbourhoodFactory(slug="vleuten")),
        prices=[price("2"), price("1", "met U-pas")],
        rules=[rule(until=TODAY + timedelta(days=14))],
    )


def html_of(path):
    response = ask(path)
    assert response.status_code == 200
    return response.content.decode()


def events(path):
    """The events of a page's block of data."""
    (block,) = re.findall(r'<script type="application/ld\+json">(.*?)</script>', html_of(path), re.DOTALL)
    found = json.loads(block)
    assert found["@context"] == "https://schema.org"
    return found["@graph"]


def open_graph(path):
    found = re.findall(r'<meta property="og:([a-z_:]+)" content="([^"]*)">', html_of(path))
    return {name: unescape(content) for name, content in found}


def shared(path):
    """Address and text that WhatsApp gets."""
    (url,) = re.findall(r'href="(https://wa\.me/[^"]*)"', html_of(path))
    text, _space, address = parse_qs(urlsplit(unescape(url)).query)["text"][0].rpartition(" ")
    return text, address


@pytest.mark.usefixtures("page")
def test_an_activity_tells_its_dates_to_machines():
    first, second, third = Occurrence.objects.order_by("starts_at")
    cancel_date(occurrence=second, reason="docent ziek", actor=None, now=NOW)
    offer = {
        "@type": "Offer",
        "priceCurrency": "EUR",
        "availability": "https://schema.org/InStock",
        "url": f"{BASE}/agenda/koffie/2026-11-24/",
    }
    found = events("/agenda/koffie/")
    assert found[0] == {
        "@type": "Event",
        "@id": f"{BASE}/agenda/koffie/2026-11-24/#{first.uid}",
        "name": "Koffieochtend",
        "url": f"{BASE}/agenda/koffie/2026-11-24/",
        "startDate": "2026-11-24T10:00:00+01:00",
        "endDate": "2026-11-24T12:00:00+01:00",
        "eventStatus": "https://schema.org/EventScheduled",
        "eventAttendanceMode": "https://schema.org/OfflineEventAttendanceMode",
        "location": [
            {
                "@type": "Place",
                "name": "De Schakel",
                "address": {
                    "@type": "PostalAddress",
                    "streetAddress": "Schoolstraat 1",
                    "postalCode": "3451 AA",
                    "addressLocality": "Vleuten",
                },
            }
        ],
        "organizer": {"@type": "Organization", "name": "Welzaam", "url": f"{BASE}/"},
        "offers": [offer | {"price": "2.00"}, offer | {"price": "1.00", "name": "met U-pas"}],
        "isAccessibleForFree": False,
        "inLanguage": "nl",
        "description": "Koffie en een praatje.",
    }
    assert [(one["eventStatus"], one["description"]) for one in found[1:]] == [
        ("https://schema.org/EventCancelled", "Koffie en een praatje. Gaat niet door: docent ziek."),
        ("https://schema.org/EventScheduled", "Koffie en een praatje."),
    ]
    assert events("/agenda/koffie/2026-12-08/") == [found[2]]
    assert found[2]["@id"].endswith(third.uid)
    assert [one["@id"] for one in events("/agenda/dag/2026-12-01/")] == [found[1]["@id"]]


@pytest.mark.usefixtures("page")
def test_a_moved_date_says_where_it_was():
    second = Occurrence.objects.order_by("starts_at")[1]
    move_date(
        occurrence=second,
        day=TODAY + timedelta(days=9),
        start=None,
        end=None,
        venue=None,
        reason="",
        actor=None,
        now=NOW,
    )
    moved = events("/agenda/koffie/")[1]
    assert (moved["eventStatus"], moved["startDate"], moved["previousStartDate"]) == (
        "https://schema.org/EventRescheduled",
        "2026-12-03T10:00:00+01:00",
        "2026-12-01",
    )


def test_what_is_done_at_home_by_residents_for_days_and_for_free(tree):
    ActivityPageFactory(
        parent=tree.agenda, slug="bellen", at_home="phone", organiser="residents",
        organiser_name="Buren van Veldhuizen", full=True, rules=[rule(frequency="once", all_day=True, days=3)],
    )  # fmt: skip
    (found,) = events("/agenda/bellen/")
    assert {name: found[name] for name in ("startDate", "endDate", "eventAttendanceMode", "location", "organizer")} == {
        "startDate": "2026-11-24",
        "endDate": "2026-11-26",
        "eventAttendanceMode": "https://schema.org/OnlineEventAttendanceMode",
        "location": [{"@type": "VirtualLocation", "name": "per telefoon", "url": f"{BASE}/agenda/bellen/"}],
        "organizer": {"@type": "Organization", "name": "Buren van Veldhuizen"},
    }
    assert ([one["price"] for one in found["offers"]], found["isAccessibleForFree"]) == (["0.00"], True)
    assert found["offers"][0]["availability"] == "https://schema.org/SoldOut"


def test_nothing_typed_ends_the_block(page):
    page.title = 'Soep</script><script>alert("1")</script> & <!-- \u2028'
    page.save_revision().publish()
    html = html_of("/agenda/koffie/")
    assert events("/agenda/koffie/")[0]["name"] == page.title
    assert re.findall(r"<script>|alert\(\"1", html) == []


def test_a_translation_tells_its_own_words(page, tree):
    translation(page, tree.english.agenda, title="Coffee morning", slug="coffee")
    found = events("/en/agenda/coffee/")[0]
    assert (found["name"], found["inLanguage"], found["url"]) == (
        "Coffee morning",
        "en",
        f"{BASE}/en/agenda/coffee/2026-11-24/",
    )
    # What is not translated stays in its own language.
    ActivityPageFactory(parent=tree.agenda, slug="soep", title="Soep", rules=[rule()])
    assert events("/en/agenda/soep/")[0]["inLanguage"] == "nl"


def test_other_lists_and_what_has_no_dates_hold_no_block(tree):
    ActivityPageFactory(parent=tree.agenda, slug="later")
    for path in ("/agenda/", "/agenda/later/", "/agenda/week/2026-W48/", "/agenda/dag/2026-12-01/"):
        assert "ld+json" not in html_of(path)


# --- Open Graph -----------------------------------------------------------------------------------


def photo():
    file = io.BytesIO()
    Image.new("RGB", (1600, 900), "teal").save(file, "JPEG")
    return PictureFactory(width=1600, height=900, file=ContentFile(file.getvalue(), name="foto.jpg"))


@pytest.mark.usefixtures("page")
def test_every_page_says_what_it_is_to_whoever_shows_a_link():
    assert open_graph("/agenda/koffie/") == {
        "title": "Koffieochtend",
        "type": "website",
        "url": f"{BASE}/agenda/koffie/",
        "site_name": "Welzaam",
        "locale": "nl_NL",
        "description": "Koffie en een praatje.",
    }
    assert open_graph("/en/agenda/")["locale"] == "en_GB"
    assert open_graph("/agenda/week/2026-W49/")["title"] == "Week 49, maandag 30 november t/m zondag 6 december"
    assert open_graph("/zoeken/")["site_name"] == "Welzaam"


def test_a_photograph_goes_along_and_a_drawing_does_not(page):
    page.image, page.image_alt = photo(), "Buren aan tafel"
    page.save_revision().publish()
    image = open_graph("/agenda/koffie/")["image"]
    assert re.fullmatch(rf"{BASE}/media/images/foto\.[\w.-]+\.jpg", image) is not None
    assert events("/agenda/koffie/")[0]["image"] == [image]
    page.image = PictureFactory()
    page.save_revision().publish()
    assert ("image" in open_graph("/agenda/koffie/"), "image" in events("/agenda/koffie/")[0]) == (False, False)


# --- sharing --------------------------------------------------------------------------------------


@pytest.mark.usefixtures("page")
def test_the_text_that_is_sent_reads_well(tree):
    neighbourhood = NeighbourhoodFactory(slug="veldhuizen")
    InitiativePageFactory(parent=tree.initiatives, title="Ruilkast", slug="ruilkast", neighbourhood=neighbourhood)
    second = Occurrence.objects.order_by("starts_at")[1]
    cancel_date(occurrence=second, reason="docent ziek", actor=None, now=NOW)
    ThemeFactory(slug="eten")
    paths = (
        "/agenda/koffie/",
        "/agenda/koffie/2026-12-01/",
        "/agenda/?thema=eten&gratis=1",
        "/agenda/dag/2026-12-08/",
        "/initiatieven/ruilkast/",
        "/zoeken/",
    )
    assert {path: shared(path) for path in paths} == {
        "/agenda/koffie/": (
            "Koffieochtend, dinsdag 24 november, 10.00–12.00 uur, De Schakel",
            f"{BASE}/agenda/koffie/",
        ),
        "/agenda/koffie/2026-12-01/": (
            "Gaat niet door: Koffieochtend, dinsdag 1 december, 10.00–12.00 uur, De Schakel",
            f"{BASE}/agenda/koffie/2026-12-01/",
        ),
        "/agenda/?thema=eten&gratis=1": (
            "Agenda: gratis, Eten – Welzaam",
            f"{BASE}/agenda/?thema=eten&gratis=1",
        ),
        "/agenda/dag/2026-12-08/": ("Dinsdag 8 december – Welzaam", f"{BASE}/agenda/dag/2026-12-08/"),
        "/initiatieven/ruilkast/": (
            "Ruilkast, een initiatief van bewoners, Veldhuizen",
            f"{BASE}/initiatieven/ruilkast/",
        ),
        "/zoeken/": ("Zoeken – Welzaam", f"{BASE}/zoeken/"),
    }


def test_sharing_works_without_a_script(page):
    html = html_of("/agenda/koffie/")
    links = [unescape(one) for one in re.findall(r'<a class="button" href="([^"]+)"', html)]
    kinds = {one.split(":")[0] if one.startswith("mailto:") else one.split("?")[0] for one in links}
    assert {"mailto", "https://wa.me/", f"{BASE}/agenda/{page.slug}/"} <= kinds
