"""Staff hand in for a resident who came, called or wrote."""

from django.db import transaction

from initiatives.actions.actors import Actor
from initiatives.actions.confirm import confirm
from initiatives.actions.hand_in import Answers, Behalf, hand_in
from initiatives.enums import SubmissionState
from initiatives.models import Submission


def enter(*, form_key: str, answers: Answers, behalf: Behalf, language: str, actor: Actor) -> Submission:
    """Store what a resident said or wrote, with who typed it, and bring it before the moderators at once.

    The resident agreed in person, so that nothing has to be confirmed any more. With an e-mail the link to the
    private page goes there. The same answers under the same key are stored once.
    """
    with transaction.atomic():
        submission = hand_in(
            form_key=form_key, answers=answers, language=language, address="", actor=actor, behalf=behalf
        )
        if submission.state != SubmissionState.RECEIVED:
            return submission
        return confirm(reference=submission.reference, actor=actor)
