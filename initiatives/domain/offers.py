"""What becomes of somebody who joins an initiative, once it was confirmed. Pure."""

from enum import StrEnum


class State(StrEnum):
    """How far it is with one offer to join."""

    NEW = "new"
    PASSED_ON = "passed_on"
    STOPPED = "stopped"


#: From a state → what may follow. Who was given up may still be passed on.
FOLLOWS: dict[str, frozenset[str]] = {
    State.NEW: frozenset({State.PASSED_ON, State.STOPPED}),
    State.PASSED_ON: frozenset({State.STOPPED}),
    State.STOPPED: frozenset({State.PASSED_ON}),
}
#: Somebody of us still has to pass it on.
WAITING: frozenset[str] = frozenset({State.NEW})
