"""What it costs, what became of a date and how to take part, in words."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from activities.domain.phrasing.dates import day
from activities.domain.phrasing.language import Language
from activities.domain.terms import OccurrenceStatus, Participation

#: Names that editors give to the price for everybody, which is better said without one.
ORDINARY = frozenset({"", "gewoon", "gewone prijs", "normaal"})


@dataclass(frozen=True, kw_only=True)
class Price:
    """An amount in euros, not less than 0, and for whom, as the editor wrote it: "met U-pas".

    The ordinary price needs no name.
    """

    amount: Decimal
    name: str = ""


def is_named(name: str) -> bool:
    """Whether a price is said with its name: the ordinary one needs none."""
    return name.strip().casefold() not in ORDINARY


def prices(amounts: Sequence[Price], language: Language) -> str:
    """Say what it costs: "gratis", "€ 6, met U-pas € 3". No price at all is free, and so is nothing but zeros."""
    if not any(price.amount for price in amounts):
        return language.prices.free
    phrase, *others = [_price(price, language) for price in amounts]
    for other in others:
        phrase = language.prices.more.format(left=phrase, right=other)
    return phrase


def status(
    value: OccurrenceStatus,
    language: Language,
    *,
    reason: str = "",
    moved_from: date | None = None,
    today: date | None = None,
) -> str:
    """Say what became of a date: "gaat niet door: docent ziek", "verplaatst van dinsdag 24 november".

    Empty for a date that goes ahead as planned. ``moved_from`` is the local date before the move, if it was another.
    """
    patterns = language.states
    if value == OccurrenceStatus.CANCELLED:
        return (patterns.cancelled_because if reason else patterns.cancelled).format(reason=reason)
    if value == OccurrenceStatus.MOVED and moved_from is not None:
        pattern = patterns.moved_from_because if reason else patterns.moved_from
        return pattern.format(date=day(moved_from, language, today=today), reason=reason)
    if value == OccurrenceStatus.MOVED:
        return (patterns.moved_because if reason else patterns.moved).format(reason=reason)
    return patterns.extra if value == OccurrenceStatus.EXTRA else ""


def participation(value: Participation, language: Language, *, full: bool = False) -> str:
    """Say how to take part: "loop binnen", "bel vooraf", "aanmelden"; "vol" when there is no place left."""
    patterns = language.states
    if full:
        return patterns.full
    words = {
        Participation.WALK_IN: patterns.walk_in,
        Participation.CALL_FIRST: patterns.call_first,
        Participation.SIGN_UP: patterns.sign_up,
    }
    return words[value]


def _price(price: Price, language: Language) -> str:
    patterns = language.prices
    phrase = _amount(price.amount, language) if price.amount else patterns.free
    if not is_named(price.name):
        return phrase
    return patterns.named.format(name=price.name.strip(), price=phrase)


def _amount(amount: Decimal, language: Language) -> str:
    patterns = language.prices
    plain = f"{amount:,.0f}" if amount == amount.to_integral_value() else f"{amount:,.2f}"
    marks = str.maketrans({",": patterns.thousands_mark, ".": patterns.decimal_mark})
    return patterns.amount.format(amount=plain.translate(marks))
