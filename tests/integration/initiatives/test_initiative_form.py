"""The form in the hands of people, of machines and of an impatient finger."""

import re

import pytest
import time_machine
from django.core import mail
from django.test import Client

from initiatives.actions.hand_in import PER_PERSON_A_DAY
from initiatives.models import InitiativePage, Submission
from tests import initiative_factories as make

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("index")]


@pytest.fixture
def index():
    return make.organisation()


def summary(response):
    """The errors on top of the page, as (field id, message)."""
    return [(row["field_id"], str(row["message"])) for row in response.context["error_summary"]]


def typed(response):
    """What stands in the form that is shown again."""
    form = response.context["form"]
    return {name: form[name].value() for name in make.TYPED if name not in {"website", "consent"}}


EXPECTED_TYPED = {name: value for name, value in make.TYPED.items() if name not in {"website", "consent"}}
TOO_MANY = (
    "Er kwamen veel ideeën van u binnen, meer dan we tegelijk aankunnen. Probeer het morgen nog eens, of bel ons."
)
NEXT = "We hebben u een mail gestuurd. Open de link in die mail en druk op de knop. Dan weten we dat het idee van u is."
TOO_MUCH = "Dat is te veel om in één keer te versturen. Kies minder of kleinere foto’s, vertel het korter, of bel ons."
AGAIN = "Er ging iets mis met versturen. Wacht even en verstuur het dan nog een keer. Lukt het weer niet? Bel ons."


def test_the_form_is_for_one_person_and_has_the_fields_of_the_contract(client):
    response = client.get(make.FORM)
    assert response.status_code == 200
    assert response["Cache-Control"] == "private, no-store"
    names = set(re.findall(r'name="([a-z_]+)"', response.content.decode()))
    assert names - {"viewport", "description"} == {
        "csrfmiddlewaretoken", "form_key", "title", "summary", "need", "audience", "neighbourhood", "themes", "where",
        "when", "help_wanted", "contact_name", "public_name", "email", "phone", "consent", "website",
        "call_when", "concept", "pictures", "pictures_permission",
    }  # fmt: skip
    assert list(response.cookies) == [c for c in response.cookies if c.endswith("_csrf")]


def test_without_an_overview_there_is_no_form(client, index):
    index.delete()
    assert client.get(make.FORM).status_code == 404


def test_what_is_sent_is_stored_whole_and_answered_with_a_date(client):
    response = make.send(client)
    stored = Submission.objects.get()
    assert response.status_code == 302
    assert response.url == f"/initiatieven/aanmelden/bedankt/{stored.reference}/"
    assert {
        name: getattr(stored, name)
        for name in make.TYPED
        if name not in {"consent", "website", "themes", "neighbourhood"}
    } == {k: v for k, v in make.TYPED.items() if k not in {"consent", "website", "themes", "neighbourhood"}}
    assert (stored.state, stored.neighbourhood.slug, stored.language) == ("received", "vleuten", "nl")
    assert [theme.slug for theme in stored.themes.all()] == ["ontmoeten"]
    assert stored.consent_at is not None
    assert "127.0.0.1" not in stored.origin
    assert [(one.from_state, one.to_state, one.actor) for one in stored.events.all()] == [("", "received", None)]
    assert not InitiativePage.objects.exists()
    assert [one.to for one in mail.outbox] == [[make.EMAIL]]


def test_an_empty_form_names_every_field_that_is_needed(client):
    response = make.send(client, **dict.fromkeys(set(make.TYPED) - {"website"}))
    assert response.status_code == 422
    assert summary(response) == [
        ("id_title", "Geef uw idee een naam. Een paar woorden is genoeg."),
        ("id_need", "Vertel uw idee in een paar zinnen."),
        ("id_contact_name", "Vul uw naam in. Dan weten we naar wie we kunnen vragen."),
        ("id_email", "Vul uw e-mail of uw telefoonnummer in. Anders kunnen we u niet antwoorden."),
        (
            "id_consent",
            "Zet een vinkje. Anders mogen we u niet antwoorden.",
        ),
    ]
    page = response.content.decode()
    for field_id, _message in summary(response):
        assert f'href="#{field_id}"' in page
        assert f'id="{field_id}"' in page
    assert not Submission.objects.exists()


