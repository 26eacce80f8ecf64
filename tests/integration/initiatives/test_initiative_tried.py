"""What hindered a new initiator and a new moderator, and was mended (docs/tried.md)."""

from datetime import timedelta

import pytest
import time_machine
from django.core import mail
from django.test import Client
from django.utils.translation import override

from core.models import OrganisationSettings
from core.organisation.queries import organisation
from initiatives.actions.actors import Actor
from initiatives.actions.decide import decide
from initiatives.actions.enter import enter
from initiatives.actions.hand_in import Behalf
from initiatives.actions.resubmit import resubmit
from initiatives.domain.sensitive import find
from initiatives.enums import Answer
from initiatives.forms import IdeaForm
from initiatives.models import Submission, review_mark
from initiatives.paper_form import paper_form
from initiatives.queries.links import mine_path
from initiatives.queries.replies import replies
from tests import initiative_factories as make
from tests.initiative_desk import screen

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _site():
    with time_machine.travel(make.NOW, tick=False):
        make.organisation()
        yield


@pytest.fixture
def user():
    return make.moderator()


@pytest.fixture
def staff(client, user):
    client.force_login(user)
    return client


def without_phone():
    OrganisationSettings.objects.update(phone="", walk_in={"nl": "Loop binnen op Dorpsplein 1."})


def asked(user, words="Waar is het?"):
    """Hand in, and be asked for an addition."""
    submission = make.in_review()
    mark = review_mark(submission.page.get_latest_revision())
    decide(reference=submission.reference, answer=Answer.ASK, words=words, reviewed=mark, actor=Actor.staff(user))
    return Submission.objects.get(pk=submission.pk)


# --- the initiator -----------------------------------------------------------------------------------


def test_the_first_screen_counts_the_steps_that_follow(client):
    assert "in vier kleine stappen" in client.get(make.FORM).content.decode()


def test_the_page_with_the_button_names_the_idea(client):
    make.submission()
    path = mail.outbox[-1].body.partition("http://localhost:8000")[2].split()[0]
    assert client.get(path).context["message"]["lines"] == [
        "Hebt u ‘Soep op dinsdag’ ingestuurd? Druk op de knop. Dan lezen we het, en u krijgt antwoord."
    ]


def test_what_was_asked_stands_above_the_text_to_correct(client, user):
    submission = asked(user)
    assert client.get(f"{mine_path(submission)}verbeteren/").context["asked"] == "Waar is het?"
    resubmit(reference=submission.reference, changes={"where": "Hier"}, words="", actor=Actor.initiator())
    submission.refresh_from_db()
    assert client.get(f"{mine_path(submission)}verbeteren/").context["asked"] == ""


def test_news_is_of_today_unless_another_day_is_chosen(client, user):
    submission = make.in_review()
    mark = review_mark(submission.page.get_latest_revision())
    decide(reference=submission.reference, answer=Answer.PLACE, words="Mooi!", reviewed=mark, actor=Actor.staff(user))
    submission.refresh_from_db()
    assert 'value="2026-11-22"' in client.get(f"{mine_path(submission)}nieuws/").content.decode()


def test_each_step_of_ones_own_idea_has_a_name(client):
    submission = make.in_review()
    assert [stage.label for stage in client.get(mine_path(submission)).context["stages"]][:2] == [
        "ingestuurd",
        "bevestigd",
    ]
    shown = client.get(f"{mine_path(submission)}gegevens/").content.decode()
    assert "22 november 2026 · ingestuurd" in shown


def test_where_there_is_no_phone_mails_and_pages_say_where_to_walk_in(client):
    without_phone()
    make.submission()
    assert mail.outbox[-1].body.endswith("Hartelijke groet,\nWelzaam\nLoop binnen op Dorpsplein 1.\nelke werkdag\n")
    assert "Welzaam<br>Loop binnen op Dorpsplein 1.<br>elke werkdag" in mail.outbox[-1].alternatives[0].content
    confirmed = make.in_review("two", email="two@example.org")
    assert client.get(mine_path(confirmed)).context["call"] == "Hebt u een vraag? Loop binnen op Dorpsplein 1."


