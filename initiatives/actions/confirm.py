"""The initiator says that the idea is theirs; it becomes a draft page before the moderators."""

from uuid import UUID

from django.db import transaction
from django.utils import timezone
from django.utils.text import slugify

from initiatives.actions.actors import Actor
from initiatives.actions.mails import tell_confirmed
from initiatives.actions.transition import move
from initiatives.domain.deadline import answer_before
from initiatives.domain.lifecycle import Event
from initiatives.models import InitiativePage, Submission
from initiatives.queries.overview import index_page
from initiatives.queries.promise import days_off


def confirm(*, reference: UUID, actor: Actor, public_name: str | None = None) -> Submission:
    """Confirm the submission, make its draft and submit that to the workflow; all or nothing.

    ``public_name``: what the initiator wants to be called on the website, where they were asked; "" for no name.
    The promise is counted anew from today, since nobody could answer before. Raises ``Submission.DoesNotExist``,
    and :class:`NotAllowed` for one that was confirmed, withdrawn or removed already.
    """
    with transaction.atomic():
        submission = Submission.objects.select_for_update(of=("self",)).get(reference=reference)
        move(submission, Event.CONFIRM, actor=actor)
        today = timezone.localdate()
        submission.confirmed_at = timezone.now()
        submission.answer_by = answer_before(today, days_off=days_off(today))
        if public_name is not None:
            submission.public_name = public_name
        submission.page = make_draft(submission)
        submission.save(update_fields=["confirmed_at", "answer_by", "public_name", "page"])
        workflow = submission.page.get_workflow()
        if workflow is not None:  # else it waits on the dashboard, where nobody overlooks it
            workflow.start(submission.page, actor.user)
        tell_confirmed(submission)
    submission.refresh_from_db()
    return submission


def make_draft(submission: Submission) -> InitiativePage:
    """Add the draft page. Nothing of who handed it in goes there but the name chosen to be shown."""
    page = InitiativePage(
        title=submission.title,
        # Equal titles at the same moment would take one address: the code keeps them apart.
        slug=f"{slugify(submission.title)[:60].strip('-') or 'initiatief'}-{submission.reference.hex[-6:]}",
        summary=submission.summary,
        need=submission.need,
        audience=submission.audience,
        neighbourhood=submission.neighbourhood,
        where=submission.where,
        when=submission.when,
        help_wanted=submission.help_wanted,
        carried_by=submission.public_name,
        live=False,
        owner=None,
    )
    page.themes = list(submission.themes.all())
    index_page().add_child(instance=page)
    page.save_revision(user=None, log_action=True)
    return page