@pytest.mark.parametrize(
    "name", ["title", "summary", "need", "audience", "where", "when", "contact_name", "public_name"]
)
def test_what_is_too_long_is_said_and_kept(client, name):
    text = "é" * 100_000
    response = make.send(client, **{name: text})
    assert response.status_code == 422
    field = response.context["form"].fields[name]
    message = f"{field.label} – Maak dit korter: hoogstens {field.max_length} tekens. Nu zijn het er 100000."
    assert summary(response) == [(f"id_{name}", message)]
    assert typed(response) == EXPECTED_TYPED | {name: text}
    assert not Submission.objects.exists()


def test_more_than_a_server_can_hold_gets_an_answer_too(client):
    response = make.send(client, need="x" * 6_000_000)
    assert response.status_code == 422
    assert summary(response) == [("", TOO_MUCH)]
    assert not Submission.objects.exists()


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        (
            {"contact_name": "Jan\r\nBcc: all@example.org"},
            ("id_contact_name", "Wat is uw naam? – Zet dit op één regel."),
        ),
        ({"title": "Soep\nSubject: x"}, ("id_title", "Hoe noemt u uw idee? – Zet dit op één regel.")),
        (
            {"email": "a@example.org\nBcc: b@example.org"},
            ("id_email", "Dit is geen e-mailadres. Bijvoorbeeld: naam@example.org."),
        ),
        ({"phone": "bel mij"}, ("id_phone", "Dit is geen telefoonnummer. Bijvoorbeeld: 06 12 34 56 78.")),
        ({"phone": "١٢٣٤٥٦٧٨٩٠"}, ("id_phone", "Dit is geen telefoonnummer. Bijvoorbeeld: 06 12 34 56 78.")),
        ({"neighbourhood": "nergens"}, ("id_neighbourhood", "Welke wijk? – Kies uit de lijst.")),
        ({"themes": ["ontmoeten", "' OR 1=1 --"]}, ("id_themes_0", "Waar gaat het over? – Kies uit de lijst.")),
        ({"help_wanted": ["macht"]}, ("id_help_wanted_0", "Welke hulp hebt u nodig? – Kies uit de lijst.")),
    ],
)
def test_what_cannot_be_is_said_plainly_and_kept(client, changes, expected):
    response = make.send(client, **changes)
    assert response.status_code == 422
    assert summary(response) == [expected]
    assert {name: value for name, value in typed(response).items() if name not in changes} == {
        name: value for name, value in EXPECTED_TYPED.items() if name not in changes
    }
    assert not Submission.objects.exists()
    assert mail.outbox == []


def test_controls_fall_away_and_everything_people_write_stays(client):
    make.send(
        client,
        title="Thee\x00 met مرحبا 👩‍👩‍👧",
        need="3 < 4 <3\r\n\u202ekwaad {{ 7*7 }} {% load x %}",
    )
    stored = Submission.objects.get()
    assert stored.title == "Thee met مرحبا 👩‍👩‍👧"
    assert stored.need == "3 < 4 <3\nkwaad {{ 7*7 }} {% load x %}"


def test_hostile_text_that_is_shown_again_does_nothing(client):
    hostile = '"><script src=//evil.example></script><img onerror=x>'
    page = (
        make.send(client, title=hostile, email="").content.decode()
        + make.send(client, title="", need=hostile).content.decode()
    )
    assert "<script src=//evil" not in page
    assert "<img onerror" not in page


def test_a_machine_that_fills_in_everything_is_not_stored_and_a_person_sends_it_again(client):
    response = make.send(client, website="https://spam.example")
    assert response.status_code == 422
    assert summary(response) == [("", AGAIN)]
    assert typed(response) == EXPECTED_TYPED
    assert not Submission.objects.exists()
    shown = response.context["form"]
    assert shown["website"].value() == ""
    assert make.send(client, form_key=shown["form_key"].value()).status_code == 302
    assert Submission.objects.count() == 1


@pytest.mark.parametrize("key", [None, "", "made-up", "made-up:1tEst:abcdefghijklmnopqrstuvwxyz"])
def test_a_form_that_we_did_not_give_out_is_not_stored(client, key):
    response = make.send(client, form_key=key)
    assert response.status_code == 422
    assert summary(response) == [("", AGAIN)]
    assert typed(response) == EXPECTED_TYPED
    assert not Submission.objects.exists()
    fresh = response.context["form"]["form_key"].value()
    assert make.send(client, form_key=fresh, wait=10).status_code == 302


