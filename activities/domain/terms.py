"""The closed lists of the agenda's rules, as stored. ``activities/enums.py`` gives them labels for people."""

from datetime import date
from enum import StrEnum
from typing import Self


class Frequency(StrEnum):
    """How a schedule rule repeats (RFC 5545 FREQ, with ONCE for a single date)."""

    ONCE = "once"
    DAILY = "daily"
    WEEKLY = "weekly"
    MONTHLY_WEEKDAY = "monthly_weekday"
    MONTHLY_DATE = "monthly_date"
    YEARLY = "yearly"


class Weekday(StrEnum):
    """A day of the week by its iCalendar code (RFC 5545 BYDAY), Monday first."""

    MONDAY = "MO"
    TUESDAY = "TU"
    WEDNESDAY = "WE"
    THURSDAY = "TH"
    FRIDAY = "FR"
    SATURDAY = "SA"
    SUNDAY = "SU"

    @property
    def number(self) -> int:
        """0 for Monday to 6 for Sunday, as ``date.weekday()``."""
        return list(type(self)).index(self)

    @classmethod
    def of(cls, day: date) -> Self:
        """Give the weekday of a date."""
        return list(cls)[day.weekday()]


class OccurrenceStatus(StrEnum):
    """What became of one date. ``removed`` is never shown, but known to "what changed"."""

    SCHEDULED = "scheduled"
    MOVED = "moved"
    EXTRA = "extra"
    CANCELLED = "cancelled"
    REMOVED = "removed"


class ChangeType(StrEnum):
    """What a date change does to one date."""

    CANCELLED = "cancelled"
    MOVED = "moved"
    EXTRA = "extra"
    FULL = "full"
    NOTE = "note"
    GOES_AHEAD = "goes_ahead"


class Participation(StrEnum):
    """How to take part."""

    WALK_IN = "walk_in"
    CALL_FIRST = "call_first"
    SIGN_UP = "sign_up"


class HolidayKind(StrEnum):
    """Which holidays a rule can skip."""

    SCHOOL = "school"
    PUBLIC = "public"
