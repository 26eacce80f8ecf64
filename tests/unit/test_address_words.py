"""The word of a row in addresses: from its name, and never one that another row has."""

import pytest

from core.labels.slugs import free_slug


@pytest.mark.parametrize(
    ("name", "taken", "word"),
    [
        ("De Brug", set(), "de-brug"),
        ("Café ’t Hoekje", set(), "cafe-t-hoekje"),
        ("De Brug", {"de-brug", "de-brug-2"}, "de-brug-3"),
        ("!", set(), "naam"),
        ("a" * 80, set(), "a" * 56),
    ],
)
def test_the_word_comes_from_the_name(name, taken, word):
    assert free_slug(name, taken) == word
