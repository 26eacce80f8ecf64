"""Asks hosts whether somebody is still needed; takes off what nobody answers for. Nothing is ever deleted."""

from datetime import datetime

from django.conf import settings
from django.db import transaction
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import override

from core.links.tokens import new_nonce
from core.models import User
from core.organisation.queries import organisation
from core.outbox.writing import send_rendered
from participation.domain.expiry import ANSWER_WITHIN, Stage
from participation.models import RoleCare, RolePage
from participation.queries.care import past_last_day, stage_of, token_of, untouched


def look_after_roles(*, now: datetime) -> int:
    """Ask what is to be asked, take off what is over; return how many were. Safe to start twice."""
    done = 0
    for page in untouched(now):
        to_do = stage_of(page, now)
        if to_do == Stage.ASK and page.contact_email:
            done += _ask(page, now)
        elif to_do == Stage.CLOSE:
            done += _close(page, now)
    return done + sum(_close(page, now) for page in past_last_day(timezone.localdate(now)))


@transaction.atomic
def answer(*, care: RoleCare, answer: RoleCare.Answer, actor: User | None, now: datetime) -> None:
    """Note what the host (``actor`` None) or staff said. "No longer" takes the page off; "yes" puts back what was.

    Put back is what was live when it was taken off, whatever was drafted since; nothing, when it was published in the
    meantime: then somebody else took it off. A "no" of staff stands: it stops the host's link.
    """
    care = RoleCare.objects.select_for_update(of=("self",)).select_related("role", "closed_revision").get(pk=care.pk)
    care.answer, care.answered_at, care.answered_by = answer, now, actor
    if answer == RoleCare.Answer.NO and actor is not None:
        care.nonce = new_nonce()
    care.save(update_fields=["answer", "answered_at", "answered_by", "nonce"])
    if answer == RoleCare.Answer.NO:
        _close(care.role, now)
    elif _is_as_it_was_left(care) and care.closed_revision is not None:
        care.closed_revision.publish()
        RoleCare.objects.filter(pk=care.pk).update(closed_at=None, closed_revision=None)


def _is_as_it_was_left(care: RoleCare) -> bool:
    """Whether the page is off the website because we closed it, and was not published since."""
    published = care.role.last_published_at
    return care.closed_at is not None and not care.role.live and (published is None or published <= care.closed_at)


def answer_for(*, role: RolePage, answered: RoleCare.Answer, actor: User, now: datetime) -> None:
    """Note what a member of staff heard about ``role``."""
    care, _made = RoleCare.objects.get_or_create(role=role)
    answer(care=care, answer=answered, actor=actor, now=now)


@transaction.atomic
def _ask(page: RolePage, now: datetime) -> bool:
    care, _made = RoleCare.objects.get_or_create(role=page)
    known = getattr(page, "care", None)
    before = known.asked_at if known else None
    if not RoleCare.objects.filter(pk=care.pk, asked_at=before).update(asked_at=now):
        return False  # another run was first
    care.asked_at = now
    send_question(care, email=page.contact_email, title=page.title)
    return True


def send_question(care: RoleCare, *, email: str, title: str) -> None:
    """Ask whether somebody is still needed; the link shows a page with the buttons."""
    with override(settings.LANGUAGE_CODE):
        who = organisation(settings.LANGUAGE_CODE)
        context = {
            "organisation": who,
            "subject": _("Is somebody still needed?"),
            "title": title,
            "url": settings.BASE_URL + reverse("participation:host", args=[token_of(care, email=email)]),
            "until": timezone.localdate((care.asked_at or timezone.now()) + ANSWER_WITHIN),
            "language_code": settings.LANGUAGE_CODE,
        }
        send_rendered("role_question", context, to=email, reply_to=[who.email] if who.email else [])


@transaction.atomic
def _close(page: RolePage, now: datetime) -> bool:
    """Take the page and its translations off the website; they stay with staff as they are."""
    locked = RolePage.objects.select_for_update(of=("self",)).get(pk=page.pk)
    if not locked.live:
        return False
    RoleCare.objects.update_or_create(
        role=locked, defaults={"closed_at": now, "closed_revision_id": locked.live_revision_id}
    )
    for one in RolePage.objects.live().filter(translation_key=locked.translation_key):
        one.unpublish()
    return True
