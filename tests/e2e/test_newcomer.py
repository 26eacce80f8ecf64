"""What stood in the way of somebody who sees the admin for the first time (docs/tried.md), kept out of the way."""

from playwright.sync_api import expect

from tests.e2e.looking import log_in
from tests.e2e.test_admin_dates import first_date


def test_a_date_is_typed_as_on_paper(site, new_page):
    """The picker replaced a date that it could not read by today, without a word."""
    editor = log_in(new_page(1280), site)
    editor.goto(f"{site}/agenda/")
    editor.goto(site + editor.locator(".date__title a").first.get_attribute("href"))
    editor.goto(site + editor.locator("a[href*='/beheer/pages/']").first.get_attribute("href"))
    first = editor.locator("#id_rules-0-first_date")
    sentence = editor.locator("[data-schedule-sentence]").first
    for typed in ("5-1-2027", "05/01/2027"):
        first.click()
        editor.keyboard.press("Control+a")
        editor.keyboard.type(typed)
        editor.keyboard.press("Tab")
        expect(first).to_have_value(typed)
        expect(sentence).to_contain_text("5 januari 2027")

    first.click()
    editor.keyboard.press("Control+a")
    editor.keyboard.type("ergens in januari")
    editor.keyboard.press("Tab")
    expect(first).to_have_value("ergens in januari")
    expect(editor.locator("[data-schedule-problem]").first).to_have_text("Voer een geldige datum in.")


def test_on_a_phone_what_was_done_can_be_undone_from_its_message(site, new_page):
    """The button of the menu lay over “Ongedaan maken”."""
    editor = log_in(new_page(360), site)
    editor.goto(first_date(editor, site))
    editor.get_by_label("Waarom?").first.fill("gastvrouw ziek")
    editor.get_by_role("button", name="Deze datum gaat niet door").click()
    undo = editor.locator(".messages").get_by_role("button", name="Ongedaan maken")
    menu = editor.locator("[aria-controls=wagtail-sidebar], .sidebar-nav-toggle").first
    undo_box, menu_box = undo.bounding_box(), menu.bounding_box()
    assert undo_box["x"] >= menu_box["x"] + menu_box["width"]
    undo.click()
    expect(editor.locator(".messages")).to_contain_text("Ongedaan gemaakt")
