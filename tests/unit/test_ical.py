"""Calendar files, tables and feeds hold any text that people type, and break nowhere."""

import csv
import io
import re
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from activities.domain.ical import LINE, Event, fold, write
from activities.domain.plaintext import cell, cleaned

CHANGED = datetime(2026, 11, 24, 8, 0, 30, tzinfo=UTC)
anything = st.text(max_size=300)
#: What can be typed, with all that has a meaning in the file.
nasty = st.text(st.sampled_from("\\;,\n\r\t:\"'é€😀\0\x1b\x7f\x85\u2028\ud800 nN"), max_size=200)
texts = st.one_of(anything, nasty)


def event(**values):
    ordinary = {
        "uid": "1-2-20261124@buurtkring", "sequence": 3, "changed_at": CHANGED,
        "start": datetime(2026, 11, 24, 9, tzinfo=UTC), "end": datetime(2026, 11, 24, 11, tzinfo=UTC),
        "summary": "Koffie", "cancelled": False, "free": False, "location": "De Schakel", "description": "Loop binnen",
        "url": "https://welzaam.example/agenda/koffie/",
    }  # fmt: skip
    return Event(**ordinary | values)


def test_a_file_to_the_letter():
    made = write(
        [event(summary="Soep; met, brood\\stok", cancelled=True, free=True, description="é" * 60)], name="Agenda"
    )
    assert made.decode().split("\r\n") == [
        "BEGIN:VCALENDAR",
        "PRODID:-//Buurtkring//Agenda//NL",
        "VERSION:2.0",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        "NAME:Agenda",
        "X-WR-CALNAME:Agenda",
        "REFRESH-INTERVAL;VALUE=DURATION:PT6H",
        "X-PUBLISHED-TTL:PT6H",
        "BEGIN:VEVENT",
        "UID:1-2-20261124@buurtkring",
        "DTSTAMP:20261124T080030Z",
        "LAST-MODIFIED:20261124T080030Z",
        "SEQUENCE:3",
        "DTSTART:20261124T090000Z",
        "DTEND:20261124T110000Z",
        "SUMMARY:Soep\\; met\\, brood\\\\stok",
        "STATUS:CANCELLED",
        "LOCATION:De Schakel",
        "DESCRIPTION:" + "é" * 31,
        " " + "é" * 29,
        "URL:https://welzaam.example/agenda/koffie/",
        "TRANSP:TRANSPARENT",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
    ]


@given(st.text(max_size=400).filter(lambda text: not re.search("[\r\n\ud800-\udfff]", text)))
def test_a_folded_line_is_short_and_unfolds_to_what_it_was(line):
    folded = fold(line)
    pieces = folded.split("\r\n")
    assert max(len(piece.encode()) for piece in pieces) <= LINE
    assert folded.replace("\r\n ", "") == line


def events_of(made):
    """What stands between the head and the end of a file."""
    return made[made.index(b"BEGIN:VEVENT") :].removesuffix(b"END:VCALENDAR\r\n")


@given(texts, texts, st.integers(0, 3))
def test_events_stand_in_a_file_as_they_stand_alone(one, other, hours):
    start = datetime(2026, 11, 24, 9, tzinfo=UTC) + timedelta(hours=hours)
    # The same text in several places, and the same place twice: what is written once serves only its own kind of line.
    few = [
        event(summary=one, location=other, description=one),
        event(summary=one, location=one, description=other, start=start),
        event(summary=other, location=other, start=date(2026, 11, 24), end=date(2026, 11, 25)),
    ]
    assert events_of(write(few, name="Agenda")) == b"".join(events_of(write([alone], name="Agenda")) for alone in few)


@given(texts, texts, texts, texts)
def test_an_independent_reader_gets_every_text_back(summary, location, description, name):
    made = write([event(summary=summary, location=location, description=description)], name=name)
    assert re.search(rb"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]|(?<!\r)\n|\r(?!\n)", made) is None
    (found,) = Calendar.from_ical(made).walk("VEVENT")
    assert {name: str(found.get(name, "")) for name in ("SUMMARY", "LOCATION", "DESCRIPTION")} == {
        "SUMMARY": cleaned(summary),
        "LOCATION": cleaned(location),
        "DESCRIPTION": cleaned(description),
    }


def test_days_without_times_are_days():
    (found,) = Calendar.from_ical(write([event(start=date(2026, 12, 31), end=date(2027, 1, 2))], name="Agenda")).walk(
        "VEVENT"
    )
    assert (found.decoded("DTSTART"), found.decoded("DTEND")) == (date(2026, 12, 31), date(2027, 1, 2))


def test_what_is_empty_is_left_out_and_an_address_ends_no_line():
    made = write([event(location="", description="", url="https://a.example/\r\nX-EVIL:1")], name="Agenda").decode()
    assert ("LOCATION" in made, "DESCRIPTION" in made) == (False, False)
    assert "URL:https://a.example/X-EVIL:1\r\n" in made


def test_a_calendar_without_events_still_holds_a_component():
    read = Calendar.from_ical(write([], name="Agenda"))
    assert [one.name for one in read.walk()] == ["VCALENDAR", "VTIMEZONE", "STANDARD"]


def test_the_moment_of_a_change_is_in_utc():
    later = CHANGED.astimezone(tz=None) + timedelta(hours=1)
    assert b"LAST-MODIFIED:20261124T090030Z\r\n" in write([event(changed_at=later)], name="Agenda")


# --- texts in tables and feeds ----------------------------------------------------------------------


@given(texts)
def test_no_cell_is_a_formula_or_ends_its_line(text):
    made = cell(text)
    assert made[:1] not in {"=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠"}
    assert re.search("[\x00-\x08\x0a-\x1f\x7f\x85\u2028]", made) is None
    file = io.StringIO(newline="")
    csv.writer(file, delimiter=";").writerow([made, "x"])
    assert next(csv.reader(io.StringIO(file.getvalue(), newline=""), delimiter=";")) == [made, "x"]


@pytest.mark.parametrize(
    ("typed", "made"),
    [
        ('=HYPERLINK("http://x")', '\'=HYPERLINK("http://x")'),
        ("-10 %", "'-10 %"),
        (" +31 6", "'+31 6"),
        ("@allen", "'@allen"),
        ("\t=1+1", "'=1+1"),
        ("Soep\r\n=1", "Soep =1"),
        ("10.00–12.00", "10.00–12.00"),
        ("", ""),
    ],
)
def test_what_a_cell_holds(typed, made):
    assert cell(typed) == made
