"""Pictures that come with an idea: kept apart, seen by their sender alone, gone with the rest."""

import io
import re
from datetime import timedelta

import pytest
import time_machine
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from PIL import Image

from core.clock import now
from initiatives.actions import pictures
from initiatives.actions.actors import Actor
from initiatives.actions.confirm import confirm
from initiatives.actions.drafts import purge_drafts
from initiatives.models import InitiativePage, Submission, SubmissionPicture
from tests import initiative_factories as make

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("index")]


@pytest.fixture
def index():
    return make.organisation()


def picture(colour="teal", name="IMG_20261122.jpg"):
    written = io.BytesIO()
    Image.new("RGB", (200, 150), colour).save(written, "JPEG")
    return SimpleUploadedFile(name, written.getvalue(), "image/jpeg")


def first_step(client, to="voor-wie", **typed):
    key = re.search(r"concept=([\w-]{22})", client.get(make.FORM).context["begin_url"])[1]
    values = {"concept": key, "van": "idee", "stap": to, "title": "Soep", "need": "Veel buren eten alleen."}
    return client.post(make.FORM, values | typed), key


TOO_MUCH = "Dat is te veel om in één keer te versturen. Kies minder of kleinere foto’s, vertel het korter, of bel ons."


def summary(response):
    return [(row["field_id"], str(row["message"])) for row in response.context["error_summary"]]


def test_pictures_are_kept_with_the_draft_and_shown_to_this_browser_alone(client):
    answer, key = first_step(client, pictures=[picture(), picture("red")], pictures_permission="on")
    assert answer.status_code == 302
    shown = client.get(f"{make.FORM}?concept={key}&stap=idee")
    urls = [one["url"] for one in shown.context["pictures"]]
    assert len(urls) == 2
    answer = client.get(urls[0])
    assert (answer["Content-Type"], answer["Cache-Control"]) == ("image/jpeg", "private, no-store")
    assert [Client().get(url).status_code for url in urls] == [404, 404]
    assert client.get(urls[0].partition("?")[0]).status_code == 404
    assert "IMG_2026" not in shown.content.decode()


def test_a_picture_can_be_taken_away(client):
    _answer, key = first_step(client, pictures=[picture(), picture("red")], pictures_permission="on")
    first, second = SubmissionPicture.objects.all()
    taken = {"concept": key, "van": "idee", "weg": first.pk, "title": "Soep", "need": "Ja", "pictures_permission": "on"}
    assert client.post(make.FORM, taken).url == f"{make.FORM}?concept={key}&stap=idee"
    assert list(SubmissionPicture.objects.all()) == [second]
    stranger = Client()
    stranger.post(make.FORM, taken | {"weg": second.pk})
    assert SubmissionPicture.objects.count() == 1


def test_pictures_go_with_what_is_sent_and_the_draft_keeps_none(client):
    _answer, key = first_step(client, pictures=[picture()], pictures_permission="on")
    make.send(client, concept=key, pictures_permission="on")
    stored = Submission.objects.get()
    assert [(one.submission, one.draft, one.width) for one in SubmissionPicture.objects.all()] == [(stored, None, 200)]
    assert client.get(f"{make.FORM}?concept={key}&stap=idee").context["pictures"] == []


def test_pictures_may_come_with_the_single_post(client):
    make.send(client, pictures=[picture(), picture("red")], pictures_permission="on")
    assert Submission.objects.get().pictures.count() == 2


def test_without_permission_the_picture_waits_and_nothing_is_lost(client):
    answer, key = first_step(client, pictures=[picture()])
    assert answer.status_code == 422
    assert summary(answer) == [("id_pictures_permission", "Zet een vinkje, of haal de foto weg.")]
    assert answer.context["form"]["title"].value() == "Soep"
    answer, _key = first_step(client, concept=key, pictures_permission="on")
    assert (answer.status_code, SubmissionPicture.objects.count()) == (302, 1)


@pytest.mark.parametrize(
    ("files", "message"),
    [
        (
            [SimpleUploadedFile("x.jpg", b"<script>alert(1)</script>", "image/jpeg")],
            "We kunnen dit niet openen als foto. Kies een foto (JPEG of PNG), of laat haar weg.",
        ),
        ([picture(), picture(), picture(), picture()], "Stuur hoogstens 3 foto’s."),
    ],
)
def test_what_cannot_be_taken_is_said_and_the_text_is_kept(client, files, message):
    answer, _key = first_step(client, pictures=files, pictures_permission="on")
    assert (answer.status_code, summary(answer)) == (422, [("id_pictures", message)])
    assert answer.context["form"]["need"].value() == "Veel buren eten alleen."
    sent = make.send(client, pictures=files, pictures_permission="on")
    assert (sent.status_code, summary(sent)) == (422, [("id_pictures", message)])
    assert (SubmissionPicture.objects.count(), Submission.objects.count()) == (0, 0)


def test_a_fourth_picture_asks_to_take_one_away(client):
    _answer, key = first_step(client, pictures=[picture(), picture(), picture()], pictures_permission="on")
    answer, _key = first_step(client, concept=key, pictures=[picture()], pictures_permission="on")
    assert summary(answer) == [("id_pictures", "Stuur hoogstens drie foto’s. Haal er eerst één weg.")]
    assert SubmissionPicture.objects.count() == 3


def test_too_many_pictures_from_one_address_are_refused_kindly(client, monkeypatch):
    monkeypatch.setattr(pictures, "AN_HOUR", 1)
    answer, _key = first_step(client, pictures=[picture(), picture()], pictures_permission="on")
    expected = "We kunnen nu geen foto’s aannemen. Stuur uw idee zonder foto, en mail de foto later."
    assert summary(answer) == [("id_pictures", expected)]
    assert SubmissionPicture.objects.count() == 0


