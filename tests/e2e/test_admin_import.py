"""Importing and exporting in the admin, in a real browser: usable by everybody."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.calendar_files import GOOGLE, as_file
from tests.e2e.looking import log_in
from tests.e2e.test_admin_dates import WIDTHS, check


@pytest.mark.parametrize("width", WIDTHS)
def test_a_file_is_chosen_seen_and_imported(new_page: Callable[..., Page], site: str, width: int) -> None:
    page = log_in(new_page(width), site)
    page.goto(f"{site}/beheer/inlezen/")
    check(page, "import")
    page.get_by_role("button", name="Bekijk wat het wordt").click()
    expect(page.get_by_role("alert")).to_contain_text("Kies een bestand")
    check(page, "import-without-file")
    content = as_file(GOOGLE.replace("google.com", f"google{width}.com"))
    page.get_by_label("Bestand").set_input_files({"name": "agenda.ics", "mimeType": "text/calendar", "buffer": content})
    page.get_by_role("button", name="Bekijk wat het wordt").click()
    expect(page.get_by_role("heading", name="Er worden 4 activiteiten gemaakt")).to_be_visible()
    check(page, "import-preview")
    page.get_by_role("button", name="Deze activiteiten inlezen").click()
    expect(page.locator(".help-info[role=status]")).to_contain_text("Er zijn 4 activiteiten gemaakt")
    check(page, "import-done")


@pytest.mark.parametrize("width", WIDTHS)
def test_the_report_for_other_agendas(new_page: Callable[..., Page], site: str, width: int) -> None:
    page = log_in(new_page(width), site)
    page.goto(f"{site}/beheer/reports/elders/")
    page.locator("input[name=page]").first.check()
    page.get_by_role("button", name="Ik heb deze elders ingevoerd").click()
    expect(page.locator(".messages")).to_contain_text("1 activiteit")
    check(page, "elsewhere")
