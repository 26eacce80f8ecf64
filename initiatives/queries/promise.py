"""Days on which nobody answers."""

from datetime import date

import holidays

from core.organisation.models import HolidayRegion, OrganisationSettings


def days_off(start: date) -> frozenset[date]:
    """Return the public holidays of this year and the next, of the country the organisation works in (one query)."""
    row = OrganisationSettings.objects.only("holiday_region").first() or OrganisationSettings()
    country = "BE" if row.holiday_region == HolidayRegion.BE_FLANDERS else "NL"
    return frozenset(holidays.country_holidays(country, years=[start.year, start.year + 1]))
