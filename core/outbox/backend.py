"""The mail backend of the whole site: stores every mail in the sender's own transaction."""

from collections.abc import Iterable
from urllib.parse import urlsplit

from django.conf import settings
from django.core.mail import EmailMessage, make_msgid
from django.core.mail.backends.base import BaseEmailBackend

from core.outbox.models import OutboxMail


class OutboxBackend(BaseEmailBackend):
    """Writes one row per recipient, so that nobody reads another's address and each is tried on its own."""

    def send_messages(self, email_messages: Iterable[EmailMessage]) -> int:
        """Store the messages; return how many.

        Raises ValueError for a line break in a header or an address (header injection, RFC 5322, 2.2) and for
        what the outbox cannot hold: attachments, or alternatives other than HTML.
        """
        rows: list[OutboxMail] = []
        stored = 0
        for message in email_messages:
            rows += _rows(message)
            stored += 1
        OutboxMail.objects.bulk_create(rows)
        return stored


def _rows(message: EmailMessage) -> list[OutboxMail]:
    text, html = _bodies(message)
    recipients = [str(one) for one in message.recipients()]
    named = [*recipients, *(str(one) for one in message.reply_to), str(message.from_email), str(message.subject)]
    for name, value in message.extra_headers.items():
        named += [str(name), str(value)]
    if any("\n" in value or "\r" in value for value in named):
        raise ValueError("A header or an address of a mail holds a line break.")  # never the value: it may be personal
    headers = {
        # The same on every attempt, so that a mail sent twice is recognised as one.
        "Message-ID": make_msgid(domain=urlsplit(settings.BASE_URL).hostname),
        **{str(name): str(value) for name, value in message.extra_headers.items()},
    }
    return [
        OutboxMail(
            sender=str(message.from_email),
            recipients=[recipient],
            reply_to=[str(one) for one in message.reply_to],
            headers=headers,
            subject=str(message.subject)[:500],
            text=text,
            html=html,
        )
        for recipient in recipients
    ]


def _bodies(message: EmailMessage) -> tuple[str, str]:
    if message.attachments:
        raise ValueError("The outbox holds no attachments.")
    if message.content_subtype == "html":
        return "", str(message.body)
    html = ""
    for alternative in getattr(message, "alternatives", []):
        if alternative.mimetype != "text/html":
            raise ValueError(f"The outbox holds no alternative of type {alternative.mimetype}.")
        html = str(alternative.content)
    return str(message.body), html
