"""Who offered help is forgotten: each night what was kept long enough. A log proves it."""

from datetime import datetime

from django.db import transaction

from core.privacy.log import note_removal
from participation.domain.follow_up import KEEP_AT_MOST, KEEP_ENDED, KEEP_UNCONFIRMED, WAITING
from participation.models import HelpOffer


@transaction.atomic
def forget_helpers(*, now: datetime) -> int:
    """Delete the offers whose time is over (terms of domain.follow_up); return how many."""
    offers = HelpOffer.objects
    over = {
        "help.unconfirmed": offers.filter(confirmed_at=None, created_at__lte=now - KEEP_UNCONFIRMED),
        "help.ended": offers.confirmed().exclude(state__in=WAITING).filter(state_since__lte=now - KEEP_ENDED),
        "help.at_most": offers.filter(created_at__lte=now - KEEP_AT_MOST),
    }
    total = 0
    for rule, found in over.items():
        _all, by_model = found.delete()
        number = by_model.get(HelpOffer._meta.label, 0)  # noqa: SLF001 - Django's documented interface
        note_removal(rule=rule, number=number, now=now)
        total += number
    return total
