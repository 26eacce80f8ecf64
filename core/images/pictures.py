"""Pictures as templates show them."""

from dataclasses import dataclass

from core.images.models import Picture


@dataclass(frozen=True, kw_only=True)
class Shown:
    """A rendition with its words and size."""

    url: str
    alt: str
    width: int
    height: int


def shown(picture: Picture | None, *, alt: str, spec: str = "width-960") -> Shown | None:
    """Return ``picture`` as it is shown (drawings as they are, photographs at size ``spec``); None for none."""
    if picture is None:
        return None
    if picture.is_svg():
        return Shown(url=picture.file.url, alt=alt, width=picture.width, height=picture.height)
    rendition = picture.get_rendition(f"{spec}|format-webp")
    return Shown(url=rendition.url, alt=alt, width=rendition.width, height=rendition.height)
