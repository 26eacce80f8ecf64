"""The moderators' side: the dashboard, the list, the screen, and Wagtail's own buttons."""

from datetime import timedelta

import pytest
import time_machine
from django.contrib.auth.models import Group, Permission
from django.core import mail
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from wagtail.models import TaskState

from core.models import User
from initiatives.actions.actors import Actor
from initiatives.actions.confirm import confirm
from initiatives.models import Submission
from initiatives.queries.inbox import inbox
from tests import initiative_factories as make
from tests.initiative_desk import mark, post, said, screen

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("index")]


# --- dashboard and list -----------------------------------------------------------------------------


def test_the_dashboard_begins_with_what_waits(staff):
    make.in_review("late", title="Te laat")
    make.submission("call", title="Bel mij", email="")
    make.submission("silent", title="Nog niet bevestigd", email="silent@example.org")
    today = (make.NOW + timedelta(days=8)).date()  # 30 November: the answer should have come before
    found = inbox(today)
    assert [(one.title, one.overdue, one.answer_by.isoformat()) for one in found.waiting] == [
        ("Te laat", True, "2026-11-30")
    ]
    assert [(one.title, one.neighbourhood, one.state) for one in found.to_call] == [("Bel mij", "Vleuten", "ontvangen")]
    assert (found.waiting_total, found.overdue_total, found.to_call_total) == (1, 1, 1)
    assert [one.overdue for one in inbox(today - timedelta(days=1)).waiting] == [False]
    with time_machine.travel(make.NOW + timedelta(days=8), tick=False):
        staff.force_login(User.objects.get())  # a login lasts a week
        page = staff.get("/beheer/").content.decode()
    start = page.index("Initiatieven: wat wacht er?")
    panel = page[start : page.index("Alle inzendingen", start)]
    assert "1 initiatief wacht op antwoord, 1 te laat" in panel
    assert "1 persoon om te bellen" in panel
    assert "maandag 30 november" in panel
    assert "Nog niet bevestigd" not in panel
    for planted in (make.EMAIL, make.PHONE, make.NAME):
        assert planted not in page


def test_nothing_waits(staff):
    assert "Er wacht niets: iedereen heeft antwoord." in staff.get("/beheer/").content.decode()


def test_the_queues_cost_as_much_for_many_as_for_few(django_assert_num_queries):
    for number in range(30):
        make.submission(f"key {number}", email="", phone=f"06 12 34 56 {number:02}")
    with django_assert_num_queries(7):
        inbox(make.NOW.date())


def test_the_list_shows_no_contact_data_and_asks_as_much_for_many_as_for_few(staff):
    costs = []
    for numbers in (range(1), range(1, 30)):
        for number in numbers:
            make.submission(f"key {number}", email=f"planted-address{number}@example.org", title=f"Idee {number}")
        staff.get("/beheer/inzendingen/")
        with CaptureQueriesContext(connection) as queries:
            page = staff.get("/beheer/inzendingen/").content.decode()
        costs.append(len(queries))
    assert costs[0] == costs[1]
    assert [f"Idee {number}" in page for number in range(30)] == [True] * 30
    for planted in ("planted-address", make.PHONE, make.NAME):
        assert planted not in page


# --- who may see --------------------------------------------------------------------------------------


@pytest.mark.parametrize("path", ["/beheer/inzendingen/", "screen"])
def test_contact_data_is_for_moderators_only(path):
    submission = make.in_review()
    path = screen(submission) if path == "screen" else path
    editors = Group.objects.create(name="Redactie")
    editors.permissions.add(Permission.objects.get(codename="access_admin"))
    editor = User.objects.create_user("editor")
    editor.groups.add(editors)
    browser = Client()
    assert browser.get(path).url.startswith("/beheer/login/")
    browser.force_login(editor)
    refused = browser.get(path, follow=True)
    assert refused.redirect_chain == [("/beheer/", 302)]
    for planted in (make.EMAIL, make.PHONE, make.NAME, "Initiatieven: wat wacht er?"):
        assert planted not in refused.content.decode()
    assert browser.post(screen(submission), {"answer": "approve"}, follow=True).redirect_chain == [("/beheer/", 302)]
    submission.refresh_from_db()
    assert submission.state == "in_review"


