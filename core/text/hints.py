"""What a writer may do to make a Dutch text easier: long sentences, hard words, and how hard it is as a whole.

The level is that of Flesch-Douma (core.text.readability has the formula and its source). The bounds of the levels are
those of R. Flesch, *A new readability yardstick*, Journal of Applied Psychology 32 (1948): 80 and higher is easy, from
60 standard, below 30 very difficult. The words are our own list. All of it is a hint: nothing here refuses a text.
"""

import re
from dataclasses import dataclass
from enum import StrEnum

from core.text.plain_words import PLAIN_WORDS
from core.text.readability import B1, flesch_douma, sentences

#: A sentence of more words is called long.
MOST_WORDS = 20
#: A text of fewer words has no level: the formula counts averages.
FEWEST_WORDS = 15

_HARD = re.compile(
    rf"(?<!\w)(?:{'|'.join(re.escape(word) for word in sorted(PLAIN_WORDS, key=len, reverse=True))})(?!\w)"
)


class Level(StrEnum):
    """How a text reads, by its reading ease."""

    SHORT = "short"  # too short to say
    EASY = "easy"  # from 80
    PLAIN = "plain"  # from 60: B1
    HARD = "hard"  # from 30
    VERY_HARD = "very-hard"


#: From which reading ease on a level begins, the easiest first.
BOUNDS = ((80.0, Level.EASY), (B1, Level.PLAIN), (30.0, Level.HARD))


@dataclass(frozen=True, kw_only=True)
class LongSentence:
    """Its first words, to find it by, and how many it has."""

    begins: str
    words: int


@dataclass(frozen=True, kw_only=True)
class HardWord:
    """A word as it is in our list, and what to write instead."""

    word: str
    plain: str


@dataclass(frozen=True, kw_only=True)
class Hints:
    """What stands out in a text; ``ease`` as of ``flesch_douma``."""

    level: Level
    ease: float
    long_sentences: tuple[LongSentence, ...]
    hard_words: tuple[HardWord, ...]


def hints(text: str) -> Hints:
    """Look at a Dutch text; each hard word once, in the order in which it is met."""
    parts = sentences(text)
    ease = flesch_douma(text)
    met = dict.fromkeys(_HARD.findall(" ".join(text.lower().split())))
    return Hints(
        level=_level(ease, sum(map(len, parts))),
        ease=ease,
        long_sentences=tuple(
            LongSentence(begins=" ".join(words[:8]), words=len(words)) for words in parts if len(words) > MOST_WORDS
        ),
        hard_words=tuple(HardWord(word=word, plain=PLAIN_WORDS[word]) for word in met),
    )


def _level(ease: float, words: int) -> Level:
    if words < FEWEST_WORDS:
        return Level.SHORT
    return next((level for least, level in BOUNDS if ease >= least), Level.VERY_HARD)
