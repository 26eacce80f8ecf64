"""The pages in which an organisation says who it is: their values, and what stands around them."""

import json
from datetime import date, timedelta

import pytest
import time_machine

from activities.actions.dates import cancel_date
from activities.models import Occurrence
from core.caching.models import raise_generation
from core.models import OrganisationSettings
from home.models import PolicyPriority
from tests.factories import (
    NOW,
    TODAY,
    ActivityPageFactory,
    ContactPageFactory,
    InitiativePageFactory,
    MissionPageFactory,
    NeighbourhoodFactory,
    NeighbourhoodPageFactory,
    PictureFactory,
    PolicyPageFactory,
    PriorityFactory,
    SectionPageFactory,
    StandardPageFactory,
    ask,
    rule,
    site,
    translation,
)

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _tuesday_morning():
    with time_machine.travel(NOW, tick=False):
        yield


@pytest.fixture
def tree():
    return site()


def chrome(path):
    return ask(path).context["chrome"]


def order_sections(home, *names):
    home.refresh_from_db()
    home.sections = json.dumps([{"type": name, "value": None} for name in names])
    home.save_revision().publish()


# --- home -----------------------------------------------------------------------------------------


@pytest.fixture
def town(tree):
    """Something for every section of the home page."""
    OrganisationSettings.objects.update(mission_sentence={"nl": "Iedereen doet mee.", "en": "Everybody takes part."})
    row = NeighbourhoodFactory(slug="de-meern")
    NeighbourhoodPageFactory(parent=tree.neighbourhoods, title="De Meern", slug="de-meern", neighbourhood=row)
    about = SectionPageFactory(parent=tree.home, title="Over ons", slug="over-ons", show_in_menus=True)
    MissionPageFactory(parent=about, title="Onze missie", slug="missie", highlight="Samen maken we de buurt.")
    ActivityPageFactory(parent=tree.agenda, title="Telefooncirkel", at_home="phone", rules=[rule(frequency="daily")])
    InitiativePageFactory(
        parent=tree.initiatives, title="Buurttuin", stage="running", outcome="Er staat een kas.", help_wanted=["hands"]
    )
    return tree


def sections(path="/"):
    return {section["key"]: section["value"] for section in ask(path).context["home"]["sections"]}


def test_the_editor_orders_and_leaves_out_sections(town):
    order = ["mission", "today", "doors", "initiative", "at_home", "neighbourhoods"]
    order_sections(town.home, *order)
    assert list(sections()) == order
    order_sections(town.home, "doors", "today")
    assert list(sections()) == ["doors", "today"]


@pytest.mark.usefixtures("town")
def test_without_a_choice_every_section_stands_there():
    # Of services and news there is nothing yet: those stay away.
    assert list(sections()) == ["today", "neighbourhoods", "doors", "at_home", "helping", "initiative", "mission"]


def test_a_section_without_content_is_left_out(tree):
    order_sections(tree.home, "today", "neighbourhoods", "doors", "at_home", "initiative", "mission")
    found = sections()
    assert (list(found), found["today"]["rows"]) == (["today", "doors"], [])


@pytest.mark.usefixtures("town")
def test_without_dates_today_the_next_day_stands_there_and_no_other():
    with time_machine.travel(NOW + timedelta(hours=12), tick=False):  # all of today is over
        today = sections()["today"]
    assert (today["heading"], [row.title for row in today["rows"]]) == (
        "Morgen, woensdag 25 november",
        ["Telefooncirkel"],
    )


@pytest.mark.usefixtures("town")
def test_what_the_sections_say():
    found = sections()
    assert found["neighbourhoods"] == {
        "heading": "Uw wijk",
        "places": [{"title": "De Meern", "url": "/wijken/de-meern/"}],
        "action": "",  # nobody said which postcodes it has
    }
    assert found["mission"] == {
        "title": "Onze missie",
        "sentence": "Samen maken we de buurt.",  # of the mission page: the organisation's stands in head and foot
        "url": "/over-ons/missie/",
        "more_text": "Lees waarom we dit doen",
    }
    at_home = [(row.title, row.day_text) for row in found["at_home"]["rows"]]
    assert at_home == [("Telefooncirkel", "Vandaag")]  # each activity once, with its day: it stands under no heading
    assert found["at_home"]["url"] == "/agenda/?thuis=1"
    assert [(card.title, card.url) for card in found["initiative"]["cards"]] == [
        ("Buurttuin", "/initiatieven/buurttuin/")
    ]


