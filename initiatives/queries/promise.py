"""Days on which nobody answers."""

from datetime import date, timedelta

import holidays

from core.models import Closure
from core.organisation.models import HolidayRegion, OrganisationSettings


def days_off(start: date) -> frozenset[date]:
    """Return the days of this year and the next on which nobody works (two queries).

    Public holidays of the country the organisation works in, and its own breaks: closures of all of it.
    """
    row = OrganisationSettings.objects.only("holiday_region").first() or OrganisationSettings()
    country = "BE" if row.holiday_region == HolidayRegion.BE_FLANDERS else "NL"
    off = set(holidays.country_holidays(country, years=[start.year, start.year + 1]))
    breaks = Closure.objects.filter(venue=None, neighbourhood=None, last_day__gte=start)
    for first, last in breaks.values_list("first_day", "last_day"):
        off.update(first + timedelta(days=number) for number in range((last - first).days + 1))
    return frozenset(off)
