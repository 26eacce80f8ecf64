"""A moderator's desk: the screen, and teams."""

import re
from datetime import timedelta

import pytest
import time_machine
from django.core import mail
from django.core.exceptions import ValidationError
from wagtail.models import WorkflowPage

from core.models import Neighbourhood, User
from initiatives.actions.actors import Actor
from initiatives.actions.converse import write
from initiatives.actions.propose import merge, propose
from initiatives.enums import Answer, ProposalKind
from initiatives.models import (
    InitiativePage,
    Submission,
    SubmissionEvent,
    SubmissionPicture,
    Team,
)
from initiatives.queries.inbox import inbox
from tests import initiative_factories as make
from tests.initiative_desk import LIST, logged_in, mark, placed, post, said, screen

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("index")]
TODAY = make.NOW.date()


# --- the screen ---------------------------------------------------------------------------------------


def test_what_is_there_already_is_shown_beside_an_idea_that_is_like_it(staff, user):
    other = placed(user, title="Soep koken voor de buurt", need="Samen soep koken en eten met de buren in de straat.")
    submission = make.in_review(
        "another", title="Soep eten met buren", need="Ik wil samen soep koken en eten met de buren."
    )
    response = staff.get(screen(submission))
    names = re.findall(r' id="([^"]+)"', response.content.decode())

    assert [(one["title"], one["kind"]) for one in response.context["similar"]] == [
        (other.title, "initiatief · Vleuten")
    ]
    assert sorted(names) == sorted(set(names))


def test_top_to_bottom_everything_an_answer_needs(staff):
    submission = make.in_review(need="Mijn buurvrouw mevrouw Pieters is ziek. Bel 06 11 22 33 44.", title="Soep")
    draft = submission.page.get_latest_revision_as_object()
    draft.when = "elke dinsdag om twaalf uur"
    draft.save_revision(user=User.objects.get())
    response = staff.get(screen(submission))
    page = response.content.decode()
    order = [
        "maandag 30 november",
        "Wie het instuurde",
        make.NAME,
        make.PHONE,
        "De tekst zoals die is ingestuurd",
        "Kijk hiernaar voordat u plaatst",
        "Dit komt op de website",
        "Uw antwoord",
        "Wat er gebeurde",
    ]
    places = [page.index(words) for words in order]
    assert places == sorted(places)
    assert [(one["text"], one["label"]) for one in response.context["warnings"]] == [
        ("06 11 22 33 44", "Een telefoonnummer"),
        ("Pieters", "Een naam: vindt deze persoon dat goed?"),
        ("ziek", "Iets over gezondheid: gaat het over één persoon?"),
    ]
    assert [(row["label"], row["typed"], row["public"]) for row in response.context["rows"] if row["changed"]] == [
        ("Wanneer", "dinsdag om twaalf uur", "elke dinsdag om twaalf uur")
    ]
    preview = staff.get(response.context["preview_url"]).content.decode()
    assert "elke dinsdag om twaalf uur" in preview
    assert [planted in preview for planted in (make.EMAIL, make.PHONE, make.NAME)] == [False] * 3


def test_who_has_no_mail_is_called_or_written_to_from_the_same_screen(staff):
    by_mail = make.in_review()
    by_phone = make.submission("phone", email="", phone=make.PHONE)
    SubmissionPicture.objects.create(submission=by_phone, content=b"", width=1, height=1)

    def aids(submission):
        return [(one["label"], one["url"]) for one in staff.get(screen(submission)).context["aids"]]

    assert aids(by_mail) == []
    assert aids(by_phone) == [
        ("Wat u zegt aan de telefoon", f"{LIST}{by_phone.pk}/bellen/"),
        ("Print een brief met het kaartje", f"{LIST}{by_phone.pk}/brief/"),
        ("1 foto wacht", f"{LIST}fotos/"),
    ]


