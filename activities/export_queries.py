"""Activities to type over, or to send, to other agendas: which, and what changed since that was done."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from django.db.models import BooleanField, Case, Exists, F, OuterRef, Q, QuerySet, Subquery, Value, When

from activities.models import ActivityPage, DateLog, Occurrence
from activities.queries import live_activities

#: Dates of so long stand in the file one by one; after that the schedule says it.
AHEAD = timedelta(days=92)
DATES_SHOWN = 30


class State(StrEnum):
    """Whether an activity stands in another agenda, as it is now."""

    NEVER = "never"
    CHANGED = "changed"
    SAME = "same"


@dataclass(frozen=True, kw_only=True)
class ExportFilters:
    """Which activities; what is None or empty asks nothing."""

    neighbourhood_id: int | None = None
    venue_id: int | None = None
    kind: str = ""
    state: str = ""
    title: str = ""


def activities(filters: ExportFilters, *, now: datetime) -> QuerySet[ActivityPage]:
    """Live activities with a date to come, by title; each with ``next_at``, ``marked_at``, ``marked_by`` and ``state``.

    Changed since: published again, a date changed by somebody, or a date that became another by a closure.
    """
    dates = Occurrence.objects.visible().not_over(now).filter(page=OuterRef("pk")).soonest_first()
    moment = OuterRef("elsewhere__marked_at")
    changed_dates = Occurrence.objects.filter(page_key=OuterRef("pk"), sequence__gt=0, changed_at__gt=moment)
    logged = DateLog.objects.filter(page_key=OuterRef("pk"), created_at__gt=moment)
    found = (
        live_activities()
        .annotate(
            next_at=Subquery(dates.values("starts_at")[:1]),
            marked_at=F("elsewhere__marked_at"),
            marked_by=F("elsewhere__marked_by__username"),
        )
        .annotate(
            is_changed=Case(
                When(elsewhere__marked_at=None, then=Value(value=False)),
                When(Q(last_published_at__gt=F("elsewhere__marked_at")), then=Value(value=True)),
                default=Exists(changed_dates) | Exists(logged),
                output_field=BooleanField(),
            )
        )
        .filter(next_at__isnull=False)
        .order_by("title", "pk")
    )
    return _narrowed(found, filters)


def _narrowed(found: QuerySet[ActivityPage], filters: ExportFilters) -> QuerySet[ActivityPage]:
    if filters.neighbourhood_id is not None:
        own = Q(neighbourhood_id=filters.neighbourhood_id)
        found = found.filter(own | Q(neighbourhood=None, venue__neighbourhood_id=filters.neighbourhood_id))
    if filters.venue_id is not None:
        found = found.filter(venue_id=filters.venue_id)
    if filters.kind:
        found = found.filter(kind=filters.kind)
    if filters.title:
        found = found.filter(title__icontains=filters.title)
    if filters.state == State.NEVER:
        found = found.filter(marked_at=None)
    elif filters.state == State.CHANGED:
        found = found.filter(is_changed=True)
    elif filters.state == State.SAME:
        found = found.filter(is_changed=False, marked_at__isnull=False)
    return found


def with_all_facts(found: QuerySet[ActivityPage]) -> QuerySet[ActivityPage]:
    """The same with what a line of the file says, in a fixed number of queries."""
    return found.select_related("venue__neighbourhood", "neighbourhood", "locale").prefetch_related(
        "rules", "prices", "themes", "audiences"
    )


def state_of(page: ActivityPage) -> State:
    """The state of an activity of ``activities``."""
    if page.marked_at is None:
        return State.NEVER
    return State.CHANGED if page.is_changed else State.SAME


def coming_dates(page_ids: list[int], *, now: datetime) -> dict[int, list[Occurrence]]:
    """The next dates of each activity, by page (one query)."""
    rows = (
        Occurrence.objects.visible().of_pages(page_ids).not_over(now).filter(starts_at__lt=now + AHEAD).soonest_first()
    )
    found: dict[int, list[Occurrence]] = defaultdict(list)
    for row in rows.select_related("venue"):
        if row.page_id is not None and len(found[row.page_id]) < DATES_SHOWN:
            found[row.page_id].append(row)
    return found
