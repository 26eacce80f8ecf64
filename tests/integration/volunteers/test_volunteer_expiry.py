"""Is somebody still needed? Asked once, answered with a button; what nobody answers for is taken off, never deleted."""

import re
from datetime import timedelta

import pytest
import time_machine
from django.contrib.auth.models import Group
from django.core import mail
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from core.models import OrganisationSettings
from home.actions.roles import ensure_roles
from participation.actions import expiry
from participation.actions.expiry import look_after_roles
from participation.domain.expiry import ANSWER_WITHIN, TERM
from participation.models import RoleCare, RolePage
from tests.factories import NOW, TODAY, RolePageFactory, UserFactory, ask, translation

pytestmark = pytest.mark.django_db
HOST = "planted-host@example.org"
OLD = NOW - TERM
DAY = timedelta(days=1)


@pytest.fixture
def tree(bare_tree):
    OrganisationSettings.objects.update(email="info@welzaam.example")
    return bare_tree


def role(tree, title="Snijden", *, published=OLD, **values):
    page = RolePageFactory(parent=tree.roles, title=title, slug=title.lower(), contact_email=HOST, **values)
    RolePage.objects.filter(pk=page.pk).update(last_published_at=published)
    return page


def asked(tree, **values):
    """A role whose host was just asked, and the path of the link in the mail."""
    page = role(tree, **values)
    look_after_roles(now=NOW)
    path = re.search(r"http://localhost:8000(/\S+)", mail.outbox[-1].body)[1]
    return page, path


def live():
    return sorted(RolePage.objects.live().values_list("title", flat=True))


def test_only_who_has_an_untouched_role_is_asked_and_once(tree):
    role(tree)
    role(tree, "Net", published=OLD + timedelta(minutes=1))
    role(tree, "Concept", live=False)
    RolePage.objects.filter(pk=role(tree, "Geenmail").pk).update(contact_email="")
    assert (look_after_roles(now=NOW), look_after_roles(now=NOW), look_after_roles(now=NOW + DAY)) == (1, 0, 1)
    assert [(one.to, one.subject) for one in mail.outbox] == [([HOST], "Wordt hier nog iemand gezocht?")] * 2
    assert mail.outbox[0].body.startswith(
        "‘Snijden’ staat bij ons vrijwilligerswerk. We hoorden er lang niets over. Wordt hier nog iemand gezocht?\n"
    )
    assert "Horen we vóór 5 januari 2027 niets?" in mail.outbox[0].body


def test_opening_the_link_does_nothing_and_one_press_is_enough(tree, client):
    page, path = asked(tree)
    for _time in range(2):
        response = client.get(path)
    assert (response.status_code, "Snijden" in response.content.decode()) == (200, True)
    assert {"private", "no-store"} <= set(response["Cache-Control"].split(", "))
    assert RoleCare.objects.get().answer == ""
    assert client.post(path, {"answer": "yes"}).url == f"{path}?klaar=yes"
    care = RoleCare.objects.get()
    assert (care.answer, care.answered_at, care.answered_by) == ("yes", NOW, None)
    assert look_after_roles(now=NOW + TERM - DAY) == 0
    assert look_after_roles(now=NOW + TERM) == 1  # asked anew after another term
    assert live() == ["Snijden"]
    assert page.pk == care.role_id


def test_no_longer_takes_it_off_at_once_and_the_other_button_puts_back_what_was(tree, client):
    page, path = asked(tree)
    translation(page, tree.english.roles, title="Cutting")
    client.post(path, {"answer": "no"})
    assert (live(), ask("/vrijwilligerswerk/snijden/").status_code) == ([], 404)
    assert ask("/vrijwilligerswerk/").context["listing"]["cards"] == []
    draft = RolePage.objects.get(pk=page.pk)
    draft.title = "Nog niet goedgekeurd"
    draft.save_revision()
    client.post(path, {"answer": "yes"})
    assert (live(), RoleCare.objects.get().closed_at) == (["Cutting", "Snijden"], None)
    assert ask("/vrijwilligerswerk/snijden/").context["role"]["title"] == "Snijden"


