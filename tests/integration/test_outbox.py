import re
import smtplib
import threading
from datetime import UTC, datetime, timedelta

import pytest
from django.conf import settings as django_settings
from django.contrib.auth.models import Group
from django.core.mail import EmailMessage, EmailMultiAlternatives, send_mail
from django.core.mail.backends.base import BaseEmailBackend
from django.db import transaction
from django.test import Client
from wagtail.models import GroupApprovalTask, GroupPagePermission, Page, Workflow, WorkflowTask

from core.models import User
from core.outbox import delivery
from core.outbox.delivery import CLAIM, PAUSES, Delivery, deliver, try_again
from core.outbox.models import OutboxMail
from home.models import HomePage

NOW = datetime(2026, 11, 22, 11, 0, tzinfo=UTC)
LATER = NOW + timedelta(days=1)


class Transport(BaseEmailBackend):
    """Takes mail, or fails as told."""

    taken = []
    failures = []

    def send_messages(self, messages):
        if self.failures:
            raise self.failures.pop(0)
        self.taken += messages
        return len(messages)


@pytest.fixture(autouse=True)
def transport(settings):
    settings.MAILERS = {
        "default": {"BACKEND": "core.outbox.backend.OutboxBackend"},
        "transport": {"BACKEND": f"{__name__}.Transport"},
    }
    settings.DEMO = False
    Transport.taken, Transport.failures = [], []
    return Transport


def store(**given):
    values = {"subject": "Uw idee", "body": "Dag", "to": ["jan@example.org"], **given}
    EmailMessage(**values).send()


def states():
    fields = ("attempts", "next_attempt_at", "sent_at", "given_up_at", "last_error")
    return list(OutboxMail.objects.order_by("pk").values_list(*fields))


def due_now():
    OutboxMail.objects.update(next_attempt_at=NOW)


@pytest.mark.django_db
def test_nothing_is_sent_until_tick_and_the_mail_leaves_whole(transport):
    mail = EmailMultiAlternatives(
        "Uw idee: koffie ☕",
        "Dag Jan",
        "Buurt <info@buurt.nl>",
        ["jan@example.org"],
        reply_to=["vraag@buurt.nl"],
        headers={"Auto-Submitted": "auto-generated"},
    )
    mail.attach_alternative("<p>Dag Jan</p>", "text/html")
    mail.send()
    assert transport.taken == []
    due_now()
    assert deliver(now=NOW) == Delivery(sent=1, failed=0, given_up=0)
    (sent,) = transport.taken
    message = sent.message()
    assert {name: message[name] for name in ("Subject", "From", "To", "Reply-To", "Auto-Submitted")} == {
        "Subject": "Uw idee: koffie ☕",
        "From": "Buurt <info@buurt.nl>",
        "To": "jan@example.org",
        "Reply-To": "vraag@buurt.nl",
        "Auto-Submitted": "auto-generated",
    }
    assert [(part.get_content_type(), part.get_content().strip()) for part in message.iter_parts()] == [
        ("text/plain", "Dag Jan"),
        ("text/html", "<p>Dag Jan</p>"),
    ]


@pytest.mark.django_db
def test_mail_of_a_transaction_that_is_undone_is_never_sent():
    with transaction.atomic():
        store()
        transaction.set_rollback(True)
    assert OutboxMail.objects.count() == 0


@pytest.mark.django_db
def test_nobody_reads_who_else_gets_it(transport):
    store(to=["jan@example.org", "an@example.org"], cc=["els@example.org"], bcc=["stil@example.org"])
    due_now()
    deliver(now=NOW)
    assert [(sent.recipients(), sent.message()["To"], sent.message()["Cc"]) for sent in transport.taken] == [
        ([address], address, None)
        for address in ("jan@example.org", "an@example.org", "els@example.org", "stil@example.org")
    ]


