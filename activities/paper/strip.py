"""What a sheet that hangs gets wrong since it was printed: a strip to hang beside it."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from itertools import groupby
from typing import Any
from zoneinfo import ZoneInfo

from django.conf import settings
from django.utils.translation import gettext as _

from activities.change_queries import Change
from activities.domain.hanging import Difference
from activities.domain.phrasing import dates as say_dates
from activities.domain.sheet import SheetOrder
from activities.enums import OccurrenceStatus
from activities.models import Occurrence
from activities.paper.week_sheet import how_text, only_text, title_text
from activities.presentation import (
    access_text,
    capital,
    clock_texts,
    local_today,
    occasion_text,
    occasions_text,
    phrasing,
    place_text,
    price_text,
    source_lang,
    status_text,
)
from activities.queries import translated_words
from core.organisation.queries import Organisation
from core.pages.reading import active_language


def changes_strip(
    order: SheetOrder,
    since: datetime,
    changes: Sequence[Change],
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
    telling = _Telling(changes, today=today, zone=zone)
    headings = {
        Difference.GONE: _("Does not go ahead"),
        Difference.CHANGED: _("Other than on the sheet"),
        Difference.NEW: _("New"),
    }
    return {
        **letterhead,
        "paper": str(order.paper),
        "document_title": f"{_('Changed')}: {about}, {days}",
        "title": _("Changed"),
        "about": about,
        "days": days,
        "only": only_text(order.filters),
        "since": _("Since the sheet of %(day)s %(time)s this is different:") % moment
        if changes
        else _("Since the sheet of %(day)s %(time)s nothing has changed. It can stay where it hangs.") % moment,
        "sheet_of": _("sheet {number} of {count}"),
        "sections": [
            {"what": str(what), "heading": headings[what], "rows": telling.rows(list(of_kind))}
            for what, of_kind in groupby(changes, key=lambda change: change.what)
        ],
    }


class _Telling:
    """Puts changes into words, with the titles in the visitor's language (one query for translated ones, if needed)."""

    def __init__(self, changes: Sequence[Change], *, today: date, zone: ZoneInfo) -> None:
        self.today, self.zone = today, zone
        language = active_language()
        pages = [change.one.page for change in changes if change.one.page]
        self.words = translated_words(pages, language) if language != settings.LANGUAGE_CODE else {}

    def rows(self, changes: Sequence[Change]) -> list[dict[str, Any]]:
        """Tell changes of one kind; the same of several dates of an activity is told once."""
        alike: dict[str, list[tuple[Change, dict[str, Any]]]] = {}
        for change in changes:
            told = self._told(change)
            key = f"{change.one.page_key} {clock_texts(change.one, self.zone)} {sorted(told.items())}"
            alike.setdefault(key, []).append((change, told))
        return [
            {**group[0][1], "when": self._when([change.one for change, _told in group])} for group in alike.values()
        ]

    def _when(self, dates: Sequence[Occurrence]) -> str:
        if len(dates) == 1:
            return capital(occasion_text(dates[0], today=self.today, zone=self.zone))
        return capital(occasions_text(dates, zone=self.zone))

    def _told(self, change: Change) -> dict[str, Any]:
        """What is the same for several dates: all but when."""
        one, page = change.one, change.one.page
        own = self.words.get(page.translation_key) if page else None
        gone = change.what == Difference.GONE
        facts: list[str] = []
        if not gone:
            facts.append(place_text(one))
        if page and (change.what == Difference.NEW or change.facts):
            facts += [price_text(page), how_text(page, full=one.full or page.full), access_text(one.venue)]
        return {
            "title": own.title if own else one.title,
            "lang": "" if own else source_lang(),
            "gone": gone,
            "label": self._label(change),
            "facts": " · ".join(part for part in facts if part),
            "note": "" if gone else one.note,
            "said_lang": source_lang(),
        }

    def _label(self, change: Change) -> str:
        """What became of it, in a few words, as far as the heading does not say it."""
        one = change.one
        if one.status == OccurrenceStatus.REMOVED:
            return _("No longer planned")
        if one.status == OccurrenceStatus.CANCELLED:
            return capital(one.reason)
        if change.what == Difference.NEW or change.facts:
            return _("Full") if one.full else ""
        # Also of a date that was cancelled on the sheet.
        told = status_text(one, today=self.today) if one.status == OccurrenceStatus.MOVED else _("Goes ahead like this")
        return f"{told}. {_('Full')}" if one.full else told
