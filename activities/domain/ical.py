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
#: A text in which nothing is escaped and nothing left out, as every UID is.
_PLAIN = re.compile(r"[\w@. -]*", re.ASCII)
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
    # What many dates of a file have in common is written out once.
    texts, moments = _Texts(), _Moments()
    done = [fold(line) for line in lines]
    before = len(done)
    for event in events:
        done += _lines(event, texts, moments)
    if len(done) == before:
        done += _NOTHING
    done += ("END:VCALENDAR", "")
    return "\r\n".join(done).encode()


class _Texts(dict[tuple[str, str], str]):
    """Whole lines by the name of their property and its text, each made when it is first asked for."""

    def __missing__(self, key: tuple[str, str]) -> str:
        name, value = key
        self[key] = made = fold(f"{name}:{text(value)}")
        return made


class _Moments(dict[datetime, str]):
    """Moments as they are written, each made when it is first asked for."""

    def __missing__(self, value: datetime) -> str:
        self[value] = made = moment(value)
        return made


def _lines(event: Event, texts: _Texts, moments: _Moments) -> list[str]:
    changed = moments[event.changed_at]
    lines = [
        "BEGIN:VEVENT",
        fold(f"UID:{text(event.uid)}"),
        f"DTSTAMP:{changed}",
        f"LAST-MODIFIED:{changed}",
        f"SEQUENCE:{event.sequence}",
        f"DTSTART{_when(event.start, moments)}",
        f"DTEND{_when(event.end, moments)}",
        texts["SUMMARY", event.summary],
        f"STATUS:{'CANCELLED' if event.cancelled else 'CONFIRMED'}",
    ]
    if event.location:
        lines.append(texts["LOCATION", event.location])
    if event.description:
        lines.append(texts["DESCRIPTION", event.description])
    lines.append(fold(f"URL:{_ADDRESS_ENDS.sub('', event.url)}"))
    if event.free:
        lines.append("TRANSP:TRANSPARENT")
    lines.append("END:VEVENT")
    return lines


#: An address is no text: nothing is escaped in it, and nothing may end its line.
_ADDRESS_ENDS = re.compile(r"[\s\x00-\x1f\x7f]+")


def _when(value: datetime | date, moments: _Moments) -> str:
    return f":{moments[value]}" if isinstance(value, datetime) else f";VALUE=DATE:{value:%Y%m%d}"


def moment(value: datetime) -> str:
    """Write an aware moment in UTC (RFC 5545, 3.3.5, form 2): ``20261124T090000Z``."""
    return value.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")


def text(value: str) -> str:
    """Escape a text (RFC 5545, 3.3.11); characters that no file may hold are left out."""
    return value if _PLAIN.fullmatch(value) else cleaned(value).translate(_ESCAPES)


def fold(line: str) -> str:
    """Cut a line into pieces of at most 75 octets, never inside a character; its last end is not there yet."""
    if len(line) <= LINE and line.isascii():
        return line
    octets = line.encode()
    pieces, start, room = [], 0, LINE
    while len(octets) - start > room:
        end = start + room
        while octets[end] in _INSIDE:
            end -= 1
        pieces.append(octets[start:end])
        start, room = end, LINE - 1  # the space before it counts
    pieces.append(octets[start:])
    return b"\r\n ".join(pieces).decode()
