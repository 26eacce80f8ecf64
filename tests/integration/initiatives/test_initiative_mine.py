"""The initiator's private page, from the mail to the last button."""

import re
from datetime import timedelta

import pytest
import time_machine
from django.core import mail
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from core.links.tokens import make_token, new_nonce
from initiatives.actions.actors import Actor
from initiatives.actions.decide import decide
from initiatives.actions.pictures import keep_pictures
from initiatives.actions.renew import send_links
from initiatives.enums import Answer
from initiatives.models import InitiativePage, LinkRequest, Submission, SubmissionEvent, UpdateProposal, review_mark
from initiatives.queries.links import CONFIRM_PURPOSE, MINE_PURPOSE
from initiatives.queries.mine import MINE_DAYS, code_of
from tests import initiative_factories as make

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("index")]

FIND = "/initiatieven/mijn/"


def token_of(submission):
    return make_token(MINE_PURPOSE, str(submission.reference), nonce=submission.link_nonce)


def url(submission, name=""):
    return f"/initiatieven/mijn/{token_of(submission)}/" + (f"{name}/" if name else "")


def answered(submission, answer, words="Graag meer."):
    mark = review_mark(submission.page.get_latest_revision())
    user = make.moderator()
    return decide(reference=submission.reference, answer=answer, words=words, reviewed=mark, actor=Actor.staff(user))


def placed():
    return answered(make.in_review(), Answer.PLACE, "Mooi!")


def doors(response):
    return [one["name"] for one in response.context["doors"]]


def state_of_everything():
    """What a mail scanner that opens links must not change."""
    return (
        list(Submission.objects.values()),
        list(SubmissionEvent.objects.values()),
        list(UpdateProposal.objects.values()),
        list(InitiativePage.objects.values("pk", "live", "latest_revision")),
        len(mail.outbox),
    )


# --- what stands there ------------------------------------------------------------------------------


def test_the_page_says_how_it_stands_with_dates_and_what_can_be_done(client):
    submission = make.in_review()
    shown = client.get(url(submission))
    assert shown["Cache-Control"] == "private, no-store"
    assert shown["X-Robots-Tag"] == "noindex, nofollow"
    assert shown.context["state_text"] == "We lezen uw idee. U hoort van ons vóór maandag 30 november."
    assert [(one.label, one.state, one.date_text) for one in shown.context["stages"]] == [
        ("ingestuurd", "done", "22 november"),
        ("bevestigd", "done", "22 november"),
        ("wij lezen het", "now", "22 november"),
        ("op de website", "todo", ""),
    ]
    assert doors(shown) == ["verbeteren", "bericht", "intrekken", "verwijderen"]
    page = shown.content.decode()
    assert token_of(submission) not in page.split("<main")[0]
    for planted in (make.EMAIL, make.PHONE, make.NAME):
        assert planted not in page


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (Answer.ASK, ["verbeteren", "bericht", "intrekken", "verwijderen"]),
        (Answer.PLACE, ["nieuws", "wijzigen", "bericht", "zelf-verder", "intrekken", "verwijderen"]),
        (Answer.DECLINE, ["bericht", "verwijderen"]),
    ],
)
def test_what_can_be_done_follows_the_state_and_words_of_staff_stand_there(client, answer, expected):
    submission = answered(make.in_review(), answer, "Vertel nog waar.")
    shown = client.get(url(submission))
    assert doors(shown) == expected
    assert [(one.who, one.words) for one in shown.context["conversation"]] == [("Welzaam", "Vertel nog waar.")]


def test_opening_any_of_its_pages_changes_nothing(client):
    submission = placed()
    before = state_of_everything()
    for name in ("", "nieuws", "wijzigen", "bericht", "zelf-verder", "intrekken", "verwijderen", "link-stoppen"):
        assert client.get(url(submission, name)).status_code == 200
        assert client.head(url(submission, name)).status_code == 200
    assert client.get(url(submission, "gegevens")).status_code == 200
    assert state_of_everything() == before


# --- what is done there -----------------------------------------------------------------------------


