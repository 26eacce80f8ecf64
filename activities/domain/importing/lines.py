"""A calendar file as lines and components (RFC 5545, 3.1 and 3.4), forgiving to what programs really write."""

import quopri
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from activities.domain.importing import limits
from activities.domain.importing.decoding import as_utf8, text_of
from activities.domain.importing.proposals import Problem, Refused

_NEW_LINE = re.compile(rb"\r\n|\n|\r")
_HEAD = re.compile(r"([A-Za-z0-9-]{1,60})(?=[;:])")
_PARAMETER = re.compile(r';([A-Za-z0-9-]{1,60})=("[^"]*"|[^;:"]*)((?:,(?:"[^"]*"|[^;:,"]*))*)')
_ESCAPED = re.compile(r"\\([\\;,nN:\"])")
_BARE_PARAMETER = re.compile(r";([A-Za-z0-9-]{1,60})(?=[;:])")


@dataclass(frozen=True, kw_only=True)
class Line:
    """One property: ``DTSTART;TZID=Europe/Amsterdam:20261124T100000``."""

    number: int
    name: str
    params: dict[str, str]
    value: str
    is_garbled: bool = False

    @property
    def text(self) -> str:
        """The value as text, its escapes undone."""
        return unescape(self.value)

    @property
    def texts(self) -> list[str]:
        """The value as a list of texts (CATEGORIES)."""
        return [unescape(part).strip() for part in re.split(r"(?<!\\),", self.value) if part.strip()]


@dataclass(kw_only=True)
class Component:
    """A part of a calendar with its lines; parts inside it apart."""

    name: str
    line: int
    lines: list[Line] = field(default_factory=list)
    parts: list["Component"] = field(default_factory=list)

    def first(self, name: str) -> Line | None:
        """The first property of this name."""
        return next((line for line in self.lines if line.name == name), None)

    def all(self, name: str) -> list[Line]:
        """Every property of this name."""
        return [line for line in self.lines if line.name == name]

    def text(self, name: str) -> str:
        """The text of the first property of this name; empty without."""
        line = self.first(name)
        return line.text.strip() if line else ""

    @property
    def is_garbled(self) -> bool:
        """Whether letters were lost in a line that people read."""
        return any(line.is_garbled for line in self.lines if line.name in {"SUMMARY", "DESCRIPTION", "LOCATION"})


def unescape(value: str) -> str:
    r"""Undo ``\n``, ``\,``, ``\;`` and ``\\`` (RFC 5545, 3.3.11)."""
    return _ESCAPED.sub(lambda found: "\n" if found[1] in "nN" else found[1], value)


def components(data: bytes) -> list[Component]:
    """Read the components at the top of a file, others inside them.

    One that is never closed ends with the file; an end without a beginning is skipped. Raises Refused when there is
    too much of it.
    """
    top: list[Component] = []
    open_ones: list[Component] = []
    events = 0
    for line in _lines(data):
        if line.name == "BEGIN":
            if len(open_ones) >= limits.MAX_DEPTH:
                raise Refused(Problem.TOO_DEEP)
            one = Component(name=line.value.strip().upper(), line=line.number)
            events += one.name == "VEVENT"
            if events > limits.MAX_EVENTS:
                raise Refused(Problem.TOO_MANY_EVENTS)
            (open_ones[-1].parts if open_ones else top).append(one)
            open_ones.append(one)
        elif line.name == "END":
            name = line.value.strip().upper()
            if any(one.name == name for one in open_ones):
                while open_ones.pop().name != name:
                    pass
        elif open_ones:
            open_ones[-1].lines.append(line)
    return top


def _lines(data: bytes) -> Iterator[Line]:
    """Unfold before decoding, since programs fold in the middle of a letter."""
    plain = as_utf8(data)
    # Counted before anything is made of them.
    if plain.count(b"\n") + plain.count(b"\r") - plain.count(b"\r\n") > limits.MAX_LINES:
        raise Refused(Problem.TOO_MANY_LINES)
    raw = _NEW_LINE.split(plain)
    held: list[bytes] = []
    number = 1
    for at, line in enumerate(raw, start=1):
        if not line.strip():
            continue
        if held and _continues(line, held):
            held.append(line[1:] if line[:1] in b" \t" else b"\\n" + line)
            continue
        if held:
            yield from _line(number, held)
        held, number = [line], at
    if held:
        yield from _line(number, held)


def _continues(line: bytes, held: list[bytes]) -> bool:
    """Folded as the standard says; or a text that was broken off without the space."""
    if line[:1] in b" \t":
        return True
    if held[-1].endswith(b"=") and b"QUOTED-PRINTABLE" in held[0].upper():
        return True
    return not re.match(rb"[A-Za-z0-9-]{1,60}[;:]", line) and held[0][:6].upper() != b"BEGIN:"


def _line(number: int, held: list[bytes]) -> Iterator[Line]:
    if (len(held) > 1 and sum(map(len, held)) > limits.MAX_VALUE) or len(held[0]) > limits.MAX_VALUE:
        return
    if b"QUOTED-PRINTABLE" in held[0].upper():
        first, *rest = held
        held = [first, *(one.removeprefix(b"\\n") for one in rest)]
        text, is_garbled = _quoted_printable(held)
    else:
        text, is_garbled = text_of(b"".join(held))
    head = _HEAD.match(text)
    if head is None:
        return
    params: dict[str, str] = {}
    at = head.end()
    if text[at] == ":":
        yield Line(number=number, name=head[1].upper(), params=params, value=text[at + 1 :], is_garbled=is_garbled)
        return
    while at < len(text) and text[at] == ";":
        found = _PARAMETER.match(text, at) or _BARE_PARAMETER.match(text, at)
        if found is None:
            return
        if found.re is _PARAMETER:
            params[found[1].upper()] = (found[2] + found[3]).replace('"', "")
        at = found.end()
    if at >= len(text) or text[at] != ":":
        return
    yield Line(number=number, name=head[1].upper(), params=params, value=text[at + 1 :], is_garbled=is_garbled)


def _quoted_printable(held: list[bytes]) -> tuple[str, bool]:
    """As old Outlook and phones write (vCalendar 1.0): ``=C3=A9``, folded with ``=`` at the end."""
    whole = b"".join(one.removesuffix(b"=") for one in held)
    head, colon, value = whole.partition(b":")
    text, is_garbled = text_of(quopri.decodestring(value))
    escaped = text.replace("\r\n", "\\n").replace("\n", "\\n")
    return text_of(head + colon)[0] + escaped, is_garbled
