"""Words in a file: texts without markup, places, and what kind of activity a title means."""

import html
import re
from collections.abc import Mapping

from activities.domain.importing.proposals import MAX_NAME, MAX_SUMMARY, PlaceName
from core.text.folding import fold

MAX_TEXT, MAX_PARAGRAPHS = 5_000, 40
_BREAK = re.compile(r"<\s*(br|/p|/div|/li|/h\d|/tr)\b[^>]*>", re.IGNORECASE)
_HIDDEN = re.compile(r"<\s*(script|style|head)\b.*?(<\s*/\s*\1\s*>|$)", re.IGNORECASE | re.DOTALL)
_TAG = re.compile(r"</?[a-zA-Z!][^>]{0,2000}>")
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\u200b\u2028\u2029\ufeff\ud800-\udfff]")
_MEETING = re.compile(r"https?://|teams-vergadering|teams meeting|zoom\.us|meet\.google|webex", re.IGNORECASE)
#: From the line below on, a program added how to join a meeting: no words of the house.
_JOIN = re.compile(r"^\s*(_{10,}|-{2}::~|[~:]{10,}|\*{2,}~)", re.MULTILINE)
_LINK_TO_JOIN = re.compile(r"https?://\S*(teams\.microsoft|zoom\.us|meet\.google|webex)\S*", re.IGNORECASE)
_SENTENCE_END = re.compile(r"(?<=[.!?])\s")
_POSTCODE = re.compile(r"\b(\d{4}\s?[A-Z]{2}|[1-9]\d{3})\b")
_STREET = re.compile(r"\D{3,}\s\d{1,4}\s?[a-zA-Z]?(-\d+)?")

#: Folded beginnings of words in titles, and the kind they mean; the first that fits.
KINDS_BY_WORD = {
    "koffie": "koffie", "wandel": "wandelen", "fiets": "fietsen", "yoga": "bewegen", "gym": "bewegen",
    "beweg": "bewegen", "sport": "bewegen", "fit": "bewegen", "dans": "dansen", "zing": "muziek", "zang": "muziek",
    "koor": "muziek", "muziek": "muziek", "brei": "handwerk", "haak": "handwerk", "handwerk": "handwerk",
    "naai": "handwerk", "schilder": "creatief", "teken": "creatief", "creatief": "creatief", "kook": "koken",
    "kok": "koken", "eet": "samen-eten", "lunch": "samen-eten", "soep": "samen-eten", "maaltijd": "samen-eten",
    "tuin": "tuinieren", "moestuin": "tuinieren", "taal": "taalles", "nederlands": "taalles",
    "computer": "computerles", "telefoon": "computerles", "digi": "computerles", "spel": "spelletjes",
    "bingo": "spelletjes", "kaart": "spelletjes", "biljart": "spelletjes", "schaak": "spelletjes",
    "boek": "lezen", "lees": "lezen", "film": "film", "lezing": "lezing", "cursus": "cursus", "workshop": "cursus",
    "repair": "repareren", "repar": "repareren", "ruil": "ruilen", "spreekuur": "spreekuur", "uitje": "uitstap",
    "uitstap": "uitstap", "excursie": "uitstap", "kinder": "kinderen", "jongeren": "jongeren", "ouder": "ouders",
    "feest": "feest", "markt": "feest", "bbq": "feest", "inloop": "inloop", "vergadering": "meedenken",
}  # fmt: skip
ANY_KIND = "inloop"


def one_line(text: str) -> str:
    """A text on one line, without markup and control characters."""
    return " ".join(plain(text).split())


def plain(text: str) -> str:
    """A text without markup: Google and Outlook put HTML in descriptions."""
    text = text[: MAX_TEXT * 10]
    if "<" in text:
        text = _TAG.sub("", _BREAK.sub("\n", _HIDDEN.sub("", text)))
    return _CONTROL.sub(" ", html.unescape(text) if "&" in text else text)


def paragraphs(text: str) -> tuple[str, ...]:
    """The lines of a description, without how to join a meeting on line."""
    words = _LINK_TO_JOIN.sub("", plain(_JOIN.split(text)[0]))[:MAX_TEXT]
    return tuple(line for line in (" ".join(one.split()) for one in words.split("\n")) if line)[:MAX_PARAGRAPHS]


def first_sentences(lines: tuple[str, ...], most: int = MAX_SUMMARY) -> str:
    """As many whole sentences of the first line as fit; else as many words."""
    if not lines:
        return ""
    found = ""
    for sentence in _SENTENCE_END.split(lines[0]):
        longer = f"{found} {sentence}".strip()
        if len(longer) > most:
            break
        found = longer
    return found or cut(lines[0], most)


def cut(text: str, most: int) -> str:
    """A text of at most ``most`` characters, broken off after a word."""
    if len(text) <= most:
        return text
    return (
        text[: most - 1].rpartition(" ")[0].rstrip(",;:") + "…" if " " in text[: most - 1] else text[: most - 1] + "…"
    )


def is_online(location: str) -> bool:
    """Whether a place is an address on the web."""
    return bool(_MEETING.search(location))


def place(location: str) -> PlaceName:
    """Tell name and address apart: "De Schakel, Meentweg 1, 3454 AA De Meern"."""
    parts = [part for part in (one_line(one) for one in re.split(r"[,;\n|]", location)) if part]
    if not parts:
        return PlaceName()
    name, *rest = parts
    street = next((part for part in rest if _STREET.fullmatch(part)), "")
    postcode = city = ""
    for part in rest:
        found = _POSTCODE.search(part)
        if found and part != street:
            postcode, city = found[1], part[found.end() :].strip(" ,")
            break
    others = [part for part in rest if part not in {street, "Nederland", "Netherlands", "België", "Belgium"}]
    if not city and others and not postcode:
        city = others[-1]
    return PlaceName(name=cut(name, MAX_NAME), street=cut(street, MAX_NAME), postcode=postcode, city=cut(city, 80))


def kind_of(words: str, kinds: Mapping[str, str]) -> str:
    """The kind that somebody named: by its name or its address word; empty when there is none such."""
    return kinds.get(fold(words), "")


def kind_by_title(title: str) -> str:
    """The kind that a title suggests; empty when it suggests none."""
    for word in re.findall(r"\w+", fold(title)):
        for beginning, kind in KINDS_BY_WORD.items():
            if word.startswith(beginning) or (len(beginning) > 4 and word.endswith(beginning)):  # noqa: PLR2004 - "avondwandeling", no "opfit"
                return kind
    return ""
