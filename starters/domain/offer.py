"""What an organisation offers and tells, in the vocabulary of a starter: services, news, notices. Plain values."""

from collections.abc import Sequence
from dataclasses import dataclass

from starters.domain.basics import NO_TEXT, Block, Hours, Price, Prose, Text


@dataclass(frozen=True, kw_only=True)
class ServiceProse:
    """An English translation of a service."""

    title: str
    summary: str
    audience: str = ""
    booking: str = ""
    body: Sequence[Block] = ()
    drawing_alt: str = ""


@dataclass(frozen=True, kw_only=True)
class Service:
    slug: str
    title: str
    summary: str
    audience: str
    booking: str
    body: Sequence[Block] = ()
    prices: Sequence[Price] = ()
    price_note: Text = NO_TEXT
    times: Sequence[Hours] = ()
    times_note: Text = NO_TEXT
    partner: str = ""  # slug; empty: the organisation itself
    venue: str = ""  # slug
    neighbourhood: str = ""  # slug
    contact_role: Text = NO_TEXT
    contact_email: str = ""  # on an .example domain
    drawing: str = ""
    drawing_alt: str = ""
    en: ServiceProse | None = None


@dataclass(frozen=True, kw_only=True)
class News:
    slug: str
    title: str
    summary: str
    days_ago: int
    body: Sequence[Block] = ()
    neighbourhood: str = ""  # slug
    themes: Sequence[str] = ()
    drawing: str = ""
    drawing_alt: str = ""
    en: Prose | None = None


@dataclass(frozen=True, kw_only=True)
class Notice:
    """Words at the top of every page, or of those about one neighbourhood, on days counted from the day of loading."""

    text: Text
    in_days: int
    days: int
    news: str = ""  # slug of the item that says more
    neighbourhood: str = ""  # slug; empty: on every page
