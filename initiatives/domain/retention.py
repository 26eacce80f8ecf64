"""How long what people handed in is kept. The same terms stand in the public list and are held by ``daily``."""

from datetime import datetime, timedelta

from initiatives.domain.lifecycle import State
from initiatives.domain.road import Stage

#: Counted from the day on which it came in this state. What waits for an answer of ours is never removed by time.
TERMS = {
    State.RECEIVED: timedelta(days=30),
    State.NEEDS_ADDITION: timedelta(days=180),
    State.DECLINED: timedelta(days=90),
    State.WITHDRAWN: timedelta(days=30),
}
#: A placed initiative: counted from its end. Until then we must be able to reach who carries it.
AFTER_THE_END = timedelta(days=365)
ENDED = frozenset({Stage.INDEPENDENT, Stage.HANDED_OVER, Stage.STOPPED})


def is_over(state: State, *, since: datetime, stage: Stage | None, stage_since: datetime | None, now: datetime) -> bool:
    """Whether a submission that came in ``state`` at ``since`` has been kept long enough.

    ``stage`` and ``stage_since`` are those of its page; None where it has none (any more).
    """
    if state == State.APPROVED:
        if stage is None or stage_since is None:
            return now - since >= AFTER_THE_END
        return stage in ENDED and now - max(since, stage_since) >= AFTER_THE_END
    return state in TERMS and now - since >= TERMS[state]
