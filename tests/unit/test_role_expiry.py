"""When a role is asked about, and when it is taken off."""

from datetime import UTC, datetime, timedelta

import pytest

from participation.domain.expiry import ANSWER_WITHIN, TERM, Stage, stage

NOW = datetime(2026, 11, 24, 8, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
OLD = NOW - TERM - timedelta(days=100)


@pytest.mark.parametrize(
    ("touched", "asked", "expected"),
    [
        (NOW - TERM + MINUTE, None, Stage.FRESH),
        (NOW - TERM, None, Stage.ASK),
        (OLD, NOW - MINUTE, Stage.ASKED),
        (OLD, NOW - ANSWER_WITHIN + MINUTE, Stage.ASKED),
        (OLD, NOW - ANSWER_WITHIN, Stage.CLOSE),
        (OLD, OLD - MINUTE, Stage.ASK),  # asked before somebody touched it: that question was answered
        (NOW, NOW - ANSWER_WITHIN, Stage.FRESH),
    ],
)
def test_what_is_to_be_done_follows_from_when_it_was_touched_and_asked(touched, asked, expected):
    assert stage(touched=touched, asked=asked, now=NOW) == expected
