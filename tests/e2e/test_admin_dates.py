"""The screens about dates in the admin: usable by everybody, and without JavaScript."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.conftest import SCREENSHOTS
from tests.e2e.looking import findings, log_in

#: What is ours on a screen of the admin; the frame around it is Wagtail's.
OURS = ".nice-padding, .messages, [id^=panel-dates-today], #dates-today-content"
WIDTHS = (360, 1280)


def first_date(page: Page, site: str) -> str:
    """The address of the first date to come, in the list."""
    page.goto(f"{site}/beheer/datums/?weergave=lijst")
    return site + page.locator(".dates-rows a[href*='#cancel']").first.get_attribute("href").partition("?")[0]


def check(page: Page, name: str) -> None:
    """No finding of axe in what is ours; nothing of it sticks out; no target under 44 px."""
    SCREENSHOTS.mkdir(parents=True, exist_ok=True)
    width = page.viewport_size["width"]
    # The admin scrolls inside its frame: make it high enough to see all.
    page.set_viewport_size({"width": width, "height": 3000})
    page.screenshot(path=SCREENSHOTS / f"admin-{name}-{width}.png", full_page=True)
    assert findings(page, within=OURS) == []
    wide = page.evaluate(
        """() => [...document.querySelectorAll('.nice-padding *')].filter(one => one.checkVisibility())
        .map(one => [one.outerHTML.slice(0, 80), one.getBoundingClientRect().right])
        .filter(([, right]) => right > innerWidth + 0.5).map(([text, right]) => `${Math.round(right)} ${text}`)"""
    )
    assert (name, wide) == (name, [])
    small = page.evaluate(
        """() => [...document.querySelectorAll('.nice-padding :is(a.button, button, a.calendar-date, summary)')]
        .filter(one => one.checkVisibility()).map(one => [one.textContent.trim(), one.getBoundingClientRect()])
        .filter(([, box]) => box.height < 43.5).map(([text, box]) => `${Math.round(box.height)} ${text}`)"""
    )
    assert small == []


@pytest.mark.parametrize("width", WIDTHS)
def test_everybody_can_use_the_screens(new_page: Callable[..., Page], site: str, width: int) -> None:
    page = log_in(new_page(width), site)
    date = first_date(page, site)
    screens = {
        "week": "/beheer/datums/",
        "month": "/beheer/datums/?weergave=maand",
        "list": "/beheer/datums/?weergave=lijst",
        "nothing": "/beheer/datums/?activiteit=zeppelin",
        "wrong": "/beheer/datums/?dag=gisteren",
        "date": date.removeprefix(site),
        "dashboard": "/beheer/",
    }
    for name, path in screens.items():
        page.goto(site + path)
        check(page, name)
    page.goto(date)
    page.locator("#cancel").get_by_role("button").click()
    expect(page.get_by_role("alert")).to_contain_text("Geef de reden")
    check(page, "date-without-reason")


def test_a_date_is_cancelled_and_undone_in_two_presses_each(new_page: Callable[..., Page], site: str) -> None:
    page = log_in(new_page(1280), site)
    date = first_date(page, site)
    page.goto(f"{site}/beheer/datums/?weergave=lijst")
    page.locator(f"a[href^='{date.removeprefix(site)}'][href$='#cancel']").click()
    page.get_by_label("Waarom?").first.fill("docent ziek")
    page.get_by_role("button", name="Deze datum gaat niet door").click()
    expect(page).to_have_url(re.compile(r"/beheer/datums/\?weergave=lijst(#cancel)?$"))
    expect(page.locator(".messages")).to_contain_text("Gaat niet door")
    check(page, "done")
    page.goto(date)
    expect(page.locator(".dates-now")).to_contain_text("Gaat niet door: docent ziek")
    check(page, "date-cancelled")
    page.get_by_role("button", name="Dit ongedaan maken").click()
    page.goto(date)
    expect(page.locator(".dates-now")).to_contain_text("Gaat door")
    check(page, "date-history")


def test_a_date_is_moved_and_filled_without_javascript(new_page: Callable[..., Page], site: str) -> None:
    page = log_in(new_page(1280, javascript=False), site)
    date = first_date(page, site)
    page.goto(date)
    page.locator("#move").get_by_label("Waarom?").fill("zaal bezet")
    page.locator("#move").get_by_label("van").fill("20:00")
    page.locator("#move").get_by_label("tot").fill("21:30")
    page.get_by_role("button", name="Deze datum verplaatsen").click()
    page.goto(date)
    expect(page.locator(".dates-now")).to_contain_text(re.compile("20.00–21.30 uur.*Verplaatst: zaal bezet", re.DOTALL))
    page.get_by_role("button", name="Deze datum is vol").click()
    page.goto(date)
    expect(page.locator(".dates-now")).to_contain_text("Vol")
    for _undone in range(2):
        page.goto(date)
        page.get_by_role("button", name="Dit ongedaan maken").click()
    page.goto(date)
    expect(page.locator(".dates-now")).not_to_contain_text(re.compile("Vol|Verplaatst"))


def test_a_week_by_keyboard(new_page: Callable[..., Page], site: str) -> None:
    page = log_in(new_page(1280), site)
    page.goto(f"{site}/beheer/datums/")
    page.get_by_role("link", name="Volgende week").focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**dag=**")
    page.locator("a.calendar-date").first.focus()
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile(r"/beheer/datums/\d+/"))
    expect(page.get_by_role("button", name="Deze datum gaat niet door")).to_be_visible()