def test_today_has_three_dates_and_the_cancelled_among_them(tree):
    for hour in (10, 12, 14, 16):
        rules = [rule(frequency="once", start_time=f"{hour}:00", end_time=f"{hour + 1}:00")]
        ActivityPageFactory(parent=tree.agenda, title=f"Om {hour}", rules=rules)
    cancel_date(occurrence=Occurrence.objects.get(title="Om 12"), reason="docent ziek", actor=None, now=NOW)
    today = sections()["today"]
    assert today["heading"] == "Vandaag, dinsdag 24 november"
    assert [(row.title, row.status_text) for row in today["rows"]] == [
        ("Om 10", ""),
        ("Om 12", "Gaat niet door: docent ziek"),
        ("Om 14", ""),
    ]


def test_without_dates_today_the_first_to_come(tree):
    ActivityPageFactory(parent=tree.agenda, rules=[rule(TODAY + timedelta(days=1), frequency="once")])
    today = sections()["today"]
    assert (today["heading"], [row.title for row in today["rows"]]) == (
        "Morgen, woensdag 25 november",
        ["Koffieochtend"],
    )


@pytest.mark.usefixtures("town")
def test_the_english_home_page_has_what_there_is_in_english():
    found = sections("/en/")
    # There is no English mission page.
    assert list(found) == ["today", "neighbourhoods", "doors", "at_home", "helping", "initiative"]
    assert [(row.title, row.lang, row.url) for row in found["today"]["rows"][:1]] == [
        ("Telefooncirkel", "nl", f"/en{sections()['today']['rows'][0].url}")
    ]


# --- who we are -----------------------------------------------------------------------------------


def statements(*pairs):
    return json.dumps([{"type": "statement", "value": {"title": title, "text": text}} for title, text in pairs])


def test_a_mission_whole(tree):
    about = SectionPageFactory(parent=tree.home, title="Over ons", slug="over-ons")
    MissionPageFactory(
        parent=about,
        title="Onze missie",
        slug="missie",
        summary="Waarom wij er zijn.",
        highlight="Bewoners houden zelf de regie.",
        statements_heading="Wat wij beloven",
        statements=statements(("Wij luisteren", "Altijd."), ("Wij doen mee", "")),
        quotation="Welzijn is van iedereen.",
        quotation_source="Beleidsagenda 2002–2006",
        body=json.dumps([{"type": "heading", "value": "Hoe wij dat doen"}]),
    )
    values = dict(ask("/over-ons/missie/").context["mission"])
    assert [block.value for block in values.pop("body")] == ["Hoe wij dat doen"]
    assert len(values.pop("introduction")) == 0
    assert values == {
        "title": "Onze missie",
        "summary": "Waarom wij er zijn.",
        "lang": "",
        "highlight": "Bewoners houden zelf de regie.",
        "statements_heading": "Wat wij beloven",
        "statements": [
            {"title": "Wij luisteren", "text": "Altijd.", "proof": []},
            {"title": "Wij doen mee", "text": "", "proof": []},
        ],
        "steps_heading": "Hoe doen we dat?",
        "steps": [],
        "networks_heading": "Netwerken",
        "networks": [],
        "quotation": {"text": "Welzijn is van iedereen.", "source": "Beleidsagenda 2002–2006"},
    }


