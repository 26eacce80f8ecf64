"""The same dates as files: calendar (RFC 5545) and JSON. Built without a request."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Literal
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event, vDDDTypes, vUri

from activities.enums import OccurrenceStatus
from activities.models import Occurrence
from activities.presentation import Row

Cancelled = Literal["", "tonen", "weg"]


@dataclass(frozen=True, kw_only=True)
class Entry:
    """One date with what a file says of it."""

    occurrence: Occurrence
    row: Row
    address: str  # of the activity's page, absolute
    themes: Sequence[str] = ()


def calendar(entries: Iterable[Entry], *, name: str, cancelled: Cancelled = "", cancelled_prefix: str) -> bytes:
    """Return an iCalendar file: one VEVENT per date, so that every reader agrees (design §2).

    ``cancelled``: "" sends a cancelled date as STATUS:CANCELLED, "tonen" as confirmed with its title saying so
    (some apps hide cancelled ones), "weg" leaves it out. ``cancelled_prefix``: "GAAT NIET DOOR".
    """
    found = Calendar()
    found.add("prodid", "-//Buurtkring//Agenda//NL")
    found.add("version", "2.0")
    found.add("calscale", "GREGORIAN")
    found.add("method", "PUBLISH")
    found.add("x-wr-calname", name)
    found.add("name", name)
    found.add("refresh-interval", timedelta(hours=6), parameters={"VALUE": "DURATION"})
    found.add("x-published-ttl", "PT6H")
    for entry in entries:
        if not (cancelled == "weg" and entry.occurrence.status == OccurrenceStatus.CANCELLED):
            found.add_component(_event(entry, cancelled, cancelled_prefix))
    return found.to_ical()


def _event(entry: Entry, cancelled: Cancelled, cancelled_prefix: str) -> Event:
    one, row = entry.occurrence, entry.row
    is_cancelled = one.status == OccurrenceStatus.CANCELLED
    event = Event()
    event.add("uid", one.uid)
    event.add("dtstamp", one.changed_at)
    event.add("last-modified", one.changed_at)
    event.add("sequence", one.sequence)
    if one.all_day:
        event.add("dtstart", one.local_date)
        event.add("dtend", one.local_end_date + timedelta(days=1))
    else:
        event["dtstart"] = vDDDTypes(one.starts_at)
        event["dtend"] = vDDDTypes(one.ends_at)
    event.add("summary", f"{cancelled_prefix}: {row.title}" if is_cancelled else row.title)
    event.add("status", "CANCELLED" if is_cancelled and cancelled != "tonen" else "CONFIRMED")
    if row.venue:
        event.add("location", ", ".join([row.venue, *(one.venue.address_lines if one.venue else [])]))
    lines = [row.status_text, row.note, " · ".join(part for part in (row.kind, row.price, row.participation) if part)]
    event.add("description", "\n".join(line for line in (*lines, entry.address) if line))
    event["url"] = vUri(entry.address)
    if is_cancelled:
        event.add("transp", "TRANSPARENT")
    return event


def document(entries: Iterable[Entry], *, zone: ZoneInfo, next_url: str | None) -> Mapping[str, Any]:
    """Return the dates as the JSON of design §6."""
    return {"occurrences": [_json(entry, zone) for entry in entries], "next": next_url}


def _json(entry: Entry, zone: ZoneInfo) -> Mapping[str, Any]:
    one = entry.occurrence
    return {
        "uid": one.uid,
        "title": entry.row.title,
        "summary": entry.row.summary,
        "kind": one.page.kind if one.page else "",
        "start": _iso(one.starts_at, zone),
        "end": _iso(one.ends_at, zone),
        "all_day": one.all_day,
        "status": one.status,
        "reason": one.reason,
        "venue": str(one.venue.name) if one.venue else "",
        "neighbourhood": one.neighbourhood.slug if one.neighbourhood else "",
        "themes": list(entry.themes),
        "url": entry.address,
        "changed_at": _iso(one.changed_at, zone),
    }


def _iso(moment: datetime, zone: ZoneInfo) -> str:
    return moment.astimezone(zone).replace(microsecond=0).isoformat()
