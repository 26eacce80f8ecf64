"""What changed since a sheet was hung: a strip to hang beside it, from ``changed_at`` of the dates."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from django.utils.translation import gettext as _

from activities.domain.phrasing import dates as say_dates
from activities.domain.sheet import SheetOrder
from activities.enums import OccurrenceStatus
from activities.models import Occurrence
from activities.paper.week_sheet import only_text, title_text
from activities.presentation import capital, local_today, occasion_text, phrasing, place_text, status_text
from core.organisation.queries import Organisation

GONE = frozenset({OccurrenceStatus.CANCELLED, OccurrenceStatus.REMOVED})


def changes_strip(
    order: SheetOrder,
    since: datetime,
    changed: Sequence[Occurrence],
    *,
    letterhead: Mapping[str, Any],
    organisation: Organisation,
    now: datetime,
    zone: ZoneInfo,
) -> dict[str, Any]:
    """Return the values of ``templates/print/strip.typ``; ``since`` is the moment on the sheet that hangs."""
    today, language = local_today(now, zone), phrasing()
    local = since.astimezone(zone)
    moment = {"day": say_dates.day_short(local.date(), language), "time": say_dates.clock(local.time(), language)}
    about = title_text(order.filters, organisation)
    days = say_dates.day_range(order.span.period, language, today=order.span.period.last)
    return {
        **letterhead,
        "paper": str(order.paper),
        "document_title": f"{_('Changed')}: {about}, {days}",
        "title": _("Changed"),
        "about": about,
        "days": days,
        "only": only_text(order.filters),
        "since": _("Since the sheet of %(day)s %(time)s this is different:") % moment
        if changed
        else _("Since the sheet of %(day)s %(time)s nothing has changed. It can stay where it hangs.") % moment,
        "changes": [
            {
                "label": change_text(one, today=today),
                "when": capital(occasion_text(one, today=today, zone=zone)),
                "title": one.title,
                "place": "" if one.status in GONE else place_text(one),
                "gone": one.status in GONE,
                "note": one.note,
            }
            for one in changed
        ],
    }


def change_text(one: Occurrence, *, today: date) -> str:
    """What became of a date that changed, in a few words."""
    if one.status == OccurrenceStatus.REMOVED:
        return _("No longer planned")
    told = status_text(one, today=today)
    if told and one.status != OccurrenceStatus.EXTRA:
        return told
    if one.sequence == 0:
        return _("New")
    if one.full:
        return _("Full")
    return told or _("Changed")