def test_an_editor_changes_the_mission_and_it_is_seen_at_once(tree, client):
    about = SectionPageFactory(parent=tree.home, slug="over-ons")
    page = MissionPageFactory(parent=about, slug="missie", highlight="Iedereen doet mee.")
    before = client.get("/over-ons/missie/").content.decode()
    latest = page.get_latest_revision_as_object()
    latest.highlight = "Niemand staat alleen."
    latest.save_revision()
    assert client.get("/over-ons/missie/").content.decode() == before  # a draft is nobody's business
    latest.save_revision().publish()
    after = client.get("/over-ons/missie/").content.decode()
    assert ("Iedereen doet mee." in after, "Niemand staat alleen." in after) == (False, True)


def test_a_policy_plan_keeps_the_order_of_its_priorities(tree):
    about = SectionPageFactory(parent=tree.home, title="Beleid", slug="over-ons")
    rows = [PriorityFactory(slug=slug, name={"nl": name}) for slug, name in (("a", "Alle mensen"), ("b", "Buurt"))]
    PolicyPageFactory(
        parent=about,
        title="Beleidsplan",
        slug="beleidsplan",
        adopted_on=date(2016, 10, 10),
        adopted_by="het bestuur",
        priorities=[
            PolicyPriority(priority=rows[1], text="De buurt eerst.", sort_order=0),
            PolicyPriority(priority=rows[0], sort_order=1),
        ],
    )
    nothing = {"evidence": "", "evidence_heading": "Wat ervan kwam", "groups": []}
    values = ask("/over-ons/beleidsplan/").context["policy"]
    assert {name: values[name] for name in ("period_text", "priorities", "adopted_text")} == {
        "period_text": "2016–2018",
        "priorities": [
            {"title": "Buurt", "text": "De buurt eerst."} | nothing | {"anchor": "speerpunt-b"},
            {"title": "Alle mensen", "text": ""} | nothing | {"anchor": "speerpunt-a"},
        ],
        "adopted_text": "Vastgesteld door het bestuur op 10 oktober 2016.",
    }


def test_a_section_leads_to_its_live_children_in_order(tree):
    about = SectionPageFactory(parent=tree.home, title="Over ons", slug="over-ons")
    for title in ("Zorg", "Bestuur"):
        StandardPageFactory(parent=about, title=title, slug=title.lower(), summary=f"Over {title}.")
    StandardPageFactory(parent=about, title="Concept", live=False)
    assert ask("/over-ons/").context["section"]["children"] == [
        {"title": "Zorg", "url": "/over-ons/zorg/", "summary": "Over Zorg.", "lang": ""},
        {"title": "Bestuur", "url": "/over-ons/bestuur/", "summary": "Over Bestuur.", "lang": ""},
    ]


def test_a_neighbourhood_shows_its_own_dates_and_initiatives(tree):
    here, there = NeighbourhoodFactory(slug="de-meern"), NeighbourhoodFactory(slug="vleuten")
    NeighbourhoodPageFactory(
        parent=tree.neighbourhoods,
        title="De Meern",
        slug="de-meern",
        neighbourhood=here,
        image=PictureFactory(),
        image_alt="Een brug.",
    )
    for row, title in ((here, "Soep"), (there, "Yoga")):
        ActivityPageFactory(parent=tree.agenda, title=title, neighbourhood=row, rules=[rule(frequency="once")])
        InitiativePageFactory(parent=tree.initiatives, title=f"Plan {title}", neighbourhood=row)
    values = ask("/wijken/de-meern/").context["neighbourhood"]
    assert [(day.heading, [line.title for line in day.rows]) for day in values["days"]] == [
        ("Vandaag, dinsdag 24 november", ["Soep"])
    ]
    assert [card.title for card in values["cards"]] == ["Plan Soep"]
    assert (values["agenda_url"], values["agenda_text"]) == ("/agenda/?wijk=de-meern", "Alle datums in De-meern")
    assert (values["picture"].alt, values["picture"].width, values["picture"].height) == ("Een brug.", 40, 30)


# --- around every page ----------------------------------------------------------------------------


