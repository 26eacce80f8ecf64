"""The whole way of an idea: confirmed, read, answered, told."""

import re
from datetime import date, timedelta

import pytest
import time_machine
from django.contrib.auth.models import Group
from django.core import mail
from django.core.exceptions import PermissionDenied
from django.test import Client
from wagtail.models import Page, TaskState, Workflow, WorkflowPage, WorkflowState

from core.links.tokens import make_token, new_nonce
from core.models import User
from initiatives.actions.actors import Actor
from initiatives.actions.call import told, withdraw
from initiatives.actions.confirm import confirm
from initiatives.actions.decide import decide
from initiatives.actions.hand_in import hand_in
from initiatives.actions.setup import ensure_workflow
from initiatives.domain.lifecycle import NotAllowed
from initiatives.enums import Answer
from initiatives.models import AnswerRefused, InitiativePage, InitiativeTask, Refusal, Submission, review_mark
from initiatives.queries.links import CONFIRM_DAYS, CONFIRM_PURPOSE, mine_path
from tests import initiative_factories as make
from tests.initiative_desk import mark

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("index")]


PUBLIC = (
    "title",
    "summary",
    "need",
    "audience",
    "where",
    "when",
    "help_wanted",
    "carried_by",
    "stage",
    "live",
    "owner",
)


def link_in(message):
    return re.search(r"http://localhost:8000(/\S+)", message.body)[1]


def answer(submission, answer, words="", *, user, reviewed=None):
    return decide(
        reference=submission.reference,
        answer=answer,
        words=words,
        reviewed=mark(submission) if reviewed is None else reviewed,
        actor=Actor.staff(user),
    )


def steps(submission):
    return [
        (one.from_state, one.to_state, one.actor and one.actor.username, one.words) for one in submission.events.all()
    ]


# --- confirming -----------------------------------------------------------------------------------


def test_opening_the_link_changes_nothing_and_the_button_makes_a_draft_in_review(client, index):
    submission = make.submission()
    path = link_in(mail.outbox[0])
    for _time in range(2):  # a mail scanner, then a person
        shown = client.get(path)
        assert shown["Cache-Control"] == "private, no-store"
        assert shown.context["message"] == {
            "title": "Is dit uw idee?",
            "lines": ["Hebt u ‘Soep op dinsdag’ ingestuurd? Druk op de knop. Dan lezen we het, en u krijgt antwoord."],
            "button": {"label": "Ja, dit is mijn idee", "action": path},
            "links": [],
        }
    submission.refresh_from_db()
    assert (submission.state, submission.page) == ("received", None)

    answered = client.post(path)
    assert (answered.status_code, answered.url) == (302, f"/initiatieven/aanmelden/bedankt/{submission.reference}/")
    submission.refresh_from_db()
    page = submission.page
    assert submission.state == "in_review"
    assert submission.answer_by == date(2026, 11, 30)
    assert steps(submission) == [
        ("", "received", None, ""),
        ("received", "confirmed", None, ""),
        ("confirmed", "in_review", None, ""),
    ]
    assert {
        name: getattr(page, name)
        for name in PUBLIC
    } == {
        "title": "Soep op dinsdag",
        "summary": "Samen soep koken en eten.",
        "need": "Veel buren eten alleen.\nDat kan gezelliger.",
        "audience": "iedereen uit de straat",
        "where": "De Schakel",
        "when": "dinsdag om twaalf uur",
        "help_wanted": ["space", "hands"],
        "carried_by": "Fatma",
        "stage": "idea",
        "live": False,
        "owner": None,
    }  # fmt: skip
    assert (page.neighbourhood.slug, [one.slug for one in page.themes.all()]) == ("vleuten", ["ontmoeten"])
    assert page.slug == f"soep-op-dinsdag-{submission.reference.hex[-6:]}"
    assert page.get_parent().specific == index
    state = page.current_workflow_task_state
    assert (state.status, type(state.task.specific)) == (TaskState.STATUS_IN_PROGRESS, InitiativeTask)
    assert client.get(answered.url).context["message"]["lines"][0] == "U hoort van ons vóór maandag 30 november."


