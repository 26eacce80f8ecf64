"""Staff can read every mail the site sends; what they read is made by the functions that send it."""

from pathlib import Path

import pytest
from django.conf import settings
from django.utils.html import escape

from core.models import OutboxMail
from core.outbox.examples import Example, examples
from tests.factories import UserFactory, site

ROOT = Path(__file__).parents[2]
MAILS = sorted(path.stem for path in (ROOT / "templates" / "emails").glob("*.txt") if path.stem != "frame")
pytestmark = pytest.mark.django_db


@pytest.fixture
def tree():
    return site()


@pytest.fixture
def staff(client):
    client.force_login(UserFactory())
    return client


def test_every_mail_has_an_example():
    """A new template fails here: add an Example of it to the room's actions/mail_examples.py."""
    assert sorted(one.template for one in examples()) == MAILS


def test_no_mail_is_sent_past_the_one_function():
    """What is not written by ``send_rendered`` would be no example, and would have another frame."""
    writers = sorted(
        path.relative_to(ROOT).as_posix()
        for room in ("activities", "core", "home", "initiatives", "participation", "search", "starters")
        for path in (ROOT / room).rglob("*.py")
        if "EmailMultiAlternatives(" in path.read_text() or "send_mail(" in path.read_text()
    )
    assert writers == ["core/outbox/delivery.py", "core/outbox/writing.py"]


@pytest.mark.usefixtures("tree")
@pytest.mark.parametrize("template", MAILS)
def test_an_example_is_whole_and_nobody_gets_it(template, staff):
    example: Example = next(one for one in examples() if one.template == template)
    for language in example.languages:
        page = staff.get(f"/beheer/mail/voorbeelden/{template}/?taal={language}")
        html = staff.get(f"/beheer/mail/voorbeelden/{template}/html/?taal={language}")
        mail = page.context["mail"]
        assert (page.status_code, html.status_code, html["X-Frame-Options"]) == (200, 200, "SAMEORIGIN")
        assert mail.subject
        assert f'<pre class="mail-text" lang="{language}"' in page.text
        assert escape(mail.subject) in page.text
        assert f'<html lang="{language}">' in html.text
        words = {"nl": "Hartelijke groet,", "en": "Kind regards,"}[language]
        assert (words in mail.body, words in html.text) == (True, True)
        recipient = mail.to[0]
        assert recipient.endswith("@voorbeeld.example")
    assert OutboxMail.objects.count() == 0


@pytest.mark.usefixtures("tree")
def test_a_mail_to_residents_is_shown_in_each_language(staff):
    page = staff.get("/beheer/mail/voorbeelden/initiative_placed/?taal=en")
    assert page.context["mail"].subject == "Your idea is on our website"
    assert page.context["mail"].body.splitlines()[0] == "Hello First name,"
    assert [one["code"] for one in page.context["languages"]] == [code for code, _name in settings.LANGUAGES]
    dutch = staff.get("/beheer/mail/voorbeelden/initiative_placed/")
    assert dutch.context["mail"].subject == "Uw idee staat op onze website"
    assert dutch.context["mail"].body.splitlines()[0] == "Beste Voornaam,"


@pytest.mark.usefixtures("tree")
def test_a_mail_to_staff_is_in_the_language_of_the_site_alone(staff):
    page = staff.get("/beheer/mail/voorbeelden/double_booking/?taal=en")
    assert page.context["language"] == "nl"
    assert page.context["mail"].subject == "Twee activiteiten tegelijk op dezelfde plek"
    assert "Dinsdag 1 december: Taalcafé, De Deining" in page.context["mail"].body


@pytest.mark.usefixtures("tree")
def test_the_list_leads_to_each(staff):
    page = staff.get("/beheer/mail/voorbeelden/")
    assert sorted(row["url"] for row in page.context["rows"]) == [f"/beheer/mail/voorbeelden/{one}/" for one in MAILS]
    assert all(row["subject"] and row["when"] and row["to"] for row in page.context["rows"])


@pytest.mark.parametrize("path", ["", "initiative_placed/", "initiative_placed/html/"])
def test_it_is_for_staff(path, client):
    answer = client.get(f"/beheer/mail/voorbeelden/{path}")
    assert (answer.status_code, answer["Location"]) == (302, f"/beheer/login/?next=/beheer/mail/voorbeelden/{path}")


def test_an_unknown_mail_is_not_there(staff):
    answers = [staff.get(f"/beheer/mail/voorbeelden/{path}").status_code for path in ("frame/", "frame/html/", "x/")]
    assert answers == [404, 404, 404]
