"""Who may do what: every screen of the admin, and what can be done to pages, for each role, compared whole.

The table stands in ``permission_matrix.txt``. When a screen is added on purpose, the failure shows the new lines.
"""

import html
import re
from datetime import timedelta
from pathlib import Path
from urllib.parse import urljoin

import pytest
import time_machine
from django.contrib.auth.models import Group
from django.test import Client
from django.urls import NoReverseMatch, URLPattern, URLResolver, get_resolver, reverse
from django.urls.exceptions import Resolver404

from core.models import Closure, Notice
from home.actions.roles import ensure_roles
from home.domain.roles import ROLES
from tests.factories import (
    NOW,
    TODAY,
    ActivityPageFactory,
    InitiativePageFactory,
    NeighbourhoodFactory,
    NeighbourhoodPageFactory,
    SectionPageFactory,
    StandardPageFactory,
    UserFactory,
    VenueFactory,
    rule,
    site,
)

pytestmark = pytest.mark.django_db

TABLE = Path(__file__).with_name("permission_matrix.txt")
FOUND = Path(__file__).parents[2] / "var" / "permission_matrix.txt"
COLUMNS = ("visitor", "Neighbourhood hosts", "Editors", "Moderators", "administrator")


def clients():
    found = {"visitor": Client()}
    for name in COLUMNS[1:]:
        user = UserFactory(is_superuser=name == "administrator")
        if name in ROLES:
            user.groups.add(Group.objects.get(name=name))
        found[name] = Client()
        found[name].force_login(user)
        found[name].user = user
    return found


def screens():
    """Every address of the admin that needs no argument, by its path."""

    def walk(resolver, namespaces):
        for one in resolver.url_patterns:
            if isinstance(one, URLResolver):
                yield from walk(one, [*namespaces, one.namespace] if one.namespace else namespaces)
            elif isinstance(one, URLPattern) and one.name:
                yield ":".join([*namespaces, one.name])

    paths = set()
    for name in walk(get_resolver(), []):
        try:
            path = reverse(name)
        except (NoReverseMatch, Resolver404):
            continue
        if path.startswith("/beheer/"):
            paths.add(path)
    # Parts of other screens, fetched by scripts, are refused in the same way as the screen they belong to.
    return sorted(path for path in paths if not path.endswith(("/results/", "/jsi18n/", "/sprite/", "/failwhale/")))


def answer(client, path):
    response = client.get(path)
    if response.status_code in {302, 403}:
        return (
            "no"
            if response.status_code == 403
            or response.url.startswith(("/beheer/login/", "/beheer/?"))
            or (response.url == "/beheer/")
            else "yes"
        )
    return {200: "yes", 404: "gone", 405: "post"}.get(response.status_code, str(response.status_code))


def pages(tree):
    place = NeighbourhoodFactory(slug="de-meern")
    about = SectionPageFactory(parent=tree.home, title="Over ons", slug="over-ons")
    return {
        "home": tree.home,
        "a page": StandardPageFactory(parent=about, title="Tekst", slug="tekst"),
        "an activity": ActivityPageFactory(
            parent=tree.agenda, title="Koffie", slug="koffie", venue=VenueFactory(), rules=[rule()]
        ),
        "an initiative": InitiativePageFactory(parent=tree.initiatives, title="Bankje", slug="bankje"),
        "a neighbourhood": NeighbourhoodPageFactory(
            parent=tree.neighbourhoods, title="De Meern", slug="de-meern", neighbourhood=place
        ),
    }


def what_may_be_done(page, user):
    rights = page.permissions_for_user(user)
    done = {
        "add below": rights.can_add_subpage(),
        "edit": rights.can_edit(),
        "publish": rights.can_publish(),
        "unpublish": rights.can_unpublish(),
        "move": rights.can_move(),
        "delete": rights.can_delete(),
    }
    return ", ".join(name for name, may in done.items() if may) or "nothing"


