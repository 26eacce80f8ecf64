"""What one does while another one's button is being handled: who comes second is told, and undoes nothing."""

import pytest

from initiatives.actions import decide as deciding
from initiatives.actions import propose as proposing
from initiatives.actions.actors import Actor
from initiatives.actions.decide import decide
from initiatives.actions.propose import merge, propose
from initiatives.actions.resubmit import resubmit
from initiatives.domain.lifecycle import NotAllowed
from initiatives.enums import Answer, ProposalKind
from initiatives.models import AnswerRefused, InitiativePage
from tests import initiative_factories as make
from tests.initiative_desk import answered, fresh, placed

pytestmark = pytest.mark.django_db
INITIATOR = Actor.initiator()


def before(monkeypatch, module, name, happens):
    """Let ``happens`` happen once, just before ``module.name`` is called."""
    original = getattr(module, name)

    def later(*args, **kwargs):
        monkeypatch.setattr(module, name, original)
        happens()
        return original(*args, **kwargs)

    monkeypatch.setattr(module, name, later)


def test_an_addition_that_comes_while_a_moderator_ends_the_wait_is_read_first(user, monkeypatch):
    staff = Actor.staff(user)
    submission = answered(make.in_review(), Answer.ASK, "Waar?", staff)

    def adds():
        resubmit(reference=submission.reference, changes={"where": "In de tuin"}, actor=INITIATOR)

    before(monkeypatch, deciding, "locked", adds)
    with pytest.raises(AnswerRefused) as refused:
        decide(reference=submission.reference, answer=Answer.DECLINE, words="Jammer.", reviewed="", actor=staff)
    assert (refused.value.refusal, submission.events.filter(event="decline").count()) == ("changed", 0)


def test_a_change_is_not_published_on_a_page_that_staff_take_off_meanwhile(user, monkeypatch):
    submission = placed(user)
    values = {"title": "Brood"}
    proposal = propose(reference=submission.reference, kind=ProposalKind.CORRECTION, values=values, actor=INITIATOR)
    before(
        monkeypatch,
        proposing,
        "lock_pages",
        lambda: InitiativePage.objects.filter(pk=submission.page_id).update(live=False),
    )
    with pytest.raises(NotAllowed):
        merge(proposal=proposal.pk, actor=Actor.staff(user))
    proposal.refresh_from_db()
    assert (fresh(submission.page).title, proposal.state) == ("Soep op dinsdag", "open")
