"""Every public page of a whole site, against the rules that cannot be added later (design §4)."""

import re
from html.parser import HTMLParser

import pytest
from django.conf import settings
from django.core.management import call_command
from django.test import Client
from wagtail.models import Page, Site

from core.caching.middleware import store
from core.models import User
from home.models import HomePage, StandardPage

pytestmark = pytest.mark.django_db


class Rules(HTMLParser):
    """Collects what breaks a rule."""

    def __init__(self):
        super().__init__()
        self.broken = []

    def handle_starttag(self, tag, attrs):
        values = dict(attrs)
        if tag == "form" and values.get("method", "get").lower() != "get":
            self.broken.append("a form that posts")
        # A block of data is no script: browsers never run it (ADR 16).
        if tag == "script" and not values.get("src") and values.get("type") != "application/ld+json":
            self.broken.append("an inline script")
        if tag == "style" or "style" in values:
            self.broken.append("an inline style")
        self.broken += [f"inline {name}" for name in values if name.startswith("on")]
        loads = [values.get("src"), values.get("srcset")]
        if tag == "link" and values.get("rel") not in {"canonical", "alternate"}:
            loads.append(values.get("href"))
        self.broken += [f"loads {one}" for one in loads if one and re.match(r"(https?:)?//", one)]
        if tag == "iframe":
            self.broken.append("a frame")


def broken_rules(html):
    rules = Rules()
    rules.feed(html)
    return rules.broken


def test_the_rules_can_be_broken():
    html = (
        '<form method="POST"><script>1</script><p style="x" onclick="y"><style></style><iframe></iframe>'
        '<script type="application/ld+json">{}</script><script type="module">2</script>'
        '<img src="https://example.org/x.png"><link rel="stylesheet" href="//example.org/x.css">'
        '<script src="/static/js/site.js"></script><form><link rel="canonical" href="https://here/">'
    )
    assert broken_rules(html) == [
        "a form that posts",
        "an inline script",
        "an inline style",
        "inline onclick",
        "an inline style",
        "a frame",
        "an inline script",
        "loads https://example.org/x.png",
        "loads //example.org/x.css",
    ]


@pytest.fixture
def site(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    call_command("load_starter", "vleuten", verbosity=0)
    return Page.objects.live().filter(depth__gte=2)


def path_of(page):
    return page.get_url_parts()[2]


def test_every_page_is_kept_sets_no_cookie_and_holds_nothing_inline(site):
    found = {}
    for page in site.specific():
        store.clear()
        answer = Client().get(path_of(page))
        found[path_of(page)] = (
            answer.status_code,
            len(store),
            dict(answer.cookies),
            answer["Cache-Control"],
            broken_rules(answer.content.decode()),
        )
    assert len(found) > 30
    assert found == dict.fromkeys(found, (200, 1, {}, "public, no-cache", []))
    assert {type(page).__name__ for page in site.specific()} >= {
        "HomePage",
        "AgendaPage",
        "ActivityPage",
        "MissionPage",
    }


@pytest.mark.usefixtures("site")
def test_routes_set_no_cookie_and_the_form_has_an_address_of_its_own():
    paths = ("/agenda/agenda.ics", "/agenda/agenda.json", "/zoeken/", "/zoeken/?q=koffie", "/agenda/?gratis=1")
    answers = {path: Client().get(path) for path in paths}
    assert {path: (one.status_code, dict(one.cookies)) for path, one in answers.items()} == dict.fromkeys(
        paths, (200, {})
    )
    store.clear()
    form = Client().get("/initiatieven/aanmelden/")
    assert ("a form that posts" in broken_rules(form.content.decode()), len(store)) == (True, 0)
    assert "public" not in form.get("Cache-Control", "")
    staff = Client()
    staff.force_login(User.objects.filter(is_superuser=True).first())
    for_staff, for_visitor = staff.get("/agenda/"), Client().get("/agenda/")
    assert [b"/beheer/" in one.content for one in (for_staff, for_visitor)] == [True, False]
    assert for_staff["Cache-Control"] == "private, no-cache"


def test_an_editors_change_is_seen_at_once():
    home = Page.get_first_root_node().add_child(instance=HomePage(title="Buurt", slug="buurt"))
    Site.objects.update(root_page=home)
    page = home.add_child(instance=StandardPage(title="Over het buurthuis", slug="buurthuis"))
    before = Client().get("/buurthuis/").content
    page.title = "Over ons nieuwe huis"
    page.save_revision().publish()
    after = Client().get("/buurthuis/").content
    assert [b"Over ons nieuwe huis" in one for one in (before, after)] == [False, True]


@pytest.mark.parametrize(
    "path",
    [
        "/_util/login/",
        "/_util/authenticate_with_password/1/1/",
        "/beheer/password_reset/",
        "/beheer/password_reset/done/",
        "/beheer/password_reset/confirm/a/b/",
        "/beheer/password_reset/complete/",
        "/documenten/authenticate_with_password/1/",
        "/en/_util/login/",
        "/admin/",
        "/admin/login/",
        "/accounts/login/",
        "/api/",
        "/api/v3/pages/",
    ],
)
def test_no_door_but_the_admins(path):
    answers = [Client().get(path), Client().post(path, {"username": "beheer", "password": "x"})]
    assert [(one.status_code, settings.SESSION_COOKIE_NAME in one.cookies) for one in answers] == [(404, False)] * 2


def test_everything_in_the_admin_asks_for_the_login():
    for path in ("/beheer/", "/beheer/pages/", "/beheer/images/", "/beheer/users/", "/beheer/reports/site-history/"):
        answer = Client().get(path)
        assert (answer.status_code, answer["Location"]) == (302, f"/beheer/login/?next={path}")
