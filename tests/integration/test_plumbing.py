import gzip
import re

import pytest
from django.db import OperationalError, connection
from django.test import Client
from wagtail.models import Locale, Page, Site

from activities.models import ActivityPage, AgendaPage
from core import clock
from core.caching.marks import kept_until
from core.caching.memo import current_generation
from core.caching.models import raise_generation
from core.labels.fields import Labels
from core.models import OrganisationSettings
from core.plumbing import views
from core.security.contact import next_month
from core.styles.bundle import stylesheet, stylesheet_url
from home.models import HomePage, SectionPage, StandardPage
from tests.factories import StandardPageFactory, ask, site


def plain(response):
    return (response.status_code, response["Content-Type"], response["Cache-Control"], response.content.decode())


OK = (200, "text/plain; charset=utf-8", "no-store", "ok\n")


def test_health_asks_no_database():
    assert plain(Client().get("/healthz")) == OK  # the fixture that would allow it is not asked for


@pytest.mark.django_db
def test_ready_when_database_and_migrations_are():
    assert plain(Client().get("/readyz")) == OK


@pytest.mark.django_db
def test_not_ready_without_every_migration(monkeypatch):
    monkeypatch.setattr(views, "_migrated", False)
    monkeypatch.setattr(views.MigrationExecutor, "migration_plan", lambda _self, _targets: ["one"])
    assert plain(Client().get("/readyz")) == (503, *OK[1:3], "migrations are missing\n")


@pytest.mark.django_db
def test_not_ready_without_a_database(monkeypatch):
    def refuse():
        raise OperationalError("no")

    monkeypatch.setattr(connection, "cursor", refuse)
    assert plain(Client().get("/readyz")) == (503, *OK[1:3], "database does not answer\n")


@pytest.mark.django_db
def test_where_to_report_a_weak_spot_comes_from_the_settings(settings):
    settings.BASE_URL = "https://welzaam.example"
    tree = site()
    rules = StandardPageFactory(parent=tree.home, title="Lek gevonden", slug="lek")
    paths = "/.well-known/security.txt"
    first = ask(paths)
    who = OrganisationSettings.objects.get()
    who.email = "info@welzaam.example"
    who.save()
    by_mail = ask(paths)
    who.security_contact, who.security_policy = "https://welzaam.example/lek/", rules
    who.save()
    by_page = ask(paths)
    rules.unpublish()
    without_rules = ask(paths)

    assert (first.status_code, by_mail["Content-Type"]) == (404, "text/plain; charset=utf-8")
    assert [line.partition(": ")[2] for line in by_mail.content.decode().splitlines() if "Expires" not in line] == [
        "mailto:info@welzaam.example",
        "nl, en",
        "https://welzaam.example/.well-known/security.txt",
    ]
    lines = by_page.content.decode().splitlines()
    assert (lines[0], lines[-1]) == ("Contact: https://welzaam.example/lek/", "Policy: https://welzaam.example/lek/")
    assert without_rules.content.decode().splitlines() == lines[:-1]
    # A copy is kept no longer than what it says of itself stays the same.
    assert kept_until(by_page.wsgi_request) == next_month(clock.now()).timestamp()


@pytest.mark.django_db
def test_robots_leave_admin_search_and_private_pages_alone(settings):
    answer = Client().get("/robots.txt")
    assert answer.content.decode().splitlines() == [
        "User-agent: *",
        "Disallow: /beheer/",
        "Disallow: /zoeken/",
        "Disallow: /initiatieven/mijn/",
        "Disallow: /en/zoeken/",
        "Disallow: /en/initiatieven/mijn/",
        f"Sitemap: {settings.BASE_URL}/sitemap.xml",
    ]


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("short", "long"),
    [
        ("/idee/", "/initiatieven/aanmelden/"),
        ("/en/idee/", "/en/initiatieven/aanmelden/"),
        ("/idee/?van=flyer", "/initiatieven/aanmelden/?van=flyer"),
    ],
)
def test_the_short_address_of_the_form(short, long):
    answer = Client().get(short)
    assert (answer.status_code, answer["Location"]) == (301, long)


