"""Dates, times and lengths in a calendar file (RFC 5545, 3.3.4 to 3.3.9)."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from zoneinfo import ZoneInfo

from activities.domain.importing import limits, zones
from activities.domain.importing.lines import Line
from activities.domain.importing.proposals import Problem, Refused, Remark
from activities.domain.localtime import ONE_DAY, Times, span

_DATE = re.compile(r"(\d{4})-?(\d{2})-?(\d{2})")
_MOMENT = re.compile(r"(\d{4})-?(\d{2})-?(\d{2})[T ](\d{2}):?(\d{2}):?(\d{2})?(?:\.\d+)?(Z)?", re.IGNORECASE)
_LENGTH = re.compile(r"([+-]?)P(?:(\d{1,5})W)?(?:(\d{1,5})D)?(?:T(?:(\d{1,5})H)?(?:(\d{1,6})M)?(?:(\d{1,7})S)?)?")


@dataclass(frozen=True, kw_only=True)
class Moment:
    """A day, or a time on the wall of ``zone`` (None for a day)."""

    wall: datetime
    zone: tzinfo | None

    @property
    def is_day(self) -> bool:
        """Whether it has no time."""
        return self.zone is None

    def utc(self, here: tzinfo) -> datetime:
        """The moment; a day begins at midnight ``here``."""
        return self.wall.replace(tzinfo=self.zone or here).astimezone(UTC)


@dataclass(frozen=True, kw_only=True, order=True)
class Slot:
    """One date as this site will say it: the local day, the hours, and both ends in UTC."""

    starts_at: datetime
    ends_at: datetime
    day: date
    start: time | None
    end: time | None
    days: int

    @property
    def times(self) -> Times:
        """The hours as our dates have them."""
        return Times(start=self.start, end=self.end, days=self.days)

    @property
    def last_day(self) -> date:
        """The last of its days."""
        return self.day + (self.days - 1) * ONE_DAY


class Reader:
    """Reads moments of one file. ``remarks`` gathers what had to be assumed of the activity at hand."""

    def __init__(self, *, here: ZoneInfo, of_file: Mapping[str, tzinfo], default: tzinfo | None) -> None:
        """Take the site's zone, those that the file describes, and the one it names as its own (X-WR-TIMEZONE)."""
        self.here = here
        self._of_file = of_file
        self._default = default
        self.remarks: set[Remark] = set()

    def moment(self, line: Line) -> Moment:
        """Read DTSTART, DTEND, RECURRENCE-ID. Raises Refused."""
        return self._moment(line.value, line.params)

    def moments(self, line: Line) -> Iterator[tuple[Moment, timedelta | None]]:
        """Read EXDATE or RDATE: moments, each with its own length where the file gives one (PERIOD)."""
        for value in line.value.split(","):
            first, slash, last = value.strip().partition("/")
            if not first:
                continue
            start = self._moment(first, line.params)
            if not slash:
                yield start, None
            elif last.upper().startswith(("P", "+P")):
                yield start, length(last)
            else:
                yield start, self._moment(last, line.params).wall - start.wall

    def _moment(self, value: str, params: Mapping[str, str]) -> Moment:
        text = value.strip()
        found = _MOMENT.fullmatch(text)
        if found is None:
            return Moment(wall=datetime.combine(_day(text), time.min), zone=None)
        # Seconds are nobody's plan, but stand in some files; they are left out everywhere alike.
        hour, minute = int(found[4]), int(found[5])
        try:
            wall = datetime.combine(_day("".join(found.group(1, 2, 3))), time(hour, minute))
        except ValueError as error:
            raise Refused(Problem.BAD_TIME, text) from error
        if params.get("VALUE", "").upper() == "DATE":
            return Moment(wall=datetime.combine(wall.date(), time.min), zone=None)
        if found[7]:
            return Moment(wall=wall, zone=UTC)
        name = params.get("TZID", "")
        return Moment(wall=wall, zone=self._zone(name) if name else self._default or self.here)

    def _zone(self, name: str) -> tzinfo:
        found = zones.by_name(name) or self._of_file.get(name)
        if found is None:
            self.remarks.add(Remark.UNKNOWN_ZONE)
            return self.here
        return found

    def in_default(self, moment: Moment) -> Moment:
        """A UTC time of a series, on the wall of the file's own zone: what its rule was made on."""
        if moment.zone is not UTC or not isinstance(self._default, ZoneInfo):
            return moment
        local = moment.utc(self.here).astimezone(self._default)
        return Moment(wall=local.replace(tzinfo=None), zone=self._default)

    def slot(self, start: Moment, lasts: timedelta) -> Slot:
        """What begins at ``start`` and lasts so long on the wall, as this site says it."""
        if start.is_day:
            days = max(lasts.days, 1)
            first, last = span(start.wall.date(), Times(days=days), self.here)
            return Slot(starts_at=first, ends_at=last, day=start.wall.date(), start=None, end=None, days=days)
        ends = Moment(wall=start.wall + lasts, zone=start.zone)
        starts_at, ends_at = start.utc(self.here), ends.utc(self.here)
        local, local_end = starts_at.astimezone(self.here), ends_at.astimezone(self.here)
        on_wall = start.zone is self.here or start.zone == self.here
        first, last = (start.wall, ends.wall) if on_wall else (local, local_end)
        nights = (last.date() - first.date()).days
        # An evening that ends past midnight is one day.
        days = nights if nights and last.time() <= first.time() and nights == 1 else nights + 1
        return Slot(
            starts_at=starts_at,
            # In the night of March both may fall together: then it lasts as long as on the clock (``localtime.span``).
            ends_at=ends_at if ends_at > starts_at else starts_at + lasts,
            day=first.date(),
            start=first.time(),
            end=last.time(),
            days=days,
        )


def length(text: str) -> timedelta:
    """Read DURATION: ``PT1H30M``, ``P2D``. Raises Refused for one that is none, less than nothing, or endless."""
    found = _LENGTH.fullmatch(text.strip().upper())
    if found is None:
        raise Refused(Problem.BAD_TIME, text)
    weeks, days, hours, minutes, seconds = (int(part or 0) for part in found.groups()[1:])
    size = timedelta(weeks=weeks, days=days, hours=hours, minutes=minutes, seconds=seconds)
    if found[1] == "-":
        raise Refused(Problem.ENDS_BEFORE_START, text)
    return size


def _day(text: str) -> date:
    found = _DATE.fullmatch(text)
    try:
        day = date(*map(int, found.groups())) if found else None
    except ValueError:
        day = None
    if day is None or not limits.EARLIEST_YEAR <= day.year <= limits.LATEST_YEAR:
        raise Refused(Problem.BAD_DATE, text)
    return day
