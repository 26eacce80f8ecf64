"""What every test does in the browser: log in as staff, and let axe look at a page that stands still."""

from typing import Any

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from starters.demo import DEMO_LOGINS

#: Wagtail lets its messages fade in, whatever a visitor asked of motion: halfway, every colour is too light. They begin
#: transparent, and fade when the page is ready.
STANDS_STILL = """() => new Promise(still => {
    const look = () => {
        const moving = document.getAnimations().some(one => one.playState === 'running');
        const hidden = [...document.querySelectorAll('.messages > ul')].some(one => getComputedStyle(one).opacity < 1);
        if (moving || hidden) requestAnimationFrame(look); else still();
    };
    look();
})"""


def log_in(page: Page, site: str, role: str = "editor") -> Page:
    """Return ``page``, logged in as the demo's ``role``, on the dashboard; with and without JavaScript."""
    login = next(one for one in DEMO_LOGINS if one.role == role)
    page.goto(f"{site}/beheer/")
    page.get_by_label("Gebruikersnaam").fill(login.username)
    page.get_by_label("Wachtwoord").fill(login.password)
    page.locator("[type=submit]").first.click()
    page.wait_for_url(f"{site}/beheer/")
    return page


def look(page: Page, *, within: str | None = None) -> dict[str, Any]:
    """Return axe's answer about ``page``, or about what of it is ``within`` this selector, once nothing moves."""
    page.wait_for_load_state("load")
    page.evaluate(STANDS_STILL)
    answer: dict[str, Any] = Axe().run(page, context=within, options={"resultTypes": ["violations"]}).response
    return answer


def findings(page: Page, *, within: str | None = None) -> list[tuple[str, list[list[str]]]]:
    """Return what axe finds wrong: the rule, and where; an empty list when all can use it."""
    return broken(look(page, within=within))


def broken(answer: dict[str, Any]) -> list[tuple[str, list[list[str]]]]:
    """Return the same of an ``answer`` of ``look``."""
    return [(one["id"], [node["target"] for node in one["nodes"]]) for one in answer["violations"]]
