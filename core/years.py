"""The years in which anything of a site can be: pure."""

from datetime import date

#: A date before the first or after the last is a year that somebody mistyped, not a plan.
EARLIEST, LATEST = date(2000, 1, 1), date(2100, 12, 31)


def is_mistyped(day: date) -> bool:
    """Whether ``day`` (or the day of a moment) lies outside of these years."""
    return not EARLIEST.year <= day.year <= LATEST.year
