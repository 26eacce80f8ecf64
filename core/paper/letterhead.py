"""What every sheet says of the organisation: its sign, whom to call, and where the same stands on the internet."""

from typing import Any

from django.conf import settings
from django.utils.translation import gettext as _

from core.images.models import Picture
from core.organisation.queries import Organisation, organisation, organisation_row
from core.sharing.qr import qr_file
from core.short.addresses import printed_address

#: Two circles that touch: the sign of an organisation without a logo (as components/mark.html).
MARK = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" fill="none" stroke-width="3.5">'
    '<circle cx="21" cy="12" r="9" stroke="#f2b441"/><circle cx="11" cy="20" r="8.5" stroke="{colour}"/>'
    '<path d="M12.2 10.4a9 9 0 0 0 4.1 9.3" stroke="#f2b441"/></svg>'
)


def letterhead(language: str, path: str) -> dict[str, Any]:
    """Return the values that ``templates/print/common.typ`` wants, for a sheet that leads to ``path``."""
    row, who = organisation_row(), organisation(language)
    address = printed_address(path)
    return {
        "lang": language,
        "organisation": who.name,
        "accent": row.colour,
        "logo": drawing(row.logo, alt=who.name) or {"data": MARK.format(colour=row.colour), "alt": who.name},
        "qr": qr_file(settings.BASE_URL + path).decode(),
        "qr_alt": _("QR code: %(address)s") % {"address": address},
        "address": address,
        "foot": {"reach": reach(who), "lines": reach_lines(who, address)},
    }


def reach(who: Organisation) -> str:
    """Whom to call, or else to walk in."""
    return _("Call %(phone)s") % {"phone": unbroken(who.phone)} if who.phone else _("Walk in")


def reach_lines(who: Organisation, address: str) -> list[str]:
    """Where to walk in (where there is no phone), when, and the short address."""
    where = [] if who.phone else [who.walk_in or ", ".join(who.address_lines)]
    return [line for line in (*where, " · ".join(part for part in (who.hours, address) if part)) if line]


def drawing(picture: Picture | None, *, alt: str, spec: str = "max-800x600") -> dict[str, Any] | None:
    """Return a picture as typst takes it: an SVG as text, a photograph as the bytes of a JPEG or PNG; None for none.

    None as well when its file is gone: the sheet then goes without.
    """
    if picture is None:
        return None
    try:
        if picture.is_svg():
            with picture.file.open("rb") as file:
                return {"data": file.read().decode(), "alt": alt}
        kind = "jpeg" if picture.file.name.lower().endswith((".jpg", ".jpeg")) else "png"
        with picture.get_rendition(f"{spec}|format-{kind}").file.open("rb") as file:
            return {"data": list(file.read()), "alt": alt}
    except OSError:
        return None


def unbroken(phone: str) -> str:
    """Return a phone number that stays on one line."""
    return phone.replace(" ", "\N{NO-BREAK SPACE}")
