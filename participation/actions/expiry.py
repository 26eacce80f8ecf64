"""Asks hosts whether somebody is still needed; takes off what nobody answers for. Nothing is ever deleted."""

from datetime import datetime

from django.conf import settings
from django.db import transaction
from django.db.models import QuerySet
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import override

from core.links.tokens import new_nonce
from core.models import User
from core.organisation.queries import organisation
from core.outbox.writing import send_rendered
from core.pages.locks import lock_pages
from participation.domain.expiry import ANSWER_WITHIN, Stage
from participation.models import RoleCare, RolePage
from participation.queries.care import past_last_day, stage_of, token_of, untouched


def look_after_roles(*, now: datetime) -> int:
    """Ask what is to be asked, take off what is over; return how many were. Safe to start twice."""
    done = 0
    stale, over = untouched(now), past_last_day(timezone.localdate(now))
    for page in stale:
        to_do = stage_of(page, now)
        if to_do == Stage.ASK and page.contact_email:
            done += _ask(page, now)
        elif to_do == Stage.CLOSE:
            done += _close_if_still(stale, page, now)
    return done + sum(_close_if_still(over, page, now) for page in over)


@transaction.atomic
def answer(*, care: RoleCare, answer: RoleCare.Answer, actor: User | None, now: datetime) -> None:
    """Note what the host (``actor`` None) or staff said. "No longer" takes the page off; "yes" puts back what was.

    Put back is what was live when it was taken off, in each language, whatever was drafted since; nothing, when it was
    published in the meantime: then somebody else took it off. A "no" of staff stands: it stops the host's link.
    """
    page, care = _locked(care.role_id)
    care.answer, care.answered_at, care.answered_by = answer, now, actor
    if answer == RoleCare.Answer.NO and actor is not None:
        care.nonce = new_nonce()
    care.save(update_fields=["answer", "answered_at", "answered_by", "nonce"])
    if answer == RoleCare.Answer.NO:
        _close(page, care, now)
    elif care.closed_at is not None and _is_as_it_was_left(page, care.closed_at):
        _put_back(care, care.closed_at)


def _locked(role_id: int) -> tuple[RolePage, RoleCare]:
    """Lock a role, then what was said of it: whoever changes both comes along here.

    In another order a host who answers and the run of the night would wait for each other.
    """
    page = lock_pages(RolePage.objects.filter(pk=role_id)).get()
    RoleCare.objects.get_or_create(role=page)
    return page, RoleCare.objects.select_for_update(of=("self",)).get(role=page)


def _put_back(care: RoleCare, closed_at: datetime) -> None:
    """Publish what was live, the role before its translations: they are served only while it is."""
    revisions = {int(revision.object_id): revision for revision in care.closed_revisions.all()}
    if care.role_id not in revisions:
        return
    pages = RolePage.objects.filter(pk__in=revisions).order_by("pk")
    for one in sorted(pages, key=lambda page: page.pk != care.role_id):
        if _is_as_it_was_left(one, closed_at):
            revisions[one.pk].publish()
    care.closed_revisions.clear()
    RoleCare.objects.filter(pk=care.pk).update(closed_at=None)


def _is_as_it_was_left(page: RolePage, closed_at: datetime) -> bool:
    """Whether the page is off the website because we closed it, and was not published since."""
    published = page.last_published_at
    return not page.live and (published is None or published <= closed_at)


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
def _close_if_still(wanted: "QuerySet[RolePage]", page: RolePage, now: datetime) -> bool:
    """Take the page off if it is still one of ``wanted``: its host may have answered just now."""
    page, care = _locked(page.pk)
    return wanted.filter(pk=page.pk).exists() and _close(page, care, now)


def _close(page: RolePage, care: RoleCare, now: datetime) -> bool:
    """Take the locked page and its translations off the website; they stay with staff as they are."""
    if not page.live:
        return False
    found = list(RolePage.objects.live().filter(translation_key=page.translation_key).order_by("pk"))
    care.closed_at = now
    care.save(update_fields=["closed_at"])
    care.closed_revisions.set([one.live_revision_id for one in found if one.live_revision_id])
    for one in found:
        one.unpublish()
    return True
