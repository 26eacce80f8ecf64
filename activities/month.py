"""A month of the agenda as a calendar: the first dates of each day, and how many more there are."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from activities import agenda_queries
from activities.agenda_queries import MonthDay
from activities.domain.calendar import Span, Unit
from activities.listing import Cell, Listing, Question, frame, running_rows, ways_on
from activities.presentation import Row, list_rows, phrasing
from core.organisation.queries import Organisation


def month_listing(asked: Question, span: Span, *, title: str, organisation: Organisation) -> Listing:
    """Gather the dates of ``span``, a month. Raises FilterError for a slug that is not there."""
    month = agenda_queries.month_days(asked.asked, span, zone=asked.zone, **asked.reads)
    going_on = agenda_queries.running(asked.asked, asked.first, **asked.reads)
    shown = [*going_on, *(one for day in month.values() for one in day.shown)]
    rows = list_rows(shown, agenda_url=asked.place.agenda_url, today=asked.today, zone=asked.zone)
    by_key = {one.pk: row for one, row in zip(shown, rows, strict=True)}
    around = frame(asked, title=title, organisation=organisation)
    return replace(
        around,
        running=running_rows(going_on, rows[: len(going_on)], today=asked.today, zone=asked.zone),
        weekdays=phrasing().dates.weekdays,
        weeks=[[_cell(day, month, by_key, asked) for day in week] for week in span.weeks],
        empty=not shown,
        empty_links=[] if shown else ways_on(asked),
        noindex=around.noindex or not shown,
    )


def _cell(day: date | None, month: Mapping[date, MonthDay], rows: Mapping[int, Row], asked: Question) -> Cell:
    if day is None:
        return Cell()
    names, of_day = phrasing().dates, month[day]
    if of_day.count is None:
        more_text = _("Look at this day")
    elif more := of_day.count - len(of_day.shown):
        more_text = ngettext("and %(count)d more", "and %(count)d more", more) % {"count": more}
    else:
        more_text = ""
    return Cell(
        number=str(day.day),
        weekday=names.weekdays[day.weekday()],
        month=names.months[day.month - 1],
        url=asked.place.url_of(Span.of(Unit.DAY, day)) if day >= asked.today else "",
        is_today=day == asked.today,
        rows=[rows[one.pk] for one in of_day.shown],
        more_text=more_text,
    )
