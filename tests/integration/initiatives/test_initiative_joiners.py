"""Who joins an initiative, followed up by staff: the list, the screen, the log, what waits, who is forgotten."""

import csv
import io
from datetime import date, timedelta
from importlib import import_module

import pytest
import time_machine
from django.apps import apps
from django.contrib.auth.models import Group, Permission
from django.core import mail
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from core.models import Neighbourhood, OutboxMail, Removal
from home.domain.roles import ROLES
from initiatives.actions.follow_up import NotAllowedError, move_on
from initiatives.enums import SubmissionState
from initiatives.models import Joining, Submission, Team
from tests import initiative_factories as make

pytestmark = pytest.mark.django_db
NAME, PHONE, WORDS = "Planted Joiner", "06 55 44 33 22", "Ik breng stoelen mee."
LIST = "/beheer/wie-doet-mee/"


@pytest.fixture
def user(index):  # noqa: ARG001 - the group of moderators must be there
    group = Group.objects.get(name="Moderators")
    for action in ROLES["Moderators"].models["initiatives.joining"]:
        group.permissions.add(Permission.objects.get(codename=f"{action}_joining"))
    return make.moderator()


def joined(page, kind="help", **changes):
    """Send the form; without e-mail it goes to staff at once."""
    client = Client()
    path = f"/initiatieven/{page.slug}/ik-{'help' if kind == 'help' else 'kom'}/"
    key = client.get(path).context["form"]["form_key"].value()
    typed = {"name": NAME, "email": "", "phone": PHONE, "message": WORDS, "consent": "on", "website": ""}
    with time_machine.travel(make.NOW + timedelta(seconds=5), tick=False):
        client.post(path, typed | {"form_key": key} | changes)
    return Joining.objects.latest("pk")


def test_staff_see_who_waits_pass_it_on_and_note_that(client, index, user):
    offer = joined(make.initiative(index, "Bank"))
    assert (offer.state, offer.answer_by) == ("new", date(2026, 11, 30))
    [told] = mail.outbox
    assert (told.to, told.subject) == ([user.email], "Iemand wil meedoen: wilt u het doorgeven?")
    assert told.body == (
        "Iemand wil helpen bij ‘Bank’. We kunnen dit niet per mail doorgeven.\n\n"
        "Wilt u dat doen aan de telefoon, vóór maandag 30 november? Wie het is, staat hier:\n"
        f"http://localhost:8000{LIST}{offer.pk}/\n\nHartelijke groet,\nWelzaam\n030 123 45 67\nelke werkdag\n"
    )
    client.force_login(user)
    dashboard = client.get("/beheer/").content.decode()
    assert [words in dashboard for words in ("1 mens wacht op ons", f"{LIST}?queue=waiting")] == [True, True]
    listing = client.get(f"{LIST}?queue=waiting").content.decode()
    assert [words in listing for words in ("Bank", "nog doorgeven", NAME, PHONE)] == [True, True, False, False]
    address = f"{LIST}{offer.pk}/"
    screen = client.get(address)
    client.get(address)
    assert "no-store" in screen["Cache-Control"]
    assert [planted in screen.content.decode() for planted in (NAME, "tel:0655443322", WORDS)] == [True] * 3
    assert [one["value"] for one in screen.context["buttons"]] == ["passed_on", "stopped"]
    seen = {"seen": screen.context["offer"].state}
    client.post(address, seen | {"to": "passed_on", "note": "Gebeld met Fatma."})
    client.post(address, seen | {"to": "passed_on", "note": "nog eens"})
    client.post(address, seen | {"to": "new"})
    offer.refresh_from_db()
    assert (offer.state, offer.note) == ("passed_on", "Gebeld met Fatma.")
    assert [(step.event, step.actor) for step in offer.steps.order_by("pk")] == [("opened", user), ("passed_on", user)]
    assert "wacht op ons" not in client.get("/beheer/").content.decode()
    with pytest.raises(NotAllowedError):
        move_on(
            among=Joining.objects.all(),
            offer=offer.pk,
            seen="passed_on",
            to="passed_on",
            note="",
            actor=user,
            now=make.NOW,
        )


def test_what_went_by_mail_waits_for_nobody_and_unconfirmed_is_seen_by_nobody(client, user):
    submission = make.in_review()
    Submission.objects.update(state=SubmissionState.APPROVED)
    submission.page.save_revision().publish()
    unconfirmed = joined(submission.page, email="jan@example.org")
    client.force_login(user)
    assert client.get(f"{LIST}{unconfirmed.pk}/").status_code == 404
    path = mail.outbox[-1].body.partition("http://localhost:8000")[2].split()[0]
    Client().post(path)
    unconfirmed.refresh_from_db()
    assert (unconfirmed.state, unconfirmed.answer_by) == ("passed_on", None)
    assert list(Joining.objects.waiting()) == []
    screen = client.get(f"{LIST}{unconfirmed.pk}/")
    assert screen.context["pass_to"] == f"/beheer/inzendingen/{submission.pk}/"


def test_what_waits_too_long_is_named(client, index, user):
    offer = joined(make.initiative(index, "Bank"))
    client.force_login(user)
    assert f"{LIST}{offer.pk}/" not in client.get(f"{LIST}?queue=late").content.decode()
    with time_machine.travel(make.NOW + timedelta(days=9), tick=False):
        client.force_login(user)
        assert "1 te lang" in client.get("/beheer/").content.decode()
        assert f"{LIST}{offer.pk}/" in client.get(f"{LIST}?queue=late").content.decode()


