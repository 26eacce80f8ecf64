"""“Ik help” with volunteer work, as somebody does it: from what it helps to the button in the mail."""

import re

import pytest
from playwright.sync_api import expect


@pytest.mark.parametrize("javascript", [True, False], ids=["with-script", "without-script"])
def test_somebody_finds_work_and_offers_help(site, new_page, javascript):
    page, name = new_page(360, javascript=javascript), f"Buur {'met' if javascript else 'zonder'}"
    page.goto(f"{site}/agenda/soepmiddag/")
    page.get_by_role("link", name="Groente snijden voor de soep").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Groente snijden voor de soep")
    page.get_by_role("link", name="Ik help", exact=True).click()
    page.get_by_label("Wat is uw naam?").fill(name)
    page.get_by_role("textbox", name="E-mail").fill(f"{name.lower().replace(' ', '-')}@example.org")
    page.wait_for_timeout(2500)  # the form takes nobody for a person who types faster
    page.get_by_role("button", name="Versturen").click()
    page.get_by_role("link", name="Zet het vinkje. Anders mogen we het niet doorgeven.").wait_for()
    expect(page.get_by_label("Wat is uw naam?")).to_have_value(name)
    page.get_by_label("U mag mijn naam").check()
    page.get_by_role("button", name="Versturen").click()
    page.get_by_role("heading", name="Dank u wel. Nog één stap").wait_for()
    page.goto(f"{site}/postvak/")
    page.get_by_role("link", name="Wilt u helpen?").first.click()
    expect(page.locator("body")).to_contain_text(f"Beste {name},")
    page.wait_for_load_state()
    link = re.search(r"/vrijwilligerswerk/bevestigen/[\w.\-]+/", page.content())[0]
    page.goto(site + link)
    page.get_by_role("button", name="Ja, geef het door").click()
    page.get_by_role("heading", name="Dank u wel. Wat fijn dat u wilt helpen").wait_for()
    page.goto(f"{site}/postvak/")
    page.get_by_role("link", name="Iemand wil helpen").first.click()
    expect(page.locator("body")).to_contain_text(f"{name} wil helpen bij ‘Groente snijden voor de soep’.")
