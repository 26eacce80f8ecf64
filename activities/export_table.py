"""Activities as a table for other agendas (UiTdatabank, the municipality's): one line each, no cell a formula."""

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from zoneinfo import ZoneInfo

from django.utils.translation import gettext as _
from django.utils.translation import pgettext
from openpyxl import Workbook
from openpyxl.styles import Font

from activities.domain.plaintext import cell
from activities.export_queries import State, state_of
from activities.models import ActivityPage, Occurrence
from activities.presentation import (
    access_text,
    kind_label,
    occasion_text,
    participation_text,
    price_text,
    schedule_sentence,
    status_text,
)
from core.pages.prose import prose

MARK, BYTE_ORDER_MARK = ";", "\ufeff"
#: What Excel keeps of a cell.
MAX_CELL = 32_000


def heads() -> list[str]:
    """The heads of the columns; docs/importing.md says what stands in each."""
    return [
        pgettext("head of a column", "Title"),
        pgettext("head of a column", "Summary"),
        pgettext("head of a column", "Text"),
        pgettext("head of a column", "Kind"),
        pgettext("head of a column", "Schedule"),
        pgettext("head of a column", "Next date"),
        pgettext("head of a column", "Begins"),
        pgettext("head of a column", "Ends"),
        pgettext("head of a column", "Dates of the coming three months"),
        pgettext("head of a column", "Place"),
        pgettext("head of a column", "Room"),
        pgettext("head of a column", "Street"),
        pgettext("head of a column", "Postcode"),
        pgettext("head of a column", "Town"),
        pgettext("head of a column", "Neighbourhood"),
        pgettext("head of a column", "For whom"),
        pgettext("head of a column", "Themes"),
        pgettext("head of a column", "Price"),
        pgettext("head of a column", "Taking part"),
        pgettext("head of a column", "Getting in"),
        pgettext("head of a column", "Contact"),
        pgettext("head of a column", "Phone"),
        pgettext("head of a column", "E-mail"),
        pgettext("head of a column", "Run by"),
        pgettext("head of a column", "Web page"),
        pgettext("head of a column", "Entered elsewhere"),
    ]


def rows(
    pages: Iterable[ActivityPage], dates: Mapping[int, Sequence[Occurrence]], *, today: date, zone: ZoneInfo
) -> list[list[str]]:
    """One line for each activity, every cell safe."""
    # A space that does not break is for screens; other programs show it as a sign.
    plain = str.maketrans({"\N{NO-BREAK SPACE}": " "})
    return [
        [cell(text.translate(plain))[:MAX_CELL] for text in _cells(page, dates.get(page.pk, ()), today, zone)]
        for page in pages
    ]


def _cells(page: ActivityPage, dates: Sequence[Occurrence], today: date, zone: ZoneInfo) -> list[str]:
    venue = page.venue
    neighbourhood = page.neighbourhood or (venue.neighbourhood if venue else None)
    going = next((one for one in dates if one.status != "cancelled"), None)
    begins, ends = (moment.astimezone(zone) for moment in (going.starts_at, going.ends_at)) if going else (None, None)
    timed = going is not None and not going.all_day
    return [
        page.title,
        page.summary,
        prose(page),
        kind_label(page.kind),
        "; ".join(schedule_sentence(rule) for rule in page.rules.all()),
        going.local_date.isoformat() if going else "",
        f"{begins:%H:%M}" if timed else "",
        f"{ends:%H:%M}" if timed else "",
        "; ".join(_date(one, today, zone) for one in dates),
        str(venue.name) if venue else "",
        page.room,
        venue.street if venue else "",
        venue.postcode if venue else "",
        venue.city if venue else "",
        str(neighbourhood.name) if neighbourhood else "",
        ", ".join(str(one.name) for one in page.audiences.all()),
        ", ".join(str(one.name) for one in page.themes.all()),
        price_text(page),
        participation_text(page),
        access_text(venue),
        page.contact_role,
        page.contact_phone,
        page.contact_email,
        page.organiser_name,
        page.full_url or "",
        state_text(page, zone),
    ]


def _date(one: Occurrence, today: date, zone: ZoneInfo) -> str:
    when, status = occasion_text(one, today=today, zone=zone), status_text(one, today=today)
    return f"{when} ({status})" if status else when


def state_text(page: ActivityPage, zone: ZoneInfo) -> str:
    """Whether it stands elsewhere: empty, since when, or that it changed since."""
    state = state_of(page)
    if state == State.NEVER:
        return ""
    day = f"{page.marked_at.astimezone(zone):%d-%m-%Y}"
    if state == State.CHANGED:
        return _("entered on %(day)s, changed since") % {"day": day}
    return _("entered on %(day)s") % {"day": day}


def as_csv(lines: Sequence[Sequence[str]]) -> bytes:
    """The table with semicolons, as Dutch Excel opens it."""
    file = io.StringIO(newline="")
    file.write(BYTE_ORDER_MARK)
    writer = csv.writer(file, delimiter=MARK)
    writer.writerow(heads())
    writer.writerows(lines)
    return file.getvalue().encode()


def as_xlsx(lines: Sequence[Sequence[str]]) -> bytes:
    """The table as a spreadsheet; every cell is text."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = _("Activities")
    sheet.append(heads())
    for line in lines:
        sheet.append(list(line))
    for head in sheet[1]:
        head.font = Font(bold=True)
        sheet.column_dimensions[head.column_letter].width = 24
    sheet.freeze_panes = "B2"
    file = io.BytesIO()
    workbook.save(file)
    return file.getvalue()
