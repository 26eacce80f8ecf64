"""“Ik help” with volunteer work: confirmed with a button, passed on, followed up, forgotten."""

import csv
import io
import re
from datetime import timedelta

import pytest
import time_machine
from django.contrib.auth.models import Group, Permission
from django.core import mail
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from core.models import OrganisationSettings, OutboxMail, Removal, User
from home.actions.roles import ensure_roles
from initiatives.actions.follow_up import NotAllowedError, move_on
from initiatives.models import Team
from participation.actions.offer_help import PER_PERSON_A_DAY
from participation.actions.retention import forget_helpers
from participation.domain.follow_up import KEEP_AT_MOST, KEEP_ENDED, KEEP_UNCONFIRMED
from participation.models import HelpOffer
from tests.factories import (
    NOW,
    TODAY,
    NeighbourhoodFactory,
    RoleIndexPageFactory,
    RolePageFactory,
    UserFactory,
    ask,
    site,
    translation,
)

pytestmark = pytest.mark.django_db
NAME, EMAIL, PHONE, HOST = "Planted Name", "planted@example.org", "06 98 76 54 32", "planted-host@example.org"
TYPED = {
    "name": NAME, "email": EMAIL, "phone": "", "call_when": "in de ochtend", "message": "Ik kook graag.",
    "consent": "on",
}  # fmt: skip
PAGE = "/vrijwilligerswerk/snijden/"
FORM = f"{PAGE}ik-help/"


@pytest.fixture(autouse=True)
def _tuesday_morning():
    with time_machine.travel(NOW, tick=False):
        yield


@pytest.fixture
def tree():
    made = site()
    made.roles = RoleIndexPageFactory(parent=made.home)
    made.english.roles = translation(made.roles, made.english.home, title="Volunteering")
    OrganisationSettings.objects.update(email="info@welzaam.example")
    ensure_roles(homes=[made.home, made.english.home], initiatives=made.initiatives)
    return made


@pytest.fixture
def role(tree):
    place = NeighbourhoodFactory(slug="vleuten", name={"nl": "Vleuten"})
    return RolePageFactory(
        parent=tree.roles, title="Groente snijden", slug="snijden", neighbourhood=place, contact_email=HOST
    )


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


@pytest.mark.usefixtures("role")
def test_who_wants_to_help_confirms_with_a_button_and_the_host_hears(client):
    assert ask(PAGE).context["role"]["help_url"] == FORM
    form = client.get(FORM)
    assert {"private", "no-store"} <= set(form["Cache-Control"].split(", "))
    assert send(client).url == "/vrijwilligerswerk/mail/"
    [asked] = mail.outbox
    path = link_in(asked)
    assert (asked.to, asked.subject) == ([EMAIL], "Wilt u helpen?")
    assert asked.body == (
        f"Beste {NAME},\n\nU wilt helpen bij ‘Groente snijden’. Wat fijn!\n\n"
        f"Open deze pagina en druk op de knop. Dan geven we uw bericht door:\nhttp://localhost:8000{path}\n\n"
        "Hebt u niets ingestuurd? Dan hoeft u niets te doen. Zonder die knop doen wij er niets mee.\n\n"
        "Hartelijke groet,\nWelzaam\n"
    )
    mail.outbox.clear()
    for _time in range(2):
        assert client.get(path).context["message"]["button"] == {"label": "Ja, geef het door", "action": path}
    assert (mail.outbox, HelpOffer.objects.get().confirmed_at) == ([], None)
    for _time in range(2):
        assert client.post(path).url == "/vrijwilligerswerk/bedankt/"
    [told] = mail.outbox
    assert (told.to, told.reply_to, told.subject) == ([HOST], [EMAIL], "Iemand wil helpen")
    assert told.body == (
        f"{NAME} wil helpen bij ‘Groente snijden’.\n\nIk kook graag.\n\n"
        f"U kunt hier antwoorden, of deze mail beantwoorden:\n{EMAIL}\nWanneer bellen: in de ochtend\n\n"
        "Wilt u binnen een paar dagen bellen of mailen? Laat ons daarna weten wat ervan kwam.\n\n"
        "Uw adres kennen ze niet. Pas als u antwoordt, kennen ze het wel.\n\nHartelijke groet,\nWelzaam\n"
    )
    found = HelpOffer.objects.get()
    assert (found.state, found.title, str(found.neighbourhood), found.answer_by.isoformat()) == (
        "new",
        "Groente snijden",
        "Vleuten",
        "2026-12-02",
    )
    for address in (PAGE, FORM, "/vrijwilligerswerk/", "/vrijwilligerswerk/bedankt/", "/zoeken/?q=planted"):
        text = client.get(address).content.decode()
        assert [planted in text for planted in (NAME, EMAIL, HOST)] == [False] * 3


