"""A member of staff looks at contact data: that is written down (who and when), never the data."""

from uuid import UUID

from django.db import transaction

from initiatives.actions.actors import Actor
from initiatives.actions.transition import locked, move
from initiatives.domain.lifecycle import Event
from initiatives.models import Submission


def open_contact(*, reference: UUID, actor: Actor) -> Submission:
    """Log it and return the submission. Raises ``Submission.DoesNotExist``, :class:`NotAllowed` where nothing is."""
    with transaction.atomic():
        submission = locked(reference)
        move(submission, Event.OPEN, actor=actor)
    return submission
