"""Offers of help at the desk: called, followed up, forgotten."""

import csv
import io
from datetime import timedelta

import pytest
import time_machine
from django.contrib.auth.models import Group, Permission
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from core.models import OutboxMail, Removal
from initiatives.actions.follow_up import NotAllowedError, move_on
from initiatives.models import Team
from participation.actions.retention import forget_helpers
from participation.domain.follow_up import KEEP_AT_MOST, KEEP_ENDED, KEEP_UNCONFIRMED
from participation.models import HelpOffer
from tests.factories import (
    NOW,
    TODAY,
    NeighbourhoodFactory,
    RolePageFactory,
    UserFactory,
)
from tests.volunteer_factories import EMAIL, HOST, NAME, PHONE, confirmed, moderator, send

pytestmark = pytest.mark.django_db


@pytest.mark.usefixtures("role")
def test_staff_see_who_waits_call_and_note_what_comes_of_it(client):
    offer, user = confirmed(Client()), moderator()
    send(Client(), message="Nog niet bevestigd.")
    client.force_login(user)
    panel = client.get("/beheer/").content.decode()
    assert "1 mens wacht op ons" in panel
    listing = client.get("/beheer/wie-helpt/").content.decode()
    assert (listing.count("Groente snijden"), NAME in listing, EMAIL in listing) == (1, False, False)
    screen = client.get(f"/beheer/wie-helpt/{offer.pk}/")
    client.get(f"/beheer/wie-helpt/{offer.pk}/")
    assert [planted in screen.content.decode() for planted in (NAME, EMAIL, "in de ochtend")] == [True] * 3
    assert "no-store" in screen["Cache-Control"]
    assert [button["value"] for button in screen.context["buttons"]] == ["called", "started", "stopped"]
    client.post(f"/beheer/wie-helpt/{offer.pk}/", {"seen": "new", "to": "called", "note": "Komt dinsdag kijken."})
    client.post(f"/beheer/wie-helpt/{offer.pk}/", {"seen": "called", "to": "started", "note": "Komt elke dinsdag."})
    client.post(f"/beheer/wie-helpt/{offer.pk}/", {"seen": "new", "to": "called", "note": "te laat"})
    client.post(f"/beheer/wie-helpt/{offer.pk}/", {"to": "verzonnen"})
    offer.refresh_from_db()
    assert (offer.state, offer.note) == ("started", "Komt elke dinsdag.")
    assert [(step.event, step.actor) for step in offer.steps.order_by("pk")] == [
        ("opened", user),
        ("called", user),
        ("started", user),
    ]
    with pytest.raises(NotAllowedError):
        move_on(
            among=HelpOffer.objects.confirmed(),
            offer=offer.pk,
            seen="started",
            to="called",
            note="",
            actor=user,
            now=NOW,
        )


@pytest.mark.usefixtures("role")
def test_who_is_second_reads_what_a_colleague_noted_and_keeps_what_was_typed(client):
    """The step would also follow on what the colleague made of it: but on a note that was never read."""
    offer = confirmed(Client())
    address = f"/beheer/wie-helpt/{offer.pk}/"
    client.force_login(moderator())
    client.get(address)
    client.post(address, {"seen": "new", "to": "called", "note": "Zij belt maandag terug."})
    late = client.post(address, {"seen": "new", "to": "started", "note": "Komt <b>elke</b> dinsdag."})
    offer.refresh_from_db()
    assert (late.status_code, offer.state, offer.note) == (409, "called", "Zij belt maandag terug.")
    shown = late.content.decode()
    said = "Een collega was u voor. Hieronder ziet u hoe het ervoor staat. Wat u schreef, is nog niet bewaard."
    kept = "<strong>Komt &lt;b&gt;elke&lt;/b&gt; dinsdag.</strong>"
    assert [words in " ".join(shown.split()) for words in (said, kept, "Zij belt maandag terug.</textarea>")] == [
        True
    ] * 3
    assert [button["value"] for button in late.context["buttons"]] == ["started", "stopped"]


