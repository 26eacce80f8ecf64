"""Reads that only staff ask for: calendar, log, what else is at the same place."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from django.db.models import Case, Exists, F, OuterRef, Q, QuerySet, Subquery, Value, When
from django.db.models.functions import Lower, Trim

from activities.domain.localtime import ONE_DAY, to_utc
from activities.domain.periods import Period
from activities.enums import DateAction, OccurrenceStatus
from activities.models import ActivityPage, DateLog, Occurrence
from activities.queries import Dates
from core.models import Closure, HolidayPeriod

#: What lasts longer, such as an exhibition, leaves room for others and is not looked back for.
LONGEST_BOOKING = timedelta(days=14)
#: More on one screen helps nobody: choose a filter.
MOST_SHOWN = 600


def history_of(occurrence: Occurrence) -> QuerySet[DateLog]:
    """The log of one date, the latest first."""
    return _log().filter(
        page_key=occurrence.page_key, rule_uuid=occurrence.rule_uuid, original_date=occurrence.original_date
    )


def history_of_activity(page_id: int) -> QuerySet[DateLog]:
    """The log of all dates of one activity, the latest first."""
    return _log().filter(page_key=page_id)


def changed_since(moment: datetime) -> QuerySet[DateLog]:
    """The log of all dates since ``moment``, the latest first."""
    return _log().filter(created_at__gte=moment)


def _log() -> QuerySet[DateLog]:
    return DateLog.objects.select_related("created_by", "host_act").order_by("-pk")


def last_to_undo(history: QuerySet[DateLog]) -> DateLog | None:
    """The latest entry of one date's log that was not undone and undid nothing itself."""
    return history.filter(undone_by__isnull=True).exclude(action=DateAction.UNDONE).first()


def version(occurrence: Occurrence) -> str:
    """Name how one date stands, for who changes it: another value says that somebody was first."""
    latest = history_of(occurrence).values_list("pk", flat=True).first()
    return f"{occurrence.sequence}.{latest or 0}"


def occurrence_of(entry: DateLog) -> Occurrence | None:
    """The date that an entry of the log is about, perhaps removed by now."""
    return Occurrence.objects.filter(
        page_key=entry.page_key, rule_uuid=entry.rule_uuid, original_date=entry.original_date
    ).first()


def is_closed(occurrence: Occurrence) -> bool:
    """Whether a closure covers the date, where and when it now takes place."""
    here = Q(venue__isnull=True, neighbourhood__isnull=True)
    if occurrence.venue_id is not None:
        here |= Q(venue_id=occurrence.venue_id)
    if occurrence.neighbourhood_id is not None:
        here |= Q(venue__isnull=True, neighbourhood_id=occurrence.neighbourhood_id)
    return Closure.objects.filter(
        here, first_day__lte=occurrence.local_end_date, last_day__gte=occurrence.local_date
    ).exists()


# --- double bookings ------------------------------------------------------------------------------


def booked_with(occurrence: Occurrence, *, most: int = 5) -> list[Occurrence]:
    """Other dates at the same time in the same place (one query): the same room, when both name one."""
    if occurrence.venue_id is None or occurrence.status == OccurrenceStatus.CANCELLED:
        return []
    room = occurrence.page.room if occurrence.page and occurrence.page.venue_id == occurrence.venue_id else ""
    found = _at_once(occurrence.venue_id, occurrence.starts_at, occurrence.ends_at, room)
    return list(found.exclude(pk=occurrence.pk).select_related("venue", "page").soonest_first()[:most])


def double_bookings(page: ActivityPage, *, now: datetime, most: int = 5) -> list[tuple[Occurrence, Occurrence]]:
    """Dates to come of ``page``, each with another at the same time in the same place (three queries at most)."""
    own = Occurrence.objects.visible().of_pages([page.pk]).not_over(now).exclude(status=OccurrenceStatus.CANCELLED)
    own = own.filter(venue__isnull=False).soonest_first()
    others = [
        (own.filter(venue_id=page.venue_id), page.room),
        (own.exclude(venue_id=page.venue_id), ""),  # moved elsewhere: the room is not known there
    ]
    pairs: dict[Occurrence, int] = {}
    for dates, room in others:
        other = _at_once(OuterRef("venue_id"), OuterRef("starts_at"), OuterRef("ends_at"), room)
        nearest = other.exclude(pk=OuterRef("pk")).soonest_first().values("pk")[:1]
        found = dates.annotate(other=Subquery(nearest)).filter(other__isnull=False)[:most]
        pairs |= {one: one.other for one in found}
    with_other = Occurrence.objects.select_related("venue").in_bulk(pairs.values())
    return sorted(
        ((one, with_other[other]) for one, other in pairs.items()), key=lambda pair: (pair[0].starts_at, pair[0].pk)
    )[:most]


def double_booked(*, start: datetime, end: datetime, most: int = 50) -> list[Occurrence]:
    """Dates that begin between two moments while an earlier one has their place, as ``booked_with`` says (one query).

    Of two dates that share a place only the later one is returned: it is one thing to mend.
    """
    own = Occurrence.objects.visible().filter(starts_at__gt=start, starts_at__lt=end, venue__isnull=False)
    own = own.filter(page__isnull=False).exclude(status=OccurrenceStatus.CANCELLED)
    other = _at_once(OuterRef("venue_id"), OuterRef("starts_at"), OuterRef("ends_at"), "")
    before = Q(starts_at__lt=OuterRef("starts_at")) | Q(starts_at=OuterRef("starts_at"), pk__lt=OuterRef("pk"))
    other = other.filter(before).annotate(other_room=_ROOM)
    same_room = other.filter(Q(other_room="") | Q(other_room=OuterRef("own_room")))
    twice = Exists(same_room) | Q(own_room="") & Exists(other)
    return list(own.annotate(own_room=_ROOM).filter(twice).soonest_first()[:most])


