"""Comma-separated files: with commas, semicolons or tabs, as Excel, Numbers, Google and Outlook write them."""

import csv
import io
from collections.abc import Iterator

from activities.domain.importing import limits
from activities.domain.importing.decoding import as_utf8, text_of
from activities.domain.importing.heads import HEADS_WITHIN, columns_of
from activities.domain.importing.proposals import Problem, Refused

DELIMITERS = (";", ",", "\t")


def rows(data: bytes) -> Iterator[tuple[int, list[str]]]:
    """Yield the rows, each with the number of its line. Raises Refused for what is no table."""
    text, _lost = text_of(as_utf8(data))
    first, _newline, rest = text.partition("\n")
    skipped = 0
    delimiter = _delimiter(text)
    if first.strip().lower().startswith("sep=") and len(first.strip()) <= len("sep=") + 1:
        delimiter = first.strip()[4:] or delimiter
        text, skipped = rest, 1
    reader = csv.reader(io.StringIO(text.replace("\r\n", "\n").replace("\r", "\n")), delimiter=delimiter)
    line = 1
    try:
        for row in reader:
            yield line + skipped, row[: limits.MAX_COLUMNS]
            line = reader.line_num + 1
    except csv.Error as error:
        raise Refused(Problem.BROKEN, str(error)) from error


def _delimiter(text: str) -> str:
    """The sign with which the heads can be read; else the one that stands most in the first line."""
    top = text[:20_000].replace("\r\n", "\n").replace("\r", "\n")
    for delimiter in DELIMITERS:
        try:
            for number, row in enumerate(csv.reader(io.StringIO(top), delimiter=delimiter)):
                if columns_of(row):
                    return delimiter
                if number >= HEADS_WITHIN:
                    break
        except csv.Error:  # a quote that is never closed: with another sign it may be
            continue
    return max(DELIMITERS, key=text.partition("\n")[0].count)