@pytest.mark.usefixtures("role")
def test_a_note_that_is_too_long_is_not_cut_off(client):
    offer = confirmed(Client())
    client.force_login(moderator())
    note = "a" * 501
    refused = client.post(f"/beheer/wie-helpt/{offer.pk}/", {"seen": "new", "to": "called", "note": note})
    offer.refresh_from_db()
    assert (refused.status_code, refused.context["problem"], refused.context["note"], offer.note) == (
        422,
        "Maak dit korter: hoogstens 500 tekens. Nu zijn het er 501.",
        note,
        "",
    )


@pytest.mark.usefixtures("role")
def test_what_waits_too_long_is_named(client):
    confirmed(Client())
    user = moderator()
    with time_machine.travel(NOW + timedelta(days=9), tick=False):
        client.force_login(user)
        assert "1 te lang" in client.get("/beheer/").content.decode()
        assert "te laat" in client.get("/beheer/wie-helpt/?queue=late").content.decode()
    client.force_login(user)
    assert "Groente snijden" not in client.get("/beheer/wie-helpt/?queue=late").content.decode()


def test_a_team_sees_its_own_neighbourhoods_and_what_is_nobodys(client, tree, role):
    mine = confirmed(Client())
    other = NeighbourhoodFactory(slug="de-meern")
    RolePageFactory(parent=tree.roles, title="Bellen", slug="bellen", neighbourhood=other)
    theirs = confirmed(Client(), path="/vrijwilligerswerk/bellen/ik-help/")
    user = moderator()
    for place, members in ((role.neighbourhood, [user]), (other, [moderator("ander")])):
        team = Team.objects.create(name=place.slug)
        team.members.add(*members)
        team.neighbourhoods.add(place)
    client.force_login(user)
    codes = [client.get(f"/beheer/wie-helpt/{offer.pk}/").status_code for offer in (mine, theirs)]
    assert codes == [200, 404]
    assert "Bellen" not in client.get("/beheer/wie-helpt/").content.decode()


@pytest.mark.usefixtures("role")
def test_editors_and_hosts_see_nothing_of_it():
    offer = confirmed(Client())
    for name in ("Editors", "Neighbourhood hosts"):
        user = UserFactory(is_superuser=False)
        user.groups.add(Group.objects.get(name=name))
        client = Client()
        client.force_login(user)
        for path in ("/beheer/wie-helpt/", f"/beheer/wie-helpt/{offer.pk}/"):
            assert client.get(path).status_code == 302
        assert NAME not in client.get("/beheer/").content.decode()


@pytest.mark.usefixtures("role")
def test_a_download_holds_contact_data_only_for_who_may_take_it_along_and_is_logged(client):
    offer, user = confirmed(Client(), message="=2+3"), moderator()
    HelpOffer.objects.update(title="=1+1")
    client.force_login(user)

    def downloaded():
        response = client.get("/beheer/wie-helpt/?export=csv")
        body = b"".join(response.streaming_content).decode("utf-8-sig")
        return response["Cache-Control"], list(csv.reader(io.StringIO(body)))

    cache, rows = downloaded()
    assert ("no-store" in cache, rows[1][0], len(rows[0]), NAME in str(rows)) == (True, "'=1+1", 5, False)
    user.user_permissions.add(Permission.objects.get(codename="export_helpoffer"))
    _cache, rows = downloaded()
    assert rows[1][5:] == [NAME, "", EMAIL, "in de ochtend"]
    assert [(step.event, step.actor) for step in offer.steps.all()] == [("exported", user)]


@pytest.mark.usefixtures("role")
def test_the_list_costs_the_same_with_many(client):
    first = confirmed(Client())
    client.force_login(moderator())
    client.get("/beheer/wie-helpt/")

    def cost():
        with CaptureQueriesContext(connection) as queries:
            assert client.get("/beheer/wie-helpt/").status_code == 200
        return len(queries)

    few = cost()
    HelpOffer.objects.bulk_create(
        HelpOffer(
            role=first.role, title="Groente snijden", neighbourhood=first.neighbourhood, form_key=str(number),
            name=NAME, language="nl", confirmed_at=NOW, answer_by=TODAY,
        )
        for number in range(5000)
    )  # fmt: skip
    many = cost()
    # Beside session, user, and their groups' and own rights.
    assert (many, many <= 12 + 4) == (few, True)


