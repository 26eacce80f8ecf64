"""Communications staff open the page that says who the organisation is, change it and publish it; visitors see it."""

import pytest
from playwright.sync_api import expect

from starters.demo import DEMO_LOGINS

EDITOR = DEMO_LOGINS[0]
PAGES = {
    "vleuten": "/over-ons/missie-visie-en-werkwijze/",
    "losser": "/over-ons/missie/",
    "dienstencentrum": "/over-ons/missie-en-visie/",
    "almere": "/over-ons/missie-en-visie/",
    "leiderdorp": "/over-ons/beleidsplan/",
}


@pytest.mark.parametrize(("org", "path"), PAGES.items(), ids=PAGES)
def test_an_editor_publishes_the_page_as_it_is_but_for_a_new_title(org, path, site_of, new_page):
    site = site_of(org)
    visitor, editor = new_page(360), new_page(1280)
    visitor.goto(site + path)
    before = visitor.locator("main").inner_text()
    old = visitor.locator("h1").inner_text()

    editor.goto(f"{site}/beheer/")
    editor.get_by_label("Gebruikersnaam").fill(EDITOR.username)
    editor.get_by_label("Wachtwoord").fill(EDITOR.password)
    editor.locator("button[type=submit]").click()
    editor.wait_for_url(f"{site}/beheer/")
    editor.goto(site + path)
    editor.goto(site + editor.locator("a[href*='/beheer/pages/']").first.get_attribute("href"))
    editor.wait_for_load_state("networkidle")
    editor.locator("#id_title").fill("Waar wij voor staan")
    editor.locator("[data-w-dropdown-target=toggle]").last.click()
    editor.get_by_role("button", name="Publiceren").click()
    expect(editor.locator(".messages .success")).to_contain_text("Waar wij voor staan")

    visitor.goto(site + path)
    assert visitor.locator("main").inner_text() == before.replace(old, "Waar wij voor staan")
