"""The form on paper asks what the form on the screen asks; every page comes in large type."""

import re

import pytest
from django.test import Client

from core.caching.middleware import store
from core.models import OrganisationSettings
from initiatives.forms import IdeaForm
from initiatives.paper_form import NOT_ON_PAPER
from tests.factories import NeighbourhoodFactory, StandardPageFactory, ThemeFactory, ask, site
from tests.paper import read, smallest_type

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("press_on_tuesday")]

FORM = "/initiatieven/aanmelden/formulier.pdf"


@pytest.fixture
def tree():
    made = site()
    OrganisationSettings.objects.update(
        phone="030 123 45 67",
        hours={"nl": "elke werkdag 9.00–17.00 uur", "en": "weekdays 9:00–17:00"},
        street="Schoolstraat 1",
        postcode="3451 AA",
        city="Vleuten",
    )
    NeighbourhoodFactory(slug="de-meern", name={"nl": "De Meern"})
    ThemeFactory(slug="ontmoeten", name={"nl": "Ontmoeten"})
    return made


def squeezed(text):
    return re.sub(r"\s+", " ", str(text))


def test_the_form_asks_every_question_of_the_screen_in_its_order(tree):
    content = ask(FORM).content
    found = read(content)
    screen = [field for field in IdeaForm(neighbourhood_word="wijk") if not field.is_hidden]
    places = [found.text.find(squeezed(field.label)) for field in screen if field.name not in NOT_ON_PAPER]
    assert (places == sorted(places), min(places) > 0) == (True, True)
    assert all(choice in found.text for choice in ("De Meern", "Ontmoeten", "ruimte", "geld", "helpende handen"))
    assert found.lines[:3] == [
        "Ik heb een idee",
        "Schrijf uw idee op. Het hoeft niet af te zijn: een paar",
        "zinnen is genoeg.",
    ]
    assert "U hoort van ons binnen 5 werkdagen nadat wij dit formulier hebben." in found.text
    assert "Vertelt u het liever? Bel 030 123 45 67. Elke werkdag 9.00–17.00 uur" in found.text
    assert "Breng of stuur dit formulier naar: Welzaam, Schoolstraat 1, 3451 AA Vleuten" in found.text
    assert (found.tagged, found.language, found.title) == (True, "nl", "Ik heb een idee: formulier op papier")
    assert (set(found.embedded.values()), smallest_type(content)) == ({True}, 14.0)
    assert tree.initiatives.live


@pytest.mark.usefixtures("tree")
def test_the_form_is_there_in_english_and_linked_from_the_screen():
    found = read(ask(f"/en{FORM}").content)
    assert (found.language, found.lines[0]) == ("en", "I have an idea")
    assert f'href="{FORM}"' in Client().get("/initiatieven/aanmelden/").content.decode()


def test_without_initiatives_there_is_no_form(tree):
    tree.initiatives.unpublish()
    tree.english.initiatives.unpublish()
    assert ask(FORM).status_code == 404


def test_every_page_has_one_choice_of_large_type_that_keeps_the_others(tree):
    StandardPageFactory(parent=tree.home, title="Over ons", slug="over-ons")
    ordinary, large = ask("/over-ons/").content.decode(), ask("/over-ons/?letters=groot").content.decode()
    assert ['href="/over-ons/?letters=groot"' in ordinary, "large.css" in ordinary] == [True, False]
    assert ['href="/over-ons/"' in large, "large.css" in large, '<html lang="nl" class="large">' in large] == [True] * 3
    assert 'rel="canonical" href="http://localhost:8000/over-ons/"' in large
    assert 'href="/agenda/?wijk=de-meern&amp;letters=groot"' in ask("/agenda/?wijk=de-meern").content.decode()


@pytest.mark.usefixtures("tree")
def test_large_type_has_a_copy_of_its_own_and_sets_no_cookie():
    store.clear()
    answers = [Client().get(path) for path in ("/agenda/", "/agenda/?letters=groot", "/agenda/?letters=groot")]
    assert ([dict(one.cookies) for one in answers], len(store)) == ([{}] * 3, 2)
    assert answers[1].content == answers[2].content != answers[0].content


@pytest.mark.usefixtures("tree")
def test_a_sheet_is_kept_by_the_page_cache_sets_no_cookie_and_answers_304():
    store.clear()
    first = Client().get("/agenda/weekoverzicht.pdf")
    again = Client().get("/agenda/weekoverzicht.pdf", headers={"if-none-match": first["ETag"]})
    assert (len(store), dict(first.cookies), again.status_code) == (1, {}, 304)
