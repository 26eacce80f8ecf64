"""A member of staff looks at contact data: that is written down (who and when), never the data."""

from collections.abc import Iterable
from uuid import UUID

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from initiatives.actions.actors import Actor
from initiatives.actions.transition import locked, move
from initiatives.domain.lifecycle import Event, State, allows
from initiatives.models import Submission, SubmissionEvent


def open_contact(*, reference: UUID, actor: Actor) -> Submission:
    """Log it and return the submission. Raises ``Submission.DoesNotExist``, :class:`NotAllowed` where nothing is."""
    with transaction.atomic():
        submission = locked(reference)
        move(submission, Event.OPEN, actor=actor)
    return submission


def opened_today(submission: Submission, *, actor: Actor) -> bool:
    """Whether it is written down already that ``actor`` looked at it on this local day."""
    day = timezone.localdate()
    return submission.events.filter(event=Event.OPEN, actor=actor.user, at__date=day).exists()


def note_exported(*, submissions: Iterable[Submission], actor: Actor) -> int:
    """Log for each of ``submissions`` that its contact data was downloaded; return how many had any."""
    held = [one for one in submissions if allows(State(one.state), Event.OPEN, actor.kind)]
    now = timezone.now()
    with transaction.atomic():
        SubmissionEvent.objects.bulk_create(
            SubmissionEvent(
                submission=one,
                at=now,
                event=Event.OPEN,
                by=actor.kind,
                from_state=one.state,
                to_state=one.state,
                actor=actor.user,
                note=str(_("in a download")),
            )
            for one in held
        )
    return len(held)
