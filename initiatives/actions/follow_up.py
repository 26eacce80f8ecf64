"""What staff do with an offer, of whatever kind. Who looks at contact data is written down, never the data."""

from datetime import datetime
from typing import Any

from django.db import transaction
from django.db.models import Q, QuerySet
from django.utils import timezone

from core.models import OutboxMail, User
from core.privacy.log import note_removal
from initiatives.models.follow_up import FollowedUp, FollowUpStep


class NotAllowedError(Exception):
    """This step does not follow on the present state: a colleague was first."""


@transaction.atomic
def move_on(*, among: "QuerySet[Any]", offer: int, seen: str, to: str, note: str, actor: User, now: datetime) -> None:
    """Bring an offer of ``among``, which ``actor`` saw in the state ``seen``, in the state ``to``.

    The ``note`` for colleagues takes the place of what stood there, hence only of what the actor saw. Raises
    NotAllowedError, and DoesNotExist of the model.
    """
    found = among.select_for_update(of=("self",)).get(pk=offer)
    if found.state != seen or not found.may_become(to):
        raise NotAllowedError(found.state)
    found.state, found.state_since, found.note = to, now, note.strip()
    found.save(update_fields=["state", "state_since", "note"])
    found.steps.create(event=to, at=now, actor=actor)


@transaction.atomic
def open_contact(*, offer: FollowedUp, actor: User, now: datetime) -> None:
    """Write down that ``actor`` looks at the contact data; once on a local day."""
    today = timezone.localdate(now)
    if not offer.steps.filter(event=FollowUpStep.OPENED, actor=actor, at__date=today).exists():
        offer.steps.create(event=FollowUpStep.OPENED, at=now, actor=actor)


@transaction.atomic
def note_exported(*, offers: "QuerySet[Any]", actor: User, now: datetime) -> None:
    """Write down for each of ``offers`` that its contact data was downloaded."""
    step = offers.model._meta.get_field("steps").related_model  # noqa: SLF001 - Django's documented interface
    keys = offers.values_list("pk", flat=True)
    step.objects.bulk_create(step(offer_id=pk, event=FollowUpStep.EXPORTED, at=now, actor=actor) for pk in keys)


@transaction.atomic
def forget(*, among: "QuerySet[Any]", offer: int, address: str, rule: str, actor: User, now: datetime) -> None:  # noqa: ARG001 - every action names who acts
    """Delete an offer because the person asked, with mail about it that did not leave.

    ``address`` is that of its screen, ``rule`` the line in the log of what was removed. DoesNotExist of the model.
    """
    found = among.select_for_update(of=("self",)).get(pk=offer)
    about = Q(text__contains=address)
    if found.email:
        about |= Q(reply_to=[found.email], text__contains=found.title)
    if found.phone:
        about |= Q(text__contains=found.phone)
    OutboxMail.objects.filter(about).delete()
    found.delete()
    note_removal(rule=rule, number=1, now=now)
