"""The form step by step: nothing typed is lost, and nobody else sees it."""

import re
from datetime import timedelta

import pytest
import time_machine
from django.test import Client

from core.clock import now
from initiatives.actions import drafts
from initiatives.actions.drafts import purge_drafts
from initiatives.models import IdeaDraft, Submission
from tests import initiative_factories as make

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("index")]

IDEA = {"title": "Soep op dinsdag", "need": "Veel buren eten alleen."}
YOU = {"contact_name": make.NAME, "email": make.EMAIL, "public_name": "Fatma", "consent": "on"}


@pytest.fixture
def index():
    return make.organisation()


def begin(client):
    """Press the button of the first screen; return the address of the first step."""
    return client.get(client.get(make.FORM).context["begin_url"])


def leave(client, shown, to, **typed):
    """Press a button of a step that is shown, with what its page carries and what was typed."""
    page = shown.content.decode()
    carried = {
        "concept": re.search(r'name="concept" value="([^"]*)"', page)[1],
        "form_key": re.search(r'name="form_key" value="([^"]*)"', page)[1],
        "van": re.findall(r'name="van" value="([^"]*)"', page),
    }
    return client.post(make.FORM, carried | {"stap": to} | typed, follow=True)


def visible(response):
    return [part.heading for part in response.context["parts"] if not part.hidden]


def stands(response, name):
    return response.context["form"][name].value()


def summary(response):
    return [(row["field_id"], str(row["message"])) for row in response.context["error_summary"]]


def test_the_first_screen_says_whom_to_call_and_shows_no_field(client):
    shown = client.get(make.FORM)
    page = shown.content.decode()
    assert "Liever bellen of langskomen?" in page
    assert ("030 123 45 67" in page, "elke werkdag" in page) == (True, True)
    assert visible(shown) == []
    assert re.fullmatch(re.escape(make.FORM) + r"\?concept=[\w-]{22}&stap=idee", shown.context["begin_url"])


def test_the_way_to_the_summary_and_back_keeps_everything(client):
    second = leave(client, begin(client), "voor-wie", **IDEA)
    assert (visible(second), second.context["kicker"]) == (["Voor wie, waar en wanneer"], "Stap 2 van 4")
    third = leave(client, second, "over-u", audience="iedereen", themes=["ontmoeten"], help_wanted=["space", "hands"])
    assert visible(third) == ["Over u"]
    back = leave(client, third, "voor-wie", **{**YOU, "email": "half@"})  # back asks nothing
    assert (stands(back, "audience"), stands(back, "themes")) == ("iedereen", ["ontmoeten"])
    third = leave(client, back, "over-u", audience="iedereen", themes=["ontmoeten"], help_wanted=["space", "hands"])
    assert stands(third, "email") == "half@"
    review = leave(client, third, "nakijken", **YOU)
    rows = {row.label: row.text for row in review.context["summary"].public}
    assert rows == {
        "Hoe noemt u uw idee?": "Soep op dinsdag",
        "Wat is uw idee, en waarom is het nodig?": "Veel buren eten alleen.",
        "Uw idee in één zin": "niet ingevuld",
        "Hebt u er een foto van?": "geen",
        "Voor wie is het?": "iedereen",
        "Welke wijk?": "Dat weet ik nog niet",
        "Waar gaat het over?": "ontmoeten",
        "Waar kan het?": "niet ingevuld",
        "Wanneer kan het?": "niet ingevuld",
        "Welke hulp hebt u nodig?": "ruimte, helpende handen",
        "Hoe mogen we u noemen?": "Fatma",
    }
    assert [(row.label, row.text) for row in review.context["summary"].private] == [
        ("Wat is uw naam?", make.NAME),
        ("E-mail", make.EMAIL),
        ("Telefoon", "niet ingevuld"),
        ("Wanneer kunnen we u het best bellen?", "niet ingevuld"),
    ]
    changed = client.get(review.context["summary"].public[0].url)
    assert (visible(changed), stands(changed, "title")) == (["Uw idee"], "Soep op dinsdag")
    assert not Submission.objects.exists()


