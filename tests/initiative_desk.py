"""What the desk does with an initiative, and what is said of it, in the words of the tests."""

from django.core import mail
from django.test import Client

from initiatives.actions.actors import Actor
from initiatives.actions.decide import decide
from initiatives.enums import Answer
from initiatives.models import InitiativePage, Submission, review_mark
from tests import initiative_factories as make

LIST = "/beheer/inzendingen/"


def logged_in(user):
    browser = Client()
    browser.force_login(user)
    return browser


def screen(submission):
    return f"{LIST}{submission.pk}/"


def post(browser, submission, **values):
    return browser.post(screen(submission), values, follow=True)


def said(response):
    return [str(message).strip() for message in response.context["messages"]]


def mark(submission):
    return review_mark(submission.page.get_latest_revision())


def answered(submission, kind, words, actor):
    found = decide(reference=submission.reference, answer=kind, words=words, reviewed=mark(submission), actor=actor)
    return Submission.objects.get(pk=found.pk)


def placed(user, key="key", **changes):
    return answered(make.in_review(key, **changes), Answer.PLACE, "Mooi!", Actor.staff(user))


def fresh(page):
    return InitiativePage.objects.get(pk=page.pk)


def last(submission):
    step = submission.events.last()
    return (step.event, step.by, step.from_state, step.to_state, step.words, step.note)


def sent():
    return [(one.to[0], one.subject) for one in mail.outbox]


def whole(message):
    """Both bodies; the foot is the same in each."""
    text, foot = message.body.split("\nHartelijke groet,\n")
    html = message.alternatives[0].content
    start, end = html.index("<body>") + len("<body>"), html.index("<p>Hartelijke groet,")
    assert foot == "Welzaam\n030 123 45 67\nelke werkdag\n"
    assert html[end:] == "<p>Hartelijke groet,<br>Welzaam<br>030 123 45 67<br>elke werkdag</p>\n</body>\n</html>\n"
    title = f'<!doctype html>\n<html lang="nl">\n<head><meta charset="utf-8"><title>{message.subject}</title></head>\n'
    assert html[:start] == f"{title}<body>"
    return text, html[start:end]
