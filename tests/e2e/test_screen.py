"""The screen in the hall as it hangs there: it turns its pages, drops what is over, and stays when nothing answers."""

from playwright.sync_api import Page

#: Eight dates today, of which the first is over.
FILL = """() => {
    const [today] = document.querySelectorAll('main ul');
    today.replaceChildren(...Array.from({ length: 8 }, (_, number) => {
        const row = document.createElement('li');
        row.innerHTML = `<p class="time">10.00<span>12.00</span></p>
            <div><h3>Datum ${number}</h3><p class="place">De Schalm</p></div>`;
        row.dataset.ends = number ? '2999-01-01T00:00:00Z' : '2020-01-01T00:00:00Z';
        return row;
    }));
    dispatchEvent(new Event('resize'));
}"""


def shown(page: Page) -> list[str]:
    rows = page.locator("main section").first.locator("li:visible h3")
    return rows.all_inner_texts()


def test_a_screen_turns_its_pages_and_drops_what_is_over(site: str, new_page) -> None:
    page = new_page(1920)
    page.set_viewport_size({"width": 1920, "height": 1080})
    page.clock.install()
    page.goto(f"{site}/agenda/scherm/")
    page.evaluate(FILL)
    first = shown(page)
    assert (page.locator(".pages").first.inner_text(), first[0]) == ("1 van 2", "Datum 1")
    page.clock.run_for(12_000)
    assert [*first, *shown(page)] == [f"Datum {number}" for number in range(1, 8)]
    # Nothing is cut off: every row that is shown fits.
    heights = page.evaluate("""() => { const list = document.querySelector('main ul');
        return [list.scrollHeight, list.clientHeight]; }""")
    assert heights[0] <= heights[1]


def test_a_screen_keeps_what_it_shows_when_nothing_answers(site: str, new_page) -> None:
    page = new_page(1920)
    page.clock.install()
    page.goto(f"{site}/agenda/scherm/")
    heading = page.locator("main h2").first.inner_text()
    page.route("**/agenda/scherm/", lambda route: route.abort())
    with page.expect_event("requestfailed"):
        page.clock.run_for(61_000)
    assert page.locator("main h2").first.inner_text() == heading