def test_nothing_is_added_edited_or_deleted_by_hand(staff):
    for path in ("new/", "edit/1/", "delete/1/"):
        assert staff.get(f"/beheer/inzendingen/{path}").status_code == 404


# --- the screen -----------------------------------------------------------------------------------------


def test_the_screen_shows_who_to_call_and_exactly_what_becomes_public(staff):
    submission = make.in_review()
    response = staff.get(screen(submission))
    assert {"private", "no-store"} <= set(response["Cache-Control"].split(", "))
    assert [(str(label), text) for label, text in response.context["public"]] == [
        ("Titel", "Soep op dinsdag"),
        ("Samenvatting", "Samen soep koken en eten."),
        ("Waarom", "Veel buren eten alleen.\nDat kan gezelliger."),
        ("Voor wie", "iedereen uit de straat"),
        ("Wijk", "Vleuten"),
        ("Thema’s", "ontmoeten"),
        ("Waar", "De Schakel"),
        ("Wanneer", "dinsdag om twaalf uur"),
        ("Hulp gevraagd", "ruimte, helpende handen"),
        ("Naam op de website", "Fatma"),
    ]
    page = response.content.decode()
    assert [planted in page for planted in (make.EMAIL, make.PHONE, make.NAME)] == [True] * 3
    assert response.context["may_answer"] is True


def test_placing_from_the_screen(staff):
    submission = make.in_review()
    mail.outbox.clear()
    response = post(staff, submission, answer="approve", words="Fijn!", reviewed=mark(submission))
    assert said(response) == ["Het staat op de website.", "De initiatiefnemer krijgt een mail met uw woorden."]
    submission.refresh_from_db()
    assert (submission.state, len(mail.outbox)) == ("approved", 1)
    assert response.context["may_answer"] is False


def test_not_placing_without_a_reason_is_asked_again_and_keeps_what_was_typed(staff):
    submission = make.in_review()
    response = staff.post(screen(submission), {"answer": "reject", "words": "   ", "reviewed": mark(submission)})
    assert response.status_code == 422
    assert response.context["errors"] == ["Schrijf waarom u het niet plaatst. De initiatiefnemer leest dit."]
    too_long = staff.post(screen(submission), {"answer": "reject", "words": "x" * 2001, "reviewed": mark(submission)})
    assert too_long.status_code == 422
    assert too_long.context["words_field"].value() == "x" * 2001
    submission.refresh_from_db()
    assert submission.state == "in_review"


def test_a_text_that_changed_meanwhile_is_shown_again_with_the_words_kept(staff):
    submission = make.in_review()
    read = mark(submission)
    draft = submission.page.get_latest_revision_as_object()
    draft.need = "Iets anders"
    draft.save_revision(user=make.moderator("other"))
    values = {"answer": "approve", "words": "Fijn!", "reviewed": read}
    response = staff.post(screen(submission), values)
    assert response.status_code == 409
    assert response.context["errors"] == [
        "Iemand heeft de tekst veranderd nadat u die opende. Lees de tekst nog een keer en antwoord dan."
    ]
    assert response.context["words_field"].value() == "Fijn!"
    assert ("Waarom", "Iets anders") in [(str(label), text) for label, text in response.context["public"]]
    again = post(staff, submission, answer="approve", words="Fijn!", reviewed=response.context["reviewed"])
    assert said(again)[0] == "Het staat op de website."


def test_an_old_tab_is_told_that_a_colleague_was_first(staff):
    submission = make.in_review()
    read = mark(submission)
    post(staff, submission, answer="approve", words="Fijn", reviewed=read)
    response = post(staff, submission, answer="reject", words="Nee", reviewed=read)
    assert said(response) == ["Een collega was eerder: hier is al op geantwoord. Uw antwoord is niet verstuurd."]
    submission.refresh_from_db()
    assert submission.state == "approved"


