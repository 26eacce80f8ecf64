"""Old addresses keep working: of a page that was renamed or moved, and those of the site before this one."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from wagtail.contrib.redirects.models import Redirect

from tests.factories import StandardPageFactory, UserFactory, ask, site

pytestmark = pytest.mark.django_db


@pytest.fixture
def home():
    return site().home


def test_a_renamed_page_and_the_pages_below_it_are_found_at_their_old_addresses(
    home, django_capture_on_commit_callbacks
):
    page = StandardPageFactory(parent=home, title="Hulp", slug="hulp")
    StandardPageFactory(parent=page, title="Thuis", slug="thuis")
    page.slug = "hulp-en-advies"
    with django_capture_on_commit_callbacks(execute=True):
        page.save_revision().publish()

    answers = [ask("/hulp/"), ask("/hulp/thuis/")]
    assert [(one.status_code, one["Location"]) for one in answers] == [
        (301, "/hulp-en-advies/"),
        (301, "/hulp-en-advies/thuis/"),
    ]


@pytest.fixture
def admin():
    client = Client()
    client.force_login(UserFactory())
    return client


def upload(client, content, name="adressen.csv"):
    file = SimpleUploadedFile(name, content, content_type="text/csv")
    return client.post("/beheer/oude-adressen/", {"file": file})


def test_addresses_of_an_earlier_site_lead_to_pages_here_and_follow_them(
    admin, home, django_capture_on_commit_callbacks
):
    page = StandardPageFactory(parent=home, title="Contact", slug="bereikbaar")
    rows = (
        "oud adres;nieuw adres\n"
        "https://www.oud.example/index.php/contact;/bereikbaar\n"
        "/onze-missie.html;/\n"
        "/nieuws;https://elders.example/nieuws\n"
        "/weg;/nergens/\n"
        "/contact/;/contact/\n"
        ";/contact/\n"
        "/kapot;contact\n"
    )
    shown = upload(admin, rows.encode())
    page.slug = "bereikbaar-en-route"
    with django_capture_on_commit_callbacks(execute=True):
        page.save_revision().publish()

    assert (shown.context["result"].made, shown.context["result"].changed) == (3, 0)
    assert [(row.line, str(reason)) for row, reason in shown.context["refused"]] == [
        (5, "Op het nieuwe adres staat geen gepubliceerde pagina."),
        (6, "Het oude en het nieuwe adres zijn hetzelfde."),
        (7, "Het oude adres ontbreekt, of het is de voorpagina."),
        (8, "Het nieuwe adres moet beginnen met / of https://."),
    ]
    answers = [ask(path) for path in ("/index.php/contact", "/onze-missie.html", "/nieuws")]
    assert [(one.status_code, one["Location"]) for one in answers] == [
        (301, "/bereikbaar-en-route/"),
        (301, "/"),
        (301, "https://elders.example/nieuws"),
    ]


def test_an_old_address_at_which_a_page_answers_is_left_out_with_its_reason(admin, home):
    StandardPageFactory(parent=home, title="Hulp", slug="hulp")
    StandardPageFactory(parent=home, title="Straks", slug="straks", live=False)
    shown = upload(admin, b"/hulp,https://elders.example/\nhttps://oud.example/hulp/,/\n/straks,/hulp\n/hulp?id=3,/\n")
    assert [one.old_path for one in Redirect.objects.all()] == ["/straks"]
    reason = "Op het oude adres staat een pagina van deze website, en die antwoordt."
    assert [(row.line, str(why)) for row, why in shown.context["refused"]] == [(1, reason), (2, reason), (4, reason)]


def test_a_second_file_changes_and_never_doubles(admin, home):
    StandardPageFactory(parent=home, title="Contact", slug="bereikbaar")
    upload(admin, b"/oud,/\n")
    shown = upload(admin, "/oud,/bereikbaar/\n/één,/\n".encode("cp1252"))

    assert (shown.context["result"].made, shown.context["result"].changed) == (1, 1)
    assert (ask("/oud")["Location"], Redirect.objects.filter(old_path="/oud").count()) == ("/bereikbaar/", 1)


@pytest.mark.parametrize(
    "content", [b"", b"\x00\x01,\x02", b"oud,nieuw\n", b"/a,/\n" * 5001, b"x" * (2 * 1024 * 1024 + 1)]
)
def test_a_file_that_cannot_be_used_is_refused_with_what_to_do(admin, home, content):
    del home
    answer = upload(admin, content)
    assert (answer.status_code, len(answer.context["form"].errors["file"]), Redirect.objects.count()) == (422, 1, 0)


def test_only_who_may_add_redirects(home):
    del home
    stranger = Client()
    stranger.force_login(UserFactory(is_superuser=False))
    answer = upload(stranger, b"/oud,/\n")
    assert (answer.status_code, Redirect.objects.count()) == (302, 0)


def test_an_address_that_is_none_is_refused_alone_and_the_other_rows_are_taken(admin, home):
    StandardPageFactory(parent=home, title="Contact", slug="bereikbaar")
    shown = upload(admin, b"/een;https://www.[organisatie].nl/contact\n/twee;/bereikbaar/\n/drie;https://[::1\n")
    assert [(row.line, str(reason)) for row, reason in shown.context["refused"]] == [
        (1, "Het nieuwe adres moet beginnen met / of https://."),
        (3, "Het nieuwe adres moet beginnen met / of https://."),
    ]
    assert list(Redirect.objects.values_list("old_path", flat=True)) == ["/twee"]
