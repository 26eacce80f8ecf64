"""From dates that somebody else's rule gives to rules of ours: one where that says the same, else several.

A rule of ours is taken only when it gives exactly the same moments over the whole window; so whatever a program means
by its rule, nothing is guessed. What no rule of ours says becomes runs of days or weeks, and single dates.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date, datetime, time
from itertools import groupby
from typing import NamedTuple
from zoneinfo import ZoneInfo

from activities.domain.importing.moments import Slot
from activities.domain.importing.proposals import Problem, Refused, SourceRule
from activities.domain.importing.rrules import Repeat
from activities.domain.localtime import ONE_DAY, span
from activities.domain.recurrence import LAST_OF_MONTH, MAX_INTERVAL, Rule, RuleError, local_dates
from activities.domain.terms import Frequency, Weekday
from core.years import EARLIEST, LATEST

#: Runs are every day, or every one to four weeks; shorter ones stay single dates.
RUNS = ((1, Frequency.DAILY, 1), *((weeks * 7, Frequency.WEEKLY, weeks) for weeks in (1, 2, 3, 4)))
SHORTEST_RUN = 4
LAST_DAY, SHORTEST_MONTH, FEBRUARY = 31, 28, 2
_NTH = (1, 2, 3, 4, 5, LAST_OF_MONTH)


type _Values = dict[str, object]


class Window(NamedTuple):
    """The local days within which dates are compared."""

    first: date
    last: date


def once(slot: Slot) -> Rule:
    """A single date. Raises Refused for one that no agenda reaches."""
    return _rule(slot, {})


def _rule(slot: Slot, values: _Values) -> Rule:
    try:
        return Rule(
            **({"first_date": slot.day} | values),  # type: ignore[arg-type]  # names of fields
            start_time=slot.start,
            end_time=slot.end,
            all_day=slot.start is None,
            days=slot.days,
        )
    except RuleError as error:
        raise Refused(Problem.BAD_DATE, str(slot.day)) from error


def same(repeat: Repeat, first: Slot, slots: Sequence[Slot], *, window: Window, here: ZoneInfo) -> list[Rule] | None:
    """Rules of ours that give exactly ``slots`` in ``window``; None when there are none.

    ``first`` is where the series begins, perhaps long before the window.
    """
    if not slots:
        return None
    begins = first if first.day >= EARLIEST else slots[0]
    try:
        found = list(_candidates(repeat, begins.day))
        end = _end(repeat, slots, window, alone=len(found) == 1)
        for candidates in ([_rule(begins, values | end) for values in found], _by_weekday(repeat, slots, end)):
            if candidates and _spans(candidates, window, here) == _moments(slots):
                return candidates
    except (Refused, RuleError):  # ours cannot say it, or not that often
        pass
    return None


def _by_weekday(repeat: Repeat, slots: Sequence[Slot], end: _Values) -> list[Rule]:
    """Every n weeks, each weekday counted by itself: their weeks may begin on Sunday, ours never do."""
    if repeat.frequency != "WEEKLY" or repeat.count is not None:
        return []
    first = {slot.day.weekday(): slot for slot in reversed(slots)}
    values = {"frequency": Frequency.WEEKLY, "interval": repeat.interval} | end
    return [_rule(first[weekday], values) for weekday in sorted(first)]


def _spans(rules: Iterable[Rule], window: Window, here: ZoneInfo) -> list[tuple[datetime, datetime]]:
    return sorted(
        span(day, rule.times, here) for rule in rules for day in local_dates(rule, start=window.first, end=window.last)
    )


def _moments(slots: Iterable[Slot]) -> list[tuple[datetime, datetime]]:
    return sorted((slot.starts_at, slot.ends_at) for slot in slots)


def _end(repeat: Repeat, slots: Sequence[Slot], window: Window, *, alone: bool) -> _Values:
    """Until when, or how often. Raises Refused for a number that several rules would have to count together."""
    if repeat.count is not None:
        if not alone:
            raise Refused(Problem.TOO_IRREGULAR)
        return {"count": repeat.count}
    if repeat.until is None:
        return {}
    until = repeat.until.wall.date()
    if until <= window.last:
        return {"until": slots[-1].day}
    # Beyond what is compared: a rule that ends on its last morning has no date in that afternoon.
    ends_earlier = (
        not repeat.until.is_day and slots[-1].start is not None and repeat.until.wall.time() < slots[-1].start
    )
    return {"until": min(until - ONE_DAY if ends_earlier else until, LATEST)}


def _candidates(repeat: Repeat, first: date) -> Iterator[_Values]:
    """What the rule might be in our words; which of it is true is found by comparing."""
    if repeat.interval > MAX_INTERVAL:
        return
    plain = frozenset(Weekday(code) for code, ordinal in repeat.weekdays if not ordinal)
    ordinals: dict[int, set[Weekday]] = {}
    for code, ordinal in repeat.weekdays:
        if ordinal:
            ordinals.setdefault(ordinal, set()).add(Weekday(code))
    parts = {name for name, _numbers in repeat.by} | ({"BYDAY"} if repeat.weekdays else set())
    for values in _BY_FREQUENCY[repeat.frequency](repeat, first, _Days(parts, plain, ordinals)):
        yield {"interval": repeat.interval} | values


class _Days(NamedTuple):
    """Which parts a rule has, its weekdays without a number, and those with."""

    parts: set[str]
    plain: frozenset[Weekday]
    ordinals: dict[int, set[Weekday]]


def _daily(repeat: Repeat, _first: date, days: _Days) -> Iterator[_Values]:
    if not days.parts:
        yield {"frequency": Frequency.DAILY}
    elif days.parts == {"BYDAY"} and not days.ordinals and repeat.interval == 1:
        yield {"frequency": Frequency.WEEKLY, "weekdays": days.plain}


def _weekly(_repeat: Repeat, first: date, days: _Days) -> Iterator[_Values]:
    if days.parts <= {"BYDAY"} and not days.ordinals:
        yield {"frequency": Frequency.WEEKLY, "weekdays": days.plain or frozenset({Weekday.of(first)})}


def _monthly(repeat: Repeat, first: date, days: _Days) -> Iterator[_Values]:
    if days.parts == {"BYDAY"} and days.ordinals and not days.plain and set(days.ordinals) <= set(_NTH):
        for nth, weekdays in days.ordinals.items():
            yield {"frequency": Frequency.MONTHLY_WEEKDAY, "nth": nth, "weekdays": frozenset(weekdays)}
    elif days.parts == {"BYDAY", "BYSETPOS"} and len(days.plain) == 1 and not days.ordinals:
        for nth in repeat.numbers("BYSETPOS"):
            yield {"frequency": Frequency.MONTHLY_WEEKDAY, "nth": nth, "weekdays": days.plain}
    elif days.parts <= {"BYMONTHDAY"}:
        for day in repeat.numbers("BYMONTHDAY") or (first.day,):
            yield {"frequency": Frequency.MONTHLY_DATE, "month_day": LAST_DAY if day == -1 else day}


def _yearly(repeat: Repeat, first: date, days: _Days) -> Iterator[_Values]:
    months, numbers = repeat.numbers("BYMONTH") or (first.month,), repeat.numbers("BYMONTHDAY") or (first.day,)
    # In years without one, theirs has no 29 February and ours has the 28th: too far off to compare.
    is_leap_day = first.month == FEBRUARY and numbers[0] > SHORTEST_MONTH
    if days.parts <= {"BYMONTH", "BYMONTHDAY"} and months == (first.month,) and len(numbers) == 1 and not is_leap_day:
        yield {"frequency": Frequency.YEARLY, "month_day": numbers[0]}
    elif days.parts == {"BYMONTH", "BYDAY"} and len(days.ordinals) == 1 and not days.plain:
        # Every so many months, as it happens: the first Tuesday of each quarter.
        ((nth, weekdays),) = days.ordinals.items()
        if nth in _NTH:
            yield {
                "frequency": Frequency.MONTHLY_WEEKDAY,
                "nth": nth,
                "weekdays": frozenset(weekdays),
                "interval": 12 // len(months) * repeat.interval,
            }


_BY_FREQUENCY: dict[str, Callable[[Repeat, date, _Days], Iterator[_Values]]] = {
    "DAILY": _daily, "WEEKLY": _weekly, "MONTHLY": _monthly, "YEARLY": _yearly,
}  # fmt: skip


def runs(slots: Iterable[Slot]) -> list[Rule]:
    """Rules that together give exactly these dates: runs of days or weeks at the same hours, and single dates."""
    rules: list[Rule] = []
    for _times, group in groupby(sorted(set(slots), key=_hours), key=_hours):
        by_day = {slot.day: slot for slot in group}
        while by_day:
            day = min(by_day)
            step, frequency, interval = max(RUNS, key=lambda run: _length(by_day, day, run[0]))
            number = _length(by_day, day, step)
            slot = by_day[day]
            if number < SHORTEST_RUN:
                rules.append(once(slot))
                del by_day[day]
                continue
            last = day + (number - 1) * step * ONE_DAY
            rules.append(_rule(slot, {"frequency": frequency, "interval": interval, "until": last}))
            for count in range(number):
                del by_day[day + count * step * ONE_DAY]
    return sorted(rules, key=lambda rule: (rule.first_date, rule.start_time or time.min))


def _hours(slot: Slot) -> tuple[time, time, int, bool]:
    return slot.start or time.min, slot.end or time.min, slot.days, slot.start is None


def _length(days: dict[date, Slot], first: date, step: int) -> int:
    number = 0
    while first + number * step * ONE_DAY in days:
        number += 1
    return number


def named(rules: Sequence[Rule], *, name: str = "") -> tuple[SourceRule, ...]:
    """Call the rules ``name``, else each by the day it begins, so that a later import finds it again."""
    taken: dict[str, int] = {}
    found = []
    for rule in rules:
        key = name or rule.first_date.isoformat()
        taken[key] = taken.get(key, 0) + 1
        found.append(SourceRule(key=key if taken[key] == 1 else f"{key}.{taken[key]}", rule=rule))
    return tuple(found)
