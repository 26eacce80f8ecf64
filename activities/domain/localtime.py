"""From the clock on the wall to UTC.

Local wall time is the truth: an activity at ten stays at ten, summer and winter. Which moment that is
is worked out last, for each date on its own.
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, kw_only=True)
class Times:
    """When on its date something takes place; without ``start`` and ``end`` it lasts all day.

    ``start`` and ``end`` are naive local times, both or neither (``ValueError``). ``days`` is the number of calendar
    days that one date lasts. On a single day an ``end`` that is not later than ``start`` lies past midnight.
    """

    start: time | None = None
    end: time | None = None
    days: int = 1

    def __post_init__(self) -> None:
        """Refuse half a pair of times, and less than one day."""
        if (self.start is None) != (self.end is None) or self.days < 1:
            message = f"Not a time on a date: {self.start}, {self.end}, {self.days} days."
            raise ValueError(message)

    @property
    def all_day(self) -> bool:
        """Whether it lasts from midnight to midnight."""
        return self.start is None

    @property
    def past_midnight(self) -> bool:
        """Whether it is one evening that ends on the next calendar day."""
        return self.start is not None and self.end is not None and self.days == 1 and self.end <= self.start


def to_utc(day: date, at: time, zone: ZoneInfo) -> datetime:
    """Give the moment, in UTC, at which the clocks in ``zone`` show ``at`` on ``day``.

    A time that a March night does not have moves forward by what the night lacks (2.30 becomes 3.30); of the hour that
    an October night has twice, the first pass is meant. Both as RFC 5545, section 3.3.5.
    """
    # PEP 495: with fold=0 the offset from before the change holds, which is right for the gap and for the first pass.
    return datetime.combine(day, at.replace(fold=0), tzinfo=zone).astimezone(UTC)


def span(day: date, times: Times, zone: ZoneInfo) -> tuple[datetime, datetime]:
    """Give start and end, in UTC, of what takes place at ``times`` on the local date ``day``; the end is later.

    All day is from local midnight to the midnight after the last day: 23 or 25 hours when the clocks change.
    """
    last_day = day + (times.days - 1) * ONE_DAY
    if times.start is None or times.end is None:
        return to_utc(day, time.min, zone), to_utc(last_day + ONE_DAY, time.min, zone)
    if times.past_midnight:
        last_day += ONE_DAY
    starts_at = to_utc(day, times.start, zone)
    ends_at = to_utc(last_day, times.end, zone)
    if ends_at <= starts_at:
        # The start fell in the gap of March and moved past the end: keep how long it lasts on the clock.
        ends_at = starts_at + (datetime.combine(last_day, times.end) - datetime.combine(day, times.start))
    return starts_at, ends_at
