"""What Wagtail's workflow did to a page, done to the submission it came from."""

from django.db import transaction
from django.utils import timezone

from initiatives.actions.actors import Actor
from initiatives.actions.mails import tell_asked, tell_declined, tell_placed, tell_taken_off
from initiatives.actions.transition import move
from initiatives.domain.lifecycle import Event, State, allows
from initiatives.models import InitiativePage, Submission

#: The initiator has to hear of these, by mail or by phone.
TOLD = frozenset({Event.PLACE, Event.PUBLISH, Event.ASK, Event.DECLINE, Event.UNPUBLISH})


def follow(*, page: InitiativePage, event: Event, actor: Actor, words: str = "") -> None:
    """Move the submission of ``page`` along, and tell the initiator an answer.

    The page has changed already, so there is nobody to refuse: a page without a submission and a step that the
    table does not have (a placed page published again, a workflow stopped after its answer) leave all as it is.
    """
    with transaction.atomic():
        submission = Submission.objects.select_for_update(of=("self",)).filter(page_id=page.pk).first()
        if submission is None or not allows(State(submission.state), event, actor.kind):
            return
        move(submission, event, actor=actor, words=words)
        if event in TOLD:
            tell(submission, page, event, words)


def tell(submission: Submission, page: InitiativePage | None, event: Event, words: str) -> None:
    """Mail the answer; without e-mail the submission stands in the queue of those to call."""
    submission.told_at = timezone.now() if submission.email else None
    submission.save(update_fields=["told_at"])
    if not submission.email:
        return
    match event:
        case Event.ASK:
            tell_asked(submission, words=words)
        case Event.DECLINE:
            tell_declined(submission, words=words)
        case Event.UNPUBLISH:
            tell_taken_off(submission)
        case _ if page is not None:
            tell_placed(submission, page, words=words)
