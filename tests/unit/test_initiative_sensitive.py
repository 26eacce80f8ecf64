import pytest
from hypothesis import given
from hypothesis import strategies as st

from initiatives.domain.sensitive import Kind, find

OWN = ("Truus de Mier", "truus@example.org", "06-12 34 56 78")


def found(text, **given):
    return [(one.kind.value, one.text) for one in find(text, **given)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mail naar jan.de-wit+soep@buurt.example.org.", [("email", "jan.de-wit+soep@buurt.example.org")]),
        ("Bel 06-12345678 of (030) 123 45 67!", [("phone", "06-12345678"), ("phone", "(030) 123 45 67")]),
        ("Bel +32 470 12 34 56.", [("phone", "+32 470 12 34 56")]),
        ("Kijk op www.soep.example/plan, of https://x.example.", [("link", "www.soep.example/plan"), ("link", "https://x.example")]),
        ("Kom naar Dorpsstraat 12a, 3452 AB.", [("address", "3452 AB"), ("address", "Dorpsstraat 12a")]),
        ("Kom naar de Van Lenneplaan 3.", [("address", "de Van Lenneplaan 3")]),
        ("Mijn buurvrouw mevrouw De Boer kookt.", [("name", "De Boer")]),
        ("Ook mw. van der Berg en buurman Ali helpen.", [("name", "van der Berg"), ("name", "Ali")]),
        ("Er is een man die Henk Jansen heet; hij heet Piet.", [("name", "Piet"), ("name", "Henk Jansen")]),
        ("Samen met Fatma El Idrissi.", [("name", "Fatma El Idrissi")]),
        ("Voor buren die ziek zijn of dementie hebben.", [("health", "ziek"), ("health", "dementie")]),
        ("Naast het ziekenhuis.", []),
        ("De psychiater komt; twee keer: De psychiater.", [("health", "psychiater")]),
    ],
)  # fmt: skip
def test_what_a_person_should_look_at_is_found_as_it_stands_there(text, expected):
    assert found(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Samen soep koken, elke dinsdag van 12.00 tot 14.00 uur.",
        "Op 24-11-2026 en 1-12-2026. Kosten: 1.250,00 euro.",
        "Veel buren eten alleen. Dat kan gezelliger.\nWij doen het samen.",
        "In De Schakel. Daar is een keuken.",
        "We zijn met 1000 buren in 450 huizen.",
    ],
)
def test_ordinary_text_gives_no_warning(text):
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Vraag naar truus DE mier.", ["Truus de Mier"]),
        ("Schrijf aan Truus@Example.org", ["truus@example.org"]),
        ("Bel 0612345678", ["06-12 34 56 78"]),
        ("Bel 06 123 456 78", ["06-12 34 56 78"]),
        ("De mieren lopen in de straat", []),
    ],
)
def test_contact_data_of_the_initiator_is_found_however_it_is_written(text, expected):
    assert [one.text for one in find(text, own=OWN) if one.kind == Kind.OWN] == expected


def test_names_that_may_stand_there_are_left_out():
    text = "Samen met Fatma Aydin in De Meern, met Jan Pieters."
    assert found(text, known=["Fatma Aydin", "De Meern"]) == [("name", "Jan Pieters")]


@given(st.text(max_size=2000))
def test_any_text_is_read_and_every_finding_stands_in_it(text):
    for one in find(text, own=OWN):
        if one.kind != Kind.OWN:
            assert "".join(one.text.split()) in "".join(text.split())


@pytest.mark.parametrize(
    "text", ["1 " * 9_000, "a" * 30_000, "A a " * 9_000, "a@" * 9_000, "Aa van " * 5_000, "0(" * 9_000]
)
def test_a_text_made_to_be_slow_is_not(text):  # a run of minutes would hang the suite
    assert [one.text for one in find(text, own=OWN) if "".join(one.text.split()) not in "".join(text.split())] == []
