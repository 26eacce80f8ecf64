"""RRULE (RFC 5545, 3.3.10): read strictly, worked out within a window, at a price that is known beforehand."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, time, timedelta
from itertools import takewhile
from math import lcm
from typing import Any

from dateutil.rrule import DAILY, FR, MO, MONTHLY, SA, SU, TH, TU, WE, WEEKLY, YEARLY, rrule
from dateutil.rrule import weekday as rrule_weekday

from activities.domain.importing import limits
from activities.domain.importing.lines import Line
from activities.domain.importing.moments import Moment, Reader
from activities.domain.importing.proposals import Problem, Refused

_FREQUENCIES: dict[str, Any] = {"DAILY": DAILY, "WEEKLY": WEEKLY, "MONTHLY": MONTHLY, "YEARLY": YEARLY}
#: How many days dateutil looks at in the time that one day takes it by itself.
_DAYS_A_STEP = {"DAILY": 1, "WEEKLY": 3, "MONTHLY": 4, "YEARLY": 4}
_TOO_OFTEN = {"SECONDLY", "MINUTELY", "HOURLY"}
_WEEKDAYS: dict[str, rrule_weekday] = {"MO": MO, "TU": TU, "WE": WE, "TH": TH, "FR": FR, "SA": SA, "SU": SU}
#: Name → dateutil's name, and the largest number.
_NUMBERS = {
    "BYMONTH": ("bymonth", 12), "BYMONTHDAY": ("bymonthday", 31), "BYYEARDAY": ("byyearday", 366),
    "BYWEEKNO": ("byweekno", 53), "BYSETPOS": ("bysetpos", 366),
}  # fmt: skip
_HOURS = ("BYHOUR", "BYMINUTE", "BYSECOND")
_MOST_VALUES = 400
_MOST_INTERVAL = 1_000
_LEAP_DAY = (2, 29)


@dataclass(frozen=True, kw_only=True)
class Repeat:
    """A rule as read. ``by`` holds the numbers by name; ``weekdays`` code and ordinal (0 is none)."""

    frequency: str
    interval: int = 1
    count: int | None = None
    until: Moment | None = None
    by: tuple[tuple[str, tuple[int, ...]], ...] = ()
    weekdays: tuple[tuple[str, int], ...] = ()
    week_start: str = "MO"

    def numbers(self, name: str) -> tuple[int, ...]:
        """The numbers of one part; empty without."""
        return dict(self.by).get(name, ())


class Budget:
    """Steps that the rules of one file may still make us take."""

    def __init__(self) -> None:
        self.left = limits.MAX_STEPS

    def spend(self, steps: int) -> None:
        """Raises Refused when the file asks too much."""
        self.left -= max(steps, 1)
        if self.left < 0:
            raise Refused(Problem.TOO_MUCH_REPETITION)


def read(line: Line, reader: Reader) -> Repeat:
    """Read one RRULE. Raises Refused for what is none, and for what repeats within a day."""
    parts: dict[str, str] = {}
    for part in line.value.strip().rstrip(";").split(";"):
        name, equals, value = part.partition("=")
        if not equals or not value.strip():
            raise Refused(Problem.BAD_RULE, line.value)
        parts[name.strip().upper()] = value.strip().upper()
    frequency = parts.get("FREQ", "")
    if frequency in _TOO_OFTEN or any("," in parts.get(name, "") for name in _HOURS):
        raise Refused(Problem.TOO_OFTEN, line.value)
    if frequency not in _FREQUENCIES:
        raise Refused(Problem.BAD_RULE, line.value)
    count = _number(parts["COUNT"], line) if "COUNT" in parts else None
    if count is not None and count > limits.MAX_COUNT:
        raise Refused(Problem.TOO_MANY_DATES, line.value)
    until = None
    if "UNTIL" in parts:
        until = reader.moment(replace(line, value=parts["UNTIL"], params={}))
    return Repeat(
        frequency=frequency,
        interval=_interval(parts.get("INTERVAL", "1"), line),
        # Some programs write COUNT=-1 for "endless".
        count=count if count and count > 0 else None,
        until=until,
        by=tuple((name, _numbers(parts[name], most, line)) for name, (_own, most) in _NUMBERS.items() if name in parts),
        weekdays=tuple(_weekday(code.strip(), line) for code in parts.get("BYDAY", "").split(",") if code),
        week_start=parts.get("WKST", "MO") if parts.get("WKST", "MO") in _WEEKDAYS else "MO",
    )


def _number(text: str, line: Line) -> int:
    if text == "-1":
        return -1
    if not (text.isascii() and text.isdigit() and len(text) <= 9) or int(text) < 1:  # noqa: PLR2004 - fits an int
        raise Refused(Problem.BAD_RULE, line.value)
    return int(text)


def _interval(text: str, line: Line) -> int:
    number = _number(text, line)
    if not 1 <= number <= _MOST_INTERVAL:
        raise Refused(Problem.BAD_RULE, line.value)
    return number


def _numbers(text: str, most: int, line: Line) -> tuple[int, ...]:
    found = []
    for part in text.split(",")[:_MOST_VALUES]:
        digits = part.strip().removeprefix("+").removeprefix("-")
        if not (digits.isascii() and digits.isdigit() and len(digits) <= 3) or not 1 <= int(digits) <= most:  # noqa: PLR2004 - 366
            raise Refused(Problem.BAD_RULE, line.value)
        found.append(-int(digits) if part.strip().startswith("-") else int(digits))
    return tuple(found)


def _weekday(text: str, line: Line) -> tuple[str, int]:
    code, ordinal = text[-2:], text[:-2].removeprefix("+")
    digits = ordinal.removeprefix("-")
    is_ordinal = digits.isascii() and digits.isdigit() and len(digits) <= 2 and 1 <= int(digits) <= 53  # noqa: PLR2004 - weeks of a year
    if code not in _WEEKDAYS or (ordinal and not is_ordinal):
        raise Refused(Problem.BAD_RULE, line.value)
    return code, int(ordinal or 0)


def walls(
    repeat: Repeat, start: Moment, *, first: datetime, last: datetime, budget: Budget, reader: Reader
) -> list[datetime]:
    """The times on the wall that the rule gives from ``first`` up to and including ``last``, in order.

    Raises Refused when the rule cannot be, or looking for its dates costs too much.
    """
    begin = start.wall
    if repeat.count is None:
        begin = _nearer(repeat, begin, first)
    if begin > last:
        return []
    budget.spend((last - begin).days // _DAYS_A_STEP[repeat.frequency])
    options: dict[str, Any] = {_NUMBERS[name][0]: list(values) for name, values in repeat.by}
    if repeat.weekdays:
        options["byweekday"] = [_WEEKDAYS[code](n) if n else _WEEKDAYS[code] for code, n in repeat.weekdays]
    try:
        rule = rrule(
            _FREQUENCIES[repeat.frequency],
            dtstart=begin,
            until=last,
            interval=repeat.interval,
            wkst=_WEEKDAYS[repeat.week_start],
            **options,
        )
    except (ValueError, TypeError) as error:
        raise Refused(Problem.BAD_RULE) from error
    found = takewhile(_not_after(repeat.until, start, reader), rule)
    dates = []
    for number, wall in enumerate(found, start=1):
        if repeat.count is not None and number > repeat.count:
            break
        if wall >= first:
            dates.append(wall)
    return dates


def reaches(repeat: Repeat, start: Moment, reader: Reader) -> bool:
    """Whether the series has begun before the rule ends."""
    return _not_after(repeat.until, start, reader)(start.wall)


def _not_after(until: Moment | None, start: Moment, reader: Reader) -> Callable[[datetime], bool]:
    if until is None:
        return lambda _wall: True
    if until.is_day or start.is_day:
        # A day as the end of a timed series: its own day still counts.
        local = until.wall if until.is_day else until.utc(reader.here).astimezone(reader.here).replace(tzinfo=None)
        end = datetime.combine(local.date(), time.max)
        return lambda wall: wall <= end
    limit = until.utc(reader.here) if until.zone is UTC else until.wall.replace(tzinfo=start.zone).astimezone(UTC)
    return lambda wall: Moment(wall=wall, zone=start.zone).utc(reader.here) <= limit


def _nearer(repeat: Repeat, begin: datetime, first: datetime) -> datetime:
    """A later start from which an endless rule gives the same dates: whole steps further, one short."""
    if begin >= first:
        return begin
    days = {"DAILY": 1, "WEEKLY": 7}.get(repeat.frequency)
    if days is not None:
        size = timedelta(days=days * repeat.interval)
        return begin if repeat.numbers("BYSETPOS") else begin + max((first - begin) // size - 1, 0) * size
    # Whole years keep day and month; 29 February has none to go to.
    years = repeat.interval if repeat.frequency == "YEARLY" else lcm(repeat.interval, 12) // 12
    steps = max((first.year - begin.year) // years - 1, 0)
    return begin if (begin.month, begin.day) == _LEAP_DAY else begin.replace(year=begin.year + steps * years)
