"""The log of dates in words: who changed which date, when, from what to what."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from django.utils.translation import gettext as _

from activities.domain.phrasing import dates as say_dates
from activities.enums import DateAction, OccurrenceStatus
from activities.models import DateLog, Occurrence
from activities.presentation import capital, local_today, occasion_text, phrasing, status_text


@dataclass(frozen=True, kw_only=True)
class Difference:
    """One thing that became different; ``was`` or ``becomes`` is empty where there was, or is, nothing."""

    label: str
    was: str
    becomes: str


@dataclass(frozen=True, kw_only=True)
class Line:
    """One entry of the log; every value is ready to be printed."""

    entry: int
    who: str
    at: str
    action: str
    date: str
    title: str
    differences: list[Difference]
    is_undone: bool
    can_be_undone: bool


def lines(entries: Iterable[DateLog], *, now: datetime, zone: ZoneInfo, to_undo: DateLog | None = None) -> list[Line]:
    """Put entries into words, in their order; ``to_undo`` is the one that can be undone."""
    return [line(entry, now=now, zone=zone, can_be_undone=entry == to_undo) for entry in entries]


def line(entry: DateLog, *, now: datetime, zone: ZoneInfo, can_be_undone: bool = False) -> Line:
    """Put one entry into words."""
    today = local_today(now, zone)
    before, after = _parts(entry.before["date"], entry, today, zone), _parts(entry.after["date"], entry, today, zone)
    labels = {
        "when": _("When"), "where": _("Where"), "status": _("Status"), "full": _("Places"), "note": _("Note"),
    }  # fmt: skip
    return Line(
        entry=entry.pk,
        who=_who(entry),
        at=_moment(entry.created_at.astimezone(zone), today),
        action=capital(str(DateAction(entry.action).label)),
        # A date of a draft, such as an imported one, stands in no list yet: then its day alone.
        date=(before or after).get("when") or say_dates.day(entry.original_date, phrasing(), today=today),
        title=entry.title,
        differences=[
            Difference(label=label, was=before.get(name, ""), becomes=after.get(name, ""))
            for name, label in labels.items()
            if before.get(name, "") != after.get(name, "")
        ],
        is_undone=entry.undone_by_id is not None,
        can_be_undone=can_be_undone,
    )


def _who(entry: DateLog) -> str:
    """Name the member of staff, or the role of the host."""
    if entry.created_by:
        return entry.created_by.get_full_name() or entry.created_by.username
    if hasattr(entry, "host_act"):
        return _("host: %(role)s") % {"role": entry.host_act.role}
    return _("without login")


def _moment(moment: datetime, today: date) -> str:
    language = phrasing()
    day = say_dates.near_day(moment.date(), language, today=today)
    return _("%(day)s at %(time)s") % {"day": day, "time": say_dates.clock(moment.time(), language)}


def _parts(shown: dict[str, Any] | None, entry: DateLog, today: date, zone: ZoneInfo) -> dict[str, str]:
    if shown is None:
        return {}
    one = Occurrence(
        original_date=entry.original_date,
        **{name: datetime.fromisoformat(shown[name]) for name in ("starts_at", "ends_at")},
        **{name: date.fromisoformat(shown[name]) for name in ("local_date", "local_end_date")},
        **{name: shown[name] for name in ("all_day", "status", "reason", "full", "note")},
    )
    return {
        "when": occasion_text(one, today=today, zone=zone),
        "where": shown["venue"],
        "status": status_text(one, today=today) or str(OccurrenceStatus.SCHEDULED.label).capitalize(),
        "full": _("Full") if one.full else "",
        "note": one.note,
    }