def test_correcting_hands_it_in_again_with_a_new_promise(client):
    submission = answered(make.in_review(), Answer.ASK)
    shown = client.get(url(submission, "verbeteren"))
    form = shown.context["form"]
    typed = {name: form[name].value() for name in form.fields if form[name].value() is not None}
    same = client.post(url(submission, "verbeteren"), typed)
    assert (same.status_code, [row["message"] for row in same.context["error_summary"]]) == (
        422,
        ["Er is niets anders dan wat wij al hebben. Verander iets, of ga terug."],
    )
    done = client.post(url(submission, "verbeteren"), typed | {"where": "In de tuin", "words": "Nu wel."}, follow=True)
    assert done.context["done"] == "We hebben uw nieuwe tekst. We gaan die lezen."
    submission.refresh_from_db()
    assert (submission.state, submission.where) == ("in_review", "In de tuin")
    assert submission.page.get_latest_revision_as_object().where == "In de tuin"


def test_correcting_works_beside_a_draft_that_staff_have_not_finished(client):
    submission = answered(make.in_review(), Answer.ASK)
    draft = submission.page.get_latest_revision_as_object()
    draft.need = ""
    draft.save_revision(clean=False)  # as Wagtail's editor saves a draft: what is required is asked on publishing
    form = client.get(url(submission, "verbeteren")).context["form"]
    typed = {name: form[name].value() for name in form.fields if form[name].value() is not None}
    done = client.post(url(submission, "verbeteren"), typed | {"where": "In de tuin"}, follow=True)
    assert done.context["done"] == "We hebben uw nieuwe tekst. We gaan die lezen."
    draft = InitiativePage.objects.get().get_latest_revision_as_object()
    assert (draft.where, draft.need) == ("In de tuin", "")


def test_after_publication_news_and_changes_wait_and_the_page_stays(client):
    submission = placed()
    client.post(url(submission, "nieuws"), {"date": "2026-11-21", "text": "De eerste keer was gezellig."})
    shown = client.get(url(submission, "wijzigen"))
    form = shown.context["form"]
    typed = {name: form[name].value() for name in form.fields if form[name].value() is not None}
    done = client.post(url(submission, "wijzigen"), typed | {"when": "woensdag om zes uur"}, follow=True)
    assert done.context["waiting"] == 2
    assert [(one.kind, one.values) for one in submission.proposals.all()] == [
        ("update", {"date": "2026-11-21", "text": "De eerste keer was gezellig."}),
        ("correction", {"when": "woensdag om zes uur"}),
    ]
    assert InitiativePage.objects.get(pk=submission.page_id).when == "dinsdag om twaalf uur"


def test_going_on_by_themselves_is_told_to_staff(client):
    submission = placed()
    client.post(url(submission, "zelf-verder"), {"words": "Het loopt!"})
    assert [(one.kind, one.values) for one in submission.proposals.all()] == [("carry_on", {"stage": "independent"})]


def test_writing_and_withdrawing(client):
    submission = make.in_review()
    shown = client.post(url(submission, "bericht"), {"words": "Hoe staat het?"}, follow=True)
    assert [(one.who, one.words) for one in shown.context["conversation"]] == [("U", "Hoe staat het?")]
    client.post(url(submission, "intrekken"), {"words": ""})
    submission.refresh_from_db()
    assert submission.state == "withdrawn"
    late = client.post(url(submission, "bericht"), {"words": "Toch wel"})
    assert (late.status_code, late.context["message"]["title"]) == (409, "Dat kan niet (meer)")


def test_removing_leaves_nothing_that_says_who_it_was(client):
    submission = placed()
    client.post(url(submission, "bericht"), {"words": "PLANTED-WORDS"})
    keep_pictures([], submission=submission)
    path = url(submission)
    done = client.post(url(submission, "verwijderen"))
    assert done.context["message"]["title"] == "Alles is weggehaald."
    assert client.get(path).status_code == 404
    assert client.get(f"/initiatieven/{InitiativePage.objects.count()}/").status_code == 404
    with connection.cursor() as cursor:
        found = []
        for table in connection.introspection.table_names(cursor):
            if table.startswith(("wagtailsearch_indexentry", "core_outboxmail", "sqlite_", "auth_", "core_user")):
                continue
            cursor.execute(f'SELECT * FROM "{table}"')  # noqa: S608 - names of our own tables
            rows = str(cursor.fetchall())
            found += [
                (table, planted)
                for planted in (make.EMAIL, make.PHONE, make.NAME, "PLANTED-WORDS", "Soep op dinsdag", "Mooi!")
                if planted in rows
            ]
    assert found == []


