"""Which kind of activity an initiative looks like: a first guess for the editor, by its words."""

import re

#: Kind of ``activities`` → beginnings of words, the most telling first.
_WORDS = (
    ("koken", ("kook", "koken", "recept")),
    ("samen-eten", ("soep", "eten", "maaltijd", "lunch", "eettafel", "ontbijt")),
    ("tuinieren", ("tuin", "moestuin", "planten", "groen")),
    ("wandelen", ("wandel", "ommetje", "lopen")),
    ("fietsen", ("fiets",)),
    ("repareren", ("repar", "repair")),
    ("ruilen", ("ruil", "weggeef", "geefkast")),
    ("taalles", ("taalles", "taal", "nederlands leren")),
    ("muziek", ("zing", "koor", "muziek")),
    ("handwerk", ("brei", "haak", "naai", "handwerk")),
    ("spelletjes", ("spelletjes", "kaart", "schaak", "dammen", "bingo")),
    ("bewegen", ("sport", "beweg", "gym", "yoga")),
    ("kinderen", ("kinder", "speel")),
    ("feest", ("feest", "markt", "burendag")),
    ("koffie", ("koffie", "thee")),
)
#: What fits most.
OTHERWISE = "inloop"


def guess(text: str) -> str:
    """Return the kind that ``text`` looks like."""
    folded = text.casefold()
    for kind, beginnings in _WORDS:
        if any(re.search(rf"\b{re.escape(word)}", folded) for word in beginnings):
            return kind
    return OTHERWISE
