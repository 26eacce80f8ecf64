"""Opening hours as rules: which hours hold on a day, whether it is open at a moment, until when. Pure."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from itertools import pairwise

#: Days looked ahead for the next opening: long enough for a summer break.
LOOK_AHEAD = 62
ONE_DAY = timedelta(days=1)
DAY_END = 24 * 60


@dataclass(frozen=True, kw_only=True, order=True)
class Span:
    """From one hour until another on the same day; ``closes`` 0.00 is the midnight that ends it."""

    opens: time
    closes: time

    @property
    def start(self) -> int:
        """Minutes after midnight."""
        return self.opens.hour * 60 + self.opens.minute

    @property
    def end(self) -> int:
        """Minutes after midnight, at most 24 hours."""
        return (self.closes.hour * 60 + self.closes.minute) or DAY_END

    @property
    def is_right(self) -> bool:
        """Whether it ends after it begins."""
        return self.end > self.start


type Week = Mapping[int, Sequence[Span]]  # Monday is 0


@dataclass(frozen=True, kw_only=True)
class Change:
    """Other hours from one day up to and including another; no spans: closed, and why.

    ``lang``: of the reason, where the visitor reads another language.
    """

    first: date
    last: date
    spans: tuple[Span, ...] = ()
    reason: str = ""
    lang: str = ""


@dataclass(frozen=True, kw_only=True)
class Hours:
    """A week, and what is different on some days. Of changes that touch one day the first in the list holds."""

    week: Week
    changes: Sequence[Change] = ()

    def on(self, day: date) -> Change:
        """The hours of ``day``, as a change of that one day."""
        for change in self.changes:
            if change.first <= day <= change.last:
                return replace(change, first=day, last=day, spans=tuple(sorted(change.spans)))
        return Change(first=day, last=day, spans=tuple(sorted(self.week.get(day.weekday(), ()))))


@dataclass(frozen=True, kw_only=True)
class Status:
    """Whether it is open at a moment.

    ``until``: when it closes (None: it is closed). ``next_day`` and ``next_opens``: the next opening, None where none
    is known. ``reason``: why today is closed, ``lang`` as of a change. ``changes_at``: local time at which this is no
    longer true; None: the status holds until the day ends.
    """

    until: time | None = None
    next_day: date | None = None
    next_opens: time | None = None
    reason: str = ""
    lang: str = ""
    changes_at: datetime | None = None

    @property
    def is_open(self) -> bool:
        """Whether one can come in now."""
        return self.until is not None


def overlapping(spans: Iterable[Span]) -> tuple[Span, Span] | None:
    """Two spans of one day that overlap, the earlier first; None when none do. Touching is not overlapping."""
    for one, other in pairwise(sorted(spans)):
        if other.start < one.end:
            return one, other
    return None


def status(hours: Hours, local: datetime) -> Status:
    """Say whether it is open at ``local``, a naive time in the site's zone."""
    day = local.date()
    today = hours.on(day)
    minute = local.hour * 60 + local.minute
    for span in today.spans:
        if span.start <= minute < span.end:
            last = _run(today.spans, span)
            return Status(until=last.closes, changes_at=_at(day, last.end))
        if minute < span.start:
            return Status(next_day=day, next_opens=span.opens, changes_at=_at(day, span.start))
    reason, lang = ("", "") if today.spans else (today.reason, today.lang)
    for ahead in range(1, LOOK_AHEAD):
        later = day + ONE_DAY * ahead
        spans = hours.on(later).spans
        if spans:
            return Status(next_day=later, next_opens=spans[0].opens, reason=reason, lang=lang)
    return Status(reason=reason, lang=lang)


def _run(spans: Sequence[Span], span: Span) -> Span:
    """The last of the spans that follow ``span`` without a break."""
    for one, other in pairwise(spans):
        if one == span and other.start == one.end:
            span = other
    return span


def _at(day: date, minutes: int) -> datetime:
    return datetime.combine(day, time.min) + timedelta(minutes=minutes)


@dataclass(frozen=True, kw_only=True)
class Run:
    """Weekdays one after the other with the same hours (Monday is 0); no spans: closed."""

    first: int
    last: int
    spans: tuple[Span, ...]


def runs(week: Week) -> list[Run]:
    """The week from Monday to Sunday, days with the same hours taken together."""
    found: list[Run] = []
    for weekday in range(7):
        spans = tuple(sorted(week.get(weekday, ())))
        if found and found[-1].spans == spans:
            found[-1] = Run(first=found[-1].first, last=weekday, spans=spans)
        else:
            found.append(Run(first=weekday, last=weekday, spans=spans))
    return found
