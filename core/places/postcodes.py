"""Which neighbourhood a postcode belongs to: Dutch ("3451 AB") and Belgian ("9000") ones. Pure.

Areas are written as an editor says them: ``3451, 3452 AA, 3453-3455``. The longer one wins, so that a street can lie
in another neighbourhood than the rest of its four digits.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

#: Four digits that do not begin with 0, in the Netherlands with two letters (https://www.postnl.nl, https://www.bpost.be).
POSTCODE: Final = re.compile(r"([1-9]\d{3})\s*([A-Za-z]{2})?")
AREA: Final = re.compile(r"([1-9]\d{3})(?:\s*-\s*([1-9]\d{3})|\s*([A-Za-z]{2}))?")


@dataclass(frozen=True, kw_only=True)
class Postcode:
    """Four digits, and two capital letters where they were given."""

    digits: str
    letters: str = ""

    def __str__(self) -> str:
        return f"{self.digits} {self.letters}".strip()


@dataclass(frozen=True, kw_only=True)
class Area:
    """From one number up to and including another, or one number with its letters."""

    first: str
    last: str
    letters: str = ""

    def holds(self, postcode: Postcode) -> bool:
        """Whether ``postcode`` lies in it; without letters a postcode lies in every street of its digits."""
        return self.first <= postcode.digits <= self.last and (
            not self.letters or not postcode.letters or self.letters == postcode.letters
        )


def read(typed: str) -> Postcode | None:
    """Read what a visitor typed; None when it is no postcode."""
    found = POSTCODE.fullmatch(typed.strip())
    return Postcode(digits=found[1], letters=(found[2] or "").upper()) if found else None


def areas(written: str) -> tuple[Area, ...]:
    """Read a list of areas. Raises ValueError with the first part that cannot be read."""
    found = []
    for part in filter(None, (part.strip() for part in re.split(r"[,;\n]", written))):
        match = AREA.fullmatch(part)
        if match is None or (match[2] and match[2] < match[1]):
            raise ValueError(part)
        found.append(Area(first=match[1], last=match[2] or match[1], letters=(match[3] or "").upper()))
    return tuple(found)


def lies_in[K](postcode: Postcode, by_key: Mapping[K, Iterable[Area]]) -> list[K]:
    """The keys whose areas hold ``postcode``; where one names its very letters, only those that do."""
    exact = [
        key
        for key, its in by_key.items()
        if postcode.letters and any(area.letters == postcode.letters and area.holds(postcode) for area in its)
    ]
    return exact or [key for key, its in by_key.items() if any(area.holds(postcode) for area in its)]
