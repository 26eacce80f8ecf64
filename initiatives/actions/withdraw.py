"""The initiator does not go on."""

from uuid import UUID

from django.db import transaction
from wagtail.models import WorkflowState

from core.text.typed import without_controls
from initiatives.actions.actors import Actor
from initiatives.actions.mails import tell_staff, tell_withdrawn
from initiatives.actions.transition import locked, move
from initiatives.domain.lifecycle import ActorKind, Event
from initiatives.models import InitiativePage, Submission


def withdraw(*, reference: UUID, words: str = "", actor: Actor) -> Submission:
    """Take the page off the site or its draft out of the workflow; the initiator gets a mail that says so.

    What was handed in stays until its time is over, or until the initiator removes it. Raises
    ``Submission.DoesNotExist`` and :class:`NotAllowed`.
    """
    with transaction.atomic():
        submission = locked(reference)
        move(submission, Event.WITHDRAW, actor=actor, words=without_controls(words).strip())
        if submission.page is not None:
            take_down(submission.page, actor)
        if submission.email:
            tell_withdrawn(submission)
        if actor.kind == ActorKind.INITIATOR and submission.page is not None:
            tell_staff(submission, Event.WITHDRAW)
    return submission


def take_down(page: InitiativePage, actor: Actor) -> None:
    """Stop the page's workflow and take it off the site, with its translations.

    The state of the submission has changed before, so that the signals of both change nothing more.
    """
    state = page.current_workflow_state
    if state is not None and state.status in {WorkflowState.STATUS_IN_PROGRESS, WorkflowState.STATUS_NEEDS_CHANGES}:
        state.cancel(user=actor.user)
    for one in (page, *page.get_translations()):
        if one.live:
            one.specific.unpublish(user=actor.user)
        one.revisions.update(approved_go_live_at=None)  # nor does it go on the site at an hour that was planned
