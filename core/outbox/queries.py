"""What staff should know of the outbox."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db.models import Count, Min, Q

from core.outbox.models import OutboxMail

#: What waits for longer than this waits for a mail server that does not answer, or for a clock that stands still.
TROUBLE_AFTER = timedelta(minutes=15)


@dataclass(frozen=True, kw_only=True)
class Trouble:
    """Mails that do not leave: how many wait for too long and since when, and how many were given up."""

    waiting: int
    since: datetime | None
    given_up: int


def trouble(now: datetime) -> Trouble | None:
    """Return what is wrong with the outbox at ``now``, or None (one query)."""
    late = Q(given_up_at=None, created_at__lte=now - TROUBLE_AFTER)
    found = OutboxMail.objects.filter(sent_at=None).aggregate(
        waiting=Count("pk", filter=late),
        since=Min("created_at", filter=late),
        given_up=Count("pk", filter=Q(given_up_at__isnull=False)),
    )
    return Trouble(**found) if found["waiting"] or found["given_up"] else None
