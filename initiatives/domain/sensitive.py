"""What should perhaps not become public: found in the text of an idea, for a moderator to look at.

It warns and never decides. Health is a special category of personal data (GDPR, art. 9); names, addresses, phone
numbers and e-mail of other people need their consent.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What a piece of text may be."""

    OWN = "own"  # contact data of the initiator, which we promised never to show
    EMAIL = "email"
    PHONE = "phone"
    ADDRESS = "address"
    LINK = "link"
    NAME = "name"
    HEALTH = "health"


@dataclass(frozen=True, kw_only=True)
class Found:
    """A piece of text that a person should look at, as it stands there."""

    kind: Kind
    text: str


# No pattern looks further than a few words from where it begins, so that no text can make it slow.
_EMAIL = re.compile(r"(?<![\w.+\-])[\w.+\-]{1,64}@[\w\-]{1,63}(?:\.[\w\-]{1,63}){1,6}")
_LINK = re.compile(r"(?:https?://|www\.)[^\s<>\"']{1,300}", re.IGNORECASE)
#: Nine to fifteen digits, written as people do, from a 0 or a plus: no date or amount begins so.
_PHONE = re.compile(r"(?<![\w€])(?:\+[1-9]|\(?0)(?:[ ()./\-]{0,2}\d){8,14}(?!\w)")
_POSTCODE = re.compile(r"\b[1-9]\d{3} ?[A-Z]{2}\b")
_STREET = re.compile(
    r"\b(?:[A-Z][\w'\-]{0,30} |van |de |der |den ){0,3}[A-Z][\w'\-]{0,30}?"
    r"(?:straat|laan|weg|plein|hof|kade|singel|dijk|dreef|pad|gracht|steeg|lei|baan)\s+\d+\s?[a-zA-Z]?\b"
)
#: Before a name in Dutch and English.
_TITLES = (
    "mevrouw|mevr|mw|meneer|de heer|dhr|mijnheer|juf|meester|dokter|dr|buurman|buurvrouw|oma|opa|tante|oom|zuster|"
    "mrs|ms|mr|miss"
)
_TITLED = re.compile(
    rf"\b(?i:{_TITLES})\.?\s{{1,3}}((?:(?:[Vv]an|[Dd]e|[Dd]er|[Dd]en|[Tt]en|[Tt]er)\s){{0,3}}[A-ZÀ-Þ][\w'\-]{{1,30}})"
)
_CALLED = re.compile(
    r"\b(?i:heet|heten|genaamd|called|named)\s{1,3}([A-ZÀ-Þ][\w'\-]{1,30}(?:\s[A-ZÀ-Þ][\w'\-]{1,30})?)"
)
#: Two or three words with a capital after each other, in the middle of a sentence, perhaps with "van der" between.
_FULL = re.compile(
    r"(?<![.!?:\n] )(?<!^)(?<=\s)(?!De |Het |The )([A-ZÀ-Þ][a-zß-ÿ'\-]{1,30}(?:\s(?:van|de|der|den|ten|ter|el|al)){0,3}"
    r"(?:\s[A-ZÀ-Þ][a-zß-ÿ'\-]{1,30}){1,2})"
)
#: Beginnings of words; "ziek" is not "ziekenhuis" alone, but a person looks.
_HEALTH_STEMS = (
    "adhd", "alcoholis", "alzheimer", "angststoornis", "artrose", "autis", "beroerte", "burn-out", "burnout",
    "cancer", "dement", "depress", "diabet", "diagnose", "drugs", "eetstoornis", "epilep", "ggz", "handicap",
    "hartaanval", "hartinfarct", "herseninfarct", "hiv", "invalide", "kanker", "medicijn", "miskraam", "parkinson",
    "patiënt", "ptss", "psychiat", "psycho", "reuma", "schizofre", "stoma", "suïcid", "suicid", "therapie", "trauma",
    "verslaafd", "verslaving", "verstandelijk", "zelfmoord", "ziek", "zwanger",
)  # fmt: skip
_HEALTH = re.compile(rf"\b(?:{'|'.join(map(re.escape, _HEALTH_STEMS))})[\w\-]*", re.IGNORECASE)
#: Words that begin with a health stem and say nothing about a person.
_HARMLESS = frozenset({"ziekenhuis", "psychologie", "ziekenhuizen"})
#: Fewer letters or digits prove nothing.
_SHORTEST_NAME, _SHORTEST_NUMBER = 4, 9


def find(text: str, *, own: Iterable[str] = (), known: Iterable[str] = ()) -> list[Found]:
    """Return what ``text`` holds that a person should look at, each once, in the order of :class:`Kind`.

    ``own`` is the initiator's contact data (name, e-mail, phone). ``known`` are names that may stand there: the
    public name, places, organisations.
    """
    allowed = {name.casefold() for name in known}
    found = dict.fromkeys(_all(text, own))
    order = list(Kind)
    addresses = [one.text for one in found if one.kind == Kind.ADDRESS]
    named = {one for one in found if one.kind == Kind.NAME}
    street = {one for one in named if any(one.text in address for address in addresses)}
    part = {one for one in named for other in named if one != other and one.text in other.text.split(" ")}
    left_out = street | part | {one for one in named if one.text.casefold() in allowed}
    return sorted((one for one in found if one not in left_out), key=lambda one: order.index(one.kind))


def _all(text: str, own: Iterable[str]) -> Iterator[Found]:
    yield from (Found(kind=Kind.OWN, text=value) for value in own if _holds(text, value))
    for kind, pattern in ((Kind.EMAIL, _EMAIL), (Kind.LINK, _LINK), (Kind.PHONE, _PHONE)):
        for match in pattern.finditer(text):
            yield Found(kind=kind, text=match[0].rstrip(".,;:)"))
    for pattern in (_POSTCODE, _STREET):
        yield from (Found(kind=Kind.ADDRESS, text=match[0]) for match in pattern.finditer(text))
    for pattern in (_TITLED, _CALLED, _FULL):
        yield from (Found(kind=Kind.NAME, text=" ".join(match[1].split())) for match in pattern.finditer(text))
    for match in _HEALTH.finditer(text):
        if match[0].casefold() not in _HARMLESS:
            yield Found(kind=Kind.HEALTH, text=match[0])


def _holds(text: str, value: str) -> bool:
    """Whether ``text`` holds the initiator's own ``value``: a phone number however it is written, a name as words."""
    digits = re.sub(r"\D", "", value)
    if len(digits) >= _SHORTEST_NUMBER:
        return digits in re.sub(r"\D", "", text)
    value = value.strip()
    return (
        len(value) >= _SHORTEST_NAME and re.search(rf"(?<!\w){re.escape(value)}(?!\w)", text, re.IGNORECASE) is not None
    )
