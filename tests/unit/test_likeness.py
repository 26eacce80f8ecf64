import pytest
from hypothesis import given
from hypothesis import strategies as st

from initiatives.domain.likeness import ENOUGH, likeness, meaning


@pytest.mark.parametrize(
    ("mine", "theirs", "alike"),
    [
        ("Samen soep koken op dinsdag", "Soep voor de buurt", True),
        ("Wandelen met buren", "Wandelclub", False),
        ("Wandelgroep voor ouderen", "Wandelgroep De Meern", True),
        ("Taalles Nederlands", "Nederlandse taalles voor beginners", True),
        ("Een bankje bij de vijver", "Koffieochtend", False),
        ("Samen in de buurt met elkaar", "Samen met buren in de wijk", False),  # words that say nothing
    ],
)
def test_ideas_are_alike_when_they_are_about_the_same(mine, theirs, alike):
    assert (likeness(meaning(mine), meaning(theirs), near=False) >= ENOUGH) is alike


def test_the_same_neighbourhood_makes_it_likelier():
    mine, theirs = meaning("Soep eten"), meaning("Soep koken")
    assert likeness(mine, theirs, near=True) > likeness(mine, theirs, near=False) > 0


@given(st.text(), st.text())
def test_likeness_is_the_same_both_ways_and_never_more_than_the_same_words_nearby(one, other):
    mine, theirs = meaning(one), meaning(other)
    value = likeness(mine, theirs, near=False)
    assert value == pytest.approx(likeness(theirs, mine, near=False))
    assert 0 <= value <= 1.0 + 1e-9