@pytest.fixture
def tree():
    """Dutch and English, with a draft, a page that is only Dutch, and a translation whose original is gone."""
    nl = Locale.objects.get_or_create(language_code="nl")[0]
    en = Locale.objects.get_or_create(language_code="en")[0]
    root = Page.get_first_root_node()
    for page in root.get_children():
        page.delete()
    root.refresh_from_db()
    home = root.add_child(instance=HomePage(title="Buurt", slug="buurt", locale=nl))
    Site.objects.all().delete()
    Site.objects.create(hostname="localhost", root_page=home, is_default_site=True)
    section = home.add_child(instance=SectionPage(title="Over ons", slug="over-ons", locale=nl))
    section.add_child(instance=StandardPage(title="Concept", slug="concept", locale=nl, live=False))
    agenda = home.add_child(instance=AgendaPage(title="Agenda", slug="agenda", locale=nl))
    activity = agenda.add_child(instance=ActivityPage(title="Koffie & thee", slug="koffie", kind="koffie", locale=nl))
    for page in (home, agenda, activity):
        translation = page.copy_for_translation(en)
        translation.save_revision().publish()
    activity.refresh_from_db()
    activity.unpublish()
    return {"home": home, "section": section, "agenda": agenda, "activity": activity}


@pytest.mark.django_db
@pytest.mark.usefixtures("tree")
def test_the_sitemap_lists_what_can_be_read_in_each_language(settings, django_assert_num_queries):
    Page.objects.update(last_published_at=None)
    base = settings.BASE_URL
    home = (
        f'<xhtml:link rel="alternate" hreflang="nl" href="{base}/"/>'
        f'<xhtml:link rel="alternate" hreflang="en" href="{base}/en/"/>'
    )
    agenda = (
        f'<xhtml:link rel="alternate" hreflang="nl" href="{base}/agenda/"/>'
        f'<xhtml:link rel="alternate" hreflang="en" href="{base}/en/agenda/"/>'
    )
    with django_assert_num_queries(4):  # generation, homes with their children, restrictions, pages
        answer = Client().get("/sitemap.xml")
    assert answer["Content-Type"] == "application/xml; charset=utf-8"
    assert answer.content.decode().splitlines()[2:-1] == [
        f"<url><loc>{base}/</loc>{home}</url>",
        f"<url><loc>{base}/over-ons/</loc></url>",
        f"<url><loc>{base}/agenda/</loc>{agenda}</url>",
        f"<url><loc>{base}/en/</loc>{home}</url>",
        f"<url><loc>{base}/en/agenda/</loc>{agenda}</url>",
    ]


@pytest.mark.django_db
def test_the_stylesheet_lasts_and_carries_the_colour():
    OrganisationSettings.objects.create(colour="#7a1f5c")
    answer = Client().get(stylesheet_url())
    assert (answer.status_code, answer["Content-Type"], answer["Cache-Control"]) == (
        200,
        "text/css; charset=utf-8",
        "public, max-age=31536000, immutable",
    )
    text = answer.content.decode()
    names = (views.settings.ROOT / "static" / "css" / "order.txt").read_text().split()
    assert text.splitlines()[0] == ":root{--colour:#7a1f5c}"
    assert (text.count("/*"), len(names) > 10, len(set(names)) == len(names)) == (0, True, True)


@pytest.mark.django_db
def test_another_colour_is_another_address_and_the_old_one_leads_to_it():
    row = OrganisationSettings.objects.create(colour="#7a1f5c")
    old = stylesheet_url()
    row.colour = "#0b5d57"
    row.save()
    answer = Client().get(old)
    assert (answer.status_code, answer["Location"], answer["Cache-Control"]) == (302, stylesheet_url(), "no-store")
    assert stylesheet_url() != old
    assert Client().get("/stijl/none.css")["Location"] == stylesheet_url()


@pytest.mark.django_db
def test_a_colour_written_past_the_form_gets_into_no_stylesheet():
    OrganisationSettings.objects.create(colour="red;}*{")
    assert stylesheet()[1].splitlines()[0] == ":root{--colour:#0b5d57}"


