"""What a site in Flanders says: the Dutch of the catalogues with the overlay ``locale/be`` before it."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any

import polib

from starters.registry import starter
from tests.languages import NOT_FLEMISH

ROOT = Path(__file__).parents[2]
type Key = tuple[str, str]


def said(path: Path) -> dict[Key, str]:
    """Text → what a catalogue makes of it, all its forms in one string."""
    return {
        (entry.msgctxt or "", entry.msgid): " | ".join([entry.msgstr] if entry.msgstr else entry.msgstr_plural.values())
        for entry in polib.pofile(str(path))
        if not entry.obsolete
    }


def dutch() -> dict[Key, str]:
    catalogues = sorted(ROOT.glob("*/locale/nl/LC_MESSAGES/django.po"))
    return {key: text for path in catalogues for key, text in said(path).items()}


OVERLAY = said(ROOT / "locale" / "be" / "nl" / "LC_MESSAGES" / "django.po")


def test_no_word_of_the_netherlands_is_left():
    shown = dutch() | OVERLAY
    assert {key[1]: text for key, text in shown.items() if NOT_FLEMISH.search(text)} == {}


def test_words_that_people_in_flanders_look_for():
    texts = (
        "full",
        "sign up",
        "call first",
        "walk in",
        "Ground floor",
        "Which neighbourhood?",
        "advice hour",
        "at the counter",
    )
    assert {text: OVERLAY[("", text)] for text in texts} == {
        "full": "volzet",
        "sign up": "inschrijven",
        "call first": "bel op voorhand",
        "walk in": "spring binnen",
        "Ground floor": "Gelijkvloers",
        "Which neighbourhood?": "Welke buurt?",
        "advice hour": "zitdag",
        "at the counter": "aan het onthaal",
    }


def in_dutch(value: Any) -> Iterator[str]:
    """Every Dutch text inside a starter's content."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for one in value:
            yield from in_dutch(one)
    elif is_dataclass(value):
        for field in fields(value):
            if field.name not in {"en", "slug", "kind", "drawing"}:
                yield from in_dutch(getattr(value, field.name))


def test_neither_does_the_content_of_the_service_centre_use_them():
    texts = list(in_dutch(starter("dienstencentrum")))
    assert "Onder de linde is er plaats voor iedereen" in texts
    assert [text for text in texts if NOT_FLEMISH.search(text)] == []