@pytest.mark.usefixtures("role")
def test_phone_alone_is_enough_and_goes_on_at_once(client):
    assert send(client, email="", phone=PHONE).url == "/vrijwilligerswerk/bedankt/"
    [told] = mail.outbox
    assert (told.to, told.reply_to, PHONE in told.body) == ([HOST], [], True)


def test_without_a_host_staff_hear_that_somebody_waits_and_the_mail_names_nobody(client, role):
    role.contact_email = ""
    role.save_revision().publish()
    send(client, email="", phone=PHONE)
    assert mail.outbox[0].to == ["info@welzaam.example"]
    mail.outbox.clear()
    users = [moderator("een"), moderator("twee")]
    team = Team.objects.create(name="Vleuten")
    team.members.add(users[1])
    team.neighbourhoods.add(role.neighbourhood)
    send(client, email="", phone="06 11 11 11 11")
    [told] = mail.outbox
    offer = HelpOffer.objects.latest("pk")
    assert (told.to, told.subject) == ([users[1].email], "Iemand wil helpen: wilt u bellen?")
    assert f"/beheer/wie-helpt/{offer.pk}/" in told.body
    assert "vóór woensdag 2 december" in told.body
    assert [planted in told.body for planted in (NAME, "06 11 11 11 11", "Ik kook graag")] == [False] * 3


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"name": ""}, "id_name"),
        ({"name": "Jan\nBcc: x@example.org"}, "id_name"),
        ({"email": ""}, "id_email"),
        ({"email": "geen adres"}, "id_email"),
        ({"phone": "12"}, "id_phone"),
        ({"consent": ""}, "id_consent"),
        ({"message": "Kijk op www.koop.example"}, "id_message"),
        ({"call_when": "x" * 201}, "id_call_when"),
        ({"website": "x"}, ""),
        ({"wait": 1}, ""),
        ({"form_key": "made-up"}, ""),
    ],
)
@pytest.mark.usefixtures("role")
def test_what_is_not_right_is_said_with_everything_kept(client, changes, field):
    response = send(client, **changes)
    assert (response.status_code, [one["field_id"] for one in response.context["error_summary"]]) == (422, [field])
    assert response.context["form"]["message"].value() == changes.get("message", TYPED["message"])
    assert (HelpOffer.objects.count(), mail.outbox) == (0, [])


@pytest.mark.usefixtures("role")
def test_a_key_of_another_form_and_a_request_from_elsewhere_are_refused():
    client = Client(enforce_csrf_checks=True)
    response = send(client)
    assert response.status_code == 422
    assert "Uw browser hield het formulier niet open" in response.content.decode() or response.context["error_summary"]
    assert HelpOffer.objects.count() == 0


@pytest.mark.usefixtures("role")
def test_sent_twice_is_stored_once_and_a_flood_is_stopped(client):
    key = client.get(FORM).context["form"]["form_key"].value()
    with time_machine.travel(NOW + timedelta(seconds=5), tick=False):
        for _time in range(2):
            client.post(FORM, {"form_key": key, "website": ""} | TYPED)
    assert (HelpOffer.objects.count(), len(mail.outbox)) == (1, 1)
    codes = [send(client, message=f"Bericht {number}").status_code for number in range(PER_PERSON_A_DAY)]
    assert codes == [302] * (PER_PERSON_A_DAY - 1) + [429]


def test_what_is_full_over_or_not_live_takes_nobody(client, tree):
    made = {"parent": tree.roles}
    RolePageFactory(**made, title="Vol", slug="vol", places=0)
    RolePageFactory(**made, title="Voorbij", slug="voorbij", open_until=TODAY - timedelta(days=1))
    RolePageFactory(**made, title="Concept", slug="concept", live=False)
    paths = [f"/vrijwilligerswerk/{slug}/ik-help/" for slug in ("vol", "voorbij", "concept", "nergens")]
    assert [client.get(path).status_code for path in paths] == [404] * 4


def test_in_english_the_form_and_its_mail_are_english(client, role):
    source = "/en/vrijwilligerswerk/snijden/ik-help/"
    assert send(client, path=source).url == "/en/vrijwilligerswerk/mail/"
    assert mail.outbox[0].subject == "Do you want to help?"
    assert HelpOffer.objects.get().role_id == role.pk


@pytest.mark.usefixtures("role")
def test_a_link_that_is_no_good_says_so(client):
    send(client)
    path = link_in(mail.outbox[0])
    with time_machine.travel(NOW + KEEP_UNCONFIRMED + timedelta(minutes=1), tick=False):
        assert client.get(path).status_code == 404
    assert client.get("/vrijwilligerswerk/bevestigen/made-up/").status_code == 404


# --- follow-up ------------------------------------------------------------------------------------


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
