"""Which holidays the agenda does not know of."""

from dataclasses import dataclass
from datetime import date, timedelta

from core.holidays.models import HolidayKind, HolidayPeriod

A_YEAR = timedelta(days=365)


@dataclass(frozen=True, kw_only=True)
class Missing:
    """A year in which no holiday of a kind begins: activities that skip those would go on all through it."""

    year: int
    kind: HolidayKind


def missing_holidays(*, today: date) -> list[Missing]:
    """What is not known of this year and of the year in which the coming twelve months end (one query)."""
    years = sorted({today.year, (today + A_YEAR).year})
    rows = HolidayPeriod.objects.filter(first_day__year__gte=years[0], first_day__year__lte=years[-1])
    known = set(rows.order_by().values_list("first_day__year", "kind").distinct())
    return [Missing(year=year, kind=kind) for year in years for kind in HolidayKind if (year, kind.value) not in known]