def test_paper_has_room_for_an_address_before_the_consent():
    with override("nl"):
        fields = paper_form(IdeaForm(), letterhead={}, organisation=organisation("nl"))["fields"]
    assert fields[-2] == {
        "label": "Adres voor een brief",
        "help": "Alleen als u geen e-mail en geen telefoon hebt. Dan sturen we een brief.",
        "options": [],
        "lines": 2,
    }
    assert [len(fields[-1]["options"]), fields[-1]["label"]] == [1, ""]


# --- the moderator -----------------------------------------------------------------------------------


def test_what_the_initiator_wrote_last_stands_above_the_answer(staff, user):
    submission = asked(user)
    assert staff.get(screen(submission)).context["last_words"] == ""
    resubmit(reference=submission.reference, changes={"where": "Hier"}, words="Zie de plek.", actor=Actor.initiator())
    assert staff.get(screen(submission)).context["last_words"] == "Zie de plek."


def test_the_way_to_answer_who_has_neither_mail_nor_phone_is_shown(staff, user):
    submission = enter(
        form_key="k",
        answers=make.answers(email="", phone=""),
        behalf=Behalf(source="paper", postal_address="Lindelaan 4\n3451 AA Vleuten", comes_by=True),
        language="nl",
        actor=Actor.staff(user),
    )
    page = staff.get(screen(submission)).content.decode()
    assert ["Lindelaan 4<br>3451 AA Vleuten" in page, "Komt langs voor het antwoord" in page] == [True, True]
    assert "data-print" in staff.get(f"{screen(submission)}brief/").content.decode()


def test_who_answers_second_keeps_the_words(staff):
    submission = make.in_review()
    mark = staff.get(screen(submission)).context["reviewed"]
    other = make.moderator("ander")
    decide(reference=submission.reference, answer=Answer.DECLINE, words="Nee.", reviewed=mark, actor=Actor.staff(other))
    mail.outbox.clear()
    answer = staff.post(screen(submission), {"answer": "approve", "words": "Leuk! Tot dinsdag.", "reviewed": mark})
    assert (answer.status_code, answer.context["message_field"].value()) == (409, "Leuk! Tot dinsdag.")
    assert (Submission.objects.get().state, mail.outbox) == ("declined", [])


def test_who_calls_can_press_the_number_and_reads_no_dots(staff):
    submission = make.submission(email="", public_name="")
    page = staff.get(f"{screen(submission)}bellen/").content.decode()
    assert [words in page for words in ('href="tel:0698765432"', "Op de website staat er geen naam bij.", "….")] == [
        True,
        True,
        False,
    ]


def test_a_ready_text_knows_its_button_and_reads_as_a_sentence(staff):
    without_phone()
    submission = make.in_review()
    texts = [one.text for one in replies(submission)]
    assert [text for text in texts if "(Loop" in text or ".." in text] == []
    assert any("Loop binnen op Dorpsplein 1. Dan maken we samen een plan." in text for text in texts)
    page = staff.get(screen(submission)).content.decode()
    assert [f'data-stock="{one.value}"' in page for one in Answer] == [True] * 3


def test_a_name_is_warned_of_once():
    found = find("Mijn buurvrouw Annie van Dalen komt ook.")
    assert [one.text for one in found] == ["Annie van Dalen"]


def test_an_idea_that_is_promised_for_later_waits_already(staff):
    with time_machine.travel(make.NOW - timedelta(days=1), tick=False):
        make.in_review()
    page = staff.get("/beheer/").content.decode()
    assert ["Beantwoord 1 initiatief" in page, "Er wacht niets. Tijd" in page] == [True, False]


def test_nothing_of_it_is_shown_to_a_visitor():
    assert Client().get("/beheer/wie-doet-mee/").status_code == 302
