"""Every page type of the site, as it is served: accessible, valid, light, at one host, without a cookie."""

import gzip
import json
import re
import subprocess
import urllib.error
import urllib.request
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import NamedTuple

import pytest
from playwright.sync_api import Browser, Page

from tests.e2e.accessibility import Record, kind_of
from tests.e2e.looking import broken, look

ROOT = Path(__file__).parents[2]
VAR = ROOT / "var"
WIDTHS = (360, 1280)
SCHEMES = ("light", "dark")
#: In the agenda there are always dates a week ahead.
NEXT_WEEK = datetime.now(UTC) + timedelta(days=7)
FIRST_VIEW = 14 * 1024  # bytes, compressed


class Case(NamedTuple):
    """One page type, or one state of it that looks different."""

    org: str
    name: str
    path: str
    status: int = 200

    def __str__(self) -> str:
        return f"{self.org}-{self.name}"


CASES = [
    Case("vleuten", "home", "/"),
    Case("vleuten", "home-en", "/en/"),
    Case("vleuten", "agenda", "/agenda/"),
    Case("vleuten", "agenda-en", "/en/agenda/"),
    Case("vleuten", "agenda-filtered", "/agenda/?thema=ontmoeten&wijk=de-meern"),
    Case("vleuten", "agenda-nothing-found", "/agenda/?q=zeppelin"),
    Case("vleuten", "agenda-wrong-date", "/agenda/?van=gisteren", 400),
    Case("vleuten", "agenda-at-home", "/agenda/?thuis=1"),
    Case("vleuten", "agenda-of-a-venue", "/agenda/?locatie=het-kompas"),
    Case("vleuten", "agenda-week", NEXT_WEEK.strftime("/agenda/week/%G-W%V/")),
    Case("vleuten", "agenda-month", NEXT_WEEK.strftime("/agenda/maand/%Y-%m/")),
    Case("vleuten", "agenda-day", NEXT_WEEK.strftime("/agenda/dag/%Y-%m-%d/")),
    Case("vleuten", "agenda-no-such-week", "/agenda/week/2026-W54/", 404),
    Case("vleuten", "activity", "/agenda/koffieochtend/"),
    Case("vleuten", "activity-large", "/agenda/koffieochtend/?letters=groot"),
    Case("vleuten", "home-large", "/?letters=groot"),
    Case("vleuten", "no-such-paper", "/agenda/weekoverzicht.pdf?formaat=a5", 400),
    Case("vleuten", "activity-in-english", "/en/agenda/koffieochtend/"),
    Case("vleuten", "subscribe", "/agenda/abonneren/?wijk=de-meern"),
    Case("vleuten", "subscribe-activity", "/agenda/koffieochtend/abonneren/"),
    Case("vleuten", "open-data", "/agenda/open-data/"),
    Case("vleuten", "own-website", "/agenda/op-uw-website/?wijk=de-meern&aantal=4"),
    Case("vleuten", "frame", "/agenda/insluiten/"),
    Case("vleuten", "frame-wrong", "/agenda/insluiten/?aantal=99", 400),
    Case("vleuten", "screen", "/agenda/scherm/"),
    Case("leiderdorp", "screen", "/agenda/scherm/"),
    Case("vleuten", "initiatives", "/initiatieven/"),
    Case("vleuten", "initiative", "/initiatieven/ruilkast-veldhuizen/"),
    Case("vleuten", "hand-in", "/initiatieven/aanmelden/"),
    Case("vleuten", "back-to-your-idea", "/initiatieven/mijn/"),
    Case("vleuten", "kept-data", "/privacy/gegevens/"),
    Case("vleuten", "neighbourhoods", "/wijken/"),
    Case("vleuten", "neighbourhood", "/wijken/de-meern/"),
    Case("vleuten", "section", "/over-ons/"),
    Case("vleuten", "mission", "/over-ons/missie-visie-en-werkwijze/"),
    Case("vleuten", "mission-en", "/en/over-ons/missie-visie-en-werkwijze/"),
    Case("vleuten", "partners", "/over-ons/partners/"),
    Case("losser", "standard", "/over-ons/vrijwilliger-worden/"),
    Case("vleuten", "contact", "/contact/"),
    Case("vleuten", "privacy", "/privacy/"),
    Case("vleuten", "privacy-en", "/en/privacy/"),
    Case("vleuten", "accessibility", "/toegankelijkheid/"),
    Case("vleuten", "complaints", "/klachten/"),
    Case("vleuten", "anbi", "/anbi/"),
    Case("vleuten", "roles", "/vrijwilligerswerk/"),
    Case("vleuten", "role", "/vrijwilligerswerk/taalmaatje/"),
    Case("dienstencentrum", "privacy", "/privacy/"),
    Case("vleuten", "neighbourhoods-which", "/wijken/?q=3453"),
    Case("vleuten", "neighbourhoods-unknown", "/wijken/?q=zeppelin"),
    Case("vleuten", "services", "/diensten/"),
    Case("vleuten", "service", "/diensten/een-ruimte-voor-uw-groep/"),
    Case("vleuten", "roles-chosen", "/vrijwilligerswerk/?zwaarte=zwaar&wijk=vleuterweide"),
    Case("vleuten", "roles-nothing-found", "/vrijwilligerswerk/?wijk=haarzuilens"),
    Case("vleuten", "roles-wrong", "/vrijwilligerswerk/?zwaarte=onbekend", 404),
    Case("vleuten", "role-untranslated", "/en/vrijwilligerswerk/taalmaatje/"),
    Case("vleuten", "role-help", "/vrijwilligerswerk/groente-snijden/ik-help/"),
    Case("leiderdorp", "role-full", "/vrijwilligerswerk/bellen-op-vrijdag/"),
    Case("vleuten", "news", "/nieuws/"),
    Case("vleuten", "news-chosen", "/nieuws/?wijk=de-meern"),
    Case("vleuten", "news-wrong-year", "/nieuws/?jaar=vorig", 404),
    Case("vleuten", "news-item", "/nieuws/nieuwe-wandelroute-zonder-drempels/"),
    Case("vleuten", "news-item-untranslated", "/en/nieuws/repaircafe-blijft/"),
    Case("vleuten", "search", "/zoeken/"),
    Case("vleuten", "search-found", "/zoeken/?q=koffie"),
    Case("vleuten", "search-nothing-found", "/zoeken/?q=zeppelin"),
    Case("vleuten", "not-found", "/nergens/", 404),
    Case("vleuten", "building-blocks", "/bouwstenen/"),
    Case("vleuten", "mailbox", "/postvak/"),
    Case("leiderdorp", "home", "/"),
    Case("leiderdorp", "policy", "/over-ons/beleidsplan/"),
    Case("dienstencentrum", "home", "/"),
    Case("dienstencentrum", "mission", "/over-ons/missie-en-visie/"),
    Case("dienstencentrum", "services", "/diensten/"),
    Case("dienstencentrum", "service", "/diensten/maaltijden/"),
    Case("losser", "neighbourhoods", "/wijken/"),
    Case("almere", "home", "/"),
    Case("losser", "home", "/"),
]
#: Targets of less than 44 px (WCAG 2.5.5), links inside running text aside; a link stretched over its card is its card.
TOO_SMALL = """() => [...document.querySelectorAll('a[href], button, input, select, textarea')]
    .filter(one => one.type !== 'hidden' && one.tabIndex >= 0)
    .filter(one => !one.closest('p, td, dd, figcaption, .prose') && one.checkVisibility() && !one.closest('.skip'))
    .map(one => /radio|checkbox/.test(one.type) ? one.labels[0] ?? one : one)
    .map(one => [one, getComputedStyle(one, '::after').position === 'absolute' ? one.offsetParent : one])
    .map(([one, target]) => [one.outerHTML.slice(0, 80), target.getBoundingClientRect()])
    .filter(([, box]) => box.width > 1 && (box.height < 43.5 || box.width < 43.5))
    .map(([text, box]) => `${Math.round(box.width)}×${Math.round(box.height)} ${text}`)"""
