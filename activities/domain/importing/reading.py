"""The door: a file of any kind in, proposals and refusals out."""

from activities.domain.importing import csv_file, ics, limits, table, xlsx_file
from activities.domain.importing.proposals import Circumstances, Found, Problem, Refused

SUFFIXES = (".ics", ".csv", ".xlsx")
_ZIP, _OLD_EXCEL = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"


def read(data: bytes, *, name: str, circumstances: Circumstances) -> Found:
    """Read the file ``name``. What it is is seen from what is in it; the name decides where that says nothing.

    Raises Refused when the file as a whole cannot be read, before it costs more than about a second.
    """
    if not data.strip(b"\0 \r\n\t"):
        raise Refused(Problem.EMPTY)
    if len(data) > limits.MAX_BYTES:
        raise Refused(Problem.TOO_LARGE)
    if data.startswith(_ZIP):
        return table.read(xlsx_file.rows(data), circumstances)
    if ics.looks_like(data):
        return ics.read(data, circumstances)
    if data.startswith((_OLD_EXCEL, b"%PDF", b"\x89PNG", b"\xff\xd8\xff")):
        raise Refused(Problem.UNKNOWN_FORMAT)
    suffix = name.lower().rpartition(".")[2]
    if suffix in {"csv", "txt", "tsv"}:
        return table.read(csv_file.rows(data), circumstances)
    raise Refused(Problem.BROKEN if f".{suffix}" in SUFFIXES else Problem.UNKNOWN_FORMAT)
