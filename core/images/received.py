"""Pictures that strangers send: checked by their content, made anew, freed of everything but what is seen."""

import io
import warnings
from dataclasses import dataclass
from enum import StrEnum

from PIL import Image, ImageOps, UnidentifiedImageError

#: What a phone or an old camera makes. Anything else (SVG, PDF, HEIC, TIFF, scripts) is not even tried.
FORMATS = ("JPEG", "PNG", "WEBP")
MOST_BYTES = 12 * 1024 * 1024
#: A JPEG is read at a fraction of its size; the others, and progressive JPEGs, are unpacked whole into memory.
MOST_PIXELS, MOST_PIXELS_UNPACKED = 64_000_000, 26_000_000
#: What is kept: large enough for a page, small enough for a database.
LONGEST_SIDE = 1600
SMALLEST_SIDE = 80
QUALITY = 82


class Refusal(StrEnum):
    """Why a picture is not taken."""

    TOO_HEAVY = "too_heavy"
    TOO_LARGE = "too_large"
    TOO_SMALL = "too_small"
    NO_PICTURE = "no_picture"


class PictureRefused(Exception):  # noqa: N818 - reads as what it says
    """Nothing was kept; ``refusal`` says why."""

    def __init__(self, refusal: Refusal) -> None:
        super().__init__(refusal)
        self.refusal = refusal


@dataclass(frozen=True, kw_only=True)
class Received:
    """A picture made anew: a JPEG without a word about where, when and with what it was taken."""

    content: bytes
    width: int
    height: int


def receive(content: bytes) -> Received:
    """Return ``content`` as a JPEG of our own making, upright, at most LONGEST_SIDE on a side.

    Only the pixels of the first frame go along: no Exif (place, time, thumbnail), no comment, no profile, nothing
    that was hidden behind or between them. Raises :class:`PictureRefused`: what is no picture, damaged, or so large
    that unpacking it would fill the memory (a decompression bomb) is not unpacked.
    """
    if len(content) > MOST_BYTES:
        raise PictureRefused(Refusal.TOO_HEAVY)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(io.BytesIO(content), formats=FORMATS) as opened:
                return _made_anew(opened)
    except (Image.DecompressionBombWarning, Image.DecompressionBombError) as error:
        raise PictureRefused(Refusal.TOO_LARGE) from error
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError, EOFError, MemoryError) as error:
        raise PictureRefused(Refusal.NO_PICTURE) from error


def _made_anew(opened: Image.Image) -> Received:
    """Read the size first, which costs nothing; then unpack, turn, shrink and write."""
    width, height = opened.size
    light = opened.format == "JPEG" and not opened.info.get("progressive")
    if width * height > (MOST_PIXELS if light else MOST_PIXELS_UNPACKED):
        raise PictureRefused(Refusal.TOO_LARGE)
    if min(width, height) < SMALLEST_SIDE:
        raise PictureRefused(Refusal.TOO_SMALL)
    opened.draft("RGB", (LONGEST_SIDE, LONGEST_SIDE))
    opened.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
    upright = ImageOps.exif_transpose(opened)
    seen = Image.new("RGB", upright.size, "white")
    if upright.mode in {"RGBA", "LA", "PA"} or "transparency" in upright.info:
        whole = upright.convert("RGBA")
        seen.paste(whole, mask=whole.getchannel("A"))
    else:
        seen.paste(upright.convert("RGB"))
    written = io.BytesIO()
    seen.save(written, "JPEG", quality=QUALITY, optimize=True)
    return Received(content=written.getvalue(), width=seen.width, height=seen.height)
