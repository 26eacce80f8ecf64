"""Asks hosts, by mail, whether an activity that nobody touched still goes on."""

from datetime import datetime, timedelta

from django.db import transaction
from django.db.models import Q

from activities.actions.host_mails import send_question
from activities.host_queries import hosts_to_ask
from activities.models import HostLink

#: Nobody is asked more often.
PAUSE = timedelta(days=30)


def ask_hosts(*, now: datetime) -> int:
    """Mail each host that is to be asked, once however often this is started; return how many mails."""
    return sum(_ask(link, now) for link in hosts_to_ask(now=now, asked_before=now - PAUSE).select_related("activity"))


@transaction.atomic
def _ask(link: HostLink, now: datetime) -> bool:
    unasked = HostLink.objects.filter(Q(asked_at__isnull=True) | Q(asked_at__lte=now - PAUSE), pk=link.pk)
    if not unasked.filter(nonce=link.nonce, revoked_at__isnull=True).update(asked_at=now):
        return False  # another run was first, or it was revoked a moment ago
    send_question(link)
    return True
