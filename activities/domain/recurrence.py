"""The dates of a schedule rule: the only place that works them out.

Dates here are naive local calendar dates; the time zone comes in ``localtime.py``, after them. What we chose where a
neighbourhood house expects something else than RFC 5545 says:

- ``first_date`` is the earliest day the rule looks at. It is a date of the activity only when the rule gives it.
- A date of the month that a shorter month lacks becomes the last day of that month ("op de 31e" means once a month);
  RFC 5545 would leave that month out. So does a yearly 29 February: 28 February in other years. A fifth weekday is only
  in months that have one.
- Every n weeks counts from the week of ``first_date``; weeks begin on Monday. Every n months or years counts from its
  month or year.
- ``count`` counts dates that the rule gives: a skipped holiday does not count, so that a course of ten lessons has ten.
  What happens to one date later (cancelled, moved, "gaat toch door" in a holiday) never changes the others.
"""

from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum
from itertools import islice

from dateutil.rrule import DAILY, MO, MONTHLY, WEEKLY, YEARLY, rrule
from dateutil.rrule import weekday as rrule_weekday

from activities.domain.localtime import Times
from activities.domain.periods import Holiday, Period
from activities.domain.terms import Frequency, HolidayKind, Weekday
from core.years import LATEST, is_mistyped

#: The most dates that a rule may give, in all or in one question: more than ten years of every day.
MAX_DATES = 4_000

MAX_DAYS = 366
MAX_INTERVAL = 99
LAST_OF_MONTH = -1
SHORTEST_MONTH = 28


class RuleProblem(StrEnum):
    """Why a rule is refused."""

    NO_TIMES = "no_times"
    NUMBER_OUT_OF_RANGE = "number_out_of_range"
    DATE_OUT_OF_RANGE = "date_out_of_range"
    UNTIL_AND_COUNT = "until_and_count"
    ENDS_BEFORE_START = "ends_before_start"
    NO_DATES = "no_dates"
    TOO_MANY_DATES = "too_many_dates"


class RuleError(ValueError):
    """A rule that cannot be. ``code`` says why; ``field`` is the field of ``Rule`` at which to say so."""

    def __init__(self, code: RuleProblem, field: str) -> None:
        """Keep code and field; the words for people belong to the form."""
        super().__init__(f"{code}: {field}")
        self.code = code
        self.field = field


@dataclass(frozen=True, kw_only=True)
class Rule:
    """When an activity takes place. Raises ``RuleError`` when its values do not fit together.

    Only what ``frequency`` uses is looked at, so that a form may leave the rest filled: ``weekdays`` for weekly and
    monthly_weekday (none: the weekday of ``first_date``); ``nth`` (1 to 5, -1 is the last; None: as ``first_date``) for
    monthly_weekday; ``month_day`` (1 to 31; None: as ``first_date``) for monthly_date and yearly; ``interval``,
    ``until`` (the last local date it may give) or ``count``, and the holidays, for all but once; ``start_time`` and
    ``end_time`` unless ``all_day``. ``days`` is the number of calendar days that one date lasts.
    """

    first_date: date
    start_time: time | None = None
    end_time: time | None = None
    all_day: bool = False
    days: int = 1
    frequency: Frequency = Frequency.ONCE
    interval: int = 1
    weekdays: frozenset[Weekday] = frozenset()
    nth: int | None = None
    month_day: int | None = None
    until: date | None = None
    count: int | None = None
    skip_school_holidays: bool = False
    skip_public_holidays: bool = False

    def __post_init__(self) -> None:
        """Refuse values that do not fit together."""
        if not self.all_day and self.start_time is None:
            raise RuleError(RuleProblem.NO_TIMES, "start_time")
        if not self.all_day and self.end_time is None:
            raise RuleError(RuleProblem.NO_TIMES, "end_time")
        _in_range(self.days, 1, MAX_DAYS, "days")
        if is_mistyped(self.first_date):
            raise RuleError(RuleProblem.DATE_OUT_OF_RANGE, "first_date")
        if self.frequency != Frequency.ONCE:
            self._check_repeating()

    def _check_repeating(self) -> None:
        _in_range(self.interval, 1, MAX_INTERVAL, "interval")
        if self.frequency == Frequency.MONTHLY_WEEKDAY and self.nth not in {None, 1, 2, 3, 4, 5, LAST_OF_MONTH}:
            raise RuleError(RuleProblem.NUMBER_OUT_OF_RANGE, "nth")
        if self.frequency in {Frequency.MONTHLY_DATE, Frequency.YEARLY} and self.month_day is not None:
            _in_range(self.month_day, 1, 31, "month_day")
        if self.until is not None and self.count is not None:
            raise RuleError(RuleProblem.UNTIL_AND_COUNT, "count")
        if self.count is not None:
            _in_range(self.count, 1, None, "count")
        if self.until is not None and self.until < self.first_date:
            raise RuleError(RuleProblem.ENDS_BEFORE_START, "until")
        if self.until is not None and self.until > LATEST:
            raise RuleError(RuleProblem.DATE_OUT_OF_RANGE, "until")

    @property
    def times(self) -> Times:
        """When on each date it takes place."""
        if self.all_day:
            return Times(days=self.days)
        return Times(start=self.start_time, end=self.end_time, days=self.days)

    @property
    def chosen_weekdays(self) -> tuple[Weekday, ...]:
        """The weekdays it falls on, Monday first; that of ``first_date`` when none is chosen."""
        return tuple(day for day in Weekday if day in self.weekdays) or (Weekday.of(self.first_date),)

    @property
    def chosen_nth(self) -> int:
        """Which of the month's weekdays, 1 to 5 or -1; as ``first_date`` when none is chosen."""
        return self.nth or (self.first_date.day - 1) // 7 + 1

    @property
    def chosen_month_day(self) -> int:
        """Which day of the month; as ``first_date`` when none is chosen."""
        return self.month_day or self.first_date.day

    def skipped(self, holidays: Iterable[Holiday]) -> tuple[Period, ...]:
        """Pick the holidays in which this rule gives no date."""
        kinds: set[HolidayKind] = set()
        if self.skip_school_holidays and self.frequency != Frequency.ONCE:
            kinds.add(HolidayKind.SCHOOL)
        if self.skip_public_holidays and self.frequency != Frequency.ONCE:
            kinds.add(HolidayKind.PUBLIC)
        return tuple(holiday.period for holiday in holidays if holiday.kind in kinds)


