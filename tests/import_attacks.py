"""Files that are meant to harm, and valid ones that were damaged: for the reader of imports, and for its screens.

``ATTACKS`` has, by what it does, a file, its name and why it is refused (None: whatever the reason).
"""

import io
import zipfile

from hypothesis import strategies as st

from activities.domain.importing import template
from activities.domain.importing.proposals import Problem

XLSX = template.as_xlsx()


def events(*texts):
    return b"BEGIN:VCALENDAR\r\n" + b"".join(texts) + b"END:VCALENDAR\r\n"


def event(number=0, *lines):
    head = f"BEGIN:VEVENT\r\nUID:{number}\r\nSUMMARY:Yoga {number}\r\n"
    return (head + "".join(f"{line}\r\n" for line in lines) + "END:VEVENT\r\n").encode()


def repacked(changes):
    """A spreadsheet in which some parts are others."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(XLSX)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for part in old.namelist():
            new.writestr(part, changes.get(part, old.read(part)))
        for part in changes.keys() - set(old.namelist()):
            new.writestr(part, changes[part])
    return out.getvalue()


SHEET = "xl/worksheets/sheet1.xml"
BOMB = (
    b'<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "aaaaaaaaaa">'
    + b"".join(b'<!ENTITY %c "%s">' % (98 + number, b"&%c;" % (97 + number) * 10) for number in range(9))
    + b']><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
    b'<row r="1"><c t="inlineStr"><is><t>&j;</t></is></c></row></sheetData></worksheet>'
)
OUTSIDE = (
    b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
    b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
    b'<row r="1"><c t="inlineStr"><is><t>&a;</t></is></c></row></sheetData></worksheet>'
)
DEEP = b"<a>" * 100_000 + b"</a>" * 100_000
DAILY = "RRULE:FREQ=DAILY"
START = ("DTSTART:19010101T100000", "DURATION:PT1H")

ATTACKS = {
    "50 MB": (b"BEGIN:VCALENDAR\r\n" + b"X-A:aaaaaaaaaaaaaaaa\r\n" * 2_500_000, "a.ics", Problem.TOO_LARGE),
    "50 MB of table": (b"Titel;Datum\r\n" + b"a;b\r\n" * 10_000_000, "a.csv", Problem.TOO_LARGE),
    "every second": (events(event(1, *START, "RRULE:FREQ=SECONDLY")), "a.ics", Problem.TOO_OFTEN),
    "every hour": (
        events(event(1, *START, f"{DAILY};BYHOUR={','.join(map(str, range(24)))}")), "a.ics", Problem.TOO_OFTEN,
    ),
    "a million times": (events(event(1, *START, f"{DAILY};COUNT=999999")), "a.ics", Problem.TOO_MANY_DATES),
    "thousands of endless rules": (
        events(*(event(number, *START, f"{DAILY};BYMONTHDAY=31") for number in range(4_000))), "a.ics",
        Problem.TOO_MUCH_REPETITION,
    ),
    "a rule that never comes": (
        events(event(1, *START, "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30")), "a.ics", Problem.OVER,
    ),
    "180,000 dates": (
        events(event(1, *START, *(f"RDATE:{','.join(['20261201T100000'] * 900)}" for _line in range(200)))), "a.ics",
        Problem.TOO_MANY_DATES,
    ),
    "a million left out": (events(event(1, *START, "EXDATE:" + "20261201," * 10_000)), "a.ics", Problem.TOO_MANY_DATES),
    "400,000 lines": (b"BEGIN:VCALENDAR\r\n" + b"X:1\r\n" * 400_000, "a.ics", Problem.TOO_MANY_LINES),
    "many events": (events(event(1) * 6_000), "a.ics", Problem.TOO_MANY_EVENTS),
    "many activities": (
        events(*(event(number, "DTSTART:20261201T100000", "DURATION:PT1H") for number in range(400))), "a.ics",
        Problem.TOO_MANY_ACTIVITIES,
    ),
    "deep": (b"BEGIN:VCALENDAR\r\n" * 100_000, "a.ics", Problem.TOO_DEEP),
    "one endless line": (b"BEGIN:VCALENDAR\r\nSUMMARY:" + b"a" * 4_000_000, "a.ics", Problem.NOTHING_IN_IT),
    "folded for ever": (b"BEGIN:VCALENDAR\r\nSUMMARY:" + b"\r\n a" * 90_000, "a.ics", Problem.NOTHING_IN_IT),
    "parameters": (b"BEGIN:VCALENDAR\r\nSUMMARY" + b';A=a,b,"c' * 20_000 + b":x", "a.ics", Problem.NOTHING_IN_IT),
    "100,000 rows": (b"Titel;Datum\r\n" + b"Yoga;1-12-2026\r\n" * 100_000, "a.csv", Problem.TOO_MANY_ROWS),
    "100,000 columns": (b"Titel;Datum" + b";x" * 100_000 + b"\r\nYoga;gisteren\r\n", "a.csv", Problem.BAD_DATE),
    "an open quote": (b'Titel;Datum\r\n"Yoga;' + b"a" * 4_000_000, "a.csv", Problem.BROKEN),
    "a bomb of entities": (repacked({SHEET: BOMB}), "a.xlsx", Problem.UNSAFE),
    "a file from outside": (repacked({SHEET: OUTSIDE}), "a.xlsx", Problem.UNSAFE),
    "a zip that grows": (repacked({"xl/media/a.bin": b"\0" * 300_000_000}), "a.xlsx", Problem.UNPACKS_TOO_LARGE),
    "deep markup": (repacked({SHEET: DEEP}), "a.xlsx", None),
    "many parts": (repacked({f"xl/{number}.xml": b"" for number in range(500)}), "a.xlsx", Problem.UNPACKS_TOO_LARGE),
    "a cell at the end of the world": (
        repacked({SHEET: b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
        b'<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>x</t></is></c></row></sheetData></worksheet>'}),
        "a.xlsx", Problem.NO_HEADS,
    ),
}  # fmt: skip


@st.composite
def damaged(draw, data):
    """A valid file in which stretches were taken out, doubled or written over."""
    for _time in range(draw(st.integers(1, 6))):
        at = draw(st.integers(0, len(data)))
        until = min(len(data), at + draw(st.integers(0, 60)))
        piece = draw(st.one_of(st.binary(max_size=30), st.just(data[at:until] * 2), st.sampled_from(PIECES)))
        data = data[:at] + piece + data[until:]
    return data


PIECES = [
    b"RRULE:FREQ=DAILY\r\n", b"RRULE:FREQ=WEEKLY;BYDAY=5MO;COUNT=3\r\n", b"DTSTART:99991231T235959Z\r\n",
    b"DTSTART;VALUE=DATE:19000101\r\n", b"EXDATE:20261201\r\n", b"RDATE;VALUE=PERIOD:20261201T100000/PT99999H\r\n",
    b"RECURRENCE-ID:20261208T100000\r\n", b"DURATION:P99999W\r\n", b"BYMONTHDAY=-31", b"INTERVAL=1000",
    b"UNTIL=99991231", b"BEGIN:VEVENT\r\n", b"END:VEVENT\r\n", b";;;", b'"', b"\xff\xfe", b"\0",
    b"TZOFFSETTO:+9999\r\n",
    b"RRULE:FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO\r\n", b"1-1-0001", b"99:99", b"24-11-2026 t/m 1-1-2100",
    b"TZID=Customized Time Zone", b"DTSTART:20270328T023000\r\n", b"DTEND:21001231T000000\r\n",
]  # fmt: skip
