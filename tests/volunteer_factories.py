"""Who offers help with volunteer work, as a browser does it."""

import re
from datetime import timedelta

import time_machine
from django.contrib.auth.models import Group
from django.core import mail

from core.models import User
from participation.models import HelpOffer
from tests.factories import NOW

NAME, EMAIL, PHONE, HOST = "Planted Name", "planted@example.org", "06 98 76 54 32", "planted-host@example.org"
TYPED = {
    "name": NAME, "email": EMAIL, "phone": "", "call_when": "in de ochtend", "message": "Ik kook graag.",
    "consent": "on",
}  # fmt: skip
PAGE = "/vrijwilligerswerk/snijden/"
FORM = f"{PAGE}ik-help/"


def moderator(name="moderator"):
    user = User.objects.create_user(name, f"{name}@welzaam.example", "long-enough-password")
    user.groups.add(Group.objects.get(name="Moderators"))
    return user


def send(client, *, wait=5, path=FORM, **changes):
    key = client.get(path).context["form"]["form_key"].value()
    with time_machine.travel(NOW + timedelta(seconds=wait), tick=False):
        return client.post(path, {"form_key": key, "website": ""} | TYPED | changes)


def link_in(message):
    return re.search(r"http://localhost:8000(/\S+)", message.body)[1]


def confirmed(client, **changes):
    send(client, **changes)
    if changes.get("email", EMAIL):
        client.post(link_in(mail.outbox[-1]))
    mail.outbox.clear()
    return HelpOffer.objects.latest("pk")
