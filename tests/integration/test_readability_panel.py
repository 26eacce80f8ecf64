"""Readability in the page editor: below the texts of every Dutch page, for staff, and never in the way."""

import json
import re

import pytest
from django.apps import apps

from core.pages.models import BasePage
from core.writing.panels import ReadabilityPanel
from tests.factories import StandardPageFactory, UserFactory, site

pytestmark = pytest.mark.django_db
URL = "/beheer/leesbaarheid/"
HARD = "Wij willen tevens participatie. " + "bewoner " * 21


@pytest.fixture
def tree():
    return site()


@pytest.fixture
def admin(client):
    client.force_login(UserFactory())
    return client


def _ask(client, texts):
    answer = client.post(URL, {"texts": json.dumps(texts)})
    return answer.status_code, re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", answer.content.decode())).strip()


def test_it_says_per_field_what_to_do(admin):
    texts = [
        {"id": "id_summary", "label": "samenvatting", "text": "Kom langs."},
        {"id": "id_body", "label": "tekst", "text": HARD},
    ]
    assert _ask(admin, texts) == (
        200,
        (
            "Erg moeilijk: alleen geoefende lezers komen hier doorheen. Eén lange zin. 2 moeilijke woorden. tekst "
            "“bewoner bewoner bewoner bewoner bewoner bewoner bewoner bewoner …” heeft 21 woorden. "
            "Maak er twee zinnen van. "
            "tevens : liever ook participatie : liever meedoen "
            "Leesgemak 0 van 100 volgens de formule van Flesch en Douma (1960); vanaf 60 is het ongeveer B1. "
            "De woorden komen uit onze eigen lijst."
        ),
    )


def test_nothing_typed_gives_no_level(admin):
    assert _ask(admin, []) == (
        200,
        "Te kort om iets over het niveau te zeggen. 0 lange zinnen. 0 moeilijke woorden.",
    )


def test_what_was_typed_stays_text(admin):
    answer = admin.post(URL, {"texts": json.dumps([{"id": "a", "label": "<b>x</b>", "text": HARD}])})
    assert "&lt;b&gt;x&lt;/b&gt;" in answer.content.decode()


@pytest.mark.parametrize("texts", ["", "geen json", "{}", "[1]", '[{"id": "a"}]', "null", "[" * 200_000])
def test_anything_else_is_refused(admin, texts):
    answer = admin.post(URL, {"texts": texts})
    assert (answer.status_code, "<p" in answer.content.decode()) == (422, True)


def test_too_long_a_text_is_not_looked_at(admin):
    assert _ask(admin, [{"id": "a", "label": "tekst", "text": "a " * 40_000}]) == (
        422,
        "Deze tekst is te lang om tijdens het schrijven te bekijken.",
    )


def test_it_is_for_staff(client):
    answer = client.post(URL, {"texts": "[]"})
    assert (answer.status_code, answer["Location"]) == (302, f"/beheer/login/?next={URL}")


def test_every_page_type_has_it_below_its_texts():
    types = [one for one in apps.get_models() if issubclass(one, BasePage)]
    assert len(types) > 10
    for one in types:
        tab = one.get_edit_handler().children[0].children
        assert [type(panel) for panel in tab].count(ReadabilityPanel) == 1
        assert isinstance(tab[-1], ReadabilityPanel)


def test_it_shows_on_dutch_pages_alone(admin, tree):
    page, english = StandardPageFactory(parent=tree.home), StandardPageFactory(parent=tree.english.home)
    shown = {
        pk: 'data-readability-url="/beheer/leesbaarheid/"' in admin.get(f"/beheer/pages/{pk}/edit/").text
        for pk in (page.pk, english.pk)
    }
    assert shown == {page.pk: True, english.pk: False}
