"""Somebody offers help: stored once, confirmed with a button, passed on to the host, followed up by staff."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db import transaction
from django.utils import timezone

from core.contact.storing import store_once
from core.models import User
from initiatives.domain.deadline import answer_before
from initiatives.queries.promise import days_off
from participation.actions.mails import ask_helper_to_confirm, staff_addresses, tell_host, tell_staff
from participation.models import HelpOffer, RolePage

#: Enough for who helps everywhere; too few to flood a mailbox.
PER_PERSON_A_DAY, PER_ADDRESS_AN_HOUR, PER_ROLE_A_DAY = 5, 20, 100
DAY, HOUR = timedelta(days=1), timedelta(hours=1)


@dataclass(frozen=True, kw_only=True)
class Answers:
    """What was typed, checked by the form; names as on the model."""

    name: str
    email: str
    phone: str
    call_when: str
    message: str


def offer_help(
    *,
    role: RolePage,
    form_key: str,
    answers: Answers,
    language: str,
    address: str,
    now: datetime,
    actor: User | None,  # noqa: ARG001 - every action names who acts; a visitor is nobody
) -> HelpOffer:
    """Store the offer for the source page ``role``, once; mail a link with a button, or pass it on where no e-mail is.

    ``address`` is the sender's network address, of which only a count is kept. Raises TooManyError.
    """
    counts = (
        ("help.address", address, PER_ADDRESS_AN_HOUR, HOUR),
        ("help.person", answers.email or answers.phone, PER_PERSON_A_DAY, DAY),
        ("help.role", str(role.pk), PER_ROLE_A_DAY, DAY),
    )
    with transaction.atomic():
        stored, is_new = store_once(
            HelpOffer,
            form_key=form_key,
            about=role,
            answers=answers,
            counts=counts,
            now=now,
            role=role,
            title=role.title,
            neighbourhood_id=role.neighbourhood_id or (role.venue.neighbourhood_id if role.venue else None),
            language=language,
            state_since=now,
        )
        if not is_new:
            return stored
        if stored.email:
            ask_helper_to_confirm(stored)
        else:
            _pass_on(stored, now)
    return stored


def confirm_help(*, offer: int, now: datetime, actor: User | None) -> HelpOffer:  # noqa: ARG001 - likewise
    """Pass the offer on: its button was pressed. Pressed twice, it is passed on once. ``HelpOffer.DoesNotExist``."""
    with transaction.atomic():
        found = HelpOffer.objects.select_for_update(of=("self",)).select_related("role").get(pk=offer)
        if found.confirmed_at is None:
            _pass_on(found, now)
    return found


def _pass_on(offer: HelpOffer, now: datetime) -> None:
    """Mail it to the host where there is an e-mail, else to staff; promise a day either way."""
    today = timezone.localdate(now)
    offer.confirmed_at = offer.state_since = now
    offer.answer_by = answer_before(today, days_off=days_off(today))
    offer.save(update_fields=["confirmed_at", "state_since", "answer_by"])
    if offer.role is not None and offer.role.contact_email:
        tell_host(offer, email=offer.role.contact_email)
    else:
        tell_staff(offer, addresses=staff_addresses(offer, today=today))
