"""Stretches of whole calendar days: windows, closures, holidays."""

from dataclasses import dataclass
from datetime import date

from activities.domain.terms import HolidayKind


@dataclass(frozen=True, kw_only=True)
class Period:
    """Local calendar days from ``first`` up to and including ``last``; ``day in period`` works.

    Raises ``ValueError`` when it ends before it begins.
    """

    first: date
    last: date

    def __post_init__(self) -> None:
        """Refuse a period that ends before it begins."""
        if self.last < self.first:
            message = f"A period cannot end ({self.last}) before it begins ({self.first})."
            raise ValueError(message)

    def __contains__(self, day: date) -> bool:
        """Whether the day lies in the period, its ends included."""
        return self.first <= day <= self.last

    def overlaps(self, other: "Period") -> bool:
        """Whether the two share at least one day."""
        return self.first <= other.last and other.first <= self.last


@dataclass(frozen=True, kw_only=True)
class Holiday:
    """A school holiday, or one public holiday or several in a row."""

    kind: HolidayKind
    period: Period
