"""What comes after the form: the initiator's own page, who joins in, and the screens of who answers."""

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.conftest import NewPage
from tests.e2e.ideas import go_on, hand_in, link_in_the_mail
from tests.e2e.looking import findings, log_in
from tests.e2e.test_admin_dates import WIDTHS, check

PLACED = "/initiatieven/ruilkast-veldhuizen/"


def fits(page: Page) -> None:
    """Nobody is kept out, and nothing sticks out at the side."""
    assert (page.url, findings(page)) == (page.url, [])
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_the_private_page_and_every_step_of_it_can_be_used_by_everybody(site: str, new_page: NewPage) -> None:
    page, title = new_page(320, javascript=False), "Schaken in het park"
    hand_in(page, site, title, "schaak@example.org")
    private = link_in_the_mail(page, site, "Wij gaan uw idee lezen", "/initiatieven/mijn/")

    looking = new_page(320)  # axe needs JavaScript; the initiator does not
    looking.goto(private)
    expect(looking.get_by_role("heading", level=1)).to_have_text(title)
    fits(looking)
    doors = [one.get_attribute("href") for one in looking.locator("ul.stack a.button").all()]
    assert [one.rstrip("/").rsplit("/", 1)[1] for one in doors] == ["verbeteren", "bericht", "intrekken", "verwijderen"]
    for path in [*doors, *(one.get_attribute("href") for one in looking.locator("a.touch").all())]:
        looking.goto(site + path)
        fits(looking)

    page.goto(site + doors[1])
    page.get_by_role("button", name="Verstuur mijn bericht").click()
    expect(page.locator("[data-summary] a")).to_have_text(["Schrijf eerst iets, of ga terug."])
    page.get_by_label("Uw bericht").fill("Mag het ook in de winter?")
    page.get_by_role("button", name="Verstuur mijn bericht").click()
    expect(page.get_by_role("status")).to_have_text("We hebben uw bericht.")
    expect(page.locator(".said__one--mine")).to_contain_text("Mag het ook in de winter?")
    looking.goto(private)
    fits(looking)

    looking.goto(private.rstrip("/")[:-3] + "xyz/")
    expect(looking.get_by_role("heading", level=1)).to_have_text("Deze link werkt niet (meer)")
    fits(looking)


@pytest.mark.parametrize("width", WIDTHS)
def test_somebody_helps_without_javascript_and_every_state_of_it_fits(site: str, new_page: NewPage, width: int) -> None:
    page, looking = new_page(width, javascript=False), new_page(width)
    looking.goto(f"{site}{PLACED}ik-help/")
    fits(looking)
    looking.get_by_role("button", name="Versturen").click()
    expect(looking.locator("[data-summary] a")).to_have_count(3)
    fits(looking)

    page.goto(f"{site}{PLACED}ik-help/")
    page.get_by_label("Wat is uw naam?").fill("Truus de Mier")
    page.locator("#id_email").fill(f"helpt{width}@example.org")
    page.get_by_label("Wilt u er iets bij zeggen?").fill("Ik heb een boormachine.")
    page.locator("#id_consent").check()
    page.wait_for_timeout(2100)
    page.get_by_role("button", name="Versturen").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Dank u wel. Nog één stap")
    link = link_in_the_mail(page, site, "Wilt u meedoen?", "/initiatieven/meedoen/bevestigen/")
    looking.goto(link)
    fits(looking)
    page.goto(link)
    page.get_by_role("button", name="Ja, geef het door").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Dank u wel. Wat fijn dat u meedoet")
    looking.goto(page.url)
    fits(looking)


def test_who_has_an_idea_like_another_can_join_that_instead(site: str, new_page: NewPage) -> None:
    page = new_page(360)
    page.goto(f"{site}/initiatieven/aanmelden/")
    page.get_by_role("link", name="Ik schrijf mijn idee op").click()
    page.get_by_label("Hoe noemt u uw idee?").fill("Een ruilkast in Veldhuizen")
    page.get_by_label("Wat is uw idee, en waarom is het nodig?").fill(
        "Een kast op straat, waar buren boeken en speelgoed brengen en halen."
    )
    go_on(page)
    go_on(page)
    page.get_by_label("Wat is uw naam?").fill("Henk")
    page.locator("#id_email").fill("henk.sluitaan@example.org")
    page.get_by_label("Ik vind het goed").check()
    go_on(page)
    expect(page.get_by_role("heading", name="Misschien kunt u hier aansluiten")).to_be_visible()
    fits(page)
    page.get_by_role("link", name="Ruilkast in Veldhuizen").last.click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Ik doe graag mee")
    expect(page.locator("#id_email")).to_have_value("henk.sluitaan@example.org")
    fits(page)
    page.locator("#id_email").fill("")
    page.get_by_role("button", name="Ja, ik doe graag mee").click()
    expect(page.locator("[data-summary] a")).to_have_count(1)
    fits(page)
    page.locator("#id_email").fill("henk.sluitaan@example.org")
    page.get_by_role("button", name="Ja, ik doe graag mee").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Fijn dat u meedoet")
    fits(page)


@pytest.mark.parametrize("width", WIDTHS)
def test_every_screen_of_who_answers_can_be_used_by_everybody(site: str, new_page: NewPage, width: int) -> None:
    title = f"Muziek op straat {width}"
    hand_in(new_page(360, javascript=False), site, title, f"muziek{width}@example.org")
    page = new_page(width)
    log_in(page, site, "moderator")
    check(page, "inbox")
    page.locator("#initiatives-inbox-content").get_by_role("link", name=title).click()
    check(page, "answer")
    page.get_by_role("button", name="Plaatsen", exact=True).click()
    expect(page.get_by_role("alert")).to_have_text("Schrijf een paar woorden. De initiatiefnemer wacht erop.")
    check(page, "answer-without-words")
    for name, path in {
        "submissions": "/beheer/inzendingen/",
        "call-list": "/beheer/inzendingen/bellen/",
        "pictures": "/beheer/inzendingen/fotos/",
        "entry": "/beheer/inzendingen/invoeren/",
    }.items():
        page.goto(site + path)
        check(page, name)
    page.get_by_role("button", name="Bewaar voor deze bewoner").click()
    check(page, "entry-empty")

    page.locator("[name=source]").first.check()
    page.get_by_label("Hoe noemt u uw idee?").fill(f"Bankje {width}")
    page.get_by_label("Wat is uw idee, en waarom is het nodig?").fill("Wie oud is, wil onderweg zitten.")
    page.get_by_label("Wat is uw naam?").fill("Mien")
    page.get_by_label("Adres voor een brief").fill("Straat 1, Vleuten")
    page.locator("[name=consent]").check()
    page.get_by_role("button", name="Bewaar voor deze bewoner").click()
    expect(page.locator(".messages")).to_contain_text("Bewaard")
    check(page, "answer-by-letter")
    page.get_by_role("link", name="Print een brief met het kaartje").first.click()
    check(page, "letter")
