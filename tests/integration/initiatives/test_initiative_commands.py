"""Every command of the life of an idea: what it does to submission and page, and the whole of the mails it sends."""

from datetime import date, timedelta

import pytest
import time_machine
from django.core import mail

from initiatives.actions.actors import Actor
from initiatives.actions.contact import open_contact
from initiatives.actions.converse import NothingSaid, write
from initiatives.actions.decide import decide
from initiatives.actions.propose import carry_on, merge, propose, refuse
from initiatives.actions.resubmit import resubmit
from initiatives.domain.lifecycle import NotAllowed
from initiatives.enums import Answer, ProposalKind
from initiatives.models import (
    AnswerRefused,
    InitiativePage,
    Refusal,
    Submission,
    UpdateProposal,
    review_mark,
)
from initiatives.queries.links import mine_path
from tests import initiative_factories as make
from tests.initiative_desk import answered, fresh, last, placed, sent, whole

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("index")]
INITIATOR = Actor.initiator()
TODAY = make.NOW.date()


@pytest.fixture
def staff(user):
    return Actor.staff(user)


# --- asking and adding ------------------------------------------------------------------------------


def test_asked_for_an_addition_it_waits_for_the_initiator_and_comes_back(user, staff):
    submission = make.in_review()
    mail.outbox.clear()
    submission = answered(submission, Answer.ASK, "Op welke dag?", staff)
    assert (submission.state, submission.told_at) == ("needs_addition", make.NOW)
    assert last(submission) == ("ask", "moderator", "in_review", "needs_addition", "Op welke dag?", "")
    assert list(Submission.objects.waiting()) == []
    mine = f"http://localhost:8000{mine_path(submission)}"
    assert sent() == [(make.EMAIL, "We hebben een vraag over uw idee")]
    assert whole(mail.outbox[0]) == (
        f"""\
Beste {make.NAME},

We hebben uw idee ‘Soep op dinsdag’ gelezen. Voordat we verdergaan, willen we graag nog iets weten:

Op welke dag?

Op uw eigen pagina kunt u dit aanvullen en uw tekst veranderen. Stuur het daar opnieuw in:
{mine}

Doet u dit liever niet op een scherm? Bel of kom langs. Dan doen we het samen.
""",
        f"""

<p>Beste {make.NAME},</p>
<p>We hebben uw idee ‘Soep op dinsdag’ gelezen. Voordat we verdergaan, willen we graag nog iets weten:</p>
<blockquote><p>Op welke dag?</p></blockquote>
<p>Op uw eigen pagina kunt u dit aanvullen en uw tekst veranderen. Stuur het daar opnieuw in:<br><a href="{mine}">\
{mine}</a></p>
<p>Doet u dit liever niet op een scherm? Bel of kom langs. Dan doen we het samen.</p>

""",
    )

    draft = submission.page.get_latest_revision_as_object()
    draft.need = "Verbeterd door een medewerker."
    draft.save_revision(user=user)
    mail.outbox.clear()
    with time_machine.travel(make.NOW + timedelta(days=8), tick=False):
        changes = {"when": "elke woensdag", "neighbourhood": "", "themes": ()}
        submission = resubmit(reference=submission.reference, changes=changes, words="Woensdag!", actor=INITIATOR)
    submission = Submission.objects.get()
    assert (submission.state, submission.answer_by, submission.told_at) == ("in_review", date(2026, 12, 8), None)
    assert (submission.when, submission.need) == ("elke woensdag", make.TYPED["need"])
    assert last(submission) == ("resubmit", "initiator", "needs_addition", "in_review", "Woensdag!", "")
    draft = fresh(submission.page).get_latest_revision_as_object()
    assert (draft.when, draft.need, draft.neighbourhood, list(draft.themes.all())) == (
        "elke woensdag",
        "Verbeterd door een medewerker.",
        None,
        [],
    )
    [news] = [one for one in mail.outbox if one.subject == "Initiatief: wilt u even kijken?"]
    screen = f"http://localhost:8000/beheer/inzendingen/{submission.pk}/"
    assert (news.to, news.reply_to) == ([user.email], [])
    assert whole(news) == (
        f"""\
De initiatiefnemer heeft het idee verbeterd en opnieuw ingestuurd.

Het gaat over: Soep op dinsdag
Antwoord vóór: dinsdag 8 december

{screen}
""",
        f"""

<p>De initiatiefnemer heeft het idee verbeterd en opnieuw ingestuurd.</p>
<p>Het gaat over: Soep op dinsdag<br>Antwoord vóór: dinsdag 8 december</p>
<p><a href="{screen}">{screen}</a></p>

""",
    )
    assert answered(submission, Answer.PLACE, "Nu wel", staff).state == "approved"
    assert fresh(submission.page).when == "elke woensdag"


def test_corrected_while_it_is_read_the_reader_is_told(staff):
    submission = make.in_review()
    read = review_mark(submission.page.get_latest_revision())
    resubmit(reference=submission.reference, changes={"title": "Brood"}, actor=INITIATOR)
    with pytest.raises(AnswerRefused) as refused:
        decide(reference=submission.reference, answer=Answer.PLACE, words="Ja", reviewed=read, actor=staff)
    assert refused.value.refusal == Refusal.CHANGED
    assert answered(Submission.objects.get(), Answer.PLACE, "Ja", staff).state == "approved"
    assert InitiativePage.objects.get().title == "Brood"