def test_the_summary_says_which_contact_data_everybody_could_read(client):
    need = f"Bel {make.PHONE} of mail naar bakker@example.org. Vraag naar {make.NAME}, elke dinsdag om 12.00 uur."
    second = leave(client, begin(client), "voor-wie", **IDEA | {"need": need})
    third = leave(client, second, "over-u", where=f"Bij mij thuis ({make.EMAIL})")
    review = leave(client, third, "nakijken", **YOU | {"phone": make.PHONE, "public_name": make.NAME})
    found = {row.label: row.reaches_you for row in review.context["summary"].public if row.reaches_you}
    assert found == {
        "Wat is uw idee, en waarom is het nodig?": f"{make.NAME}, {make.PHONE}, bakker@example.org",
        "Waar kan het?": make.EMAIL,
    }
    assert [row.reaches_you for row in review.context["summary"].private] == [""] * 4
    said = re.findall(r'<p class="notice"><span><b>([^<]*)</b><br>([^<]*)</span></p>', review.content.decode())
    words = "Iedereen kan dit lezen. Wij kunnen u ook zonder bereiken. Wilt u dit niet op de website? Verander het dan."
    assert said == [(one, words) for one in found.values()]
    leave(client, review, "over-u")
    assert [one.answers["need"] for one in IdeaDraft.objects.all()] == [[need]]


def test_the_button_of_the_summary_sends_all_and_forgets_the_draft(client):
    second = leave(client, begin(client), "voor-wie", **IDEA)
    review = leave(client, leave(client, second, "over-u", where="De Schakel"), "nakijken", **YOU)
    form = review.context["form"]
    sent = {name: form[name].value() or "" for name in form.fields if name not in {"themes", "help_wanted"}}
    with time_machine.travel(now() + timedelta(seconds=5), tick=False):
        answer = client.post(make.FORM, sent | {"concept": review.context["key"], "consent": "on"})
    stored = Submission.objects.get()
    assert answer.url == f"/initiatieven/aanmelden/bedankt/{stored.reference}/"
    assert (stored.title, stored.where, stored.email) == ("Soep op dinsdag", "De Schakel", make.EMAIL)
    assert not IdeaDraft.objects.exists()


def test_a_step_goes_on_only_when_it_is_right_and_says_what_is_not(client):
    shown = leave(client, begin(client), "voor-wie", title="")
    assert (shown.status_code, visible(shown)) == (422, ["Uw idee"])
    assert [field for field, _message in summary(shown)] == ["id_title", "id_need"]
    second = leave(client, shown, "voor-wie", **IDEA)
    assert visible(second) == ["Voor wie, waar en wanneer"]
    last = leave(client, leave(client, second, "over-u"), "nakijken", contact_name="Jan")
    assert [field for field, _message in summary(last)] == ["id_email", "id_consent"]
    assert stands(last, "contact_name") == "Jan"


def test_whoever_jumps_to_the_summary_is_shown_what_is_missing(client):
    address = begin(client).request["QUERY_STRING"].replace("stap=idee", "stap=nakijken")
    leave(client, begin(client), "voor-wie", **IDEA)
    assert visible(client.get(f"{make.FORM}?{address}")) == []  # another key: nothing of ours
    second = leave(client, begin(client), "voor-wie", **IDEA)
    jumped = client.get(f"{make.FORM}?concept={second.context['key']}&stap=nakijken")
    assert (jumped.status_code, visible(jumped)) == (422, ["Over u"])


def test_a_draft_opens_only_with_both_keys(client):
    second = leave(client, begin(client), "voor-wie", **IDEA)
    address = f"{make.FORM}?concept={second.context['key']}&stap=idee"
    assert stands(client.get(address), "title") == "Soep op dinsdag"
    other = Client()
    leave(other, begin(other), "voor-wie", title="Iets anders", need="Iets")
    assert [stands(one.get(address), "title") for one in (Client(), other)] == [None, None]
    assert second.context["key"] not in str(IdeaDraft.objects.values())


