"""Somebody offers help or comes along; the initiator hears of it, and nobody's address is shown."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db import transaction
from django.utils import timezone

from core.contact.storing import store_once
from core.privacy.log import note_removal
from initiatives.actions.actors import Actor
from initiatives.actions.offer_mails import ask_joiner_to_confirm, tell_initiator_of, tell_staff_of
from initiatives.domain.deadline import answer_before
from initiatives.enums import JoinKind, JoinState, SubmissionState
from initiatives.models import InitiativePage, Joining, Submission
from initiatives.queries.promise import days_off

#: Enough for who joins in everywhere; too few to flood a mailbox.
PER_PERSON_A_DAY, PER_ADDRESS_AN_HOUR, PER_PAGE_A_DAY = 5, 20, 100
DAY, HOUR = timedelta(days=1), timedelta(hours=1)
#: So long an offer waits for its button, and so long a passed-on one is kept, for who lost the mail.
KEEP_UNCONFIRMED, KEEP_RELAYED = timedelta(days=14), timedelta(days=60)


@dataclass(frozen=True, kw_only=True)
class Offer:
    """What was typed, checked by the form; names as on the model."""

    kind: JoinKind
    name: str
    email: str
    phone: str
    message: str


def offer(
    *,
    page: InitiativePage,
    form_key: str,
    answers: Offer,
    language: str,
    address: str,
    actor: Actor,  # noqa: ARG001 - every action names who acts
) -> Joining:
    """Store the offer, once, and mail a link with a button; without e-mail pass it on to staff, who call.

    ``address`` is the sender's network address, of which only a count is kept. ``actor`` is whoever offers. Raises
    TooManyError.
    """
    now = timezone.now()
    counts = (
        ("join.address", address, PER_ADDRESS_AN_HOUR, HOUR),
        ("join.person", answers.email or answers.phone, PER_PERSON_A_DAY, DAY),
        ("join.page", str(page.pk), PER_PAGE_A_DAY, DAY),
    )
    with transaction.atomic():
        stored, is_new = store_once(
            Joining,
            form_key=form_key,
            about=page,
            answers=answers,
            counts=counts,
            now=now,
            page=page,
            language=language,
        )
        if not is_new:
            return stored
        if stored.email:
            ask_joiner_to_confirm(stored)
        else:
            _relay(stored)
    return stored


def confirm_offer(*, joining: int, actor: Actor) -> Joining:  # noqa: ARG001 - likewise
    """Pass the offer on: its button was pressed. Pressed twice, it is passed on once. ``Joining.DoesNotExist``."""
    with transaction.atomic():
        found = Joining.objects.select_for_update(of=("self",)).select_related("page").get(pk=joining)
        if found.relayed_at is None:
            _relay(found)
    return found


def purge_offers(*, now: datetime) -> int:
    """Delete offers whose time is over, with a log that proves it; return how many."""
    over = {
        "joining.unconfirmed": Joining.objects.filter(relayed_at=None, created_at__lt=now - KEEP_UNCONFIRMED),
        "joining.relayed": Joining.objects.filter(relayed_at__lt=now - KEEP_RELAYED),
    }
    total = 0
    with transaction.atomic():
        for rule, found in over.items():
            number, _per_model = found.delete()
            note_removal(rule=rule, number=number, now=now)
            total += number
    return total


def _relay(joining: Joining) -> None:
    """Mail it to the initiator while their idea stands on the site and both have e-mail; else staff pass it on."""
    now = timezone.now()
    today = timezone.localdate(now)
    submission = Submission.objects.filter(page=joining.page, state=SubmissionState.APPROVED).first()
    by_mail = submission is not None and bool(submission.email and joining.email)
    joining.relayed_at = joining.state_since = now
    joining.state = JoinState.PASSED_ON if by_mail else JoinState.NEW
    joining.answer_by = None if by_mail else answer_before(today, days_off=days_off(today))
    joining.save(update_fields=["relayed_at", "state", "state_since", "answer_by"])
    if submission is not None and by_mail:
        tell_initiator_of(joining, submission)
    else:
        tell_staff_of(joining, submission)
