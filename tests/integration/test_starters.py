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
from core.models import Audience, Notice, OrganisationSettings, Partner, Priority, Theme, User, Venue
from core.notices.queries import showing
from home.models import (
    AccessibilityPage,
    AnbiPage,
    ComplaintsPage,
    HomePage,
    MissionPage,
    NeighbourhoodPage,
    NewsPage,
    PolicyPage,
    PrivacyPage,
    ServicePage,
)
from initiatives.models import InitiativeIndexPage, InitiativePage, InitiativeTask
from starters.demo import DEMO_LOGINS
from starters.loading.load import load
from starters.registry import CODES, starter
from tests.factories import NOW, ask
from tests.languages import DUTCH, NOT_FLEMISH, texts

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _tuesday_morning():
    with time_machine.travel(NOW, tick=False):
        yield


@pytest.mark.parametrize("code", CODES)
def test_a_starter_loads_once_and_whole(code, settings):
    """One test, since loading takes seconds; what a check changes is undone before the next."""
    content = starter(code)
    if content.organisation.flemish:  # as make run does
        settings.WORDS, settings.LOCALE_PATHS = ("be",), [settings.ROOT / "locale" / "be"]
    assert load(content, now=NOW) is True
    for check in (
        it_holds_what_the_table_says,
        every_page_opens_and_no_link_is_dead,
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


DUTIES = (PrivacyPage, AccessibilityPage, ComplaintsPage, AnbiPage)
#: Of each starter how many there are; of pages in Dutch (all of them) and in English.
HELD = {
    "vleuten": {
        "activities": (12, 3),
        "initiatives": (6, 0),
        "services": (4, 4),
        "news": (4, 4),
        "neighbourhoods": (5, 5),
        "missions": (1, 1),
        "policies": (0, 0),
        "duties": (4, 4),
        "partners": 6,
        "venues": 5,
        "themes": 6,
        "audiences": 6,
        "priorities": 0,
        "notices": 1,
        "venues with hours": 5,
        "dates that do not go ahead": 2,
        "notices now": 0,
    },
    "losser": {
        "activities": (12, 3),
        "initiatives": (6, 0),
        "services": (7, 7),
        "news": (4, 4),
        "neighbourhoods": (5, 5),
        "missions": (1, 1),
        "policies": (0, 0),
        "duties": (4, 0),
        "partners": 6,
        "venues": 4,
        "themes": 9,
        "audiences": 6,
        "priorities": 0,
        "notices": 1,
        "venues with hours": 4,
        "dates that do not go ahead": 1,
        "notices now": 0,
    },
    "dienstencentrum": {
        "activities": (12, 4),
        "initiatives": (6, 0),
        "services": (10, 10),
        "news": (4, 4),
        "neighbourhoods": (4, 4),
        "missions": (1, 1),
        "policies": (0, 0),
        "duties": (3, 0),
        "partners": 6,
        "venues": 3,
        "themes": 5,
        "audiences": 6,
        "priorities": 0,
        "notices": 1,
        "venues with hours": 2,
        "dates that do not go ahead": 1,
        "notices now": 1,
    },
    "almere": {
        "activities": (12, 12),
        "initiatives": (6, 6),
        "services": (6, 6),
        "news": (4, 4),
        "neighbourhoods": (4, 4),
        "missions": (1, 1),
        "policies": (0, 0),
        "duties": (4, 4),
        "partners": 6,
        "venues": 4,
        "themes": 5,
        "audiences": 6,
        "priorities": 0,
        "notices": 1,
        "venues with hours": 4,
        "dates that do not go ahead": 1,
        "notices now": 0,
    },
    "leiderdorp": {
        "activities": (12, 4),
        "initiatives": (6, 0),
        "services": (5, 5),
        "news": (4, 4),
        "neighbourhoods": (5, 5),
        "missions": (0, 0),
        "policies": (1, 1),
        "duties": (4, 0),
        "partners": 6,
        "venues": 5,
        "themes": 6,
        "audiences": 6,
        "priorities": 10,
        "notices": 1,
        "venues with hours": 3,
        "dates that do not go ahead": 1,
        "notices now": 1,
    },
}


def it_holds_what_the_table_says(content):
    pages = {"activities": ActivityPage, "initiatives": InitiativePage, "services": ServicePage, "news": NewsPage}
    pages |= {"neighbourhoods": NeighbourhoodPage, "missions": MissionPage, "policies": PolicyPage}
    held = {
        name: tuple(page.objects.live().filter(locale__language_code=code).count() for code in ("nl", "en"))
        for name, page in pages.items()
    }
    duties = [[model.objects.live().filter(locale__language_code=code) for model in DUTIES] for code in ("nl", "en")]
    held["duties"] = tuple(sum(found.count() for found in of_language) for of_language in duties)
    rows = {"partners": Partner, "venues": Venue, "themes": Theme, "audiences": Audience, "priorities": Priority}
    held |= {name: row.objects.count() for name, row in (rows | {"notices": Notice}).items()}
    held["venues with hours"] = Venue.objects.exclude(opening_spans=None).distinct().count()
    held["dates that do not go ahead"] = Occurrence.objects.filter(status="cancelled").count()
    held["notices now"] = len(showing(language="nl", now=NOW))
    assert held == HELD[content.organisation.code]


def dump():
    """Every row of every table."""
    found = {}
    with connection.cursor() as cursor:
        for table in connection.introspection.table_names(cursor):
            cursor.execute(f"SELECT * FROM {connection.ops.quote_name(table)}")  # noqa: S608 - names from the database
            found[table] = sorted(map(repr, cursor.fetchall()))
    return found


#: Names of organisations need no mark of their language.
NAMES = {"College voor de Rechten van de Mens"}


def every_page_opens_and_no_link_is_dead(content):
    """A visitor who follows every link from all pages in both languages; of the agenda's many days and choices none."""
    paths = {page.get_url() for page in Page.objects.live().filter(depth__gte=2)}
    shown, wanted = {}, set(paths)
    while wanted - shown.keys():
        for path in sorted(wanted - shown.keys()):
            shown[path] = ask(path)
            wanted |= links(shown[path])
    assert {path: page.status_code for path, page in shown.items() if page.status_code not in {200, 302}} == {}
    assert [path for path in paths if shown[path].status_code != 200] == []
    html = {path: page.content.decode() for path, page in shown.items() if is_html(page)}
    assert [path for path, page in html.items() if ">None<" in page] == []
    within = {(path, name) for path, page in html.items() for name in re.findall(r' href="#([^"]+)"', page)}
    assert sorted((path, name) for path, name in within if f'id="{name}"' not in html[path]) == []
    unmarked = {text for path, page in html.items() if path.startswith("/en/") for text in texts(page, "en")}
    assert sorted(text for text in unmarked - NAMES if DUTCH.search(text) and not is_address(text)) == []
    if content.organisation.flemish:
        said = {text for path, page in html.items() if not path.startswith("/en/") for text in texts(page, "nl")}
        assert sorted(text for text in said if NOT_FLEMISH.search(text) and not is_address(text)) == []


def is_address(text):
    return "/" in text and " " not in text


def is_html(response):
    return response.headers.get("Content-Type", "").startswith("text/html")


def links(response):
    """Addresses of this site that the page leads to."""
    if not is_html(response):
        return set()
    found = {link.split("#")[0] for link in re.findall(r' href="(/[^"?]*)"', response.content.decode())}
    found = {link for link in found if not link.startswith(("/static/", "/media/", "/stijl/"))}
    return {link for link in found if not re.match(r"(?:/en)?/agenda/(?:(?:dag|week|maand)/|[^/]+/.|.*\.\w+$)", link)}


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
