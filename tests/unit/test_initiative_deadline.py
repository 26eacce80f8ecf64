from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from initiatives.domain.deadline import answer_before


@pytest.mark.parametrize(
    ("start", "expected"),
    [
        (date(2026, 11, 20), date(2026, 11, 30)),  # Friday: Monday to Friday are the five days
        (date(2026, 11, 21), date(2026, 11, 30)),  # Saturday
        (date(2026, 11, 22), date(2026, 11, 30)),  # Sunday
        (date(2026, 11, 23), date(2026, 12, 1)),  # Monday does not count itself
        (date(2026, 11, 26), date(2026, 12, 4)),  # Thursday
    ],
)
def test_five_full_working_days_pass(start, expected):
    assert answer_before(start, days_off=()) == expected


def test_christmas_and_new_year_are_skipped():
    off = {date(2026, 12, 25), date(2026, 12, 26), date(2027, 1, 1)}
    assert answer_before(date(2026, 12, 23), days_off=off) == date(2027, 1, 4)


def test_other_promises_can_be_made():
    assert answer_before(date(2026, 11, 23), days_off=(), working_days=0) == date(2026, 11, 24)
    assert answer_before(date(2026, 11, 23), days_off=(), working_days=10) == date(2026, 12, 8)


@given(
    start=st.dates(date(2020, 1, 1), date(2040, 1, 1)),
    offsets=st.sets(st.integers(0, 40), max_size=12),
    working_days=st.integers(0, 12),
)
def test_exactly_so_many_working_days_lie_between(start, offsets, working_days):
    off = {start + timedelta(days=number) for number in offsets}
    end = answer_before(start, days_off=off, working_days=working_days)
    between = [start + timedelta(days=number) for number in range(1, (end - start).days)]
    assert len([day for day in between if day.weekday() < 5 and day not in off]) == working_days
    assert end.weekday() < 5
    assert end not in off
