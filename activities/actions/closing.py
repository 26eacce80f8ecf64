"""What a closure does to the dates that stand in its days: they go ahead or they do not, nothing else.

No rule is asked and no page is read, so that closing a whole town for a day takes a moment. A rebuild of the activity
comes to the same (``domain.occurrences.fate`` decides both).
"""

from collections import defaultdict
from collections.abc import Mapping
from datetime import datetime, time
from itertools import batched
from typing import Any
from uuid import UUID

from django.db import transaction
from django.db.models import F, Q

from activities.actions.materialise import ROWS_AT_ONCE, Written, closures_in, date_changes
from activities.domain import occurrences as domain
from activities.domain.localtime import ONE_DAY, to_utc
from activities.domain.periods import Period
from activities.domain.terms import ChangeType
from activities.models import ActivityPage, Occurrence
from core.caching.models import raise_generation
from core.clock import zone
from core.pages.locks import lock_pages

COLUMNS = (
    "pk", "page_id", "rule_uuid", "original_date", "local_date", "local_end_date", "status", "reason", "venue_id",
    "neighbourhood_id",
)  # fmt: skip

type Changes = Mapping[tuple[int, UUID, Any], Mapping[ChangeType, domain.DateChange]]


@transaction.atomic
def decide_dates_in(days: Period, *, now: datetime) -> Written:
    """Decide anew what becomes of each date in ``days``: a closure there came, changed or went. The past is frozen.

    One transaction, a handful of statements for any number of dates: dates with which the same happens are written
    together. Who reads meanwhile sees all of it or nothing.
    """
    today = now.astimezone(zone()).date()
    first = max(days.first, today)
    if days.last < first:
        return Written()
    keys = {row.page_id for row in _standing(Period(first=first, last=days.last))} - {None}
    # As a rebuild does, so that of two at once the second sees what the first wrote.
    lock_pages(ActivityPage.objects.filter(pk__in=keys))
    standing = [row for row in _standing(Period(first=first, last=days.last)) if row.page_id in keys]
    if not standing:
        return Written()
    # A date of several days may be closed by another closure, in days of its own.
    around = Period(first=min(row.local_date for row in standing), last=max(row.local_end_date for row in standing))
    closures = sorted(closures_in(around), key=lambda closure: closure.order)
    changes = _by_date(keys)
    alike: dict[tuple[str, str], list[int]] = defaultdict(list)
    for row in standing:
        if row.local_end_date >= today:
            place = domain.Place(row.venue_id, row.neighbourhood_id)
            lasts = Period(first=row.local_date, last=row.local_end_date)
            own = changes.get((row.page_id, row.rule_uuid, row.original_date), {})
            status, reason = domain.fate(own, place, lasts, closures)
            if (status, reason) != (row.status, row.reason):
                alike[status, reason].append(row.pk)
    for (decided, why), rows in alike.items():
        for batch in batched(rows, ROWS_AT_ONCE, strict=False):
            found = Occurrence.objects.filter(pk__in=batch)
            found.update(status=decided, reason=why, sequence=F("sequence") + 1, changed_at=now)
    if alike:
        # Bulk writes send no signals, so the cache must be told here.
        raise_generation()
    return Written(updated=sum(len(rows) for rows in alike.values()))


def _standing(days: Period) -> list[Any]:
    """The visible dates that touch ``days``.

    What begins in these days and what goes on in them are asked for apart: each has its index, both together none.
    """
    visible = Occurrence.objects.visible()
    ends = [to_utc(day, time.min, zone()) for day in (days.first, days.last + ONE_DAY)]
    asked = (visible.starting_between(*ends), visible.running_on(days.first))
    return [row for found in asked for row in found.order_by().values_list(*COLUMNS, named=True)]


def _by_date(page_ids: set[int]) -> Changes:
    found: dict[tuple[int, UUID, Any], dict[ChangeType, domain.DateChange]] = {}
    for page_id, changes in date_changes(Q(page_id__in=page_ids)).items():
        for change in changes:
            own = found.setdefault((page_id, *change.identity), {})
            own[change.change] = change
    return found
