"""Takes the holidays of a region over from the library; what an editor changed stays as it is."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from django.conf import settings
from django.db import transaction
from django.dispatch import Signal

from core.holidays.library import find
from core.holidays.models import HolidayKind, HolidayPeriod
from core.labels.fields import Labels
from core.organisation.models import OrganisationSettings

#: This year and the next two: the agenda reaches eighteen months ahead.
YEARS_AHEAD = 3

#: Sent once after an import that changed something, in its transaction.
holidays_imported = Signal()


@dataclass(frozen=True, kw_only=True)
class Imported:
    """What an import did; ``unknown`` are the years of which the library knows no school holiday."""

    new: int
    changed: int
    unknown: tuple[int, ...]


@transaction.atomic
def import_holidays(*, region: str, years: Iterable[int]) -> Imported:
    """Make or bring up to date the holidays of ``region`` that begin in ``years``.

    Periods that an editor changed are left alone. Raises KeyError for an unknown region.
    """
    asked: Sequence[int] = sorted(set(years))
    found = find(region, asked)
    present = {row.source: row for row in HolidayPeriod.objects.filter(source__in=[one.key for one in found])}
    new, changed = [], []
    for one in found:
        row = present.get(one.key)
        if row is None:
            name = Labels({settings.LANGUAGE_CODE: one.name})
            new.append(
                HolidayPeriod(kind=one.kind, name=name, first_day=one.first_day, last_day=one.last_day, source=one.key)
            )
        elif not row.edited and (row.first_day, row.last_day) != (one.first_day, one.last_day):
            row.first_day, row.last_day = one.first_day, one.last_day
            changed.append(row)
    HolidayPeriod.objects.bulk_create(new)
    HolidayPeriod.objects.bulk_update(changed, ["first_day", "last_day"])
    if new or changed:
        # One word for all of them: bulk writes send no signals, and whoever listens has one look at the agenda.
        holidays_imported.send(HolidayPeriod)
    known = {one.first_day.year for one in found if one.kind == HolidayKind.SCHOOL}
    return Imported(new=len(new), changed=len(changed), unknown=tuple(year for year in asked if year not in known))


def import_coming_holidays(*, today: date) -> Imported:
    """Make or bring up to date the holidays of the organisation's region, this year and the two after it."""
    region = OrganisationSettings.load().holiday_region
    return import_holidays(region=region, years=range(today.year, today.year + YEARS_AHEAD))