@pytest.mark.django_db
def test_the_address_of_the_stylesheet_costs_one_query_per_generation(django_assert_num_queries):
    token = current_generation.set(1)
    try:
        with django_assert_num_queries(1):
            stylesheet_url()
            stylesheet_url()
    finally:
        current_generation.reset(token)


@pytest.mark.django_db
def test_every_stylesheet_file_stands_in_the_order():
    folder = views.settings.ROOT / "static" / "css"
    assert sorted((folder / "order.txt").read_text().split()) == sorted(path.name for path in folder.glob("*.css"))


@pytest.fixture
def _media(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    (tmp_path / "images").mkdir()
    (tmp_path / "images" / "koffie.svg").write_text("<svg><script>alert(1)</script></svg>")
    (tmp_path / "documents").mkdir()
    (tmp_path / "documents" / "intern.pdf").write_text("personal")
    (tmp_path.parent / "secret.txt").write_text("secret")


@pytest.mark.usefixtures("_media")
def test_an_uploaded_file_can_do_nothing_but_be_looked_at():
    answer = Client(HTTP_ACCEPT_ENCODING="gzip").get("/media/images/koffie.svg")
    names = ("Content-Type", "Content-Security-Policy", "Cache-Control", "X-Content-Type-Options", "Content-Encoding")
    assert {name: answer.get(name) for name in names} == {
        "Content-Type": "image/svg+xml",
        "Content-Security-Policy": "sandbox; default-src 'none'; style-src 'unsafe-inline'",
        "Cache-Control": "public, max-age=2592000",
        "X-Content-Type-Options": "nosniff",
        "Content-Encoding": "gzip",  # a drawing counts to the first view
    }
    assert gzip.decompress(b"".join(answer)) == b"<svg><script>alert(1)</script></svg>"


@pytest.mark.django_db
@pytest.mark.usefixtures("_media")
@pytest.mark.parametrize(
    "path",
    [
        "documents/intern.pdf",
        "images/../documents/intern.pdf",
        "./documents/intern.pdf",
        "//documents/intern.pdf",
        "../secret.txt",
        "%2e%2e/secret.txt",
        "images/",
        "images/none.png",
        "images/koffie.svg%00",
    ],
)
def test_nothing_else_is_served_from_there(path):
    answer = Client().get(f"/media/{path}")
    body = b"".join(answer) if answer.streaming else answer.content
    assert (answer.status_code in {400, 404}, b"personal" in body, b"secret" in body) == (True, False, False)


@pytest.mark.django_db
def test_a_change_is_seen_on_kept_plumbing(tree):
    before = Client().get("/sitemap.xml").content
    tree["section"].add_child(instance=StandardPage(title="Nieuw", slug="nieuw"))
    raise_generation()
    assert before.count(b"<loc>") + 1 == Client().get("/sitemap.xml").content.count(b"<loc>")


@pytest.mark.django_db
def test_a_page_says_what_it_is_and_where_its_translations_are(client, tree):
    sentence = Labels({"nl": "Wij brengen buren bij elkaar."})
    OrganisationSettings.objects.create(name="Welzaam", mission_sentence=sentence)
    page = StandardPageFactory(parent=tree["home"], slug="alleen-hier", title="Alleen hier")

    def head(path):
        html = client.get(path).content.decode()
        alternates = re.findall(r'<link rel="alternate" hreflang="(\w+)" href="([^"]+)">', html)
        return alternates, re.findall(r'<meta name="description" content="([^"]*)">', html)

    both = [("nl", "http://localhost:8000/agenda/"), ("en", "http://localhost:8000/en/agenda/")]
    assert [head("/agenda/")[0], head("/en/agenda/")[0], head("/zoeken/")[0]] == [both, both, []]
    assert head("/alleen-hier/") == ([], ["Alleen hier – Welzaam. Wij brengen buren bij elkaar."])
    page.summary = "Wat er alleen hier is."
    page.save_revision().publish()
    assert head("/alleen-hier/") == ([], ["Wat er alleen hier is."])
