"""The initiator proposes a change of the live page, which stays as it is until a moderator merges it."""

from collections.abc import Mapping
from datetime import date
from typing import Any
from uuid import UUID

from django.db import transaction
from django.utils import timezone

from core.pages.locks import lock_pages
from core.text.typed import without_controls
from initiatives.actions.actors import Actor
from initiatives.actions.mails import tell_merged, tell_not_merged, tell_staff
from initiatives.actions.transition import locked, move
from initiatives.domain.lifecycle import ActorKind, Event, NotAllowed, State
from initiatives.enums import ProposalKind, ProposalState, Stage
from initiatives.models import InitiativePage, InitiativeUpdate, Submission, UpdateProposal


def propose(
    *, reference: UUID, kind: ProposalKind, values: Mapping[str, Any], words: str = "", actor: Actor
) -> UpdateProposal:
    """Store news or a correction and tell the moderators; the same proposal twice is stored once.

    ``values`` are as :class:`UpdateProposal` says, checked by the form. Raises ``Submission.DoesNotExist``,
    ``ValueError`` for values that the kind does not have, and :class:`NotAllowed`.
    """
    allowed = {"date", "text"} if kind == ProposalKind.UPDATE else set(UpdateProposal.PROPOSABLE)
    if kind == ProposalKind.CARRY_ON or not values or set(values) - allowed:
        raise ValueError("These values do not belong to this kind of proposal.")
    return _store(reference, kind=kind, event=Event.PROPOSE, values=dict(values), words=words, actor=actor)


def carry_on(*, reference: UUID, words: str = "", actor: Actor) -> UpdateProposal:
    """Store "we go on by ourselves": merged, the page says that residents carry it. Raises as :func:`propose`."""
    stage = {"stage": Stage.INDEPENDENT.value}
    return _store(reference, kind=ProposalKind.CARRY_ON, event=Event.CARRY_ON, values=stage, words=words, actor=actor)


def merge(*, proposal: int, words: str = "", actor: Actor) -> UpdateProposal:
    """Put the proposal in the live page and publish that; the initiator gets a mail.

    Only what was proposed is published: a moderator's unpublished draft of the page stays a draft. Raises
    ``UpdateProposal.DoesNotExist``, and :class:`NotAllowed` when it was decided already or the page is not live.
    """
    words = without_controls(words).strip()
    with transaction.atomic():
        found, submission = _waiting(proposal, Event.MERGE, actor)
        page = lock_pages(InitiativePage.objects.filter(pk=submission.page_id)).first()
        if page is None or not page.live:
            raise NotAllowed(State(submission.state), Event.MERGE, actor.kind)
        _decide(found, ProposalState.MERGED, actor)
        move(submission, Event.MERGE, actor=actor, words=words)
        _put(page, found, actor)
        if submission.email:
            tell_merged(submission, page, words=words)
    return found


def refuse(*, proposal: int, words: str, actor: Actor) -> UpdateProposal:
    """Leave the page as it is and say why. Raises as :func:`merge`, and ``ValueError`` without words."""
    words = without_controls(words).strip()
    if not words:
        raise ValueError("The initiator has to hear why.")
    with transaction.atomic():
        found, submission = _waiting(proposal, Event.REFUSE, actor)
        _decide(found, ProposalState.REFUSED, actor)
        move(submission, Event.REFUSE, actor=actor, words=words)
        if submission.email:
            tell_not_merged(submission, words=words)
    return found


def _store(
    reference: UUID, *, kind: ProposalKind, event: Event, values: dict[str, Any], words: str, actor: Actor
) -> UpdateProposal:
    with transaction.atomic():
        submission = locked(reference)
        same = submission.proposals.waiting().filter(kind=kind, values=values).first()
        if same is not None:
            return same
        move(submission, event, actor=actor, words=without_controls(words).strip())
        made: UpdateProposal = submission.proposals.create(kind=kind, values=values, created_at=timezone.now())
        if actor.kind == ActorKind.INITIATOR:
            tell_staff(submission, event)
    return made


def _waiting(proposal: int, event: Event, actor: Actor) -> tuple[UpdateProposal, Submission]:
    """Lock the submission first, as every action does, then the proposal; refuse one that was decided already."""
    reference = UpdateProposal.objects.values_list("submission__reference", flat=True).get(pk=proposal)
    submission = locked(reference)
    found = UpdateProposal.objects.select_for_update(of=("self",)).get(pk=proposal)
    if found.state != ProposalState.OPEN:
        raise NotAllowed(State(submission.state), event, actor.kind)
    return found, submission


def _decide(proposal: UpdateProposal, state: ProposalState, actor: Actor) -> None:
    proposal.state = state
    proposal.decided_at = timezone.now()
    proposal.decided_by = actor.user
    proposal.save(update_fields=["state", "decided_at", "decided_by"])


def _put(page: InitiativePage, proposal: UpdateProposal, actor: Actor) -> None:
    """Change the live page and its newest draft alike; publish only the first."""
    draft = page.get_latest_revision_as_object() if page.has_unpublished_changes else None
    _change(page, proposal)
    page.save_revision(user=actor.user, log_action=True).publish(user=actor.user)
    if draft is not None:
        _change(draft, proposal)
        draft.save_revision(user=actor.user, clean=False)  # staff may not have finished it


def _change(page: InitiativePage, proposal: UpdateProposal) -> None:
    if proposal.kind == ProposalKind.UPDATE:
        page.updates.add(
            InitiativeUpdate(date=date.fromisoformat(proposal.values["date"]), text=proposal.values["text"])
        )
        return
    for name, value in proposal.values.items():
        setattr(page, name, value)
    if "stage" in proposal.values:
        page.stage_since = timezone.localdate()
