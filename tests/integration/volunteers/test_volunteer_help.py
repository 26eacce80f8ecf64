"""“Ik help” with volunteer work: confirmed with a button, passed on."""

from datetime import timedelta

import pytest
import time_machine
from django.core import mail
from django.test import Client

from initiatives.models import Team
from participation.actions.offer_help import PER_PERSON_A_DAY
from participation.domain.follow_up import KEEP_UNCONFIRMED
from participation.models import HelpOffer, RolePage
from tests.factories import (
    NOW,
    TODAY,
    RolePageFactory,
    ask,
)
from tests.volunteer_factories import EMAIL, FORM, HOST, NAME, PAGE, PHONE, TYPED, link_in, moderator, send

pytestmark = pytest.mark.django_db


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


def test_who_writes_while_it_is_filled_keeps_the_message(client, role):
    key = client.get(FORM).context["form"]["form_key"].value()
    RolePage.objects.filter(pk=role.pk).update(places=0)
    closed = client.post(FORM, {"form_key": key} | TYPED)
    assert (closed.status_code, closed.context["message"]["title"], closed.context["message"]["lines"][:2]) == (
        409,
        "Hier wordt niemand meer gezocht",
        [
            "Het werd gesloten terwijl u schreef. Uw bericht ging naar niemand, en we hebben het niet bewaard.",
            "Dit schreef u: Ik kook graag.",
        ],
    )
    assert not HelpOffer.objects.exists()
    assert client.post("/vrijwilligerswerk/nergens/ik-help/", TYPED).status_code == 404


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
