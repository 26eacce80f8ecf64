"""How every mail of the site is written: both bodies of one template, in one frame, for one person."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from email.utils import formataddr
from typing import Any

from django.conf import settings
from django.core.mail import EmailMultiAlternatives
from django.template.loader import render_to_string

_held: ContextVar[list[EmailMultiAlternatives] | None] = ContextVar("held_mails", default=None)


@contextmanager
def held_back() -> Iterator[list[EmailMultiAlternatives]]:
    """Collect what is written inside instead of handing it over: the examples that staff look at."""
    mails: list[EmailMultiAlternatives] = []
    token = _held.set(mails)
    try:
        yield mails
    finally:
        _held.reset(token)


def send_rendered(template: str, context: dict[str, Any], *, to: str, reply_to: Sequence[str] = ()) -> None:
    """Render both bodies of ``emails/<template>`` and hand the mail over.

    ``context`` has at least ``subject``, ``organisation`` and ``language_code``. The default mailer stores the mail in
    the caller's transaction; ``tick`` sends it.
    """
    mail = EmailMultiAlternatives(
        subject=context["subject"],
        body=render_to_string(f"emails/{template}.txt", context).strip() + "\n",
        from_email=formataddr((context["organisation"].name, settings.DEFAULT_FROM_EMAIL)),
        to=[to],
        reply_to=list(reply_to),
        headers={"Auto-Submitted": "auto-generated"},
    )
    mail.attach_alternative(render_to_string(f"emails/{template}.html", context), "text/html")
    held = _held.get()
    if held is None:
        mail.send()
    else:
        held.append(mail)
