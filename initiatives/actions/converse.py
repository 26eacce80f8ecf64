"""Initiator and staff write to each other. What was said stands on the private page and on the moderator's screen."""

from uuid import UUID

from django.db import transaction

from core.text.typed import without_controls
from initiatives.actions.actors import Actor
from initiatives.actions.mails import tell_message, tell_staff
from initiatives.actions.transition import locked, move
from initiatives.domain.lifecycle import ActorKind, Event
from initiatives.models import SubmissionEvent


class NothingSaid(ValueError):  # noqa: N818 - reads as what it says
    """A message without words."""


def write(*, reference: UUID, words: str, actor: Actor) -> SubmissionEvent:
    """Store a message and mail it: to the initiator, or to the moderators that the submission concerns.

    The staff's mail says that there is a message, not what it says. Raises ``Submission.DoesNotExist``,
    :class:`NothingSaid` and :class:`NotAllowed`. The same words twice in a row are stored once.
    """
    words = without_controls(words).strip()
    if not words:
        raise NothingSaid
    with transaction.atomic():
        submission = locked(reference)
        last = submission.events.last()
        if last is not None and (last.event, last.by, last.words) == (Event.WRITE, actor.kind, words):
            return last  # the button was pressed twice
        said = move(submission, Event.WRITE, actor=actor, words=words)
        if actor.kind == ActorKind.INITIATOR:
            tell_staff(submission, Event.WRITE)
        else:
            tell_message(submission, words=words)
    return said
