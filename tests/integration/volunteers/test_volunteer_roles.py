"""Volunteer roles as visitors find and read them."""

import re
from datetime import timedelta
from decimal import Decimal

import pytest
from django.core.exceptions import ValidationError
from django.test import Client
from wagtail.models import Page

from core.models import OrganisationSettings
from core.pages.queries import TitledLink
from participation.models import RoleIndexPage, RolePage
from tests.factories import (
    TODAY,
    ActivityPageFactory,
    InitiativePageFactory,
    NeighbourhoodFactory,
    RolePageFactory,
    ThemeFactory,
    UserFactory,
    VenueFactory,
    ask,
    rule,
    translation,
)

pytestmark = pytest.mark.django_db
HOST = "planted-host@example.org"


@pytest.fixture
def tree(bare_tree):
    return bare_tree


@pytest.fixture
def three(tree):
    vleuten = NeighbourhoodFactory(slug="vleuten", name={"nl": "Vleuten"})
    meern = NeighbourhoodFactory(slug="de-meern", name={"nl": "De Meern"})
    NeighbourhoodFactory(slug="leeg", name={"nl": "Leeg"})
    eten = ThemeFactory(slug="eten", name={"nl": "eten"})
    made, school = {"parent": tree.roles, "contact_email": HOST}, VenueFactory(neighbourhood=meern)
    return [
        RolePageFactory(**made, title="Snijden", slug="snijden", venue=school, themes=[eten]),
        RolePageFactory(**made, title="Bellen", slug="bellen", neighbourhood=vleuten, effort="middle", places=0),
        RolePageFactory(**made, title="Spitten", slug="spitten", neighbourhood=vleuten, effort="heavy"),
    ]


def listing(query=""):
    return ask(f"/vrijwilligerswerk/{query}").context["listing"]


@pytest.mark.usefixtures("three")
def test_the_overview_shows_what_is_full_last_and_counts_each_choice():
    shown = listing()
    assert [(card.title, card.full) for card in shown["cards"]] == [
        ("Spitten", False),
        ("Snijden", False),
        ("Bellen", True),
    ]
    assert (shown["count_text"], shown["chosen"], shown["empty"]) == ("3 soorten vrijwilligerswerk", [], False)
    assert {group["name"]: [(one["label"], one["url"]) for one in group["options"]] for group in shown["filters"]} == {
        "wijk": [
            ("De Meern (1)", "/vrijwilligerswerk/?wijk=de-meern"),
            ("Vleuten (2)", "/vrijwilligerswerk/?wijk=vleuten"),
        ],
        "thema": [("eten (1)", "/vrijwilligerswerk/?thema=eten")],
        "zwaarte": [
            ("licht werk (1)", "/vrijwilligerswerk/?zwaarte=licht"),
            ("gemiddeld zwaar (1)", "/vrijwilligerswerk/?zwaarte=gemiddeld"),
            ("zwaar werk (1)", "/vrijwilligerswerk/?zwaarte=zwaar"),
        ],
    }


@pytest.mark.usefixtures("three")
def test_choices_narrow_and_can_be_taken_away():
    shown = listing("?wijk=vleuten&zwaarte=zwaar")
    assert [card.__dict__ for card in shown["cards"]] == [
        {
            "title": "Spitten",
            "url": "/vrijwilligerswerk/spitten/",
            "summary": "Samen groente snijden.",
            "neighbourhood": "Vleuten",
            "effort": "zwaar werk",
            "when": "",
            "full": False,
            "lang": "",
        }
    ]
    assert shown["count_text"] == "1 soort vrijwilligerswerk"
    assert shown["chosen"] == [
        {
            "label": "Vleuten",
            "remove_url": "/vrijwilligerswerk/?zwaarte=zwaar",
            "remove_label": "Haal Vleuten weg",
        },
        {
            "label": "zwaar werk",
            "remove_url": "/vrijwilligerswerk/?wijk=vleuten",
            "remove_label": "Haal zwaar werk weg",
        },
    ]


