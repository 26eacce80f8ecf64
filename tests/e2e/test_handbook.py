"""Makes the pictures of the handbook from the demo (``make screenshot`` keeps them), and reads it in the admin."""

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from starters.demo import DEMO_LOGINS
from tests.e2e.conftest import SCREENSHOTS

EDITOR, MODERATOR, _HOST, ADMINISTRATOR = DEMO_LOGINS
#: Picture → who looks, at what; a word that has to stand there before the picture is taken.
SCREENS = {
    "dashboard": (MODERATOR, "/beheer/", "Wat moet er deze week gebeuren?"),
    "activiteit": (EDITOR, "activity", "Wanneer is het?"),
    "datums": (EDITOR, "/beheer/datums/?weergave=lijst", "Datums"),
    "sluiting": (EDITOR, "/beheer/sluitingen/new/", "Wanneer?"),
    "weekblad": (EDITOR, "/beheer/afdrukken/", "Blad openen"),
    "inzendingen": (MODERATOR, "/beheer/inzendingen/", "Inzendingen"),
    "pagina": (EDITOR, "page", "Leesbaarheid"),
    "foto": (EDITOR, "/beheer/images/", "Afbeeldingen"),
    "vertaling": (EDITOR, "translation", "English"),
    "rollen": (ADMINISTRATOR, "/beheer/groups/", "Moderators"),
    "inlezen": (EDITOR, "/beheer/inlezen/", "bestand"),
}

#: Pages of which the editing screen is shown.
PUBLIC = {"page": "/over-ons/missie-visie-en-werkwijze/", "translation": "/en/agenda/"}


def _log_in(page: Page, site: str, login) -> None:
    page.goto(f"{site}/beheer/")
    page.get_by_label("Gebruikersnaam").fill(login.username)
    page.get_by_label("Wachtwoord").fill(login.password)
    page.locator("button[type=submit]").click()
    page.wait_for_url(f"{site}/beheer/")


def _edit_address(page: Page, address: str) -> str:
    """The screen on which the public page at ``address`` is edited."""
    page.goto(address)
    return page.locator("a[href*='/beheer/pages/']").first.get_attribute("href")


def _path(page: Page, site: str, place: str) -> str:
    if place == "activity":
        page.goto(f"{site}/beheer/datums/?weergave=lijst")
        found = re.search(r"/beheer/datums/van/([0-9]+)/", page.content())
        assert found
        return f"/beheer/pages/{found[1]}/edit/"
    if place in PUBLIC:
        return _edit_address(page, site + PUBLIC[place])
    return place


@pytest.mark.parametrize("name", SCREENS)
def test_a_picture_of_the_handbook(name, site, new_page):
    login, place, word = SCREENS[name]
    page = new_page(1100)
    _log_in(page, site, login)
    page.goto(site + _path(page, site, place))
    page.wait_for_load_state("networkidle")
    expect(page.locator("body")).to_contain_text(word)
    if name == "pagina":
        page.locator("[data-readability]").scroll_into_view_if_needed()
        expect(page.locator("[data-readability]").get_by_role("status")).to_contain_text("woord")
    SCREENSHOTS.mkdir(parents=True, exist_ok=True)
    page.screenshot(path=SCREENSHOTS / f"handboek-{name}.png", animations="disabled")


def test_the_handbook_is_read_in_the_admin(site, new_page):
    page = new_page(1100)
    _log_in(page, site, EDITOR)
    page.goto(f"{site}/beheer/hulp/")
    page.locator(".handbook").get_by_role("link", name="Een sluiting", exact=True).click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Een sluiting")
    picture = page.locator(".handbook img")
    expect(picture).to_have_js_property("naturalWidth", 900)
    assert [one["id"] for one in Axe().run(page, context=".handbook").response["violations"]] == []
