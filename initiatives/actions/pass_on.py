"""A moderator gives a submission to another team."""

from uuid import UUID

from django.db import transaction
from django.utils import timezone

from core.text.typed import without_controls
from initiatives.actions.actors import Actor
from initiatives.actions.mails import tell_passed_on
from initiatives.actions.transition import locked, move
from initiatives.domain.lifecycle import Event
from initiatives.models import Submission, Team
from initiatives.queries.readers import readers


def pass_on(*, reference: UUID, team: Team, note: str = "", actor: Actor) -> Submission:
    """Let ``team`` answer; its members (or who stands in) get a mail. The promise stays as it was made.

    ``note`` is for colleagues: the initiator never reads it. Given to the same team again nothing happens. Raises
    ``Submission.DoesNotExist`` and :class:`NotAllowed`.
    """
    with transaction.atomic():
        submission = locked(reference)
        if submission.team_id == team.pk:
            return submission  # the button was pressed twice
        submission.team = team
        submission.save(update_fields=["team"])
        move(submission, Event.PASS_ON, actor=actor, note=f"→ {team}. {without_controls(note).strip()}".strip())
        for user in readers(submission, today=timezone.localdate()):
            tell_passed_on(submission, user)
    return submission
