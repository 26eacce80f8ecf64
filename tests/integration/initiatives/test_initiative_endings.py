"""Every command of the life of an idea: what it does to submission and page, and the whole of the mails it sends."""

from datetime import timedelta

import pytest
import time_machine
from django.core import mail
from wagtail.models import Locale
from wagtail_localize.models import String, TranslationSource

from core import clock
from core.models import Neighbourhood
from home.actions.publish import publish_scheduled
from initiatives.actions.actors import Actor
from initiatives.actions.converse import write
from initiatives.actions.pass_on import pass_on
from initiatives.actions.propose import propose
from initiatives.actions.remove import purge, remove
from initiatives.actions.withdraw import withdraw
from initiatives.domain.lifecycle import NotAllowed
from initiatives.enums import Answer, ProposalKind
from initiatives.models import (
    AnswerRefused,
    InitiativePage,
    Refusal,
    Submission,
    SubmissionEvent,
    Team,
    UpdateProposal,
)
from initiatives.queries.links import mine_path
from initiatives.queries.readers import readers
from tests import initiative_factories as make
from tests.initiative_desk import answered, fresh, last, placed, sent, whole

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("index")]
INITIATOR = Actor.initiator()
TODAY = make.NOW.date()


@pytest.fixture
def staff(user):
    return Actor.staff(user)


def translated(page, index):
    """The page in English, as an editor begins it: a draft."""
    english, _made = Locale.objects.get_or_create(language_code="en")
    index.get_parent().specific.copy_for_translation(english)
    index.copy_for_translation(english)
    return page.copy_for_translation(english)


# --- the end ----------------------------------------------------------------------------------------


def test_what_was_withdrawn_is_not_published_either_when_its_hour_comes(client):
    submission = make.in_review()
    page = submission.page
    page.go_live_at = make.NOW + timedelta(days=2)
    page.save_revision().publish()
    planned = fresh(page)
    assert (planned.live, planned.approved_schedule) == (False, True)
    withdraw(reference=submission.reference, actor=INITIATOR)
    with time_machine.travel(make.NOW + timedelta(days=3), tick=False):
        publish_scheduled(now=clock.now())
    assert (fresh(page).live, client.get(f"/initiatieven/{page.slug}/").status_code) == (False, 404)


def test_of_what_was_withdrawn_no_translation_is_published_later(staff, index):
    submission = placed(staff.user)
    english = translated(submission.page, index)
    english.go_live_at = make.NOW + timedelta(days=2)
    english.save_revision().publish()
    assert fresh(english).approved_schedule is True
    withdraw(reference=submission.reference, actor=INITIATOR)
    with time_machine.travel(make.NOW + timedelta(days=3), tick=False):
        publish_scheduled(now=clock.now())
    assert fresh(english).live is False


def test_withdrawn_it_is_off_the_site_and_both_sides_hear(client, user, staff):
    submission = placed(staff.user)
    mail.outbox.clear()
    withdraw(reference=submission.reference, words="We verhuizen.", actor=INITIATOR)
    submission.refresh_from_db()
    assert last(submission) == ("withdraw", "initiator", "approved", "withdrawn", "We verhuizen.", "")
    page = fresh(submission.page)
    assert (page.live, client.get(f"/initiatieven/{page.slug}/").status_code) == (False, 404)
    assert sent() == [(make.EMAIL, "Uw idee is ingetrokken"), (user.email, "Initiatief: wilt u even kijken?")]
    mine = f"http://localhost:8000{mine_path(submission)}"
    assert whole(mail.outbox[0]) == (
        f"""\
Beste {make.NAME},

Uw idee ‘Soep op dinsdag’ is ingetrokken. Het staat niet (meer) op onze website.

Was dit niet de bedoeling? Beantwoord deze mail of bel ons.

Moeten we alles weghalen wat we van u bewaren? Dat doet u op uw eigen pagina:
{mine}
""",
        f"""

<p>Beste {make.NAME},</p>
<p>Uw idee ‘Soep op dinsdag’ is ingetrokken. Het staat niet (meer) op onze website.</p>
<p>Was dit niet de bedoeling? Beantwoord deze mail of bel ons.</p>
<p>Moeten we alles weghalen wat we van u bewaren? Dat doet u op uw eigen pagina:<br><a href="{mine}">{mine}</a></p>

""",
    )
    with pytest.raises(NotAllowed):
        withdraw(reference=submission.reference, actor=INITIATOR)


