"""Which neighbourhood a postcode lies in, and what is no postcode."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.places.postcodes import Area, Postcode, areas, lies_in, read


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("3451", Postcode(digits="3451")),
        (" 3451ab ", Postcode(digits="3451", letters="AB")),
        ("3451 AB", Postcode(digits="3451", letters="AB")),
        ("9000", Postcode(digits="9000")),
        ("0451 AB", None),
        ("3451 A", None),
        ("34511", None),
        ("De Meern", None),
        ("", None),
        ("٣٤٥١", None),
    ],
)
def test_what_a_visitor_types(typed, expected):
    assert read(typed) == expected


def test_areas_as_an_editor_writes_them():
    assert areas("3451, 3452 aa;3453-3455\n") == (
        Area(first="3451", last="3451"),
        Area(first="3452", last="3452", letters="AA"),
        Area(first="3453", last="3455"),
    )


@pytest.mark.parametrize("wrong", ["345", "3455-3453", "3451 A", "Vleuten", "3451 - 3452 AB"])
def test_the_part_that_cannot_be_read_is_named(wrong):
    with pytest.raises(ValueError, match=f"^{wrong}$"):
        areas(f"3451, {wrong}, zzz")


def test_a_street_may_lie_elsewhere_than_its_digits():
    places = {"vleuten": areas("3451"), "haarzuilens": areas("3451 ZZ, 3455")}
    found = {typed: lies_in(read(typed), places) for typed in ("3451 AB", "3451 ZZ", "3451", "3455 AA", "9999")}
    assert found == {
        "3451 AB": ["vleuten"],
        "3451 ZZ": ["haarzuilens"],
        "3451": ["vleuten", "haarzuilens"],
        "3455 AA": ["haarzuilens"],
        "9999": [],
    }


@given(st.text(max_size=12))
def test_whatever_is_typed_is_read_or_refused(typed):
    postcode = read(typed)
    assert postcode is None or read(str(postcode)) == postcode
