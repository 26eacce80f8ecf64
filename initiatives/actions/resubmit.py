"""The initiator corrects the text and hands it in again."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from django.db import transaction
from django.utils import timezone
from wagtail.models import WorkflowState

from core.models import Neighbourhood, Theme
from core.text.typed import without_controls
from initiatives.actions.actors import Actor
from initiatives.actions.mails import tell_staff
from initiatives.actions.transition import locked, move
from initiatives.domain.deadline import answer_before
from initiatives.domain.lifecycle import Event
from initiatives.models import InitiativePage, Submission
from initiatives.queries.promise import days_off

#: What may be corrected → the field of the page.
CORRECTABLE = {
    "title": "title",
    "summary": "summary",
    "need": "need",
    "audience": "audience",
    "neighbourhood": "neighbourhood",
    "themes": "themes",
    "where": "where",
    "when": "when",
    "help_wanted": "help_wanted",
    "public_name": "carried_by",
}


def resubmit(*, reference: UUID, changes: Mapping[str, Any], words: str = "", actor: Actor) -> Submission:
    """Put ``changes`` in the draft and bring it before the moderators again, with a new promise.

    ``changes`` holds only what the initiator changed, checked by the form, by the names of :data:`CORRECTABLE`
    (``neighbourhood`` a slug or "", ``themes`` slugs): what a moderator edited elsewhere in the draft stays. The
    submission keeps what the initiator typed last; earlier texts stay as revisions of the draft. A mail tells the
    moderators. Raises ``Submission.DoesNotExist``, ``KeyError`` for a name that is not correctable, and
    :class:`NotAllowed`.
    """
    fields = {name: CORRECTABLE[name] for name in changes}
    with transaction.atomic():
        submission = locked(reference)
        move(submission, Event.RESUBMIT, actor=actor, words=without_controls(words).strip())
        rows = _rows(changes)
        themes = rows.pop("themes", None)
        for name, value in rows.items():
            setattr(submission, name, value)
        if themes is not None:
            submission.themes.set(themes)
        today = timezone.localdate()
        submission.answer_by = answer_before(today, days_off=days_off(today))
        submission.told_at = None
        submission.save(update_fields=[*rows, "answer_by", "told_at"])
        if submission.page is not None:
            _hand_in(submission.page, {fields[name]: value for name, value in rows.items()}, themes)
        tell_staff(submission, Event.RESUBMIT)
    return submission


def _rows(changes: Mapping[str, Any]) -> dict[str, Any]:
    """Replace slugs by the rows that they name."""
    rows = dict(changes)
    if "neighbourhood" in rows:
        rows["neighbourhood"] = Neighbourhood.objects.filter(slug=rows["neighbourhood"]).first()
    if "themes" in rows:
        rows["themes"] = list(Theme.objects.filter(slug__in=rows["themes"]))
    return rows


def _hand_in(page: InitiativePage, values: Mapping[str, Any], themes: list[Theme] | None) -> None:
    """Save the draft, and let its workflow go on from where it was stopped; else begin it."""
    draft = page.get_latest_revision_as_object()
    for name, value in values.items():
        setattr(draft, name, value)
    if themes is not None:
        draft.themes = themes
    draft.save_revision(user=None, log_action=True, clean=False)  # staff may not have finished it
    state = draft.current_workflow_state
    workflow = draft.get_workflow()
    if state is not None and state.status == WorkflowState.STATUS_NEEDS_CHANGES:
        state.resume(user=None)
    elif state is not None:
        # The task is about the revision that came in last; what was read before it is refused by the task.
        state.current_task_state.__class__.objects.filter(pk=state.current_task_state_id).update(
            revision=draft.latest_revision
        )
    elif workflow is not None:
        workflow.start(draft, None)
