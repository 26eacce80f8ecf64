"""Makes the pictures of the handbook from the demo (``make screenshot`` keeps them), and reads it in the admin."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.conftest import SCREENSHOTS
from tests.e2e.looking import findings, log_in

#: Picture → who looks, at what; a word that has to stand there before the picture is taken.
SCREENS = {
    "dashboard": ("moderator", "/beheer/", "Wat moet er deze week gebeuren?"),
    "activiteit": ("editor", "activity", "Wanneer is het?"),
    "datums": ("editor", "/beheer/datums/?weergave=lijst", "Datums"),
    "sluiting": ("editor", "/beheer/sluitingen/new/", "Wanneer?"),
    "weekblad": ("editor", "/beheer/afdrukken/", "Blad openen"),
    "inzendingen": ("moderator", "/beheer/inzendingen/", "Inzendingen"),
    "pagina": ("editor", "page", "Leesbaarheid"),
    "foto": ("editor", "/beheer/images/", "Afbeeldingen"),
    "vertaling": ("editor", "translation", "English"),
    "rollen": ("administrator", "/beheer/groups/", "Moderators"),
    "inlezen": ("editor", "/beheer/inlezen/", "bestand"),
}

#: Pages of which the editing screen is shown.
PUBLIC = {"page": "/over-ons/missie-visie-en-werkwijze/", "translation": "/en/agenda/"}


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
    role, place, word = SCREENS[name]
    page = log_in(new_page(1100), site, role)
    page.goto(site + _path(page, site, place))
    page.wait_for_load_state("networkidle")
    expect(page.locator("body")).to_contain_text(word)
    if name == "pagina":
        page.locator("[data-readability]").scroll_into_view_if_needed()
        expect(page.locator("[data-readability]").get_by_role("status")).to_contain_text("woord")
    SCREENSHOTS.mkdir(parents=True, exist_ok=True)
    page.screenshot(path=SCREENSHOTS / f"handboek-{name}.png", animations="disabled")


def test_the_handbook_is_read_in_the_admin(site, new_page):
    page = log_in(new_page(1100), site)
    page.goto(f"{site}/beheer/hulp/")
    page.locator(".handbook").get_by_role("link", name="Een sluiting", exact=True).click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Een sluiting")
    picture = page.locator(".handbook img")
    expect(picture).to_have_js_property("naturalWidth", 900)
    assert findings(page, within=".handbook") == []
