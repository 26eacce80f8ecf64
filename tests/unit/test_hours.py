"""Opening hours: which hold on a day, whether it is open, until when, and what overlaps."""

from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.hours.rules import Change, Hours, Run, Span, Status, overlapping, runs, status

MORNING, AFTERNOON = Span(opens=time(9), closes=time(12)), Span(opens=time(13), closes=time(17))
EVENING = Span(opens=time(19), closes=time(0))
#: Monday to Thursday in two parts, Friday until midnight.
WEEK = dict.fromkeys(range(4), (MORNING, AFTERNOON)) | {4: (EVENING,)}
MONDAY = date(2026, 11, 23)


def at(hour: int, minute: int = 0, *, days: int = 0) -> datetime:
    return datetime.combine(MONDAY + timedelta(days=days), time(hour, minute))


@pytest.mark.parametrize(
    ("local", "expected"),
    [
        (at(8, 59), Status(next_day=MONDAY, next_opens=time(9), changes_at=at(9))),
        (at(9), Status(until=time(12), changes_at=at(12))),
        (at(11, 59), Status(until=time(12), changes_at=at(12))),
        (at(12), Status(next_day=MONDAY, next_opens=time(13), changes_at=at(13))),
        (at(17), Status(next_day=MONDAY + timedelta(days=1), next_opens=time(9))),
        (at(23, 59, days=4), Status(until=time(0), changes_at=at(0, days=5))),
        (at(10, days=5), Status(next_day=MONDAY + timedelta(days=7), next_opens=time(9))),
    ],
)
def test_open_or_closed_at_a_moment(local, expected):
    assert status(Hours(week=WEEK), local) == expected


def test_spans_that_touch_are_one_stretch():
    whole = Hours(week={0: (MORNING, Span(opens=time(12), closes=time(17)))})
    assert status(whole, at(10)) == Status(until=time(17), changes_at=at(17))


def test_a_closed_day_says_why_and_when_it_opens_again():
    leak = Change(first=MONDAY, last=MONDAY + timedelta(days=1), reason="lekkage")
    found = status(Hours(week=WEEK, changes=[leak]), at(10))
    assert found == Status(next_day=MONDAY + timedelta(days=2), next_opens=time(9), reason="lekkage")


def test_the_first_change_of_a_day_holds():
    leak = Change(first=MONDAY, last=MONDAY, reason="lekkage")
    longer = Change(first=MONDAY, last=MONDAY, spans=(EVENING,))
    hours = Hours(week=WEEK, changes=[leak, longer])
    assert (hours.on(MONDAY).spans, Hours(week=WEEK, changes=[longer]).on(MONDAY).spans) == ((), (EVENING,))


def test_nothing_is_promised_where_no_opening_is_known():
    assert status(Hours(week={}), at(10)) == Status()


def test_days_with_the_same_hours_stand_together():
    assert runs(WEEK) == [
        Run(first=0, last=3, spans=(MORNING, AFTERNOON)),
        Run(first=4, last=4, spans=(EVENING,)),
        Run(first=5, last=6, spans=()),
    ]


times = st.times().map(lambda one: one.replace(second=0, microsecond=0))
spans = st.builds(Span, opens=times, closes=times).filter(lambda one: one.is_right)


@given(st.lists(spans, max_size=5))
def test_spans_overlap_when_some_minute_lies_in_two(found):
    minutes = [minute for one in found for minute in range(one.start, one.end)]
    assert (overlapping(found) is not None) == (len(minutes) != len(set(minutes)))


@given(st.dictionaries(st.integers(0, 6), st.lists(spans, max_size=3)), st.datetimes(at(0), at(0, days=14)))
def test_the_status_stays_the_same_until_it_says_it_changes(week, local):
    hours = Hours(week=week)
    found = status(hours, local)
    lies_in = any(one.start <= local.hour * 60 + local.minute < one.end for one in hours.on(local.date()).spans)
    assert found.is_open == lies_in
    end = found.changes_at or datetime.combine(local.date() + timedelta(days=1), time.min)
    assert end > local
    last = status(hours, max(local, end - timedelta(minutes=1)))
    assert (last.is_open, last.until) == (found.is_open, found.until)


@pytest.mark.parametrize(
    ("span", "right"),
    [
        (Span(opens=time(9), closes=time(9)), False),
        (Span(opens=time(17), closes=time(9)), False),
        (Span(opens=time(17), closes=time(0)), True),
    ],
)
def test_hours_end_after_they_begin(span, right):
    assert span.is_right is right
