"""The dates as JSON (design §6)."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from activities.feeds.entries import Entry


def document(entries: Iterable[Entry], *, zone: ZoneInfo, next_url: str | None) -> Mapping[str, Any]:
    """Return the dates as the JSON of design §6."""
    return {"occurrences": [_json(entry, zone) for entry in entries], "next": next_url}


def _json(entry: Entry, zone: ZoneInfo) -> Mapping[str, Any]:
    one, about = entry.one, entry.about
    return {
        "uid": one.uid,
        "title": about.title,
        "summary": about.summary,
        "kind": about.page.kind,
        "start": iso(one.starts_at, zone),
        "end": iso(one.ends_at, zone),
        "all_day": one.all_day,
        "status": one.status,
        "reason": one.reason,
        "venue": str(one.venue.name) if one.venue else "",
        "neighbourhood": one.neighbourhood.slug if one.neighbourhood else "",
        "themes": list(about.themes),
        "url": about.address,
        "changed_at": iso(one.changed_at, zone),
    }


def iso(moment: datetime, zone: ZoneInfo) -> str:
    """Write a moment as ISO 8601 with the offset of ``zone``."""
    return moment.astimezone(zone).replace(microsecond=0).isoformat()