def test_who_looked_at_contact_data_is_written_down_once_a_day(staff, user):
    submission = make.in_review()
    for _time in range(3):
        staff.get(screen(submission))
    assert [(one.actor, one.at) for one in SubmissionEvent.objects.filter(event="open")] == [(user, make.NOW)]
    with time_machine.travel(make.NOW + timedelta(days=1), tick=False):
        staff.get(screen(submission))
    assert SubmissionEvent.objects.filter(event="open").count() == 2


def test_asked_for_an_addition_on_the_screen_and_closed_there_when_none_comes(staff):
    submission = make.in_review()
    response = post(staff, submission, answer="ask", words="Welke dag?", reviewed=mark(submission))
    assert said(response) == ["De initiatiefnemer krijgt een mail met uw woorden."]
    submission.refresh_from_db()
    assert submission.state == "needs_addition"
    assert response.context["answers"] == [Answer.DECLINE]
    response = post(staff, submission, answer="reject", words="We hoorden niets.", reviewed="-")
    submission.refresh_from_db()
    assert (submission.state, response.context["may_answer"]) == ("declined", False)


@pytest.mark.parametrize(
    ("answer", "sentence"),
    [
        ("approve", "Schrijf een paar woorden. De initiatiefnemer wacht erop."),
        ("ask", "Schrijf wat u nog wilt weten. De initiatiefnemer leest dit."),
        ("reject", "Schrijf waarom u het niet plaatst. De initiatiefnemer leest dit."),
    ],
)
def test_every_answer_needs_words(staff, answer, sentence):
    submission = make.in_review()
    response = staff.post(screen(submission), {"answer": answer, "words": " ", "reviewed": mark(submission)})
    assert (response.status_code, response.context["errors"]) == (422, [sentence])


def test_a_message_and_the_conversation_on_the_screen(staff):
    submission = make.in_review()
    mail.outbox.clear()
    empty = staff.post(screen(submission), {"message": "1", "words": "  "})
    assert (empty.status_code, empty.context["errors"]) == (422, ["Schrijf eerst iets. De initiatiefnemer leest het."])
    response = post(staff, submission, message="1", words="Wanneer kan ik bellen?")
    assert said(response) == ["Uw bericht is verstuurd."]
    assert [one.to for one in mail.outbox] == [[make.EMAIL]]
    write(reference=submission.reference, words="Morgen na tienen.", actor=Actor.initiator())
    steps = staff.get(screen(submission)).context["events"]
    assert [(one["who"], one["words"]) for one in steps if one["words"]] == [
        ("moderator", "Wanneer kan ik bellen?"),
        ("de initiatiefnemer", "Morgen na tienen."),
    ]


def test_a_message_or_a_change_waits_on_the_dashboard_until_somebody_reacts(staff, user):
    submission = placed(user)
    assert inbox(TODAY).to_read_total == 0
    write(reference=submission.reference, words="Hallo?", actor=Actor.initiator())
    staff.get(screen(submission))  # reading alone is no reaction
    assert [(one.pk, one.title) for one in inbox(TODAY).to_read] == [(submission.pk, "Soep op dinsdag")]
    assert "1 bericht of wijziging om te lezen" in staff.get("/beheer/").content.decode()
    write(reference=submission.reference, words="Dag!", actor=Actor.staff(user))
    assert inbox(TODAY).to_read_total == 0
    values = {"title": "Brood"}
    propose(reference=submission.reference, kind=ProposalKind.CORRECTION, values=values, actor=Actor.initiator())
    assert inbox(TODAY).to_read_total == 1


