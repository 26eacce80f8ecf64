"""The small words of the vocabulary in which a starter is written: texts, hours, parts of a page. Plain values."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import time
from decimal import Decimal
from typing import Literal

Known = Literal["yes", "partly", "no", "unknown"]
Weekday = Literal["MO", "TU", "WE", "TH", "FR", "SA", "SU"]


@dataclass(frozen=True, kw_only=True)
class Text:
    """A short text per language. Dutch is required; an empty English one falls back to Dutch."""

    nl: str
    en: str = ""


NO_TEXT = Text(nl="")


@dataclass(frozen=True, kw_only=True)
class Row:
    """A theme or audience: a slug that stands in addresses, and its name per language."""

    slug: str
    name: Text


@dataclass(frozen=True, kw_only=True)
class Hours:
    """Open on these weekdays from one hour until another."""

    days: Sequence[Weekday]
    opens: time
    closes: time


@dataclass(frozen=True, kw_only=True)
class OtherHours:
    """Closed, or other hours, on days counted from the day of loading."""

    in_days: int
    reason: Text
    days: int = 1
    opens: time | None = None
    closes: time | None = None


@dataclass(frozen=True, kw_only=True)
class Heading:
    text: str


@dataclass(frozen=True, kw_only=True)
class Paragraph:
    """Rich text: ``<p>``, ``<ul>``, ``<ol>``, ``<li>``, ``<b>``, ``<i>`` and ``<h3>`` only."""

    html: str


@dataclass(frozen=True, kw_only=True)
class Quote:
    text: str
    source: str = ""


@dataclass(frozen=True, kw_only=True)
class Drawing:
    name: str  # file name without extension in starters/drawings/
    alt: str


@dataclass(frozen=True, kw_only=True)
class Proof:
    """What shows that a statement is true: the slug of a page or priority, or a filter of the agenda."""

    kind: Literal["activity", "initiative", "priority", "offer"]
    slug: str


@dataclass(frozen=True, kw_only=True)
class Statement:
    """One item of a numbered list (a mission statement, a guarantee, a step)."""

    title: str
    text: str = ""
    proof: Sequence[Proof] = ()  # of a mission's statements only


@dataclass(frozen=True, kw_only=True)
class Steps:
    """A numbered list inside a body ("hoe doen we dat", a way of working)."""

    heading: str
    items: Sequence[Statement]


@dataclass(frozen=True, kw_only=True)
class Price:
    name: Text  # e.g. "gewoon", "met U-pas"
    amount: Decimal


Block = Heading | Paragraph | Quote | Drawing | Steps


@dataclass(frozen=True, kw_only=True)
class Prose:
    """An English translation of a page's title, summary and body."""

    title: str
    summary: str = ""
    body: Sequence[Block] = ()
    drawing_alt: str = ""  # what the drawing of the page shows
