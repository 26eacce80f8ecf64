"""What happens to one date: at once, in one transaction with the table, without publishing anything else.

Each action locks the activity, writes the date's changes, rebuilds and adds an entry to the log, from which ``undo``
brings back exactly what was. An action that changes nothing writes nothing and returns None, so an impatient finger
does no harm. ``seen`` is ``staff_queries.version`` of the date as the actor saw it: when somebody
else changed it in between, ``ChangedMeanwhileError`` says what they did and nothing is written; None asks nothing.
"""

from dataclasses import dataclass
from datetime import date, datetime, time
from uuid import uuid4

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from activities import staff_queries
from activities.actions import date_log
from activities.actions.date_log import Changes
from activities.actions.materialise import HORIZON, rebuild
from activities.domain.localtime import Times, span
from activities.domain.occurrences import Identity
from activities.enums import ChangeType, DateAction, OccurrenceStatus
from activities.models import ActivityPage, DateLog, Occurrence
from core.clock import zone
from core.mistyped import MISTYPED
from core.models import User, Venue
from core.pages.locks import lock_pages


class DateNotFoundError(LookupError):
    """The activity has no such date to come."""


class ChangedMeanwhileError(Exception):
    """Somebody changed the date first; ``entry`` says what they did (None: the schedule or a closure changed)."""

    def __init__(self, entry: DateLog | None) -> None:
        """Keep what happened."""
        super().__init__()
        self.entry = entry


@transaction.atomic
def cancel_date(
    *, occurrence: Occurrence, reason: str, actor: User | None, now: datetime, seen: str | None = None
) -> DateLog | None:
    """Cancel one date with a ``reason`` that visitors read; a second time only replaces the reason.

    Raises ValidationError without a reason, DateNotFoundError for a date that is past or was removed.
    """
    step = _begin(occurrence, actor, now, seen)
    made = date_log.change(actor=actor, now=now, reason=reason.strip())
    return step.end(DateAction.CANCELLED, step.before | {ChangeType.CANCELLED: made})


@transaction.atomic
def restore_date(
    *, occurrence: Occurrence, actor: User | None, now: datetime, seen: str | None = None
) -> DateLog | None:
    """Let a cancelled date go ahead after all, closed or not: its cancellation is taken away.

    Only where a closure lies over it, it is marked to go ahead all the same; so a later closure still counts.
    """
    step = _begin(occurrence, actor, now, seen)
    after = _without(step.before, ChangeType.CANCELLED)
    if ChangeType.GOES_AHEAD not in after and staff_queries.is_closed(step.occurrence):
        after[ChangeType.GOES_AHEAD] = date_log.change(actor=actor, now=now)
    return step.end(DateAction.RESTORED, after)


@transaction.atomic
def move_date(
    *,
    occurrence: Occurrence,
    day: date,
    start: time | None,
    end: time | None,
    venue: Venue | None,
    reason: str,
    actor: User | None,
    now: datetime,
    seen: str | None = None,
) -> DateLog | None:
    """Move one date to a local ``day``, local hours and a ``venue``; None is as its own schedule says.

    Only what differs from the schedule is kept, so that the rest follows it; a date that is moved back is no longer
    moved. One that was cancelled takes place again, unless a closure covers it where it goes. Raises ValidationError
    (``day``, ``start``, ``end``) for half a pair of hours, a moment that is over, or one beyond the agenda's reach;
    DateNotFoundError as ``cancel_date``.
    """
    step = _begin(occurrence, actor, now, seen)
    own, own_venue_id = _own_times_and_venue(step)
    times = _times(start, end) or own
    _must_lie_ahead(day, times, now)
    differs = {
        "new_date": day if day != occurrence.original_date else None,
        "new_start": times.start if times != own else None,
        "new_end": times.end if times != own else None,
        "new_venue": venue if venue is not None and venue.pk != own_venue_id else None,
    }
    after = _without(step.before, ChangeType.MOVED, ChangeType.CANCELLED)
    if any(value is not None for value in differs.values()):
        after[ChangeType.MOVED] = date_log.change(actor=actor, now=now, reason=reason.strip(), **differs)
    return step.end(DateAction.MOVED, after)


