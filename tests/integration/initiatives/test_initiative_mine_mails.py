"""The mails that lead to the private page, whole."""

import re

import pytest
from django.core import mail
from django.urls import reverse

from initiatives.actions.actors import Actor
from initiatives.actions.confirm import confirm
from initiatives.actions.hand_in import hand_in
from initiatives.actions.renew import send_links
from initiatives.models import LinkRequest
from tests import initiative_factories as make

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("index")]

FIND = "/initiatieven/mijn/"


@pytest.mark.parametrize("language", ["nl", "en"])
def test_who_confirmed_hears_when_the_answer_comes_and_where_to_follow_it(language):
    submission = hand_in(
        form_key="key", answers=make.answers(), language=language, address="192.0.2.1", actor=Actor.initiator()
    )
    mail.outbox.clear()
    confirm(reference=submission.reference, actor=Actor.initiator())
    message = next(one for one in mail.outbox if one.to == [make.EMAIL])
    path = re.search(r"http://localhost:8000\S*/initiatieven/mijn/\S+", message.body)[0]
    lines = {
        "nl": (
            "Wij gaan uw idee lezen",
            f"Beste {make.NAME},",
            "Dank u wel voor uw idee ‘Soep op dinsdag’. Iemand van ons gaat het lezen.",
            "U hoort van ons vóór maandag 30 november.",
            "Op uw eigen pagina ziet u hoe het ermee staat. U kunt ons daar ook schrijven:",
            "Houd deze link voor uzelf: wie hem heeft, ziet wat u ons stuurde.",
            "Hartelijke groet,",
            "elke werkdag",
        ),
        "en": (
            "We are going to read your idea",
            f"Hello {make.NAME},",
            "Thank you for your idea “Soep op dinsdag”. A person of ours is going to read it.",
            "You hear from us before Monday 30 November.",
            "On your own page you see how it stands. You can also write to us there:",
            "Keep this link to yourself: who has it, can see what you sent us.",
            "Kind regards,",
            "elke werkdag",
        ),
    }
    subject, hello, thanks, before, own, keep, regards, hours = lines[language]
    assert message.subject == subject
    assert message.body == (
        f"{hello}\n\n{thanks}\n\n{before}\n\n{own}\n{path}\n\n{keep}\n\n{regards}\nWelzaam\n030 123 45 67\n{hours}\n"
    )
    assert message.alternatives[0].content == (
        f'<!doctype html>\n<html lang="{language}">\n'
        f'<head><meta charset="utf-8"><title>{subject}</title></head>\n<body>\n\n<p>{hello}</p>\n<p>{thanks}</p>\n'
        f'<p><b>{before}</b></p>\n<p>{own}<br><a href="{path}">{path}</a></p>\n<p>{keep}</p>\n\n'
        f"<p>{regards}<br>Welzaam<br>030 123 45 67<br>{hours}</p>\n</body>\n</html>\n"
    )


def test_the_mail_of_a_new_link_is_plain():
    make.in_review()
    mail.outbox.clear()
    LinkRequest.objects.create(email=make.EMAIL)
    send_links()
    [message] = mail.outbox
    path = re.search(r"http://localhost:8000/initiatieven/mijn/\S+", message.body)[0]
    assert (message.subject, message.to) == ("Uw link", [make.EMAIL])
    assert (
        message.body
        == f"""\
Beste {make.NAME},

Met deze link komt u bij uw idee ‘Soep op dinsdag’:
{path}

Daar ziet u hoe het ervoor staat. U kunt het idee veranderen, ons schrijven of het weghalen. Geef de link aan niemand.

Hebt u hier niet om gevraagd? Dan hoeft u niets te doen.

Hartelijke groet,
Welzaam
030 123 45 67
elke werkdag
"""
    )
    assert reverse("initiatives:find") == FIND