def test_pressing_twice_gives_one_draft(client, index):
    make.submission()
    path = link_in(mail.outbox[0])
    urls = {client.post(path).url, client.post(path).url, client.get(path).url}
    assert len(urls) == 1
    assert InitiativePage.objects.child_of(index).count() == 1


def test_a_later_confirmation_gets_a_promise_of_its_own():
    submission = make.submission()
    assert submission.answer_by == date(2026, 11, 30)
    with time_machine.travel(make.NOW + timedelta(days=8), tick=False):
        assert confirm(reference=submission.reference, actor=Actor.initiator()).answer_by == date(2026, 12, 8)


def test_public_holidays_of_the_organisation_count():
    with time_machine.travel(make.NOW.replace(month=12, day=21), tick=False):
        assert make.submission().answer_by == date(2026, 12, 30)  # Christmas Day is a Friday


@pytest.mark.parametrize("flaw", ["altered", "purpose", "expired", "revoked", "unknown", "empty"])
def test_links_that_are_no_good_are_refused_alike_and_change_nothing(client, flaw):
    submission = make.submission()
    token = link_in(mail.outbox[0]).rstrip("/").rsplit("/", 1)[1]
    when = make.NOW
    if flaw == "altered":
        token = token[:-1] + ("A" if token[-1] != "A" else "B")
    elif flaw == "purpose":
        token = make_token("something.else", str(submission.reference), nonce=submission.link_nonce)
    elif flaw == "expired":
        when += timedelta(days=CONFIRM_DAYS, seconds=1)
    elif flaw == "revoked":
        Submission.objects.update(link_nonce=new_nonce())
    elif flaw == "unknown":
        token = make_token(CONFIRM_PURPOSE, "0" * 32, nonce=submission.link_nonce)
    else:
        token = "x"
    with time_machine.travel(when, tick=False):
        shown = client.get(f"/initiatieven/aanmelden/bevestigen/{token}/")
        posted = client.post(f"/initiatieven/aanmelden/bevestigen/{token}/")
    expected = {
        "title": "Deze link werkt niet (meer)",
        "lines": [
            "Misschien is de link te oud, of mist er een stukje. Kijk of u de hele link hebt.",
            "U kunt hier een nieuwe link vragen. Lukt dat niet? Bel ons.",
        ],
        "button": None,
        "links": [
            {"label": "Een nieuwe link", "url": "/initiatieven/mijn/"},
            {"label": "Ik heb een idee", "url": make.FORM},
        ],
    }
    assert [(one.status_code, one.context["message"]) for one in (shown, posted)] == [(404, expected)] * 2
    submission.refresh_from_db()
    assert submission.state == "received"


def test_the_button_asks_for_the_token_of_its_page_and_says_so_kindly():
    submission = make.submission()
    path, browser = link_in(mail.outbox[0]), Client(enforce_csrf_checks=True)
    refused = browser.post(path)
    assert refused.status_code == 422
    assert refused.context["message"]["lines"][0] == "Dat is niet gelukt. Druk nog een keer op de knop."
    token = re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', refused.content.decode())[1]
    assert browser.post(path, {"csrfmiddlewaretoken": token}).status_code == 302
    submission.refresh_from_db()
    assert submission.state == "in_review"


def test_a_title_without_letters_still_gets_an_address():
    submission = make.in_review(title="☕️🎉")
    assert submission.page.slug == f"initiatief-{submission.reference.hex[-6:]}"


def test_without_a_workflow_it_waits_where_staff_look():
    WorkflowPage.objects.all().delete()
    submission = make.in_review()
    assert submission.state == "confirmed"
    assert [one.pk for one in Submission.objects.waiting()] == [submission.pk]


def test_setting_up_twice_is_setting_up_once_and_keeps_what_an_administrator_chose(index):
    group = Group.objects.get(name="Moderators")
    first = ensure_workflow(index, group)
    assert Workflow.objects.filter(pk=first.pk).count() == InitiativeTask.objects.count() == 1
    own = Workflow.objects.create(name="Eigen")
    WorkflowPage.objects.filter(page=index).update(workflow=own)
    assert ensure_workflow(index, group) == own
    assert WorkflowPage.objects.get(page=index).workflow == own


# --- answering ------------------------------------------------------------------------------------


