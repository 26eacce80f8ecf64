"""An idea walks the whole way in a real browser: handed in, confirmed from the mailbox, placed, found."""

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.e2e.conftest import NewPage
from tests.e2e.ideas import (
    FORM,
    answer_as_moderator,
    begin,
    confirm_from_the_mailbox,
    fill_idea,
    fill_you,
    go_on,
)
from tests.e2e.looking import findings


def press(page: Page, target: Locator) -> None:
    """Go to it with the Tab key and press Enter, as who has no mouse does."""
    for _time in range(80):
        if target.evaluate("one => one === document.activeElement"):
            with page.expect_navigation():
                page.keyboard.press("Enter")
            return
        page.keyboard.press("Tab")
    pytest.fail("the Tab key does not come there")


def expect_step(page: Page, words: str) -> None:
    expect(page.locator(".form__part > legend:visible")).to_have_text([words])


def test_step_by_step_with_javascript_until_it_is_found(site: str, new_page: NewPage) -> None:
    page, title = new_page(360), "Soep van Truus"
    page.goto(site + FORM)
    expect(page.get_by_role("heading", level=2).first).to_contain_text("langskomen?")
    assert findings(page) == []
    page.get_by_role("link", name="Ik schrijf mijn idee op").click()
    expect_step(page, "1. Uw idee")
    expect(page.get_by_text("Stap 1 van 4")).to_be_visible()
    assert findings(page) == []
    fill_idea(page, title)
    page.get_by_label("Hoe noemt u uw idee?").press("Enter")  # goes on, and does not send
    expect_step(page, "2. Voor wie, waar en wanneer")
    page.get_by_label("Voor wie is het?").fill("iedereen")
    go_on(page)
    expect_step(page, "3. Over u")
    page.get_by_label("Wat is uw naam?").fill("half getypt")
    page.go_back()  # the browser's own button: what was being typed is kept too
    expect_step(page, "2. Voor wie, waar en wanneer")
    page.get_by_role("button", name="Terug").click()
    expect(page.get_by_label("Hoe noemt u uw idee?")).to_have_value(title)
    go_on(page)
    expect(page.get_by_label("Voor wie is het?")).to_have_value("iedereen")
    go_on(page)
    expect(page.get_by_label("Wat is uw naam?")).to_have_value("half getypt")
    fill_you(page, "truus")
    go_on(page)

    expect_step(page, "3. Over u")  # where the mistake is
    assert findings(page) == []
    page.get_by_role("link", name="Dit is geen e-mailadres").click()
    expect(page.locator("#id_email")).to_be_focused()
    page.locator("#id_email").fill("truus@example.org")
    go_on(page)
    expect(page.get_by_role("heading", level=1)).to_have_text("Kijk uw idee na")
    assert findings(page) == []
    page.get_by_role("link", name=re.compile("Wijzigen.*Voor wie is het")).click()
    page.get_by_label("Voor wie is het?").fill("alle buren")
    go_on(page)
    go_on(page)
    expect(page.get_by_text("alle buren")).to_be_visible()
    page.get_by_role("button", name="Verstuur mijn idee").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Dank u wel. Nog één stap")
    assert findings(page) == []

    confirm_from_the_mailbox(page, site)
    answer_as_moderator(new_page(1280), site, title, "Plaatsen", "Wat een mooi plan!")
    page.goto(f"{site}/initiatieven/")
    page.get_by_role("link", name=title).click()
    expect(page.get_by_role("heading", level=1)).to_have_text(title)
    assert "truus@example.org" not in page.content()
    page.goto(f"{site}/postvak/")
    expect(page.get_by_role("link", name="Uw idee staat op onze website").first).to_be_visible()


def test_without_javascript_and_by_keyboard_the_steps_are_the_same(site: str, new_page: NewPage) -> None:
    page, title = new_page(360, javascript=False), "Bankje van Henk"
    page.goto(site + FORM)
    press(page, page.get_by_role("link", name="Ik schrijf mijn idee op"))
    press(page, page.get_by_role("button", name="Verder"))
    expect(page.locator("[data-summary] a")).to_have_count(2)
    fill_idea(page, title)
    press(page, page.get_by_role("button", name="Verder"))
    expect_step(page, "2. Voor wie, waar en wanneer")
    press(page, page.get_by_role("button", name="Verder"))
    expect_step(page, "3. Over u")
    press(page, page.get_by_role("button", name="Terug"))
    press(page, page.get_by_role("button", name="Verder"))
    fill_you(page, "henk@example.org")
    press(page, page.get_by_role("button", name="Verder"))
    page.wait_for_timeout(2100)
    press(page, page.get_by_role("button", name="Verstuur mijn idee"))
    expect(page.get_by_role("heading", level=1)).to_have_text("Dank u wel. Nog één stap")
    confirm_from_the_mailbox(page, site)
    answer_as_moderator(new_page(1280), site, title, "Niet plaatsen", "Daar komt al een bankje.")
    page.goto(f"{site}/initiatieven/")
    assert page.get_by_role("link", name=title).count() == 0
    page.goto(f"{site}/postvak/")
    page.get_by_role("link", name="Ons antwoord op uw idee").first.click()
    expect(page.locator("body")).to_contain_text("Daar komt al een bankje.")


def test_a_step_that_is_not_right_says_so_and_stays(site: str, page: Page) -> None:
    begin(page, site)
    go_on(page)
    expect_step(page, "1. Uw idee")
    assert findings(page) == []


def test_pictures_that_are_too_much_are_refused_before_they_are_sent(site: str, new_page: NewPage) -> None:
    page = new_page(360)
    begin(page, site)
    fill_idea(page, "Past het?")
    pictures = page.locator("[name=pictures]")
    one = {"name": "a.jpg", "mimeType": "image/jpeg", "buffer": b"x"}
    chosen = []
    for files in ([one] * 4, [one | {"buffer": b"x" * (12 * 1024 * 1024 + 1)}], [one] * 3):
        pictures.set_input_files(files)
        words = page.locator("[name=pictures] + .errorlist").inner_text()
        chosen.append((words, pictures.evaluate("field => field.files.length")))
        assert findings(page) == []
    assert chosen == [
        ("Stuur hoogstens 3 foto’s.", 0),
        ("Deze foto is te zwaar. Maak hem opnieuw in een lagere kwaliteit, of laat hem weg.", 0),
        ("", 3),
    ]


@pytest.mark.parametrize("width", [360, 1280])
def test_the_form_fits_its_screen(site: str, new_page: NewPage, width: int) -> None:
    page = new_page(width)
    begin(page, site)
    fill_idea(page, "Past het?")
    for _step in range(3):
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        go_on(page)
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert findings(page) == []
