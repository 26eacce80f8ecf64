"""A moderator answers an initiative, on the screen of our own."""

from uuid import UUID

from django.db import transaction

from initiatives.actions.actors import Actor
from initiatives.enums import Answer
from initiatives.models import AnswerRefused, Refusal, Submission


def decide(*, reference: UUID, answer: Answer, words: str, reviewed: str, actor: Actor) -> Submission:
    """Place the initiative, or do not, with ``words`` to the initiator, through its task in the workflow.

    ``reviewed`` is the :func:`review_mark` of the text that the moderator had before them. Raises
    ``Submission.DoesNotExist`` and :class:`AnswerRefused`: answered already, text changed meanwhile, no reason
    given, or no moderator of this task.
    """
    with transaction.atomic():
        # Not locked here: the task locks first, as it does for Wagtail's own buttons, so that the order is one.
        submission = Submission.objects.select_related("page").get(reference=reference)
        state = submission.page.current_workflow_task_state if submission.page else None
        if state is None:
            raise AnswerRefused(Refusal.ANSWERED)
        task = state.task.specific
        if not any(name == answer for name, _label, _modal in task.get_actions(submission.page, actor.user)):
            raise AnswerRefused(Refusal.NOT_YOURS)
        task.on_action(state, actor.user, answer.value, comment=words, reviewed=reviewed)
    submission.refresh_from_db()
    return submission