def test_more_than_a_server_can_hold_is_not_even_read(client):
    response = client.post(make.FORM, {"stap": "voor-wie"}, CONTENT_LENGTH="90000000")
    assert summary(response) == [("", TOO_MUCH)]


def test_what_was_kept_before_pictures_that_are_too_much_is_still_there(client):
    answer, _key = first_step(client)
    address = answer.url
    back = address.replace("stap=voor-wie", "stap=idee")
    response = client.post(back, {"stap": "voor-wie"}, CONTENT_LENGTH="90000000")
    shown = response.context
    assert (response.status_code, summary(response), shown["here"], shown["next_step"]) == (
        422,
        [("", TOO_MUCH)],
        "idee",
        "voor-wie",
    )
    assert (shown["form"]["title"].value(), f"concept={shown['key']}" in address) == ("Soep", True)


def test_a_browser_knows_what_is_too_much_before_it_sends(client):
    first_step(client)
    field = client.get(f"{make.FORM}?concept={'a' * 22}&stap=idee").context["form"]["pictures"].field
    assert {name: str(value) for name, value in field.widget.attrs.items() if name.startswith("data-")} == {
        "data-most": "3",
        "data-bytes": "12582912",
        "data-too-many": "Stuur hoogstens 3 foto’s.",
        "data-too-heavy": "Deze foto is te zwaar. Maak hem opnieuw in een lagere kwaliteit, of laat hem weg.",
    }


def test_pictures_of_a_forgotten_draft_go_after_a_day(client):
    first_step(client, pictures=[picture()], pictures_permission="on")
    with time_machine.travel(now() + timedelta(days=1, seconds=1), tick=False):
        purge_drafts(now=now())
    assert SubmissionPicture.objects.count() == 0


def test_staff_put_a_picture_on_the_draft_with_words_and_it_waits_no_longer(client, settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    make.send(client, pictures=[picture()], pictures_permission="on")
    submission = confirm(reference=Submission.objects.get().reference, actor=Actor.initiator())
    browser = Client()
    browser.force_login(make.moderator())
    [row] = browser.get("/beheer/inzendingen/fotos/").context["rows"]
    assert browser.get(row["url"])["Content-Type"] == "image/jpeg"
    browser.post("/beheer/inzendingen/fotos/", {"picture": row["number"], "alt": ""})
    assert SubmissionPicture.objects.count() == 1
    browser.post("/beheer/inzendingen/fotos/", {"picture": row["number"], "alt": "Een pan soep"})
    draft = submission.page.get_latest_revision_as_object()
    assert (draft.image_alt, draft.image.width, draft.live) == ("Een pan soep", 200, False)
    assert SubmissionPicture.objects.count() == 0


def test_words_of_a_picture_that_no_database_keeps_are_cleaned_and_a_number_that_is_none_is_refused(
    client, settings, tmp_path
):
    settings.MEDIA_ROOT = tmp_path
    make.send(client, pictures=[picture()], pictures_permission="on")
    submission = confirm(reference=Submission.objects.get().reference, actor=Actor.initiator())
    browser = Client(raise_request_exception=False)
    browser.force_login(make.moderator())
    [row] = browser.get("/beheer/inzendingen/fotos/").context["rows"]
    refused = browser.post("/beheer/inzendingen/fotos/", {"picture": "1" * 5000, "alt": "Een pan"})
    assert (refused.status_code, SubmissionPicture.objects.count()) == (404, 1)
    browser.post("/beheer/inzendingen/fotos/", {"picture": row["number"], "alt": "Een\0 pan soep"})
    assert submission.page.get_latest_revision_as_object().image_alt == "Een pan soep"


def test_a_picture_goes_on_a_draft_that_staff_have_not_finished(client, settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    make.send(client, pictures=[picture()], pictures_permission="on")
    submission = confirm(reference=Submission.objects.get().reference, actor=Actor.initiator())
    draft = submission.page.get_latest_revision_as_object()
    draft.need = ""
    draft.save_revision(clean=False)  # as Wagtail's editor saves a draft: what is required is asked on publishing
    browser = Client(raise_request_exception=False)
    browser.force_login(make.moderator())
    [row] = browser.get("/beheer/inzendingen/fotos/").context["rows"]
    browser.post("/beheer/inzendingen/fotos/", {"picture": row["number"], "alt": "Een pan soep"})
    draft = InitiativePage.objects.get().get_latest_revision_as_object()
    assert (draft.image_alt, draft.need) == ("Een pan soep", "")


def test_words_that_are_too_long_stay_and_a_second_picture_says_that_it_takes_the_place_of_the_first(
    client, settings, tmp_path
):
    settings.MEDIA_ROOT = tmp_path
    make.send(client, pictures=[picture(), picture()], pictures_permission="on")
    confirm(reference=Submission.objects.get().reference, actor=Actor.initiator())
    browser = Client()
    browser.force_login(make.moderator())
    address = "/beheer/inzendingen/fotos/"
    [first, second] = browser.get(address).context["rows"]
    words = "a" * 201
    refused = browser.post(address, {"picture": first["number"], "alt": words})
    [row, other] = refused.context["rows"]
    assert (refused.status_code, row["typed"], row["problem"], "typed" in other) == (
        422,
        words,
        "Maak dit korter: hoogstens 200 tekens. Nu zijn het er 201.",
        False,
    )
    browser.post(address, {"picture": first["number"], "alt": "Een pan soep"})
    left = browser.get(address).context["rows"]
    assert [first["has_picture"], *((one["number"], one["has_picture"]) for one in left)] == [
        False,
        (second["number"], True),
    ]
