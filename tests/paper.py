"""What stands on a printed sheet, read back by an independent reader."""

import io
from dataclasses import dataclass
from typing import Any

from pypdf import PdfReader


@dataclass(frozen=True)
class Printed:
    """A PDF: the text of each sheet in reading order, and what makes it usable for everybody."""

    sheets: list[list[str]]
    title: str
    language: str
    tagged: bool
    bookmarks: list[str]
    embedded: dict[str, bool]
    millimetres: tuple[int, int]

    @property
    def lines(self) -> list[str]:
        """The lines of all sheets."""
        return [line for sheet in self.sheets for line in sheet]

    @property
    def text(self) -> str:
        """All of it in one line."""
        return " ".join(self.lines)


def read(content: bytes) -> Printed:
    """Read a PDF."""
    reader = PdfReader(io.BytesIO(content))
    root = reader.trailer["/Root"]
    box = reader.pages[0].mediabox
    return Printed(
        sheets=[_lines(page.extract_text()) for page in reader.pages],
        title=str(reader.metadata.title if reader.metadata else ""),
        language=str(root.get("/Lang")),
        tagged=bool(root["/MarkInfo"]["/Marked"]) and "/StructTreeRoot" in root,
        bookmarks=[one.title for one in _flat(reader.outline)],
        embedded=_fonts(reader),
        millimetres=(round(float(box.width) * 25.4 / 72), round(float(box.height) * 25.4 / 72)),
    )


def _lines(text: str) -> list[str]:
    return [" ".join(line.split()) for line in text.splitlines() if line.strip()]


def _flat(outline: Any) -> list[Any]:
    return [one for entry in outline for one in (_flat(entry) if isinstance(entry, list) else [entry])]


def _fonts(reader: PdfReader) -> dict[str, bool]:
    found = {}
    for page in reader.pages:
        for font in page["/Resources"].get("/Font", {}).values():
            below = font.get_object()["/DescendantFonts"][0].get_object()
            files = {"/FontFile", "/FontFile2", "/FontFile3"} & set(below["/FontDescriptor"].get_object())
            found[str(below["/BaseFont"]).split("+")[-1]] = bool(files)
    return found


def smallest_type(content: bytes) -> float:
    """The smallest type on the sheets, in points."""
    sizes = set()

    def visit(text: str, _current: Any, matrix: Any, _font: Any, size: float) -> None:
        if text.strip():
            sizes.add(round(abs(size * matrix[3]), 1))

    for page in PdfReader(io.BytesIO(content)).pages:
        page.extract_text(visitor_text=visit)
    return min(sizes)
