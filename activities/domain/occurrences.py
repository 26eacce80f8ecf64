"""What becomes of each date: rules, date changes, closures and holidays merged into the occurrences that should be.

Nothing here remembers anything: the same input gives the same occurrences, so taking a closure away or publishing an
older draft needs no restoring. In order of precedence, for one date:

1. a date change that cancels it: cancelled, with its reason;
2. a date change "goes ahead all the same": no closure cancels it, and no holiday skips it;
3. a closure of the venue, the neighbourhood or the organisation, where and when the date really takes place (after
   moving): cancelled, with the closure's reason; the nearest of several, then the earliest, gives the reason;
4. moved, extra, or scheduled.

A holiday that the rule skips gives no date at all. Full and note go with any of these. An extra date has a UUID of its
own, is skipped by no holiday, and takes further changes like any other date. A change to a date that its rule does not
give (any more) says nothing, and says it again when the rule does.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from itertools import chain
from typing import NamedTuple
from uuid import UUID
from zoneinfo import ZoneInfo

from activities.domain.localtime import ONE_DAY, Times, span
from activities.domain.periods import Holiday, Period
from activities.domain.recurrence import Rule, local_dates
from activities.domain.terms import ChangeType, OccurrenceStatus


class Identity(NamedTuple):
    """What stays the same of one date within its activity, whatever happens to it.

    ``source`` is the UUID of its rule, or of the extra date itself; ``original_date`` the local date before any move.
    """

    source: UUID
    original_date: date


class Place(NamedTuple):
    """Where it takes place: the ids of venue and neighbourhood; None for the one that there is not."""

    venue_id: int | None = None
    neighbourhood_id: int | None = None


@dataclass(frozen=True, kw_only=True)
class DateChange:
    """What happens to one date.

    For MOVED, ``new_date``, ``times`` and ``place`` say what becomes different; None is as it was. For EXTRA,
    ``identity`` holds the extra date's own UUID and its date, and ``times`` is required (``ValueError``). ``reason``
    goes with CANCELLED and MOVED, ``note`` with NOTE.
    """

    identity: Identity
    change: ChangeType
    reason: str = ""
    note: str = ""
    new_date: date | None = None
    times: Times | None = None
    place: Place | None = None

    def __post_init__(self) -> None:
        """Refuse an extra date without a time."""
        if self.change == ChangeType.EXTRA and self.times is None:
            message = "An extra date needs its times."
            raise ValueError(message)


@dataclass(frozen=True, kw_only=True)
class Closure:
    """A venue, else a neighbourhood, else (both None) the whole organisation is closed, for whole days."""

    period: Period
    reason: str
    venue_id: int | None = None
    neighbourhood_id: int | None = None

    def covers(self, place: Place, days: Period) -> bool:
        """Whether it closes ``place`` on at least one of ``days``."""
        if self.venue_id is not None:
            here = place.venue_id == self.venue_id
        else:
            here = self.neighbourhood_id in {None, place.neighbourhood_id}
        return here and self.period.overlaps(days)

    @property
    def order(self) -> tuple[bool, bool, date, str]:
        """Sorts the closure that gives the reason first: the nearest, then the earliest."""
        return self.venue_id is None, self.neighbourhood_id is None, self.period.first, self.reason


@dataclass(frozen=True, kw_only=True)
class Schedule:
    """All that an activity itself says about its dates. ``rules`` stand under their own UUIDs.

    Of two changes of the same type to the same date, the later in ``changes`` holds.
    """

    title: str
    place: Place
    rules: Mapping[UUID, Rule]
    changes: Collection[DateChange] = ()


@dataclass(frozen=True, kw_only=True)
class Planned:
    """One occurrence as it should be. ``starts_at`` and ``ends_at`` are UTC; the dates are local.

    ``local_date`` is the day it begins and ``local_end_date`` the last of its days, on which lists show it; the hours
    past midnight of an evening do not count as a day.
    """

    identity: Identity
    title: str
    starts_at: datetime
    ends_at: datetime
    local_date: date
    local_end_date: date
    all_day: bool
    status: OccurrenceStatus
    venue_id: int | None
    neighbourhood_id: int | None
    reason: str = ""
    full: bool = False
    note: str = ""


@dataclass(frozen=True, kw_only=True)
class Stored:
    """A row of the occurrence table: its key, its ``sequence`` (RFC 5545) and what it says."""

    pk: int
    sequence: int
    planned: Planned


@dataclass(frozen=True, kw_only=True)
class Differences:
    """What to write so that the table says what is planned. ``update`` and ``remove`` hold rows as they must become."""

    create: tuple[Planned, ...] = ()
    update: tuple[Stored, ...] = ()
    remove: tuple[Stored, ...] = ()

    def __bool__(self) -> bool:
        """Whether there is anything to write."""
        return bool(self.create or self.update or self.remove)


#: Changes by source, original date and type.
type _Changes = dict[UUID, dict[date, dict[ChangeType, DateChange]]]


@dataclass(frozen=True)
class _Date:
    """A date of the activity before closures: when and where it is, and which changes it has, by type."""

    identity: Identity
    day: date
    times: Times
    place: Place
    changes: Mapping[ChangeType, DateChange]

    @property
    def days(self) -> Period:
        return Period(first=self.day, last=self.day + (self.times.days - 1) * ONE_DAY)


def plan(
    schedule: Schedule,
    *,
    window: Period,
    zone: ZoneInfo,
    closures: Iterable[Closure] = (),
    holidays: Collection[Holiday] = (),
) -> list[Planned]:
    """Work out every occurrence of which at least one day lies in ``window``, in order of time.

    ``closures`` may be of any place, ``holidays`` of either kind: what does not concern the activity does nothing.
    Raises ``RuleError`` when a rule gives more dates than a rule may.
    """
    changes = _by_source(schedule.changes)
    nearest_first = sorted(closures, key=lambda closure: closure.order)
    dates = chain(_regular(schedule, changes, window, holidays), _extra(schedule, changes))
    effective = (_moved(one) for one in dates)
    planned = [_decide(one, schedule.title, nearest_first, zone) for one in effective if one.days.overlaps(window)]
    return sorted(planned, key=lambda one: (one.starts_at, one.ends_at, one.identity))


def _by_source(changes: Iterable[DateChange]) -> _Changes:
    found: _Changes = {}
    for change in changes:
        of_source = found.setdefault(change.identity.source, {})
        of_source.setdefault(change.identity.original_date, {})[change.change] = change
    return found


def _regular(schedule: Schedule, changes: _Changes, window: Period, holidays: Collection[Holiday]) -> Iterator[_Date]:
    """Yield the dates of the rules; also those outside the window that were moved, perhaps into it."""
    for source, rule in schedule.rules.items():
        own = changes.get(source, {})
        skip = rule.skipped(holidays)
        keep = {day for day, by_type in own.items() if ChangeType.GOES_AHEAD in by_type}
        start = window.first - (rule.days - 1) * ONE_DAY
        days = local_dates(rule, start=start, end=window.last, skip=skip, keep=keep)
        for day, by_type in own.items():
            if ChangeType.MOVED in by_type and not start <= day <= window.last:
                days += local_dates(rule, start=day, end=day, skip=skip, keep=keep)
        for day in days:
            identity = Identity(source, day)
            yield _Date(identity, day, rule.times, schedule.place, own.get(day, {}))


def _extra(schedule: Schedule, changes: _Changes) -> Iterator[_Date]:
    for source, own in changes.items():
        for day, by_type in own.items():
            extra = by_type.get(ChangeType.EXTRA)
            if extra is not None and extra.times is not None:
                place = extra.place or schedule.place
                yield _Date(Identity(source, day), day, extra.times, place, by_type)


def _moved(one: _Date) -> _Date:
    change = one.changes.get(ChangeType.MOVED)
    if change is None:
        return one
    return replace(
        one,
        day=change.new_date or one.day,
        times=change.times or one.times,
        place=change.place or one.place,
    )


def _decide(one: _Date, title: str, closures: Iterable[Closure], zone: ZoneInfo) -> Planned:
    status, reason = fate(one.changes, one.place, one.days, closures)
    starts_at, ends_at = span(one.day, one.times, zone)
    note = one.changes.get(ChangeType.NOTE)
    return Planned(
        identity=one.identity,
        title=title,
        starts_at=starts_at,
        ends_at=ends_at,
        local_date=one.days.first,
        local_end_date=one.days.last,
        all_day=one.times.all_day,
        status=status,
        venue_id=one.place.venue_id,
        neighbourhood_id=one.place.neighbourhood_id,
        reason=reason,
        full=ChangeType.FULL in one.changes,
        note=note.note if note else "",
    )


def fate(
    changes: Mapping[ChangeType, DateChange], place: Place, days: Period, closures: Iterable[Closure]
) -> tuple[OccurrenceStatus, str]:
    """Status and reason of one date, by the precedence at the top of this module.

    ``changes`` are its own, ``place`` and ``days`` where and when it really takes place, ``closures`` nearest first.
    """
    cancelled = changes.get(ChangeType.CANCELLED)
    if cancelled is not None:
        return OccurrenceStatus.CANCELLED, cancelled.reason
    if ChangeType.GOES_AHEAD not in changes:
        for closure in closures:
            if closure.covers(place, days):
                return OccurrenceStatus.CANCELLED, closure.reason
    moved = changes.get(ChangeType.MOVED)
    if moved is not None:
        return OccurrenceStatus.MOVED, moved.reason
    return (OccurrenceStatus.EXTRA if ChangeType.EXTRA in changes else OccurrenceStatus.SCHEDULED), ""


def differences(existing: Iterable[Stored], planned: Iterable[Planned], *, today: date) -> Differences:
    """Find what to create, update and mark as removed, so that ``existing`` becomes ``planned``.

    The past is frozen: a row whose last day lies before ``today`` is never touched, and nothing is created there. A row
    that changes, is removed or comes back gets the next ``sequence``; one that stays the same is not mentioned.
    ``existing`` must hold every row of the activity whose last day is ``today`` or later, and every row that has the
    identity of one planned.
    """
    wanted = {one.identity: one for one in planned if one.local_end_date >= today}
    update: list[Stored] = []
    remove: list[Stored] = []
    for row in existing:
        new = wanted.pop(row.planned.identity, None)
        if row.planned.local_end_date < today:
            continue
        if new is None:
            if row.planned.status != OccurrenceStatus.REMOVED:
                gone = replace(row.planned, status=OccurrenceStatus.REMOVED)
                remove.append(replace(row, sequence=row.sequence + 1, planned=gone))
        elif new != row.planned:
            update.append(replace(row, sequence=row.sequence + 1, planned=new))
    return Differences(create=tuple(wanted.values()), update=tuple(update), remove=tuple(remove))
