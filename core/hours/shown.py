"""The hours of a venue as pages show them; a page that says "open tot 17 uur" is kept no longer than that."""

from dataclasses import dataclass
from datetime import timedelta

from django.http import HttpRequest
from django.utils.translation import get_language

from core import clock
from core.caching.marks import right_until
from core.hours.queries import hours_of, status_now
from core.hours.words import Line, apart, change_lines, status_text, week_lines

#: Days ahead that other hours are announced.
ANNOUNCED = timedelta(days=35)


@dataclass(frozen=True, kw_only=True)
class ShownHours:
    """``now``: "open tot 17 uur"; ``week`` and ``changes``: lines of a table; ``said`` and ``lang`` as of a line."""

    now: str
    is_open: bool
    week: list[Line]
    changes: list[Line]
    said: str = ""
    lang: str = ""


def shown_hours(request: HttpRequest, venue_id: int | None, neighbourhood_id: int | None) -> ShownHours | None:
    """Return the hours of a venue at this moment; None when they are not known."""
    if venue_id is None:
        return None
    today, here = clock.today(), clock.zone()
    hours = hours_of(venue_id, neighbourhood_id, language=get_language() or "", today=today)
    if hours is None:
        return None
    status, changes_at = status_now(hours, now=clock.now(), zone=here)
    if changes_at is not None:
        right_until(request, changes_at)
    now = apart(status_text(status, today=today), status.reason, status.lang)
    return ShownHours(
        now=now["hours"],
        said=now.get("said", ""),
        lang=status.lang,
        is_open=status.is_open,
        week=week_lines(hours.week),
        changes=change_lines(hours.changes, today=today, until=today + ANNOUNCED),
    )
