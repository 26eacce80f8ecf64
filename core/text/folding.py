"""Folds text to what people mean by it, so that search is forgiving on every database."""

import re
import unicodedata
from functools import cache, lru_cache

import snowballstemmer

# Words whose forms the Dutch stemmer does not bring together.
EXCEPTIONS = {
    "cafes": "cafe",
    "initiatieven": "initiatief",
    "kinderen": "kind",
    "museums": "museum",
    "vrijwilligers": "vrijwilliger",
}


def fold(text: str) -> str:
    """Return ``text`` in lower case without accents, control characters or NUL; words stay apart."""
    # Taking signs apart can bring capitals back ("℠" is "SM"), so the case is folded again after it.
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text.casefold()).casefold())
    kept = (" " if unicodedata.category(c) in {"Cc", "Cf"} else c for c in plain if not unicodedata.combining(c))
    return " ".join("".join(kept).split())


def words(text: str) -> list[str]:
    """Return the folded words and numbers of ``text``, in order."""
    return re.findall(r"\w+", fold(text))


@cache
def _stemmer() -> snowballstemmer.stemmer:
    return snowballstemmer.stemmer("dutch")


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """Return the stem of one folded word; both sides of a comparison are stemmed."""
    return str(_stemmer().stemWord(EXCEPTIONS.get(word, word)))


def stems(text: str) -> str:
    """Return the stems of ``text``, separated by spaces."""
    return " ".join(stem(word) for word in words(text))
