"""The report of what can be mended finds what visitors would trip over, and nothing else."""

import json
from datetime import timedelta

import pytest
from django.test import Client
from wagtail.models import Page

from core.models import Picture
from home import quality_queries
from home.models import HomePage
from tests.factories import NOW, PictureFactory, StandardPageFactory, UserFactory, site

pytestmark = pytest.mark.django_db


def text(html):
    return json.dumps([{"type": "paragraph", "value": html}])


def page_with(parent, html, **values):
    return StandardPageFactory(parent=parent, body=text(html), **values)


@pytest.fixture
def home():
    return site().home


def test_links_to_what_is_not_there(home):
    gone = StandardPageFactory(parent=home, title="Weg", live=False)
    here = StandardPageFactory(parent=home, title="Hier")
    page = page_with(
        home,
        f'<p><a linktype="page" id="{gone.pk}">concept</a> <a linktype="page" id="{here.pk}">goed</a>'
        '<a linktype="page" id="99999">verwijderd</a> <a linktype="document" id="99999">verslag</a>'
        '<a href="/nergens/">nergens</a> <a href="/agenda/">agenda</a> <a href="/agenda/agenda.ics">kalender</a>'
        '<a href="https://elders.example/nergens/">elders</a> <a href="mailto:a@elders.example">mail</a>'
        '<a href="#boven">boven</a></p>',
        title="Met links",
    )
    found = [(one.page.pk, one.words, one.target) for one in quality_queries.broken_links()]
    assert found == [
        (page.pk, "concept", "Weg"),
        (page.pk, "verwijderd", ""),
        (page.pk, "verslag", ""),
        (page.pk, "nergens", "/nergens/"),
    ]


def test_an_address_that_is_none_leads_nowhere_too(home):
    page = page_with(home, '<p><a href="https://www.[naam].example/">hun site</a></p>', title="Met links")
    found = [(one.page.pk, one.words, one.target) for one in quality_queries.broken_links()]
    assert found == [(page.pk, "hun site", "https://www.[naam].example/")]


def test_old_pages_pages_in_one_language_and_pictures_without_words(home):
    used = PictureFactory(title="Gebruikt zonder woorden")
    PictureFactory(title="Niet gebruikt")
    described = PictureFactory(title="Beschreven", description="Een boom")
    old = StandardPageFactory(parent=home, title="Oud")
    Page.objects.filter(pk=old.pk).update(last_published_at=NOW - timedelta(days=366))
    for picture in (used, described):
        page = HomePage.objects.get(pk=home.pk)
        page.hero = picture
        page.save_revision().publish()
    body = [{"type": "picture", "value": {"image": used.pk, "alt_text": "x", "decorative": False}}]
    StandardPageFactory(parent=home, title="Met plaatje", body=json.dumps(body))

    assert [page.title for page in quality_queries.stale_pages(NOW)] == ["Oud"]
    assert [page.title for page in quality_queries.untranslated()] == ["Oud", "Met plaatje"]
    assert [picture.title for picture in quality_queries.wordless_pictures()] == ["Gebruikt zonder woorden"]
    assert Picture.objects.count() == 3


def test_the_report_is_for_staff_with_pages_to_keep(home):
    page_with(home, '<p><a href="/nergens/">nergens</a></p>', title="Met links")
    client, stranger = Client(), Client()
    client.force_login(UserFactory())
    stranger.force_login(UserFactory(is_superuser=False))

    shown = client.get("/beheer/reports/op-orde/")
    refused = stranger.get("/beheer/reports/op-orde/")
    assert (shown.status_code, "Met links" in shown.content.decode(), refused.status_code, refused.url) == (
        200,
        True,
        302,
        "/beheer/login/?next=/beheer/reports/op-orde/",
    )