every_page = pytest.mark.parametrize("case", CASES, ids=str)
#: Pages that hold a form, or are the demo's own: never kept, and free to set a cookie.
PERSONAL = {
    "/initiatieven/aanmelden/",
    "/initiatieven/mijn/",
    "/postvak/",
    "/vrijwilligerswerk/groente-snijden/ik-help/",
}


def fetch(url: str) -> tuple[int, dict[str, str], bytes]:
    """Get ``url`` as a browser asks for it: status, headers in lower case, the compressed body."""
    request = urllib.request.Request(url, headers={"Accept-Encoding": "gzip", "Accept-Language": "nl"})
    try:
        with urllib.request.urlopen(request) as answer:
            return answer.status, {name.lower(): value for name, value in answer.getheaders()}, answer.read()
    except urllib.error.HTTPError as error:
        return error.code, {name.lower(): value for name, value in error.headers.items()}, error.read()


def plain(headers: dict[str, str], body: bytes) -> bytes:
    return gzip.decompress(body) if headers.get("content-encoding") == "gzip" else body


@pytest.fixture(scope="session")
def record(browser: Browser) -> Record:
    """Begin the record of what is checked; half a run is none (scripts/accessibility.py refuses it)."""
    checks = sum(kind_of(case.name) != "demo" for case in CASES) * len(WIDTHS) * len(SCHEMES)
    return Record(checks=checks, browser=f"Chromium {browser.version.partition('.')[0]}")


