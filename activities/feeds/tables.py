"""The dates as a table for a spreadsheet (RFC 4180, apart from the mark between the cells)."""

import csv
import io
from collections.abc import Iterable
from zoneinfo import ZoneInfo

from django.utils.translation import pgettext

from activities.domain.plaintext import cell
from activities.feeds.entries import Entry
from activities.presentation import access_text
from core.labels.queries import choices

#: What Excel takes for the end of a cell where people write a comma in a number, as they do here.
MARK = ";"
#: By this, Excel knows that the file is UTF-8.
BYTE_ORDER_MARK = "\ufeff"


def table(entries: Iterable[Entry], *, zone: ZoneInfo, language: str) -> bytes:
    """Return the dates as CSV: a line with heads, then one line for each date; no cell is a formula."""
    theme_names = {choice.slug: choice.label for choice in choices("thema", language)}
    file = io.StringIO(newline="")
    file.write(BYTE_ORDER_MARK)
    writer = csv.writer(file, delimiter=MARK)
    writer.writerow(_heads())
    writer.writerows(_cells(entry, zone, theme_names) for entry in entries)
    return file.getvalue().encode()


def _heads() -> list[str]:
    return [
        pgettext("head of a column", "Date"),
        pgettext("head of a column", "Begins"),
        pgettext("head of a column", "Last day"),
        pgettext("head of a column", "Ends"),
        pgettext("head of a column", "All day"),
        pgettext("head of a column", "Title"),
        pgettext("head of a column", "Summary"),
        pgettext("head of a column", "Kind"),
        pgettext("head of a column", "Goes ahead"),
        pgettext("head of a column", "Reason"),
        pgettext("head of a column", "Note"),
        pgettext("head of a column", "Place"),
        pgettext("head of a column", "Address"),
        pgettext("head of a column", "Neighbourhood"),
        pgettext("head of a column", "Themes"),
        pgettext("head of a column", "Price"),
        pgettext("head of a column", "Taking part"),
        pgettext("head of a column", "Getting in"),
        pgettext("head of a column", "Web page"),
        pgettext("head of a column", "Changed"),
        pgettext("head of a column", "Mark"),
    ]


def _cells(entry: Entry, zone: ZoneInfo, theme_names: dict[str, str]) -> list[str]:
    one, about = entry.one, entry.about
    starts_at, ends_at = one.starts_at.astimezone(zone), one.ends_at.astimezone(zone)
    texts = [
        about.title,
        about.summary,
        about.kind,
        pgettext("cell of a table", "no") if entry.is_cancelled else pgettext("cell of a table", "yes"),
        one.reason,
        one.note,
        entry.place,
        ", ".join(one.venue.address_lines) if one.venue else "",
        str(one.neighbourhood.name) if one.neighbourhood else "",
        ", ".join(theme_names.get(slug, slug) for slug in about.themes),
        about.price,
        entry.participation,
        access_text(one.venue),
        about.address,
    ]
    return [
        one.local_date.isoformat(),
        "" if one.all_day else f"{starts_at:%H:%M}",
        (one.local_end_date if one.all_day else ends_at.date()).isoformat(),
        "" if one.all_day else f"{ends_at:%H:%M}",
        pgettext("cell of a table", "yes") if one.all_day else pgettext("cell of a table", "no"),
        *map(cell, texts),
        f"{one.changed_at.astimezone(zone):%Y-%m-%d %H:%M}",
        one.uid,
    ]
