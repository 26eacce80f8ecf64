"""Drops what staff and hosts no longer need: who changed a date long ago, addresses behind links that stopped."""

from datetime import datetime, timedelta

from django.db import transaction

from activities.host_queries import waiting_answers
from activities.models import DateLog, HostAnswer, HostLink
from activities.models.host import WORKS_FOR

#: So long the log of dates and the answers of hosts are kept.
KEPT = timedelta(days=730)


@transaction.atomic
def forget_what_is_old(*, now: datetime) -> None:
    """Delete the log of dates, with the acts of hosts in it, and the answers of hosts that are older than KEPT.

    An answer that still waits for staff stays. Of a link that works no more, the e-mail address goes.
    """
    DateLog.objects.filter(created_at__lte=now - KEPT).delete()
    waiting = waiting_answers().order_by().values("pk")
    HostAnswer.objects.filter(created_at__lte=now - KEPT).exclude(pk__in=waiting).delete()
    # A page that is off line for a while may come back: only what stopped by itself is forgotten.
    stopped = HostLink.objects.exclude(email="").filter(renewed_at__lte=now - WORKS_FOR)
    stopped.exclude(last_used_at__gt=now - WORKS_FOR).update(email="")
