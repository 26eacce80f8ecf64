"""Reads about hosts: whose link or code this is, what they may do, what staff should see, what nobody looked after."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from django.db.models import Exists, OuterRef, Q, QuerySet, Subquery
from django.utils.crypto import constant_time_compare, salted_hmac

from activities.enums import DateAction, OccurrenceStatus
from activities.models import ActivityPage, Attendance, DateLog, HostAct, HostAnswer, HostLink, Occurrence
from activities.models.host import WORKS_FOR
from activities.queries import live_activities
from core.links.tokens import make_token, read_token

PURPOSE = "activities.host"
#: The row says how long a link works (``works_until``); the token itself need not.
TOKEN_AGE = timedelta(days=3650)
CODE_DIGITS = 6
#: The number of a link never has more digits.
MOST_DIGITS = 12
#: Dates a host sees: the next ones, and those of which the number present can still be noted.
NEXT = 8
LOOK_BACK = timedelta(days=21)
#: An activity that nobody touched for so long is asked about.
TERM = timedelta(days=120)
#: How long what hosts did stands on the dashboard.
NEWS = timedelta(days=7)


# --- link and code --------------------------------------------------------------------------------


def token_of(link: HostLink) -> str:
    """Return what stands in the address of the host's page."""
    return make_token(PURPOSE, str(link.pk), nonce=link.nonce)


def code_of(link: HostLink) -> str:
    """Return the code to type on a phone: the link's number and six digits. It is stored nowhere."""
    digits = _digits(link.pk, link.nonce)
    return f"{link.pk}-{digits[:3]}-{digits[3:]}"


def _digits(pk: int, nonce: str) -> str:
    secret = salted_hmac("activities.host.code", f"{pk}\n{nonce}", algorithm="sha256")
    return f"{int(secret.hexdigest(), 16) % 10**CODE_DIGITS:0{CODE_DIGITS}}"


def working_links(now: datetime) -> QuerySet[HostLink]:
    """Links that open something now: not revoked, used or renewed not too long ago, of a live activity."""
    return HostLink.objects.filter(
        Q(renewed_at__gt=now - WORKS_FOR) | Q(last_used_at__gt=now - WORKS_FOR),
        revoked_at__isnull=True,
        activity__live=True,
    )


def link_with_token(token: str, *, now: datetime) -> HostLink | None:
    """Return the link whose address carries ``token``; None for every failure alike."""
    found: dict[str, HostLink] = {}

    def nonce_of(subject: str) -> str | None:
        link = working_links(now).select_related("activity").filter(pk=int(subject)).first()
        if link is None:
            return None
        found[subject] = link
        return link.nonce

    subject = read_token(PURPOSE, token, max_age=TOKEN_AGE, nonce_of=nonce_of)
    return found[subject] if subject else None


def number_of_code(typed: str) -> int:
    """Return the number of the link that a typed code names; 0 for none. Signs between the digits do not count."""
    digits = re.sub(r"[^0-9]", "", typed)
    number = digits[:-CODE_DIGITS]
    return int(number) if 0 < len(number) <= MOST_DIGITS else 0


def link_with_code(typed: str, *, now: datetime) -> HostLink | None:
    """Return the link whose code was typed; None for every failure, after the same work."""
    number = number_of_code(typed)
    link = working_links(now).filter(pk=number).first()
    right = _digits(number, link.nonce if link else "")
    typed_digits = re.sub(r"[^0-9]", "", typed)[-CODE_DIGITS:]
    return link if constant_time_compare(right, typed_digits) and link else None


# --- what a host sees -----------------------------------------------------------------------------


def dates_of_host(link: HostLink, *, now: datetime, today: date) -> tuple[list[Occurrence], list[Occurrence]]:
    """Return the dates that are not over, soonest first, and the latest that are, newest first (two queries)."""
    own = Occurrence.objects.visible().of_pages([link.activity_id]).select_related("venue")
    coming = list(own.not_over(now).soonest_first()[:NEXT])
    past = own.filter(ends_at__lte=now, local_date__gte=today - LOOK_BACK).exclude(status=OccurrenceStatus.CANCELLED)
    return coming, list(past.order_by("-starts_at", "-id")[:NEXT])


def date_of_host(link: HostLink, pk: int) -> Occurrence | None:
    """Return one visible date of the host's own activity."""
    own = Occurrence.objects.visible().of_pages([link.activity_id])
    found: Occurrence | None = own.select_related("venue").filter(pk=pk).first()
    return found


def numbers_present(dates: Iterable[Occurrence]) -> dict[int, int]:
    """Return how many people were at these dates of one activity, by their pk, where it was noted (one query)."""
    by_identity = {(one.rule_uuid, one.original_date): one for one in dates}
    keys = {one.page_key for one in by_identity.values()}
    days = {day for _rule, day in by_identity}
    rows = Attendance.objects.filter(page_key__in=keys, original_date__in=days)
    return {
        by_identity[identity].pk: row.number
        for row in rows
        if (identity := (row.rule_uuid, row.original_date)) in by_identity
    }


