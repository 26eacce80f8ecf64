"""What residents miss on an activity. A hint for editors: nothing here stops anybody from publishing."""

from dataclasses import dataclass
from enum import StrEnum


class Missing(StrEnum):
    """What an activity does not say; in the order in which it keeps people at home."""

    PLACE = "place"
    ACCESS = "access"
    PRICE = "price"
    CONTACT = "contact"
    PICTURE = "picture"


@dataclass(frozen=True, kw_only=True)
class Told:
    """What an activity tells residents.

    ``place``: a venue, a neighbourhood with a meeting point, or that it is done at home. ``access``: whether a
    wheelchair can get in and whether there is a toilet for it, whatever the answer. ``price``: an amount, also 0.
    """

    place: bool
    access: bool
    price: bool
    contact: bool
    picture: bool


def missing(told: Told) -> tuple[Missing, ...]:
    """Name what residents miss, the worst first; empty when nothing is. Without a place, access is not asked."""
    lacks = {
        Missing.PLACE: not told.place,
        Missing.ACCESS: told.place and not told.access,
        Missing.PRICE: not told.price,
        Missing.CONTACT: not told.contact,
        Missing.PICTURE: not told.picture,
    }
    return tuple(one for one in Missing if lacks[one])
