"""The whole product of state, event and actor against a table written down a second time, by hand."""

from itertools import product

import pytest
from django.utils.translation import override

from initiatives.actions.refusals import refusal
from initiatives.domain.lifecycle import TRANSITIONS, ActorKind, Event, NotAllowed, State, after, allows, possible

#: Rows: events in the order of the class; per state the actors (i m s) and the state it leads to.
EXPECTED = """
received        confirm   im   confirmed
received        open       m   received
received        withdraw  im   withdrawn
received        remove    im   purged
received        purge       s  purged
confirmed       submit     ms  in_review
confirmed       resubmit  im   in_review
confirmed       publish    ms  approved
confirmed       write     im   confirmed
confirmed       open       m   confirmed
confirmed       withdraw  im   withdrawn
confirmed       remove    im   purged
in_review       resubmit  im   in_review
in_review       ask        m   needs_addition
in_review       place      m   approved
in_review       decline    m   declined
in_review       pass_on    m   in_review
in_review       publish    ms  approved
in_review       cancel     ms  confirmed
in_review       write     im   in_review
in_review       open       m   in_review
in_review       withdraw  im   withdrawn
in_review       remove    im   purged
needs_addition  submit     ms  in_review
needs_addition  resubmit  im   in_review
needs_addition  decline    m   declined
needs_addition  publish    ms  approved
needs_addition  cancel     ms  confirmed
needs_addition  write     im   needs_addition
needs_addition  tell       m   needs_addition
needs_addition  open       m   needs_addition
needs_addition  withdraw  im   withdrawn
needs_addition  remove    im   purged
needs_addition  purge       s  purged
approved        unpublish  ms  declined
approved        write     im   approved
approved        propose   im   approved
approved        carry_on  im   approved
approved        merge      m   approved
approved        refuse     m   approved
approved        tell       m   approved
approved        open       m   approved
approved        withdraw  im   withdrawn
approved        remove    im   purged
approved        purge       s  purged
declined        submit     m   in_review
declined        publish    ms  approved
declined        write     im   declined
declined        tell       m   declined
declined        open       m   declined
declined        remove    im   purged
declined        purge       s  purged
withdrawn       open       m   withdrawn
withdrawn       remove    im   purged
withdrawn       purge       s  purged
"""
LETTERS = {"i": ActorKind.INITIATOR, "m": ActorKind.MODERATOR, "s": ActorKind.SYSTEM}


def expected() -> dict[tuple[State, Event, ActorKind], State]:
    found = {}
    for line in EXPECTED.strip().splitlines():
        state, event, *letters, result = line.split()
        for letter in "".join(letters):
            found[State(state), Event(event), LETTERS[letter]] = State(result)
    return found


@pytest.mark.parametrize(("state", "event", "actor"), list(product(State, Event, ActorKind)))
def test_every_combination_leads_where_it_should_or_is_refused(state, event, actor):
    result = expected().get((state, event, actor))
    assert allows(state, event, actor) is (result is not None)
    if result is not None:
        assert after(state, event, actor) == result
    else:
        with pytest.raises(NotAllowed) as refused:
            after(state, event, actor)
        assert (refused.value.state, refused.value.event, refused.value.actor) == (state, event, actor)


@pytest.mark.parametrize(("state", "actor"), list(product(State, ActorKind)))
def test_a_screen_offers_exactly_what_the_table_has(state, actor):
    offered = {event for (found, event, who) in expected() if (found, who) == (state, actor)}
    assert possible(state, actor) == offered


@pytest.mark.parametrize(
    ("state", "event", "actor"), list(product(State, Event, [ActorKind.INITIATOR, ActorKind.MODERATOR]))
)
def test_what_is_refused_is_refused_with_a_sentence_that_says_what_to_do(state, event, actor):
    if (state, event, actor) in expected():
        return
    with override("nl"):
        sentence = refusal(NotAllowed(state, event, actor))
    assert sentence.endswith((".", "?"))
    assert 20 <= len(sentence) <= 130
    assert state not in sentence


def test_what_is_removed_stays_removed():
    assert [step for step in TRANSITIONS if step[0] == State.PURGED] == []


def test_every_state_can_be_reached_from_the_first_and_ends_in_removal():
    reached = {State.RECEIVED}
    for _round in State:
        reached |= {result for (state, _event), (_actors, result) in TRANSITIONS.items() if state in reached}
    leads_to_removal = {State.PURGED}
    for _round in State:
        leads_to_removal |= {
            state for (state, _event), (_actors, result) in TRANSITIONS.items() if result in leads_to_removal
        }
    assert reached == set(State)
    assert leads_to_removal == set(State)
