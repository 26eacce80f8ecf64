"""Days, ISO weeks and months as they stand in addresses (design §6). Pure."""

import re
from calendar import monthrange
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Self

from activities.domain.filters import FilterError
from activities.domain.localtime import ONE_DAY
from activities.domain.periods import Period
from core.years import is_mistyped


class Unit(StrEnum):
    """What a page of the agenda is about; the values stand in addresses."""

    DAY = "dag"
    WEEK = "week"
    MONTH = "maand"


@dataclass(frozen=True, kw_only=True)
class Span:
    """One day, one ISO week (Monday to Sunday) or one month, as whole local days."""

    unit: Unit
    period: Period

    @classmethod
    def of(cls, unit: Unit, day: date) -> Self:
        """Give the span of this unit in which ``day`` lies."""
        if unit == Unit.DAY:
            first = last = day
        elif unit == Unit.WEEK:
            first = day - day.weekday() * ONE_DAY
            last = first + 6 * ONE_DAY
        else:
            first = day.replace(day=1)
            last = day.replace(day=monthrange(day.year, day.month)[1])
        return cls(unit=unit, period=Period(first=first, last=last))

    @classmethod
    def read(cls, unit: Unit, text: str) -> Self:
        """Read ``2026-12-01``, ``2026-W48`` or ``2026-12``.

        Raises FilterError, named after the unit, for anything else.
        """
        try:
            day = _FIRST_DAYS[unit](text)
        except ValueError:
            day = None
        if day is None or is_mistyped(day):
            raise FilterError(unit, f"no_{unit.name.lower()}")
        return cls.of(unit, day)

    @property
    def name(self) -> str:
        """The word that stands in its address: what ``read`` reads."""
        first = self.period.first
        if self.unit == Unit.DAY:
            return first.isoformat()
        if self.unit == Unit.WEEK:
            iso = first.isocalendar()
            return f"{iso.year:04}-W{iso.week:02}"
        return f"{first.year:04}-{first.month:02}"

    @property
    def path(self) -> str:
        """Its address below the agenda's: ``week/2026-W48/``."""
        return f"{self.unit}/{self.name}/"

    @property
    def before(self) -> "Span":
        """The span that ends the day before this one begins."""
        return Span.of(self.unit, self.period.first - ONE_DAY)

    @property
    def after(self) -> "Span":
        """The span that begins the day after this one ends."""
        return Span.of(self.unit, self.period.last + ONE_DAY)

    @property
    def days(self) -> Sequence[date]:
        """Its days in order."""
        number = (self.period.last - self.period.first).days + 1
        return [self.period.first + count * ONE_DAY for count in range(number)]

    @property
    def weeks(self) -> Sequence[Sequence[date | None]]:
        """Its days in rows from Monday to Sunday; None where a day of the row lies outside it."""
        blank: list[date | None] = [None]
        days = blank * self.period.first.weekday() + list(self.days) + blank * (6 - self.period.last.weekday())
        return [days[start : start + 7] for start in range(0, len(days), 7)]


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if re.fullmatch(r"\d{4}-\d{2}-\d{2}", text, re.ASCII) else None


def _week(text: str) -> date | None:
    found = re.fullmatch(r"(\d{4})-W(\d{2})", text, re.ASCII)
    return date.fromisocalendar(int(found[1]), int(found[2]), 1) if found else None


def _month(text: str) -> date | None:
    found = re.fullmatch(r"(\d{4})-(\d{2})", text, re.ASCII)
    return date(int(found[1]), int(found[2]), 1) if found else None


_FIRST_DAYS = {Unit.DAY: _day, Unit.WEEK: _week, Unit.MONTH: _month}