@pytest.mark.usefixtures("three")
def test_a_choice_that_gives_nothing_says_so_and_leads_on():
    shown = listing("?wijk=leeg")
    assert (shown["cards"], shown["empty"], shown["count_text"], shown["empty_links"]) == (
        [],
        True,
        "0 soorten vrijwilligerswerk",
        [{"label": "Al het vrijwilligerswerk", "url": "/vrijwilligerswerk/"}],
    )


@pytest.mark.usefixtures("three")
@pytest.mark.parametrize(
    "query", ["wijk=nergens", "thema=%00", "zwaarte=light", "pagina=0", "pagina=21", "pagina=²", "wijk=" + "x" * 3000]
)
def test_a_choice_that_is_not_there_is_explained(query):
    response = ask(f"/vrijwilligerswerk/?{query}")
    assert (response.status_code, response.context["message"]) == (
        404,
        {
            "title": "Dit kunnen we niet laten zien",
            "lines": ["Een van uw keuzes bestaat niet (meer).", "Kies opnieuw uit al het vrijwilligerswerk."],
            "button": None,
            "links": [{"label": "Al het vrijwilligerswerk", "url": "/vrijwilligerswerk/"}],
        },
    )


def test_a_role_says_what_somebody_asks_before_saying_yes(tree):
    soup = ActivityPageFactory(parent=tree.agenda, title="Soepmiddag", slug="soep", rules=[rule()])
    plan = InitiativePageFactory(parent=tree.initiatives, title="Soep voor iedereen", slug="plan")
    draft = InitiativePageFactory(parent=tree.initiatives, title="Concept", live=False)
    page = RolePageFactory(
        parent=tree.roles, title="Snijden", slug="snijden", when="op dinsdag", hours_a_week=Decimal("2.5"),
        gains="een kom soep\n\nreiskosten\n", training="Wij doen het voor.", dutch_needed=True, certificate=True,
        venue=VenueFactory(name={"nl": "De Schakel"}), activities=[soup], initiatives=[plan, draft], places=1,
        open_until=TODAY, contact_role="de soepgroep", contact_phone="030 123 45 67", contact_email=HOST,
    )  # fmt: skip
    response = ask("/vrijwilligerswerk/snijden/")
    role = response.context["role"]
    assert (role["tasks"], role["gains"], role["training"], role["status_text"]) == (
        page.tasks,
        ["een kom soep", "reiskosten"],
        "Wij doen het voor.",
        "",
    )
    assert [(fact.label, fact.text) for fact in role["facts"] if fact.label != "Toegang"] == [
        ("Wanneer", "Op dinsdag"),
        ("Hoeveel tijd", "ongeveer 2,5 uur per week"),
        ("Waar", "De Schakel, Schoolstraat 1, 3451 AA Vleuten"),
        ("Open plaatsen", "We zoeken nog 1 mens."),
        ("U kunt zich melden", "tot en met 24 november 2026"),
    ]
    assert [(fact.label, fact.text) for fact in role["asked"]] == [
        ("Hoe zwaar", "Licht werk"),
        ("Met wie", "Met anderen"),
        ("Taal", "U moet redelijk Nederlands spreken."),
        ("Verklaring", "We vragen een VOG (verklaring omtrent het gedrag)."),
    ]
    assert role["helps"] == [
        TitledLink(title="Soepmiddag", url="/agenda/soep/", lang=""),
        TitledLink(title="Soep voor iedereen", url="/initiatieven/plan/", lang=""),
    ]
    assert (role["contact"]["role"], role["contact"]["phone"], role["contact"]["email"]) == (
        "de soepgroep",
        "030 123 45 67",
        "",
    )
    assert HOST not in response.content.decode()


