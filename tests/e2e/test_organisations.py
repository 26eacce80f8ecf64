"""Each of the five organisations finds its whole site: what it asked for, item by item, as visitor and as editor."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.conftest import NewPage
from tests.e2e.looking import log_in

type Site = Callable[[str], str]


def open_page(page: Page, url: str) -> Page:
    page.goto(url)
    return page


def titles(page: Page, selector: str) -> list[str]:
    return page.locator(selector).all_inner_texts()


def parts(page: Page) -> list[str]:
    """The headings of the page itself, in order; those of what stands around it aside."""
    return titles(page, "main h2")


def edit(editor: Page, site: str, path: str) -> None:
    """Come to the form of a page as an editor does: from the page itself."""
    editor.goto(site + path)
    editor.goto(site + editor.locator("a[href*='/beheer/pages/']").first.get_attribute("href"))
    editor.wait_for_load_state("networkidle")


def publish(editor: Page, title: str) -> None:
    editor.locator("[data-w-dropdown-target=toggle]").last.click()
    editor.get_by_role("button", name="Publiceren").click()
    expect(editor.locator(".messages .success")).to_contain_text(title)


def retitle(editor: Page, visitor: Page, site: str, path: str) -> None:
    """Publish a page as it is but for its title: the visitor sees the new one, and everything else as before."""
    text = open_page(visitor, site + path).locator("main").inner_text()
    old = visitor.locator("h1").inner_text()
    edit(editor, site, path)
    editor.locator("#id_title").fill("Waar wij voor staan")
    publish(editor, "Waar wij voor staan")
    assert open_page(visitor, site + path).locator("main").inner_text() == text.replace(old, "Waar wij voor staan")


@pytest.fixture
def visitor(new_page: NewPage) -> Page:
    return new_page(360)


@pytest.fixture
def editor(new_page: NewPage) -> Page:
    return new_page(1280)


def test_losser(site_of: Site, visitor: Page, editor: Page) -> None:
    site, mission = site_of("losser"), "/over-ons/missie/"
    open_page(visitor, site + mission)
    assert titles(visitor, "h1, .sentence") == [
        "Onze missie",
        "Wij willen dat inwoners zelf de regie over hun leven nemen en die ook houden.",
    ]
    assert titles(visitor, "#statements + ol h3") == [
        "Sociaal cultureel werk",
        "Opbouwwerk",
        "Sociaal Teams",
        "Ambulant jongerenwerk",
        "Opvoedingsondersteuning",
        "Welzijn ouderen",
        "Gildeproject",
        "Sociale activering",
        "Vrijwilligerscentrale",
    ]
    assert parts(visitor) == [
        "Ons doel",
        "Onze negen terreinen",
        "Hoe doen we dat?",
        "Wij leggen verantwoording af",
        "Even stilstaan bij ons vak",
    ]
    assert titles(visitor, "main blockquote + figcaption, main figcaption") == [
        "Vrij naar de beleidsagenda 2002–2006 voor de welzijnssector"
    ]
    for path in (mission, "/", "/agenda/", "/initiatieven/", "/wijken/", "/contact/"):
        open_page(visitor, site + path)
        assert visitor.get_by_role("button", name="Afdrukken").count() == 1
        assert visitor.get_by_role("link", name="WhatsApp").count() == 1
        expect(visitor.locator(".footer__line")).to_have_text("Deze site draait op Buurtkring.")
        visitor.emulate_media(media="print")
        assert [visitor.locator(one).first.is_visible() for one in (".header__nav", ".share", ".paper")] == [
            False,
            False,
            True,
        ]
        visitor.emulate_media(media="screen")

    log_in(editor, site)
    edit(editor, site, mission)
    editor.locator("#id_highlight").fill("Inwoners houden zelf het stuur in handen.")
    publish(editor, "Onze missie")
    assert titles(open_page(visitor, site + mission), ".sentence") == ["Inwoners houden zelf het stuur in handen."]
    retitle(editor, visitor, site, mission)


def test_dienstencentrum(site_of: Site, visitor: Page, editor: Page) -> None:
    site, mission = site_of("dienstencentrum"), "/over-ons/missie-en-visie/"
    open_page(visitor, site + mission)
    assert titles(visitor, "#statements + ol > li > h3") == [
        "Uw privacy is veilig",
        "Iedereen kan bij ons geraken",
        "Niemand hoeft alleen te zitten",
        "Ook wie thuis moet blijven, doet mee",
        "Een mix van activiteiten en diensten",
        "Samen met anderen, niet ernaast",
        "Vrijwilligers staan er niet alleen voor",
        "U hebt inspraak",
        "We bewaken de kwaliteit",
    ]
    assert [one.partition(":")[0] for one in titles(visitor, "main .prose li")] == [
        "sociaal",
        "educatief",
        "informatief",
        "sportief",
        "cultureel",
    ]
    home = visitor.locator("#statements + ol > li").nth(3)
    leads = [one.get_attribute("href") for one in home.locator("a").all()]
    assert leads == ["/agenda/?thuis=1", "/agenda/belronde/", "/agenda/bezoek-aan-huis/"]
    say = visitor.locator("#statements + ol > li").nth(7).locator("a")
    assert [one.get_attribute("href") for one in say.all()] == ["/agenda/adviesmoment/"]
    for path in [*leads, "/agenda/adviesmoment/"]:
        assert open_page(visitor, site + path).locator("h1").count() == 1
    offered = titles(open_page(visitor, f"{site}/diensten/"), "main :is(h2, h3)")
    assert {"Warme maaltijden", "Vervoer", "Kapper", "Pedicure", "Hulp bij papieren"} <= set(offered)
    assert " tot " in open_page(visitor, f"{site}/agenda/").locator("main").inner_text()  # Flemish: van 10 tot 12 uur

    log_in(editor, site)
    edit(editor, site, "/diensten/kapper/")
    editor.locator("#id_summary").fill("Knippen en wassen, op afspraak, ook bij u thuis.")
    publish(editor, "Kapper")
    assert titles(open_page(visitor, f"{site}/diensten/kapper/"), ".lead") == [
        "Knippen en wassen, op afspraak, ook bij u thuis."
    ]
    retitle(editor, visitor, site, mission)


def test_vleuten(site_of: Site, visitor: Page, editor: Page) -> None:
    site, mission = site_of("vleuten"), "/over-ons/missie-visie-en-werkwijze/"
    open_page(visitor, site + mission)
    assert titles(visitor, ".sentence") == [
        "Wij maken kleine kringen groter, zodat iedereen meedoet op een manier die past."
    ]
    assert titles(visitor, "#steps + ol > li > h3") == [
        "Het begint bij u",
        "We praten",
        "Het idee krijgt vorm",
        "We leggen contact",
        "Het gaat lopen",
        "Bewoners gaan zelf verder",
    ]
    push = visitor.get_by_role("heading", name="Soms is een duwtje genoeg")
    assert push.locator("xpath=following::ul[1]/li").all_inner_texts() == [
        "vrijwilligerswerk dat bij u past;",
        "taalles;",
        "een initiatief of activiteit die er al is.",
    ]
    assert titles(visitor, "#networks ~ .cards h3") == ["Presentoverleg", "Stuurgroep Vreedzame Wijk"]
    assert [part.locator("ul li").count() for part in visitor.locator("#networks ~ .cards article").all()] == [4, 3]
    ended = {
        "zelfstandig": titles(open_page(visitor, f"{site}/initiatieven/?fase=zelfstandig"), "main h3"),
        "overgedragen": titles(open_page(visitor, f"{site}/initiatieven/?fase=overgedragen"), "main h3"),
    }
    assert {name: bool(found) for name, found in ended.items()} == {"zelfstandig": True, "overgedragen": True}
    # It runs no structural activities of its own: each names the residents or the partner who do.
    rows = visitor.request.get(f"{site}/agenda/agenda.json").json()["occurrences"]
    for url in sorted({row["url"].rpartition("/agenda/")[2].split("/")[0] for row in rows}):
        facts = open_page(visitor, f"{site}/agenda/{url}/").locator("main").inner_text()
        assert (url, "Welzaam organiseert" in facts) == (url, False)

    log_in(editor, site)
    retitle(editor, visitor, site, mission)


def test_almere(site_of: Site, visitor: Page, editor: Page) -> None:
    site, mission = site_of("almere"), "/over-ons/missie-en-visie/"
    open_page(visitor, site + "/")
    screen = visitor.viewport_size
    visitor.set_viewport_size({"width": 718, "height": 1000})  # A4 within its margins
    visitor.emulate_media(media="print")
    text, drawing = (visitor.locator(one).bounding_box()["width"] for one in (".hero__text", ".hero__drawing"))
    assert text > drawing  # also where the drawing stands first
    visitor.emulate_media(media="screen")
    visitor.set_viewport_size(screen)
    open_page(visitor, site + mission)
    assert titles(visitor, ".crumbs li") == ["Voorpagina", "Algemeen", "Missie en visie"]
    assert titles(visitor, "#statements + ol > li > h3") == [
        "Een leefbare en veilige stad",
        "Een sociale en zorgzame stad",
        "Een kleurrijke stad",
        "Een vernieuwende stad",
        "Een betrokken stad",
    ]
    assert parts(visitor) == [
        "Onze missie: vijf keer Almere",
        "Visie",
        "Positie",
        "Strategie",
        "Interne organisatie",
        "Zo werken wij",
    ]
    ways = visitor.get_by_role("heading", name="Zo werken wij").locator("xpath=following::ul[1]/li/b")
    assert ways.all_inner_texts() == [
        "Gebiedsgericht.",
        "Plan, do, check, act.",
        "Open en transparant.",
        "We laten ons beïnvloeden.",
        "Samen.",
    ]
    foot = ["Haagbeukweg 153", "Postbus 1220", "1300 BE Almere", "036 - 52 78 500"]
    for path in ("/", mission, "/agenda/", "/initiatieven/", "/wijken/", "/en/", "/en/agenda/"):
        shown = open_page(visitor, site + path).locator("footer").inner_text()
        assert (path, [line for line in foot if line not in shown]) == (path, [])
    open_page(visitor, f"{site}/over-ons/open-over-geld-en-resultaten/")
    expect(visitor.get_by_role("heading", name="Praat mee")).to_be_visible()
    open_page(visitor, site + mission).get_by_role("link", name="English").click()
    expect(visitor.get_by_role("heading", level=1)).to_have_text("Mission and vision")

    log_in(editor, site)
    retitle(editor, visitor, site, mission)


def test_leiderdorp(site_of: Site, visitor: Page, editor: Page) -> None:
    site, plan = site_of("leiderdorp"), "/over-ons/beleidsplan/"
    open_page(visitor, f"{site}/")
    visitor.locator(".menu summary").click()
    visitor.locator(".menu").get_by_role("link", name="Beleid").click()
    visitor.locator("main").get_by_role("link", name="Beleidsplan").first.click()
    expect(visitor).to_have_url(site + plan)
    priorities = [
        "Meebewegen met het sociaal domein",
        "Problemen voorkomen en op tijd zien",
        "Samen met SCw één brede organisatie bouwen",
        "Voor iedereen, vooral voor wie kwetsbaar is",
        "Beter samenwerken",
        "Een samenleving waarin iedereen meedoet",
        "Eigen kracht en de kracht van de buurt",
        "Zichtbaar en aanwezig in de wijk",
    ]
    assert titles(visitor, ".contents li")[:8] == priorities
    assert [len(titles(visitor, one)) for one in (".contents li", ".priorities > li > h3")] == [10, 10]
    shown = visitor.locator("main").inner_text()
    assert "Dit plan liep tot en met 2018" in shown
    assert visitor.locator(".part.soft").last.inner_text() == "Vastgesteld door het bestuur op 10 oktober 2016."
    strength = visitor.locator(".priorities > li").nth(6)
    assert "Bewoners begonnen zelf met varen, tuinieren en repareren." in strength.inner_text()
    visitor.emulate_media(media="print")
    assert [visitor.locator(one).first.is_visible() for one in (".header__nav", ".contents", ".paper")] == [
        False,
        True,
        True,
    ]
    # Else the sign of an item of two lines stands beside its last one.
    displayed = [
        visitor.locator(one).first.evaluate("it => getComputedStyle(it).display") for one in (".contents a", ".dots a")
    ]
    assert displayed == ["inline", "inline"]
    visitor.emulate_media(media="screen")

    log_in(editor, site)
    retitle(editor, visitor, site, plan)
