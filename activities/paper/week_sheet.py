"""The week sheet: the dates of a week as values for ``templates/print/week_sheet.typ``."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from itertools import groupby, pairwise
from typing import Any
from zoneinfo import ZoneInfo

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from activities.choices import flag_words
from activities.domain.filters import FLAG_FILTERS, Filters
from activities.domain.localtime import ONE_DAY
from activities.domain.periods import Period
from activities.domain.phrasing import dates as say_dates
from activities.domain.sheet import SheetOrder
from activities.domain.terms import Participation
from activities.enums import Kind, OccurrenceStatus
from activities.models import ActivityPage, Occurrence
from activities.presentation import (
    Row,
    capital,
    kind_label,
    list_rows,
    local_today,
    page_of,
    participation_text,
    phrasing,
    place_text,
    price_text,
    room_text,
    titles_and_urls,
    up_to,
)
from activities.sheet_queries import Week
from core.labels.queries import choices
from core.organisation.queries import Organisation
from core.pages.reading import active_language
from core.paper.letterhead import unbroken

#: Cancelled dates that are named in the frame; of more it gives the number, and each stands struck out below.
MOST_IN_FRAME = 8
DAYS_IN_WEEK = 7


def week_sheet(
    order: SheetOrder,
    week: Week,
    *,
    letterhead: Mapping[str, Any],
    organisation: Organisation,
    now: datetime,
    zone: ZoneInfo,
) -> dict[str, Any]:
    """Return the values of the sheet: all that depends on the facts, nothing that depends on the moment."""
    today = local_today(now, zone)
    days = Period(first=max(order.span.period.first, today), last=order.span.period.last)
    sections = [
        *_running(week.running, today=today, zone=zone),
        *_days(week.dates, today=today, zone=zone),
        *_at_home(week, today=today, zone=zone),
    ]
    title = title_text(order.filters, organisation)
    shown_days = say_dates.day_range(days, phrasing(), today=days.last)
    cancelled = [one for one in week.dates if one.status == OccurrenceStatus.CANCELLED]
    return {
        **letterhead,
        "paper": str(order.paper),
        "document_title": f"{title}, {shown_days}",
        "title": title,
        "days": shown_days,
        "only": only_text(order.filters),
        "cancelled": frame_lines(cancelled, zone=zone),
        "sections": sections,
        "nothing": _("Nothing is planned. Call or walk in: there is always somebody who knows more."),
        "continued": _("continued"),
        "sheet_of": _("sheet {number} of {count}"),
    }


def stamp(order: SheetOrder, *, now: datetime, zone: ZoneInfo) -> dict[str, str]:
    """Say since when the sheet stands as it does, and when it is over."""
    return {"stamp": f"{updated_text(now, zone)} {_remove_text(order.span.period.last)}"}


def updated_text(now: datetime, zone: ZoneInfo) -> str:
    """The moment of printing: "Bijgewerkt zo 22 nov 14.10."."""
    local, language = now.astimezone(zone), phrasing()
    when = {"day": say_dates.day_short(local.date(), language), "time": say_dates.clock(local.time(), language)}
    return _("Updated %(day)s %(time)s.") % when


def _remove_text(last: date) -> str:
    return _("Take down after %(day)s.") % {"day": say_dates.day_short(last, phrasing())}


def title_text(filters: Filters, organisation: Organisation) -> str:
    """Where the sheet is about: "Deze week in De Meern"; a building before a neighbourhood."""
    places = _labels(filters, "locatie") or _labels(filters, "wijk") or [organisation.place]
    if not places[0]:
        return _("This week at %(name)s") % {"name": organisation.name}
    return _("This week in %(place)s") % {"place": phrasing().lists.of(places)}


def only_text(filters: Filters) -> str:
    """What else was chosen: "Alleen: koffie, gratis"; empty for nothing."""
    words = flag_words()
    chosen = [
        *(_labels(filters, "wijk") if filters.locatie else []),
        *(str(Kind(kind).label) for kind in filters.soort),
        *_labels(filters, "thema"),
        *_labels(filters, "doelgroep"),
        *(words[name] for name in FLAG_FILTERS if getattr(filters, name)),
        *([f"“{filters.q}”"] if filters.q else []),
    ]
    return _("Only: %(choices)s") % {"choices": ", ".join(chosen)} if chosen else ""


def _labels(filters: Filters, name: str) -> list[str]:
    chosen: tuple[str, ...] = getattr(filters, name)
    if not chosen:
        return []
    labels = {one.slug: one.label for one in choices(name, active_language())}
    return [labels[slug] for slug in chosen]


def frame_lines(cancelled: Sequence[Occurrence], *, zone: ZoneInfo) -> list[str]:
    """What does not go ahead, on top: "Gaat niet door: di 10.00 Koffieochtend (docent ziek)"."""
    if len(cancelled) > MOST_IN_FRAME:
        reasons = {one.reason for one in cancelled}
        what = ngettext(
            "%(count)d activity does not go ahead. It stands struck out below.",
            "%(count)d activities do not go ahead. They stand struck out below.",
            len(cancelled),
        ) % {"count": len(cancelled)}
        return [*([capital(reasons.pop()) + "."] if len(reasons) == 1 and all(reasons) else []), what]
    rows = list_rows(cancelled, agenda_url="", today=date.min, zone=zone)
    return [_frame_line(one, row) for one, row in zip(cancelled, rows, strict=True)]


def _frame_line(one: Occurrence, row: Row) -> str:
    day = phrasing().dates.weekdays_short[one.local_date.weekday()]
    what = " ".join(part for part in (day, row.start_text, row.title) if part)
    if one.reason:
        return _("Does not go ahead: %(what)s (%(reason)s)") % {"what": what, "reason": one.reason}
    return _("Does not go ahead: %(what)s") % {"what": what}


def _days(dates: Sequence[Occurrence], *, today: date, zone: ZoneInfo) -> list[dict[str, Any]]:
    pairs = zip(dates, list_rows(dates, agenda_url="", today=today, zone=zone), strict=True)
    return [
        {
            "heading": say_dates.day(day, phrasing(), today=day),
            "rows": [_entry(one, row, _hours(row)) for one, row in of_day],
        }
        for day, of_day in groupby(pairs, key=lambda pair: pair[0].local_date)
    ]


def _running(dates: Sequence[Occurrence], *, today: date, zone: ZoneInfo) -> list[dict[str, Any]]:
    if not dates:
        return []
    rows = list_rows(dates, agenda_url="", today=today, zone=zone)
    entries = [_entry(one, row, up_to(one)) for one, row in zip(dates, rows, strict=True)]
    return [{"heading": _("Still going on"), "rows": entries}]


def _at_home(week: Week, *, today: date, zone: ZoneInfo) -> list[dict[str, Any]]:
    """What needs no door: one line for each activity, with its days."""
    rows = list_rows(week.at_home, agenda_url="", today=today, zone=zone)
    by_page: dict[tuple[int, str, str], list[tuple[Occurrence, Row]]] = {}
    for one, row in zip(week.at_home, rows, strict=True):
        by_page.setdefault((one.page_key, _hours(row), row.status_text), []).append((one, row))
    entries = [_home_entry(group) for group in by_page.values()]
    titles = titles_and_urls(week.at_any_time, "")
    entries += [
        _any_time(page, title, lang) for page, (title, _url, lang) in zip(week.at_any_time, titles, strict=True)
    ]
    return [{"heading": _("Taking part from home"), "rows": entries}] if entries else []


def _home_entry(group: Sequence[tuple[Occurrence, Row]]) -> dict[str, Any]:
    one, row = group[0]
    entry = _entry(one, row, days_text([other.local_date for other, _row in group]))
    entry["facts"] = [_hours(row), *entry["facts"]]
    return entry


def days_text(days: Sequence[date]) -> str:
    """The days of a week in short: "elke dag", "ma, wo, vr"."""
    names = phrasing().dates.weekdays_short
    different = sorted(set(days))
    if len(different) == DAYS_IN_WEEK or (len(different) > 1 and _all_to_sunday(different)):
        return _("every day")
    return ", ".join(names[day.weekday()] for day in different)


def _all_to_sunday(days: Sequence[date]) -> bool:
    """Whether these are all days that are left of the week, at least three of them."""
    run = all(later - earlier == ONE_DAY for earlier, later in pairwise(days))
    return run and len(days) > 2 and days[-1].weekday() == DAYS_IN_WEEK - 1  # noqa: PLR2004 - three days in a row


def _any_time(page: ActivityPage, title: str, lang: str) -> dict[str, Any]:
    return {
        "time": _("any time"),
        "title": title,
        "lang": lang,
        "kind": kind_label(page.kind),
        "room": "",
        "place": "" if page.kind == Kind.CALLING else str(page.get_at_home_display()),
        "room_and_place": "",
        "facts": [price_text(page), how_text(page, full=page.full)],
        "status": OccurrenceStatus.SCHEDULED.value,
        "status_text": "",
        "note": "",
    }


def _entry(one: Occurrence, row: Row, time: str) -> dict[str, Any]:
    """One line of the sheet. ``facts`` are never left out; kind and room are, when that saves a sheet."""
    room = room_text(one)
    page = page_of(one)
    return {
        "time": time,
        "title": row.title,
        "lang": row.lang,
        "kind": row.kind,
        "room": room,
        "place": str(one.venue.name) if room and one.venue else place_text(one),
        "room_and_place": row.venue,
        "facts": [part for part in (row.price, how_text(page, full=row.full), row.access) if part],
        "status": row.status,
        "status_text": row.status_text,
        "note": row.note,
    }


def _hours(row: Row) -> str:
    if not row.end_text:
        return row.start_text
    dash = "–" if row.end_text[0].isdigit() else " – "
    return f"{row.start_text}{dash}{row.end_text}"


def how_text(page: ActivityPage, *, full: bool) -> str:
    """How to take part, with the number where one has to call: "bel vooraf: 030 123 45 67"."""
    how = participation_text(page, full=full)
    if page.contact_phone and (page.participation != Participation.WALK_IN or full or page.at_home):
        return _("%(how)s: %(phone)s") % {"how": how, "phone": unbroken(page.contact_phone)}
    return how