def test_a_no_takes_off_every_language_and_a_yes_puts_back_those_that_were_there(tree, client):
    page, path = asked(tree)
    cutting = translation(page, tree.english.roles, title="Cutting", slug="cutting")
    both = {"/vrijwilligerswerk/snijden/": "Snijden", "/en/vrijwilligerswerk/cutting/": "Cutting"}

    def shown():
        answers = {path: ask(path) for path in both}
        return {path: found.context["role"]["title"] for path, found in answers.items() if found.status_code == 200}

    client.post(path, {"answer": "no"})
    taken_off = shown(), live()
    draft = RolePage.objects.get(pk=cutting.pk)
    draft.title = "Not approved"
    draft.save_revision()
    client.post(path, {"answer": "yes"})
    assert (taken_off, shown()) == (({}, []), both)

    RolePage.objects.get(pk=cutting.pk).unpublish()  # staff took one language off
    client.post(path, {"answer": "no"})
    client.post(path, {"answer": "yes"})
    assert live() == ["Snijden"]


def test_a_translation_that_staff_published_and_took_off_since_stays_off(tree, client):
    page, path = asked(tree)
    cutting = translation(page, tree.english.roles, title="Cutting", slug="cutting")
    client.post(path, {"answer": "no"})
    with time_machine.travel(NOW + DAY, tick=False):
        RolePage.objects.get(pk=cutting.pk).save_revision().publish()
        RolePage.objects.get(pk=cutting.pk).unpublish()
        client.post(path, {"answer": "yes"})
    assert live() == ["Snijden"]


def test_what_its_host_confirms_while_the_run_is_under_way_stays(tree, client, monkeypatch):
    _page, path = asked(tree)
    stage_of = expiry.stage_of

    def answered_meanwhile(one, now):
        to_do = stage_of(one, now)
        client.post(path, {"answer": "yes"})
        return to_do

    monkeypatch.setattr(expiry, "stage_of", answered_meanwhile)
    with time_machine.travel(NOW + ANSWER_WITHIN, tick=False):
        assert (look_after_roles(now=NOW + ANSWER_WITHIN), live()) == (0, ["Snijden"])


def test_what_staff_took_off_no_host_puts_back(tree, client):
    page, path = asked(tree)
    page.unpublish()
    response = client.post(path, {"answer": "yes"}, follow=True)
    assert live() == []
    assert response.context["thanks"] == (
        "Dank u wel. Het staat nu niet op de website: wij haalden het eraf. Moet het terugkomen? Bel ons."
    )


def test_what_staff_took_off_after_the_host_did_stays_off(tree, client):
    page, path = asked(tree)
    client.post(path, {"answer": "no"})
    with time_machine.travel(NOW + DAY, tick=False):
        RolePage.objects.get(pk=page.pk).save_revision().publish()
        RolePage.objects.get(pk=page.pk).unpublish()
        client.post(path, {"answer": "yes"})
    assert live() == []


def test_a_no_of_staff_stops_the_hosts_link_and_staff_can_put_it_back(tree, client):
    page, path = asked(tree)
    staff, report = Client(), "/beheer/vrijwilligerswerk/nog-nodig/"
    staff.force_login(UserFactory())
    staff.post(report, {"role": str(page.pk), "answer": "no"})
    assert (client.post(path, {"answer": "yes"}).status_code, live()) == (404, [])
    staff.post(report, {"role": str(page.pk), "answer": "yes"})
    assert live() == ["Snijden"]


