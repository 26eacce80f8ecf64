"""The mails: plain words, text and HTML; to an initiator in the language of the form, to staff in the site's own.

They are handed to the default mailer, which stores them in the caller's transaction; ``tick`` sends them.
"""

from collections.abc import Iterable, Sequence
from typing import Any

from django.conf import settings
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, override

from core.links.tokens import make_token
from core.models import User
from core.organisation.queries import organisation
from core.outbox.writing import send_rendered
from initiatives.domain.lifecycle import Event
from initiatives.enums import WAITING
from initiatives.models import InitiativePage, Submission
from initiatives.queries.cards import initiative_url
from initiatives.queries.links import CONFIRM_PURPOSE, mine_path
from initiatives.queries.readers import readers


def ask_to_confirm(submission: Submission) -> None:
    """Send the link to the page with the button."""
    with override(submission.language):
        token = make_token(CONFIRM_PURPOSE, str(submission.reference), nonce=submission.link_nonce)
        _send(
            submission,
            "confirm",
            subject=_("Is this idea yours?"),
            url=settings.BASE_URL + reverse("initiatives:confirm", args=[token]),
        )


def tell_confirmed(submission: Submission) -> None:
    """Say that a person reads it, before which day the answer comes, and where to follow it."""
    if submission.email:
        with override(submission.language):
            _send(submission, "confirmed", subject=_("We are going to read your idea"))


def tell_placed(submission: Submission, page: InitiativePage, *, words: str) -> None:
    """Say that the initiative stands on the site, and where."""
    with override(submission.language):
        url = settings.BASE_URL + initiative_url(page, submission.language)
        _send(submission, "placed", subject=_("Your idea is on our website"), url=url, words=words)


def tell_asked(submission: Submission, *, words: str) -> None:
    """Ask for an addition, with the way to give it."""
    with override(submission.language):
        _send(submission, "asked", subject=_("We have a question about your idea"), words=words)


def tell_declined(submission: Submission, *, words: str) -> None:
    """Say that it is not placed, why, and that calling is always possible."""
    with override(submission.language):
        _send(submission, "declined", subject=_("Our answer to your idea"), words=words)


def tell_taken_off(submission: Submission) -> None:
    """Say that the page does not stand on the site any more."""
    with override(submission.language):
        _send(submission, "taken_off", subject=_("Your initiative is no longer on our website"))


def tell_message(submission: Submission, *, words: str) -> None:
    """Pass on a message of a member of staff; without e-mail it stands on the private page alone."""
    if submission.email:
        with override(submission.language):
            _send(submission, "message", subject=_("A message about your idea"), words=words)


def tell_merged(submission: Submission, page: InitiativePage, *, words: str) -> None:
    """Say that what was proposed stands on the page."""
    with override(submission.language):
        url = settings.BASE_URL + initiative_url(page, submission.language)
        _send(submission, "merged", subject=_("Your change is on our website"), url=url, words=words)


def tell_not_merged(submission: Submission, *, words: str) -> None:
    """Say that what was proposed does not come on the page, and why."""
    with override(submission.language):
        _send(submission, "not_merged", subject=_("Our answer to your change"), words=words)


def tell_withdrawn(submission: Submission) -> None:
    """Confirm that the idea was withdrawn, so that who did not do it can say so."""
    with override(submission.language):
        _send(submission, "withdrawn", subject=_("Your idea was withdrawn"))


def tell_removed(submission: Submission) -> None:
    """Confirm, as the last mail, that everything was removed."""
    with override(submission.language):
        _send(submission, "removed", subject=_("We removed what you handed in"))


def tell_link(submission: Submission) -> None:
    """Send a fresh link to the private page."""
    with override(submission.language):
        _send(submission, "link", subject=_("Your link"))


def tell_flood(number: int, *, to: Iterable[str]) -> None:
    """Tell the addresses ``to`` (of moderators) that very many ideas came in."""
    language = settings.LANGUAGE_CODE
    with override(language):
        who = organisation(language)
        context = {
            "organisation": who,
            "subject": _("Very many ideas at once"),
            "number": number,
            "url": settings.BASE_URL + reverse("submissions:index"),
            "language_code": language,
        }
        for address in to:
            send_rendered("initiative_flood", context, to=address)


#: What an initiator did → what staff read about it.
NEWS = {
    Event.WRITE: gettext_lazy("The initiator wrote a message."),
    Event.RESUBMIT: gettext_lazy("The initiator corrected the idea and handed it in again."),
    Event.PROPOSE: gettext_lazy("The initiator proposes a change of the page."),
    Event.CARRY_ON: gettext_lazy("The initiator says: we go on by ourselves."),
    Event.WITHDRAW: gettext_lazy("The initiator withdrew the idea. Its page is off the website."),
}


def tell_staff(submission: Submission, event: Event) -> None:
    """Tell the moderators whom it concerns what the initiator did (one of :data:`NEWS`); what was said is not in it."""
    for user in readers(submission, today=timezone.localdate()):
        _send_staff(submission, user, news=NEWS[event])


def tell_passed_on(submission: Submission, user: User) -> None:
    """Tell a member of the team that a colleague passed it on."""
    _send_staff(submission, user, news=gettext_lazy("A colleague passed this idea on to your team."))


def remind_staff(user: User, *, late: Sequence[Submission], soon: Sequence[Submission]) -> None:
    """Send a member of staff what they should have answered, and what they should answer soon."""
    language = settings.LANGUAGE_CODE
    with override(language):
        context = {
            "organisation": organisation(language),
            "subject": _("Initiatives that wait for an answer"),
            "late": [_waiting(one) for one in late],
            "soon": [_waiting(one) for one in soon],
            "language_code": language,
        }
        send_rendered("initiative_reminder", context, to=user.email)


def _waiting(submission: Submission) -> dict[str, str]:
    return {
        "title": submission.title,
        "before": date_format(submission.answer_by, "l j F") if submission.answer_by else "",
        "url": settings.BASE_URL + reverse("submissions:answer", args=[submission.pk]),
    }


def _send_staff(submission: Submission, user: User, *, news: Any) -> None:
    """Send a member of staff a link to the screen: nothing personal, and no typed text in a header."""
    language = settings.LANGUAGE_CODE
    with override(language):
        who = organisation(language)
        subject = _("Initiative: please look")
        before = submission.answer_by if submission.state in WAITING else None
        context = {
            "organisation": who,
            "subject": subject,
            "news": str(news),
            "title": submission.title,
            "before": date_format(before, "l j F") if before else "",
            "url": settings.BASE_URL + reverse("submissions:answer", args=[submission.pk]),
            "language_code": language,
        }
        send_rendered("initiative_staff", context, to=user.email)


def _send(submission: Submission, name: str, *, subject: str, **values: Any) -> None:
    """Send an initiator one of the mails, each with the way to their own page. No typed text stands in a header."""
    who = organisation(submission.language)
    context = values | {
        "organisation": who,
        "subject": subject,
        "title": submission.title,
        "name": submission.contact_name or submission.public_name,
        "before": date_format(submission.answer_by, "l j F") if submission.answer_by else "",
        "mine_url": settings.BASE_URL + mine_path(submission),
        "language_code": submission.language,
    }
    send_rendered(f"initiative_{name}", context, to=submission.email, reply_to=[who.email] if who.email else [])