def test_withdrawn_while_it_waits_no_task_is_left(staff):
    for submission in (make.in_review(), answered(make.in_review("two"), Answer.ASK, "Wat?", staff)):
        withdraw(reference=submission.reference, actor=INITIATOR)
        assert fresh(submission.page).current_workflow_state is None
    assert [one.state for one in Submission.objects.all()] == ["withdrawn", "withdrawn"]


def test_removed_at_once_with_the_page_and_one_last_mail(staff):
    submission = placed(staff.user)
    write(reference=submission.reference, words="Geheim", actor=INITIATOR)
    propose(reference=submission.reference, kind=ProposalKind.CORRECTION, values={"title": "x"}, actor=INITIATOR)
    mail.outbox.clear()
    remove(reference=submission.reference, actor=INITIATOR)
    assert whole(mail.outbox[0]) == (
        f"""\
Beste {make.NAME},

U vroeg ons om weg te halen wat u had ingestuurd. Dat is gebeurd: uw tekst, uw naam en hoe we u konden bereiken.

Dit is de laatste mail die u hierover krijgt. U hoeft niets te doen.
""",
        f"""

<p>Beste {make.NAME},</p>
<p>U vroeg ons om weg te halen wat u had ingestuurd. Dat is gebeurd: uw tekst, uw naam en hoe we u konden bereiken.</p>
<p>Dit is de laatste mail die u hierover krijgt. U hoeft niets te doen.</p>

""",
    )
    assert sent() == [(make.EMAIL, "We hebben weggehaald wat u instuurde")]
    submission = Submission.objects.get()
    kept = {name: getattr(submission, name) for name in make.TYPED if name not in {"consent", "website", "themes"}}
    assert kept == dict.fromkeys(kept, "") | {"neighbourhood": None, "help_wanted": []}
    assert (submission.state, submission.page, submission.link_nonce) == ("purged", None, "")
    assert InitiativePage.objects.count() == UpdateProposal.objects.count() == submission.themes.count() == 0
    assert list(SubmissionEvent.objects.exclude(words="", note="")) == []
    with pytest.raises(NotAllowed):
        remove(reference=submission.reference, actor=INITIATOR)


def test_removed_nothing_is_left_of_its_sentences_in_the_tool_for_translating(staff, index):
    submission = placed(staff.user)
    for one in (fresh(submission.page), make.initiative(index, "Bank", need="Om te zitten")):
        source, _made = TranslationSource.get_or_create_from_instance(one)
        source.refresh_segments()
    assert make.TYPED["public_name"] in String.objects.values_list("data", flat=True)
    remove(reference=submission.reference, actor=INITIATOR)
    assert sorted(String.objects.values_list("data", flat=True)) == ["Bank", "Om te zitten", "bank"]


def test_when_its_time_is_over_a_placed_page_stays_and_a_draft_goes(staff):
    stays, goes = placed(staff.user), answered(make.in_review("two"), Answer.DECLINE, "Nee, want", staff)
    mail.outbox.clear()
    for submission in (stays, goes):
        purge(reference=submission.reference, actor=Actor.system())
    assert [(one.state, one.email, one.page) for one in Submission.objects.all()] == [("purged", "", None)] * 2
    assert [page.pk for page in InitiativePage.objects.all()] == [stays.page.pk]
    assert mail.outbox == []
    with pytest.raises(NotAllowed):
        purge(reference=make.in_review("three").reference, actor=Actor.system())


def test_when_its_time_is_over_the_translation_of_a_draft_goes_too(staff, index):
    submission = answered(make.in_review(), Answer.DECLINE, "Nee, want", staff)
    translated(submission.page, index)
    purge(reference=submission.reference, actor=Actor.system())
    assert InitiativePage.objects.count() == 0


def test_taken_off_the_site_by_an_editor_the_initiator_hears(user, staff):
    submission = placed(staff.user)
    mail.outbox.clear()
    submission.page.unpublish(user=user)
    submission.refresh_from_db()
    assert submission.state == "declined"
    mine = f"http://localhost:8000{mine_path(submission)}"
    assert sent() == [(make.EMAIL, "Uw initiatief staat niet meer op onze website")]
    assert whole(mail.outbox[0]) == (
        f"""\
Beste {make.NAME},

Uw initiatief ‘Soep op dinsdag’ staat niet meer op onze website.

Wilt u weten waarom, of wilt u het terug? Beantwoord deze mail of bel ons.

Alles over uw idee en ons gesprek staat op uw eigen pagina:
{mine}
""",
        f"""

<p>Beste {make.NAME},</p>
<p>Uw initiatief ‘Soep op dinsdag’ staat niet meer op onze website.</p>
<p>Wilt u weten waarom, of wilt u het terug? Beantwoord deze mail of bel ons.</p>
<p>Alles over uw idee en ons gesprek staat op uw eigen pagina:<br><a href="{mine}">{mine}</a></p>

""",
    )