@transaction.atomic
def set_full(
    *, occurrence: Occurrence, full: bool, actor: User | None, now: datetime, seen: str | None = None
) -> DateLog | None:
    """Say that nobody can join any more on this date, or that one can again."""
    step = _begin(occurrence, actor, now, seen)
    after = _without(step.before, ChangeType.FULL)
    if full:
        after[ChangeType.FULL] = step.before.get(ChangeType.FULL) or date_log.change(actor=actor, now=now)
    return step.end(DateAction.FULL if full else DateAction.NOT_FULL, after)


@transaction.atomic
def set_note(
    *, occurrence: Occurrence, note: str, actor: User | None, now: datetime, seen: str | None = None
) -> DateLog | None:
    """Put a note beside one date; an empty one takes it away."""
    step = _begin(occurrence, actor, now, seen)
    after = _without(step.before, ChangeType.NOTE)
    if note.strip():
        after[ChangeType.NOTE] = date_log.change(actor=actor, now=now, note=note.strip())
    return step.end(DateAction.NOTE, after)


@transaction.atomic
def add_date(
    *,
    page: ActivityPage,
    day: date,
    start: time | None,
    end: time | None,
    venue: Venue | None,
    note: str = "",
    actor: User | None,
    now: datetime,
) -> DateLog:
    """Add a date to a live activity, beside its schedule; without hours it lasts all day.

    Raises ValidationError as ``move_date``, and for a moment at which the activity has a date already;
    DateNotFoundError for an activity that is not live, or a translation.
    """
    locked = lock_pages(ActivityPage.objects.filter(pk=page.pk)).get()
    if not locked.live or not locked.is_source:
        raise DateNotFoundError(page.pk)
    times = _times(start, end) or Times()
    starts_at, ends_at = _must_lie_ahead(day, times, now)
    same_moment = Occurrence.objects.visible().of_pages([page.pk]).filter(starts_at=starts_at, ends_at=ends_at)
    if same_moment.exists():
        raise ValidationError({"day": _("This activity already has a date at this time.")})
    step = _Step(identity=Identity(uuid4(), day), page_id=page.pk, actor=actor, now=now, before={})
    new_venue = venue if venue is not None and venue.pk != locked.venue_id else None
    made = date_log.change(actor=actor, now=now, new_start=times.start, new_end=times.end, new_venue=new_venue)
    after: Changes = {ChangeType.EXTRA: made}
    if note.strip():
        after[ChangeType.NOTE] = date_log.change(actor=actor, now=now, note=note.strip())
    return step.write(DateAction.EXTRA, after)


@transaction.atomic
def undo(*, entry: DateLog, actor: User | None, now: datetime) -> DateLog:
    """Bring a date back to how it stood before ``entry``, the last action on it that was not undone.

    Raises ChangedMeanwhileError when another action came after it, or it was undone already; DateNotFoundError when
    the date is over, or would be.
    """
    _lock(entry.page_key)
    identity = Identity(entry.rule_uuid, entry.original_date)
    found = date_log.find(entry.page_key, identity)
    if found is None or found.page_id is None:
        raise DateNotFoundError(entry.pk)
    history = staff_queries.history_of(found)
    if staff_queries.last_to_undo(history) != entry:
        raise ChangedMeanwhileError(history.first())
    was_over = date_log.ends_at(entry.before["date"])
    if found.ends_at <= now or (was_over is not None and was_over <= now):
        raise DateNotFoundError(found.uid)
    step = _Step(
        identity=identity,
        page_id=entry.page_key,
        actor=actor,
        now=now,
        before=date_log.read(entry.page_key, identity),
        found=found,
    )
    undone = step.write(DateAction.UNDONE, entry.before["changes"])
    DateLog.objects.filter(pk=entry.pk).update(undone_by=undone)
    return undone


