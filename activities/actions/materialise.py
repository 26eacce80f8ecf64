"""Brings the Occurrence table in step with what pages, date changes, closures and holidays say.

Only differences are written; the past is frozen. Pages are taken in batches, each one transaction (design §2).
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import batched
from typing import Any
from zoneinfo import ZoneInfo

from django.conf import settings
from django.db import connection, transaction
from django.db.models import F, Q, QuerySet

from activities.domain import occurrences as domain
from activities.domain import terms
from activities.domain.localtime import Times
from activities.domain.periods import Holiday, Period
from activities.models import ActivityPage, DateChange, Occurrence
from core.caching.models import raise_generation
from core.clock import zone
from core.models import Closure, HolidayPeriod, Venue
from core.pages.locks import lock_pages

#: How far ahead dates stand in the table: eighteen months.
HORIZON = timedelta(days=548)
PAGES_AT_ONCE = 100
ROWS_AT_ONCE = 500

COLUMNS = (
    "title", "starts_at", "ends_at", "local_date", "local_end_date", "all_day", "status", "reason", "full", "note",
    "venue_id", "neighbourhood_id",
)  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class Written:
    """How many dates a rebuild made, changed and removed."""

    created: int = 0
    updated: int = 0
    removed: int = 0

    def __bool__(self) -> bool:
        """Whether anything was written."""
        return bool(self.created or self.updated or self.removed)

    def __add__(self, other: "Written") -> "Written":
        """Add up two rebuilds."""
        return Written(
            created=self.created + other.created,
            updated=self.updated + other.updated,
            removed=self.removed + other.removed,
        )


def rebuild(page_id: int, *, now: datetime) -> Written:
    """Rebuild the dates of one activity from today on; return what was written.

    ``now`` is aware. A page that is gone, not live, or a translation has no dates. Safe to call at any time and
    as often as one likes: what is right already is not touched.
    """
    return rebuild_pages([page_id], now=now)


def rebuild_pages(page_ids: Iterable[int], *, now: datetime, within: Period | None = None) -> Written:
    """Rebuild the dates of these activities, PAGES_AT_ONCE in a transaction, so that nobody waits long.

    ``within`` keeps to dates in these local days, for a closure or holiday that touches only them.
    """
    today = now.astimezone(zone()).date()
    window = Period(first=today, last=today + HORIZON)
    if within is not None:
        if within.last < window.first or within.first > window.last:
            return Written()
        window = Period(first=max(window.first, within.first), last=min(window.last, within.last))
    page_ids = list(page_ids)
    if connection.in_atomic_block and len(page_ids) > PAGES_AT_ONCE:
        # Else the second batch would wait for pages of which somebody waits for what the first wrote.
        lock_pages(ActivityPage.objects.filter(pk__in=page_ids))
    written = Written()
    for batch in batched(page_ids, PAGES_AT_ONCE, strict=False):
        written += _rebuild_batch(batch, now, today, window)
    return written


@transaction.atomic
def _rebuild_batch(page_ids: Sequence[int], now: datetime, today: date, window: Period) -> Written:
    # The locks make two rebuilds of one page follow each other; in one order, so that none waits for a circle.
    pages = _with_schedules(lock_pages(ActivityPage.objects.filter(pk__in=page_ids)))
    found, before = _find(page_ids, pages, today, window)
    written = _write(found, before, pages, now)
    for page in pages.values():
        if page.materialised_revision_id != page.live_revision_id:
            ActivityPage.objects.filter(pk=page.pk).update(materialised_revision_id=page.live_revision_id)
    return written


def compare_pages(page_ids: Iterable[int], *, now: datetime) -> Iterator[tuple[int, domain.Differences]]:
    """Yield what a rebuild would write for each of these activities; write nothing and hold nobody up.

    A page that is published at the same moment may be reported although its rebuild is on its way.
    """
    today = now.astimezone(zone()).date()
    window = Period(first=today, last=today + HORIZON)
    for batch in batched(page_ids, PAGES_AT_ONCE, strict=False):
        pages = _with_schedules(ActivityPage.objects.filter(pk__in=batch))
        found, _before = _find(batch, pages, today, window)
        yield from ((key, differs) for key, differs in found.items() if differs)


def planned_dates(page: ActivityPage, *, now: datetime) -> list[domain.Planned]:
    """The dates that ``page``, perhaps a draft that is not live yet, would have from today on; write nothing."""
    today = now.astimezone(zone()).date()
    return _circumstances(Period(first=today, last=today + HORIZON)).plan(
        page, date_changes(Q(page_id=page.pk)).get(page.pk, [])
    )


def _circumstances(window: Period) -> "_Circumstances":
    return _Circumstances(closures=closures_in(window), holidays=_holidays(window), window=window, zone=zone())


def _with_schedules(pages: "QuerySet[ActivityPage]") -> dict[int, ActivityPage]:
    return {page.pk: page for page in pages.select_related("venue", "locale").prefetch_related("rules")}


def _find(
    page_ids: Sequence[int], pages: Mapping[int, ActivityPage], today: date, window: Period
) -> tuple[dict[int, domain.Differences], dict[int, domain.Planned]]:
    """What to write for each of these activities, so that the table says what should be in ``window``.

    And what the rows that stand there say now, by key.
    """
    changes = date_changes(Q(page_id__in=page_ids))
    circumstances = _circumstances(window)
    planned: dict[int, list[domain.Planned]] = {}
    for page_id in page_ids:
        page = pages.get(page_id)
        has_dates = page is not None and page.live and page.is_source
        planned[page_id] = circumstances.plan(page, changes[page_id]) if page is not None and has_dates else []
    stored = _stored(planned, window)
    found = {page_id: domain.differences(stored[page_id], planned[page_id], today=today) for page_id in page_ids}
    return found, {row.pk: row.planned for rows in stored.values() for row in rows}


@dataclass(frozen=True, kw_only=True)
class _Circumstances:
    """What holds for every activity of a batch."""

    closures: Sequence[domain.Closure]
    holidays: Sequence[Holiday]
    window: Period
    zone: ZoneInfo

    def plan(self, page: ActivityPage, changes: Sequence[domain.DateChange]) -> list[domain.Planned]:
        """Work out the dates of one activity."""
        schedule = domain.Schedule(
            title=page.title,
            place=_place(page.venue, page.neighbourhood_id),
            rules={rule.uuid: rule.as_rule() for rule in page.rules.all()},
            changes=changes,
        )
        return domain.plan(schedule, window=self.window, zone=self.zone, closures=self.closures, holidays=self.holidays)


def _place(venue: Venue | None, neighbourhood_id: int | None) -> domain.Place:
    if venue is None:
        return domain.Place(None, neighbourhood_id)
    return domain.Place(venue.pk, neighbourhood_id or venue.neighbourhood_id)


def date_changes(asked: Q) -> Mapping[int, list[domain.DateChange]]:
    """The date changes that are asked for, by page, the latest last (one query)."""
    found: dict[int, list[domain.DateChange]] = defaultdict(list)
    rows = DateChange.objects.filter(asked).select_related("new_venue").order_by("created_at", "pk")
    for row in rows:
        found[row.page_id].append(_change(row))
    return found


def _change(row: DateChange) -> domain.DateChange:
    times = None
    if row.new_start is not None and row.new_end is not None:
        times = Times(start=row.new_start, end=row.new_end)
    elif row.change == terms.ChangeType.EXTRA:
        times = Times()
    return domain.DateChange(
        identity=domain.Identity(row.rule_uuid, row.original_date),
        change=terms.ChangeType(row.change),
        reason=row.reason,
        note=row.note,
        new_date=row.new_date,
        times=times,
        place=_place(row.new_venue, None) if row.new_venue else None,
    )


def closures_in(window: Period) -> list[domain.Closure]:
    """The closures that may touch dates in ``window``."""
    rows = Closure.objects.filter(first_day__lte=window.last, last_day__gte=window.first - timedelta(days=1))
    return [
        domain.Closure(
            period=Period(first=row.first_day, last=row.last_day),
            reason=row.reason.text(settings.LANGUAGE_CODE),
            venue_id=row.venue_id,
            neighbourhood_id=row.neighbourhood_id,
        )
        for row in rows
    ]


def _holidays(window: Period) -> list[Holiday]:
    # A rule with a number of times counts from its first date, so past holidays matter as well.
    rows = HolidayPeriod.objects.filter(cancelled=False, first_day__lte=window.last)
    return [
        Holiday(kind=terms.HolidayKind(row.kind), period=Period(first=row.first_day, last=row.last_day)) for row in rows
    ]


def _stored(planned: Mapping[int, Sequence[domain.Planned]], window: Period) -> Mapping[int, list[domain.Stored]]:
    """The rows that lie in the window, and those that have the identity of one planned."""
    elsewhere = {
        one.identity.original_date
        for dates in planned.values()
        for one in dates
        if one.identity.original_date not in window
    }
    rows = Occurrence.objects.filter(
        Q(local_end_date__gte=window.first, local_date__lte=window.last) | Q(original_date__in=elsewhere),
        page_key__in=planned,
    )
    wanted = {(page_id, one.identity) for page_id, dates in planned.items() for one in dates}
    found: dict[int, list[domain.Stored]] = defaultdict(list)
    for row in rows:
        one = _planned(row)
        in_window = Period(first=row.local_date, last=row.local_end_date).overlaps(window)
        if in_window or (row.page_key, one.identity) in wanted:
            found[row.page_key].append(domain.Stored(pk=row.pk, sequence=row.sequence, planned=one))
    return found


def _planned(row: Occurrence) -> domain.Planned:
    return domain.Planned(
        identity=domain.Identity(row.rule_uuid, row.original_date),
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
    )


def columns_of(planned: domain.Planned) -> dict[str, object]:
    """The columns of Occurrence that say what ``planned`` says, its identity aside."""
    return {name: getattr(planned, name) for name in COLUMNS}


def _write(
    found: Mapping[int, domain.Differences],
    before: Mapping[int, domain.Planned],
    pages: Mapping[int, ActivityPage],
    now: datetime,
) -> Written:
    new = [
        Occurrence(
            page=pages.get(page_id),
            page_key=page_id,
            rule_uuid=one.identity.source,
            original_date=one.identity.original_date,
            changed_at=now,
            created_at=now,
            **columns_of(one),
        )
        for page_id, written in found.items()
        for one in written.create
    ]
    changed = [row for written in found.values() for row in (*written.update, *written.remove)]
    if new:
        Occurrence.objects.bulk_create(new, batch_size=ROWS_AT_ONCE)
    _update(changed, before, now)
    if new or changed:
        # Bulk writes send no signals, so the cache must be told here.
        raise_generation()
    removed = sum(len(written.remove) for written in found.values())
    return Written(created=len(new), updated=len(changed) - removed, removed=removed)


def _update(changed: Sequence[domain.Stored], before: Mapping[int, domain.Planned], now: datetime) -> None:
    """Write what became different of each row.

    Rows to which the same happens (a closure, another title or place) are one statement; a statement that gives each
    row values of its own takes thirty times as long, and is for what moves in time.
    """
    alike: dict[tuple[tuple[str, Any], ...], list[domain.Stored]] = defaultdict(list)
    for row in changed:
        old = before[row.pk]
        different = tuple(
            (name, value) for name, value in columns_of(row.planned).items() if value != getattr(old, name)
        )
        alike[different].append(row)
    apart: list[Occurrence] = []
    columns: set[str] = set()
    for values, rows in alike.items():
        if len(rows) == 1:
            (row,) = rows
            apart.append(Occurrence(pk=row.pk, sequence=row.sequence, changed_at=now, **columns_of(row.planned)))
            columns.update(name.removesuffix("_id") for name, _value in values)
            continue
        for batch in batched(rows, ROWS_AT_ONCE, strict=False):
            together = Occurrence.objects.filter(pk__in=[row.pk for row in batch])
            together.update(**dict(values), sequence=F("sequence") + 1, changed_at=now)
    if apart:
        Occurrence.objects.bulk_update(apart, ["sequence", "changed_at", *sorted(columns)], batch_size=ROWS_AT_ONCE)


def rebuild_rules_that_skip(days: Period | None, *, now: datetime) -> Written:
    """Rebuild the activities that skip holidays: one in ``days`` came, changed or went (None: any).

    Up to the horizon, since a rule with a number of times ends later for each date it skips.
    """
    today = now.astimezone(zone()).date()
    if days and days.first > today + HORIZON:  # the import brings holidays of years that have no dates yet
        return Written()
    skipping = Q(rules__skip_school_holidays=True) | Q(rules__skip_public_holidays=True)
    page_ids = sorted(set(ActivityPage.objects.filter(skipping, live=True).values_list("pk", flat=True)))
    within = Period(first=max(days.first, today), last=today + HORIZON) if days and days.last >= today else None
    return rebuild_pages(page_ids, now=now, within=within)


def repair_stale(*, now: datetime) -> int:
    """Rebuild the pages whose live revision is not the one last materialised; return how many.

    Wagtail's publish is no single transaction: a crash between it and the rebuild is mended here, by ``tick``.
    """
    stale = list(
        ActivityPage.objects.filter(live=True, live_revision__isnull=False)
        .filter(Q(materialised_revision_id__isnull=True) | ~Q(materialised_revision_id=F("live_revision_id")))
        .values_list("pk", flat=True)
    )
    rebuild_pages(stale, now=now)
    return len(stale)


def extend_horizon(*, now: datetime) -> int:
    """Rebuild every live activity, so that the table again reaches the horizon; return how many dates were new."""
    return rebuild_pages(_live_pages(), now=now).created


def _live_pages() -> list[int]:
    return list(ActivityPage.objects.filter(live=True).order_by("pk").values_list("pk", flat=True))
