"""Staff bring before the moderators what got stuck: its draft was deleted, or its workflow was stopped."""

from uuid import UUID

from django.db import transaction

from initiatives.actions.actors import Actor
from initiatives.actions.confirm import make_draft
from initiatives.actions.transition import locked, move
from initiatives.domain.lifecycle import Event
from initiatives.models import Submission


def begin(*, reference: UUID, actor: Actor) -> Submission:
    """Make the draft anew where it is gone, and start its workflow; without a workflow only the state changes.

    Raises ``Submission.DoesNotExist`` and :class:`NotAllowed`.
    """
    with transaction.atomic():
        submission = locked(reference)
        move(submission, Event.SUBMIT, actor=actor)
        if submission.page is None:
            submission.page = make_draft(submission)
            submission.save(update_fields=["page"])
        workflow = submission.page.get_workflow()
        if workflow is not None and submission.page.current_workflow_state is None:
            workflow.start(submission.page, actor.user)
    return submission
