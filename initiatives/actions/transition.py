"""One step through the table of the lifecycle, with its log."""

from uuid import UUID

from django.utils import timezone

from initiatives.actions.actors import Actor
from initiatives.domain.lifecycle import Event, State, after
from initiatives.models import Submission, SubmissionEvent


def locked(reference: UUID) -> Submission:
    """Return the submission with its row locked until the caller's transaction ends; ``Submission.DoesNotExist``."""
    return Submission.objects.select_for_update(of=("self",)).get(reference=reference)


def move(submission: Submission, event: Event, *, actor: Actor, words: str = "", note: str = "") -> SubmissionEvent:
    """Bring ``submission``, whose row the caller has locked, to its next state and log the step.

    ``words`` are those to the other (a part of the conversation); ``note`` is for colleagues alone. Raises
    :class:`NotAllowed` when the table has no such step.
    """
    before, now = State(submission.state), timezone.now()
    submission.state = after(before, event, actor.kind)
    if submission.state != before:
        submission.state_since = now
        submission.save(update_fields=["state", "state_since"])
    return SubmissionEvent.objects.create(
        submission=submission,
        at=now,
        event=event,
        by=actor.kind,
        from_state=before,
        to_state=submission.state,
        actor=actor.user,
        words=words,
        note=note,
    )
