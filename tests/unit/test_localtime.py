"""Wall time to UTC, in the summer, in the winter and in both nights between."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from activities.domain.localtime import Times, span, to_utc

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
ZONES = [AMSTERDAM, ZoneInfo("Europe/Brussels")]
MARCH, OCTOBER = date(2027, 3, 28), date(2026, 10, 25)


def utc(*values: int) -> datetime:
    return datetime(*values, tzinfo=UTC)


@pytest.mark.parametrize("zone", ZONES)
@pytest.mark.parametrize(
    ("day", "at", "expected"),
    [
        (date(2026, 11, 24), time(10), utc(2026, 11, 24, 9)),
        (date(2026, 7, 21), time(10), utc(2026, 7, 21, 8)),
        (date(2027, 1, 1), time(0, 30), utc(2026, 12, 31, 23, 30)),
        (MARCH, time(1, 59), utc(2027, 3, 28, 0, 59)),
        (MARCH, time(2), utc(2027, 3, 28, 1)),  # 3.00
        (MARCH, time(2, 30), utc(2027, 3, 28, 1, 30)),  # 3.30
        (MARCH, time(3), utc(2027, 3, 28, 1)),
        (OCTOBER, time(1, 59), utc(2026, 10, 24, 23, 59)),
        (OCTOBER, time(2, 30), utc(2026, 10, 25, 0, 30)),  # the first of the two
        (OCTOBER, time(2, 30, fold=1), utc(2026, 10, 25, 0, 30)),
        (OCTOBER, time(3), utc(2026, 10, 25, 2)),
    ],
)
def test_to_utc(zone: ZoneInfo, day: date, at: time, expected: datetime) -> None:
    assert to_utc(day, at, zone) == expected


@given(st.dates(date(2026, 1, 1), date(2040, 1, 1)), st.times(), st.sampled_from(ZONES))
@example(MARCH, time(2, 30), AMSTERDAM)
@example(OCTOBER, time(2, 30), AMSTERDAM)
def test_the_clock_on_the_wall_shows_the_time_that_was_meant(day: date, at: time, zone: ZoneInfo) -> None:
    shown = to_utc(day, at, zone).astimezone(zone)
    meant = datetime.combine(day, at)
    # Only the last Sunday of March lacks an hour: from two to three.
    lacks = day.month == 3 and day.weekday() == 6 and day.day > 24 and time(2) <= at < time(3)
    assert shown.replace(tzinfo=None, fold=0) == meant + timedelta(hours=1 if lacks else 0)
    assert shown.fold == 0


@pytest.mark.parametrize(
    ("day", "times", "expected"),
    [
        (date(2026, 11, 24), Times(start=time(10), end=time(12)), (utc(2026, 11, 24, 9), utc(2026, 11, 24, 11))),
        # Past midnight, and past the turn of the year.
        (date(2026, 12, 31), Times(start=time(22), end=time(1)), (utc(2026, 12, 31, 21), utc(2027, 1, 1, 0))),
        (date(2026, 11, 24), Times(start=time(9), end=time(9)), (utc(2026, 11, 24, 8), utc(2026, 11, 25, 8))),
        # Several days, of which the last ends at an hour earlier than the first began.
        (date(2026, 11, 24), Times(start=time(20), end=time(8), days=2), (utc(2026, 11, 24, 19), utc(2026, 11, 25, 7))),
        # Dancing into summer is an hour shorter, into winter an hour longer.
        (date(2027, 3, 27), Times(start=time(22), end=time(4)), (utc(2027, 3, 27, 21), utc(2027, 3, 28, 2))),
        (date(2026, 10, 24), Times(start=time(22), end=time(4)), (utc(2026, 10, 24, 20), utc(2026, 10, 25, 3))),
        # Half an hour that the night does not have is held an hour later, and stays half an hour.
        (MARCH, Times(start=time(2), end=time(2, 30)), (utc(2027, 3, 28, 1), utc(2027, 3, 28, 1, 30))),
        (MARCH, Times(start=time(2, 30), end=time(3)), (utc(2027, 3, 28, 1, 30), utc(2027, 3, 28, 2))),
        # All day: 24, 23 and 25 hours.
        (date(2028, 2, 29), Times(), (utc(2028, 2, 28, 23), utc(2028, 2, 29, 23))),
        (MARCH, Times(), (utc(2027, 3, 27, 23), utc(2027, 3, 28, 22))),
        (OCTOBER, Times(), (utc(2026, 10, 24, 22), utc(2026, 10, 25, 23))),
        (date(2026, 12, 30), Times(days=3), (utc(2026, 12, 29, 23), utc(2027, 1, 1, 23))),
    ],
)
def test_span(day: date, times: Times, expected: tuple[datetime, datetime]) -> None:
    assert span(day, times, AMSTERDAM) == expected


@given(st.dates(date(2026, 1, 1), date(2040, 1, 1)), st.times(), st.times(), st.integers(1, 4))
@example(MARCH, time(2, 59), time(3), 1)
def test_a_span_always_ends_after_it_begins(day: date, start: time, end: time, days: int) -> None:
    starts_at, ends_at = span(day, Times(start=start, end=end, days=days), AMSTERDAM)
    assert starts_at < ends_at


@pytest.mark.parametrize("values", [{"start": time(10)}, {"end": time(10)}, {"days": 0}])
def test_refuses_half_a_time(values: dict[str, object]) -> None:
    with pytest.raises(ValueError, match="Not a time on a date"):
        Times(**values)
