"""The life of what somebody handed in: one table says what may happen, and who may do it (design §3)."""

from enum import StrEnum


class State(StrEnum):
    """Where a submission is. ``initiatives/enums.py`` gives the states labels for people."""

    RECEIVED = "received"
    CONFIRMED = "confirmed"
    IN_REVIEW = "in_review"
    NEEDS_ADDITION = "needs_addition"
    APPROVED = "approved"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"
    PURGED = "purged"


class Event(StrEnum):
    """What happens to a submission."""

    CONFIRM = "confirm"  # the initiator says that it is theirs: by the button, or on the phone
    SUBMIT = "submit"  # its draft page goes before the moderators
    ASK = "ask"  # a moderator asks for an addition
    PLACE = "place"  # a moderator places it
    DECLINE = "decline"  # a moderator does not place it
    PUBLISH = "publish"  # its page is published, round the workflow
    CANCEL = "cancel"  # the workflow is stopped without an answer
    WITHDRAW = "withdraw"  # the initiator does not go on
    PURGE = "purge"  # what is personal is removed


class ActorKind(StrEnum):
    """Who does it. A moderator also acts for an initiator who calls."""

    INITIATOR = "initiator"
    MODERATOR = "moderator"
    SYSTEM = "system"


class NotAllowed(Exception):  # noqa: N818 - reads as what it says
    """The table has no such step. ``state``, ``event`` and ``actor`` say which."""

    def __init__(self, state: State, event: Event, actor: ActorKind) -> None:
        super().__init__(f"{event} by {actor} is not allowed in state {state}")
        self.state, self.event, self.actor = state, event, actor


_INITIATOR = frozenset({ActorKind.INITIATOR})
_MODERATOR = frozenset({ActorKind.MODERATOR})
_SYSTEM = frozenset({ActorKind.SYSTEM})
_STAFF = _MODERATOR | _SYSTEM
_PERSON = _INITIATOR | _MODERATOR
_OWN = _INITIATOR | _SYSTEM
_ANYBODY = _PERSON | _SYSTEM

#: (state, event) → who may do it, and the state it leads to. What is not here is refused.
TRANSITIONS: dict[tuple[State, Event], tuple[frozenset[ActorKind], State]] = {
    (State.RECEIVED, Event.CONFIRM): (_PERSON, State.CONFIRMED),
    (State.RECEIVED, Event.WITHDRAW): (_PERSON, State.WITHDRAWN),
    (State.RECEIVED, Event.PURGE): (_OWN, State.PURGED),
    (State.CONFIRMED, Event.SUBMIT): (_STAFF, State.IN_REVIEW),
    (State.CONFIRMED, Event.PUBLISH): (_STAFF, State.APPROVED),
    (State.CONFIRMED, Event.WITHDRAW): (_PERSON, State.WITHDRAWN),
    (State.CONFIRMED, Event.PURGE): (_INITIATOR, State.PURGED),
    (State.IN_REVIEW, Event.PLACE): (_MODERATOR, State.APPROVED),
    (State.IN_REVIEW, Event.DECLINE): (_MODERATOR, State.DECLINED),
    (State.IN_REVIEW, Event.ASK): (_MODERATOR, State.NEEDS_ADDITION),
    (State.IN_REVIEW, Event.PUBLISH): (_STAFF, State.APPROVED),
    (State.IN_REVIEW, Event.CANCEL): (_STAFF, State.CONFIRMED),
    (State.IN_REVIEW, Event.WITHDRAW): (_PERSON, State.WITHDRAWN),
    (State.IN_REVIEW, Event.PURGE): (_INITIATOR, State.PURGED),
    (State.NEEDS_ADDITION, Event.SUBMIT): (_ANYBODY, State.IN_REVIEW),
    (State.NEEDS_ADDITION, Event.PUBLISH): (_STAFF, State.APPROVED),
    (State.NEEDS_ADDITION, Event.CANCEL): (_STAFF, State.CONFIRMED),
    (State.NEEDS_ADDITION, Event.WITHDRAW): (_PERSON, State.WITHDRAWN),
    (State.NEEDS_ADDITION, Event.PURGE): (_OWN, State.PURGED),
    (State.APPROVED, Event.WITHDRAW): (_PERSON, State.WITHDRAWN),
    (State.APPROVED, Event.PURGE): (_OWN, State.PURGED),
    (State.DECLINED, Event.SUBMIT): (_MODERATOR, State.IN_REVIEW),
    (State.DECLINED, Event.PUBLISH): (_STAFF, State.APPROVED),
    (State.DECLINED, Event.PURGE): (_OWN, State.PURGED),
    (State.WITHDRAWN, Event.PURGE): (_OWN, State.PURGED),
}


def allows(state: State, event: Event, actor: ActorKind) -> bool:
    """Whether the table has this step for this kind of actor."""
    actors, _after = TRANSITIONS.get((state, event), (frozenset[ActorKind](), state))
    return actor in actors


def after(state: State, event: Event, actor: ActorKind) -> State:
    """Return the state that the step leads to; :class:`NotAllowed` when the table does not have it."""
    if not allows(state, event, actor):
        raise NotAllowed(state, event, actor)
    return TRANSITIONS[state, event][1]
