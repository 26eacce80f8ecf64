"""Calendar files: one VEVENT per date, so that every reader agrees (design §2)."""

from collections.abc import Iterable
from datetime import timedelta
from typing import Literal

from activities.domain.ical import Event, write
from activities.feeds.entries import Entry

#: What becomes of cancelled dates: sent as cancelled; shown as confirmed, since some apps hide those; left out.
type Cancelled = Literal["", "tonen", "weg"]


def calendar(entries: Iterable[Entry], *, name: str, cancelled: Cancelled = "", cancelled_prefix: str) -> bytes:
    """Return a calendar file called ``name``; ``cancelled_prefix`` stands before a cancelled title: GAAT NIET DOOR."""
    shown = (entry for entry in entries if not (cancelled == "weg" and entry.is_cancelled))
    # Where the dates of an activity are, which is mostly the same: worked out once.
    places: dict[tuple[int | None, ...], str] = {}
    return write((_event(entry, cancelled, cancelled_prefix, places) for entry in shown), name=name)


def _event(
    entry: Entry, cancelled: Cancelled, cancelled_prefix: str, places: dict[tuple[int | None, ...], str]
) -> Event:
    one, about = entry.one, entry.about
    where = (one.page_id, one.venue_id, one.neighbourhood_id)
    if where not in places:
        places[where] = _location(entry)
    facts = " · ".join(part for part in (about.kind, about.price, entry.participation) if part)
    return Event(
        uid=one.uid,
        sequence=one.sequence,
        changed_at=one.changed_at,
        start=one.local_date if one.all_day else one.starts_at,
        end=one.local_end_date + timedelta(days=1) if one.all_day else one.ends_at,
        summary=f"{cancelled_prefix}: {about.title}" if entry.is_cancelled else about.title,
        cancelled=entry.is_cancelled and cancelled != "tonen",
        free=entry.is_cancelled,
        location=places[where],
        description="\n".join(line for line in (entry.status_text, one.note, facts, about.address) if line),
        url=about.address,
    )


def _location(entry: Entry) -> str:
    venue, place = entry.one.venue, entry.place
    return ", ".join([place, *(venue.address_lines if venue is not None and place else [])])