@pytest.mark.parametrize("width", WIDTHS)
@every_page
def test_everybody_can_use_the_page(
    case: Case, width: int, site_of: Callable[[str], str], new_page: Callable[..., Page], record: Record
) -> None:
    page = new_page(width)
    page.goto(site_of(case.org) + case.path)
    folder = VAR / "screenshots"
    folder.mkdir(parents=True, exist_ok=True)
    page.screenshot(path=folder / f"{case}-{width}.png", full_page=True)

    # Nothing sticks out: a visitor never scrolls sideways.
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert page.evaluate(TOO_SMALL) == []
    wrong = {}
    for scheme in SCHEMES:
        page.emulate_media(color_scheme=scheme)
        found = look(page)
        if kind_of(case.name) != "demo":
            record.add(page=str(case), width=width, scheme=scheme, found=found)
        wrong[scheme] = broken(found)
    assert wrong == {"light": [], "dark": []}


def test_every_page_is_valid_html(site_of: Callable[[str], str]) -> None:
    folder = VAR / "html"
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*.html"):
        old.unlink()
    for case in CASES:
        _, headers, body = fetch(site_of(case.org) + case.path)
        (folder / f"{case}.html").write_bytes(plain(headers, body))

    done = subprocess.run(
        [ROOT / "node_modules" / ".bin" / "html-validate", "--formatter", "json", *folder.glob("*.html")],
        cwd=ROOT,
        check=False,
        capture_output=True,
        text=True,
    )

    results = json.loads(done.stdout)
    found = [
        f"{Path(result['filePath']).name}:{message['line']} {message['ruleId']}: {message['message']}"
        for result in results
        for message in result["messages"]
    ]
    assert (found, done.returncode) == ([], 0)


@every_page
def test_a_page_that_visitors_share_sets_no_cookie_and_holds_no_form_that_posts(
    case: Case, site_of: Callable[[str], str]
) -> None:
    status, headers, body = fetch(site_of(case.org) + case.path)
    html = plain(headers, body).decode()
    posts = re.findall(r"<form[^>]*method=\"?post", html, re.IGNORECASE)

    assert status == case.status
    if case.path not in PERSONAL:
        assert (headers.get("set-cookie"), posts) == (None, [])


@every_page
def test_a_page_has_nothing_inline_and_nothing_from_elsewhere(case: Case, site_of: Callable[[str], str]) -> None:
    _, headers, body = fetch(site_of(case.org) + case.path)
    html = plain(headers, body).decode()
    loaded = re.findall(r"<(?:script|img|iframe|link|source|use)[^>]*\s(?:src|href|srcset)=\"([^\"]*)\"", html)
    own = site_of(case.org)

    assert (
        re.findall(
            r"<script(?![^>]*\ssrc=|\stype=\"application/ld\+json\">)[^>]*>|<style|\sstyle=\"|\son[a-z]+=\"|javascript:",
            html,
        )
        == []
    )
    assert [url for url in loaded if not url.startswith(("/", "#", own))] == []
    assert "'unsafe-inline'" not in headers["content-security-policy"]


@pytest.mark.parametrize("org", ["vleuten", "losser", "dienstencentrum", "almere", "leiderdorp"])
def test_the_first_view_of_home_is_light(
    org: str, site_of: Callable[[str], str], new_page: Callable[..., Page]
) -> None:
    page = new_page(360)
    asked: list[str] = []
    page.on("requestfinished", lambda request: asked.append(request.url))
    page.goto(f"{site_of(org)}/", wait_until="networkidle")
    kinds = ("text/html", "text/css", "text/javascript", "application/javascript", "image/svg+xml")

    sizes = {}
    for url in dict.fromkeys(asked):
        _, headers, body = fetch(url)
        if headers.get("content-type", "").split(";")[0] in kinds:
            sizes[url.removeprefix(site_of(org))] = len(body)

    assert sum(sizes.values()) <= FIRST_VIEW, sizes
