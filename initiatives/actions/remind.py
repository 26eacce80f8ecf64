"""Reminds moderators of promises: once before the day, once when it has passed."""

from collections import defaultdict
from datetime import date, timedelta

from django.db import transaction
from django.db.models import F, Q

from core.models import User
from initiatives.actions.mails import remind_staff
from initiatives.models import Submission
from initiatives.queries.readers import readers

#: So long before the promised day; over a weekend there is a working day left.
AHEAD = timedelta(days=3)


def remind(*, today: date) -> int:
    """Send each moderator one mail with what they should answer soon or should have answered; return how many mails.

    ``today`` is a local day. Each promise is in a mail once before its day and once after; started twice, the second
    run finds nothing.
    """
    with transaction.atomic():
        waiting = Submission.objects.waiting().select_for_update(of=("self",)).filter(answer_by__lte=today + AHEAD)
        late = list(waiting.overdue(today).filter(Q(reminded_after=None) | ~Q(reminded_after=F("answer_by"))))
        soon = list(
            waiting.filter(answer_by__gt=today).filter(Q(reminded_before=None) | ~Q(reminded_before=F("answer_by")))
        )
        for one in late:
            one.reminded_after = one.answer_by
        for one in soon:
            one.reminded_before = one.answer_by
        Submission.objects.bulk_update([*late, *soon], ["reminded_before", "reminded_after"])
        mine: dict[User, tuple[list[Submission], list[Submission]]] = defaultdict(lambda: ([], []))
        for which, found in enumerate((late, soon)):
            for one in found:
                for user in readers(one, today=today):
                    mine[user][which].append(one)
        for user, (their_late, their_soon) in mine.items():
            remind_staff(user, late=their_late, soon=their_soon)
    return len(mine)