@pytest.mark.filterwarnings("ignore::django.core.paginator.UnorderedObjectListWarning")  # lists of wagtail-localize
def test_each_role_may_do_exactly_what_the_table_says():
    with time_machine.travel(NOW, tick=False):
        tree = site()
        made = pages(tree)
        ensure_roles(homes=[tree.home, tree.english.home], initiatives=tree.initiatives)
        Closure.objects.create(first_day=TODAY, last_day=TODAY, reason={"nl": "lekkage"})
        Notice.objects.create(text={"nl": "Dicht"}, starts_at=NOW, ends_at=NOW + timedelta(days=1))
        people = clients()
        lines = [" | ".join(["screen", *COLUMNS])]
        lines += [" | ".join([path, *(answer(people[name], path) for name in COLUMNS)]) for path in screens()]
        lines += ["", " | ".join(["page", *COLUMNS[1:]])]
        for name, page in made.items():
            rights = [what_may_be_done(page, people[column].user) for column in COLUMNS[1:]]
            lines.append(" | ".join([name, *rights]))
    found = "\n".join(lines) + "\n"
    FOUND.parent.mkdir(exist_ok=True)
    FOUND.write_text(found)  # to be read, and to take the place of the table when it is right
    assert found == TABLE.read_text()


def test_giving_the_roles_again_changes_nothing_and_keeps_what_was_given_besides():
    tree = site()
    ensure_roles(homes=[tree.home, tree.english.home], initiatives=tree.initiatives)
    group = Group.objects.get(name="Neighbourhood hosts")
    extra = Group.objects.get(name="Editors").permissions.exclude(pk__in=group.permissions.all()).first()
    group.permissions.add(extra)

    def rights():
        return {
            one.name: (
                sorted(one.permissions.values_list("codename", flat=True)),
                sorted(one.page_permissions.values_list("page_id", "permission__codename")),
                sorted(one.collection_permissions.values_list("permission__codename", flat=True)),
            )
            for one in Group.objects.all()
        }

    before = rights()
    ensure_roles(homes=[tree.home, tree.english.home], initiatives=tree.initiatives)
    assert rights() == before


def links_of(page):
    """Where the menu and the screen itself lead; of Wagtail's links those with an address of their own."""
    menu = re.search(r'<script id="wagtail-sidebar-props" type="application/json">(.*?)</script>', page, re.DOTALL)
    found = set(re.findall(r'"url": "([^"]*)"', menu[1])) if menu else set()
    found |= {html.unescape(one) for one in re.findall(r'<a\b[^>]*?\bhref="([^"]*)"', page)}
    elsewhere = ("#", "mailto:", "tel:", "http", "/beheer/bulk/")  # what is done to many needs rows that were chosen
    return {one.partition("#")[0] for one in found if not one.startswith(elsewhere)}


@pytest.mark.filterwarnings("ignore::django.core.paginator.UnorderedObjectListWarning")  # lists of wagtail-localize
@pytest.mark.parametrize("role", COLUMNS[1:])
def test_no_link_in_the_admin_leads_nowhere(role):
    with time_machine.travel(NOW, tick=False):
        tree = site()
        pages(tree)
        ensure_roles(homes=[tree.home, tree.english.home], initiatives=tree.initiatives)
        client = clients()[role]
        menu = links_of(client.get("/beheer/").content.decode())
        assert {"/beheer/pages/", "/beheer/account/"} <= menu
        looked = {}
        for screen in sorted(menu):
            answered = client.get(screen, follow=True)
            looked[screen] = answered.status_code
            shown = answered.content.decode() if answered["Content-Type"].startswith("text/html") else ""
            for link in sorted(links_of(shown) - looked.keys() - menu):
                looked[link] = client.get(urljoin(screen, link), follow=True).status_code
        dead = {link: status for link, status in looked.items() if status != 200}
    assert dead == {}


def test_the_account_screen_asks_for_no_time_zone():
    """Every hour in the admin is the organisation's own: staff who chose another zone would cancel the wrong date."""
    client = Client()
    client.force_login(UserFactory())
    screen = client.get("/beheer/account/")
    asked = set(re.findall(r'name="(locale-[a-z_]+)"', screen.text))
    assert asked == {"locale-preferred_language"}
