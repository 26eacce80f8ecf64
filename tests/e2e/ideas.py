"""The way of an idea in a browser, as the tests of residents and of staff walk it."""

import re

from playwright.sync_api import Page, expect

from tests.e2e.looking import log_in

FORM = "/initiatieven/aanmelden/"


def fill_idea(page: Page, title: str) -> None:
    page.get_by_label("Hoe noemt u uw idee?").fill(title)
    page.get_by_label("Wat is uw idee, en waarom is het nodig?").fill("Veel buren eten alleen.")


def fill_you(page: Page, email: str) -> None:
    page.get_by_label("Wat is uw naam?").fill("Truus de Mier")
    page.locator("#id_email").fill(email)
    page.get_by_label("Ik vind het goed").check()


def begin(page: Page, site: str) -> None:
    page.goto(site + FORM)
    page.get_by_role("link", name="Ik schrijf mijn idee op").click()


def go_on(page: Page) -> None:
    with page.expect_navigation():
        page.get_by_role("button", name="Verder").click()


def confirm_from_the_mailbox(page: Page, site: str) -> None:
    page.goto(f"{site}/postvak/")
    page.get_by_role("link", name="Is dit idee van u?").first.click()
    page.wait_for_load_state()
    body = page.locator("body").inner_text()
    link = re.search(rf"{re.escape(site)}/initiatieven/aanmelden/bevestigen/\S+", body)
    assert link is not None
    page.goto(link[0])
    page.get_by_role("button", name="Ja, dit is mijn idee").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Dank u wel. Wij gaan uw idee lezen")


def answer_as_moderator(page: Page, site: str, title: str, button: str, words: str) -> None:
    log_in(page, site, "moderator")
    page.locator("#initiatives-inbox-content").get_by_role("link", name=title).click()
    page.locator("[name=words]").first.fill(words)
    page.get_by_role("button", name=button, exact=True).click()
    expect(page.locator(".messages")).to_contain_text("De initiatiefnemer krijgt een mail met uw woorden.")


def hand_in(page: Page, site: str, title: str, email: str) -> None:
    """Walk to the button in the mail, and press it; without JavaScript each step is one press."""
    begin(page, site)
    fill_idea(page, title)
    go_on(page)
    go_on(page)
    fill_you(page, email)
    go_on(page)
    page.wait_for_timeout(2100)  # faster than that is no person
    page.get_by_role("button", name="Verstuur mijn idee").click()
    confirm_from_the_mailbox(page, site)


def link_in_the_mail(page: Page, site: str, subject: str, address: str) -> str:
    """The newest mail's link that begins with ``address``."""
    page.goto(f"{site}/postvak/")
    page.get_by_role("link", name=subject).first.click()
    page.wait_for_load_state()
    found = re.search(rf"{re.escape(site + address)}\S+", page.locator("body").inner_text())
    assert found is not None
    return found[0]