def test_placed_is_published_and_told(client):
    user = make.moderator()
    submission = make.in_review()
    mail.outbox.clear()
    submission = answer(submission, Answer.PLACE, "Wat een mooi plan!\nTot gauw.", user=user)
    assert submission.state == "approved"
    assert submission.told_at == make.NOW
    assert steps(submission)[-1] == ("in_review", "approved", "moderator", "Wat een mooi plan!\nTot gauw.")
    page = Page.objects.get(pk=submission.page_id)
    assert page.live
    assert client.get(f"/initiatieven/{page.slug}/").context["initiative"]["title"] == "Soep op dinsdag"
    [told_mail] = mail.outbox
    assert (told_mail.to, told_mail.subject) == ([make.EMAIL], "Uw idee staat op onze website")
    assert (
        told_mail.body
        == f"""\
Beste {make.NAME},

Uw idee ‘Soep op dinsdag’ staat op onze website. Dank u wel!

Wat een mooi plan!
Tot gauw.

http://localhost:8000/initiatieven/{page.slug}/

Wilt u iets veranderen, of hebt u nieuws? Dat doet u op uw eigen pagina. Daar leest u ook ons gesprek terug:
http://localhost:8000{mine_path(submission)}

Hartelijke groet,
Welzaam
030 123 45 67
elke werkdag
"""
    )


def test_not_placed_is_told_with_the_reason_and_never_published(client):
    user = make.moderator()
    submission = make.in_review(title='Soep & "brood"')
    mail.outbox.clear()
    submission = answer(submission, Answer.DECLINE, "Dit is er al: <De Soepgroep>.", user=user)
    assert (submission.state, submission.told_at) == ("declined", make.NOW)
    page = Page.objects.get(pk=submission.page_id)
    assert not page.live
    assert client.get(f"/initiatieven/{page.slug}/").status_code == 404
    [told_mail] = mail.outbox
    assert told_mail.subject == "Ons antwoord op uw idee"
    assert (
        told_mail.body
        == f"""\
Beste {make.NAME},

We hebben uw idee ‘Soep & "brood"’ gelezen. We zetten het niet op onze website. Dit is waarom:

Dit is er al: <De Soepgroep>.

Ziet u het anders, of wilt u met ons meedenken? Beantwoord deze mail of bel ons. Een nieuw idee is altijd welkom.

Alles over uw idee en ons gesprek staat op uw eigen pagina:
http://localhost:8000{mine_path(submission)}

Hartelijke groet,
Welzaam
030 123 45 67
elke werkdag
"""
    )
    mine = f"http://localhost:8000{mine_path(submission)}"
    assert (
        told_mail.alternatives[0].content
        == f"""\
<!doctype html>
<html lang="nl">
<head><meta charset="utf-8"><title>Ons antwoord op uw idee</title></head>
<body>

<p>Beste {make.NAME},</p>
<p>We hebben uw idee ‘Soep &amp; &quot;brood&quot;’ gelezen. We zetten het niet op onze website. Dit is waarom:</p>
<blockquote><p>Dit is er al: &lt;De Soepgroep&gt;.</p></blockquote>
<p>Ziet u het anders, of wilt u met ons meedenken? Beantwoord deze mail of bel ons. Een nieuw idee is altijd welkom.</p>
<p>Alles over uw idee en ons gesprek staat op uw eigen pagina:<br><a href="{mine}">{mine}</a></p>

<p>Hartelijke groet,<br>Welzaam<br>030 123 45 67<br>elke werkdag</p>
</body>
</html>
"""
    )