def test_the_link_of_a_host_who_was_replaced_works_no_more(tree, client):
    page, path = asked(tree)
    page = RolePage.objects.get(pk=page.pk)
    page.contact_email = "next-host@example.org"
    page.save_revision()
    assert client.get(path).status_code == 200  # a draft replaces nobody
    page.get_latest_revision().publish()
    assert (client.get(path).status_code, client.post(path, {"answer": "no"}).status_code) == (404, 404)
    assert live() == ["Snijden"]


def test_without_an_answer_it_is_taken_off_and_kept(tree):
    page, _path = asked(tree)
    assert (look_after_roles(now=NOW + ANSWER_WITHIN - timedelta(minutes=1)), live()) == (0, ["Snijden"])
    assert (look_after_roles(now=NOW + ANSWER_WITHIN), live()) == (1, [])
    assert look_after_roles(now=NOW + ANSWER_WITHIN + DAY) == 0
    care = RoleCare.objects.get()
    assert (care.role_id, care.closed_at, RolePage.objects.filter(pk=page.pk).exists()) == (
        page.pk,
        NOW + ANSWER_WITHIN,
        True,
    )


def test_after_its_last_day_it_is_taken_off(tree):
    role(tree, "Gisteren", published=NOW, open_until=TODAY - DAY)
    role(tree, "Vandaag", published=NOW, open_until=TODAY)
    assert (look_after_roles(now=NOW), live()) == (1, ["Vandaag"])


def test_a_link_that_is_no_good_and_a_press_that_is_not_ours_change_nothing(tree, client):
    _page, path = asked(tree)
    assert client.get("/vrijwilligerswerk/begeleider/verzonnen/").status_code == 404
    assert client.post(path, {"answer": "misschien"}).status_code == 422
    assert Client(enforce_csrf_checks=True).post(path, {"answer": "no"}).status_code == 422
    assert (live(), RoleCare.objects.get().answer) == (["Snijden"], "")


def test_the_report_names_what_is_stale_and_what_was_taken_off(tree, client):
    page, _path = asked(tree)
    role(tree, "Gisteren", published=NOW, open_until=TODAY - DAY)
    look_after_roles(now=NOW)
    RolePage.objects.filter(pk=role(tree, "Anders").pk).update(contact_email="")
    user = UserFactory()
    client.force_login(user)
    address = "/beheer/vrijwilligerswerk/nog-nodig/"
    rows = client.get(address).context["rows"]
    assert [(row["page"].title, row["state"]) for row in rows] == [
        ("Anders", "nog niet gevraagd"),
        ("Snijden", "de begeleider is gevraagd"),
        ("Gisteren", "van de website gehaald"),
    ]
    assert HOST not in client.get(address).content.decode()
    client.post(address, {"role": str(page.pk), "answer": "yes"})
    client.post(address, {"role": "²", "answer": "yes"})
    care = RoleCare.objects.get(role=page)
    assert (care.answer, care.answered_by) == ("yes", user)
    assert [row["page"].title for row in client.get(address).context["rows"]] == ["Anders", "Gisteren"]


def test_the_report_costs_the_same_with_many(tree, client):
    role(tree, "Eerste")
    client.force_login(UserFactory())
    address = "/beheer/vrijwilligerswerk/nog-nodig/"
    client.get(address)

    def cost():
        with CaptureQueriesContext(connection) as queries:
            client.get(address)
        return len(queries)

    few = cost()
    for number in range(5):
        role(tree, f"Meer{number}")
    assert cost() == few


def test_an_editor_looks_after_it_and_a_host_does_not(tree):
    ensure_roles(homes=[tree.home, tree.english.home], initiatives=tree.initiatives)
    codes = {}
    for name in ("Editors", "Moderators", "Neighbourhood hosts"):
        user = UserFactory(is_superuser=False)
        user.groups.add(Group.objects.get(name=name))
        client = Client()
        client.force_login(user)
        codes[name] = client.get("/beheer/vrijwilligerswerk/nog-nodig/").status_code
    assert codes == {"Editors": 200, "Moderators": 200, "Neighbourhood hosts": 302}