def own_cancellations(dates: Iterable[Occurrence]) -> dict[int, DateLog]:
    """Return, by pk of the date, the cancellation by a host that stands last in its log: that one can be undone."""
    by_identity = {(one.rule_uuid, one.original_date): one for one in dates}
    keys = {one.page_key for one in by_identity.values()}
    days = {day for _rule, day in by_identity}
    entries = (
        DateLog.objects.filter(page_key__in=keys, original_date__in=days, undone_by__isnull=True)
        .exclude(action=DateAction.UNDONE)
        .annotate(by_host=Exists(HostAct.objects.filter(entry=OuterRef("pk"))))
        .order_by("pk")
    )
    last = {(entry.rule_uuid, entry.original_date): entry for entry in entries}
    return {
        by_identity[identity].pk: entry
        for identity, entry in last.items()
        if identity in by_identity
        and entry.by_host
        and entry.action == DateAction.CANCELLED
        and by_identity[identity].status == OccurrenceStatus.CANCELLED
    }


# --- what staff see -------------------------------------------------------------------------------


def links_of(page: ActivityPage) -> QuerySet[HostLink]:
    """All links of an activity, those that were revoked last."""
    return HostLink.objects.filter(activity=page).order_by("revoked_at", "pk")


def waiting_answers() -> QuerySet[HostAnswer]:
    """Answers that something must be done with, the longest waiting first."""
    found = HostAnswer.objects.filter(HostAnswer.asks_something, handled_at__isnull=True)
    return found.select_related("activity", "link").order_by("created_at", "pk")


def waiting_of(page_ids: Iterable[int]) -> dict[int, list[HostAnswer]]:
    """Return what waits of these activities, by their id (one query)."""
    found: dict[int, list[HostAnswer]] = {}
    for one in waiting_answers().filter(activity__in=list(page_ids)):
        found.setdefault(one.activity_id, []).append(one)
    return found


def last_asked(page_ids: Iterable[int]) -> dict[int, datetime]:
    """Return when a host of these activities was last asked by mail, by id of the activity (one query)."""
    links = HostLink.objects.filter(activity__in=list(page_ids)).order_by("asked_at")
    return {link.activity_id: link.asked_at for link in links if link.asked_at}


def latest_acts(*, now: datetime, most: int = 10) -> list[HostAct]:
    """What hosts did to dates in the last week, the newest first."""
    found = HostAct.objects.filter(entry__created_at__gt=now - NEWS).select_related("entry").order_by("-entry_id")
    return list(found[:most])


# --- upkeep ---------------------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True)
class Stale:
    """An activity to look after: when its next date is (None: none), when somebody last confirmed it, what waits."""

    page: ActivityPage
    next_at: datetime | None
    confirmed_at: datetime | None
    waits: bool


def untouched(now: datetime) -> QuerySet[ActivityPage]:
    """Live activities that nobody published, changed a date of, counted people at or confirmed within TERM.

    Annotated with ``next_at``, ``confirmed_at``.
    """
    since = now - TERM
    own = {"page_key": OuterRef("pk")}
    confirmed = HostAnswer.objects.filter(activity=OuterRef("pk"), answer=HostAnswer.Answer.YES)
    found: QuerySet[ActivityPage] = (
        _annotated(now)
        .filter(last_published_at__lte=since)
        .exclude(Exists(DateLog.objects.filter(**own, created_at__gt=since)))
        .exclude(Exists(Attendance.objects.filter(**own, noted_at__gt=since)))
        .exclude(Exists(confirmed.filter(created_at__gt=since)))
    )
    return found


def _annotated(now: datetime) -> QuerySet[ActivityPage]:
    confirmed = HostAnswer.objects.filter(activity=OuterRef("pk"), answer=HostAnswer.Answer.YES)
    coming = Occurrence.objects.visible().not_over(now).filter(page=OuterRef("pk"))
    found: QuerySet[ActivityPage] = live_activities().annotate(
        next_at=Subquery(coming.order_by("starts_at").values("starts_at")[:1]),
        confirmed_at=Subquery(confirmed.order_by("-created_at").values("created_at")[:1]),
    )
    return found


def to_look_after(now: datetime) -> list[Stale]:
    """Activities that nobody touched, or of which an answer waits; what waits first, then by title."""
    waiting = set(waiting_answers().values_list("activity_id", flat=True))
    pages = {page.pk: page for page in _annotated(now).filter(pk__in=waiting)}
    pages |= {page.pk: page for page in untouched(now).select_related("venue", "locale").prefetch_related("prices")}
    rows = [
        Stale(page=page, next_at=page.next_at, confirmed_at=page.confirmed_at, waits=pk in waiting)
        for pk, page in pages.items()
    ]
    return sorted(rows, key=lambda row: (not row.waits, row.page.title.casefold(), row.page.pk))


def hosts_to_ask(*, now: datetime, asked_before: datetime) -> QuerySet[HostLink]:
    """Hosts with an e-mail of untouched activities with a date to come, whom we did not ask since ``asked_before``."""
    stale = untouched(now).filter(next_at__isnull=False).values("pk")
    waiting = waiting_answers().order_by().values("activity")
    return (
        working_links(now)
        .filter(Q(asked_at__isnull=True) | Q(asked_at__lte=asked_before), activity__in=stale)
        .exclude(email="")
        .exclude(activity__in=waiting)
        .order_by("pk")
    )
