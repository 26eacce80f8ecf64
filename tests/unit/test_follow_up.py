"""Steps with somebody who offers help, or joins an initiative."""

import pytest

from initiatives.domain import offers
from participation.domain import follow_up


@pytest.mark.parametrize("rules", [follow_up, offers])
def test_every_state_leads_on_and_nobody_becomes_new_again(rules):
    follows, states = rules.FOLLOWS, rules.State
    assert set(follows) == set(states)
    assert [one for one in states if not follows[one] or states.NEW in follows[one] or one in follows[one]] == []


def test_who_waits_for_us():
    assert {"new", "called"} == follow_up.WAITING
    assert {"new"} == offers.WAITING


@pytest.mark.parametrize(
    ("before", "after", "may"),
    [
        ("new", "called", True),
        ("new", "started", True),
        ("called", "stopped", True),
        ("started", "called", False),
        ("started", "stopped", True),
        ("stopped", "called", True),
        ("stopped", "started", False),
    ],
)
def test_only_these_steps_follow(before, after, may):
    assert (after in follow_up.FOLLOWS[before]) is may