def test_a_proposed_change_is_shown_as_a_difference_and_taken_over(staff, user):
    submission = placed(user)
    values = {"title": "Brood", "help_wanted": ["money"]}
    change = propose(
        reference=submission.reference, kind=ProposalKind.CORRECTION, values=values, actor=Actor.initiator()
    )
    shown = staff.get(screen(submission)).context["proposals"]
    assert shown == [
        {
            "pk": change.pk,
            "kind": "verbetering",
            "at": "zondag 22 november, 13.00",
            "rows": [
                {"label": "Titel", "was": "Soep op dinsdag", "becomes": "Brood"},
                {"label": "Hulp gevraagd", "was": "ruimte, helpende handen", "becomes": "geld"},
            ],
        }
    ]
    refused = staff.post(screen(submission), {"refuse": change.pk, "words": ""})
    assert refused.status_code == 422
    assert said(post(staff, submission, merge=change.pk)) == ["De wijziging staat op de website."]
    assert InitiativePage.objects.get().title == "Brood"
    assert said(post(staff, submission, merge=change.pk)) == [
        "Over deze wijziging is al beslist, of de pagina staat niet op de website. Kijk eerst naar de pagina."
    ]
    for number in ("", "x", "9" * 30, "999999"):
        assert said(post(staff, submission, merge=number)) == []


@pytest.mark.parametrize("button", ["merge", "refuse"])
def test_words_with_a_change_are_never_lost(staff, user, button):
    """Neither when they are too long for a mail, nor when a colleague decided first."""
    submission = placed(user)
    change = propose(
        reference=submission.reference, kind=ProposalKind.CORRECTION, values={"title": "Brood"}, actor=Actor.initiator()
    )
    kept = []
    for words in ("x" * 2001, "Dank u wel!"):
        answer = staff.post(screen(submission), {button: change.pk, "words": words})
        if answer.status_code == 422:
            merge(proposal=change.pk, actor=Actor.staff(user))  # the colleague
        kept.append((answer.status_code, answer.content.decode().count(words)))
    assert kept == [(422, 1), (409, 2)]  # with the change; for who comes second on top, and in the field of a message


def unfinished(page):
    """Save a draft as Wagtail's editor does: what is required is asked on publishing."""
    draft = page.get_latest_revision_as_object()
    draft.need = ""
    draft.save_revision(clean=False)


def test_a_change_is_taken_over_beside_a_draft_that_staff_have_not_finished(staff, user):
    submission = placed(user)
    unfinished(submission.page)
    change = propose(
        reference=submission.reference, kind=ProposalKind.CORRECTION, values={"title": "Brood"}, actor=Actor.initiator()
    )
    assert said(post(staff, submission, merge=change.pk)) == ["De wijziging staat op de website."]
    page = InitiativePage.objects.get()
    draft = page.get_latest_revision_as_object()
    assert (page.title, page.need, draft.title, draft.need) == ("Brood", make.TYPED["need"], "Brood", "")


def test_an_initiative_that_staff_have_not_finished_is_not_placed_and_says_what_is_missing(staff):
    submission = make.in_review()
    unfinished(submission.page)
    submission = Submission.objects.get()
    typed = {"answer": "approve", "words": "Fijn dat u dit doet.", "reviewed": mark(submission)}
    response = staff.post(screen(submission), typed)
    assert (response.status_code, [str(one) for one in response.context["errors"]]) == (
        409,
        ["De pagina is nog niet klaar. Bewerk de pagina en kijk naar: waarom het nodig is. Antwoord dan."],
    )
    assert response.context["words_field"].value() == typed["words"]
    submission.refresh_from_db()
    assert (submission.state, InitiativePage.objects.get().live) == ("in_review", False)


def test_the_words_with_a_change_are_cleaned_in_the_mail_too(staff, user):
    submission = placed(user)
    change = propose(
        reference=submission.reference, kind=ProposalKind.CORRECTION, values={"title": "Brood"}, actor=Actor.initiator()
    )
    mail.outbox.clear()
    post(staff, submission, merge=change.pk, words="Mooi\0!")
    assert ["Mooi!" in one.body for one in mail.outbox] == [True]


def test_what_got_stuck_is_brought_before_the_moderators_again(staff):
    submission = make.in_review()
    submission.page.delete()
    assert staff.get(screen(submission)).context["to_start"] is True
    assert said(post(staff, submission, start="1")) == ["U kunt nu antwoorden."]
    submission = Submission.objects.get()
    assert (submission.state, submission.page.live) == ("in_review", False)
    response = post(staff, submission, answer="approve", words="Fijn", reviewed=mark(submission))
    assert said(response)[0] == "Het staat op de website."


