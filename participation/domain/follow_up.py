"""What becomes of somebody who offers help: the steps there are, and how long it is kept. Pure."""

from datetime import timedelta
from enum import StrEnum


class State(StrEnum):
    """How far it is with one helper."""

    NEW = "new"
    CALLED = "called"
    STARTED = "started"
    STOPPED = "stopped"


#: From a state → what may follow. Whoever was given up may still be called again.
FOLLOWS: dict[str, frozenset[str]] = {
    State.NEW: frozenset({State.CALLED, State.STARTED, State.STOPPED}),
    State.CALLED: frozenset({State.STARTED, State.STOPPED}),
    State.STARTED: frozenset({State.STOPPED}),
    State.STOPPED: frozenset({State.CALLED}),
}
#: Somebody of us still has to do something.
WAITING: frozenset[str] = frozenset({State.NEW, State.CALLED})
#: How long an offer waits for its button; is kept after its end; and is kept at most, whatever comes of it.
KEEP_UNCONFIRMED, KEEP_ENDED, KEEP_AT_MOST = timedelta(days=14), timedelta(days=60), timedelta(days=365)
