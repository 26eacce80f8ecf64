"""Pictures as templates show them."""

from dataclasses import dataclass

from django.conf import settings

from core.images.models import Picture


@dataclass(frozen=True, kw_only=True)
class Shown:
    """A rendition with its words and size."""

    url: str
    alt: str
    width: int
    height: int


def share_image(picture: Picture | None) -> str:
    """Return the absolute address of ``picture`` as others show it beside a link; empty for none and for drawings."""
    if picture is None or picture.is_svg():  # nobody shows a drawing of this sort
        return ""
    url = str(picture.get_rendition("fill-1200x630|format-jpeg").url)
    return url if "://" in url else settings.BASE_URL + url


def shown(picture: Picture | None, *, alt: str, spec: str = "width-960") -> Shown | None:
    """Return ``picture`` as it is shown (drawings as they are, photographs at size ``spec``); None for none."""
    if picture is None:
        return None
    if picture.is_svg():
        return Shown(url=picture.file.url, alt=alt, width=picture.width, height=picture.height)
    rendition = picture.get_rendition(f"{spec}|format-webp")
    return Shown(url=rendition.url, alt=alt, width=rendition.width, height=rendition.height)
