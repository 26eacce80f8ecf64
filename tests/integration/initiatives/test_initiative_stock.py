"""Ready texts of moderators: filled in for each initiator, and kept by the moderators themselves."""

import pytest
from django.core.exceptions import ValidationError

from core.caching import memo
from core.models import OrganisationSettings
from initiatives.actions.stock import ensure_stock_texts
from initiatives.domain.stock_texts import SEEDS
from initiatives.models import StockText
from initiatives.queries.replies import replies
from tests import initiative_factories as make

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("index")]


def test_ready_texts_are_filled_in_in_the_language_of_the_initiator():
    submission = make.submission()
    assert [(one.answer, one.name) for one in replies(submission)] == [(one.answer, one.name) for one in SEEDS]
    StockText.objects.all().delete()
    text = {"nl": "Dag {naam}, {titel} van {organisatie}: {telefoon}", "en": "Hello {naam}"}
    StockText.objects.create(answer="approve", name="Dag", text=text)
    submission.contact_name = "{titel}"
    assert [one.text for one in replies(submission)] == ["Dag {titel}, Soep op dinsdag van Welzaam: 030 123 45 67"]
    submission.language = "en"
    assert [one.text for one in replies(submission)] == ["Hello {titel}"]


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({"phone": "030 1"}, "Bel ons op 030 1. Dan zoeken we het samen uit."),
        (
            {"phone": "", "walk_in": {"nl": "Loop binnen op Markt 1."}},
            "Loop binnen op Markt 1. Dan zoeken we het samen uit.",
        ),
        ({"phone": "", "walk_in": {}}, "Beantwoord deze mail. Dan zoeken we het samen uit."),
    ],
)
def test_an_organisation_without_a_phone_says_how_else_to_reach_it(values, sentence):
    OrganisationSettings.objects.update(**values)
    memo.forget()
    [text] = [one.text for one in replies(make.submission()) if one.name == "Dit is iets voor de gemeente"]
    assert text.endswith(sentence)


def test_the_first_look_shows_no_errors(staff):
    page = staff.get(f"/beheer/inzendingen/{make.in_review().pk}/").content.decode()
    assert "Schrijf een paar woorden" not in page


def test_a_word_in_braces_that_nothing_is_filled_in_for_is_refused():
    text = StockText(answer="ask", name="x", text={"nl": "Dag {voornaam}"})
    with pytest.raises(ValidationError) as refused:
        text.full_clean()
    assert refused.value.messages == ["Voor {voornaam} vullen we niets in. Gebruik een van de woorden hieronder."]


def test_texts_that_staff_deleted_do_not_come_back():
    StockText.objects.exclude(pk=StockText.objects.first().pk).delete()
    ensure_stock_texts()
    assert StockText.objects.count() == 1


def test_moderators_keep_their_texts_themselves(staff):
    first = StockText.objects.first()
    assert first.name in staff.get("/beheer/standaardteksten/").content.decode()
    values = {"answer": "ask", "name": "Nieuw", "text_nl": "Dag {naam}", "sort_order": "1"}
    form = staff.get("/beheer/standaardteksten/new/").context["form"]
    names = [field.html_name for field in form]
    assert names == ["answer", "name", "text", "sort_order"]
    parts = {f"text_{code}": "Dag {naam}" if code == "nl" else "" for code, _l in (("nl", ""), ("en", ""))}
    assert staff.post("/beheer/standaardteksten/new/", values | parts).status_code == 302
    assert StockText.objects.get(name="Nieuw").text == {"nl": "Dag {naam}"}
