"""A notice for the door: a date that does not go ahead, or a closure. Values for ``templates/print/door.typ``."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from django.utils.translation import gettext as _

from activities.domain.periods import Period
from activities.domain.phrasing import dates as say_dates
from activities.models import Occurrence
from activities.presentation import capital, local_today, occasion_text, phrasing
from core.models import Closure


def date_notice(
    one: Occurrence, later: Occurrence | None, *, letterhead: Mapping[str, Any], now: datetime, zone: ZoneInfo
) -> dict[str, Any]:
    """Say that ``one`` does not go ahead, why, and when it is next (``later``)."""
    today = local_today(now, zone)
    is_today = one.local_date == today
    after = occasion_text(later, today=today, zone=zone) if later else ""
    return _notice(
        letterhead,
        title=_("Does not go ahead today") if is_today else _("Does not go ahead"),
        what=one.title,
        when=capital(occasion_text(one, today=today, zone=zone)),
        reason=one.reason,
        after=_("The next time: %(when)s.") % {"when": after} if after else "",
    )


def closure_notice(closure: Closure, *, letterhead: Mapping[str, Any], now: datetime, zone: ZoneInfo) -> dict[str, Any]:
    """Say what is closed, and until when."""
    today = local_today(now, zone)
    period = Period(first=closure.first_day, last=closure.last_day)
    is_today = period.first == period.last == today
    where = str(closure.venue or closure.neighbourhood or letterhead["organisation"])
    return _notice(
        letterhead,
        title=_("Closed today") if is_today else _("Closed"),
        what=where,
        when=capital(say_dates.day_range(period, phrasing(), today=today)),
        reason=str(closure.reason),
        after="",
    )


def _notice(
    letterhead: Mapping[str, Any], *, title: str, what: str, when: str, reason: str, after: str
) -> dict[str, Any]:
    return {
        **letterhead,
        "paper": "a4",
        "document_title": f"{title}: {what}",
        "title": title,
        "what": what,
        "when": when,
        "reason": capital(reason),
        "after": after,
    }
