"""Days, weeks and months in addresses: what is written is read back, and what does not exist is refused."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from activities.domain.calendar import Span, Unit
from activities.domain.filters import FilterError
from activities.domain.periods import Period

days = st.dates(date(2000, 2, 1), date(2100, 11, 30))
units = st.sampled_from(Unit)


@given(units, days)
def test_what_is_written_is_read_back(unit, day):
    span = Span.of(unit, day)
    assert (Span.read(unit, span.name), day in span.period) == (span, True)


@given(units, days)
def test_spans_follow_each_other_without_a_gap(unit, day):
    span = Span.of(unit, day)
    assert (span.after.before, span.before.after) == (span, span)
    assert span.after.period.first - span.period.last == timedelta(days=1)


@given(days)
def test_a_month_stands_in_whole_weeks(day):
    weeks = Span.of(Unit.MONTH, day).weeks
    assert {len(week) for week in weeks} == {7}
    assert [one for week in weeks for one in week if one] == list(Span.of(Unit.MONTH, day).days)
    assert [(place, one) for week in weeks for place, one in enumerate(week) if one and one.weekday() != place] == []


@given(units, st.text())
def test_any_text_is_read_or_refused_by_name(unit, text):
    try:
        found = Span.read(unit, text)
    except FilterError as error:
        assert error.name == unit  # noqa: PT017 - either way is right
    else:
        assert found.name == text


@pytest.mark.parametrize(
    ("unit", "text", "first", "last"),
    [
        (Unit.DAY, "2028-02-29", date(2028, 2, 29), date(2028, 2, 29)),
        (Unit.WEEK, "2026-W48", date(2026, 11, 23), date(2026, 11, 29)),
        (Unit.WEEK, "2026-W53", date(2026, 12, 28), date(2027, 1, 3)),
        (Unit.WEEK, "2025-W01", date(2024, 12, 30), date(2025, 1, 5)),
        (Unit.MONTH, "2026-12", date(2026, 12, 1), date(2026, 12, 31)),
        (Unit.MONTH, "2027-02", date(2027, 2, 1), date(2027, 2, 28)),
    ],
)
def test_the_days_of_an_address(unit, text, first, last):
    assert Span.read(unit, text).period == Period(first=first, last=last)


@pytest.mark.parametrize(
    ("unit", "text"),
    [
        *(
            (Unit.DAY, text)
            for text in ("2026-02-30", "2027-02-29", "2026-1-1", "1999-12-31", "9999-12-31", "1999-12-31")
        ),
        *((Unit.WEEK, text) for text in ("2026-W54", "2027-W53", "2026-W00", "2026-w48", "2026W48", "9999-W52")),
        *((Unit.MONTH, text) for text in ("2026-13", "2026-00", "2026-1", "9999-12", "0000-01", "٢٠٢٦-١٢", "")),
    ],
)
def test_what_does_not_exist_is_refused(unit, text):
    with pytest.raises(FilterError) as caught:
        Span.read(unit, text)
    assert (caught.value.name, caught.value.problem) == (unit.value, f"no_{unit.name.lower()}")
