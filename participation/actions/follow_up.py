"""What staff do with an offer of help. Who looks at contact data is written down, never the data."""

from collections.abc import Iterable
from datetime import datetime

from django.db import transaction
from django.utils import timezone

from core.models import User
from participation.domain.follow_up import State, may_follow
from participation.enums import HelpEvent, HelpState
from participation.models import HelpOffer, HelpStep


class NotAllowedError(Exception):
    """This step does not follow on the present state: a colleague was first."""


@transaction.atomic
def move_on(*, offer: int, to: HelpState, note: str, actor: User, now: datetime) -> HelpOffer:
    """Bring an offer in the state ``to``, with a note for colleagues.

    Raises NotAllowedError, HelpOffer.DoesNotExist.
    """
    found = HelpOffer.objects.confirmed().select_for_update(of=("self",)).get(pk=offer)
    if not may_follow(State(found.state), State(to)):
        raise NotAllowedError(found.state)
    found.state, found.state_since, found.note = to, now, note.strip()
    found.save(update_fields=["state", "state_since", "note"])
    HelpStep.objects.create(offer=found, event=HelpEvent(to), at=now, actor=actor)
    return found


@transaction.atomic
def open_contact(*, offer: HelpOffer, actor: User, now: datetime) -> None:
    """Write down that ``actor`` looks at the contact data; once on a local day."""
    today = timezone.localdate(now)
    if not offer.steps.filter(event=HelpEvent.OPENED, actor=actor, at__date=today).exists():
        HelpStep.objects.create(offer=offer, event=HelpEvent.OPENED, at=now, actor=actor)


@transaction.atomic
def note_exported(*, offers: Iterable[int], actor: User, now: datetime) -> None:
    """Write down for each of ``offers`` (keys) that its contact data was downloaded."""
    HelpStep.objects.bulk_create(HelpStep(offer_id=pk, event=HelpEvent.EXPORTED, at=now, actor=actor) for pk in offers)
