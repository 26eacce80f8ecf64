"""Brings the Occurrence table in step with what the pages, date changes and closures say.

Only differences are written; the past is frozen. Each page is one transaction (design §2).
"""

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from django.conf import settings
from django.db import transaction
from django.db.models import F, Q

from activities.domain import terms
from activities.domain.localtime import Times
from activities.domain.occurrences import DateChange as PlannedChange
from activities.domain.occurrences import Differences, Identity, Place, Planned, Schedule, Stored, differences, plan
from activities.domain.periods import Period
from activities.models import ActivityPage, DateChange, Occurrence
from core.caching.models import raise_generation

#: How far ahead dates stand in the table: eighteen months.
HORIZON = timedelta(days=548)
BATCH = 500

COLUMNS = (
    "title", "starts_at", "ends_at", "local_date", "local_end_date", "all_day", "status", "reason", "full", "note",
    "venue_id", "neighbourhood_id",
)  # fmt: skip


def zone() -> ZoneInfo:
    """Return the site's own time zone."""
    return ZoneInfo(settings.TIME_ZONE)


@transaction.atomic
def rebuild(page_id: int, *, now: datetime) -> Differences:
    """Rebuild the dates of one activity from today on; return what was written.

    ``now`` is aware. A page that is gone, not live, or a translation has no dates. Safe to call at any time and
    as often as one likes: what is right already is not touched.
    """
    today = now.astimezone(zone()).date()
    # The lock makes two rebuilds of one page follow each other; SQLite has one writer anyway.
    page = ActivityPage.objects.select_for_update(of=("self",)).filter(pk=page_id).select_related("venue").first()
    planned: list[Planned] = []
    if page is not None and page.live and page.is_source:
        window = Period(first=today, last=today + HORIZON)
        planned = plan(_schedule(page), window=window, zone=zone())
    written = differences(_stored(page_id, planned, today), planned, today=today)
    _write(page_id, page, written, now)
    if page is not None and page.materialised_revision_id != page.live_revision_id:
        ActivityPage.objects.filter(pk=page_id).update(materialised_revision_id=page.live_revision_id)
    return written


def _schedule(page: ActivityPage) -> Schedule:
    rules = {rule.uuid: rule.as_rule() for rule in page.rules.all()}
    changes = page.date_changes.select_related("new_venue").order_by("created_at", "pk")
    return Schedule(
        title=page.title,
        place=_place(page.venue, page.neighbourhood_id),
        rules=rules,
        changes=[_planned_change(change) for change in changes],
    )


def _place(venue: "object | None", neighbourhood_id: int | None) -> Place:
    venue_id = getattr(venue, "pk", None)
    return Place(venue_id, neighbourhood_id or getattr(venue, "neighbourhood_id", None))


def _planned_change(change: DateChange) -> PlannedChange:
    times = None
    if change.new_start is not None and change.new_end is not None:
        times = Times(start=change.new_start, end=change.new_end)
    elif change.change == terms.ChangeType.EXTRA:
        times = Times()
    return PlannedChange(
        identity=Identity(change.rule_uuid, change.original_date),
        change=terms.ChangeType(change.change),
        reason=change.reason,
        note=change.note,
        new_date=change.new_date,
        times=times,
        place=_place(change.new_venue, None) if change.new_venue else None,
    )


def _stored(page_id: int, planned: Iterable[Planned], today: date) -> list[Stored]:
    early = {one.identity.original_date for one in planned if one.identity.original_date < today}
    rows = Occurrence.objects.filter(Q(local_end_date__gte=today) | Q(original_date__in=early), page_key=page_id)
    return [
        Stored(
            pk=row.pk,
            sequence=row.sequence,
            planned=Planned(
                identity=Identity(row.rule_uuid, row.original_date),
                title=row.title,
                starts_at=row.starts_at,
                ends_at=row.ends_at,
                local_date=row.local_date,
                local_end_date=row.local_end_date,
                all_day=row.all_day,
                status=terms.OccurrenceStatus(row.status),
                venue_id=row.venue_id,
                neighbourhood_id=row.neighbourhood_id,
                reason=row.reason,
                full=row.full,
                note=row.note,
            ),
        )
        for row in rows
    ]


def _columns(planned: Planned) -> dict[str, object]:
    return {name: getattr(planned, name) for name in COLUMNS}


def _write(page_id: int, page: ActivityPage | None, written: Differences, now: datetime) -> None:
    if not written:
        return
    Occurrence.objects.bulk_create(
        [
            Occurrence(
                page=page,
                page_key=page_id,
                rule_uuid=one.identity.source,
                original_date=one.identity.original_date,
                changed_at=now,
                **_columns(one),
            )
            for one in written.create
        ],
        batch_size=BATCH,
    )
    changed = [
        Occurrence(pk=row.pk, page=page, sequence=row.sequence, changed_at=now, **_columns(row.planned))
        for row in (*written.update, *written.remove)
    ]
    Occurrence.objects.bulk_update(changed, ["page", "sequence", "changed_at", *COLUMNS], batch_size=BATCH)
    # Bulk writes send no signals, so the cache must be told here.
    raise_generation()


def repair_stale(*, now: datetime) -> int:
    """Rebuild the pages whose live revision is not the one last materialised; return how many.

    Wagtail's publish is no single transaction: a crash between it and the rebuild is mended here, by ``tick``.
    """
    stale = (
        ActivityPage.objects.filter(live=True, live_revision__isnull=False)
        .filter(Q(materialised_revision_id__isnull=True) | ~Q(materialised_revision_id=F("live_revision_id")))
        .values_list("pk", flat=True)
    )
    found = list(stale)
    for page_id in found:
        rebuild(page_id, now=now)
    return len(found)


def extend_horizon(*, now: datetime) -> int:
    """Rebuild every live activity, so that the table again reaches the horizon; return how many dates were new.

    One transaction per page: readers and editors wait for none of the others.
    """
    new = 0
    for page_id in ActivityPage.objects.filter(live=True).values_list("pk", flat=True).order_by("pk"):
        new += len(rebuild(page_id, now=now).create)
    return new
