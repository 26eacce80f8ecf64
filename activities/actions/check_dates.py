"""Checks the Occurrence table against rules, date changes, closures and holidays, and repairs it on request."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from activities.actions.materialise import COLUMNS, Written, compare_pages, rebuild_pages
from activities.models import ActivityPage, Occurrence
from core.clock import zone


@dataclass(frozen=True, kw_only=True)
class Wrong:
    """A date to come that is not as it should be.

    ``problem`` is "missing", "surplus" (it should not be there) or "differs"; then ``columns`` are the name of each
    column with what stands there and what should.
    """

    page_id: int
    title: str
    day: date
    problem: str
    columns: tuple[tuple[str, object, object], ...] = ()


def check_dates(*, now: datetime) -> Iterator[Wrong]:
    """Yield every date from today on that is not as it should be; write nothing."""
    for page_id, found in compare_pages(_with_dates(now), now=now):
        for one in found.create:
            yield Wrong(page_id=page_id, title=one.title, day=one.local_date, problem="missing")
        for row in found.remove:
            one = row.planned
            yield Wrong(page_id=page_id, title=one.title, day=one.local_date, problem="surplus")
        stored = Occurrence.objects.in_bulk([row.pk for row in found.update])
        for row in sorted(found.update, key=lambda one: (one.planned.starts_at, one.pk)):
            yield _differing(page_id, stored[row.pk], {name: getattr(row.planned, name) for name in COLUMNS})


def repair_dates(*, now: datetime) -> Written:
    """Rebuild every activity that has dates to come, or should have; return what was written."""
    return rebuild_pages(_with_dates(now), now=now)


def _with_dates(now: datetime) -> list[int]:
    """Live activities, and whatever else has dates to come in the table, such as a page that is gone."""
    today = now.astimezone(zone()).date()
    live = ActivityPage.objects.filter(live=True).values_list("pk", flat=True)
    shown = Occurrence.objects.visible().filter(local_end_date__gte=today).order_by()
    return sorted({*live, *shown.values_list("page_key", flat=True).distinct()})


def _differing(page_id: int, row: Occurrence, right: dict[str, object]) -> Wrong:
    columns = tuple((name, getattr(row, name), value) for name, value in right.items() if getattr(row, name) != value)
    return Wrong(page_id=page_id, title=row.title, day=row.local_date, problem="differs", columns=columns)