def test_without_a_workflow_the_screen_says_what_to_do(staff):
    WorkflowPage.objects.all().delete()
    submission = make.in_review()
    assert staff.get(screen(submission)).context["to_start"] is True


def test_who_calls_to_stop_and_who_wants_everything_gone(staff, user):
    submission = placed(user)
    assert said(post(staff, submission, withdraw="1")) == ["Ingetrokken. Het staat niet (meer) op de website."]
    assert InitiativePage.objects.get().live is False
    assert said(post(staff, submission, remove="1")) == ["Zet eerst het vinkje. Wat weg is, komt niet terug."]
    assert said(post(staff, submission, remove="1", sure="on")) == ["Alles is weggehaald, ook de pagina."]
    assert InitiativePage.objects.count() == 0
    page = staff.get(screen(submission)).content.decode()
    assert [planted in page for planted in (make.EMAIL, make.PHONE, make.NAME, "Soep op dinsdag")] == [False] * 4
    assert said(post(staff, submission, remove="1", sure="on")) == [
        "Wat hier persoonlijk was, is weggehaald. Er kan niets meer mee gebeuren."
    ]


# --- teams --------------------------------------------------------------------------------------------


def test_another_teams_submission_is_on_no_screen_of_mine(user):
    meern = Neighbourhood.objects.create(slug="de-meern", name={"nl": "De Meern"})
    team = Team.objects.create(name="De Meern")
    team.neighbourhoods.add(meern)
    there = make.moderator("there")
    team.members.add(there)
    other = Team.objects.create(name="Vleuten")
    other.neighbourhoods.add(Neighbourhood.objects.get(slug="vleuten"))
    other.members.add(make.moderator("here"))
    submission = make.in_review(title="Niet voor u")
    browser = logged_in(there)
    pages = [browser.get(path).content.decode() for path in ("/beheer/", LIST)]
    export = b"".join(browser.get(f"{LIST}?export=csv").streaming_content).decode()
    assert ["Niet voor u" in page for page in [*pages, export]] == [False] * 3
    assert browser.get(screen(submission), follow=True).redirect_chain == [("/beheer/", 302)]
    assert browser.post(screen(submission), {"answer": "approve"}, follow=True).redirect_chain == [("/beheer/", 302)]

    response = post(logged_in(user), submission, pass_on="1", team=team.pk, note="Van jullie")
    assert said(response) == ["Doorgegeven aan De Meern. Het team kreeg een mail."]
    assert browser.get(screen(submission)).context["may_answer"] is True
    notes = [one["note"] for one in browser.get(screen(submission)).context["events"] if one["note"]]
    assert notes == ["→ De Meern. Van jullie"]
    here = logged_in(User.objects.get(username="here"))
    assert here.get(screen(submission), follow=True).redirect_chain == [("/beheer/", 302)]


def test_who_gives_it_away_is_led_back_to_the_list():
    teams = [Team.objects.create(name=name) for name in ("Vleuten", "De Meern")]
    teams[0].neighbourhoods.add(Neighbourhood.objects.get(slug="vleuten"))
    teams[0].members.add(here := make.moderator("here"))
    submission = make.in_review()
    browser = logged_in(here)
    missing = browser.post(screen(submission), {"pass_on": "1", "team": ""})
    assert (missing.status_code, missing.context["errors"]) == (422, ["Kies een team."])
    response = browser.post(screen(submission), {"pass_on": "1", "team": teams[1].pk}, follow=True)
    assert response.redirect_chain == [(LIST, 302)]


def test_a_team_that_is_away_needs_both_days_and_somebody():
    team = Team(name="Vleuten", away_from=TODAY, away_until=TODAY - timedelta(days=1))
    with pytest.raises(ValidationError) as refused:
        team.full_clean()
    assert refused.value.message_dict == {
        "away_until": ["De laatste dag ligt vóór de eerste. Kijk beide datums na."],
        "stand_in": ["Kies wie op deze dagen antwoordt."],
    }
