"""A starter loads once, whole, and every page of it can be opened."""

import re
from io import StringIO

import pytest
import time_machine
from django.contrib.auth import authenticate
from django.core.exceptions import ValidationError
from django.core.management import CommandError, call_command
from django.db import connection, transaction
from django.test import Client
from wagtail.fields import StreamField
from wagtail.models import Page, Site

from activities.models import ActivityPage, DateChange, Occurrence
from core.models import OrganisationSettings, User
from home.models import HomePage
from initiatives.models import InitiativeIndexPage, InitiativePage, InitiativeTask
from starters.demo import DEMO_LOGINS
from starters.loading.load import load
from starters.registry import CODES, starter
from tests.factories import NOW, ask

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _tuesday_morning():
    with time_machine.travel(NOW, tick=False):
        yield


@pytest.mark.parametrize("code", CODES)
def test_a_starter_loads_once_and_whole(code, settings):
    """One test, since loading takes seconds; what a check changes is undone before the next."""
    content = starter(code)
    assert load(content, now=NOW) is True
    for check in (
        every_page_opens,
        rows_and_pages_are_those_of_the_content,
        an_editor_can_publish_every_page_as_it_is,
        who_answers_initiatives_is_settled,
        loading_again_changes_nothing,
        what_an_editor_changed_stays,
        another_organisation_is_refused,
    ):
        with transaction.atomic():
            check(content)
            transaction.set_rollback(True)
    demo_logins_work_in_the_demo_and_nowhere_else(settings)


def dump():
    """Every row of every table."""
    found = {}
    with connection.cursor() as cursor:
        for table in connection.introspection.table_names(cursor):
            cursor.execute(f"SELECT * FROM {connection.ops.quote_name(table)}")  # noqa: S608 - names from the database
            found[table] = sorted(map(repr, cursor.fetchall()))
    return found


def every_page_opens(content):
    paths = {page.get_url() for page in Page.objects.live().filter(depth__gte=2)}
    assert len(paths) > len(content.activities) + len(content.initiatives) + len(content.neighbourhoods)
    shown = {path: ask(path) for path in sorted(paths)}
    linked = set().union(*map(links, shown.values())) - paths
    answers = {path: response.status_code for path, response in shown.items()}
    answers |= {path: ask(path).status_code for path in sorted(linked)}
    assert {path: status for path, status in answers.items() if status not in {200, 302}} == {}
    assert [path for path in paths if answers[path] != 200] == []
    assert [path for path, page in shown.items() if ">None<" in page.content.decode()] == []


def links(response):
    """Addresses of this site that the page leads to; of the agenda's many days and choices none."""
    found = {link.split("#")[0] for link in re.findall(r' href="(/[^"?]*)"', response.content.decode())}
    return {link for link in found if not link.startswith(("/static/", "/media/", "/agenda/", "/en/agenda/"))}


def rows_and_pages_are_those_of_the_content(content):
    counts = {
        "activities": ActivityPage.objects.filter(locale__language_code="nl").count(),
        "initiatives": InitiativePage.objects.filter(locale__language_code="nl").count(),
        "homes": HomePage.objects.count(),
        "sites": Site.objects.count(),
        "cancelled": DateChange.objects.filter(change="cancelled").count(),
    }
    assert counts == {
        "activities": len(content.activities),
        "initiatives": len(content.initiatives),
        "homes": 2,
        "sites": 1,
        "cancelled": sum(len(one.cancellations) for one in content.activities),
    }
    assert Occurrence.objects.filter(status="cancelled").count() == counts["cancelled"]
    assert Occurrence.objects.filter(page__isnull=True).count() == 0
    organisation = OrganisationSettings.objects.get()
    assert (organisation.starter, organisation.name) == (content.organisation.code, content.organisation.name)
    assert Page.objects.filter(depth__gte=2, live=False).count() == 0
    assert Page.find_problems() == ([], [], [], [], [])


def an_editor_can_publish_every_page_as_it_is(_content):
    refused = {}
    for page in Page.objects.filter(depth__gte=2).specific():
        try:
            page.full_clean()
            for field in page._meta.get_fields():
                if isinstance(field, StreamField):
                    field.stream_block.clean(getattr(page, field.name))
        except ValidationError as error:
            refused[page.url_path] = error
    assert refused == {}


def loading_again_changes_nothing(content):
    before = dump()
    assert load(content, now=NOW) is False
    assert dump() == before


def what_an_editor_changed_stays(content):
    page = ActivityPage.objects.first()
    page.title = "Van de redactie"
    page.save_revision().publish()
    out = StringIO()
    call_command("load_starter", content.organisation.code, stdout=out)
    assert out.getvalue() == f"{content.organisation.name}: already there, nothing changed.\n"
    assert ActivityPage.objects.get(pk=page.pk).title == "Van de redactie"


def another_organisation_is_refused(content):
    other = next(code for code in CODES if code != content.organisation.code)
    before = dump()
    with pytest.raises(CommandError) as refused:
        call_command("load_starter", other)
    assert str(refused.value) == (
        f"This database already holds the site of {content.organisation.name}. Choose another database."
    )
    with pytest.raises(CommandError) as unknown:
        call_command("load_starter", "utrecht")
    assert str(unknown.value) == f"'utrecht' is no starter. Choose one of: {', '.join(CODES)}."
    assert dump() == before


def who_answers_initiatives_is_settled(_content):
    index = InitiativeIndexPage.objects.get(locale__language_code="nl")
    (task,) = [task.specific for task in index.get_workflow().tasks]
    assert (type(task), [group.name for group in task.groups.all()]) == (InitiativeTask, ["Moderators"])


def demo_logins_work_in_the_demo_and_nowhere_else(settings):
    made = list(User.objects.order_by("username").values_list("username", "is_demo", "is_superuser"))
    assert made == sorted((login.username, True, not login.group) for login in DEMO_LOGINS)
    login = DEMO_LOGINS[0]
    client = Client()
    assert client.login(username=login.username, password=login.password) is True
    assert client.get("/beheer/").status_code == 200
    settings.DEMO = False
    assert authenticate(username=login.username, password=login.password) is None
    response = client.get("/beheer/")  # a session that was there already
    assert (response.status_code, response.url.split("?")[0]) == (302, "/beheer/login/")
