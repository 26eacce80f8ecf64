"""What a text may hold in the files that other programs read. Pure."""

import re

#: Control characters, halves of surrogate pairs and non-characters: no calendar and no XML file may hold them.
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
_LINE_ENDS = re.compile("\r\n?|\x85|\u2028|\u2029")
#: How a cell begins that a spreadsheet would take for a formula (OWASP, CSV injection).
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")


def cleaned(value: str) -> str:
    """Leave out what files may not hold; every kind of line end becomes a newline."""
    return _FORBIDDEN.sub("", _LINE_ENDS.sub("\n", value))


def cell(value: str) -> str:
    """Give a text for a spreadsheet: cleaned, in one line, and never a formula (an apostrophe stands before it)."""
    flat = " ".join(cleaned(value).split("\n")).strip()
    return f"'{flat}" if flat.startswith(_FORMULA) else flat
