"""Folding and stemming: what people mean by a word, the same on every database."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.text.folding import fold, stems, words


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Taalcafé", "taalcafe"),
        ("ČEŠTINA Şeker Zoë", "cestina seker zoe"),
        ("  Soep\t op\n dinsdag ", "soep op dinsdag"),
        ("a\x00b\x1bc\u200bd", "a b c d"),
        ("ﬁets", "fiets"),
        ("Straße", "strasse"),
        ("℠", "sm"),
        ("", ""),
    ],
)
def test_folding(text, folded):
    assert fold(text) == folded


@given(st.text())
def test_folding_twice_is_folding_once(text):
    assert fold(fold(text)) == fold(text)


@given(st.text())
def test_a_folded_text_holds_nothing_a_database_chokes_on(text):
    assert [one for one in fold(text) if ord(one) < 32 or 0x7F <= ord(one) < 0xA0] == []


def test_words_are_without_punctuation():
    assert words("Koffie, thee & ‘soep’ (10.00–12.00)") == ["koffie", "thee", "soep", "10", "00", "12", "00"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("wandelen", "wandel"),
        ("initiatief", "initiatieven"),
        ("vrijwilliger", "vrijwilligers"),
        ("café", "cafés"),
        ("activiteit", "activiteiten"),
        ("koken", "kook"),
        ("buurten", "buurt"),
        ("kind", "kinderen"),
    ],
)
def test_forms_of_one_word_meet(one, other):
    assert stems(one) == stems(other)


@pytest.mark.parametrize(("one", "other"), [("koffie", "koken"), ("taal", "zaal"), ("wijk", "wijn")])
def test_other_words_do_not(one, other):
    assert stems(one) != stems(other)
