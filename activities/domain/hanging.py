"""What a sheet that hangs gets wrong, decided from how things were when it was printed and how they are. Pure."""

from collections.abc import Collection, Mapping
from decimal import Decimal
from enum import StrEnum
from typing import Any

from activities.domain.filters import Filters
from activities.domain.terms import OccurrenceStatus, Participation

#: An activity as one of its revisions keeps it.
type Content = Mapping[str, Any]

#: What a sheet says of each date and the dates themselves do not keep, by its name in a revision.
FACTS_ON_SHEET = ("room", "participation", "full", "contact_phone", "at_home")


class Difference(StrEnum):
    """What became of a date; what matters most to whoever stands before the door first."""

    GONE = "gone"
    CHANGED = "changed"
    NEW = "new"


def difference(status: OccurrenceStatus, *, came_later: bool) -> Difference:
    """What became of a date that changed since a sheet was hung.

    ``came_later`` says that it was in no agenda yet when the sheet was printed. One that came later and does not go
    ahead is told as gone all the same: an earlier strip, or the website, may have announced it.
    """
    if status in {OccurrenceStatus.CANCELLED, OccurrenceStatus.REMOVED}:
        return Difference.GONE
    return Difference.NEW if came_later else Difference.CHANGED


def facts_differ(then: Content, now: Content) -> bool:
    """Whether two revisions say other things on a sheet: what it costs, how to take part, in which room.

    Title, time and building aside: those stand with each date.
    """
    return any(then.get(name) != now.get(name) for name in FACTS_ON_SHEET) or _prices(then) != _prices(now)


def was_chosen(
    content: Content, filters: Filters, ids: Mapping[str, Collection[int]], neighbourhood: int | None
) -> bool:
    """Whether an activity as ``content`` says it is among the choices of a sheet, as far as a revision can tell.

    ``ids`` are those of the rows that ``filters`` name, by filter; ``neighbourhood`` is that of its venue. Words that
    were looked for, and what is known of the venue, are not asked. What is done at home is done wherever one lives.
    """
    near = content.get("neighbourhood") or neighbourhood
    at_home = bool(content.get("at_home"))
    from_home = at_home and not content.get("venue")
    walk_in = content.get("participation") == Participation.WALK_IN and not content.get("full")
    return (
        (_is_one_of(near, ids.get("wijk")) or (from_home and near is None))
        and (_is_one_of(content.get("venue"), ids.get("locatie")) or from_home)
        and _has_one_of(content.get("themes", ()), ids.get("thema"))
        and _has_one_of(content.get("audiences", ()), ids.get("doelgroep"))
        and (not filters.soort or content.get("kind") in filters.soort)
        and (not filters.gratis or not any(Decimal(amount) for amount, _name in _prices(content)))
        and (not filters.inloop or walk_in)
        and (not filters.thuis or at_home)
    )


def _is_one_of(value: int | None, chosen: Collection[int] | None) -> bool:
    return not chosen or value in chosen


def _has_one_of(values: Collection[int], chosen: Collection[int] | None) -> bool:
    return not chosen or not set(chosen).isdisjoint(values)


def _prices(content: Content) -> list[tuple[str, str]]:
    return [(str(price["amount"]), price["name"]) for price in content.get("prices", [])]
