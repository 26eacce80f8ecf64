"""Facts live once: what an English visitor sees of Dutch activities, translated or not."""

import re
from datetime import timedelta

import pytest
import time_machine

from activities.actions.dates import cancel_date, set_note
from activities.models import Occurrence
from home.models import NeighbourhoodPage
from tests.factories import (
    NOW,
    TODAY,
    ActivityPageFactory,
    NeighbourhoodFactory,
    NeighbourhoodPageFactory,
    StandardPageFactory,
    VenueFactory,
    ask,
    price,
    rule,
    site,
    translation,
)

pytestmark = pytest.mark.django_db

BASE = "http://localhost:8000"


@pytest.fixture(autouse=True)
def _tuesday_morning():
    with time_machine.travel(NOW, tick=False):
        yield


@pytest.fixture
def tree():
    return site()


@pytest.fixture
def page(tree):
    return ActivityPageFactory(
        parent=tree.agenda,
        slug="koffie",
        summary="Koffie en thee.",
        venue=VenueFactory(name={"nl": "De Schakel"}),
        prices=[price("1.5")],
        rules=[rule(until=TODAY + timedelta(days=7))],
    )


@pytest.fixture
def english(tree, page):
    return translation(page, tree.english.agenda, title="Coffee morning", summary="Coffee and tea.", slug="coffee")


def rows(path):
    return [(row.title, row.lang, row.url) for day in ask(path).context["listing"].days for row in day.rows]


def canonical(response):
    return re.findall(r'<link rel="canonical" href="([^"]+)">', response.content.decode())


@pytest.mark.usefixtures("page")
def test_an_activity_without_translation_is_listed_in_dutch_and_says_so():
    assert rows("/en/agenda/") == [("Koffieochtend", "nl", "/en/agenda/koffie/")] * 2
    (first, _second) = ask("/en/agenda/").context["listing"].days
    assert first.heading == "Today, Tuesday 24 November"
    row = first.rows[0]
    assert (row.kind, row.participation, row.price, row.start_text) == ("coffee", "walk in", "€1.50", "10:00")


@pytest.mark.usefixtures("page")
def test_it_is_served_in_the_visitors_language_with_the_address_of_its_own():
    response = ask("/en/agenda/koffie/")
    assert response.status_code == 200
    values, chrome = response.context["activity"], response.context["chrome"]
    assert (values.title, values.lang, values.calendar_url) == (
        "Koffieochtend",
        "nl",
        "/en/agenda/koffie/abonneren/",
    )
    assert [one.date_text for one in values.dates] == ["Tuesday 24 November", "Tuesday 1 December"]
    assert (chrome.canonical_url, canonical(response)) == (f"{BASE}/agenda/koffie/", [f"{BASE}/agenda/koffie/"])
    assert '<html lang="en">' in response.content.decode()
    assert [(one.code, one.url, one.current) for one in chrome.languages] == [
        ("nl", "/agenda/koffie/", False),
        ("en", "/en/agenda/koffie/", True),
    ]
    assert [(link.lead, link.title, link.lang, link.url) for link in chrome.crumbs] == [
        ("", "Home", "", "/en/"),
        ("", "Agenda", "", "/en/agenda/"),
        ("Coffee: ", "Koffieochtend", "nl", "/en/agenda/koffie/"),  # who reads no Dutch sees what kind of thing it is
    ]


def test_what_somebody_wrote_of_a_date_says_its_own_language(page):
    first, second = Occurrence.objects.filter(page=page).soonest_first()
    cancel_date(occurrence=first, reason="docent ziek", actor=None, now=NOW)
    set_note(occurrence=second, note="Neem een mok mee", actor=None, now=NOW)
    reason, note = 'ancelled: <span lang="nl">docent ziek</span></p>', '<p{} lang="nl">Neem een mok mee</p>'
    agenda, activity = (ask(f"/en/agenda/{path}").content.decode() for path in ("", "koffie/"))
    assert (reason in agenda, note.format(' class="date__note"') in agenda) == (True, True)
    assert (reason in activity, note.format("") in activity, '<p lang="nl">Docent ziek</p>' in activity) == (
        True,
        True,
        True,
    )
    assert '<span lang="nl">docent ziek</span>' in ask("/en/agenda/maand/2026-11/").content.decode()
    dutch = ask("/agenda/").content.decode()
    assert ("Gaat niet door: docent ziek</p>" in dutch, 'lang="nl">docent' in dutch) == (True, False)


def elsewhere(path):
    return {one.code: one.url for one in ask(path).context["chrome"].languages}


def test_a_page_leads_to_itself_in_the_other_language_else_home(tree, page):
    StandardPageFactory(parent=tree.home, slug="privacy")
    assert elsewhere("/agenda/koffie/") == {"nl": "/agenda/koffie/", "en": "/en/agenda/koffie/"}
    assert elsewhere("/agenda/") == {"nl": "/agenda/", "en": "/en/agenda/"}
    assert elsewhere("/privacy/") == {"nl": "/privacy/", "en": "/en/"}
    translation(page, tree.english.agenda, title="Coffee morning", slug="coffee")
    assert elsewhere("/agenda/koffie/") == {"nl": "/agenda/koffie/", "en": "/en/agenda/coffee/"}


