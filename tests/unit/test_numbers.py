"""Numbers of the tax office: what passes, what does not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from home.domain.numbers import digits, is_kvk, is_rsin

EXAMPLES = ["123456782", "111222333", "000000012"]


@pytest.mark.parametrize("number", EXAMPLES)
def test_a_right_rsin_passes_the_eleven_test(number):
    assert is_rsin(number) is True


@pytest.mark.parametrize(
    "number",
    [
        "",
        "123456789",
        "12345678",
        "1234567820",
        "000000000",
        "12345678a",
        "１２３４５６７８２",
        "²23456782",
        "-12345678",
    ],
)
def test_what_is_no_rsin(number):
    assert is_rsin(number) is False


@given(st.sampled_from(EXAMPLES), st.integers(0, 8), st.integers(1, 9))
def test_one_wrong_digit_is_always_seen(number, place, more):
    wrong = number[:place] + str((int(number[place]) + more) % 10) + number[place + 1 :]
    assert is_rsin(wrong) is False


@given(st.sampled_from(EXAMPLES), st.integers(0, 7))
def test_two_digits_that_changed_places_are_always_seen(number, place):
    swapped = number[:place] + number[place + 1] + number[place] + number[place + 2 :]
    assert is_rsin(swapped) is (swapped == number)


def test_a_number_is_read_as_it_is_printed():
    assert [digits(typed) for typed in ("1234.56.782", "1234 56 782", "123-456-782", "1\u00a02")] == [
        "123456782",
        "123456782",
        "123456782",
        "12",
    ]


def test_a_number_of_the_chamber_of_commerce_has_eight_digits():
    assert [is_kvk(number) for number in ("12345678", "1234567", "123456789", "1234567x", "²2345678")] == [
        True,
        False,
        False,
        False,
        False,
    ]
