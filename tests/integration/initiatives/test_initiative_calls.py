"""Who has no mail: typed over by staff, called, written to, with a card."""

import re
from datetime import date

import pytest
from django.contrib.auth.models import Group, Permission
from django.core import mail
from django.test import Client
from wagtail.users.models import UserProfile

from core.models import User
from initiatives.models import CallAttempt, Submission, SubmissionEvent
from initiatives.queries.mine import code_of
from tests import initiative_factories as make

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("index")]

ENTRY = "/beheer/inzendingen/invoeren/"


def enter(staff, **changes):
    key = staff.get(ENTRY).context["form"]["form_key"].value()
    typed = make.TYPED | {"form_key": key, "source": "paper", "email": "", "phone": ""} | changes
    return staff.post(ENTRY, {name: value for name, value in typed.items() if value is not None}, follow=True)


def summary(response):
    return [(row["field_id"], str(row["message"])) for row in response.context["errors"]]


def test_a_paper_form_is_typed_over_on_one_screen_and_waits_for_an_answer_at_once(staff):
    response = enter(staff, postal_address="Dorpsstraat 1\n3451 AB Vleuten", contact_name="Greet de Wit")
    stored = Submission.objects.get()
    assert response.redirect_chain == [(f"/beheer/inzendingen/{stored.pk}/", 302)]
    assert (stored.state, stored.source, stored.entered_by.username) == ("in_review", "paper", "moderator")
    assert (stored.postal_address, stored.answer_by) == ("Dorpsstraat 1\n3451 AB Vleuten", date(2026, 11, 30))
    assert stored.consent_at == make.NOW
    assert [one.actor.username for one in stored.events.filter(event="confirm")] == ["moderator"]
    assert mail.outbox == [] or all(make.EMAIL not in one.to for one in mail.outbox)


def test_a_pile_of_paper_is_typed_without_a_click_too_many(staff):
    form = staff.get(ENTRY).context["form"]
    assert (form["source"].value(), form["title"].field.widget.attrs.get("autofocus")) == ("paper", True)
    stored = enter(staff, comes_by="on").content.decode()
    assert f'<a href="{ENTRY}" class="button button-small button-secondary">Typ de volgende over</a>' in stored
    refused = enter(staff).context["form"]
    assert "autofocus" not in refused["title"].field.widget.attrs


def test_with_an_e_mail_the_link_to_the_own_page_goes_there(staff):
    enter(staff, email="greet@example.org", source="desk")
    mails = [one for one in mail.outbox if one.to == ["greet@example.org"]]
    assert [(one.subject, "/initiatieven/mijn/" in one.body) for one in mails] == [("Wij gaan uw idee lezen", True)]


def test_two_presses_are_one_and_staff_have_no_limit_of_a_day(staff):
    key = staff.get(ENTRY).context["form"]["form_key"].value()
    for _time in range(2):
        enter(staff, form_key=key, comes_by="on")
    for number in range(7):
        enter(staff, title=f"Idee {number}", phone="030 123 45 67")
    assert Submission.objects.count() == 8


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, ("id_phone", "Vul in hoe we antwoorden: e-mail, telefoon, een adres, of ‘komt langs’.")),
        ({"comes_by": "on", "source": None}, ("id_source_0", "Zeg hoe het binnenkwam.")),
        ({"comes_by": "on", "consent": None}, ("id_consent", "Vraag het eerst aan de bewoner. Zet dan een vinkje.")),
    ],
)
def test_what_is_missing_is_said_and_the_rest_is_kept(staff, changes, expected):
    response = enter(staff, **changes)
    assert (response.status_code, summary(response)) == (422, [expected])
    assert response.context["form"]["title"].value() == make.TYPED["title"]
    assert not Submission.objects.exists()


def test_the_queue_of_calls_names_nobody_and_the_call_itself_does_and_is_logged(staff):
    submission = make.submission(email="", call_when="na zes uur")
    queue = staff.get("/beheer/inzendingen/bellen/")
    page = queue.content.decode()
    assert ("na zes uur" in page, make.NAME in page, make.PHONE in page) == (True, False, False)
    assert SubmissionEvent.objects.filter(event="open").count() == 0
    call = staff.get(f"/beheer/inzendingen/{submission.pk}/bellen/").content.decode()
    assert [planted in call for planted in (make.NAME, make.PHONE, code_of(submission))] == [True] * 3
    assert [one.actor.username for one in SubmissionEvent.objects.filter(event="open")] == ["moderator"]


