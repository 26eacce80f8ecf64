"""Hands the mail of the outbox over to the mail server."""

import smtplib
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.conf import settings
from django.core.mail import EmailMultiAlternatives, mailers
from django.core.mail.backends.base import BaseEmailBackend
from django.db.models import F

from core.outbox.models import OutboxMail

#: How long after the first, second, … failure a mail is tried again; after the last it is given up.
PAUSES = (
    timedelta(minutes=1),
    timedelta(minutes=5),
    timedelta(minutes=15),
    timedelta(hours=1),
    timedelta(hours=4),
    timedelta(hours=12),
    timedelta(hours=24),
)
#: A claim holds this long; a mail whose sender was killed is tried again after it.
CLAIM = timedelta(minutes=15)
#: How many one run takes on: a run ends before the claims of its first mails do.
BATCH = 200
#: SMTP reply codes from here on are final (RFC 5321, 4.2.1).
PERMANENT = 500
#: Errors that say nothing about the next mail.
ABOUT_THIS_MAIL = (smtplib.SMTPRecipientsRefused, smtplib.SMTPSenderRefused, smtplib.SMTPDataError, ValueError)
KEEP_SENT = timedelta(days=30)
KEEP_STUCK = timedelta(days=90)


@dataclass(frozen=True, kw_only=True)
class Delivery:
    """What one run did, in mails."""

    sent: int
    failed: int
    given_up: int


def deliver(*, now: datetime) -> Delivery:
    """Send what is due. Safe when started twice: each mail is claimed first.

    At least once: a process killed between sending and noting it sends again, with the same Message-ID.
    """
    sent = failed = given_up = 0
    rows = list(OutboxMail.objects.due(now).values_list("pk", "next_attempt_at")[:BATCH])
    transport = mailers["transport"]
    for pk, seen in rows:
        if not _claim(pk, seen, now):
            continue
        mail = OutboxMail.objects.get(pk=pk)
        error = _send(transport, mail)
        if error is None:
            _note_sent(mail, now)
            sent += 1
            continue
        if _note_failure(mail, error, now):
            given_up += 1
        else:
            failed += 1
        if not isinstance(error, ABOUT_THIS_MAIL):
            break  # the server cannot be reached: the others keep their attempts
    return Delivery(sent=sent, failed=failed, given_up=given_up)


def try_again(mail: OutboxMail, *, now: datetime) -> None:
    """Take a mail that was given up back into the queue, with all its attempts."""
    OutboxMail.objects.stuck().filter(pk=mail.pk).update(given_up_at=None, attempts=0, next_attempt_at=now)


def purge_outbox(*, now: datetime) -> int:
    """Delete what was sent, or given up, long ago; return how many."""
    sent, _per_model = OutboxMail.objects.filter(sent_at__lt=now - KEEP_SENT).delete()
    stuck, _per_model = OutboxMail.objects.stuck().filter(given_up_at__lt=now - KEEP_STUCK).delete()
    return sent + stuck


def _claim(pk: int, seen: datetime, now: datetime) -> bool:
    """Take the mail, if its next attempt is still the one we saw: whoever comes second changes no row."""
    unclaimed = OutboxMail.objects.waiting().filter(pk=pk, next_attempt_at=seen)
    return bool(unclaimed.update(next_attempt_at=now + CLAIM, attempts=F("attempts") + 1))


def _send(transport: BaseEmailBackend, mail: OutboxMail) -> Exception | None:
    message = EmailMultiAlternatives(
        subject=mail.subject,
        body=mail.text,
        from_email=mail.sender,
        to=mail.recipients,
        reply_to=mail.reply_to,
        headers=mail.headers,
    )
    if mail.html:
        message.attach_alternative(mail.html, "text/html")
    try:
        transport.send_messages([message])
    except (OSError, ValueError) as error:  # smtplib's errors are OSErrors; a wrong address is a ValueError
        return error
    return None


def _note_sent(mail: OutboxMail, now: datetime) -> None:
    """Note it, and forget what it said and to whom; the demo's mailbox shows it."""
    content = (
        {}
        if settings.DEMO
        else {"text": "", "html": "", "subject": "", "recipients": [], "reply_to": [], "headers": {}}
    )
    OutboxMail.objects.filter(pk=mail.pk).update(sent_at=now, last_error="", **content)


def _note_failure(mail: OutboxMail, error: Exception, now: datetime) -> bool:
    """Plan the next attempt; True when there is none."""
    hopeless = mail.attempts > len(PAUSES) or isinstance(error, ValueError) or _refused_for_good(error)
    plan = {"given_up_at": now} if hopeless else {"next_attempt_at": now + PAUSES[mail.attempts - 1]}
    OutboxMail.objects.filter(pk=mail.pk).update(last_error=_describe(error), **plan)
    return hopeless


def _refused_for_good(error: Exception) -> bool:
    return isinstance(error, smtplib.SMTPRecipientsRefused) and all(
        code >= PERMANENT for code, _answer in error.recipients.values()
    )


def _describe(error: Exception) -> str:
    """Say what went wrong without the server's words: they repeat the address."""
    if isinstance(error, smtplib.SMTPRecipientsRefused):
        codes = sorted({code for code, _answer in error.recipients.values()})
        return f"address refused ({', '.join(map(str, codes))})"
    if isinstance(error, smtplib.SMTPResponseException):
        return f"{type(error).__name__} ({error.smtp_code})"
    return type(error).__name__