def test_a_team_sees_its_own_neighbourhoods_what_was_passed_on_to_it_and_what_is_nobodys(client, index, user):
    other = Neighbourhood.objects.create(slug="de-meern", name={"nl": "De Meern"})
    mine, theirs = Team.objects.create(name="Vleuten"), Team.objects.create(name="De Meern")
    mine.members.add(user)
    mine.neighbourhoods.add(Neighbourhood.objects.get(slug="vleuten"))
    theirs.members.add(make.moderator("ander"))
    theirs.neighbourhoods.add(other)
    passed = make.in_review()
    Submission.objects.update(state=SubmissionState.APPROVED, neighbourhood=other)
    passed.page.neighbourhood = other
    passed.page.save_revision().publish()
    pages = [
        make.initiative(index, "Eigen", neighbourhood=Neighbourhood.objects.get(slug="vleuten")),
        make.initiative(index, "Van hen", neighbourhood=other),
        make.initiative(index, "Van niemand"),
        passed.page,
    ]
    offers = [joined(page, phone=f"06 55 44 33 2{number}") for number, page in enumerate(pages)]
    client.force_login(user)

    def codes():
        return [client.get(f"{LIST}{offer.pk}/").status_code for offer in offers]

    assert codes() == [200, 404, 200, 404]
    assert "Van hen" not in client.get(LIST).content.decode()
    Submission.objects.filter(pk=passed.pk).update(team=mine)
    assert codes() == [200, 404, 200, 200]


def test_who_may_not_sees_nothing_of_it(client, index, user):
    offer = joined(make.initiative(index, "Bank"))
    Group.objects.get(name="Moderators").permissions.remove(*Permission.objects.filter(codename__endswith="_joining"))
    client.force_login(user)
    assert [client.get(path).status_code for path in (LIST, f"{LIST}{offer.pk}/")] == [302, 302]
    dashboard = client.get("/beheer/").content.decode()
    assert [words in dashboard for words in ("Wie wil meedoen", "Wie doet mee", NAME)] == [False] * 3
    assert offer.steps.count() == 0


def test_who_may_only_look_changes_nothing(client, index, user):
    offer = joined(make.initiative(index, "Bank"))
    Group.objects.get(name="Moderators").permissions.remove(Permission.objects.get(codename="change_joining"))
    client.force_login(user)
    address = f"{LIST}{offer.pk}/"
    assert (client.get(address).context["buttons"], client.get(address).context["may_remove"]) == ([], False)
    for sent in ({"to": "passed_on"}, {"remove": "1", "sure": "on"}):
        client.post(address, sent)
    assert [one.state for one in Joining.objects.all()] == ["new"]


def test_a_download_holds_contact_data_only_for_who_may_take_it_along_and_is_logged(client, index, user):
    offer = joined(make.initiative(index, "=1+1"))
    client.force_login(user)

    def downloaded():
        response = client.get(f"{LIST}?export=csv")
        body = b"".join(response.streaming_content).decode("utf-8-sig")
        return response["Cache-Control"], list(csv.reader(io.StringIO(body)))

    cache, rows = downloaded()
    assert "no-store" in cache
    assert rows == [
        ["Initiatief", "Wat ze doen", "Hoe ver", "Wijk", "Binnengekomen", "Antwoord vóór"],
        ["'=1+1", "helpt", "nog doorgeven", "", rows[1][4], "2026-11-30"],
    ]
    user.user_permissions.add(Permission.objects.get(codename="export_joining"))
    _cache, rows = downloaded()
    assert rows[1][6:] == [NAME, PHONE, ""]
    assert [(step.event, step.actor) for step in offer.steps.all()] == [("exported", user)]


def test_the_list_costs_the_same_with_many(client, index, user):
    page = make.initiative(index, "Bank", neighbourhood=Neighbourhood.objects.get(slug="vleuten"))
    joined(page)
    client.force_login(user)
    client.get(LIST)

    def cost():
        with CaptureQueriesContext(connection) as queries:
            assert client.get(LIST).status_code == 200
        return len(queries)

    few = cost()
    Joining.objects.bulk_create(
        Joining(page=page, kind="come", name=NAME, form_key=str(number), language="nl", relayed_at=make.NOW)
        for number in range(5000)
    )
    many = cost()
    # Beside session, user, and their groups' and own rights.
    assert (many, many <= 12 + 4) == (few, True)


def test_who_asks_is_forgotten_at_once_with_the_mail_that_waits(client, index, user):
    page = make.initiative(index, "Bank")
    offer, other = joined(page), joined(page, phone="06 11 11 11 11")
    for text in (f"http://localhost:8000{LIST}{offer.pk}/", "Een ander."):
        OutboxMail.objects.create(sender="x", subject="x", recipients=[user.email], text=text)
    client.force_login(user)
    address = f"{LIST}{offer.pk}/"
    assert [client.post(address, {"remove": "1"}).url, Joining.objects.count()] == [address, 2]
    assert client.post(address, {"remove": "1", "sure": "on"}).url == LIST
    assert [one.pk for one in Joining.objects.all()] == [other.pk]
    assert [one.text for one in OutboxMail.objects.exclude(text__contains=f"{LIST}{other.pk}/")] == ["Een ander."]
    assert list(Removal.objects.values_list("rule", "number")) == [("joining.asked", 1)]
    assert client.get(address).status_code == 404


def test_a_site_of_before_gives_its_moderators_the_list(index):  # noqa: ARG001 - the group of moderators must be there
    group = Group.objects.get(name="Moderators")
    editors = Group.objects.create(name="Who reads nothing that is handed in")
    Permission.objects.filter(codename__endswith="_joining").delete()
    import_module("initiatives.migrations.0010_moderators_follow_up_offers").give(apps, None)
    given = group.permissions.filter(codename__endswith="_joining").values_list("codename", flat=True)
    assert (sorted(given), editors.permissions.count()) == (["change_joining", "view_joining"], 0)
