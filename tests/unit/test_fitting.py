"""How a week is fitted on sheets: kind goes first, then the room, and only where that saves a sheet."""

import pytest

from core.paper.press import PressError, press
from tests.paper import read, smallest_type

QR = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>'
FOOT = ["Bel 030 123 45 67", "maandag t/m vrijdag", "Bijgewerkt di 24 nov 9.00."]


def entry(title="Koffieochtend", **changes):
    return {
        "time": "10.00–12.00",
        "title": title,
        "lang": "",
        "kind": "help met computer en telefoon",
        "room": "Grote zaal beneden naast de keuken en de trap",
        "place": "Dorpshuis De Schakel",
        "room_and_place": "Grote zaal beneden naast de keuken en de trap, Dorpshuis De Schakel",
        "facts": ["gratis", "loop binnen", "rolstoel kan"],
        "status": "scheduled",
        "status_text": "",
        "note": "",
    } | changes


def sheet(*days, **changes):
    values = {
        "paper": "a4",
        "lang": "nl",
        "accent": "#0b5d57",
        "organisation": "Welzaam",
        "logo": {"data": QR, "alt": "Welzaam"},
        "qr": QR,
        "qr_alt": "QR-code",
        "foot": {"reach": FOOT[0], "lines": FOOT[1:2]},
        "stamp": FOOT[2],
        "document_title": "Deze week",
        "title": "Deze week in De Meern",
        "days": "maandag 23 t/m zondag 29 november",
        "only": "",
        "cancelled": [],
        "sections": [{"heading": f"dag {number}", "rows": rows} for number, rows in enumerate(days, 1)],
        "nothing": "Er is niets gepland.",
        "continued": "vervolg",
        "sheet_of": "blad {number} van {count}",
    }
    return press("week_sheet", values | changes)


def dates(number):
    """Dates of which one has a long kind, the next a long room: each costs a line."""
    kind = {"room": "", "room_and_place": ""}
    return [entry(**({"kind": ""} if count % 2 else kind)) for count in range(number)]


def level(printed):
    """What is told of each: 0 all, 1 no kind, 2 no kind and no room."""
    return 0 if "computer" in printed.text else 1 if "Grote zaal" in printed.text else 2


@pytest.mark.parametrize(("number", "expected"), [(9, (1, 0)), (10, (1, 1)), (12, (1, 2)), (13, (2, 0))])
def test_details_go_only_where_that_saves_a_sheet(number, expected):
    found = read(sheet(dates(number)))
    assert (len(found.sheets), level(found)) == expected
    assert found.text.count("10.00–12.00 Koffieochtend") == number
    assert [sheet_[-3:] for sheet_ in found.sheets] == [FOOT] * len(found.sheets)


def test_a_day_that_goes_on_overleaf_has_its_bar_again_and_sheets_are_numbered():
    found = read(sheet(dates(3), [entry(f"Activiteit {number}") for number in range(1, 25)]))
    assert [sheet_[2:4] for sheet_ in found.sheets] == [
        ["blad 1 van 3", "dag 1"],
        ["blad 2 van 3", "dag 2 (vervolg)"],
        ["blad 3 van 3", "dag 2 (vervolg)"],
    ]
    titles = [line.removeprefix("10.00–12.00 ") for line in found.lines if "Activiteit" in line]
    assert titles == [f"Activiteit {number}" for number in range(1, 25)]
    assert found.bookmarks == ["Deze week in De Meern", "dag 1", "dag 2"]


def test_no_bar_stands_alone_at_the_foot_of_a_sheet():
    found = read(sheet(*[[entry(f"Dag {number}")] for number in range(1, 20)]))
    assert all(sheet_[-4] != f"dag {number}" for sheet_ in found.sheets for number in range(1, 20))


def test_long_titles_are_printed_whole_and_nothing_is_small():
    title = "Samen koken, eten en afwassen met de buren van het plein en wie er verder nog komt " * 3
    content = sheet([entry(title.strip()) for _ in range(12)])
    assert (read(content).text.count(title.strip()), smallest_type(content)) == (12, 14.0)


def test_nothing_planned_is_said():
    assert read(sheet()).lines[2:3] == ["Er is niets gepland."]


def test_a_wrong_order_names_the_template_and_not_what_stands_on_it():
    with pytest.raises(PressError) as caught:
        press("week_sheet", {"title": "Geheim"})
    assert ("week_sheet" in str(caught.value), "Geheim" in str(caught.value)) == (True, False)
