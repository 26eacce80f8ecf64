"""Many at the same moment: people who send, an impatient finger, moderators who answer."""

import threading
import time
from concurrent.futures import ThreadPoolExecutor

import pytest
from django.core import mail
from django.db import connections
from django.test import Client
from wagtail.models import Page, TaskState

from core.contact.forms import MINIMUM_TIME
from initiatives.actions.actors import Actor
from initiatives.actions.confirm import confirm
from initiatives.actions.decide import decide
from initiatives.domain.lifecycle import NotAllowed
from initiatives.enums import Answer
from initiatives.models import AnswerRefused, InitiativePage, Refusal, Submission, review_mark
from tests import initiative_factories as make

pytestmark = pytest.mark.django_db(transaction=True)


def at_once(people, act):
    """Let so many threads do the same at the same moment, each with its number."""
    together = threading.Barrier(people)

    def person(number):
        try:
            together.wait()
            return act(number)
        finally:
            connections.close_all()

    with ThreadPoolExecutor(people) as threads:
        return list(threads.map(person, range(people)))


def form_shown_long_enough():
    """The key of a form that a person had time to fill in."""
    key = Client().get(make.FORM).context["form"]["form_key"].value()
    time.sleep(MINIMUM_TIME.total_seconds() + 1)
    return key


def test_fifty_people_at_once_are_all_stored_once():
    make.organisation()
    key = form_shown_long_enough()

    def send(number):
        own = {"title": f"Idee {number}", "email": f"person{number}@example.org"}
        return Client().post(make.FORM, {"form_key": key} | make.TYPED | own).status_code

    assert at_once(50, send) == [302] * 50
    assert sorted(Submission.objects.values_list("title", flat=True)) == sorted(f"Idee {one}" for one in range(50))
    assert len(mail.outbox) == 50


def test_one_person_who_presses_twenty_times_at_once_is_stored_once():
    make.organisation()
    key = form_shown_long_enough()
    urls = set(at_once(20, lambda _number: Client().post(make.FORM, {"form_key": key} | make.TYPED).url))
    assert urls == {f"/initiatieven/aanmelden/bedankt/{Submission.objects.get().reference}/"}
    assert len(mail.outbox) == 1


def test_of_six_moderators_at_once_one_wins_and_the_others_are_told():
    make.organisation()
    submission = make.in_review()
    users = [make.moderator(f"moderator{number}") for number in range(6)]
    read = review_mark(submission.page.get_latest_revision())
    mail.outbox.clear()

    def act(number):
        try:
            kind = Answer.PLACE if number % 2 else Answer.DECLINE
            words, actor = f"van {number}", Actor.staff(users[number])
            decide(reference=submission.reference, answer=kind, words=words, reviewed=read, actor=actor)
        except AnswerRefused as refused:
            return refused.refusal
        return words

    results = at_once(6, act)
    assert sorted(results)[:5] == [Refusal.ANSWERED] * 5
    winner = int(sorted(results)[5].removeprefix("van "))
    submission.refresh_from_db()
    assert submission.state == ("approved" if winner % 2 else "declined")
    assert Page.objects.get(pk=submission.page_id).live is bool(winner % 2)
    assert [f"van {winner}" in one.body for one in mail.outbox] == [True]
    assert TaskState.objects.get().finished_by == users[winner]


def test_fifty_confirm_at_once_and_the_tree_stays_sound():
    index = make.organisation()
    submissions = [make.submission(f"key {number}", email=f"p{number}@example.org") for number in range(50)]

    def press(number):
        return confirm(reference=submissions[number].reference, actor=Actor.initiator()).state

    assert at_once(50, press) == ["in_review"] * 50
    assert Page.find_problems() == ([], [], [], [], [])
    assert len(set(InitiativePage.objects.child_of(index).values_list("slug", flat=True))) == 50


def test_ten_presses_on_one_button_make_one_draft():
    index = make.organisation()
    submission = make.submission()

    def press(_number):
        try:
            return confirm(reference=submission.reference, actor=Actor.initiator()).state
        except NotAllowed:
            return "already"

    assert sorted(at_once(10, press)) == ["already"] * 9 + ["in_review"]
    assert InitiativePage.objects.child_of(index).count() == 1
