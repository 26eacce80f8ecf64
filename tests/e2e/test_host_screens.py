"""The rest of the screens about dates in the admin, and the pages of hosts: usable by everybody."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.looking import findings, log_in
from tests.e2e.test_admin_dates import WIDTHS, check


@pytest.mark.parametrize("width", WIDTHS)
def test_everybody_can_use_the_screens_of_an_activity_and_of_a_closure(
    new_page: Callable[..., Page], site: str, width: int
) -> None:
    page = log_in(new_page(width), site)
    page.goto(f"{site}/beheer/datums/?weergave=lijst")
    activity = page.locator(".dates-rows tbody a[href*='/datums/van/']").first.get_attribute("href")
    for name, path in {
        "dates-of-activity": activity,
        "extra-date": f"{activity}extra/",
        "other-hours": f"{activity}andere-tijd/",
        "host-access": f"{activity}begeleider/",
        "stale": "/beheer/reports/gaat-dit-nog-door/",
    }.items():
        page.goto(site + path)
        check(page, name)
    page.set_viewport_size({"width": width, "height": 900})
    page.goto(f"{site}/beheer/sluitingen/new/")
    page.locator("[name=first_day]").fill("2027-01-04")
    page.locator("[name=last_day]").fill("2027-01-10")
    page.locator("[name=reason_nl]").fill("lekkage")
    page.keyboard.press("Escape")
    page.get_by_role("button", name="Toevoegen").click()
    expect(page.get_by_role("heading", name="Zeg het op de website")).to_be_visible()
    offered = re.compile(r"De hele organisatie is dicht van maandag 4 t/m zondag 10 januari( 2027)?: lekkage")
    expect(page.locator("[name='notice-text_nl']")).to_have_value(offered)
    # Fields and buttons of this form are Wagtail's own: only what can be said of them by axe is held here.
    assert findings(page, within=".nice-padding") == []


def test_a_host_cancels_by_code_and_undoes_it_without_javascript(new_page: Callable[..., Page], site: str) -> None:
    admin = log_in(new_page(1280), site)
    admin.goto(f"{site}/beheer/datums/?weergave=lijst")
    activity = admin.locator(".dates-rows tbody a[href*='/datums/van/']").last.get_attribute("href")
    admin.goto(f"{site}{activity}begeleider/")
    admin.locator("input[name=role]").fill("docent")
    admin.get_by_role("button", name="Maak een link en een code").click()
    code = re.search(r"\b\d+-\d{3}-\d{3}\b", admin.locator("main").inner_text())[0]
    phone = new_page(320, javascript=False)
    looking = new_page(320)
    phone.goto(f"{site}/agenda/begeleider/")
    phone.get_by_label("Uw code").fill(code)
    phone.get_by_role("button", name="Naar mijn datums").click()
    for path in ("", "gaat-door/"):
        looking.goto(phone.url + path)
        assert findings(looking) == []
        assert looking.evaluate("document.documentElement.scrollWidth") <= 320
    phone.locator("li.date a.button").first.click()
    looking.goto(phone.url)
    assert findings(looking) == []
    phone.get_by_label("begeleider ziek").check()
    phone.get_by_role("button", name="Ja, dit gaat niet door").click()
    expect(phone.locator("li.date--cancelled", has_text="Gaat niet door: begeleider ziek")).to_have_count(1)
    phone.get_by_role("button", name="Dit ongedaan maken").click()
    expect(phone.locator("li.date--cancelled", has_text="begeleider ziek")).to_have_count(0)