def test_faster_than_anybody_types_is_not_stored(client):
    response = make.send(client, wait=0)
    assert response.status_code == 422
    assert summary(response) == [("", AGAIN)]
    assert not Submission.objects.exists()


def test_after_a_month_the_form_still_goes(client):
    assert make.send(client, wait=30 * 24 * 3600).status_code == 302


def test_sent_twice_is_stored_once_and_a_second_idea_is_a_second(client):
    key = client.get(make.FORM).context["form"]["form_key"].value()
    first, again = make.send(client, form_key=key), make.send(client, form_key=key)
    assert first.url == again.url
    assert Submission.objects.count() == 1
    assert len(mail.outbox) == 1
    other = make.send(client, form_key=key, title="Iets anders")  # the back button, and a new idea
    assert other.url != first.url
    assert Submission.objects.count() == 2


def test_too_many_of_one_person_are_refused_with_everything_kept(client):
    for number in range(PER_PERSON_A_DAY):
        assert make.send(client, title=f"Idee {number}").status_code == 302
    response = make.send(client)
    assert response.status_code == 429
    assert summary(response) == [("", TOO_MANY)]
    assert typed(response) == EXPECTED_TYPED
    assert Submission.objects.count() == PER_PERSON_A_DAY


def test_too_many_from_one_address_are_refused(client, monkeypatch):
    monkeypatch.setattr("initiatives.actions.hand_in.PER_ORIGIN_AN_HOUR", 2)
    codes = [make.send(client, email=f"a{number}@example.org").status_code for number in range(3)]
    assert codes == [302, 302, 429]


def test_a_lost_cookie_costs_no_text():
    careful = Client(enforce_csrf_checks=True)
    response = make.send(careful)
    assert response.status_code == 422
    assert summary(response) == [
        ("", "Uw browser heeft het formulier niet goed bewaard. Uw tekst staat er nog. Verstuur het nog een keer.")
    ]
    assert typed(response) == EXPECTED_TYPED
    assert not Submission.objects.exists()
    token = re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', response.content.decode())[1]
    key = response.context["form"]["form_key"].value()
    assert make.send(careful, form_key=key, csrfmiddlewaretoken=token).status_code == 302


def test_the_page_of_thanks_says_the_next_step_and_shows_nothing_that_was_typed(client):
    by_mail = client.get(make.send(client).url)
    assert by_mail["Cache-Control"] == "private, no-store"
    message = by_mail.context["message"]
    day = message["lines"][1].removeprefix("Doe dat vandaag nog. U hoort van ons vóór ").removesuffix(".")
    assert re.fullmatch(r"(maan|dins|woens|donder|vrij)dag \d+ [a-z]+", day)
    assert message == {
        "title": "Dank u wel. Nog één stap",
        "lines": [
            NEXT,
            f"Doe dat vandaag nog. U hoort van ons vóór {day}.",
            "Geen mail? Kijk in de map met ongewenste mail. Of stuur het nog eens in, en kijk uw e-mailadres goed na.",
            "Hebt u een vraag? Bel 030 123 45 67.",
        ],
        "button": None,
        "links": [{"label": "Bekijk andere initiatieven", "url": "/initiatieven/"}],
    }
    by_phone = client.get(make.send(client, email="").url)
    assert by_phone.context["message"]["lines"][:2] == [
        "We bellen u erover. U hoeft nu niets te doen.",
        f"U hoort van ons vóór {day}.",
    ]
    for page in (by_mail.content.decode(), by_phone.content.decode()):
        for planted in (make.EMAIL, make.PHONE, make.NAME, make.TYPED["title"]):
            assert planted not in page


def test_phone_alone_is_enough_and_no_mail_is_sent(client):
    assert make.send(client, email="").status_code == 302
    assert mail.outbox == []


def test_the_form_speaks_the_language_of_the_visitor(client):
    shown = client.get("/en" + make.FORM)
    assert shown.context["form"]["title"].label == "What do you call your idea?"


@pytest.mark.parametrize(("changes", "queries"), [(None, 9), ({}, 18), ({"title": ""}, 9)])
def test_each_step_asks_little_of_the_database(client, django_assert_max_num_queries, changes, queries):
    values = {"form_key": client.get(make.FORM).context["form"]["form_key"].value()} | make.TYPED | (changes or {})
    with time_machine.travel(make.NOW.replace(year=2030)), django_assert_max_num_queries(queries):
        if changes is None:
            client.get(make.FORM)
        else:
            client.post(make.FORM, values)
