"""Drawings of the project as Wagtail pictures."""

import re
from pathlib import Path

from django.core.files.base import ContentFile

from core.models import Picture

DRAWINGS = Path(__file__).resolve().parent.parent / "drawings"


#: The colour that drawings are drawn in; each organisation gets them in its own.
DRAWN_IN = b"#0b5d57"


class Pictures:
    """Makes each drawing a picture once, in the organisation's colour (``#rrggbb``)."""

    def __init__(self, colour: str) -> None:
        self._colour = colour.encode()
        self._made: dict[tuple[str, str], Picture] = {}

    def get(self, name: str, alt: str = "", language: str = "") -> Picture | None:
        """Return the picture of drawing ``name``; None for an empty one. Unknown: FileNotFoundError.

        Where a page shows the description of the picture itself, each ``language`` has a picture of its own.
        """
        if not name:
            return None
        made = self._made.get((name, language))
        if made is None:
            content = (DRAWINGS / f"{name}.svg").read_bytes().replace(DRAWN_IN, self._colour)
            box = re.search(rb'viewBox="0 0 (\d+) (\d+)"', content)
            if box is None:
                raise ValueError(f"drawing {name} has no viewBox that begins at 0 0")
            made = self._made[name, language] = Picture(
                title=name.replace("-", " ").capitalize(),
                description=alt,
                width=int(box[1]),
                height=int(box[2]),
                file=ContentFile(content, name=f"{name}.svg"),
            )
            made.save()
        return made
