"""What waits for a moderator."""

from dataclasses import dataclass
from datetime import date

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
    """What waits: initiatives to answer, people to call. Totals, and the first few of each."""

    waiting: list[Waiting]
    waiting_total: int
    overdue_total: int
    to_call: list[Waiting]
    to_call_total: int


def inbox(today: date) -> Inbox:
    """Return both queues as they stand on ``today`` (a local day); five queries, whatever their length."""
    waiting, to_call = Submission.objects.waiting(), Submission.objects.to_call()
    return Inbox(
        waiting=[_row(one, today) for one in waiting.select_related("neighbourhood")[:SHOWN]],
        waiting_total=waiting.count(),
        overdue_total=waiting.overdue(today).count(),
        to_call=[_row(one, today) for one in to_call.select_related("neighbourhood")[:SHOWN]],
        to_call_total=to_call.count(),
    )


def _row(submission: Submission, today: date) -> Waiting:
    return Waiting(
        pk=submission.pk,
        title=submission.title,
        neighbourhood=str(submission.neighbourhood or ""),
        since=submission.created_at.date(),
        answer_by=submission.answer_by,
        overdue=submission.answer_by is not None and submission.answer_by <= today,
        state=submission.get_state_display(),
    )