def test_without_a_number_of_its_own_one_calls_the_organisation(tree):
    RolePageFactory(parent=tree.roles, slug="snijden")
    who = OrganisationSettings.load()
    who.walk_in = {"nl": "Loop binnen bij De Schakel"}
    who.save()
    shown = ask("/vrijwilligerswerk/snijden/").context["role"]["contact"]
    assert (shown["role"], shown["phone"], shown["walk_in"]) == ("", "", "Loop binnen bij De Schakel")
    who.phone = "030 123 45 67"
    who.save()
    shown = ask("/vrijwilligerswerk/snijden/").context["role"]["contact"]
    assert (shown["phone"], shown["walk_in"]) == ("030 123 45 67", "")


def links(path, name):
    return [(one.title, one.url, one.lang) for one in shown_helping(ask(path).context[name])]


def shown_helping(values):
    return values["helping"] if isinstance(values, dict) else values.helping


def test_what_it_helps_leads_to_it_while_somebody_is_sought(tree):
    soup = ActivityPageFactory(parent=tree.agenda, title="Soepmiddag", slug="soep", rules=[rule()])
    plan = InitiativePageFactory(parent=tree.initiatives, title="Soep", slug="plan")
    both = {"parent": tree.roles, "activities": [soup], "initiatives": [plan]}
    RolePageFactory(**both, title="Snijden", slug="snijden")
    RolePageFactory(**both, title="Vol", places=0)
    RolePageFactory(**both, title="Voorbij", open_until=TODAY - timedelta(days=1))
    RolePageFactory(**both, title="Concept", live=False)
    expected = [("Snijden", "/vrijwilligerswerk/snijden/", "")]
    assert (links("/agenda/soep/", "activity"), links("/initiatieven/plan/", "initiative")) == (expected, expected)
    assert links("/en/agenda/soep/", "activity") == [("Snijden", "/en/vrijwilligerswerk/snijden/", "nl")]
    assert "Helpen bij dit?" in ask("/agenda/soep/").content.decode()


def test_what_it_helps_is_named_in_the_visitors_language_where_it_is_translated(tree):
    soup = ActivityPageFactory(parent=tree.agenda, title="Soepmiddag", slug="soep", rules=[rule()])
    walk = ActivityPageFactory(parent=tree.agenda, title="Wandelen", slug="wandelen", rules=[rule()])
    plan = InitiativePageFactory(parent=tree.initiatives, title="Tuin", slug="tuin")
    gone = ActivityPageFactory(parent=tree.agenda, title="Weg", slug="weg", live=False)
    role = RolePageFactory(
        parent=tree.roles, title="Snijden", slug="snijden", activities=[soup, walk, gone], initiatives=[plan]
    )
    translation(soup, tree.english.agenda, title="Soup afternoon", slug="soup")
    translation(plan, tree.english.initiatives, title="Garden", slug="garden")
    expected = [
        TitledLink(title="Soup afternoon", url="/en/agenda/soup/", lang=""),
        TitledLink(title="Wandelen", url="/en/agenda/wandelen/", lang="nl"),
        TitledLink(title="Garden", url="/en/initiatieven/garden/", lang=""),
    ]
    assert ask("/en/vrijwilligerswerk/snijden/").context["role"]["helps"] == expected

    draft = RolePage.objects.get(pk=role.pk)  # a preview holds what is chosen in memory alone
    draft.activities, draft.initiatives = [walk], []
    preview = draft.make_preview_request()
    shown = preview.render().text
    assert re.findall(r'<a class="touch" href="([^"]+)">', shown) == ["/agenda/wandelen/"]


def test_what_is_full_or_over_says_so(tree):
    RolePageFactory(parent=tree.roles, title="Vol", slug="vol", places=0)
    RolePageFactory(parent=tree.roles, title="Voorbij", slug="voorbij", open_until=TODAY - timedelta(days=1))
    texts = {slug: ask(f"/vrijwilligerswerk/{slug}/").context["role"]["status_text"] for slug in ("vol", "voorbij")}
    assert texts == {"vol": "Er zijn nu genoeg mensen.", "voorbij": "Hiervoor zoeken we niemand meer."}
    assert [card.title for card in listing()["cards"]] == ["Vol"]


