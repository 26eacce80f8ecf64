"""Spreadsheets (Office Open XML): unpacked within limits, read without formulas, macros or references."""

import io
import zipfile
import zlib
from collections.abc import Iterator
from typing import Any
from xml.etree.ElementTree import ParseError

from defusedxml.common import DefusedXmlException
from openpyxl import DEFUSEDXML, load_workbook
from openpyxl.utils.exceptions import InvalidFileException

from activities.domain.importing import limits
from activities.domain.importing.proposals import Problem, Refused

#: What openpyxl lets through of the trouble that a damaged file gives.
_TROUBLE = (
    zipfile.BadZipFile, zlib.error, InvalidFileException, ParseError, KeyError, ValueError, TypeError, IndexError,
    AttributeError, EOFError, OSError, NotImplementedError, RuntimeError, OverflowError, AssertionError,
)  # fmt: skip


def rows(data: bytes) -> Iterator[tuple[int, list[Any]]]:
    """Yield the rows of the first sheet with something in it, each with its number. Raises Refused."""
    if not DEFUSEDXML:
        message = "openpyxl does not use defusedxml: a spreadsheet could not be trusted."
        raise RuntimeError(message)
    _check_size(data)
    try:
        workbook = load_workbook(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)
        try:
            yield from _rows(workbook)
        finally:
            workbook.close()
    except _TROUBLE as error:
        # openpyxl wraps what defusedxml, and ElementTree in it, refuse.
        is_unsafe = isinstance(error, DefusedXmlException) or isinstance(error.__cause__, DefusedXmlException)
        raise Refused(Problem.UNSAFE if is_unsafe else Problem.BROKEN) from error


def _rows(workbook: Any) -> Iterator[tuple[int, list[Any]]]:
    for sheet in workbook.worksheets:
        # What a sheet says of its own size is not to be believed.
        sheet.reset_dimensions()
        found = sheet.iter_rows(values_only=True, max_row=limits.MAX_ROWS_LOOKED_AT, max_col=limits.MAX_COLUMNS)
        empty = True
        for number, cells in enumerate(found, start=1):
            empty = empty and all(cell is None for cell in cells)
            yield number, list(cells)
        if not empty:
            return


def _check_size(data: bytes) -> None:
    """Raises Refused for a zip that unpacks to too much, by what it says itself: no more than that is read."""
    try:
        parts = zipfile.ZipFile(io.BytesIO(data)).infolist()
    except _TROUBLE as error:
        raise Refused(Problem.BROKEN) from error
    if len(parts) > limits.MAX_PARTS or sum(part.file_size for part in parts) > limits.MAX_UNPACKED:
        raise Refused(Problem.UNPACKS_TOO_LARGE)
