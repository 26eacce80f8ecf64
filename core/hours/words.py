"""Opening hours in words, in the visitor's language."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta

from django.utils.dates import WEEKDAYS
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from core.hours.rules import Change, Run, Span, Status, Week, runs

#: Days that a weekday alone is clear about.
SOON = timedelta(days=6)


@dataclass(frozen=True, kw_only=True)
class Line:
    """A line of a table of hours: "maandag t/m donderdag", "9.30–16.00 uur".

    A reason in another language than the visitor's (``lang``) stands apart in ``said``: it follows ``hours``.
    """

    days: str
    hours: str
    said: str = ""
    lang: str = ""


def clock(moment: time, *, is_end: bool = False) -> str:
    """Say an hour: "9.30"; the midnight that ends a day is 24.00. In Flanders "9" for the whole hour."""
    hour = 24 if is_end and moment == time.min else moment.hour
    if not moment.minute:
        return pgettext("hour of a span", "%(hour)s:00") % {"hour": hour}
    return _("%(hour)s:%(minute)s") % {"hour": hour, "minute": f"{moment.minute:02}"}


def brief(moment: time, *, is_end: bool = False) -> str:
    """As people say it: "17" in "open tot 17 uur", where the language has that."""
    if moment.minute:
        return clock(moment)
    return _("%(hour)s:00") % {"hour": 24 if is_end and moment == time.min else moment.hour}


def span_text(span: Span) -> str:
    """Say a span: "9.30–16.00"; in Flanders "van 9.30 tot 16"."""
    return pgettext("hours of the clock", "%(opens)s–%(closes)s") % {
        "opens": clock(span.opens),
        "closes": clock(span.closes, is_end=True),
    }


def spans_text(spans: Iterable[Span]) -> str:
    """Say spans: "9.30–12.00 en 13.00–16.00 uur"; "gesloten" for none."""
    found = [span_text(span) for span in spans]
    if not found:
        return _("closed")
    listed = (
        found[0]
        if len(found) == 1
        else _("%(first)s and %(last)s") % {"first": ", ".join(found[:-1]), "last": found[-1]}
    )
    return pgettext("hours of the clock", "%(times)s") % {"times": listed}


def week_lines(week: Week) -> list[Line]:
    """The whole week, closed days too; empty when no hours are known."""
    if not any(week.values()):
        return []
    return [Line(days=_days(run), hours=spans_text(run.spans)) for run in runs(week)]


def week_text(week: Week) -> str:
    """The open days in a line: "maandag t/m donderdag 9.30–16.00 uur, vrijdag 9.30–12.00 uur"."""
    return ", ".join(f"{_days(run)} {spans_text(run.spans)}" for run in runs(week) if run.spans)


def change_lines(changes: Sequence[Change], *, today: date, until: date) -> list[Line]:
    """What is different from ``today`` up to and including ``until``: "vrijdag 25 december", "gesloten: Kerstmis"."""
    lines = []
    for change in sorted(changes, key=lambda one: (one.first, one.last)):
        if change.last >= today and change.first <= until:
            hours = spans_text(change.spans)
            if change.reason:
                hours = _("%(hours)s: %(reason)s") % {"hours": hours, "reason": change.reason}
            lines.append(Line(days=_dates(change), lang=change.lang, **apart(hours, change.reason, change.lang)))
    return lines


def apart(text: str, reason: str, lang: str) -> dict[str, str]:
    """Divide ``text`` before the reason that ends it, where that is in another language (``lang``)."""
    if not (lang and reason and text.endswith(reason)):
        return {"hours": text}
    return {"hours": text.removesuffix(reason), "said": reason}


def status_text(status: Status, *, today: date) -> str:
    """Say a status: "open tot 17 uur", "nu dicht, morgen open vanaf 9.30 uur", "vandaag dicht: lekkage"."""
    if status.until is not None:
        return _("open until %(time)s") % {"time": brief(status.until, is_end=True)}
    if status.reason:
        return _("closed today: %(reason)s") % {"reason": status.reason}
    if status.next_day is None or status.next_opens is None:
        return _("closed now")
    opens = brief(status.next_opens)
    if status.next_day == today:
        return _("closed now, open from %(time)s") % {"time": opens}
    if status.next_day == today + timedelta(days=1):
        return _("closed now, open tomorrow from %(time)s") % {"time": opens}
    day = _weekday(status.next_day.weekday())
    if status.next_day > today + SOON:
        day = date_format(status.next_day, "l j F")
    return _("closed now, open %(day)s from %(time)s") % {"day": day, "time": opens}


def _weekday(number: int) -> str:
    return str(WEEKDAYS[number])


def _days(run: Run) -> str:
    if run.first == run.last:
        return _weekday(run.first)
    pattern = _("%(first)s and %(last)s") if run.last == run.first + 1 else _("%(first)s to %(last)s")
    return pattern % {"first": _weekday(run.first), "last": _weekday(run.last)}


def _dates(change: Change) -> str:
    first = date_format(change.first, "l j F")
    if change.last == change.first:
        return first
    return _("%(first)s to %(last)s") % {"first": first, "last": date_format(change.last, "l j F")}