@pytest.mark.usefixtures("english")
def test_a_translated_activity_has_english_prose_and_the_facts_of_its_source():
    assert rows("/en/agenda/") == [("Coffee morning", "", "/en/agenda/coffee/")] * 2
    assert rows("/agenda/") == [("Koffieochtend", "", "/agenda/koffie/")] * 2
    response = ask("/en/agenda/coffee/")
    values = response.context["activity"]
    assert (values.title, values.summary, values.lang, values.kind) == (
        "Coffee morning",
        "Coffee and tea.",
        "",
        "coffee",
    )
    assert [(fact.label, fact.text) for fact in values.facts] == [
        ("When", "Every Tuesday from 10:00 to 12:00, until 1 December 2026"),
        ("Who runs it", "We ourselves"),
    ]
    assert [(fact.label, fact.text) for fact in values.access] == [
        ("Where", "De Schakel, Schoolstraat 1, 3451 AA Vleuten"),
        (
            "Getting in",
            (
                "Not known yet: whether a wheelchair can get in, whether there is an accessible toilet, "
                "whether there are stairs, whether there is a hearing loop. Call or e-mail us."
            ),
        ),
        ("", "Everything at De Schakel"),
        ("Price", "€1.50"),
        ("Taking part", "Walk in"),
    ]
    assert response.context["chrome"].canonical_url == f"{BASE}/en/agenda/coffee/"
    assert [(one.code, one.url) for one in response.context["chrome"].languages] == [
        ("nl", "/agenda/koffie/"),
        ("en", "/en/agenda/coffee/"),
    ]


@pytest.mark.usefixtures("english")
def test_a_change_of_the_source_is_seen_in_english_at_once(page):
    latest = page.get_latest_revision_as_object()
    latest.full = True
    latest.save_revision().publish()
    facts = {fact.label: fact.text for fact in ask("/en/agenda/coffee/").context["activity"].access}
    assert facts["Taking part"] == "Full"


def test_a_translation_is_served_only_while_its_source_is_live(page, english):
    page.unpublish()
    assert [ask(path).status_code for path in ("/agenda/koffie/", "/en/agenda/coffee/", "/en/agenda/koffie/")] == [
        404
    ] * 3
    page.get_latest_revision().publish()
    assert ask("/en/agenda/coffee/").status_code == 200
    page.delete()
    assert (ask("/en/agenda/coffee/").status_code, rows("/en/agenda/")) == (404, [])
    english.get_latest_revision().publish()  # nobody can bring it back alone
    assert (ask("/en/agenda/coffee/").status_code, Occurrence.objects.visible().count()) == (404, 0)


def test_a_draft_is_served_in_no_language(tree):
    draft = ActivityPageFactory(parent=tree.agenda, slug="concept", live=False)
    assert [ask(f"{prefix}/agenda/{draft.slug}/").status_code for prefix in ("", "/en")] == [404, 404]


def test_a_translation_that_is_a_draft_leaves_the_source_in_place(tree, page):
    translation(page, tree.english.agenda, title="Coffee morning", slug="koffie", live=False)
    response = ask("/en/agenda/koffie/")
    assert (response.status_code, response.context["activity"].title) == (200, "Koffieochtend")


@pytest.mark.usefixtures("english")
def test_words_are_searched_in_both_languages():
    assert [title for title, _lang, _url in rows("/en/agenda/?q=coffee")] == ["Coffee morning"] * 2
    assert [title for title, _lang, _url in rows("/en/agenda/?q=koffie")] == ["Coffee morning"] * 2


def test_filters_offer_nothing_that_only_a_translation_says(tree, page):
    translation(page, tree.english.agenda, title="Coffee morning", kind="wandelen", at_home="phone")
    options = {group.name: [one.value for one in group.options] for group in ask("/agenda/").context["listing"].filters}
    assert (options["soort"], "thuis" in options["mogelijk"]) == (["koffie"], False)


def test_a_neighbourhood_without_translation_is_served_in_english(tree):
    row = NeighbourhoodFactory(slug="de-meern", name={"nl": "De Meern", "en": "The Meern"})
    NeighbourhoodPageFactory(parent=tree.neighbourhoods, title="De Meern", slug="de-meern", neighbourhood=row)
    cards = ask("/en/wijken/").context["index"]["cards"]
    assert [(card["title"], card["url"], card["lang"]) for card in cards] == [
        ("The Meern", "/en/wijken/de-meern/", "nl")
    ]
    response = ask("/en/wijken/de-meern/")
    values = response.context["neighbourhood"]
    assert (values["title"], values["lang"], values["agenda_url"]) == ("De Meern", "nl", "/en/agenda/?wijk=de-meern")
    assert response.context["chrome"].canonical_url == f"{BASE}/wijken/de-meern/"


def test_a_translated_neighbourhood_shows_its_own_prose(tree):
    source = NeighbourhoodPageFactory(parent=tree.neighbourhoods, title="De Meern", slug="de-meern")
    translation(
        source, tree.english.neighbourhoods, title="The Meern", summary="South.", neighbourhood=source.neighbourhood
    )
    assert NeighbourhoodPage.objects.count() == 2
    cards = ask("/en/wijken/").context["index"]["cards"]
    assert [(card["title"], card["summary"], card["lang"]) for card in cards] == [("The Meern", "South.", "")]
    assert [card["title"] for card in ask("/wijken/").context["index"]["cards"]] == ["De Meern"]