def test_a_deleted_draft_waits_on_the_dashboard_so_that_nobody_is_forgotten():
    submission = make.in_review()
    submission.page.delete()
    submission = Submission.objects.get()
    assert (submission.state, submission.page) == ("confirmed", None)
    assert list(Submission.objects.waiting()) == [submission]


def test_a_deleted_page_that_was_live_is_told(staff):
    submission = placed(staff.user)
    mail.outbox.clear()
    submission.page.delete()
    submission = Submission.objects.get()
    assert (submission.state, submission.page) == ("declined", None)
    assert sent() == [(make.EMAIL, "Uw initiatief staat niet meer op onze website")]


# --- teams ------------------------------------------------------------------------------------------


@pytest.fixture
def two_teams(index):  # noqa: ARG001 - the neighbourhood must be there
    here, there = make.moderator("here"), make.moderator("there")
    meern = Neighbourhood.objects.create(slug="de-meern", name={"nl": "De Meern"})
    teams = [Team.objects.create(name="Vleuten"), Team.objects.create(name="De Meern")]
    teams[0].neighbourhoods.add(Neighbourhood.objects.get(slug="vleuten"))
    teams[1].neighbourhoods.add(meern)
    teams[0].members.add(here)
    teams[1].members.add(there)
    return [*teams, here, there]


def seen_by(user, today=TODAY):
    return sorted(one.title for one in Submission.objects.all().visible_to(user, today))


def test_moderators_of_a_neighbourhood_read_and_answer_theirs(two_teams, user):
    vleuten, meern, here, there = two_teams
    mine = make.in_review("one", title="In Vleuten")
    make.submission("two", title="In De Meern", neighbourhood="de-meern")
    make.submission("three", title="Nergens", neighbourhood="")
    assert seen_by(here) == ["In Vleuten", "Nergens"]
    assert seen_by(there) == ["In De Meern", "Nergens"]
    assert seen_by(user) == ["In De Meern", "In Vleuten", "Nergens"]
    with pytest.raises(AnswerRefused) as refused:
        answered(mine, Answer.PLACE, "Ja", Actor.staff(there))
    assert refused.value.refusal == Refusal.NOT_YOURS

    mail.outbox.clear()
    pass_on(reference=mine.reference, team=meern, note="Jij kent hem.", actor=Actor.staff(here))
    pass_on(reference=mine.reference, team=meern, note="Jij kent hem.", actor=Actor.staff(here))
    assert last(mine) == ("pass_on", "moderator", "in_review", "in_review", "", "→ De Meern. Jij kent hem.")
    assert sent() == [(there.email, "Initiatief: wilt u even kijken?")]
    assert whole(mail.outbox[0])[0] == (
        "Een collega heeft dit idee doorgegeven aan uw team.\n\nHet gaat over: In Vleuten\n"
        f"Antwoord vóór: maandag 30 november\n\nhttp://localhost:8000/beheer/inzendingen/{mine.pk}/\n"
    )
    assert (seen_by(here), seen_by(there)) == (["Nergens"], ["In De Meern", "In Vleuten", "Nergens"])
    assert answered(mine, Answer.PLACE, "Ja", Actor.staff(there)).state == "approved"
    assert vleuten.submissions.count() == 0


def test_who_stands_in_answers_on_the_days_that_the_team_is_away(two_teams):
    vleuten, _meern, here, there = two_teams
    vleuten.away_from, vleuten.away_until, vleuten.stand_in = TODAY, TODAY + timedelta(days=6), there
    vleuten.full_clean()
    vleuten.save()
    submission = make.in_review()
    days = [TODAY - timedelta(days=1), TODAY, TODAY + timedelta(days=6), TODAY + timedelta(days=7)]
    assert [seen_by(there, day) for day in days] == [[], ["Soep op dinsdag"], ["Soep op dinsdag"], []]
    assert [readers(submission, today=day) for day in days] == [[here], [there], [there], [here]]
