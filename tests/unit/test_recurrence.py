"""The dates of a rule, held against a predicate that knows nothing of how they are worked out."""

from collections.abc import Collection
from datetime import date, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from activities.domain.periods import Holiday, Period
from activities.domain.recurrence import (
    MAX_DATES,
    Rule,
    RuleError,
    RuleProblem,
    check,
    local_dates,
)
from activities.domain.terms import Frequency, HolidayKind, Weekday
from core.years import EARLIEST, LATEST

ONE_DAY = timedelta(days=1)
CODES = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
TEN, NOON = time(10), time(12)


def rule(first_date: date, frequency: Frequency = Frequency.WEEKLY, **values: object) -> Rule:
    return Rule(**{"first_date": first_date, "frequency": frequency, "start_time": TEN, "end_time": NOON, **values})


def dates(a_rule: Rule, start: date, end: date, **more: Collection[object]) -> list[str]:
    return [day.isoformat() for day in local_dates(a_rule, start=start, end=end, **more)]


# --- the oracle ---------------------------------------------------------------------------------


def in_pattern(a_rule: Rule, day: date) -> bool:
    """Whether the rule means this day, said of the day alone: before any count, and before holidays."""
    first = a_rule.first_date
    if a_rule.frequency == "once":
        return day == first
    if day < first or (a_rule.until is not None and day > a_rule.until):
        return False
    tomorrow = day + ONE_DAY
    weekdays = {str(code) for code in a_rule.weekdays} or {CODES[first.weekday()]}
    months = (day.year * 12 + day.month) - (first.year * 12 + first.month)
    wanted_day = a_rule.month_day if a_rule.month_day is not None else first.day
    reached = day.day == wanted_day or (day.day < wanted_day and tomorrow.day == 1)
    match str(a_rule.frequency):
        case "daily":
            fits = (day - first).days % a_rule.interval == 0
        case "weekly":
            # Day 1 of the proleptic calendar is a Monday.
            weeks = (day.toordinal() - 1) // 7 - (first.toordinal() - 1) // 7
            fits = CODES[day.weekday()] in weekdays and weeks % a_rule.interval == 0
        case "monthly_weekday":
            nth = a_rule.nth if a_rule.nth is not None else -(-first.day // 7)
            placed = (day + 7 * ONE_DAY).month != day.month if nth == -1 else -(-day.day // 7) == nth
            fits = CODES[day.weekday()] in weekdays and months % a_rule.interval == 0 and placed
        case "monthly_date":
            fits = reached and months % a_rule.interval == 0
        case _:
            fits = reached and day.month == first.month and (day.year - first.year) % a_rule.interval == 0
    return fits


def belongs(a_rule: Rule, day: date, skip: Collection[Period], keep: Collection[date]) -> bool:
    """Whether the rule gives this day, holidays and count included."""

    def stands(one: date) -> bool:
        return in_pattern(a_rule, one) and not any(period.first <= one <= period.last for period in skip)

    if not in_pattern(a_rule, day) or not (stands(day) or day in keep):
        return False
    if a_rule.count is None or a_rule.frequency == "once":
        return True
    earlier = (a_rule.first_date + number * ONE_DAY for number in range((day - a_rule.first_date).days))
    return sum(map(stands, earlier)) < a_rule.count


# The day that begins the period, and how long it is: leap days, week 53 (2026, 2032) and turns of the year lie in it.
somewhere = st.dates(date(2026, 1, 1), date(2032, 3, 1))
stretches = st.builds(
    lambda first, days: Period(first=first, last=first + days * ONE_DAY), somewhere, st.integers(0, 60)
)


@st.composite
def rules(draw: st.DrawFn) -> Rule:
    first_date = draw(somewhere)
    until, count = draw(
        st.one_of(
            st.just((None, None)),
            st.tuples(st.integers(0, 900).map(lambda days: first_date + days * ONE_DAY), st.none()),
            st.tuples(st.none(), st.integers(1, 40)),
        )
    )
    return rule(
        first_date,
        draw(st.sampled_from(Frequency)),
        interval=draw(st.integers(1, 6)),
        weekdays=draw(st.frozensets(st.sampled_from(Weekday), max_size=3)),
        nth=draw(st.sampled_from([None, 1, 2, 3, 4, 5, -1])),
        month_day=draw(st.one_of(st.none(), st.integers(1, 31), st.integers(28, 31))),
        until=until,
        count=count,
    )


@settings(deadline=None, max_examples=200)
@given(rules(), st.lists(stretches, max_size=3), st.data())
def test_gives_exactly_the_days_of_which_the_predicate_says_that_they_belong(
    a_rule: Rule, skip: list[Period], data: st.DataObject
) -> None:
    start = a_rule.first_date + data.draw(st.integers(-40, 500)) * ONE_DAY
    period = [start + number * ONE_DAY for number in range(data.draw(st.integers(1, 800)))]
    keep = data.draw(st.frozensets(st.sampled_from(period), max_size=3))
    given_dates = local_dates(a_rule, start=period[0], end=period[-1], skip=skip, keep=keep)
    assert given_dates == [day for day in period if belongs(a_rule, day, skip, keep)]


@settings(deadline=None, max_examples=60)
@given(rules(), st.lists(stretches, max_size=2), st.integers(0, 400), st.integers(0, 400))
def test_two_windows_side_by_side_give_what_one_gives(
    a_rule: Rule, skip: list[Period], first_days: int, more_days: int
) -> None:
    start = a_rule.first_date
    cut, end = start + first_days * ONE_DAY, start + (first_days + more_days + 1) * ONE_DAY
    whole = local_dates(a_rule, start=start, end=end, skip=skip)
    halves = [
        *local_dates(a_rule, start=start, end=cut, skip=skip),
        *local_dates(a_rule, start=cut + ONE_DAY, end=end, skip=skip),
    ]
    assert halves == whole


# --- made by hand -------------------------------------------------------------------------------


def test_once() -> None:
    once = rule(date(2026, 11, 24), Frequency.ONCE, until=date(2026, 1, 1), count=0, interval=0)
    assert dates(once, date(2026, 1, 1), date(2028, 1, 1)) == ["2026-11-24"]
    assert dates(once, date(2026, 11, 25), date(2028, 1, 1)) == []
    assert dates(once, date(2026, 1, 1), date(2026, 11, 23)) == []


def test_first_date_is_no_date_when_its_weekday_is_not_chosen() -> None:
    course = rule(date(2026, 11, 23), weekdays=frozenset({Weekday.TUESDAY, Weekday.THURSDAY}), until=date(2026, 12, 3))
    assert dates(course, date(2026, 11, 1), date(2027, 1, 1)) == [
        "2026-11-24",
        "2026-11-26",
        "2026-12-01",
        "2026-12-03",
    ]


def test_every_two_weeks_counts_from_the_week_of_the_first_date() -> None:
    # Sunday 22 November closes its week, so the Tuesday two days later is in the week that is left out.
    course = rule(date(2026, 11, 22), weekdays=frozenset({Weekday.TUESDAY}), interval=2)
    assert dates(course, date(2026, 11, 22), date(2026, 12, 31)) == ["2026-12-01", "2026-12-15", "2026-12-29"]


def test_every_two_weeks_runs_on_through_week_53() -> None:
    course = rule(date(2026, 12, 17), interval=2)
    expected = ["2026-12-17", "2026-12-31", "2027-01-14"]
    assert dates(course, date(2026, 12, 1), date(2027, 1, 20)) == expected
    assert [date.fromisoformat(day).isocalendar().week for day in expected] == [51, 53, 2]


def test_every_day_through_the_turn_of_a_leap_year_and_its_leap_day() -> None:
    daily = rule(date(2027, 12, 30), Frequency.DAILY)
    assert dates(daily, date(2027, 12, 31), date(2028, 1, 1)) == ["2027-12-31", "2028-01-01"]
    assert dates(daily, date(2028, 2, 28), date(2028, 3, 1)) == ["2028-02-28", "2028-02-29", "2028-03-01"]


def test_the_dates_do_not_know_of_clock_changes() -> None:
    night = rule(date(2027, 3, 27), Frequency.DAILY, start_time=time(2, 30), end_time=time(3), until=date(2027, 3, 29))
    assert dates(night, date(2027, 1, 1), date(2028, 1, 1)) == ["2027-03-27", "2027-03-28", "2027-03-29"]


@pytest.mark.parametrize(
    ("nth", "expected"),
    [
        (1, ["2026-12-01", "2027-01-05", "2027-02-02", "2027-03-02"]),
        (5, ["2026-12-29", "2027-03-30"]),
        (-1, ["2026-11-24", "2026-12-29", "2027-01-26", "2027-02-23", "2027-03-30"]),
        (None, ["2026-11-24", "2026-12-22", "2027-01-26", "2027-02-23", "2027-03-23"]),
    ],
)
def test_a_weekday_of_the_month(nth: int | None, expected: list[str]) -> None:
    monthly = rule(date(2026, 11, 24), Frequency.MONTHLY_WEEKDAY, nth=nth)
    assert dates(monthly, date(2026, 11, 1), date(2027, 3, 31)) == expected


def test_the_31st_is_the_last_day_of_a_shorter_month() -> None:
    monthly = rule(date(2027, 12, 31), Frequency.MONTHLY_DATE)
    assert dates(monthly, date(2027, 12, 1), date(2028, 4, 30)) == [
        "2027-12-31",
        "2028-01-31",
        "2028-02-29",
        "2028-03-31",
        "2028-04-30",
    ]


def test_a_date_of_the_month_before_the_first_date_waits_a_month() -> None:
    monthly = rule(date(2026, 11, 22), Frequency.MONTHLY_DATE, month_day=15, interval=2)
    assert dates(monthly, date(2026, 11, 1), date(2027, 4, 1)) == ["2027-01-15", "2027-03-15"]


def test_a_leap_day_is_kept_on_28_february() -> None:
    birthday = rule(date(2028, 2, 29), Frequency.YEARLY)
    assert dates(birthday, date(2028, 1, 1), date(2032, 12, 31)) == [
        "2028-02-29",
        "2029-02-28",
        "2030-02-28",
        "2031-02-28",
        "2032-02-29",
    ]


def test_a_course_of_four_lessons_has_four_after_the_holidays_too() -> None:
    course = rule(date(2026, 12, 8), count=4, skip_school_holidays=True)
    holidays = [
        Holiday(kind=HolidayKind.SCHOOL, period=Period(first=date(2026, 12, 19), last=date(2027, 1, 3))),
        Holiday(kind=HolidayKind.PUBLIC, period=Period(first=date(2027, 1, 5), last=date(2027, 1, 5))),
    ]
    skip = course.skipped(holidays)
    assert dates(course, EARLIEST, LATEST, skip=skip) == ["2026-12-08", "2026-12-15", "2027-01-05", "2027-01-12"]
    kept = dates(course, EARLIEST, LATEST, skip=skip, keep={date(2026, 12, 22), date(2026, 12, 23)})
    assert kept == ["2026-12-08", "2026-12-15", "2026-12-22", "2027-01-05", "2027-01-12"]


@pytest.mark.parametrize(
    ("school", "public", "frequency", "expected"),
    [
        (True, False, Frequency.WEEKLY, [1]),
        (False, True, Frequency.WEEKLY, [2]),
        (True, True, Frequency.DAILY, [1, 2]),
        (False, False, Frequency.WEEKLY, []),
        (True, True, Frequency.ONCE, []),
    ],
)
def test_skips_only_the_holidays_it_asks_for(
    *, school: bool, public: bool, frequency: Frequency, expected: list[int]
) -> None:
    holidays = [
        Holiday(kind=HolidayKind.SCHOOL, period=Period(first=date(2027, 1, 1), last=date(2027, 1, 1))),
        Holiday(kind=HolidayKind.PUBLIC, period=Period(first=date(2027, 1, 2), last=date(2027, 1, 2))),
    ]
    skipping = rule(date(2027, 1, 1), frequency, skip_school_holidays=school, skip_public_holidays=public)
    assert [period.first.day for period in skipping.skipped(holidays)] == expected


def test_times_of_a_day_and_of_all_day() -> None:
    evening = rule(date(2026, 12, 31), start_time=time(22), end_time=time(1)).times
    fair = rule(date(2026, 12, 18), all_day=True, days=3).times
    assert (evening.start, evening.end, evening.days, evening.all_day, evening.past_midnight) == (
        time(22),
        time(1),
        1,
        False,
        True,
    )
    assert (fair.start, fair.end, fair.days, fair.all_day, fair.past_midnight) == (None, None, 3, True, False)


# --- refused ------------------------------------------------------------------------------------

TUESDAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("values", "code", "field"),
    [
        ({"start_time": None}, RuleProblem.NO_TIMES, "start_time"),
        ({"end_time": None}, RuleProblem.NO_TIMES, "end_time"),
        ({"days": 0}, RuleProblem.NUMBER_OUT_OF_RANGE, "days"),
        ({"days": 367}, RuleProblem.NUMBER_OUT_OF_RANGE, "days"),
        ({"interval": 0}, RuleProblem.NUMBER_OUT_OF_RANGE, "interval"),
        ({"interval": 100}, RuleProblem.NUMBER_OUT_OF_RANGE, "interval"),
        ({"frequency": Frequency.MONTHLY_WEEKDAY, "nth": 6}, RuleProblem.NUMBER_OUT_OF_RANGE, "nth"),
        ({"frequency": Frequency.MONTHLY_WEEKDAY, "nth": 0}, RuleProblem.NUMBER_OUT_OF_RANGE, "nth"),
        ({"frequency": Frequency.MONTHLY_DATE, "month_day": 32}, RuleProblem.NUMBER_OUT_OF_RANGE, "month_day"),
        ({"frequency": Frequency.YEARLY, "month_day": 0}, RuleProblem.NUMBER_OUT_OF_RANGE, "month_day"),
        ({"count": 0}, RuleProblem.NUMBER_OUT_OF_RANGE, "count"),
        ({"count": 3, "until": TUESDAY}, RuleProblem.UNTIL_AND_COUNT, "count"),
        ({"until": date(2026, 11, 23)}, RuleProblem.ENDS_BEFORE_START, "until"),
        ({"until": date(9999, 12, 31)}, RuleProblem.DATE_OUT_OF_RANGE, "until"),
        ({"first_date": date(1999, 12, 31)}, RuleProblem.DATE_OUT_OF_RANGE, "first_date"),
        ({"first_date": date(9999, 12, 31)}, RuleProblem.DATE_OUT_OF_RANGE, "first_date"),
    ],
)
def test_refuses_values_that_do_not_fit(values: dict[str, object], code: RuleProblem, field: str) -> None:
    with pytest.raises(RuleError) as caught:
        rule(**{"first_date": TUESDAY, **values})
    assert (caught.value.code, caught.value.field) == (code, field)


ALWAYS_HOLIDAY = (Period(first=EARLIEST, last=LATEST),)


@pytest.mark.parametrize(
    ("a_rule", "skip", "code", "field"),
    [
        (
            rule(TUESDAY, weekdays=frozenset({Weekday.MONDAY}), until=date(2026, 11, 29)),
            (),
            RuleProblem.NO_DATES,
            "until",
        ),
        (rule(TUESDAY, skip_school_holidays=True), ALWAYS_HOLIDAY, RuleProblem.NO_DATES, "first_date"),
        # February has no fifth Monday before 2044.
        (
            rule(date(2027, 2, 1), Frequency.MONTHLY_WEEKDAY, nth=5, interval=12, until=date(2040, 1, 1)),
            (),
            RuleProblem.NO_DATES,
            "until",
        ),
        (rule(TUESDAY, count=100_000), (), RuleProblem.TOO_MANY_DATES, "count"),
        (rule(TUESDAY, Frequency.DAILY, until=date(2099, 1, 1)), (), RuleProblem.TOO_MANY_DATES, "until"),
    ],
)
def test_refuses_a_rule_that_gives_no_date_or_too_many(
    a_rule: Rule, skip: tuple[Period, ...], code: RuleProblem, field: str
) -> None:
    with pytest.raises(RuleError) as caught:
        check(a_rule, skip=skip)
    assert (caught.value.code, caught.value.field) == (code, field)


@pytest.mark.parametrize(
    "a_rule",
    [
        rule(TUESDAY),
        rule(TUESDAY, Frequency.ONCE),
        rule(TUESDAY, Frequency.DAILY, count=MAX_DATES),
        rule(TUESDAY, Frequency.DAILY, until=TUESDAY + (MAX_DATES - 1) * ONE_DAY),
        rule(TUESDAY, until=TUESDAY),
    ],
)
def test_accepts_a_rule_that_gives_dates(a_rule: Rule) -> None:
    assert check(a_rule) is None


def test_a_window_is_bounded_too() -> None:
    daily = rule(TUESDAY, Frequency.DAILY)
    end = TUESDAY + MAX_DATES * ONE_DAY
    assert len(local_dates(daily, start=TUESDAY, end=end - ONE_DAY)) == MAX_DATES
    with pytest.raises(RuleError) as caught:
        local_dates(daily, start=TUESDAY, end=end)
    assert caught.value.code == RuleProblem.TOO_MANY_DATES


def test_nothing_lies_after_the_last_year() -> None:
    yearly = rule(date(2099, 5, 1), Frequency.YEARLY)
    assert dates(yearly, date(2000, 1, 1), date.max) == ["2099-05-01", "2100-05-01"]
