"""How much two ideas are about the same, by the stems of their words."""

import math
from collections.abc import Mapping

from core.text.folding import stem, words

#: Words that stand in every idea and say nothing of what it is about.
_EMPTY = """
aan al alle alleen als altijd andere anders bij buren buurt buurtbewoners buurthuis daar dan dat de deze die dit doen
door dorp een elkaar elke en er gaan gaat geen gezellig gezelliger goed graag haar had heb hebben heeft hem hen het hier
hij hoe hun idee iedereen iemand iets ik in is ja je jullie kan kom komen kunnen maar mag mee meer mensen met mij mijn
moet na naar niet nieuwe nog nu of om omdat onder ons onze ook op over samen soms straat te tegen ten ter tijd toch tot
u uit uw van veel voor waar wat we week weer wel werd wij wijk wil willen worden wordt ze zich zij zijn zo zou zullen
"""
EMPTY = frozenset(stem(word) for word in words(_EMPTY))
SHORTEST = 3
#: A word of the title says more than one of the text; the same neighbourhood makes joining likelier.
TITLE, TEXT, NEAR = 3.0, 1.0, 1.25
#: From here on it is worth a look.
ENOUGH = 0.2


def meaning(title: str, text: str = "") -> dict[str, float]:
    """Return the stems that say what something is about, with the weight of each."""
    found: dict[str, float] = {}
    for part, weight in ((text, TEXT), (title, TITLE)):
        for word in words(part):
            stemmed = stem(word)
            if len(word) >= SHORTEST and stemmed not in EMPTY and not word.isdecimal():
                found[stemmed] = weight
    return found


def likeness(mine: Mapping[str, float], theirs: Mapping[str, float], *, near: bool) -> float:
    """Return how alike two meanings are: 0 for nothing in common, 1 for the same words (cosine), more when near."""
    shared = sum(weight * theirs[word] for word, weight in mine.items() if word in theirs)
    if not shared:
        return 0.0
    lengths = math.sqrt(sum(w * w for w in mine.values())) * math.sqrt(sum(w * w for w in theirs.values()))
    return shared / lengths * (NEAR if near else 1.0)
