"""What a host does. Every action is about the host's own activity alone, and leaves a trace for staff."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from activities import host_queries
from activities.actions import dates
from activities.actions.dates import DateNotFoundError
from activities.enums import OccurrenceStatus
from activities.models import ActivityPage, Attendance, DateLog, HostAct, HostAnswer, HostLink, Occurrence
from core.clock import zone
from core.models import User
from core.pages.locks import lock_pages

#: More people than fit any hall are a slip of the finger.
MOST_PRESENT = 9999
#: An answer can be taken back so long.
REGRET = timedelta(days=1)


@transaction.atomic
def cancel(*, link: HostLink, occurrence: Occurrence, reason: str, now: datetime) -> None:
    """Cancel one date. Raises as ``dates.cancel_date``; DateNotFoundError for a date of another activity."""
    _log(link, occurrence, now, lambda: dates.cancel_date(occurrence=occurrence, reason=reason, actor=None, now=now))


@transaction.atomic
def undo_cancel(*, link: HostLink, occurrence: Occurrence, now: datetime) -> None:
    """Take back a cancellation by a host. Raises DateNotFoundError for any other, ChangedMeanwhileError as ``undo``."""
    _must_be_own(link, occurrence)
    present = Occurrence.objects.get(pk=occurrence.pk)
    entry = host_queries.own_cancellations([present]).get(present.pk)
    if entry is None:
        raise DateNotFoundError(occurrence.uid)
    _log(link, occurrence, now, lambda: dates.undo(entry=entry, actor=None, now=now))


@transaction.atomic
def set_full(*, link: HostLink, occurrence: Occurrence, full: bool, now: datetime) -> None:
    """Say that nobody can join any more on this date, or that one can again. Raises as ``cancel``."""
    _log(link, occurrence, now, lambda: dates.set_full(occurrence=occurrence, full=full, actor=None, now=now))


@transaction.atomic
def note_present(*, link: HostLink, occurrence: Occurrence, number: int | None, now: datetime) -> int | None:
    """Note how many people were there (None: not known after all); return what was noted before.

    Raises DateNotFoundError for a date that has not come, is too long ago, or did not go ahead; ValidationError for
    a number that cannot be.
    """
    _must_be_own(link, occurrence)
    today = now.astimezone(zone()).date()
    can_be = today - host_queries.LOOK_BACK <= occurrence.local_date <= today
    if not can_be or occurrence.status in {OccurrenceStatus.CANCELLED, OccurrenceStatus.REMOVED}:
        raise DateNotFoundError(occurrence.uid)
    if number is not None and not 0 <= number <= MOST_PRESENT:
        raise ValidationError(_("Give the number of people in digits, for example 12."))
    identity: dict[str, Any] = {
        "page_key": occurrence.page_key,
        "rule_uuid": occurrence.rule_uuid,
        "original_date": occurrence.original_date,
    }
    before = Attendance.objects.select_for_update().filter(**identity).values_list("number", flat=True).first()
    if number is None:
        Attendance.objects.filter(**identity).delete()
    else:
        Attendance.objects.update_or_create(**identity, defaults={"number": number, "noted_at": now})
    _used(link, now)
    return before


@transaction.atomic
def answer(*, link: HostLink, answer: HostAnswer.Answer, words: str, now: datetime) -> HostAnswer:
    """Answer "does this go on?". A later answer takes the place of one that nobody handled yet."""
    HostLink.objects.select_for_update().get(pk=link.pk)
    _take_back(link, now)
    given = HostAnswer.objects.create(
        activity_id=link.activity_id, link=link, answer=answer, words=words.strip(), created_at=now
    )
    _used(link, now)
    return given


@transaction.atomic
def take_back_answer(*, link: HostLink, now: datetime) -> None:
    """Forget what the host answered within REGRET, as far as nobody handled it."""
    HostLink.objects.select_for_update().get(pk=link.pk)
    _take_back(link, now)
    _used(link, now)


def _take_back(link: HostLink, now: datetime) -> None:
    unhandled = HostAnswer.objects.filter(link=link, handled_at__isnull=True)
    unhandled.filter(HostAnswer.asks_something).delete()
    unhandled.filter(created_at__gt=now - REGRET).delete()


# --- staff ----------------------------------------------------------------------------------------


def confirm(*, page: ActivityPage, actor: User, now: datetime) -> HostAnswer:
    """Note that a member of staff asked around: the activity goes on. What waited of it is handled."""
    with transaction.atomic():
        waiting = HostAnswer.objects.filter(activity=page, handled_at__isnull=True)
        waiting.filter(HostAnswer.asks_something).update(handled_at=now, handled_by=actor)
        yes = HostAnswer.Answer.YES
        return HostAnswer.objects.create(activity=page, answer=yes, created_at=now, created_by=actor)


def handle(*, answer: HostAnswer, actor: User, now: datetime) -> None:
    """Note that an answer was dealt with; a second time changes nothing."""
    HostAnswer.objects.filter(pk=answer.pk, handled_at__isnull=True).update(handled_at=now, handled_by=actor)


# --- traces ---------------------------------------------------------------------------------------


def _log(link: HostLink, occurrence: Occurrence, now: datetime, act: Callable[[], DateLog | None]) -> None:
    """Act, and say in the log that this host did it; an action that changed nothing leaves no trace."""
    _must_be_own(link, occurrence)
    # What ``dates`` locks as well: between the two looks at the log nobody else can write in it.
    lock_pages(ActivityPage.objects.filter(pk=link.activity_id))
    latest = DateLog.objects.filter(page_key=link.activity_id).order_by("-pk").values_list("pk", flat=True).first()
    entry = act()
    if entry is not None and entry.pk > (latest or 0):
        HostAct.objects.create(entry=entry, link=link, role=link.role)
    _used(link, now)


def _must_be_own(link: HostLink, occurrence: Occurrence) -> None:
    if occurrence.page_id != link.activity_id:
        raise DateNotFoundError(occurrence.uid)


def _used(link: HostLink, now: datetime) -> None:
    HostLink.objects.filter(pk=link.pk).update(last_used_at=now)
