"""What comes of a phone call with an initiator who has no e-mail."""

from uuid import UUID

from django.db import transaction
from django.utils import timezone

from initiatives.actions.actors import Actor
from initiatives.actions.transition import move
from initiatives.domain.lifecycle import Event, NotAllowed, State
from initiatives.enums import ANSWERED
from initiatives.models import CallAttempt, Submission


def withdraw(*, reference: UUID, actor: Actor) -> Submission:
    """Note that the initiator does not go on; only for what is not a page yet, else :class:`NotAllowed`."""
    with transaction.atomic():
        submission = Submission.objects.select_for_update(of=("self",)).get(reference=reference)
        if submission.page_id is not None:
            raise NotAllowed(State(submission.state), Event.WITHDRAW, actor.kind)
        move(submission, Event.WITHDRAW, actor=actor)
    return submission


def told(*, reference: UUID, actor: Actor) -> None:
    """Note that ``actor`` told the answer on the phone. What was told already, or has no answer, stays as it is."""
    with transaction.atomic():
        untold = Submission.objects.filter(reference=reference, state__in=ANSWERED, told_at=None)
        submission = untold.select_for_update(of=("self",)).first()
        if submission is None:
            return
        submission.told_at = timezone.now()
        submission.save(update_fields=["told_at"])
        move(submission, Event.TELL, actor=actor)


def nobody_answered(*, reference: UUID, actor: Actor) -> None:
    """Note that ``actor`` called and nobody answered; it stays in the queue."""
    CallAttempt.objects.create(submission=Submission.objects.get(reference=reference), actor=actor.user)
