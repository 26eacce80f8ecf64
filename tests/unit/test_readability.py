"""The published formula, and our own texts held to it."""

import time
from pathlib import Path

import polib
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.text.readability import B1, flesch_douma, sentences, syllables

ROOT = Path(__file__).parents[2]
#: What residents read of the initiatives begins in one of these.
RESIDENTS = (
    "initiatives/forms/", "initiatives/views/mine", "initiatives/views/confirming", "initiatives/views/handing_in",
    "initiatives/views/message", "initiatives/views/finding", "initiatives/views/joining", "initiatives/presentation/",
    "core/contact/", "templates/pages/initiative_form", "templates/pages/mine", "templates/emails/initiative_",
    "templates/components/similar", "templates/components/answers",
)  # fmt: skip
STAFF = ("initiatives/forms/entry", "templates/emails/initiative_staff", "templates/emails/initiative_flood")


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("idee", 2), ("ideeën", 3), ("buurt", 1), ("mooi", 1), ("fraaie", 2), ("ijs", 1), ("initiatief", 5),
        ("leeuw", 1), ("nieuwe", 2), ("café", 2), ("sst", 1), ("vrijwilliger", 4), ("geïnteresseerd", 5),
    ],
)  # fmt: skip
def test_syllables_are_counted_as_they_are_said(word, expected):
    assert syllables(word) == expected


def test_sentences_end_where_a_reader_takes_a_breath():
    text = "Kom om 10.30 uur. Neem soep mee!\nKop zonder punt\n\nDat is: brood."
    assert [len(words) for words in sentences(text)] == [3, 3, 3, 2, 1]


def test_a_row_of_dots_ends_a_sentence_only_before_a_space_and_takes_no_time():
    assert [len(words) for words in sentences("Soep ... en brood. Koffie...thee")] == [1, 2, 2]
    began = time.process_time()
    assert sentences("." * 60_000 + "a") == [["a"]]
    assert time.process_time() - began < 1


def test_the_formula_is_the_published_one():
    # 6 words in 2 sentences, 7 syllables
    assert flesch_douma("Wij eten soep. Kom je ook?") == pytest.approx(206.84 - 0.93 * 3 - 77 * 7 / 6)
    assert flesch_douma("") == 100.0


def test_a_statute_is_harder_than_a_plain_sentence():
    hard = (
        "Betrokkene dient zorg te dragen voor tijdige indiening van de desbetreffende aanvraagformulieren bij het "
        "verantwoordelijke bestuursorgaan, onverminderd het bepaalde in de toepasselijke regelgeving."
    )
    assert flesch_douma(hard) < 10 < B1 < flesch_douma("Vul het formulier in. Breng het naar ons toe.")


@given(st.text())
def test_any_text_has_a_number(text):
    assert flesch_douma(text) <= 206.84


def test_what_residents_read_of_the_initiatives_is_plain():
    """All sentences together per source: a single label of one long word says nothing about reading."""
    texts = []
    for room in ("core", "initiatives"):
        catalogue = polib.pofile(str(ROOT / room / "locale" / "nl" / "LC_MESSAGES" / "django.po"))
        known = {entry.msgid: entry.msgstr for entry in catalogue if entry.msgstr}
        for path in [
            *ROOT.glob("initiatives/**/*.py"),
            *ROOT.glob("core/contact/*.py"),
            *ROOT.glob("templates/**/*.html"),
            *ROOT.glob("templates/**/*.txt"),
        ]:
            name = path.relative_to(ROOT).as_posix()
            if name.startswith(RESIDENTS) and not name.startswith(STAFF):
                source = path.read_text()
                texts += [said for asked, said in known.items() if asked in source and asked.count(" ") > 3]
    assert len(set(texts)) > 100
    assert flesch_douma("\n".join(sorted(set(texts)))) >= B1
    hard = {text for text in set(texts) if len(text) > 60 and flesch_douma(text) < B1 - 25}
    assert hard == set()