def test_the_queue_of_calls_from_begin_to_end(staff):
    submission = make.submission(email="")
    assert staff.get(screen(submission)).context["to_confirm"] is True
    assert said(post(staff, submission, call="confirm")) == ["Genoteerd. Fijn dat u belde."]
    submission.refresh_from_db()
    response = post(staff, submission, answer="approve", words="Fijn", reviewed=mark(submission))
    assert said(response)[1] == "De initiatiefnemer heeft geen e-mail: bel, en vertel het antwoord."
    assert response.context["to_tell"] is True
    done = post(staff, submission, call="told")
    assert (said(done), done.context["to_tell"]) == (["Genoteerd. Fijn dat u belde."], False)
    again = post(staff, submission, call="confirm")
    assert said(again) == ["Dit was al gedaan, misschien door een collega. Hieronder ziet u hoe het ervoor staat."]


def test_who_does_not_go_on(staff):
    submission = make.submission(email="")
    assert said(post(staff, submission, call="withdraw")) == ["Genoteerd. Fijn dat u belde."]
    submission.refresh_from_db()
    assert submission.state == "withdrawn"


@pytest.mark.parametrize(
    "values", [{}, {"call": "purge"}, {"answer": "publish", "reviewed": "x"}, {"answer": "approve"}]
)
def test_hand_made_requests_change_nothing(staff, values):
    submission = make.in_review()
    staff.post(screen(submission), values)
    submission.refresh_from_db()
    assert submission.state == "in_review"


# --- Wagtail's own buttons --------------------------------------------------------------------------------


def action_url(submission, name):
    state = submission.page.current_workflow_task_state
    return reverse("wagtailadmin_pages:workflow_action", args=[submission.page_id, name, state.pk])


def test_the_stock_buttons_say_it_in_our_words(staff):
    submission = make.in_review()
    page = staff.get(f"/beheer/pages/{submission.page_id}/edit/").content.decode()
    assert [words in page for words in ("Plaatsen", "Niet plaatsen", "Request changes", "Goedkeuren")] == [
        True,
        True,
        False,
        False,
    ]
    modal = staff.get(action_url(submission, "reject"), headers={"x-requested-with": "XMLHttpRequest"}).json()["html"]
    assert "Waarom niet?" in modal
    assert "Gaat per mail naar wie het idee instuurde. Zeg ook wat er wel kan." in modal


def test_the_stock_buttons_place_and_refuse_alike(staff):
    submission = make.in_review()
    mail.outbox.clear()
    headers = {"x-requested-with": "XMLHttpRequest"}
    empty = staff.post(action_url(submission, "reject"), {"comment": " "}, headers=headers).json()
    assert "Schrijf waarom u het niet plaatst. De initiatiefnemer leest dit." in empty["html"]
    url = action_url(submission, "approve")
    assert staff.post(url, {"comment": "Mooi"}, headers=headers).json()["step"] == "success"
    submission.refresh_from_db()
    assert (submission.state, [one.to for one in mail.outbox]) == ("approved", [[make.EMAIL]])
    late = staff.post(url, {"comment": "Mooi"}, follow=True)
    assert said(late) == ["De pagina &#x27;Soep op dinsdag&#x27; wacht momenteel niet op goedkeuring."]
    assert (TaskState.objects.get().comment, len(mail.outbox)) == ("Mooi", 1)


def test_moderators_hear_that_something_waits():
    user = make.moderator()
    submission = make.submission()
    mail.outbox.clear()
    confirm(reference=submission.reference, actor=Actor.initiator())
    [told] = [one for one in mail.outbox if one.to != [make.EMAIL]]
    assert told.to == [user.email]
    assert [planted in told.body for planted in (make.EMAIL, make.PHONE, make.NAME)] == [False] * 3


def test_submissions_name_nobody_in_logs_and_titles():
    assert str(Submission(reference="a" * 32, contact_name=make.NAME, email=make.EMAIL)) == f"submission {'a' * 32}"
