"""What a writer is told about a Dutch text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.text.hints import MOST_WORDS, HardWord, Hints, Level, LongSentence, hints
from core.text.plain_words import PLAIN_WORDS
from core.text.readability import flesch_douma

PLAIN = "Kom ook mee eten. Wij koken elke week samen. Het is op dinsdag om zes uur. U betaalt twee euro."
LONG = "Wij gaan met de buren van de straat elke week met de fiets naar het bos en dan eten we daar ons brood op."


def test_a_plain_text_gives_nothing_to_do():
    assert hints(PLAIN) == Hints(level=Level.EASY, ease=flesch_douma(PLAIN), long_sentences=(), hard_words=())


def test_a_long_sentence_is_named_by_its_first_words():
    found = hints(f"{PLAIN} {LONG}").long_sentences
    assert found == (LongSentence(begins="Wij gaan met de buren van de straat", words=24),)


def test_a_sentence_of_just_enough_words_is_not_long():
    assert hints(" ".join(["woord"] * MOST_WORDS)).long_sentences == ()
    assert len(hints(" ".join(["woord"] * (MOST_WORDS + 1))).long_sentences) == 1


def test_hard_words_come_once_in_their_order_whatever_their_case():
    text = "TEVENS dient te worden betaald. Ten\nbehoeve van de buurt, en tevens voor ons."
    assert hints(text).hard_words == (
        HardWord(word="tevens", plain="ook"),
        HardWord(word="dient te", plain="moet"),
        HardWord(word="ten behoeve van", plain="voor"),
    )


def test_a_hard_word_inside_another_word_is_none():
    assert hints("De welkeurige mitsdien en ondoelgroep: echterheid.").hard_words == ()


def test_the_longest_of_two_that_begin_alike_is_met():
    assert hints("Een inclusieve samenleving.").hard_words == (
        HardWord(word="inclusieve samenleving", plain="samenleving voor iedereen"),
    )


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("", Level.SHORT),
        ("Kom langs.", Level.SHORT),
        (PLAIN, Level.EASY),
        ("De bewoners kunnen elke dinsdag samen eten in het buurthuis. Iedereen betaalt twee euro.", Level.SHORT),
        (
            "De bewoners kunnen elke dinsdag samen eten in het nieuwe buurthuis. Iedereen betaalt twee euro vooraf.",
            Level.HARD,
        ),
        (
            (
                "De bewoners koken elke dinsdag samen.\nIedereen betaalt twee euro.\n"
                "Na het eten doen de bewoners samen de grote afwas."
            ),
            Level.PLAIN,
        ),
        (
            (
                "De vrijwilligers van de vereniging organiseren gezamenlijke maaltijden voor belangstellende "
                "bewoners uit de omgeving.\nInformatie: vrijwilligerscentrale"
            ),
            Level.VERY_HARD,
        ),
    ],
)
def test_the_level_follows_the_formula(text, level):
    assert hints(text).level == level


def test_the_list_is_large_and_every_proposal_is_easier():
    assert len(PLAIN_WORDS) >= 150
    assert [word for word in PLAIN_WORDS if word != word.lower() or word != word.strip()] == []
    assert [word for word, plain in PLAIN_WORDS.items() if plain in PLAIN_WORDS or not plain] == []


@given(st.text())
def test_any_text_has_an_answer(text):
    found = hints(text)
    assert found.ease == flesch_douma(text)
    assert all(sentence.words > MOST_WORDS for sentence in found.long_sentences)
