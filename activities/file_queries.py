"""Reads for the files of the agenda: many dates at once, and the facts that they share only once."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from django.db.models import Prefetch

from activities.domain.filters import FilterError, Filters
from activities.models import ActivityPage, Occurrence
from activities.queries import PAGE_COLUMNS, Dates, matching, narrowed, narrowed_few, pages_about, prices

#: Files without days reach this far.
DAYS = 60
MOST_DAYS = 366
#: Pages of a file that can be asked for: as many as a year of the busiest town has.
MOST_PAGES = 999
JSON_PAGE = 1000
FEED_PAGE = 500
#: A calendar file and a table have no pages; more than a year of a busy town does not fit a phone.
MOST = 20_000
#: Of what began earlier and still goes on.
MOST_RUNNING = 20


@dataclass(frozen=True, kw_only=True)
class FileDates:
    """Some of the dates that a file holds, and whether there are more."""

    occurrences: list[Occurrence]
    has_more: bool


def dates_for_file(filters: Filters, *, language: str, now: datetime, zone: ZoneInfo, size: int) -> FileDates:
    """Find page ``filters.pagina``, of ``size`` dates, of what a file holds: soonest first.

    From ``van`` (else today, and then nothing that is over) up to and including ``tot`` (else 60 days). What lasts
    for days and began earlier comes first. Raises FilterError for more days than may be asked and for an unknown slug.
    """
    first = filters.van or now.astimezone(zone).date()
    last = filters.tot or first + timedelta(days=DAYS)
    if (last - first).days > MOST_DAYS:
        raise FilterError("tot", "too_many_days")
    about = pages_about(filters.q) if filters.q else None
    running = _running(filters, first, language=language, now=now, about=about)
    asked = matching(
        replace(filters, van=first, tot=last),
        language=language,
        now=now,
        zone=zone,
        with_past=filters.van is not None,
        about=about,
    )
    skipped = (filters.pagina - 1) * size
    # The running ones stand before the others: each page is cut from both together.
    begin, end = max(0, skipped - len(running)), skipped + size - len(running) + 1
    found = [*running[skipped:], *with_shared_facts(asked.soonest_first()[begin : max(begin, end)])]
    return FileDates(occurrences=found[:size], has_more=len(found) > size)


def check(filters: Filters, *, language: str) -> None:
    """Raise FilterError for a slug that is not there."""
    narrowed(Occurrence.objects.none(), filters, language, about=())


def _running(
    filters: Filters, first: date, *, language: str, now: datetime, about: Sequence[int] | None
) -> list[Occurrence]:
    found = Occurrence.objects.visible().running_on(first)
    if filters.van is None:
        found = found.not_over(now)
    # In the order of the index of what lasts for days: by its beginning, all of the past would be looked through.
    by_end = narrowed_few(found, filters, language, about).order_by("local_end_date", "id")[:MOST_RUNNING]
    return sorted(with_shared_facts(by_end), key=lambda one: (one.starts_at, one.pk))


def coming_dates_of(page_id: int, *, now: datetime) -> list[Occurrence]:
    """Every date to come of one activity, soonest first."""
    return list(with_shared_facts(Occurrence.objects.visible().of_pages([page_id]).not_over(now).soonest_first()))


def dates_of_on(page_id: int, day: date) -> list[Occurrence]:
    """The dates of one activity that touch ``day``, soonest first."""
    return list(
        with_shared_facts(Occurrence.objects.visible().of_pages([page_id]).overlapping(day, day).soonest_first())
    )


def with_shared_facts(found: Dates) -> Dates:
    """Fetch pages, prices, venues and neighbourhoods once each: few of them stand behind many dates."""
    columns = [name.removeprefix("page__") for name in PAGE_COLUMNS]
    shared: Dates = found.prefetch_related(
        Prefetch("page", queryset=ActivityPage.objects.only(*columns)), prices(), "venue", "neighbourhood"
    )
    return shared
