"""Steps with somebody who offers help."""

import pytest

from participation.domain.follow_up import FOLLOWS, WAITING, State, may_follow


def test_every_state_leads_on_and_nobody_becomes_new_again():
    assert set(FOLLOWS) == set(State)
    assert [
        state for state in State if not FOLLOWS[state] or State.NEW in FOLLOWS[state] or state in FOLLOWS[state]
    ] == []
    assert {State.NEW, State.CALLED} == WAITING


@pytest.mark.parametrize(
    ("before", "after", "may"),
    [
        (State.NEW, State.CALLED, True),
        (State.NEW, State.STARTED, True),
        (State.CALLED, State.STOPPED, True),
        (State.STARTED, State.CALLED, False),
        (State.STARTED, State.STOPPED, True),
        (State.STOPPED, State.CALLED, True),
        (State.STOPPED, State.STARTED, False),
    ],
)
def test_only_these_steps_follow(before, after, may):
    assert may_follow(before, after) is may
