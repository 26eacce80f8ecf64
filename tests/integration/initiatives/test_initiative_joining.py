"""Perhaps you can join here: what is there already is shown before an idea is sent, and joining is passed on."""

from datetime import timedelta

import pytest
import time_machine
from django.core import mail

from activities.models import HostLink
from activities.models.host import WORKS_FOR
from core.models import Neighbourhood, OrganisationSettings
from home.models import HomePage
from initiatives.actions import join as join_action
from initiatives.models import Nudge
from initiatives.queries.similar import similar
from tests import initiative_factories as make
from tests.factories import ActivityPageFactory, AgendaPageFactory, rule
from tests.integration.initiatives.test_initiative_steps import IDEA, YOU, begin, leave

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("soup")]


@pytest.fixture
def soup():
    """A live initiative about soup; one that stopped; one about something else."""
    with time_machine.travel(make.NOW, tick=False):
        index = make.organisation()
        place = Neighbourhood.objects.get(slug="vleuten")
        make.initiative(index, "Gestopte soep op dinsdag", stage="stopped")
        make.initiative(index, "Bankje bij de vijver")
        yield make.initiative(index, "Soep voor iedereen", need="Samen soep eten.", neighbourhood=place)


def like(title="Soep op dinsdag", text="", neighbourhood=""):
    found = similar(title, text, neighbourhood=neighbourhood, language="nl", now=make.NOW)
    return [(one.kind, one.title, one.url) for one in found]


def test_what_is_alike_and_goes_on_is_found_and_nothing_else(soup):
    assert like() == [("initiatief", "Soep voor iedereen", f"/initiatieven/{soup.slug}/")]
    assert like("Schaken in het park") == []
    assert like("", "") == []


def test_it_stands_above_the_summary_with_a_way_to_join(client, soup):
    review = leave(client, leave(client, leave(client, begin(client), "voor-wie", **IDEA), "over-u"), "nakijken", **YOU)
    assert [(one["title"], one["kind"]) for one in review.context["similar"]] == [
        ("Soep voor iedereen", "initiatief · Vleuten")
    ]
    shown = client.get(review.context["similar"][0]["join_url"])
    assert shown.context["form"]["email"].value() == make.EMAIL  # the draft knows it
    assert Nudge.objects.count() == 0
    thanks = client.post(review.context["similar"][0]["join_url"], {"contact_name": "Jan", "email": make.EMAIL})
    assert thanks.context["message"]["title"] == "Fijn dat u meedoet"
    assert [one.page_id for one in Nudge.objects.all()] == [soup.pk]
    [told] = mail.outbox
    assert (told.to, told.reply_to, told.subject) == (
        ["info@welzaam.example"],
        [make.EMAIL],
        "Iemand wil graag meedoen",
    )
    assert "Jan doet graag mee met ‘Soep voor iedereen’." in told.body
    assert "info@welzaam.example" not in thanks.content.decode().split("<main")[1].split("</main")[0]


def test_the_review_costs_little(client, django_assert_max_num_queries):
    third = leave(client, leave(client, begin(client), "voor-wie", **IDEA), "over-u")
    review = leave(client, third, "nakijken", **YOU)
    with django_assert_max_num_queries(15):
        client.get(f"{make.FORM}?concept={review.context['key']}&stap=nakijken")


@pytest.mark.parametrize(
    ("typed", "field"),
    [({"contact_name": ""}, "id_contact_name"), ({"contact_name": "Jan\nBcc: x@example.org"}, "id_contact_name")],
)
def test_what_is_wrong_is_said_and_nothing_is_passed_on(client, soup, typed, field):
    path = f"/initiatieven/aanmelden/aansluiten/initiatief/{soup.pk}/"
    shown = client.post(path, {"email": make.EMAIL} | typed)
    assert (shown.status_code, [row["field_id"] for row in shown.context["error_summary"]]) == (422, [field])
    assert (mail.outbox, Nudge.objects.count()) == ([], 0)


def test_nobody_can_flood_an_organiser(client, soup, monkeypatch):
    monkeypatch.setattr(join_action, "PER_PERSON", (2, join_action.PER_PERSON[1]))
    path = f"/initiatieven/aanmelden/aansluiten/initiatief/{soup.pk}/"
    codes = [client.post(path, {"contact_name": "Jan", "email": make.EMAIL}).status_code for _time in range(3)]
    assert (codes, len(mail.outbox)) == ([200, 200, 422], 2)


def test_what_stopped_or_is_not_there_cannot_be_joined(client, soup):
    for kind, pk in (("initiatief", 999_999), ("activiteit", soup.pk), ("pagina", soup.pk)):
        assert client.get(f"/initiatieven/aanmelden/aansluiten/{kind}/{pk}/").status_code == 404


def test_without_a_mailbox_of_the_organisation_the_moderators_hear_of_it(client, soup):
    OrganisationSettings.objects.update(email="")
    make.moderator()
    path = f"/initiatieven/aanmelden/aansluiten/initiatief/{soup.pk}/"
    thanks = client.post(path, {"contact_name": "Jan", "email": make.EMAIL})
    assert thanks.context["message"]["title"] == "Fijn dat u meedoet"
    assert [(one.to, one.reply_to) for one in mail.outbox] == [(["moderator@welzaam.example"], [make.EMAIL])]


def test_a_host_whose_access_ended_gets_no_name_of_anybody():
    page = ActivityPageFactory(parent=AgendaPageFactory(parent=HomePage.objects.get()), rules=[rule()])
    for role, since in (("docent", timedelta()), ("vroeger", WORKS_FOR)):
        HostLink.objects.create(
            activity=page, role=role, email=f"{role}@example.org", nonce=role, renewed_at=make.NOW - since
        )
    joiner = join_action.Joiner(name="Jan", email=make.EMAIL, phone="", words="")
    join_action.join(page=page, joiner=joiner, url="/", address="192.0.2.1", now=make.NOW)
    assert sorted(one.to[0] for one in mail.outbox) == ["docent@example.org", "info@welzaam.example"]
