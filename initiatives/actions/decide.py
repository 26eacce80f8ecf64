"""A moderator answers an initiative, on the screen of our own."""

from uuid import UUID

from django.db import transaction

from core.text.typed import without_controls
from initiatives.actions.actors import Actor
from initiatives.actions.follow import tell
from initiatives.actions.transition import locked, move
from initiatives.actions.withdraw import take_down
from initiatives.domain.lifecycle import Event, NotAllowed
from initiatives.enums import Answer, SubmissionState
from initiatives.models import AnswerRefused, Refusal, Submission


def decide(*, reference: UUID, answer: Answer, words: str, reviewed: str, actor: Actor) -> Submission:
    """Place the initiative, ask for an addition, or do not place it, through its task in the workflow.

    ``words`` go to the initiator. ``reviewed`` is the :func:`review_mark` of the text that the moderator had before
    them. Raises ``Submission.DoesNotExist`` and :class:`AnswerRefused`: answered already, text changed meanwhile,
    no reason given, or no moderator of this task.
    """
    with transaction.atomic():
        # Not locked here: the task does, as it does for Wagtail's own buttons.
        submission = Submission.objects.select_related("page").get(reference=reference)
        if answer == Answer.DECLINE and submission.state == SubmissionState.NEEDS_ADDITION:
            return _end_the_wait(reference, words=words, actor=actor)
        state = submission.page.current_workflow_task_state if submission.page else None
        if state is None:
            raise AnswerRefused(Refusal.ANSWERED)
        task = state.task.specific
        if not any(name == answer for name, _label, _modal in task.get_actions(submission.page, actor.user)):
            raise AnswerRefused(Refusal.NOT_YOURS)
        task.on_action(state, actor.user, answer.value, comment=words, reviewed=reviewed)
    submission.refresh_from_db()
    return submission


def _end_the_wait(reference: UUID, *, words: str, actor: Actor) -> Submission:
    """Do not place what waits for an addition that does not come: no task is open then."""
    words = without_controls(words).strip()
    if not words:
        raise AnswerRefused(Refusal.NO_REASON)
    submission = locked(reference)
    if submission.state == SubmissionState.IN_REVIEW:  # the addition came in this moment
        raise AnswerRefused(Refusal.CHANGED)
    try:
        move(submission, Event.DECLINE, actor=actor, words=words)
    except NotAllowed as error:
        raise AnswerRefused(Refusal.ANSWERED) from error
    if submission.page is not None:
        take_down(submission.page, actor)
    tell(submission, submission.page, Event.DECLINE, words)
    return submission
