"""Weeks and months of all dates for staff, as ready values: days with their dates, closures as bands, holidays."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from zoneinfo import ZoneInfo

from django.utils.translation import gettext as _

from activities.domain.calendar import Span, Unit
from activities.domain.localtime import ONE_DAY
from activities.domain.periods import Period
from activities.domain.phrasing import dates as say_dates
from activities.enums import OccurrenceStatus
from activities.models import Occurrence
from activities.presentation import capital, clock_texts, occasion_text, phrasing, status_text
from core.models import Closure, HolidayPeriod

#: Dates of one day in a month; the others stand in its week.
MOST_IN_MONTH = 8


@dataclass(frozen=True, kw_only=True)
class Entry:
    """One date; every value is ready to be printed."""

    pk: int
    page_key: int
    when: str
    hours: str
    title: str
    venue: str
    status: str
    status_text: str
    is_cancelled: bool
    full: bool
    note: str


@dataclass(frozen=True, kw_only=True)
class Day:
    """One day; ``more`` dates are left out."""

    day: date
    heading: str
    short_heading: str
    is_today: bool
    is_outside: bool
    holidays: list[str]
    entries: list[Entry]
    more: int


@dataclass(frozen=True, kw_only=True)
class Band:
    """A closure over days of one week: the columns 1 (Monday) to 7 from which and to which it reaches."""

    text: str
    first: int
    last: int


@dataclass(frozen=True, kw_only=True)
class Week:
    """Seven days, from Monday."""

    heading: str
    bands: list[Band]
    days: list[Day]


def shown_period(span: Span) -> Period:
    """The whole weeks that show ``span``."""
    first, last = span.period.first, span.period.last
    return Period(first=first - first.weekday() * ONE_DAY, last=last + (6 - last.weekday()) * ONE_DAY)


def name_of(span: Span, *, today: date) -> str:
    """Name a week or a month: "week 48, maandag 23 t/m zondag 29 november", "november 2026"."""
    first = span.period.first
    if span.unit == Unit.MONTH:
        return capital(say_dates.month(first, phrasing()))
    return capital(say_dates.week(first, phrasing(), today=today))


def entries(occurrences: Iterable[Occurrence], *, today: date, zone: ZoneInfo) -> list[Entry]:
    """Put dates into words, in their order."""
    return [_entry(one, today, zone) for one in occurrences]


def weeks(
    span: Span,
    occurrences: Iterable[Occurrence],
    *,
    closures: Sequence[Closure],
    holidays: Sequence[HolidayPeriod],
    today: date,
    zone: ZoneInfo,
) -> list[Week]:
    """Lay dates, closures and holidays in the whole weeks that show ``span``; what lasts for days stands in each."""
    period = shown_period(span)
    by_day = _by_day(occurrences, period, today, zone)
    most = MOST_IN_MONTH if span.unit == Unit.MONTH else None
    found = []
    monday = period.first
    while monday <= period.last:
        week = Period(first=monday, last=monday + 6 * ONE_DAY)
        found.append(
            Week(
                heading=capital(say_dates.week(monday, phrasing(), today=today)),
                bands=[_band(one, week, today) for one in closures if _days(one).overlaps(week)],
                days=[
                    _day(day, by_day, most=most, holidays=holidays, outside=day not in span.period, today=today)
                    for day in (monday + number * ONE_DAY for number in range(7))
                ],
            )
        )
        monday += 7 * ONE_DAY
    return found


def _days(one: Closure | HolidayPeriod) -> Period:
    return Period(first=one.first_day, last=one.last_day)


def _band(closure: Closure, week: Period, today: date) -> Band:
    days = say_dates.day_range(_days(closure), phrasing(), today=today)
    return Band(
        text=_("Closed: %(where)s (%(reason)s), %(days)s")
        % {"where": closure.where, "reason": closure.reason, "days": days},
        first=(max(closure.first_day, week.first) - week.first).days + 1,
        last=(min(closure.last_day, week.last) - week.first).days + 1,
    )


def days(period: Period, occurrences: Iterable[Occurrence], *, most: int, today: date, zone: ZoneInfo) -> list[Day]:
    """Lay dates in the days of ``period``, at most ``most`` in each."""
    by_day = _by_day(occurrences, period, today, zone)
    number = (period.last - period.first).days + 1
    return [
        _day(period.first + count * ONE_DAY, by_day, most=most, holidays=(), outside=False, today=today)
        for count in range(number)
    ]


def _by_day(
    occurrences: Iterable[Occurrence], period: Period, today: date, zone: ZoneInfo
) -> Mapping[date, list[Entry]]:
    by_day: dict[date, list[Entry]] = {}
    for one in occurrences:
        entry = _entry(one, today, zone)
        day = max(one.local_date, period.first)
        while day <= min(one.local_end_date, period.last):
            by_day.setdefault(day, []).append(entry)
            day += ONE_DAY
    return by_day


def _day(
    day: date,
    by_day: Mapping[date, list[Entry]],
    *,
    most: int | None,
    holidays: Iterable[HolidayPeriod],
    outside: bool,
    today: date,
) -> Day:
    of_day = by_day.get(day, [])
    shown = of_day[:most]
    return Day(
        day=day,
        heading=capital(say_dates.day_heading(day, phrasing(), today=today)),
        short_heading=say_dates.day_short(day, phrasing()),
        is_today=day == today,
        is_outside=outside,
        holidays=[str(one.name) for one in holidays if day in _days(one)],
        entries=shown,
        more=len(of_day) - len(shown),
    )


def _entry(one: Occurrence, today: date, zone: ZoneInfo) -> Entry:
    start, end = clock_texts(one, zone)
    return Entry(
        pk=one.pk,
        page_key=one.page_key,
        when=occasion_text(one, today=today, zone=zone),
        hours=f"{start}–{end}" if end else start,
        title=one.title,
        venue=str(one.venue.name) if one.venue else "",
        status=one.status,
        status_text=status_text(one, today=today),
        is_cancelled=one.status == OccurrenceStatus.CANCELLED,
        full=one.full,
        note=one.note,
    )