def test_what_is_not_ones_own_cannot_be_corrected(staff):
    submission = answered(make.in_review(), Answer.ASK, "Wat?", staff)
    with pytest.raises(KeyError):
        resubmit(reference=submission.reference, changes={"stage": "running"}, actor=INITIATOR)
    submission.refresh_from_db()
    assert submission.state == "needs_addition"


def test_an_addition_that_does_not_come_is_answered(staff):
    submission = answered(make.in_review(), Answer.ASK, "Wat?", staff)
    with pytest.raises(AnswerRefused) as refused:
        decide(reference=submission.reference, answer=Answer.DECLINE, words=" ", reviewed="", actor=staff)
    assert refused.value.refusal == Refusal.NO_REASON
    mail.outbox.clear()
    submission = answered(submission, Answer.DECLINE, "We hoorden niets meer.", staff)
    assert (submission.state, sent()) == ("declined", [(make.EMAIL, "Ons antwoord op uw idee")])
    assert fresh(submission.page).current_workflow_state is None


# --- talking ----------------------------------------------------------------------------------------


def test_both_write_and_the_conversation_holds_the_answers_too(user, staff):
    submission = make.in_review()
    mail.outbox.clear()
    write(reference=submission.reference, words=" Mag het ook buiten?\x00 ", actor=INITIATOR)
    assert [(one.to, whole(one)[0]) for one in mail.outbox] == [
        (
            [user.email],
            f"""\
De initiatiefnemer schreef een bericht.

Het gaat over: Soep op dinsdag
Antwoord vóór: maandag 30 november

http://localhost:8000/beheer/inzendingen/{submission.pk}/
""",
        )
    ]
    mail.outbox.clear()
    write(reference=submission.reference, words="Ja hoor.\nGraag zelfs.", actor=staff)
    mine = f"http://localhost:8000{mine_path(submission)}"
    assert sent() == [(make.EMAIL, "Een bericht over uw idee")]
    assert whole(mail.outbox[0]) == (
        f"""\
Beste {make.NAME},

We hebben een bericht voor u over ‘Soep op dinsdag’:

Ja hoor.
Graag zelfs.

Antwoorden kan op uw eigen pagina:
{mine}
""",
        f"""

<p>Beste {make.NAME},</p>
<p>We hebben een bericht voor u over ‘Soep op dinsdag’:</p>
<blockquote><p>Ja hoor.<br>Graag zelfs.</p></blockquote>
<p>Antwoorden kan op uw eigen pagina:<br><a href="{mine}">{mine}</a></p>

""",
    )
    write(reference=submission.reference, words="Ja hoor.\nGraag zelfs.", actor=staff)  # pressed twice
    answered(submission, Answer.PLACE, "Mooi!", staff)
    assert [(one.by, one.words) for one in submission.events.conversation()] == [
        ("initiator", "Mag het ook buiten?"),
        ("moderator", "Ja hoor.\nGraag zelfs."),
        ("moderator", "Mooi!"),
    ]
    with pytest.raises(NothingSaid):
        write(reference=submission.reference, words=" \x00 ", actor=INITIATOR)


def test_nobody_writes_to_an_address_that_was_not_confirmed(staff):
    submission = make.submission()
    with pytest.raises(NotAllowed):
        write(reference=submission.reference, words="Hallo", actor=staff)


def test_opened_contact_data_is_written_down_without_the_data(user, staff):
    submission = make.in_review()
    open_contact(reference=submission.reference, actor=staff)
    step = submission.events.last()
    assert (step.event, step.actor, step.words, step.note) == ("open", user, "", "")


# --- proposals --------------------------------------------------------------------------------------