def test_menu_breadcrumbs_and_foot_come_from_the_tree(tree):
    about = SectionPageFactory(parent=tree.home, title="Over ons", slug="over-ons", show_in_menus=True)
    team = StandardPageFactory(parent=about, title="Ons team", slug="team")
    StandardPageFactory(parent=team, title="Vacatures", slug="vacatures")
    StandardPageFactory(parent=tree.home, title="Privacy", slug="privacy")
    ContactPageFactory(parent=tree.home, title="Contact", live=False)
    found = chrome("/over-ons/team/vacatures/")
    assert [(link.title, link.url, link.current, link.here) for link in found.menu] == [
        ("Agenda", "/agenda/", False, False),
        ("Initiatieven", "/initiatieven/", False, False),
        ("Wijken", "/wijken/", False, False),
        ("Over ons", "/over-ons/", True, False),
    ]
    assert [(link.title, link.url, link.here) for link in found.crumbs] == [
        ("Voorpagina", "/", False),
        ("Over ons", "/over-ons/", False),
        ("Ons team", "/over-ons/team/", False),
        ("Vacatures", "/over-ons/team/vacatures/", True),
    ]
    assert [(link.title, link.url) for link in found.footer_links] == [
        ("Over ons", "/over-ons/"),
        ("Privacy", "/privacy/"),
    ]
    assert (found.title, found.contact_url) == ("Vacatures – Welzaam", None)
    assert (chrome("/").crumbs, chrome("/").title) == ([], "Welzaam")


def test_languages_by_their_own_names(tree):
    page = StandardPageFactory(parent=tree.home, title="Privacy", slug="privacy")
    assert [(one.name, one.url, one.current) for one in chrome("/privacy/").languages] == [
        ("Nederlands", "/privacy/", True),
        ("English", "/en/", False),
    ]
    translation(page, tree.english.home, title="Privacy", slug="your-data")
    assert [(one.name, one.url, one.current) for one in chrome("/en/your-data/").languages] == [
        ("Nederlands", "/privacy/", False),
        ("English", "/en/your-data/", True),
    ]


def test_every_page_can_be_passed_on_and_printed(tree):
    StandardPageFactory(parent=tree.home, title="Privacy", slug="privacy", summary="Wat wij bewaren.")
    found = chrome("/privacy/?utm_source=x")
    assert (found.share.url, found.share.text) == ("http://localhost:8000/privacy/", "Privacy – Welzaam")
    assert (found.print_address, found.description) == ("localhost:8000/privacy/", "Wat wij bewaren.")
    assert found.print_qr.startswith("<svg ")


@pytest.mark.usefixtures("tree")
def test_the_foot_says_how_to_reach_us():
    OrganisationSettings.objects.update(
        street="Haagbeukweg 153", po_box="Postbus 1220", postcode="1300 BE", city="Almere", phone="036 - 52 78 500",
        hours={"nl": "werkdagen 9.00–17.00 uur"},
    )  # fmt: skip
    who = chrome("/agenda/").organisation
    assert (who.address_lines, who.phone, who.phone_href, who.hours) == (
        ["Haagbeukweg 153", "Postbus 1220", "1300 BE Almere"],
        "036 - 52 78 500",
        "tel:0365278500",
        "werkdagen 9.00–17.00 uur",
    )
    assert chrome("/en/agenda/").organisation.hours == "werkdagen 9.00–17.00 uur"  # better Dutch than nothing


@pytest.mark.usefixtures("town")
def test_nobody_is_asked_to_call_where_there_is_no_number(tree):
    ContactPageFactory(parent=tree.home)

    def said(path="/"):
        page = ask(path).content.decode()
        words = ("bel, mail of loop binnen", "mail of loop binnen", "Bezoek of bel ons", "Bezoek of mail ons")
        return [one for one in words if f">{one}<" in page]

    OrganisationSettings.objects.update(phone="", email="info@welzaam.example")
    raise_generation()
    without = said()
    OrganisationSettings.objects.update(phone="030 123 45 67")
    raise_generation()
    assert (without, said()) == (
        ["mail of loop binnen", "Bezoek of mail ons"],
        ["bel, mail of loop binnen", "Bezoek of bel ons"],
    )
