"""Reads for what is printed: the dates of a week, what can be done at home, what a notice for the door says."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from zoneinfo import ZoneInfo

from django.db.models import Q, prefetch_related_objects

from activities import agenda_queries, queries
from activities.domain.calendar import Span
from activities.domain.filters import FLAG_FILTERS, FilterError, Filters
from activities.enums import OccurrenceStatus
from activities.models import ActivityPage, Occurrence
from core.models import Closure

#: More is no sheet for a wall but a booklet: a neighbourhood or a building has to be chosen.
MOST_ON_SHEET = 200
#: What can be chosen besides where: at home, "where" is everywhere.
OTHER_FILTERS = ("thema", "doelgroep", "q", *(name for name in FLAG_FILTERS if name != "thuis"))


@dataclass(frozen=True, kw_only=True)
class Week:
    """What stands on a sheet: dates by when they begin; what can be done at home, with a date and without."""

    running: list[Occurrence]
    dates: list[Occurrence]
    at_home: list[Occurrence]
    at_any_time: list[ActivityPage]


def week_of_sheet(filters: Filters, span: Span, *, language: str, now: datetime, zone: ZoneInfo) -> Week:
    """Read a week, from today on and all of today; FilterError for a slug that is not there, or too much."""
    first = max(span.period.first, now.astimezone(zone).date())
    asked = replace(filters, van=first, tot=span.period.last)
    about = queries.pages_about(filters.q) if filters.q else None
    found = queries.find(asked, language=language, now=now, zone=zone, size=MOST_ON_SHEET, with_past=True, about=about)
    if found.has_more:
        raise FilterError("week", "too_many_dates")
    at_home = queries.matching(anywhere(asked), language=language, now=now, zone=zone, with_past=True, about=about)
    return Week(
        running=agenda_queries.running(asked, first, language=language, now=now, about=about),
        dates=[one for one in found.occurrences if not is_at_home_only(one)],
        at_home=list(queries.with_facts(from_home(at_home, filters).soonest_first())[:MOST_ON_SHEET]),
        at_any_time=_at_any_time(filters),
    )


def anywhere(filters: Filters) -> Filters:
    """The same choices for what is done at home: wherever one lives."""
    return replace(filters, wijk=(), locatie=(), thuis=True)


def from_home(dates: queries.Dates, filters: Filters) -> queries.Dates:
    """Keep the dates that need no door; of those for one neighbourhood only, the ones of the chosen neighbourhoods."""
    found = dates.filter(venue=None)
    if not filters.wijk:
        return found
    return found.filter(Q(neighbourhood=None) | Q(neighbourhood__slug__in=filters.wijk))


def is_at_home_only(one: Occurrence) -> bool:
    """Whether nobody has to go anywhere for it."""
    return one.venue_id is None and one.page is not None and one.page.at_home != ""


def _at_any_time(filters: Filters) -> list[ActivityPage]:
    if any(getattr(filters, name) for name in OTHER_FILTERS):
        return []
    pages = agenda_queries.at_any_time(filters)
    prefetch_related_objects(pages, "prices")
    return pages


def next_date_after(one: Occurrence) -> Occurrence | None:
    """The first date of the same activity after this one that goes ahead."""
    later = Occurrence.objects.visible().of_pages([one.page_key]).filter(starts_at__gt=one.starts_at)
    found: Occurrence | None = later.exclude(status=OccurrenceStatus.CANCELLED).soonest_first().first()
    return found


def closure_called(pk: int) -> Closure | None:
    """A closure with where it is."""
    return Closure.objects.select_related("venue", "neighbourhood").filter(pk=pk).first()


def next_dates_of(page: ActivityPage, *, now: datetime) -> Sequence[Occurrence]:
    """The next dates of an activity that go ahead, for a flyer (one query)."""
    found = queries.coming_dates(page, now=now)
    return [one for one in found if one.status != OccurrenceStatus.CANCELLED][:3]