@pytest.mark.django_db
@pytest.mark.parametrize(
    "given",
    [
        {"subject": "Dag\nBcc: iedereen@example.org"},
        {"subject": "Dag\rBcc: iedereen@example.org"},
        {"to": ["jan@example.org\nBcc: iedereen@example.org"]},
        {"bcc": ["jan@example.org\r\nSubject: x"]},
        {"reply_to": ["jan@example.org\nBcc: iedereen@example.org"]},
        {"from_email": "info@buurt.nl\nBcc: iedereen@example.org"},
        {"headers": {"X-Note": "een\ntwee"}},
        {"headers": {"X-Note\nBcc": "iedereen@example.org"}},
    ],
)
def test_a_line_break_in_a_header_is_refused_without_repeating_it(given):
    with pytest.raises(ValueError, match=r"^A header or an address of a mail holds a line break\.$"):
        store(**given)
    assert OutboxMail.objects.count() == 0


@pytest.mark.django_db
def test_what_the_outbox_cannot_hold_is_refused():
    with pytest.raises(ValueError, match="no attachments"):
        store(attachments=[("a.txt", "text", "text/plain")])
    mail = EmailMultiAlternatives("Dag", "Dag", to=["jan@example.org"])
    mail.attach_alternative("BEGIN:VCALENDAR", "text/calendar")
    with pytest.raises(ValueError, match="no alternative of type text/calendar"):
        mail.send()


@pytest.mark.django_db
def test_after_sending_nothing_personal_is_left():
    send_mail("Uw idee", "Dag Jan", "info@buurt.nl", ["jan@example.org"], html_message="<p>Dag Jan</p>")
    due_now()
    deliver(now=NOW)
    row = OutboxMail.objects.values("sent_at", "subject", "text", "html", "recipients", "reply_to", "headers").get()
    assert row == {
        "sent_at": NOW,
        "subject": "",
        "text": "",
        "html": "",
        "recipients": [],
        "reply_to": [],
        "headers": {},
    }


@pytest.mark.django_db
def test_the_demo_keeps_sent_mail_for_its_mailbox(settings):
    settings.DEMO = True
    store()
    due_now()
    deliver(now=NOW)
    assert OutboxMail.objects.values_list("subject", "text", "recipients").get() == (
        "Uw idee",
        "Dag",
        ["jan@example.org"],
    )


@pytest.mark.django_db
def test_a_failure_is_tried_again_after_growing_pauses_and_then_given_up(transport):
    store()
    due_now()
    now, pauses, outcomes = NOW, [], []
    for _ in range(len(PAUSES) + 1):
        transport.failures = [ConnectionRefusedError("jan@example.org")]
        outcomes.append(deliver(now=now))
        row = OutboxMail.objects.get()
        pauses.append(row.next_attempt_at - now)
        assert deliver(now=now) == Delivery(sent=0, failed=0, given_up=0)  # not before its time
        now = row.next_attempt_at
    assert pauses[: len(PAUSES)] == list(PAUSES)
    assert outcomes == [Delivery(sent=0, failed=1, given_up=0)] * len(PAUSES) + [Delivery(sent=0, failed=0, given_up=1)]
    assert (row.attempts, row.last_error, row.given_up_at is not None) == (8, "ConnectionRefusedError", True)
    assert (list(OutboxMail.objects.stuck()), list(OutboxMail.objects.waiting())) == ([row], [])
    assert deliver(now=now + timedelta(days=9)) == Delivery(sent=0, failed=0, given_up=0)


@pytest.mark.django_db
def test_a_mail_that_was_given_up_can_be_tried_again():
    store()
    OutboxMail.objects.update(given_up_at=NOW, attempts=8)
    try_again(OutboxMail.objects.get(), now=LATER)
    assert deliver(now=LATER) == Delivery(sent=1, failed=0, given_up=0)


@pytest.mark.django_db
def test_an_address_that_does_not_exist_is_given_up_at_once_and_not_repeated_in_the_error(transport):
    store()
    store(to=["an@example.org"])
    due_now()
    transport.failures = [smtplib.SMTPRecipientsRefused({"jan@example.org": (550, b"no jan@example.org here")})]
    assert deliver(now=NOW) == Delivery(sent=1, failed=0, given_up=1)
    assert [(sent_at, given_up_at, error) for _a, _n, sent_at, given_up_at, error in states()] == [
        (None, NOW, "address refused (550)"),
        (NOW, None, ""),
    ]


@pytest.mark.django_db
def test_a_busy_mailbox_is_tried_again(transport):
    store()
    due_now()
    transport.failures = [smtplib.SMTPRecipientsRefused({"jan@example.org": (450, b"greylisted")})]
    assert deliver(now=NOW) == Delivery(sent=0, failed=1, given_up=0)
    assert states() == [(1, NOW + PAUSES[0], None, None, "address refused (450)")]


