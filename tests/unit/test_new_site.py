"""Five answers make a site; what cannot be used is said."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from starters.domain.new_site import Answers, address_word, named_neighbourhoods, new_site

ANSWERS = Answers(
    name="Buurthuis De Linde",
    place="Enschede",
    neighbourhoods=("Glanerbrug", "De Eschmarke"),
    colour="#8a2b52",
    holiday_region="NL-noord",
)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Glanerbrug\nDe Eschmarke", ("Glanerbrug", "De Eschmarke")),
        ("Glanerbrug, De Eschmarke,\n\n Wesselerbrink ", ("Glanerbrug", "De Eschmarke", "Wesselerbrink")),
        ("Noord\nnoord\nNoord", ("Noord",)),
        ("Noord-Oost\nNoord Oost", ("Noord-Oost",)),
        ("  \n,,\n--- \n\x00", ()),
    ],
)
def test_names_are_read_as_people_write_them(text, names):
    assert named_neighbourhoods(text) == names


@pytest.mark.parametrize(
    ("text", "problem"),
    [("\n".join(f"wijk {number}" for number in range(41)), "too_many"), ("a" * 61, "too_long")],
)
def test_too_much_is_refused(text, problem):
    with pytest.raises(ValueError, match=problem):
        named_neighbourhoods(text)


@pytest.mark.parametrize(
    ("name", "word"), [("Wijk 't Zand", "wijk-t-zand"), ("Één & Twee", "een-twee"), ("!!", ""), ("a_b", "a-b")]
)
def test_the_word_for_addresses(name, word):
    assert address_word(name) == word


@given(st.text(max_size=200))
def test_no_two_neighbourhoods_share_an_address(text):
    try:
        names = named_neighbourhoods(text)
    except ValueError:
        return
    slugs = [one.slug for one in new_site(Answers(**{**vars(ANSWERS), "neighbourhoods": names})).neighbourhoods]
    assert (len(slugs), "" in slugs) == (len(set(slugs)), False)


def test_the_site_says_what_was_answered():
    site = new_site(ANSWERS)
    assert (
        site.organisation.name,
        site.organisation.place.nl,
        site.organisation.colour,
        site.organisation.holiday_region,
        site.organisation.flemish,
        [one.name.nl for one in site.neighbourhoods],
        [page.slug for page in site.pages],
        [(child.slug, child.draft) for child in site.about.children],
    ) == (
        "Buurthuis De Linde",
        "Enschede",
        "#8a2b52",
        "NL-noord",
        False,
        ["Glanerbrug", "De Eschmarke"],
        ["contact"],
        [("missie-en-visie", True)],
    )


def test_flanders_has_its_own_words():
    site = new_site(Answers(**{**vars(ANSWERS), "holiday_region": "BE-vlg"}))
    assert (site.organisation.flemish, [one.name.nl for one in site.audiences][-1]) == (True, "Nieuw in België")
