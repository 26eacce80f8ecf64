"""The word of a row in addresses, from its name."""

from collections.abc import Collection
from itertools import count

from django.utils.text import slugify

from core.text.folding import fold

MOST = 60  # characters that the column holds


def free_slug(name: str, taken: Collection[str]) -> str:
    """Return ``name`` as a word for addresses, with a number behind it where another row has it already."""
    word = slugify(fold(name))[: MOST - 4].strip("-") or "naam"
    return next(one for one in (word if number == 1 else f"{word}-{number}" for number in count(1)) if one not in taken)
