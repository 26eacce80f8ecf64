"""Printing: a template of ``templates/print`` and values become a PDF (PDF/UA-1, ISO 14289-1), once per content.

Values reach the template as data (JSON), never as source: no text of anybody can become a command of typst.
"""

import json
import subprocess
import sys
from collections.abc import Callable, Mapping
from hashlib import blake2b
from importlib.metadata import version
from pathlib import Path
from threading import BoundedSemaphore
from typing import Any

from django.conf import settings
from font_source_sans_pro import font_directory

from core.paper.shelf import Shelf

FOLDER = Path(settings.ROOT) / "templates" / "print"
WORKER = Path(__file__).with_name("worker.py")
#: Seconds that a sheet may take; that of 60 dates takes a third of one.
PATIENCE = 25
#: Sheets that one process prints at once, and the seconds in which a place must come free.
AT_ONCE, WAIT = 2, 10

_places = BoundedSemaphore(AT_ONCE)


class PressError(RuntimeError):
    """The sheet could not be printed now. The text is for the log: it names a template, never what stands on it."""


def printed(template: str, values: Mapping[str, Any], *, stamp: Callable[[], Mapping[str, Any]] | None = None) -> bytes:
    """Return ``values`` as a PDF: the kept one when these were printed before, else a new one.

    ``stamp`` gives what depends on the moment of printing ("Bijgewerkt ..."); it is asked only when something is
    printed, so that a sheet keeps saying since when it stands as it does. Raises PressError.
    """
    shelf = Shelf(settings.PAPER_ROOT)
    name = _name(template, values)
    kept = shelf.get(name)
    if kept is not None:
        return kept
    made = press(template, {**values, **(stamp() if stamp else {})})
    shelf.put(name, made)
    return made


def press(template: str, values: Mapping[str, Any]) -> bytes:
    """Return ``values`` in ``template`` (a file name without ".typ") as a PDF. Raises PressError."""
    order = {
        "template": str(FOLDER / f"{template}.typ"),
        "root": str(FOLDER),
        "fonts": [font_directory],
        "values": json.dumps(values),
    }
    if not _places.acquire(timeout=WAIT):
        raise PressError(f"{template}: too many sheets at once")
    try:
        # Nothing of our environment goes along: it holds secrets.
        done = subprocess.run(  # noqa: S603 - our own program
            [sys.executable, "-I", str(WORKER)],
            input=json.dumps(order).encode(),
            capture_output=True,
            timeout=PATIENCE,
            check=False,
            env={},
        )
    except subprocess.TimeoutExpired:
        raise PressError(f"{template}: not done in {PATIENCE} s") from None
    finally:
        _places.release()
    if done.returncode != 0:
        raise PressError(f"{template}: {_first_line(done.stderr)} (ended with {done.returncode})")
    return done.stdout


def _first_line(said: bytes) -> str:
    lines = said.decode(errors="replace").strip().splitlines()
    return lines[0] if lines else "no reason given"


def _name(template: str, values: Mapping[str, Any]) -> str:
    digest = blake2b(digest_size=16)
    digest.update(version("typst").encode())
    for path in (FOLDER / f"{template}.typ", FOLDER / "common.typ"):
        digest.update(path.read_bytes())
    digest.update(json.dumps(values, sort_keys=True).encode())
    return digest.hexdigest()
