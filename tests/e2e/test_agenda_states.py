"""Dates that are cancelled, moved, full or noted, as residents meet them: for everybody, also without JavaScript."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.conftest import SCREENSHOTS
from tests.e2e.looking import findings, log_in

#: 320 px is also what a screen of 1280 px shows at 400 %.
WIDTHS = (320, 360, 1280)


@pytest.fixture(scope="module")
def changed(browser, site_of: Callable[[str], str]) -> tuple[str, str]:
    """The site of almere, in which dates of one activity were cancelled, moved and filled; and that activity."""
    site = site_of("almere")
    context = browser.new_context(viewport={"width": 1280, "height": 900}, locale="nl-NL")
    page = log_in(context.new_page(), site)
    page.goto(f"{site}/beheer/datums/?weergave=lijst")
    page.locator(".dates-rows tbody tr a[href*='/datums/van/']").first.click()
    page.wait_for_load_state()
    dates = page.url
    links = page.locator(".dates-rows a[href$='#cancel']")
    screens = [site + links.nth(number).get_attribute("href").partition("?")[0] for number in range(4)]
    page.goto(screens[0])
    page.locator("#cancel").get_by_label("Waarom?").fill("docent ziek")
    page.get_by_role("button", name="Deze datum gaat niet door").click()
    page.goto(screens[1])
    page.locator("#move").get_by_label("Waarom?").fill("de zaal wordt geverfd")
    page.locator("#move").get_by_label("van").fill("20:00")
    page.locator("#move").get_by_label("tot").fill("21:30")
    page.get_by_role("button", name="Deze datum verplaatsen").click()
    page.goto(screens[2])
    page.get_by_role("button", name="Deze datum is vol").click()
    page.goto(screens[3])
    page.locator("#note [name=note]").fill("Neem een kussen mee")
    page.get_by_role("button", name="Opmerking opslaan").click()
    page.goto(dates)
    page.get_by_role("link", name="Bewerk deze activiteit").click()
    slug = page.locator("input[name=slug]").input_value()
    context.close()
    return site, slug


def usable(page: Page, name: str) -> None:
    """No finding of axe, nothing that sticks out."""
    width = page.viewport_size["width"]
    SCREENSHOTS.mkdir(parents=True, exist_ok=True)
    page.screenshot(path=SCREENSHOTS / f"states-{name}-{width}.png", full_page=True)
    assert (name, findings(page)) == (name, [])
    assert page.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("width", WIDTHS)
def test_everybody_can_use_pages_with_changed_dates(
    changed: tuple[str, str], new_page: Callable[..., Page], width: int
) -> None:
    site, slug = changed
    page = new_page(width)
    page.goto(f"{site}/agenda/{slug}/")
    expect(page.locator(".date--cancelled").first).to_contain_text(re.compile("Gaat niet door: docent ziek", re.DOTALL))
    expect(page.locator(".date__status--moved").first).to_contain_text("Verplaatst: de zaal wordt geverfd")
    expect(page.locator(".date__status--full").first).to_have_text("Vol")
    usable(page, "activity")
    day = page.locator(".next__when a").first.get_attribute("href").rstrip("/").rpartition("/")[2]
    for name, path in {
        "activity-day": f"/agenda/{slug}/{day}/",
        "activity-en": f"/en/agenda/{slug}/",
        "day": f"/agenda/dag/{day}/",
        "month": f"/agenda/maand/{day[:7]}/",
        "agenda": "/agenda/",
        "agenda-en": "/en/agenda/",
        "at-home": "/agenda/?thuis=1",
        "empty": "/agenda/?q=zeppelin",
        "home": "/",
    }.items():
        page.goto(site + path)
        usable(page, name)


def test_a_screen_reader_hears_it_before_the_title(changed: tuple[str, str], new_page: Callable[..., Page]) -> None:
    site, slug = changed
    page = new_page(360)
    page.goto(f"{site}/agenda/{slug}/")
    item = page.locator("li.date--cancelled").first
    assert re.sub(r"\s+", " ", item.text_content()).strip().startswith("Gaat niet door: docent ziek Gaat niet door: ")
    day = page.locator(".next__when a").first.get_attribute("href").rstrip("/").rpartition("/")[2]
    page.goto(f"{site}/agenda/dag/{day}/")
    heading = page.locator("li.date--cancelled h3").first
    expect(heading).to_have_text(re.compile("^Gaat niet door: "))


def test_without_javascript_one_filters_searches_and_turns_pages(
    changed: tuple[str, str], new_page: Callable[..., Page]
) -> None:
    site, slug = changed
    page = new_page(360, javascript=False)
    page.goto(f"{site}/agenda/")
    page.locator("details.pick summary, .filters summary").last.click()
    page.get_by_role("link", name="gratis").first.click()
    page.wait_for_url("**gratis=1**")
    page.locator(".chosen a").first.click()
    page.wait_for_url(f"{site}/agenda/")
    page.locator(".filters summary").first.click()
    page.get_by_label("Waarover?").fill("zeppelin")
    page.get_by_role("button", name="Toon").click()
    expect(page.get_by_role("heading", name="Niets gevonden")).to_be_visible()
    page.get_by_role("link", name="De hele agenda").first.click()
    page.wait_for_url(f"{site}/agenda/")
    page.goto(f"{site}/agenda/{slug}/")
    expect(page.get_by_role("link", name="Zet in mijn kalender")).to_be_visible()