@dataclass(frozen=True, kw_only=True)
class _Step:
    """One action, begun: the activity is locked, and this is how the date stands."""

    identity: Identity
    page_id: int
    actor: User | None
    now: datetime
    before: Changes
    found: Occurrence | None = None
    #: How the date stood on the actor's screen; None asks nothing.
    seen: str | None = None

    @property
    def occurrence(self) -> Occurrence:
        """The date in question; an extra date has none until it is written."""
        if self.found is None:
            raise DateNotFoundError(self.identity)
        return self.found

    def end(self, action: DateAction, after: Changes) -> DateLog | None:
        """Write what differs, unless nothing does or somebody else was first."""
        if date_log.same(self.before, after):
            return None
        if self.seen is not None and self.seen != staff_queries.version(self.occurrence):
            raise ChangedMeanwhileError(staff_queries.history_of(self.occurrence).first())
        return self.write(action, after)

    def write(self, action: DateAction, after: Changes) -> DateLog:
        """Write, rebuild and log."""
        before = {"changes": self.before, "date": date_log.shown(self.found)}
        date_log.write(self.page_id, self.identity, before=self.before, after=after)
        rebuild(self.page_id, now=self.now)
        now_there = date_log.find(self.page_id, self.identity)
        return DateLog.objects.create(
            page_key=self.page_id,
            rule_uuid=self.identity.source,
            original_date=self.identity.original_date,
            title=now_there.title if now_there else "",
            action=action,
            before=before,
            after={
                "changes": date_log.read(self.page_id, self.identity),
                "date": date_log.shown(now_there),
            },
            created_at=self.now,
            created_by=self.actor,
        )


def _begin(occurrence: Occurrence, actor: User | None, now: datetime, seen: str | None) -> _Step:
    _lock(occurrence.page_key)
    identity = Identity(occurrence.rule_uuid, occurrence.original_date)
    found = date_log.find(occurrence.page_key, identity)
    is_gone = found is None or found.page_id is None or found.status == OccurrenceStatus.REMOVED
    if found is None or is_gone or found.ends_at <= now:
        raise DateNotFoundError(occurrence.uid)
    return _Step(
        identity=identity,
        page_id=occurrence.page_key,
        actor=actor,
        now=now,
        before=date_log.read(occurrence.page_key, identity),
        found=found,
        seen=seen,
    )


def _without(changes: Changes, *kinds: ChangeType) -> Changes:
    return {kind: values for kind, values in changes.items() if kind not in kinds}


def _lock(page_id: int) -> None:
    """Let two who change dates of one activity follow each other, as rebuilds do."""
    lock_pages(ActivityPage.objects.filter(pk=page_id))


def _own_times_and_venue(step: _Step) -> tuple[Times, int | None]:
    """When and where the date would be without having been moved."""
    page = ActivityPage.objects.get(pk=step.page_id)
    extra = step.before.get(ChangeType.EXTRA)
    if extra is not None:
        start, end = (extra[name] and time.fromisoformat(extra[name]) for name in ("new_start", "new_end"))
        return Times(start=start, end=end), extra["new_venue_id"] or page.venue_id
    return page.rules.get(uuid=step.identity.source).as_rule().times, page.venue_id


def _times(start: time | None, end: time | None) -> Times | None:
    """The hours that were given; None without."""
    if (start is None) != (end is None):
        missing = "start" if start is None else "end"
        raise ValidationError({missing: _("Give the time it starts and the time it ends.")})
    return Times(start=start, end=end) if start is not None else None


def _must_lie_ahead(day: date, times: Times, now: datetime) -> tuple[datetime, datetime]:
    """Give start and end in UTC. Raises ValidationError."""
    today = now.astimezone(zone()).date()
    if day < today - HORIZON or day > today + HORIZON:
        raise ValidationError({"day": MISTYPED})
    starts_at, ends_at = span(day, times, zone())
    if ends_at <= now:
        raise ValidationError({"day": _("This moment is over. Choose a later one.")})
    return starts_at, ends_at
