"""The agenda in a frame on other sites and on the screen in the hall: ready values."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from html import escape
from zoneinfo import ZoneInfo

from django.conf import settings
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from activities import agenda_queries, queries
from activities.choices import NamedLink
from activities.domain.filters import FilterError, Filters, added
from activities.domain.phrasing import dates as say_dates
from activities.listing import running_rows
from activities.models import Occurrence
from activities.presentation import Day, Row, capital, days, list_rows, local_today, phrasing
from core.labels.queries import choices
from core.notices.queries import Shown as Notice
from core.notices.queries import showing
from core.organisation.queries import Organisation
from core.pages.reading import active_language

#: Dates in a frame: as many as are asked for.
FEWEST, USUAL, MOST = 1, 6, 20
#: Pixels that a date, a day's heading and what stands around them take in a frame of a phone's width.
ROW_HEIGHT, AROUND = 112, 150
#: What a screen shows at once without a script, which knows how much fits.
SHOWN_AT_ONCE = 4
MOST_ON_SCREEN = 60
#: From and until when the screen is dark.
EVENING, MORNING = time(20), time(7)


@dataclass(frozen=True, kw_only=True)
class Frame:
    """Ready values of the frame."""

    title: str
    days: Sequence[Day]
    more: NamedLink
    language_code: str


def frame(
    filters: Filters, *, number: int, agenda_url: str, organisation: Organisation, now: datetime, zone: ZoneInfo
) -> Frame:
    """Gather the first ``number`` dates. Raises FilterError for a slug that is not there."""
    language, today = active_language(), local_today(now, zone)
    found = queries.find(replace(filters, pagina=1), language=language, now=now, zone=zone, size=number)
    return Frame(
        title=_("Agenda of %(name)s") % {"name": organisation.name},
        days=days(found.occurrences, agenda_url=agenda_url, today=today, zone=zone),
        more=NamedLink(
            label=_("More in the agenda of %(name)s") % {"name": organisation.name}, url=agenda_url + filters.query()
        ),
        language_code=language,
    )


def number_of_dates(values: Sequence[str]) -> int:
    """Read how many dates a frame holds (``aantal``). Raises FilterError for no number between 1 and 20."""
    if not values or not values[-1]:
        return USUAL
    text = values[-1]
    if not (text.isascii() and text.isdecimal() and len(text) <= len(str(MOST)) and FEWEST <= int(text) <= MOST):
        raise FilterError("aantal", "no_number")
    return int(text)


def frame_line(filters: Filters, *, number: int, agenda_url: str, organisation: Organisation) -> str:
    """Return the line of HTML that somebody copies into a page of their own."""
    address = escape(f"{settings.BASE_URL}{agenda_url}insluiten/{added(filters.query(), 'aantal', number)}")
    title = escape(_("Agenda of %(name)s") % {"name": organisation.name})
    style = f"width:100%;height:{AROUND + number * ROW_HEIGHT}px;border:0"
    return f'<iframe src="{address}" title="{title}" loading="lazy" style="{style}"></iframe>'


@dataclass(frozen=True, kw_only=True)
class ScreenRow:
    """A date on the screen; ``ends`` is when it is over (ISO 8601), ``later`` what does not fit at once."""

    row: Row
    place: str
    ends: str
    later: bool


@dataclass(frozen=True, kw_only=True)
class Column:
    """Today or tomorrow; ``rest_text`` says how many are left when nothing can turn the pages."""

    heading: str
    rows: Sequence[ScreenRow]
    empty_text: str
    rest_text: str


@dataclass(frozen=True, kw_only=True)
class Screen:
    """Ready values of the screen in the hall."""

    title: str
    columns: Sequence[Column]
    notices: Sequence[Notice]
    night: bool
    updated_text: str
    address: str
    language_code: str


def screen(filters: Filters, *, agenda_url: str, organisation: Organisation, now: datetime, zone: ZoneInfo) -> Screen:
    """Gather what is left of today, and tomorrow. Raises FilterError for a slug that is not there."""
    language, today = active_language(), local_today(now, zone)
    tomorrow, clock = today + timedelta(days=1), now.astimezone(zone).time()
    both = replace(filters, van=today, tot=tomorrow, pagina=1)
    about = queries.pages_about(filters.q) if filters.q else None
    found = queries.find(both, language=language, now=now, zone=zone, size=MOST_ON_SCREEN, about=about).occurrences
    running = agenda_queries.running(both, today, language=language, now=now, about=about)
    shown = [*running, *found]
    rows = list_rows(shown, agenda_url=agenda_url, today=today, zone=zone)
    cut = len(running)
    pairs = list(zip(shown, [*running_rows(running, rows[:cut], today=today, zone=zone), *rows[cut:]], strict=True))
    venue = _only_venue(filters, language)
    now_or_later = [pair for pair in pairs if pair[0].local_date <= today]
    then = [pair for pair in pairs if pair[0].local_date == tomorrow]
    return Screen(
        title=venue or organisation.name,
        columns=[
            _column(today, now_or_later, today, venue, _("There is nothing more today.")),
            _column(tomorrow, then, today, venue, _("There is nothing tomorrow.")),
        ],
        notices=showing(language=language, now=now),
        night=not MORNING <= clock < EVENING,
        updated_text=_("Updated at %(time)s") % {"time": say_dates.clock(clock, phrasing())},
        address=(settings.BASE_URL + agenda_url).split("://", 1)[1].rstrip("/"),
        language_code=language,
    )


def _column(day: date, pairs: Sequence[tuple[Occurrence, Row]], today: date, venue: str, empty_text: str) -> Column:
    rows = [
        ScreenRow(
            row=row,
            # In the building itself, the room is what one looks for.
            place=row.venue.removesuffix(venue).rstrip(", ") if venue else row.venue,
            ends=one.ends_at.isoformat(),
            later=number >= SHOWN_AT_ONCE,
        )
        for number, (one, row) in enumerate(pairs)
    ]
    rest = len(rows) - SHOWN_AT_ONCE
    return Column(
        heading=capital(say_dates.day_heading(day, phrasing(), today=today)),
        rows=rows,
        empty_text=empty_text,
        rest_text=ngettext("and %(count)d more", "and %(count)d more", rest) % {"count": rest} if rest > 0 else "",
    )


def _only_venue(filters: Filters, language: str) -> str:
    """The name of the one venue that was chosen: the screen hangs there."""
    if len(filters.locatie) != 1:
        return ""
    return next((one.label for one in choices("locatie", language) if one.slug == filters.locatie[0]), "")
