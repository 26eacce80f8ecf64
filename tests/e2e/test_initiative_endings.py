"""All ways an idea can go, pressed in a browser: corrected, passed on, carried on, withdrawn, removed, by phone."""

from playwright.sync_api import Page, expect

from tests.e2e.conftest import NewPage
from tests.e2e.ideas import answer_as_moderator, begin, fill_idea, go_on, hand_in, link_in_the_mail
from tests.e2e.looking import log_in


def open_door(page: Page, private: str, name: str) -> None:
    """From the private page through one of its buttons."""
    page.goto(private)
    page.get_by_role("link", name=name, exact=True).click()


def to_submission(page: Page, title: str) -> None:
    """To the moderator's screen, by the list of all submissions."""
    page.get_by_role("link", name="Inzendingen", exact=True).click()
    page.get_by_role("link", name=title).first.click()
    expect(page.get_by_role("heading", level=1)).to_contain_text(title)


def end(page: Page) -> None:
    page.get_by_text("De initiatiefnemer wil stoppen").click()


def test_a_question_is_answered_passed_on_and_not_placed(site: str, new_page: NewPage) -> None:
    page, staff, title = new_page(360, javascript=False), new_page(1280), "Kippen op het plein"
    hand_in(page, site, title, "kippen@example.org")
    private = link_in_the_mail(page, site, "Wij gaan uw idee lezen", "/initiatieven/mijn/")
    answer_as_moderator(staff, site, title, "Aanvulling vragen", "Wie voert de kippen in de vakantie?")

    open_door(page, private, "Mijn tekst veranderen en opnieuw insturen")
    expect(page.locator("main")).to_contain_text("Wie voert de kippen in de vakantie?")
    page.get_by_label("Wat is uw idee, en waarom is het nodig?").fill("Drie gezinnen voeren de kippen om de beurt.")
    page.get_by_role("button", name="Opnieuw insturen").click()
    expect(page.get_by_role("status")).to_have_text("We hebben uw nieuwe tekst. We gaan die lezen.")

    admin = log_in(new_page(1280), site, "administrator")
    admin.goto(f"{site}/beheer/teams/new/")
    admin.locator("#id_name").fill("Team Oost")
    admin.locator("form button[type=submit].action-save, footer button[type=submit]").click()
    expect(admin.locator(".messages")).to_contain_text("Team Oost")

    to_submission(staff, title)
    expect(staff.locator("main")).to_contain_text("Drie gezinnen voeren de kippen om de beurt.")
    staff.get_by_text("Doorgeven aan een ander team").click()
    staff.get_by_label("Aan welk team?").select_option("Team Oost")
    staff.locator("[name=note]").fill("Het plein ligt in Oost.")
    staff.get_by_role("button", name="Doorgeven", exact=True).click()
    expect(staff.locator(".messages")).to_contain_text("Doorgegeven aan Team Oost.")
    to_submission(staff, title)
    expect(staff.locator(".answer-history")).to_contain_text("Het plein ligt in Oost.")
    staff.locator("[name=words]").first.fill("Op dit plein mogen geen dieren staan. Achter De Schakel wel.")
    staff.get_by_role("button", name="Niet plaatsen", exact=True).click()
    expect(staff.locator(".messages")).to_contain_text("De initiatiefnemer krijgt een mail met uw woorden.")

    page.goto(private)
    expect(page.locator(".said")).to_contain_text("Op dit plein mogen geen dieren staan. Achter De Schakel wel.")
    expect(page.locator(".said")).not_to_contain_text("Het plein ligt in Oost.")  # between colleagues


