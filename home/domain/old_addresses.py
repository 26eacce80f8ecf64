"""A table of old and new addresses, as somebody who comes from another site has it in a spreadsheet. Pure."""

import csv
import io
from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import urlsplit

MOST_ROWS = 5_000
MOST_BYTES = 2 * 1024 * 1024
LONGEST = 255


class Problem(StrEnum):
    """Why a row, or the whole file, cannot be used."""

    TOO_LARGE = "too_large"
    TOO_MANY = "too_many"
    UNREADABLE = "unreadable"
    NO_OLD = "no_old"
    NO_NEW = "no_new"
    SAME = "same"
    TOO_LONG = "too_long"


class FileProblemError(ValueError):
    """The file as a whole cannot be used; ``problem`` says why."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem)
        self.problem = problem


@dataclass(frozen=True, kw_only=True)
class OldAddress:
    """One row. ``old`` and ``new`` are as typed, without spaces around them; ``problem`` when it cannot be used."""

    line: int
    old: str
    new: str
    problem: Problem | None = None


def read(content: bytes) -> list[OldAddress]:
    """Read CSV with the old address in the first column and the new one in the second, divided by ``,``, ``;`` or tabs.

    UTF-8 or Windows-1252. A first line without any ``/`` is a head. Raises FileProblemError.
    """
    if len(content) > MOST_BYTES:
        raise FileProblemError(Problem.TOO_LARGE)
    text = _decoded(content)
    first = text.lstrip().split("\n", 1)[0]
    divider = max(",;\t", key=first.count)
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=divider))
    except csv.Error:
        raise FileProblemError(Problem.UNREADABLE) from None
    if rows and not any("/" in cell for cell in rows[0]):
        rows[0] = []
    found = [_row(number, row) for number, row in enumerate(rows, 1) if any(cell.strip() for cell in row)]
    if not found:
        raise FileProblemError(Problem.UNREADABLE)
    if len(found) > MOST_ROWS:
        raise FileProblemError(Problem.TOO_MANY)
    return found


def _decoded(content: bytes) -> str:
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = content.decode("cp1252", errors="replace")
    if "\0" in text:
        raise FileProblemError(Problem.UNREADABLE)
    return text


def _row(line: int, cells: list[str]) -> OldAddress:
    old, new = (cell.strip() for cell in [*cells, "", ""][:2])
    return OldAddress(line=line, old=old, new=new, problem=_problem(old, new))


def _problem(old: str, new: str) -> Problem | None:
    if not old or _path(old) in {"", "/"}:
        return Problem.NO_OLD
    if not new.startswith(("/", "http://", "https://")) or new.startswith("//") or not _can_be_read(new):
        return Problem.NO_NEW
    if max(len(old), len(new)) > LONGEST:
        return Problem.TOO_LONG
    if new.startswith("/") and _path(old).rstrip("/") == _path(new).rstrip("/"):
        return Problem.SAME
    return None


def _can_be_read(address: str) -> bool:
    """Whether it has a host: "https://[name].example", out of somebody's template, has none."""
    try:
        urlsplit(address)
    except ValueError:
        return False
    return True


def _path(address: str) -> str:
    """Return the path of an address, with or without a host, or "" for what is none."""
    try:
        path = urlsplit(address).path
    except ValueError:
        return ""
    return path if path.startswith("/") else f"/{path}" if path else ""