#: The room of a date, to compare; a date moved elsewhere left its room behind.
_ROOM = Lower(Trim(Case(When(page__venue_id=F("venue_id"), then=F("page__room")), default=Value(""))))


def would_be_booked_with(
    page: ActivityPage, dates: Sequence[Occurrence], *, most: int = 5
) -> list[tuple[Occurrence, Occurrence]]:
    """As ``double_bookings``, for dates of ``page`` that are in no table yet (a query per venue)."""
    pairs = []
    coming = [one for one in dates if one.status != OccurrenceStatus.CANCELLED]
    for venue_id in {one.venue_id for one in coming if one.venue_id is not None}:
        own = [one for one in coming if one.venue_id == venue_id]
        room = page.room if venue_id == page.venue_id else ""
        start, end = min(one.starts_at for one in own), max(one.ends_at for one in own)
        others = _at_once(venue_id, start, end, room).exclude(page_id=page.pk).select_related("venue").soonest_first()
        # Both in order of time: of each date the first that overlaps it.
        found = list(others)
        for one in own:
            other = next((it for it in found if it.starts_at < one.ends_at and it.ends_at > one.starts_at), None)
            if other is not None:
                pairs.append((one, other))
    return sorted(pairs, key=lambda pair: pair[0].starts_at)[:most]


def _at_once(venue_id: int | OuterRef, start: datetime | OuterRef, end: datetime | OuterRef, room: str) -> Dates:
    found: Dates = Occurrence.objects.visible().filter(
        venue_id=venue_id,
        starts_at__lt=end,
        starts_at__gt=start - LONGEST_BOOKING,
        ends_at__gt=start,
        page__isnull=False,
    )
    found = found.exclude(status=OccurrenceStatus.CANCELLED)
    if room.strip():
        # Another room of the same house; a date moved elsewhere left its room behind.
        own_room = ActivityPage.objects.exclude(room="").exclude(room__iexact=room.strip())
        found = found.exclude(page__in=own_room, page__venue_id=venue_id)
    return found


# --- calendar -------------------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True)
class StaffFilters:
    """What the calendar is narrowed to; empty is everything. ``title`` is a part of the activity's title."""

    neighbourhood_id: int | None = None
    venue_id: int | None = None
    kind: str = ""
    status: str = ""
    title: str = ""


def dates_in(period: Period, filters: StaffFilters, *, zone: ZoneInfo) -> tuple[list[Occurrence], bool]:
    """All visible dates with a day in ``period``, soonest first, past ones too; and whether there are more (one query).

    Of what began more than LONGEST_BOOKING before the period, nothing is shown.
    """
    start = to_utc(period.first, time.min, zone)
    end = to_utc(period.last + ONE_DAY, time.min, zone)
    found = Occurrence.objects.visible().starting_between(start - LONGEST_BOOKING, end).filter(ends_at__gt=start)
    rows = list(_narrowed(found, filters).soonest_first().select_related("venue")[: MOST_SHOWN + 1])
    return rows[:MOST_SHOWN], len(rows) > MOST_SHOWN


def dates_to_come(
    filters: StaffFilters, *, now: datetime, page: int, size: int, page_id: int | None = None
) -> tuple[list[Occurrence], bool]:
    """One page of the visible dates that are not over, soonest first; and whether there are more (one query).

    ``page`` counts from 1; ``page_id`` asks for the dates of one activity.
    """
    found = _narrowed(Occurrence.objects.visible().not_over(now), filters)
    if page_id is not None:
        found = found.of_pages([page_id])
    start = (page - 1) * size
    rows = list(found.soonest_first().select_related("venue")[start : start + size + 1])
    return rows[:size], len(rows) > size


def _narrowed(found: Dates, filters: StaffFilters) -> Dates:
    found = found.filter(page__isnull=False)
    if filters.neighbourhood_id is not None:
        found = found.in_neighbourhoods([filters.neighbourhood_id])
    if filters.venue_id is not None:
        found = found.at_venues([filters.venue_id])
    if filters.kind:
        found = found.of_kinds([filters.kind])
    if filters.status == "full":
        found = found.filter(full=True)
    elif filters.status:
        found = found.filter(status=filters.status)
    if filters.title:
        found = found.filter(title__icontains=filters.title)
    return found


def closures_in(period: Period) -> list[Closure]:
    """Closures with a day in ``period``, the earliest first (one query)."""
    found = Closure.objects.filter(first_day__lte=period.last, last_day__gte=period.first)
    return list(found.select_related("venue", "neighbourhood").order_by("first_day", "pk"))


def holidays_in(period: Period) -> list[HolidayPeriod]:
    """Holidays that count, with a day in ``period`` (one query)."""
    found = HolidayPeriod.objects.filter(first_day__lte=period.last, last_day__gte=period.first, cancelled=False)
    return list(found.order_by("first_day", "pk"))