def test_a_translation_holds_words_alone_and_the_rest_is_shown_in_dutch(tree):
    source = RolePageFactory(
        parent=tree.roles, title="Snijden", slug="snijden", when="op dinsdag", effort="heavy", places=2
    )
    RolePageFactory(parent=tree.roles, title="Bellen", slug="bellen")
    translation(source, tree.english.roles, title="Cutting", tasks="You cut.", when="on Tuesdays", places=9)
    shown = ask("/en/vrijwilligerswerk/").context["listing"]
    assert [(card.title, card.lang, card.effort, card.url) for card in shown["cards"]] == [
        ("Bellen", "nl", "light work", "/en/vrijwilligerswerk/bellen/"),
        ("Cutting", "", "heavy work", "/en/vrijwilligerswerk/snijden/"),
    ]
    role = ask("/en/vrijwilligerswerk/snijden/").context["role"]
    assert (role["lang"], [(fact.text, fact.lang) for fact in role["facts"]]) == (
        "",
        [("On Tuesdays", ""), ("2 people are sought.", "")],
    )
    assert ask("/en/vrijwilligerswerk/bellen/").context["role"]["lang"] == "nl"
    source.unpublish()
    assert ask("/en/vrijwilligerswerk/snijden/").status_code == 404
    assert RoleIndexPage.objects.get(locale__language_code="en").get_children().count() == 1


@pytest.mark.usefixtures("three")
def test_search_sitemap_and_home_know_it():
    found = [(one["title"], one["kind"]) for one in ask("/zoeken/?q=spitten").context["search"]["results"]]
    assert found == [("Spitten", "Vrijwilligerswerk")]
    assert "/vrijwilligerswerk/spitten/</loc>" in ask("/sitemap.xml").content.decode()
    (section,) = [one for one in ask("/").context["home"]["sections"] if one["key"] == "helping"]
    assert ([card.title for card in section["value"]["roles"]], section["value"]["url"]) == (
        ["Spitten", "Snijden"],
        "/vrijwilligerswerk/",
    )
    assert ask(f"/zoeken/?q={HOST}").context["search"]["results"] == []


def test_a_change_shows_at_once(tree):
    page = RolePageFactory(parent=tree.roles, title="Snijden", slug="snijden")
    client = Client()
    assert client.get("/vrijwilligerswerk/snijden/").context["role"]["title"] == "Snijden"
    page.title = "Soep koken"
    page.save_revision().publish()
    assert "Soep koken" in client.get("/vrijwilligerswerk/snijden/").content.decode()


def test_an_editor_makes_one_and_is_asked_for_the_words_beside_a_picture(tree, client):
    client.force_login(UserFactory())
    address = f"/beheer/pages/add/participation/rolepage/{tree.roles.pk}/"
    assert client.get(address).status_code == 200
    typed = {
        "title": "Snijden", "slug": "snijden", "summary": "", "tasks": "U snijdt.", "when": "", "hours_a_week": "",
        "gains": "", "training": "", "effort": "light", "company": "together", "contact_role": "", "contact_phone": "",
        "contact_email": HOST, "places": "3", "open_until": "", "image_alt": "", "action-publish": "1",
        "comments-TOTAL_FORMS": "0", "comments-INITIAL_FORMS": "0",
    }  # fmt: skip
    response = client.post(address, typed)
    assert response.status_code == 302, response.context["form"].errors
    made = RolePage.objects.get(slug="snijden")
    assert (made.live, made.places, made.contact_email) == (True, 3, HOST)
    made.hours_a_week = 41
    with pytest.raises(ValidationError) as refused:
        made.full_clean()
    assert list(refused.value.message_dict) == ["hours_a_week"]


def test_addresses_of_the_room_are_kept_free(tree):
    for slug in ("mail", "bedankt", "bevestigen", "begeleider"):
        page = RolePage(title="X", slug=slug, tasks="x", locale=tree.roles.locale)
        with pytest.raises(ValidationError):
            tree.roles.add_child(instance=page)
    assert Page.objects.filter(slug="begeleider").count() == 0
