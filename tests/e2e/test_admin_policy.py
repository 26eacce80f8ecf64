"""The admin works under its content security policy, and opens no door that we closed.

``new_page`` fails each test in which the console reports an error, such as a refused script or style.
"""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.looking import log_in


@pytest.fixture
def admin(new_page, site) -> Page:
    return log_in(new_page(1280), site, "administrator")


def open_page(admin: Page, site: str, path: str) -> None:
    """Open the editor of the page at ``path``, by the link that staff find on the page itself."""
    admin.goto(f"{site}{path}")
    admin.goto(site + admin.locator("a[href*='/beheer/pages/']").first.get_attribute("href"))


def test_dashboard_list_and_settings(admin, site):
    for path in ("pages/", "images/", "snippets/", "settings/core/organisationsettings/", "reports/site-history/"):
        answer = admin.goto(f"{site}/beheer/{path}")
        assert (path, answer.status) == (path, 200)
        expect(admin.locator("main, #main")).to_be_visible()


def test_a_page_is_edited_and_previewed(admin, site):
    open_page(admin, site, "/agenda/")
    admin.locator("#id_title").fill("Agenda van de buurt")
    admin.locator("[data-side-panel-toggle=preview]").click()
    preview = admin.frame_locator("[data-side-panel=preview] iframe").first
    expect(preview.locator("h1")).to_have_text("Agenda van de buurt", timeout=20_000)
    expect(preview.locator("body")).not_to_have_css("font-family", "Times New Roman")


def test_the_panel_checks_reads_the_preview(admin, site):
    open_page(admin, site, "/over-ons/missie-visie-en-werkwijze/")
    admin.locator("[data-side-panel-toggle=checks]").click()
    words = admin.locator("[data-side-panel=checks] [data-content-word-count]")
    expect(words).to_have_text(re.compile(r"^\s*[1-9]\d+\s*$"), timeout=20_000)


def test_blocks_rules_and_formatted_text_can_be_edited(admin, site):
    open_page(admin, site, "/")
    expect(admin.locator("[data-streamfield-child]").first).to_be_visible()
    admin.goto(f"{site}/agenda/")
    activity = admin.locator(".date__title a").first.get_attribute("href")
    open_page(admin, site, activity)
    rules = admin.locator("[data-inline-panel-child]").filter(has=admin.locator("[name^=rules-]"))
    before = rules.count()
    admin.locator("#id_rules-ADD").click()
    expect(rules).to_have_count(before + 1)
    admin.locator(f"#id_rules-{before}-first_date").click()
    expect(admin.locator(".xdsoft_datetimepicker:visible")).to_have_count(1)
    expect(admin.locator("[data-draftail-input] ~ * [contenteditable=true], .Draftail-Editor").first).to_be_attached()


def test_pictures_are_chosen(admin, site):
    admin.goto(f"{site}/beheer/settings/core/organisationsettings/")
    admin.wait_for_load_state("networkidle")
    logo = admin.locator("#id_logo-chooser")
    logo.get_by_role("button", name="Acties").click()
    admin.get_by_role("button", name="Wijzig afbeelding").click()
    dialog = admin.locator(".modal-dialog")
    choice = dialog.locator("a[data-chooser-modal-choice]").nth(2)
    expect(choice.locator("img")).to_be_visible()
    title = choice.get_attribute("title") or choice.inner_text().strip()
    choice.click()
    expect(dialog).to_have_count(0)
    expect(logo.locator("[data-chooser-title]")).to_have_text(title)


@pytest.mark.parametrize("path", ["/_util/login/", "/beheer/password_reset/", "/beheer/password_reset/complete/"])
def test_closed_doors(new_page, site, path):
    page = new_page(1280)
    assert page.goto(f"{site}{path}").status == 404
    assert page.locator("input[type=password], input[type=email]").count() == 0


def test_the_policy_of_the_admin_is_not_that_of_the_site(new_page, site):
    page = new_page(1280)
    policies = {path: page.goto(f"{site}{path}").headers["content-security-policy"] for path in ("/", "/beheer/login/")}
    assert [re.search(r"script-src ([^;]*)", policy).group(1) for policy in policies.values()] == [
        "'self'",
        "'self' 'unsafe-inline'",
    ]
    assert ["frame-ancestors 'self'" in policy for policy in policies.values()] == [True, True]
