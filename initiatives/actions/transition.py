"""One step through the table of the lifecycle, with its log."""

from django.utils import timezone

from initiatives.actions.actors import Actor
from initiatives.domain.lifecycle import Event, State, after
from initiatives.models import Submission, SubmissionEvent


def move(submission: Submission, event: Event, *, actor: Actor, words: str = "") -> None:
    """Bring ``submission``, whose row the caller has locked, to its next state and log the step.

    ``words`` are those to the initiator. Raises :class:`NotAllowed` when the table has no such step.
    """
    before, now = State(submission.state), timezone.now()
    submission.state = after(before, event, actor.kind)
    submission.state_since = now
    submission.save(update_fields=["state", "state_since"])
    SubmissionEvent.objects.create(
        submission=submission, at=now, from_state=before, to_state=submission.state, actor=actor.user, words=words
    )