def test_the_mail_to_confirm_is_plain():
    make.submission()
    [message] = mail.outbox
    url = "http://localhost:8000" + link_in(message)
    assert message.subject == "Is dit idee van u?"
    assert message.from_email == "Welzaam <noreply@localhost>"
    assert (message.to, message.reply_to) == ([make.EMAIL], ["info@welzaam.example"])
    assert message.extra_headers == {"Auto-Submitted": "auto-generated"}
    assert (
        message.body
        == f"""\
Beste {make.NAME},

Dank u wel voor uw idee ‘Soep op dinsdag’.

Is het idee van u? Open deze pagina en druk op de knop:
{url}

Doe dat vandaag nog. Dan hoort u van ons vóór maandag 30 november.

Hebt u niets ingestuurd? Dan hoeft u niets te doen. Zonder die knop doen wij er niets mee.

Hartelijke groet,
Welzaam
030 123 45 67
elke werkdag
"""
    )
    assert (
        message.alternatives[0].content
        == f"""\
<!doctype html>
<html lang="nl">
<head><meta charset="utf-8"><title>Is dit idee van u?</title></head>
<body>

<p>Beste {make.NAME},</p>
<p>Dank u wel voor uw idee ‘Soep op dinsdag’.</p>
<p>Is het idee van u? Open deze pagina en druk op de knop:<br><a href="{url}">Ja, dit is mijn idee</a></p>
<p>Doe dat vandaag nog. Dan hoort u van ons vóór maandag 30 november.</p>
<p>Hebt u niets ingestuurd? Dan hoeft u niets te doen. Zonder die knop doen wij er niets mee.</p>

<p>Hartelijke groet,<br>Welzaam<br>030 123 45 67<br>elke werkdag</p>
</body>
</html>
"""
    )


def test_the_mail_follows_the_language_of_the_form():
    hand_in(form_key="en", answers=make.answers(), language="en", address="192.0.2.1", actor=Actor.initiator())
    assert mail.outbox[0].subject == "Is this idea yours?"
    assert link_in(mail.outbox[0]).startswith("/en/initiatieven/aanmelden/bevestigen/")


@pytest.mark.parametrize("words", ["", "  \n ", "\x00"])
def test_not_placing_needs_a_reason_also_from_a_hand_made_request(words):
    user, submission = make.moderator(), make.in_review()
    with pytest.raises(AnswerRefused) as refused:
        answer(submission, Answer.DECLINE, words, user=user)
    assert refused.value.refusal == Refusal.NO_REASON
    state = submission.page.current_workflow_task_state
    with pytest.raises(AnswerRefused):
        state.task.specific.on_action(state, user, "reject", comment=words)
    submission.refresh_from_db()
    assert submission.state == "in_review"


def test_only_moderators_answer():
    submission = make.in_review()
    with pytest.raises(AnswerRefused) as refused:
        answer(submission, Answer.PLACE, "Ja", user=User.objects.create_user("editor"))
    assert refused.value.refusal == Refusal.NOT_YOURS
    assert issubclass(AnswerRefused, PermissionDenied)


def test_what_was_read_is_what_is_published():
    user, other, submission = make.moderator(), make.moderator("other"), make.in_review()
    read = mark(submission)
    page = submission.page.get_latest_revision_as_object()
    page.title = "Iets heel anders"
    page.save_revision(user=other)
    for attempt in ({"reviewed": read}, {"reviewed": ""}):
        with pytest.raises(AnswerRefused) as refused:
            answer(submission, Answer.PLACE, "Ja", user=user, **attempt)
        assert refused.value.refusal == Refusal.CHANGED
    submission.refresh_from_db()
    assert (submission.state, Page.objects.get(pk=page.pk).live) == ("in_review", False)
    answer(
        submission,
        Answer.PLACE,
        "Ja",
        user=user,
        reviewed=review_mark(Page.objects.get(pk=page.pk).get_latest_revision()),
    )
    assert Page.objects.get(pk=page.pk).title == "Iets heel anders"


def test_a_revision_that_is_overwritten_meanwhile_counts_as_changed():
    user, submission = make.moderator(), make.in_review()
    page = submission.page.get_latest_revision_as_object()
    revision = page.save_revision(user=user)
    read = review_mark(revision)
    page.need = "Stil veranderd"
    page.save_revision(user=user, overwrite_revision=revision)  # as Wagtail saves while somebody types
    with pytest.raises(AnswerRefused) as refused:
        answer(submission, Answer.PLACE, "Ja", user=user, reviewed=read)
    assert refused.value.refusal == Refusal.CHANGED


def test_the_second_moderator_is_told():
    first, second, submission = make.moderator(), make.moderator("second"), make.in_review()
    read = mark(submission)
    answer(submission, Answer.PLACE, "Ja", user=first)
    mail.outbox.clear()
    with pytest.raises(AnswerRefused) as refused:
        answer(submission, Answer.DECLINE, "Te laat.", user=second, reviewed=read)
    assert refused.value.refusal == Refusal.ANSWERED
    assert mail.outbox == []


