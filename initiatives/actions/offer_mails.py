"""Mails about who offers help: to them, to the initiator, to staff."""

from django.conf import settings
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import override

from core.links.tokens import make_token
from core.organisation.queries import organisation
from core.outbox.writing import send_rendered
from initiatives.models import Joining, Submission
from initiatives.queries.links import JOIN_PURPOSE, mine_path
from initiatives.queries.readers import addresses, all_readers, readers


def ask_joiner_to_confirm(joining: Joining) -> None:
    """Send the link to the page with the button."""
    with override(joining.language):
        token = make_token(JOIN_PURPOSE, str(joining.pk), nonce=joining.link_nonce)
        url = settings.BASE_URL + reverse("initiatives:join_confirm", args=[token])
        _send(joining, "confirm", joining.language, _("Do you want to join in?"), to=joining.email, url=url)


def tell_initiator_of(joining: Joining, submission: Submission) -> None:
    """Pass it on to the initiator, who answers by replying to the mail."""
    with override(submission.language):
        _send(
            joining,
            "relayed",
            submission.language,
            _("Somebody wants to join in"),
            to=submission.email,
            url=settings.BASE_URL + mine_path(submission),
            reply_to=[joining.email],
            greeting=submission.contact_name or submission.public_name,
        )


def tell_staff_of(joining: Joining, submission: Submission | None) -> None:
    """Ask the moderators (without any: the organisation) to pass it on, by phone if need be."""
    people = readers(submission, today=timezone.localdate()) if submission else all_readers()
    for address in addresses(people):
        ask_to_pass_on(joining, to=address)


def ask_to_pass_on(joining: Joining, *, to: str) -> None:
    """Ask one of them."""
    language = settings.LANGUAGE_CODE
    with override(language):
        url = settings.BASE_URL + reverse("joinings:joining", args=[joining.pk])
        _send(joining, "staff", language, _("Somebody wants to join in: please pass it on"), to=to, url=url)


def _send(
    joining: Joining,
    name: str,
    language: str,
    subject: str,
    *,
    to: str,
    url: str,
    reply_to: list[str] | None = None,
    greeting: str = "",
) -> None:
    who = organisation(language)
    context = {
        "organisation": who,
        "subject": subject,
        "title": joining.page.title,
        "name": greeting or joining.name,
        "joiner": joining.name,
        "reach": [value for value in (joining.phone, joining.email) if value],
        "comes": joining.kind == "come",
        "words": joining.message,
        "url": url,
        "before": date_format(joining.answer_by, "l j F") if joining.answer_by else "",
        "language_code": language,
    }
    default = [who.email] if who.email and name == "confirm" else []
    send_rendered(f"join_{name}", context, to=to, reply_to=reply_to or default)
