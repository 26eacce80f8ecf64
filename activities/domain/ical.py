"""Calendar files (RFC 5545) as bytes: escaped, without control characters, folded by octets. Pure.

Written by hand, since a file of five hundred dates is asked for each hour by every phone that follows it (ADR 15).
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime

from activities.domain.plaintext import cleaned

#: Octets in a line, its end aside (RFC 5545, 3.1).
LINE = 75
#: What the octets of a character begin with after its first one (RFC 3629, 3).
_INSIDE = range(0x80, 0xC0)
_ESCAPES = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n"})
#: A file without any event still has to hold a component (RFC 5545, 3.6): this one says nothing.
_NOTHING = (
    "BEGIN:VTIMEZONE", "TZID:Etc/UTC", "BEGIN:STANDARD", "DTSTART:19700101T000000", "TZOFFSETFROM:+0000",
    "TZOFFSETTO:+0000", "END:STANDARD", "END:VTIMEZONE",
)  # fmt: skip


@dataclass(frozen=True, kw_only=True, slots=True)
class Event:
    """One VEVENT. ``start`` and ``end`` are both moments, or both days with ``end`` the day after the last."""

    uid: str
    sequence: int
    changed_at: datetime
    start: datetime | date
    end: datetime | date
    summary: str
    cancelled: bool
    free: bool  # it takes no time of who follows the calendar
    location: str
    description: str
    url: str


def write(events: Iterable[Event], *, name: str) -> bytes:
    """Return the file of a calendar called ``name``; readers are asked to look again every six hours."""
    label = text(name)
    lines = [
        "BEGIN:VCALENDAR",
        "PRODID:-//Buurtkring//Agenda//NL",
        "VERSION:2.0",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        f"NAME:{label}",
        f"X-WR-CALNAME:{label}",
        "REFRESH-INTERVAL;VALUE=DURATION:PT6H",
        "X-PUBLISHED-TTL:PT6H",
    ]
    before = len(lines)
    for event in events:
        lines += _lines(event)
    if len(lines) == before:
        lines += _NOTHING
    lines.append("END:VCALENDAR")
    return b"".join(map(fold, lines))


def _lines(event: Event) -> list[str]:
    changed = moment(event.changed_at)
    lines = [
        "BEGIN:VEVENT",
        f"UID:{text(event.uid)}",
        f"DTSTAMP:{changed}",
        f"LAST-MODIFIED:{changed}",
        f"SEQUENCE:{event.sequence}",
        f"DTSTART{_when(event.start)}",
        f"DTEND{_when(event.end)}",
        f"SUMMARY:{text(event.summary)}",
        f"STATUS:{'CANCELLED' if event.cancelled else 'CONFIRMED'}",
    ]
    if event.location:
        lines.append(f"LOCATION:{text(event.location)}")
    if event.description:
        lines.append(f"DESCRIPTION:{text(event.description)}")
    lines.append(f"URL:{_ADDRESS_ENDS.sub('', event.url)}")
    if event.free:
        lines.append("TRANSP:TRANSPARENT")
    lines.append("END:VEVENT")
    return lines


#: An address is no text: nothing is escaped in it, and nothing may end its line.
_ADDRESS_ENDS = re.compile(r"[\s\x00-\x1f\x7f]+")


def _when(value: datetime | date) -> str:
    return f":{moment(value)}" if isinstance(value, datetime) else f";VALUE=DATE:{value:%Y%m%d}"


def moment(value: datetime) -> str:
    """Write an aware moment in UTC (RFC 5545, 3.3.5, form 2): ``20261124T090000Z``."""
    return value.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")


def text(value: str) -> str:
    """Escape a text (RFC 5545, 3.3.11); characters that no file may hold are left out."""
    return cleaned(value).translate(_ESCAPES)


def fold(line: str) -> bytes:
    """Cut a line into pieces of at most 75 octets, never inside a character, each with its CRLF."""
    octets = line.encode()
    if len(octets) <= LINE:
        return octets + b"\r\n"
    pieces, start, room = [], 0, LINE
    while len(octets) - start > room:
        end = start + room
        while octets[end] in _INSIDE:
            end -= 1
        pieces.append(octets[start:end])
        start, room = end, LINE - 1  # the space before it counts
    pieces.append(octets[start:])
    return b"\r\n ".join(pieces) + b"\r\n"