def test_stopping_the_link_ends_link_and_code_and_mails_another(client):
    submission = make.in_review()
    old, code = url(submission), code_of(submission)
    mail.outbox.clear()
    client.post(url(submission, "link-stoppen"))
    assert client.get(old).status_code == 404
    assert client.post(FIND, {"code": code}).status_code == 422
    fresh = re.search(r"http://localhost:8000(/initiatieven/mijn/\S+)", mail.outbox[0].body)[1]
    assert client.get(fresh).status_code == 200


def test_everything_we_keep_can_be_read_and_downloaded(client):
    submission = make.in_review()
    shown = client.get(url(submission, "gegevens"))
    rows = dict(shown.context["rows"])
    assert (rows["e-mail"], rows["telefoon"], rows["naam"], rows["hulp gevraagd"]) == (
        make.EMAIL,
        make.PHONE,
        make.NAME,
        "ruimte, helpende handen",
    )
    answer = client.get(shown.context["json_url"])
    assert answer["Content-Disposition"] == 'attachment; filename="mijn-idee.json"'
    found = answer.json()
    assert (found["title"], found["email"], found["themes"]) == ("Soep op dinsdag", make.EMAIL, ["ontmoeten"])
    assert [(one["event"], one["state"]) for one in found["events"]][-1] == ("submit", "in_review")
    assert {"link_nonce", "origin", "form_key"} & set(found) == set()


def test_buttons_ask_for_the_token_of_their_page_and_keep_what_was_typed():
    submission = make.in_review()
    refused = Client(enforce_csrf_checks=True).post(url(submission, "intrekken"), {"words": "Ik verhuis."})
    said = [one["message"] for one in refused.context["error_summary"]]
    assert (refused.status_code, said, refused.context["form"]["words"].value()) == (
        422,
        ["Dat kwam niet door. Er is niets veranderd. Druk nog een keer op de knop."],
        "Ik verhuis.",
    )
    stop = Client(enforce_csrf_checks=True).post(url(submission))
    assert (stop.status_code, stop.context["message"]["title"]) == (422, "Druk nog een keer")
    submission.refresh_from_db()
    assert submission.state == "in_review"


def test_words_that_come_too_late_are_shown_again(client):
    submission = make.in_review()
    Submission.objects.filter(pk=submission.pk).update(state="withdrawn")
    late = client.post(url(submission, "bericht"), {"words": "Het mag ook buiten."})
    assert (late.status_code, "Dit schreef u: Het mag ook buiten." in late.context["message"]["lines"]) == (409, True)


@pytest.mark.parametrize("words", ["", "https://spam.example", "x" * 2001])
def test_what_cannot_be_sent_is_said_and_kept(client, words):
    submission = make.in_review()
    shown = client.post(url(submission, "bericht"), {"words": words})
    assert (shown.status_code, len(shown.context["error_summary"])) == (422, 1)
    assert shown.context["form"]["words"].value() == words


# --- links that are no good, and new ones -----------------------------------------------------------


