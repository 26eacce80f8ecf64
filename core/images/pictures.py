"""Pictures as templates show them."""

from dataclasses import dataclass
from typing import Any

from django.conf import settings

from core.images.models import Picture
from core.pages.reading import lang_of


@dataclass(frozen=True, kw_only=True)
class Shown:
    """A rendition with its words and size; ``lang``: of the words, where it differs from the page's."""

    url: str
    alt: str
    width: int
    height: int
    lang: str = ""


def share_image(picture: Picture | None) -> str:
    """Return the absolute address of ``picture`` as others show it beside a link; empty for none and for drawings."""
    if picture is None or picture.is_svg():  # nobody shows a drawing of this sort
        return ""
    url = str(picture.get_rendition("fill-1200x630|format-jpeg").url)
    return url if "://" in url else settings.BASE_URL + url


def shown(picture: Picture | None, *, alt: str, spec: str = "width-960", lang: str = "") -> Shown | None:
    """Return ``picture`` as it is shown (drawings as they are, photographs at size ``spec``); None for none."""
    if picture is None:
        return None
    there = picture if picture.is_svg() else picture.get_rendition(f"{spec}|format-webp")
    url = there.file.url if picture.is_svg() else there.url
    return Shown(url=url, alt=alt, width=there.width, height=there.height, lang=lang if alt else "")


def picture_of(source: Any, *, words: Any) -> Shown | None:
    """Return the picture of the page ``source``, in the words of the page ``words`` where it has them."""
    said = words if words.image_alt else source
    return shown(source.image, alt=said.image_alt, lang=lang_of(said))