def test_after_a_day_the_draft_is_gone_but_an_open_page_still_has_everything(client):
    second = leave(client, begin(client), "voor-wie", **IDEA)
    third = leave(client, second, "over-u", audience="iedereen")
    address = f"{make.FORM}?concept={third.context['key']}&stap=over-u"
    with time_machine.travel(now() + timedelta(days=1, seconds=1), tick=False):
        lost = client.get(address)
        assert lost.context["note"].startswith("Wat u eerder invulde, is hier niet meer.")
        assert purge_drafts(now=now()) == 1
        again = leave(client, third, "nakijken", **YOU, **IDEA, audience="iedereen")
        rows = {row.label: row.text for row in again.context["summary"].public}
    assert (rows["Hoe noemt u uw idee?"], rows["Voor wie is het?"]) == ("Soep op dinsdag", "iedereen")


def test_an_older_page_does_not_undo_what_another_step_has_now(client):
    first = begin(client)
    second = leave(client, first, "voor-wie", **IDEA)
    leave(client, second, "over-u", audience="iedereen")
    again = leave(client, first, "voor-wie", **{**IDEA, "title": "Soep op woensdag"}, audience="")
    assert (stands(again, "title"), stands(again, "audience")) == ("Soep op woensdag", "iedereen")


def test_stopping_forgets_everything_at_once(client):
    second = leave(client, begin(client), "voor-wie", **IDEA)
    start = leave(client, second, "wissen")
    assert (start.status_code, IdeaDraft.objects.count()) == (200, 0)
    assert start.client.cookies["test_concept"].value == ""
    assert stands(client.get(f"{make.FORM}?concept={second.context['key']}&stap=idee"), "title") is None


def test_the_cookie_is_for_this_browser_and_day_alone(client):
    leave(client, begin(client), "voor-wie", **IDEA)
    cookie = client.cookies["test_concept"]
    assert (cookie["httponly"], cookie["samesite"], cookie["max-age"]) == (True, "Lax", 86400)


@pytest.mark.parametrize("limit", ["size", "address"])
def test_what_cannot_be_kept_goes_along_in_the_page(client, monkeypatch, limit):
    monkeypatch.setattr(drafts, "MOST_CHARACTERS" if limit == "size" else "NEW_AN_HOUR", 0)
    second = leave(client, begin(client), "voor-wie", **IDEA)
    assert (visible(second), stands(second, "title")) == (["Voor wie, waar en wanneer"], "Soep op dinsdag")
    review = leave(client, leave(client, second, "over-u", **IDEA), "nakijken", **IDEA, **YOU)
    assert review.context["summary"].public[0].text == "Soep op dinsdag"
    assert not IdeaDraft.objects.exists()


def test_a_lost_cookie_keeps_the_step_and_its_text():
    careful = Client(enforce_csrf_checks=True)
    shown = leave(careful, begin(careful), "voor-wie", **IDEA)
    assert (shown.status_code, visible(shown), stands(shown, "title")) == (422, ["Uw idee"], "Soep op dinsdag")
    assert not IdeaDraft.objects.exists()


@pytest.mark.parametrize(
    "text", ["https://spam.example", "kijk op www.spam.example", "<script>alert(1)</script>", "[url=x]y[/url]"]
)
def test_links_and_code_are_refused_kindly_and_kept(client, text):
    shown = leave(client, begin(client), "voor-wie", title="Soep", need=text)
    assert summary(shown) == [
        (
            "id_need",
            (
                "Wat is uw idee, en waarom is het nodig? – Laat links en code weg. Zeg in woorden waar het te "
                "vinden is: wij zoeken het op."
            ),
        )
    ]
    assert stands(shown, "need") == text


@pytest.mark.parametrize("step", ["idee", "voor-wie", "over-u", "nakijken"])
def test_each_step_asks_little_of_the_database(client, django_assert_max_num_queries, step):
    second = leave(client, begin(client), "voor-wie", **IDEA)
    third = leave(client, second, "over-u", audience="iedereen")
    leave(client, third, "nakijken", **YOU)
    with django_assert_max_num_queries(12):
        client.get(f"{make.FORM}?concept={third.context['key']}&stap={step}")
    with django_assert_max_num_queries(15):
        client.post(make.FORM, {"concept": third.context["key"], "van": step, "stap": step} | IDEA | YOU)