@pytest.mark.parametrize("flaw", ["altered", "purpose", "expired", "revoked", "unknown", "guessed", "removed"])
def test_links_that_are_no_good_are_refused_alike_in_text_and_work(client, flaw):
    submission, when = make.in_review(), make.NOW
    token = token_of(submission)
    if flaw == "altered":
        token = token[:-1] + ("A" if token[-1] != "A" else "B")
    elif flaw == "purpose":
        token = make_token(CONFIRM_PURPOSE, str(submission.reference), nonce=submission.link_nonce)
    elif flaw == "expired":
        when += timedelta(days=MINE_DAYS, seconds=1)
    elif flaw == "revoked":
        Submission.objects.update(link_nonce=new_nonce())
    elif flaw == "unknown":
        token = make_token(MINE_PURPOSE, "0" * 32, nonce=submission.link_nonce)
    elif flaw == "removed":
        Submission.objects.update(link_nonce="")
    else:
        token = "x"
    client.get(FIND)
    expected = {
        "title": "Deze link werkt niet (meer)",
        "lines": [
            "Misschien is de link te oud, of mist er een stukje. Kijk of u de hele link hebt.",
            "U kunt hier een nieuwe link vragen. Lukt dat niet? Bel ons.",
        ],
        "button": None,
        "links": [
            {"label": "Een nieuwe link", "url": FIND},
            {"label": "Ik heb een idee", "url": make.FORM},
        ],
    }
    with time_machine.travel(when, tick=False):
        for name in ("", "verwijderen/", "gegevens.json"):
            path = f"/initiatieven/mijn/{token}/{name}"
            with CaptureQueriesContext(connection) as queries:
                shown = client.get(path)
            asked = [one["sql"] for one in queries if "initiatives_submission" in one["sql"]]
            assert (shown.status_code, shown.context["message"], len(asked)) == (404, expected, 2)
            assert client.post(path).context["message"] == expected
    submission.refresh_from_db()
    assert submission.state == "in_review"


def test_the_link_of_one_opens_nothing_of_another(client):
    first, second = make.in_review(), make.in_review("other", title="Van een ander")
    shown = client.get(url(first))
    assert ("Soep op dinsdag" in shown.content.decode(), "Van een ander" in shown.content.decode()) == (True, False)
    assert token_of(first) != token_of(second)


@pytest.mark.parametrize("known", [True, False])
def test_asking_for_a_link_says_the_same_to_everybody_and_costs_the_same(client, known):
    submission = make.in_review()
    mail.outbox.clear()
    client.post(FIND, {"email": "warm-up@example.org"})
    LinkRequest.objects.all().delete()
    email = make.EMAIL.upper() if known else "nobody@example.org"
    with CaptureQueriesContext(connection) as queries:
        shown = client.post(FIND, {"email": email})
    assert shown.context["message"]["title"] == "Kijk in uw mail"
    assert len([one for one in queries if "submission" in one["sql"]]) == 0
    assert (mail.outbox, LinkRequest.objects.count()) == ([], 1)
    assert send_links() == (1 if known else 0)
    assert (LinkRequest.objects.count(), [one.to for one in mail.outbox]) == (0, [[make.EMAIL]] if known else [])
    if known:
        path = re.search(r"http://localhost:8000(/initiatieven/mijn/\S+)", mail.outbox[0].body)[1]
        assert client.get(path).context["submission"] == submission


def test_who_did_not_confirm_gets_the_button_again(client):
    make.submission()
    mail.outbox.clear()
    client.post(FIND, {"email": make.EMAIL})
    assert (send_links(), mail.outbox[0].subject) == (1, "Is dit idee van u?")


def test_a_mailbox_cannot_be_flooded(client):
    make.in_review()
    mail.outbox.clear()
    titles = {client.post(FIND, {"email": make.EMAIL}).context["message"]["title"] for _time in range(6)}
    send_links()
    assert (titles, len(mail.outbox)) == ({"Kijk in uw mail"}, 3)


def test_the_code_of_the_card_opens_the_page_and_tries_are_few(client):
    submission = make.in_review(email="")
    code = code_of(submission)
    opened = client.post(FIND, {"code": code.replace("-", " ")}, follow=True)
    assert opened.context["submission"] == submission
    wrong = code[:-1] + ("0" if code[-1] != "0" else "1")
    said = {client.post(FIND, {"code": one}).context["error_summary"][0]["message"] for one in (wrong, "", "12", "x")}
    assert len(said) == 1
    for _time in range(10):
        client.post(FIND, {"code": wrong})
    assert client.post(FIND, {"code": code}).status_code == 422


def test_the_page_costs_little(client, django_assert_max_num_queries):
    submission = placed()
    client.get(url(submission))
    with django_assert_max_num_queries(12):
        client.get(url(submission))