# --- round the workflow ---------------------------------------------------------------------------


def test_published_round_the_workflow_the_initiator_hears():
    user, submission = make.moderator(), make.in_review()
    mail.outbox.clear()
    submission.page.get_latest_revision_as_object().save_revision(user=user).publish(user=user)
    submission.refresh_from_db()
    assert steps(submission)[-1] == ("in_review", "approved", "moderator", "")
    assert [(one.to, one.subject) for one in mail.outbox] == [([make.EMAIL], "Uw idee staat op onze website")]
    mail.outbox.clear()
    submission.page.get_latest_revision_as_object().save_revision(user=user).publish(user=user)  # an ordinary edit
    assert mail.outbox == []


def test_planned_for_later_is_told_when_it_is_there():
    user, submission = make.moderator(), make.in_review()
    mail.outbox.clear()
    page = submission.page.get_latest_revision_as_object()
    page.go_live_at = make.NOW + timedelta(days=1)
    page.save_revision(user=user).publish(user=user)
    submission.refresh_from_db()
    assert (submission.state, mail.outbox) == ("confirmed", [])  # the workflow was stopped: it waits
    with time_machine.travel(make.NOW + timedelta(days=2), tick=False):
        submission.page.refresh_from_db()
        submission.page.get_latest_revision().publish()
    submission.refresh_from_db()
    assert (submission.state, len(mail.outbox)) == ("approved", 1)


def test_a_stopped_workflow_waits_again_and_can_be_begun_again():
    user, submission = make.moderator(), make.in_review()
    submission.page.current_workflow_state.cancel(user=user)
    submission.refresh_from_db()
    assert submission.state == "confirmed"
    submission.page.get_workflow().start(submission.page, user)
    submission.refresh_from_db()
    assert submission.state == "in_review"


def test_what_was_not_placed_can_be_taken_up_again_by_a_moderator():
    user, submission = make.moderator(), make.in_review()
    answer(submission, Answer.DECLINE, "Nu niet.", user=user)
    mail.outbox.clear()
    WorkflowState.objects.get().resume(user=user)
    submission.refresh_from_db()
    assert submission.state == "in_review"
    submission = Submission.objects.get()
    assert answer(submission, Answer.PLACE, "Toch wel!", user=user).state == "approved"
    assert [one.subject for one in mail.outbox if one.to == [make.EMAIL]] == ["Uw idee staat op onze website"]


# --- on the phone ---------------------------------------------------------------------------------


def test_without_e_mail_everything_goes_by_phone():
    user = make.moderator()
    submission = make.submission(email="")
    assert [one.pk for one in Submission.objects.to_call()] == [submission.pk]
    submission = confirm(reference=submission.reference, actor=Actor.staff(user))
    assert (submission.state, list(Submission.objects.to_call())) == ("in_review", [])
    submission = answer(submission, Answer.PLACE, "Mooi", user=user)
    assert [one.pk for one in Submission.objects.to_call()] == [submission.pk]
    assert [one for one in mail.outbox if make.PHONE in one.body] == []
    told(reference=submission.reference, actor=Actor.staff(user))
    submission.refresh_from_db()
    assert (submission.told_at, list(Submission.objects.to_call())) == (make.NOW, [])
    assert steps(submission)[-1] == ("approved", "approved", "moderator", "")
    told(reference=submission.reference, actor=Actor.staff(user))
    assert len(steps(submission)) == 5


def test_who_does_not_go_on_is_off_the_list():
    user = make.moderator()
    submission = make.submission(email="")
    assert withdraw(reference=submission.reference, actor=Actor.staff(user)).state == "withdrawn"
    assert list(Submission.objects.to_call()) == []
    with pytest.raises(NotAllowed):
        withdraw(reference=submission.reference, actor=Actor.staff(user))
    with pytest.raises(NotAllowed):
        confirm(reference=submission.reference, actor=Actor.staff(user))
    with pytest.raises(NotAllowed):
        withdraw(reference=make.in_review("other").reference, actor=Actor.staff(user))
