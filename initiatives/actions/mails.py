"""The mails to an initiator: plain words, text and HTML, in the language of the form.

They are handed to the default mailer, which stores them in the caller's transaction; ``tick`` sends them.
"""

from email.utils import formataddr
from typing import Any

from django.conf import settings
from django.core.mail import EmailMultiAlternatives
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import override

from core.links.tokens import make_token
from core.organisation.queries import organisation
from initiatives.models import InitiativePage, Submission
from initiatives.queries.cards import initiative_url
from initiatives.queries.links import CONFIRM_PURPOSE


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


def tell_placed(submission: Submission, page: InitiativePage, *, words: str) -> None:
    """Say that the initiative stands on the site, and where."""
    with override(submission.language):
        url = settings.BASE_URL + initiative_url(page, submission.language)
        _send(submission, "placed", subject=_("Your idea is on our website"), url=url, words=words)


def tell_declined(submission: Submission, *, words: str) -> None:
    """Say that it is not placed, why, and that calling is always possible."""
    with override(submission.language):
        _send(submission, "declined", subject=_("Our answer to your idea"), words=words)


def _send(submission: Submission, name: str, *, subject: str, **values: Any) -> None:
    """Render both bodies and hand the mail over. No typed text stands in a header."""
    who = organisation(submission.language)
    context = values | {
        "organisation": who,
        "subject": subject,
        "title": submission.title,
        "name": submission.contact_name or submission.public_name,
        "before": date_format(submission.answer_by, "l j F") if submission.answer_by else "",
        "language_code": submission.language,
    }
    mail = EmailMultiAlternatives(
        subject=subject,
        body=render_to_string(f"emails/initiative_{name}.txt", context).strip() + "\n",
        from_email=formataddr((who.name, settings.DEFAULT_FROM_EMAIL)),
        to=[submission.email],
        reply_to=[who.email] if who.email else [],
        headers={"Auto-Submitted": "auto-generated"},
    )
    mail.attach_alternative(render_to_string(f"emails/initiative_{name}.html", context), "text/html")
    mail.send()