def test_news_waits_for_a_moderator_while_the_live_page_stays(user, staff):
    submission = placed(staff.user)
    mail.outbox.clear()
    values = {"date": "2026-11-20", "text": "Twaalf buren aan tafel."}
    proposal = propose(
        reference=submission.reference,
        kind=ProposalKind.UPDATE,
        values=values,
        words="Zet u het erop?",
        actor=INITIATOR,
    )
    again = propose(reference=submission.reference, kind=ProposalKind.UPDATE, values=values, actor=INITIATOR)
    assert again == proposal
    assert sent() == [(user.email, "Initiatief: wilt u even kijken?")]
    assert whole(mail.outbox[0])[0] == (
        "De initiatiefnemer stelt een wijziging van de pagina voor.\n\nHet gaat over: Soep op dinsdag\n\n"
        f"http://localhost:8000/beheer/inzendingen/{submission.pk}/\n"
    )
    assert list(fresh(submission.page).updates.all()) == []
    mail.outbox.clear()
    merge(proposal=proposal.pk, words="Wat fijn.", actor=staff)
    page = fresh(submission.page)
    assert [(one.date, one.text) for one in page.updates.all()] == [(date(2026, 11, 20), "Twaalf buren aan tafel.")]
    assert last(submission) == ("merge", "moderator", "approved", "approved", "Wat fijn.", "")
    mine, url = f"http://localhost:8000{mine_path(submission)}", f"http://localhost:8000/initiatieven/{page.slug}/"
    assert sent() == [(make.EMAIL, "Uw wijziging staat op onze website")]
    assert whole(mail.outbox[0]) == (
        f"""\
Beste {make.NAME},

Uw wijziging van ‘Soep op dinsdag’ staat op onze website. Dank u wel!

Wat fijn.

{url}

Alles over uw idee en ons gesprek staat op uw eigen pagina:
{mine}
""",
        f"""

<p>Beste {make.NAME},</p>
<p>Uw wijziging van ‘Soep op dinsdag’ staat op onze website. Dank u wel!</p>
<blockquote><p>Wat fijn.</p></blockquote>
<p><a href="{url}">{url}</a></p>
<p>Alles over uw idee en ons gesprek staat op uw eigen pagina:<br><a href="{mine}">{mine}</a></p>

""",
    )
    for decide_again in (merge, refuse):
        with pytest.raises(NotAllowed):
            decide_again(proposal=proposal.pk, words="Nog eens", actor=staff)
    assert len(fresh(submission.page).updates.all()) == 1


def test_a_correction_is_published_without_the_draft_that_a_colleague_works_on(user, staff):
    submission = placed(staff.user)
    draft = submission.page.get_latest_revision_as_object()
    draft.summary = "Half af"
    draft.save_revision(user=user)
    proposal = propose(
        reference=submission.reference,
        kind=ProposalKind.CORRECTION,
        values={"when": "woensdag", "help_wanted": ["hands"]},
        actor=INITIATOR,
    )
    merge(proposal=proposal.pk, actor=staff)
    page = fresh(submission.page)
    assert (page.when, page.help_wanted, page.summary) == ("woensdag", ["hands"], "Samen soep koken en eten.")
    newest = page.get_latest_revision_as_object()
    assert (newest.when, newest.help_wanted, newest.summary) == ("woensdag", ["hands"], "Half af")
    assert page.has_unpublished_changes is True


def test_going_on_by_themselves_is_a_step_of_the_road_once_a_person_read_it(user, staff):
    submission = placed(staff.user)
    mail.outbox.clear()
    proposal = carry_on(reference=submission.reference, words="Het loopt vanzelf.", actor=INITIATOR)
    assert [whole(one)[0].splitlines()[0] for one in mail.outbox] == ["De initiatiefnemer zegt: wij gaan zelf verder."]
    assert fresh(submission.page).stage == "idea"
    merge(proposal=proposal.pk, actor=staff)
    page = fresh(submission.page)
    assert (page.stage, page.stage_since) == ("independent", TODAY)
    proposal.refresh_from_db()
    assert (proposal.state, proposal.decided_by, proposal.decided_at) == ("merged", user, make.NOW)


def test_a_proposal_that_is_not_taken_over_is_answered_with_words(staff):
    submission = placed(staff.user)
    proposal = propose(
        reference=submission.reference, kind=ProposalKind.CORRECTION, values={"title": "Bier"}, actor=INITIATOR
    )
    mail.outbox.clear()
    with pytest.raises(ValueError, match="has to hear why"):
        refuse(proposal=proposal.pk, words="  ", actor=staff)
    refuse(proposal=proposal.pk, words="De naam is al bekend.", actor=staff)
    assert fresh(submission.page).title == "Soep op dinsdag"
    mine = f"http://localhost:8000{mine_path(submission)}"
    assert sent() == [(make.EMAIL, "Ons antwoord op uw wijziging")]
    assert whole(mail.outbox[0]) == (
        f"""\
Beste {make.NAME},

We hebben uw wijziging van ‘Soep op dinsdag’ gelezen. We laten de pagina zoals die is. Dit is waarom:

De naam is al bekend.

Antwoorden kan op uw eigen pagina:
{mine}
""",
        f"""

<p>Beste {make.NAME},</p>
<p>We hebben uw wijziging van ‘Soep op dinsdag’ gelezen. We laten de pagina zoals die is. Dit is waarom:</p>
<blockquote><p>De naam is al bekend.</p></blockquote>
<p>Antwoorden kan op uw eigen pagina:<br><a href="{mine}">{mine}</a></p>

""",
    )


@pytest.mark.parametrize(
    ("kind", "values"),
    [
        (ProposalKind.UPDATE, {}),
        (ProposalKind.UPDATE, {"title": "x"}),
        (ProposalKind.CORRECTION, {"slug": "x"}),
        (ProposalKind.CORRECTION, {"stage": "independent"}),
        (ProposalKind.CARRY_ON, {"stage": "stopped"}),
    ],
)
def test_only_what_belongs_to_a_proposal_can_be_proposed(staff, kind, values):
    submission = placed(staff.user)
    with pytest.raises(ValueError, match="do not belong"):
        propose(reference=submission.reference, kind=kind, values=values, actor=INITIATOR)
    assert UpdateProposal.objects.count() == 0
