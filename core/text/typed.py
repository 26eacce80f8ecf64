"""What people type, paste and send: freed of what nobody means to write."""

import re
import unicodedata

#: NUL and other controls but the tab and the line feed, lone surrogates, and invisible characters that turn the text
#: after them around, so that it reads as something else.
_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\u202a-\u202e\u2066-\u2069]")


def without_controls(text: str) -> str:
    """Return ``text`` with line feeds as its ends of line, without NUL, other controls and bidi overrides.

    What belongs to a script or an emoji stays: joiners, variation selectors, marks of direction.
    """
    return _CONTROLS.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def is_one_line(text: str) -> bool:
    """Whether ``text`` can stand in a heading or a mail header: no end of line of any kind."""
    return len(text.splitlines()) <= 1


#: An address with its scheme, "www.", a tag as in HTML, BBCode's link. A lone "<" or "3 < 4" is none of these.
#: Nothing in it is tried twice (``*+``): a "<" before a great many spaces would else keep a process busy for hours.
_LINK = re.compile(
    r"[a-z][a-z0-9+.-]{1,12}:\s*//|\bwww\.|<\s*+(?:/\s*+)?[a-z!][^<>\n]*+>|<\s*script|\[/?url\b|javascript:",
    re.IGNORECASE,
)


def has_link(text: str) -> bool:
    """Whether ``text`` holds an address of a website or a piece of code, instead of words."""
    return _LINK.search(unicodedata.normalize("NFKC", text)) is not None