def _in_range(value: int, least: int, most: int | None, field: str) -> None:
    if value < least or (most is not None and value > most):
        raise RuleError(RuleProblem.NUMBER_OUT_OF_RANGE, field)


def local_dates(
    rule: Rule, *, start: date, end: date, skip: Collection[Period] = (), keep: Collection[date] = ()
) -> list[date]:
    """List the local dates that ``rule`` gives from ``start`` up to and including ``end``, in order.

    ``skip`` are the periods in which it gives none (``rule.skipped(holidays)``), judged by the day a date begins;
    ``keep`` are dates of the rule that stand all the same. Raises ``RuleError`` (too_many_dates) above ``MAX_DATES``.
    """
    dates = list(islice((day for day in _dates(rule, end, skip, keep) if day >= start), MAX_DATES + 1))
    if len(dates) > MAX_DATES:
        raise RuleError(RuleProblem.TOO_MANY_DATES, "until")
    return dates


def check(rule: Rule, *, skip: Collection[Period] = ()) -> None:
    """Raise ``RuleError`` when the rule gives no date at all, or has an end but gives more than ``MAX_DATES``.

    A rule without an end is fine: it is only ever asked for a window.
    """
    if next(_dates(rule, LATEST, skip), None) is None:
        raise RuleError(RuleProblem.NO_DATES, "first_date" if rule.until is None else "until")
    if rule.frequency == Frequency.ONCE:
        return
    if rule.count is not None and rule.count > MAX_DATES:
        raise RuleError(RuleProblem.TOO_MANY_DATES, "count")
    if rule.until is not None:
        local_dates(rule, start=rule.first_date, end=rule.until, skip=skip)


def _dates(rule: Rule, end: date, skip: Collection[Period], keep: Collection[date] = ()) -> Iterator[date]:
    counted = 0
    for day in _unskipped(rule, end):
        if not any(day in period for period in skip):
            yield day
            counted += 1
            if counted == rule.count:
                return
        elif day in keep:
            yield day


def _unskipped(rule: Rule, end: date) -> Iterator[date]:
    """Yield every date of the rule up to ``end``, as if it had no count and no holidays."""
    if rule.frequency == Frequency.ONCE:
        if rule.first_date <= end:
            yield rule.first_date
        return
    last = min(end, rule.until or LATEST, LATEST)
    # Naive: dateutil is some six times slower on aware datetimes, and a date has no zone.
    begin = datetime.combine(rule.first_date, time.min)
    for moment in _REPEATING[rule.frequency](rule, begin, datetime.combine(last, time.min)):
        yield moment.date()


def _daily(rule: Rule, begin: datetime, end: datetime) -> rrule:
    return rrule(DAILY, dtstart=begin, until=end, interval=rule.interval)


def _weekly(rule: Rule, begin: datetime, end: datetime) -> rrule:
    weekdays = [day.number for day in rule.chosen_weekdays]
    return rrule(WEEKLY, dtstart=begin, until=end, interval=rule.interval, byweekday=weekdays, wkst=MO)


def _monthly_weekday(rule: Rule, begin: datetime, end: datetime) -> rrule:
    weekdays = [rrule_weekday(day.number, rule.chosen_nth) for day in rule.chosen_weekdays]
    return rrule(MONTHLY, dtstart=begin, until=end, interval=rule.interval, byweekday=weekdays)


def _monthly_date(rule: Rule, begin: datetime, end: datetime) -> rrule:
    days = _with_fallback(rule.chosen_month_day)
    return rrule(MONTHLY, dtstart=begin, until=end, interval=rule.interval, bymonthday=days, bysetpos=-1)


def _yearly(rule: Rule, begin: datetime, end: datetime) -> rrule:
    days, month = _with_fallback(rule.chosen_month_day), rule.first_date.month
    return rrule(YEARLY, dtstart=begin, until=end, interval=rule.interval, bymonth=month, bymonthday=days, bysetpos=-1)


def _with_fallback(month_day: int) -> range:
    """Give the days of which the last that a month has is meant: 28 to 31 for the 31st."""
    return range(min(month_day, SHORTEST_MONTH), month_day + 1)


_REPEATING: dict[Frequency, Callable[[Rule, datetime, datetime], rrule]] = {
    Frequency.DAILY: _daily,
    Frequency.WEEKLY: _weekly,
    Frequency.MONTHLY_WEEKDAY: _monthly_weekday,
    Frequency.MONTHLY_DATE: _monthly_date,
    Frequency.YEARLY: _yearly,
}
