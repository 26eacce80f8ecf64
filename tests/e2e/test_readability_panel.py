"""An editor writes a page in Dutch: a moment later the panel below says what stands out, and saving is not touched."""

from playwright.sync_api import expect

from tests.e2e.conftest import SCREENSHOTS
from tests.e2e.looking import findings, log_in

HARD = "Wij willen tevens dat de bewoners van de wijk elke week met de fiets naar het bos gaan en daar hun brood eten."


def test_the_panel_follows_what_is_written(site, new_page):
    editor = log_in(new_page(1280), site)
    editor.goto(f"{site}/over-ons/missie-visie-en-werkwijze/")
    editor.goto(site + editor.locator("a[href*='/beheer/pages/']").first.get_attribute("href"))
    panel = editor.get_by_role("region", name="Leesbaarheid")
    status = panel.get_by_role("status")
    expect(status).to_contain_text("lange")

    editor.locator("#id_summary").fill(HARD)
    expect(panel).to_contain_text("tevens: liever ook")
    expect(panel).to_contain_text("“Wij willen tevens dat de bewoners van de …” heeft 23 woorden.")
    expect(panel.get_by_role("link", name="Samenvatting", exact=True)).to_have_attribute("href", "#id_summary")
    panel.get_by_role("link", name="Samenvatting", exact=True).click()
    expect(editor.locator("#id_summary")).to_be_focused()

    editor.locator(".Draftail-Editor [contenteditable=true]").first.click()
    editor.keyboard.type("Derhalve ")
    expect(panel).to_contain_text("derhalve: liever daarom")
    expect(panel.get_by_role("link", name="Tekst", exact=True)).to_have_count(1)
    assert findings(editor, within="[data-readability]") == []
    panel.scroll_into_view_if_needed()
    SCREENSHOTS.mkdir(parents=True, exist_ok=True)
    panel.screenshot(path=SCREENSHOTS / "admin-readability-1280.png")

    editor.locator("#id_summary").fill("Kom langs.")
    expect(panel).not_to_contain_text("tevens: liever ook")
