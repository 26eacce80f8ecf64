"""What is asked of a week sheet in its address."""

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from activities.domain.calendar import Span, Unit
from activities.domain.filters import FilterError, Filters
from activities.domain.sheet import Paper, SheetOrder

TODAY = date(2026, 11, 24)


def test_without_choices_it_is_this_week_on_a4():
    assert SheetOrder.read({}, today=TODAY) == SheetOrder(
        span=Span.of(Unit.WEEK, TODAY), filters=Filters(), paper=Paper.A4, since=None
    )


def test_week_paper_moment_and_filters_are_read_and_days_of_the_filters_are_left():
    query = {
        "week": ["2026-W50"],
        "formaat": ["a3"],
        "sinds": ["2026-11-22T14:10"],
        "wijk": ["de-meern"],
        "van": ["2026-12-01"],
        "pagina": ["3"],
    }
    assert SheetOrder.read(query, today=TODAY) == SheetOrder(
        span=Span.of(Unit.WEEK, date(2026, 12, 7)),
        filters=Filters(wijk=("de-meern",)),
        paper=Paper.A3,
        since=datetime(2026, 11, 22, 14, 10),  # noqa: DTZ001 - wall time, as it stands on the sheet
    )


@pytest.mark.parametrize(
    ("query", "name", "problem"),
    [
        ({"week": ["2026-W54"]}, "week", "no_week"),
        ({"week": ["48"]}, "week", "no_week"),
        ({"formaat": ["a5"]}, "formaat", "no_paper"),
        ({"sinds": ["gisteren"]}, "sinds", "no_moment"),
        ({"sinds": ["2026-02-30T10:00"]}, "sinds", "no_moment"),
        ({"wijk": ["../.."]}, "wijk", "unknown"),
    ],
)
def test_what_cannot_be_is_named(query, name, problem):
    with pytest.raises(FilterError) as caught:
        SheetOrder.read(query, today=TODAY)
    assert (caught.value.name, caught.value.problem) == (name, problem)


@given(
    st.dictionaries(
        st.sampled_from(["week", "formaat", "sinds", "wijk", "q", "gratis"]), st.lists(st.text(max_size=30), max_size=3)
    )
)
def test_anything_is_read_or_refused_by_name(query):
    assert problem_of(query) in {"", "week", "formaat", "sinds", "wijk", "q", "gratis"}


def problem_of(query):
    try:
        SheetOrder.read(query, today=TODAY)
    except FilterError as error:
        return error.name
    return ""
