"""Holidays of a region, from the ``holidays`` library, as periods. Pure: the year is asked for."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

import holidays

#: Our region → country and subdivision of the library.
REGIONS = {
    "NL-noord": ("NL", "Noord"),
    "NL-midden": ("NL", "Midden"),
    "NL-zuid": ("NL", "Zuid"),
    "BE-vlg": ("BE", "Flemish"),
}
LANGUAGES = {"NL": "nl", "BE": "nl"}


@dataclass(frozen=True, kw_only=True)
class Found:
    """One holiday: ``kind`` is "school" or "public"; both days are closed in. ``key`` tells it from all others."""

    key: str
    kind: str
    name: str
    first_day: date
    last_day: date


def find(region: str, years: Iterable[int]) -> list[Found]:
    """List the holidays that begin in ``years``, first the earliest. Raises KeyError for an unknown region.

    The library is silently empty for years it does not know: an empty answer means that, never "no holidays".
    """
    country, subdivision = REGIONS[region]
    found: list[Found] = []
    for kind in ("public", "school"):
        for year in years:
            # A winter holiday goes on after New Year: the days of three years are read, those that begin in one kept.
            days = holidays.country_holidays(
                country,
                subdiv=subdivision,
                years=[year - 1, year, year + 1],
                categories=(kind,),
                language=LANGUAGES[country],
            )
            found += [one for one in _periods(region, kind, days) if one.first_day.year == year]
    return sorted(found, key=lambda one: (one.first_day, one.kind, one.name))


def _periods(region: str, kind: str, days: "holidays.HolidayBase") -> list[Found]:
    """Join the days that follow each other under one name."""
    periods: list[tuple[str, date, date]] = []
    for day, names in sorted(days.items()):
        for name in names.split("; "):
            last = next((one for one in reversed(periods) if one[0] == name), None)
            if last is not None and last[2] == day - timedelta(days=1):
                periods[periods.index(last)] = (name, last[1], day)
            else:
                periods.append((name, day, day))
    return [
        Found(key=f"{region}/{kind}/{name}/{first.year}", kind=kind, name=name, first_day=first, last_day=last)
        for name, first, last in periods
    ]
