import time

import pytest
from django.core.exceptions import ValidationError

from core.contact.fields import TextField
from core.text.typed import has_link, is_one_line, without_controls
from initiatives.domain.road import Stage, Step, road


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("een\x00 twee\x07", "een twee"),
        ("een\r\ntwee\rdrie\n", "een\ntwee\ndrie\n"),
        ("tab\tblijft", "tab\tblijft"),
        ("\u202ekwaad\u202c \u2066x\u2069", "kwaad x"),
        ("👩‍👩‍👧 🇳🇱 ☕️", "👩‍👩‍👧 🇳🇱 ☕️"),
        ("مرحبا\u200f بكم", "مرحبا\u200f بكم"),
        ("los\ud800 deel", "los deel"),
    ],
)
def test_only_what_nobody_means_to_write_goes(typed, kept):
    assert without_controls(typed) == kept


@pytest.mark.parametrize(
    ("text", "expected"),
    [("", True), ("Jan", True), ("Jan\nBcc: x@example.org", False), ("Jan\u2028x", False), ("Jan\vx", False)],
)
def test_a_line_has_no_end_of_line_of_any_kind(text, expected):
    assert is_one_line(text) is expected


@pytest.mark.parametrize(
    ("stage", "expected"),
    [
        (Stage.IDEA, "idea:now exploring:todo planning:todo running:todo independent:todo"),
        (Stage.RUNNING, "idea:done exploring:done planning:done running:now independent:todo"),
        (Stage.INDEPENDENT, "idea:done exploring:done planning:done running:done independent:now"),
        (Stage.HANDED_OVER, "idea:done exploring:done planning:done running:done handed_over:now"),
        (Stage.STOPPED, "idea:done stopped:now"),
    ],
)
def test_the_road_shows_how_far_it_is(stage, expected):
    assert " ".join(f"{name}:{step}" for name, step in road(stage)) == expected
    assert [step for _name, step in road(stage)].count(Step.NOW) == 1


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("kijk op https://x.example", True),
        ("WWW.x.nl", True),
        ("ｈｔｔｐ：／／x.nl", True),
        ("<a href=x>", True),
        ("<script", True),
        ("[url=x]", True),
        ("javascript:alert(1)", True),
        ("3 < 4 en 5 > 2, <3", False),
        ("om 10:30 // of later", False),
        ("soep, brood (en thee) [samen]", False),
        ("مرحبا 👩‍👩‍👧", False),
    ],
)
def test_links_and_code_are_told_from_words(text, expected):
    assert has_link(text) is expected


@pytest.mark.parametrize("text", ["<" + " " * 40_000 + "1", "<a" * 20_000, "aa:" + " " * 40_000, "< / " * 10_000])
def test_no_text_keeps_the_site_busy(text):
    began = time.process_time()
    assert has_link(text) is False
    assert time.process_time() - began < 1


def test_megabytes_are_freed_of_controls_at_once():
    began = time.process_time()
    assert len(without_controls("een\x00é\r\n" * 1_000_000)) == 5_000_000
    assert time.process_time() - began < 0.5


def test_what_is_too_long_is_not_looked_into():
    with pytest.raises(ValidationError) as caught:
        TextField(label="x", max_length=10).clean("www.example " * 2)
    assert [error.code for error in caught.value.error_list] == ["max_length"]
