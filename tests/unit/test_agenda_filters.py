"""The filters of the agenda in addresses: what is written can be read back, and what cannot be is refused."""

from datetime import date
from urllib.parse import parse_qs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from activities.domain.filters import FLAG_FILTERS, MAX_QUERY, SLUG_FILTERS, FilterError, Filters

slugs = st.text("abcdefghijklmnopqrstuvwxyz0123456789-_", min_size=1, max_size=60)
several = st.lists(slugs, max_size=20, unique=True).map(tuple)
days = st.dates(date(2000, 1, 1), date(2100, 12, 31))
printable = st.text(st.characters(exclude_categories=["C", "Z"]), max_size=MAX_QUERY)


@st.composite
def filters(draw):
    first, last = sorted((draw(days), draw(days)))
    return Filters(
        **{name: draw(several) for name in SLUG_FILTERS},
        **{name: draw(st.booleans()) for name in FLAG_FILTERS},
        van=draw(st.sampled_from([None, first])),
        tot=draw(st.sampled_from([None, last])),
        q=draw(printable),
        pagina=draw(st.integers(1, 20)),
    )


def read(query):
    return Filters.read(parse_qs(query.removeprefix("?"), keep_blank_values=True))


@given(filters())
def test_what_is_written_is_read_back(chosen):
    assert read(chosen.query(pagina=chosen.pagina)) == chosen


@given(filters())
def test_another_choice_goes_back_to_the_first_page(chosen):
    assert read(chosen.query(gratis=True)).pagina == 1


@given(
    st.dictionaries(st.sampled_from([*SLUG_FILTERS, *FLAG_FILTERS, "van", "tot", "q", "pagina"]), st.lists(st.text()))
)
def test_anything_is_either_read_or_refused_by_name(query):
    try:
        found = Filters.read(query)
    except FilterError as error:
        assert error.name in query  # noqa: PT017 - either way is right
    else:
        assert read(found.query(pagina=found.pagina)) == found


def test_nothing_chosen_is_an_address_without_query():
    assert (Filters().query(), Filters().narrowed) == ("", False)


def test_the_query_has_a_fixed_order_and_only_what_is_chosen():
    chosen = read(
        "?tot=2026-12-31&gratis=1&soort=koffie&wijk=vleuten&wijk=de-meern&wijk=vleuten&utm=x&van=2026-12-01&thuis=0"
    )
    assert chosen.query() == "?wijk=vleuten&wijk=de-meern&soort=koffie&van=2026-12-01&tot=2026-12-31&gratis=1"
    assert chosen.narrowed is True


def test_days_and_page_do_not_narrow():
    assert read("van=2026-12-01&tot=2026-12-01&pagina=3").narrowed is False


def test_empty_values_of_a_form_are_no_choice():
    assert read("wijk=&soort=&van=&tot=&q=&gratis=&pagina=") == Filters()


@pytest.mark.parametrize(
    ("query", "problem"),
    [
        ("van=2026-02-30", ("van", "no_date")),
        ("van=30-11-2026", ("van", "no_date")),
        ("tot=20261130", ("tot", "no_date")),
        ("van=9999-12-31", ("van", "no_date")),
        ("van=0001-01-01", ("van", "no_date")),
        ("van=２０２６-11-30", ("van", "no_date")),
        ("van=2026-12-02&tot=2026-12-01", ("tot", "before_van")),
        ("pagina=0", ("pagina", "past_the_end")),
        ("pagina=21", ("pagina", "past_the_end")),
        ("pagina=-1", ("pagina", "past_the_end")),
        ("pagina=99999", ("pagina", "past_the_end")),
        ("gratis=ja", ("gratis", "no_flag")),
        ("wijk=De%20Meern", ("wijk", "unknown")),
        ("wijk=" + "a" * 61, ("wijk", "unknown")),
        ("&".join(f"thema={number}" for number in range(21)), ("thema", "too_many")),
        ("q=" + "a" * 101, ("q", "too_long")),
        ("q=a%00b", ("q", "control_characters")),
        ("q=a%1bb", ("q", "control_characters")),
    ],
)
def test_what_cannot_be_is_refused_at_its_own_name(query, problem):
    with pytest.raises(FilterError) as refused:
        read(query)
    assert (refused.value.name, refused.value.problem) == problem
