"""The handbook in the admin: for every member of staff, with the pictures, and nothing else of the disk."""

import re

import pytest

from core.handbook.views import FOLDER
from tests.factories import UserFactory, site

pytestmark = pytest.mark.django_db
PAGES = sorted(path.stem for path in FOLDER.glob("*.md"))


@pytest.fixture
def staff(client):
    site()
    client.force_login(UserFactory())
    return client


@pytest.mark.parametrize("page", ["", *PAGES])
def test_every_page_shows_with_its_links_and_pictures(page, staff):
    shown = staff.get(f"/beheer/hulp/{page}/" if page else "/beheer/hulp/")
    body = shown.context["body"]
    ways = re.findall(r'(?:href|src)="([^"]+)"', body)
    assert (shown.status_code, {way: staff.get(way).status_code for way in ways}) == (200, dict.fromkeys(ways, 200))
    assert ways


def test_a_picture_is_a_picture(staff):
    answer = staff.get("/beheer/hulp/beelden/dashboard.webp")
    content = b"".join(answer.streaming_content)
    assert (answer["Content-Type"], content) == ("image/webp", (FOLDER / "beelden" / "dashboard.webp").read_bytes())


def test_what_is_not_in_the_handbook_is_not_there(staff):
    paths = ("bestaat-niet/", "..%2f..%2fREADME/", "beelden/bestaat-niet.webp")
    assert {path: staff.get(f"/beheer/hulp/{path}").status_code for path in paths} == dict.fromkeys(paths, 404)


def test_it_is_for_staff_and_in_their_menu(client, staff):
    assert '"/beheer/hulp/"' in staff.get("/beheer/").text
    client.logout()
    answer = client.get("/beheer/hulp/")
    assert (answer.status_code, answer["Location"]) == (302, "/beheer/login/?next=/beheer/hulp/")