def test_what_comes_of_a_call(staff):
    submission = make.submission(email="")
    path = f"/beheer/inzendingen/{submission.pk}/bellen/"
    staff.post(path, {"call": "nobody"})
    assert [one.actor.username for one in CallAttempt.objects.all()] == ["moderator"]
    assert "22 november" in staff.get("/beheer/inzendingen/bellen/").content.decode()
    staff.post(path, {"call": "confirm"})
    submission.refresh_from_db()
    assert submission.state == "in_review"
    again = staff.post(path, {"call": "confirm"}, follow=True)
    assert [str(one).strip() for one in again.context["messages"]][-1] == (
        "Dit was al gedaan, misschien door een collega. Hieronder ziet u hoe het ervoor staat."
    )


def test_the_name_on_the_website_is_asked_on_the_phone(staff):
    submission = make.submission(email="")
    path = f"/beheer/inzendingen/{submission.pk}/bellen/"
    assert staff.get(path).context["form"]["public_name"].value() == make.TYPED["public_name"]
    wrong = staff.post(path, {"call": "confirm", "public_name": "Zie www.example.org"})
    assert (wrong.status_code, summary(wrong)) == (
        422,
        [("id_public_name", "Laat links en code weg. Zeg in woorden waar het te vinden is: wij zoeken het op.")],
    )
    staff.post(path, {"call": "confirm", "public_name": " De tuin\u202eploeg "})
    submission.refresh_from_db()
    assert (submission.state, submission.public_name, submission.page.carried_by) == (
        "in_review", "De tuinploeg", "De tuinploeg",
    )  # fmt: skip


def test_a_confirmation_by_phone_without_a_name_leaves_the_name_as_it_was(staff):
    submission = make.submission(email="")
    staff.post(f"/beheer/inzendingen/{submission.pk}/bellen/", {"call": "confirm"})
    submission.refresh_from_db()
    assert submission.page.carried_by == make.TYPED["public_name"]


def test_the_letter_has_the_address_the_promise_and_the_card(staff):
    enter(staff, postal_address="Dorpsstraat 1")
    stored = Submission.objects.get()
    page = re.sub(r"\s+", " ", staff.get(f"/beheer/inzendingen/{stored.pk}/brief/").content.decode())
    for words in ("Dorpsstraat 1", "maandag 30 november", code_of(stored), "localhost:8000/initiatieven/mijn/"):
        assert words in page


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("nl", ["Beste Greet de Wit,", "maandag 30 november", "22 november 2026"]),
        ("en", ["Hello Greet de Wit,", "Monday 30 November", "22 November 2026"]),
    ],
)
@pytest.mark.parametrize("reader", ["nl", "en"])
def test_the_letter_speaks_the_language_of_who_gets_it_whatever_staff_read(staff, language, words, reader):
    enter(staff, postal_address="Dorpsstraat 1", contact_name="Greet de Wit")
    Submission.objects.update(language=language)
    UserProfile.objects.update_or_create(user=User.objects.get(), defaults={"preferred_language": reader})
    [stored] = Submission.objects.all()
    page = re.sub(r"\s+", " ", staff.get(f"/beheer/inzendingen/{stored.pk}/brief/").content.decode())
    letter = page[page.index('<div class="letter"') :]
    assert [letter.startswith(f'<div class="letter" lang="{language}">'), *(one in letter for one in words)] == [
        True, True, True, True,
    ]  # fmt: skip


@pytest.mark.parametrize("name", ["bellen/", "invoeren/", "{pk}/bellen/", "{pk}/brief/", "{pk}/foto/1/"])
def test_only_who_may_read_submissions_comes_here(name):
    submission = make.submission(email="")
    group = Group.objects.create(name="Redactie")
    group.permissions.add(Permission.objects.get(codename="access_admin"))
    user = User.objects.create_user("editor")
    user.groups.add(group)
    browser = Client()
    path = f"/beheer/inzendingen/{name.format(pk=submission.pk)}"
    assert browser.get(path).url.startswith("/beheer/login/")
    browser.force_login(user)
    refused = browser.get(path, follow=True)
    assert refused.redirect_chain == [("/beheer/", 302)]
    assert make.NAME not in refused.content.decode()
