"""What somebody looked for in vain who saw the admin for the first time (docs/tried.md)."""

from datetime import date

import pytest
import time_machine
from django.contrib.auth.models import Group, Permission
from django.test import Client
from django.urls import reverse
from wagtail.models import Workflow

from core.labels.fields import Labels
from core.models import Closure, OrganisationSettings
from home.actions.roles import ensure_roles
from home.staff_queries import FirstStep, first_steps
from tests.factories import NOW, UserFactory, VenueFactory, site

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _tuesday_morning():
    with time_machine.travel(NOW, tick=False):
        yield


@pytest.fixture
def tree():
    return site()


def logged_in(user):
    client = Client()
    client.force_login(user)
    return client


def test_a_new_activity_begins_on_the_dashboard_and_beside_the_dates(tree):
    """Before, three screens deep, behind a sign without a word."""
    ensure_roles(homes=[tree.home, tree.english.home], initiatives=tree.initiatives)
    host, guest = UserFactory(is_superuser=False), UserFactory(is_superuser=False)
    host.groups.add(Group.objects.get(name="Neighbourhood hosts"))  # who propose activities
    guest.user_permissions.add(Permission.objects.get(codename="access_admin"))
    form = reverse("wagtailadmin_pages:add", args=["activities", "activitypage", tree.agenda.pk])
    found = [
        f'href="{form}">Nieuwe activiteit</a>' in logged_in(user).get(screen).content.decode()
        for user in (UserFactory(), host, guest)
        for screen in ("/beheer/", "/beheer/datums/")
    ]
    assert found == [True, True, True, True, False, False]


@pytest.mark.usefixtures("tree")
def test_hours_of_a_venue_are_hours():
    before = FirstStep.HOURS in first_steps().done
    OrganisationSettings.objects.update(hours_of=VenueFactory())
    assert (before, FirstStep.HOURS in first_steps().done) == (False, True)


@pytest.mark.usefixtures("tree")
def test_each_first_step_leads_to_where_it_is_taken():
    OrganisationSettings.objects.update(phone="", walk_in=Labels(), email="", logo=None, security_contact="")
    shown = logged_in(UserFactory()).get("/beheer/").content.decode()
    organisation = reverse("wagtailsettings:edit", args=["core", "organisationsettings"])
    steps = {
        "Vertel hoe bewoners u bereiken": f"{organisation}#id_street",
        "Vertel wanneer u open bent": f"{organisation}#id_hours_0",
        "Voeg uw logo toe": f"{organisation}#id_logo-chooser",
        "Zeg waar iemand een lek": f"{organisation}#id_security_contact",
        "Zet de eerste activiteit in de agenda": "/beheer/datums/",
    }
    assert [words for words, url in steps.items() if f'<a href="{url}">{words}' not in shown] == []


@pytest.mark.usefixtures("tree")
def test_the_notice_of_a_closure_says_which_days():
    """It is there from now on: without the days it said that the building is closed already."""
    form = {"first_day": "7-12-2026", "last_day": "13-12-2026", "reason_nl": "lekkage", "reason_en": "a leak"}
    data = form | {"venue": "", "neighbourhood": ""}
    offered = logged_in(UserFactory()).post(reverse("closures:add"), data).context["preview"]["notice"].initial
    assert offered["text"] == {
        "nl": "De hele organisatie is dicht van maandag 7 t/m zondag 13 december: lekkage",
        "en": "The whole organisation is closed from Monday 7 to Sunday 13 December: a leak",
    }


@pytest.mark.usefixtures("tree")
def test_the_notice_of_a_closure_of_one_day_says_that_day():
    form = {"first_day": "7-12-2026", "last_day": "7-12-2026", "reason_nl": "lekkage", "reason_en": ""}
    data = form | {"venue": "", "neighbourhood": ""}
    offered = logged_in(UserFactory()).post(reverse("closures:add"), data).context["preview"]["notice"].initial
    assert offered["text"] == {"nl": "De hele organisatie is dicht op maandag 7 december: lekkage"}


@pytest.mark.usefixtures("tree")
def test_the_list_of_closures_has_no_word_of_english():
    Closure.objects.create(first_day=date(2026, 12, 7), last_day=date(2026, 12, 13), reason=Labels({"nl": "lekkage"}))
    shown = logged_in(UserFactory()).get(reverse("closures:index")).content.decode()
    assert ("de hele organisatie: lekkage" in shown, "Where" in shown) == (True, False)


def test_the_form_of_an_activity_names_its_fields_apart_and_says_nothing_in_english(tree):
    """Twice “Tot”, for an hour and for a day; a field called “op”; and Wagtail's “Moderators approval”."""
    form = reverse("wagtailadmin_pages:add", args=["activities", "activitypage", tree.agenda.pk])
    shown = logged_in(UserFactory()).get(form).content.decode()
    found = {words: words in shown for words in ("Op welke dagen", "Laatste dag", "Moderators approval")}
    assert found == {"Op welke dagen": True, "Laatste dag": True, "Moderators approval": False}


def test_the_workflow_of_wagtail_has_a_dutch_name():
    assert sorted(Workflow.objects.values_list("name", flat=True)) == ["de moderatoren"]
