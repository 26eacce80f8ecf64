"""The whole product of state, event and actor against a table written down a second time, by hand."""

from itertools import product

import pytest

from initiatives.domain.lifecycle import TRANSITIONS, ActorKind, Event, NotAllowed, State, after, allows

#: Rows: events in the order of the class; per state the actors (i m s) and the state it leads to.
EXPECTED = """
received        confirm   im   confirmed
received        withdraw  im   withdrawn
received        purge     i s  purged
confirmed       submit     ms  in_review
confirmed       publish    ms  approved
confirmed       withdraw  im   withdrawn
confirmed       purge     i    purged
in_review       ask        m   needs_addition
in_review       place      m   approved
in_review       decline    m   declined
in_review       publish    ms  approved
in_review       cancel     ms  confirmed
in_review       withdraw  im   withdrawn
in_review       purge     i    purged
needs_addition  submit    ims  in_review
needs_addition  publish    ms  approved
needs_addition  cancel     ms  confirmed
needs_addition  withdraw  im   withdrawn
needs_addition  purge     i s  purged
approved        withdraw  im   withdrawn
approved        purge     i s  purged
declined        submit     m   in_review
declined        publish    ms  approved
declined        purge     i s  purged
withdrawn       purge     i s  purged
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
