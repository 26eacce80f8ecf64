"""The values of the host's page: each date with what can be done about it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from django.urls import reverse
from django.utils.translation import gettext as _

from activities import host_queries
from activities.domain.phrasing import dates as say_dates
from activities.enums import OccurrenceStatus
from activities.models import HostAnswer, HostLink, Occurrence
from activities.presentation import capital, local_today, occasion_text, phrasing, place_text, status_text


@dataclass(frozen=True, kw_only=True)
class HostDate:
    """One date; empty texts and urls mean that this cannot be done now."""

    pk: int
    day_text: str
    when_text: str
    place: str
    status_text: str
    full: bool
    is_coming: bool
    cancel_url: str
    cancel_text: str
    can_undo: bool
    asks_number: bool
    number: str


@dataclass(frozen=True, kw_only=True)
class HostValues:
    """The whole page."""

    title: str
    coming: list[HostDate]
    past: list[HostDate]
    answer_url: str


def host_values(
    link: HostLink, *, token: str, now: datetime, zone: ZoneInfo, typed: Mapping[int, str] | None = None
) -> HostValues:
    """Gather the page. ``typed`` are numbers that were refused, by pk of their date: they stay in the field."""
    today = local_today(now, zone)
    coming, past = host_queries.dates_of_host(link, now=now, today=today)
    numbers = {pk: str(number) for pk, number in host_queries.numbers_present([*coming, *past]).items()}
    numbers |= typed or {}
    undoable = host_queries.own_cancellations(coming)

    def rows(dates: Iterable[Occurrence], *, is_coming: bool) -> list[HostDate]:
        return [
            _row(
                one,
                token=token,
                number=numbers.get(one.pk, ""),
                can_undo=one.pk in undoable,
                is_coming=is_coming,
                today=today,
                zone=zone,
            )
            for one in dates
        ]

    return HostValues(
        title=link.activity.title,
        coming=rows(coming, is_coming=True),
        past=rows(past, is_coming=False),
        answer_url=reverse("host_answer", args=[token]),
    )


def _row(
    one: Occurrence, *, token: str, number: str, can_undo: bool, is_coming: bool, today: date, zone: ZoneInfo
) -> HostDate:
    cancelled = one.status == OccurrenceStatus.CANCELLED
    goes_ahead = is_coming and not cancelled
    day = near_day(one, today=today)
    return HostDate(
        pk=one.pk,
        day_text=day,
        when_text=capital(occasion_text(one, today=today, zone=zone)),
        place=place_text(one) if one.venue_id else "",
        status_text=status_text(one, today=today),
        full=one.full,
        is_coming=goes_ahead,
        cancel_url=reverse("host_cancel", args=[token, one.pk]) if goes_ahead else "",
        cancel_text=capital(_("%(day)s does not go ahead") % {"day": day}) if goes_ahead else "",
        can_undo=can_undo,
        asks_number=not cancelled and one.local_date <= today,
        number=number,
    )


def near_day(one: Occurrence, *, today: date) -> str:
    """Name the day of a date as in a sentence: "vandaag", "dinsdag 24 november"."""
    return say_dates.near_day(one.local_date, phrasing(), today=today)


def done_text(word: str, one: Occurrence, *, today: date) -> str:
    """Confirm what was done to a date; empty for a word that says nothing."""
    day = near_day(one, today=today)
    texts = {
        "cancelled": _("%(day)s does not go ahead. Visitors see it at once."),
        "restored": _("%(day)s goes ahead again. Visitors see it at once."),
        "full": _("%(day)s is full. Visitors see it at once."),
        "not_full": _("There is room again on %(day)s. Visitors see it at once."),
        "noted": _("The number of %(day)s is noted. Only we see it."),
        "forgotten": _("The number of %(day)s is taken away."),
    }
    return capital(texts[word] % {"day": day}) if word in texts else ""


def answered_text(answer: str) -> str:
    """Thank for an answer; empty for one that is none."""
    texts = {
        HostAnswer.Answer.YES: _("Thank you. It stays in the agenda as it is."),
        HostAnswer.Answer.NO: _("Thank you. We read that it stops, and take it out of the agenda."),
        HostAnswer.Answer.OTHER_TIME: _("Thank you. We read what is different, and change the agenda."),
    }
    return {str(key): text for key, text in texts.items()}.get(answer, "")
