"""What waits for a moderator."""

from dataclasses import dataclass
from datetime import date

from django.db.models import QuerySet

from core.models import User
from initiatives.models import Submission

#: More than this is not read on a dashboard; the whole list is one click away.
SHOWN = 10


@dataclass(frozen=True, kw_only=True)
class Waiting:
    """A submission in a queue of the dashboard. No contact data: that is on its own screen."""

    pk: int
    title: str
    neighbourhood: str
    since: date
    answer_by: date | None
    overdue: bool
    state: str


@dataclass(frozen=True, kw_only=True)
class Inbox:
    """What waits: initiatives to answer, people to call, messages and proposed changes to read.

    Totals, and the first few of each.
    """

    waiting: list[Waiting]
    waiting_total: int
    overdue_total: int
    to_call: list[Waiting]
    to_call_total: int
    to_read: list[Waiting]
    to_read_total: int


def inbox(today: date, user: User | None = None) -> Inbox:
    """Return the queues as they stand on ``today`` (a local day): those of ``user``'s teams, or all of them.

    Seven queries, whatever their length, and one more to know the teams.
    """
    mine = Submission.objects.all() if user is None else Submission.objects.visible_to(user, today)
    waiting = mine.waiting()
    rows, total = _first(waiting, today)
    calls, calls_total = _first(mine.to_call(), today)
    letters, letters_total = _first(mine.to_read(), today)
    return Inbox(
        waiting=rows,
        waiting_total=total,
        overdue_total=waiting.overdue(today).count(),
        to_call=calls,
        to_call_total=calls_total,
        to_read=letters,
        to_read_total=letters_total,
    )


def _first(found: "QuerySet[Submission]", today: date) -> tuple[list[Waiting], int]:
    rows = found.select_related("neighbourhood")[:SHOWN]
    return [_row(one, today) for one in rows], found.count()


def _row(submission: Submission, today: date) -> Waiting:
    return Waiting(
        pk=submission.pk,
        title=submission.title,
        neighbourhood=str(submission.neighbourhood or ""),
        since=submission.created_at.date(),
        answer_by=submission.answer_by,
        overdue=submission.is_late(today),
        state=submission.get_state_display(),
    )