def test_a_page_is_corrected_carried_on_and_removed(site: str, new_page: NewPage) -> None:
    page, staff, title = new_page(360, javascript=False), new_page(1280), "Breien in de hal"
    hand_in(page, site, title, "breien@example.org")
    private = link_in_the_mail(page, site, "Wij gaan uw idee lezen", "/initiatieven/mijn/")
    answer_as_moderator(staff, site, title, "Plaatsen", "Leuk, kom er maar bij.")
    page.goto(private)
    page.get_by_role("link", name="Bekijk uw pagina").click()
    public = page.url

    open_door(page, private, "Er klopt iets niet op de pagina")
    page.get_by_role("button", name="Verstuur mijn wijziging").click()
    expect(page.locator("[data-summary]")).to_contain_text("Er is niets anders dan wat wij al hebben.")
    page.get_by_label("Wanneer kan het?").fill("donderdag om twee uur")
    page.get_by_role("button", name="Verstuur mijn wijziging").click()
    expect(page.locator("main")).to_contain_text("1 wijziging van u wacht")
    page.goto(public)
    expect(page.locator("main")).not_to_contain_text("donderdag om twee uur")  # not before it was read

    to_submission(staff, title)
    staff.get_by_role("button", name="Overnemen", exact=True).click()
    expect(staff.locator(".messages")).to_contain_text("De wijziging staat op de website.")
    page.goto(public)
    expect(page.locator("main")).to_contain_text("donderdag om twee uur")

    open_door(page, private, "Wij gaan zelf verder")
    page.get_by_role("button", name="Ja, wij gaan zelf verder").click()
    expect(page.get_by_role("status")).to_have_text("Heel mooi. We zetten het op de pagina.")
    to_submission(staff, title)
    staff.get_by_role("button", name="Overnemen", exact=True).click()
    expect(staff.locator(".messages")).to_contain_text("De wijziging staat op de website.")
    page.goto(public)
    expect(page.locator("main")).to_contain_text("De buurt doet het nu zelf.")

    open_door(page, private, "Alles weghalen")
    page.get_by_role("button", name="Ja, haal alles weg").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Alles is weggehaald.")
    assert page.goto(public).status == 404
    page.goto(private)
    expect(page.get_by_role("heading", level=1)).to_have_text("Deze link werkt niet (meer)")


def test_what_is_withdrawn_can_be_removed_by_staff_too(site: str, new_page: NewPage) -> None:
    page, staff, title = new_page(360, javascript=False), log_in(new_page(1280), site, "moderator"), "Dansen op zondag"
    hand_in(page, site, title, "dansen@example.org")
    private = link_in_the_mail(page, site, "Wij gaan uw idee lezen", "/initiatieven/mijn/")
    open_door(page, private, "Ik ga er niet mee verder")
    page.get_by_role("button", name="Ja, ik ga niet verder").click()
    expect(page.get_by_role("status")).to_have_text("Uw idee is ingetrokken.")

    to_submission(staff, title)
    end(staff)
    staff.get_by_role("button", name="Weghalen", exact=True).click()
    expect(staff.locator(".messages")).to_contain_text("Zet eerst het vinkje.")
    end(staff)
    staff.get_by_label("Ja, haal alles weg").check()
    staff.get_by_role("button", name="Weghalen", exact=True).click()
    expect(staff.locator(".messages")).to_contain_text("Alles is weggehaald, ook de pagina.")
    page.goto(private)
    expect(page.get_by_role("heading", level=1)).to_have_text("Deze link werkt niet (meer)")


def test_who_gave_a_phone_number_alone_is_called_and_asked_for_a_name(site: str, new_page: NewPage) -> None:
    page, staff, title = new_page(360, javascript=False), log_in(new_page(1280), site, "moderator"), "Een zitbank erbij"
    begin(page, site)
    fill_idea(page, title)
    go_on(page)
    go_on(page)
    page.get_by_label("Wat is uw naam?").fill("Mien")
    page.locator("#id_phone").fill("030 555 01 23")
    page.get_by_label("Ik vind het goed").check()
    go_on(page)
    page.wait_for_timeout(2100)  # faster than that is no person
    page.get_by_role("button", name="Verstuur mijn idee").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Dank u wel")

    staff.goto(f"{site}/beheer/inzendingen/bellen/")
    staff.get_by_role("link", name=title).first.click()
    staff.get_by_label("Naam op de website").fill("Mien van de hoek")
    staff.get_by_role("button", name="Gebeld: ja, het gaat verder").click()
    expect(staff.locator(".messages")).to_contain_text("Genoteerd. Fijn dat u belde.")
    to_submission(staff, title)
    staff.locator("[name=words]").first.fill("Mooi, wij zetten er een neer.")
    staff.get_by_role("button", name="Plaatsen", exact=True).click()
    expect(staff.locator(".messages")).to_contain_text(
        "De initiatiefnemer heeft geen e-mail: bel, en vertel het antwoord."
    )
    page.goto(f"{site}/initiatieven/")
    page.get_by_role("link", name=title).click()
    expect(page.locator("main")).to_contain_text("Mien van de hoek")
    assert "030 555 01 23" not in page.content()
