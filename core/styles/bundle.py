"""The stylesheets: for the site all files of static/css in their order, for what stands elsewhere only a few of them.

Each begins with the organisation's colour.
"""

import re
from functools import cache
from hashlib import blake2b
from pathlib import Path

from django.conf import settings
from django.urls import reverse

from core.caching.memo import per_generation
from core.organisation.models import OrganisationSettings
from core.organisation.queries import organisation_row

FOLDER = Path(settings.ROOT) / "static" / "css"
#: Pages that stand alone, and the files that they need.
FEW = {
    "frame": ("tokens.css", "base.css", "../frame.css"),
    "screen": ("tokens.css", "base.css", "../screen.css"),
}
DEFAULT_COLOUR = OrganisationSettings._meta.get_field("colour").default  # noqa: SLF001 - Django's documented interface


def stylesheet_url(name: str = "site") -> str:
    """Return the present address of a stylesheet ("site", "frame", "screen"); one query per generation at most."""
    return reverse("stylesheet", args=[stylesheet(name)[0]])


def stylesheets() -> dict[str, str]:
    """Return the text of each stylesheet by its present version."""
    return dict(stylesheet(name) for name in ("site", *FEW))


@per_generation
def stylesheet(name: str = "site") -> tuple[str, str]:
    """Return the present version (a hash) and the text of a stylesheet."""
    colour = organisation_row().colour
    if not re.fullmatch(r"#[0-9a-fA-F]{6}", colour):  # written past the form: never into a stylesheet
        colour = DEFAULT_COLOUR
    # tokens.css derives tints, and the dark scheme, from this one colour.
    text = f":root{{--colour:{colour}}}\n{_files(name)}"
    return blake2b(text.encode(), digest_size=8).hexdigest(), text


def _files(name: str) -> str:
    # Who works on the styles sees each change at once; otherwise the files are read once per process.
    return _concatenated.__wrapped__(name) if settings.DEBUG else _concatenated(name)


@cache
def _concatenated(name: str) -> str:
    names = FEW.get(name) or (FOLDER / "order.txt").read_text(encoding="utf-8").split()
    return "".join(slim((FOLDER / name).read_text(encoding="utf-8")) for name in names)


def slim(css: str) -> str:
    """Drop comments, indentation, empty lines and the spaces beside marks; compression does the rest.

    Marks inside a string would be taken for marks: our own files have none there.
    """
    lines = re.sub(r"/\*.*?\*/", "", css, flags=re.DOTALL).splitlines()
    short = (re.sub(r" ?([{},;]) ?", r"\1", line.strip()).replace(": ", ":").replace(";}", "}") for line in lines)
    return "".join(f"{line}\n" for line in short if line)
