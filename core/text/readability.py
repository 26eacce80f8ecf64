"""How easily a Dutch text is read: the formula of Flesch, fitted to Dutch by Douma.

Source: W. H. Douma, *De leesbaarheid van landbouwbladen* (Wageningen, 1960): 206.84 − 0.93 × (words per sentence) − 77
× (syllables per word). From about 60 on, most adults read a text without effort; language level B1 lies there. It
counts lengths and knows nothing of meaning: a hint for a writer, never a verdict.
"""

import re

#: At least this for what we write to residents.
B1 = 60.0

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
#: Ends of sentences; a line of its own (a heading, a button) is one too. A date like 10.30 ends none.
#: A row of dots is looked at once, from its first: the dotted line of a pasted table may be long.
_SENTENCE = re.compile(r"(?<![.!?…])[.!?…]++(?=\s|$|[\"”’)])|[:;](?=\s)|\n+")
#: One sound each, the longest first. A diaeresis begins a sound of its own.
_SOUND = re.compile(r"aai|ooi|oei|eeu|ieu|ij|aa|ee|oo|uu|ie|oe|eu|ui|ou|au|ei|[aeiouyáéíóúàèìòùâêîôûäëïöü]")


def syllables(word: str) -> int:
    """Return the number of syllables of a Dutch word, at least one."""
    return max(1, len(_SOUND.findall(word.casefold())))


def sentences(text: str) -> list[list[str]]:
    """Return the words of each sentence of ``text``; what holds no word is none."""
    found = [_WORD.findall(part) for part in _SENTENCE.split(text)]
    return [words for words in found if words]


def flesch_douma(text: str) -> float:
    """Return the reading ease of ``text``: about 0 for a statute, 100 for a child's book; 100 for no words at all."""
    parts = sentences(text)
    words = [word for part in parts for word in part]
    if not words:
        return 100.0
    per_word = sum(map(syllables, words)) / len(words)
    return 206.84 - 0.93 * len(words) / len(parts) - 77 * per_word
