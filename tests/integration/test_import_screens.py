"""The screens of the import: choose, see, confirm once; and who may."""

import io
from datetime import timedelta

import pytest
import time_machine
from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils import translation
from openpyxl import load_workbook

from activities.actions.import_files import purge_files
from activities.domain.importing import template
from activities.models import ActivityPage, ImportFile, Occurrence
from core.models import Theme, Venue
from tests.calendar_files import GOOGLE, as_file
from tests.factories import NOW, ActivityPageFactory, UserFactory, rule, site

pytestmark = pytest.mark.django_db
UPLOAD = "/beheer/inlezen/"


@pytest.fixture(autouse=True)
def _tuesday_morning():
    with time_machine.travel(NOW, tick=False), translation.override("nl"):
        yield


@pytest.fixture
def tree():
    return site()


@pytest.fixture
def staff(client, tree):  # noqa: ARG001 - every screen needs the pages
    client.force_login(UserFactory(username="anna"))
    return client


def upload(client, content, name="agenda.ics"):
    return client.post(UPLOAD, {"file": SimpleUploadedFile(name, content)})


def press(client, url, **chosen):
    seen = client.get(url).context["seen"]
    return client.post(url, {"seen": seen, **chosen})


def test_a_file_is_seen_first_and_imported_after(staff):
    url = upload(staff, as_file(GOOGLE)).url
    shown = staff.get(url).context["shown"]
    first = shown.new[0]
    assert (first.title, first.kind, first.place, first.schedule, first.dates, first.changed) == (
        "Koffieochtend", "koffie", "De Linde", ["Elke dinsdag van 10.00 tot 12.00 uur"],
        ["dinsdag 24 november, 10.00–12.00 uur", "dinsdag 1 december, 10.00–12.00 uur",
         "dinsdag 8 december, 14.00–16.00 uur (verplaatst)"], "",
    )  # fmt: skip
    assert [(group.reason, group.lines) for group in shown.refused] == [
        ("Alle datums zijn voorbij.", ["regel 93: Al lang voorbij"]),
        ("Het is als privé gemarkeerd.", ["regel 101"]),
    ]
    assert (ActivityPage.objects.count(), Venue.objects.count()) == (0, 0)

    assert press(staff, url, venues=list(shown.venues), publish="on").url == url

    done = staff.get(url).context
    assert (done["done"]["created"], done["done"]["published"], done["pages"][0].title) == (
        4, 4, "Kerstmarkt",
    )  # fmt: skip
    assert [venue.street for venue in Venue.objects.all()] == ["Lindelaan 4"]
    assert "Tandarts" not in str(staff.get(url).content)


def test_a_second_press_does_nothing_more(staff):
    url = upload(staff, as_file(GOOGLE)).url
    seen = staff.get(url).context["seen"]
    first, second = (staff.post(url, {"seen": seen}) for _press in range(2))
    assert ((first.status_code, first.url), (second.status_code, second.url)) == ((302, url), (302, url))
    assert (ActivityPage.objects.count(), Occurrence.objects.count()) == (4, 0)


def test_what_changed_in_between_is_shown_again(staff):
    url = upload(staff, as_file(GOOGLE)).url
    seen = staff.get(url).context["seen"]
    Venue.objects.create(slug="de-linde", name={"nl": "De Linde"})
    response = staff.post(url, {"seen": seen})
    assert (response.status_code, response.context["is_conflict"], ActivityPage.objects.count()) == (409, True, 0)
    assert press(staff, url).status_code == 302


HEADS = "We herkennen geen koppen in de tabel. Geef ten minste de kolommen Titel en Datum; kijk in het sjabloon."
UNKNOWN = "Dit bestand kunnen we niet lezen. Bewaar het als .ics, .csv of .xlsx en kies het opnieuw."
LARGE = "Het bestand is groter dan 5 MB. Kies een kortere periode, of splits het."


@pytest.mark.parametrize(
    ("content", "name", "error"),
    [
        (b"%PDF-1.7", "a.pdf", UNKNOWN),
        (b"a" * (5 * 1024 * 1024 + 1), "a.ics", LARGE),
        (b"", "a.ics", "Het bestand is leeg."),
        (b"a;b\n1;2", "a.csv", HEADS),
    ],
    ids=["pdf", "large", "empty", "heads"],
)
def test_a_file_that_cannot_be_read_says_what_to_do(staff, content, name, error):
    response = upload(staff, content, name)
    assert (response.status_code, response.context["errors"], ImportFile.objects.count()) == (
        422, [{"target": "id_file", "text": error}], 0,
    )  # fmt: skip


def test_a_file_is_seen_by_nobody_else(staff, client):
    url = upload(staff, as_file(GOOGLE)).url
    client.force_login(UserFactory(username="bert"))
    assert client.get(url).status_code == 404


def test_without_the_rights_nothing_opens(client, tree):
    ActivityPageFactory(parent=tree.agenda, rules=[rule()])
    user = UserFactory(is_superuser=False, is_staff=False)
    client.force_login(user)
    assert client.get(UPLOAD).status_code in {302, 403}
    assert upload(client, as_file(GOOGLE)).status_code in {302, 403}
    assert ImportFile.objects.count() == 0


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_the_template_can_be_taken_along(staff, kind):
    response = staff.get(f"{UPLOAD}sjabloon.{kind}")
    assert response["Content-Disposition"] == f'attachment; filename="activiteiten.{kind}"'
    if kind == "csv":
        assert response.content == template.as_csv()
    else:
        assert load_workbook(io.BytesIO(response.content)).sheetnames == ["Activiteiten", "Uitleg"]


def test_a_theme_is_made_only_when_chosen(staff):
    data = b"Titel;Datum;Van;Tot;Thema's\nYoga;1-12-2026;10;11;Gezond\n"
    press(staff, upload(staff, data, "a.csv").url)
    assert Theme.objects.count() == 0


def test_the_file_is_gone_a_day_later(staff):
    url = upload(staff, as_file(GOOGLE)).url
    purge_files(now=NOW + timedelta(hours=25))
    assert staff.get(url).status_code == 404