# --- retention ------------------------------------------------------------------------------------


@pytest.mark.usefixtures("role")
def test_what_was_kept_long_enough_goes_with_a_log_that_names_nobody(client):
    offer = confirmed(Client())
    send(Client(), message="Nog niet bevestigd.")
    assert forget_helpers(now=NOW + KEEP_UNCONFIRMED - timedelta(minutes=1)) == 0
    assert forget_helpers(now=NOW + KEEP_UNCONFIRMED + timedelta(minutes=1)) == 1
    assert forget_helpers(now=NOW + KEEP_AT_MOST - timedelta(days=1)) == 0
    move_on(
        among=HelpOffer.objects.confirmed(),
        offer=offer.pk,
        seen="new",
        to="stopped",
        note="",
        actor=UserFactory(),
        now=NOW,
    )
    assert forget_helpers(now=NOW + KEEP_ENDED - timedelta(minutes=1)) == 0
    assert forget_helpers(now=NOW + KEEP_ENDED) == 1
    waiting = confirmed(Client(), message="Wacht nog.")
    assert forget_helpers(now=waiting.created_at + KEEP_AT_MOST) == 1
    assert (HelpOffer.objects.count(), sorted(Removal.objects.values_list("rule", "number"))) == (
        0,
        [("help.at_most", 1), ("help.ended", 1), ("help.unconfirmed", 1)],
    )
    client.force_login(UserFactory())
    shown = client.get("/beheer/reports/verwijderd/").content.decode()
    said = ("Hulp die niemand bevestigde", "Hulp die afliep", "Hulp van een jaar geleden", "help.")
    assert [words in shown for words in said] == [True, True, True, False]


@pytest.mark.usefixtures("role")
def test_who_asks_is_forgotten_at_once_with_the_mail_that_waits(client):
    offer, other = confirmed(Client()), confirmed(Client(), email="", phone=PHONE)
    for text, address in ((f"{NAME} wil helpen bij ‘Groente snijden’.", EMAIL), ("Een ander.", "other@example.org")):
        OutboxMail.objects.create(sender="x", subject="x", recipients=[HOST], text=text, reply_to=[address])
    address = f"/beheer/wie-helpt/{offer.pk}/"
    client.force_login(moderator())
    client.post(address, {"seen": "new", "to": "called", "note": "zoekt\x00 werk"})
    assert [client.post(address, {"remove": "1"}).url, HelpOffer.objects.count()] == [address, 2]
    assert client.post(address, {"remove": "1", "sure": "on"}).url == "/beheer/wie-helpt/"
    assert [one.pk for one in HelpOffer.objects.all()] == [other.pk]
    assert [one.text for one in OutboxMail.objects.all()] == ["Een ander."]
    assert list(Removal.objects.values_list("rule", "number")) == [("help.asked", 1)]
    assert client.post(address, {"remove": "1", "sure": "on"}).status_code == 404
    Group.objects.get(name="Moderators").permissions.remove(Permission.objects.get(codename="change_helpoffer"))
    client.post(f"/beheer/wie-helpt/{other.pk}/", {"remove": "1", "sure": "on"})
    assert HelpOffer.objects.count() == 1


def test_a_role_that_is_deleted_leaves_who_offered_help(role):
    offer = confirmed(Client())
    role.delete()
    offer.refresh_from_db()
    assert (offer.role, offer.title, str(offer.neighbourhood)) == (None, "Groente snijden", "Vleuten")


def test_residents_read_what_is_kept(client, tree):
    assert tree.roles.live
    page = client.get("/privacy/gegevens/").content.decode()
    assert "Om u te bellen of te mailen over het vrijwilligerswerk, en om te zien wat ervan kwam." in page