@pytest.mark.django_db
def test_a_server_that_cannot_be_reached_costs_one_mail_an_attempt(transport):
    store()
    store(to=["an@example.org"])
    due_now()
    transport.failures = [ConnectionRefusedError(), AssertionError("asked a second time")]
    assert deliver(now=NOW) == Delivery(sent=0, failed=1, given_up=0)
    assert [attempts for attempts, *_rest in states()] == [1, 0]


@pytest.mark.django_db
def test_a_mail_whose_sender_was_killed_is_tried_again_with_the_same_message_id(transport):
    class KilledError(BaseException):
        pass

    store()
    due_now()
    transport.failures = [KilledError()]
    with pytest.raises(KilledError):
        deliver(now=NOW)
    message_id = OutboxMail.objects.get().headers["Message-ID"]
    assert deliver(now=NOW + CLAIM - timedelta(seconds=1)).sent == 0
    assert deliver(now=NOW + CLAIM).sent == 1
    assert transport.taken[0].message()["Message-ID"] == message_id


def test_started_twice_at_once_each_mail_leaves_once(transport, monkeypatch, committed):
    for number in range(6):
        store(to=[f"jan{number}@example.org"])
    due_now()
    both_have_looked = threading.Barrier(2, timeout=20)
    look_together = threading.local()
    claim = delivery._claim

    def claim_after_both_looked(*given):
        if not hasattr(look_together, "done"):
            look_together.done = both_have_looked.wait()
        return claim(*given)

    monkeypatch.setattr(delivery, "_claim", claim_after_both_looked)
    committed(*[lambda: deliver(now=NOW)] * 2)
    OutboxMail.objects.all().delete()
    assert sorted(sent.to[0] for sent in transport.taken) == [f"jan{number}@example.org" for number in range(6)]


@pytest.mark.django_db
def test_wagtails_own_mail_goes_through_the_outbox(transport):
    """A moderator's notification, as Wagtail sends it when an editor submits a page."""
    root = Page.get_first_root_node()
    home = root.add_child(instance=HomePage(title="Buurt", slug="start", live=False))
    group = Group.objects.create(name="Wijkredactie")
    GroupPagePermission.objects.create(group=group, page=home, permission_type="publish")
    moderator = User.objects.create_user("moderator", "moderator@buurt.nl", "x")
    moderator.groups.add(group)
    editor = User.objects.create_user("editor", "editor@buurt.nl", "x")
    task = GroupApprovalTask.objects.create(name="Kijken")
    task.groups.add(group)
    workflow = Workflow.objects.create(name="Kijken")
    WorkflowTask.objects.create(workflow=workflow, task=task, sort_order=1)
    home.save_revision(user=editor)
    workflow.start(home, editor)
    stored = OutboxMail.objects.get(recipients=["moderator@buurt.nl"])
    assert (stored.sender, "Buurt" in stored.subject, stored.headers["Auto-Submitted"]) == (
        django_settings.DEFAULT_FROM_EMAIL,
        True,
        "auto-generated",
    )
    OutboxMail.objects.update(next_attempt_at=NOW)
    deliver(now=NOW)
    assert [sent.to for sent in transport.taken] == [["moderator@buurt.nl"]]


@pytest.mark.django_db
def test_what_was_given_up_is_tried_again_from_the_report_with_the_browsers_own_check():
    stuck = OutboxMail.objects.create(recipients=["resident@example.org"], text="geheim", given_up_at=NOW, attempts=8)
    browser = Client(enforce_csrf_checks=True)
    browser.force_login(User.objects.create_superuser("keeper"))
    page = browser.get("/beheer/mail/").content.decode()
    [(address, fields)] = re.findall(r'<form method="post" action="(/beheer/mail/\d+/opnieuw/)">(.*?)</form>', page)
    token = re.findall(r'name="csrfmiddlewaretoken" value="([^"]+)"', fields)
    answer = browser.post(address, {"csrfmiddlewaretoken": "".join(token)})
    stuck.refresh_from_db()
    assert (answer.status_code, stuck.given_up_at, stuck.attempts) == (302, None, 0)
