"""The life of what somebody handed in: one table says what may happen, and who may do it (design §3).

States: received → confirmed → in review → (needs an addition → in review) → placed or not placed; withdrawn at any
moment, and at the end purged. Events that leave the state as it is (a message, a proposal, a call, opened contact
data) stand in the table too, so that one place says what is possible in each state.

Commands, each in a module of ``initiatives/actions/`` (keyword-only, explicit actor, one transaction):

=================  ==========================================================================================
CONFIRM            ``confirm.confirm``: by the button, or on the phone
SUBMIT, CANCEL     Wagtail's workflow, followed by ``follow.follow``
ASK, PLACE,        ``decide.decide``, through the task in the workflow; ``follow.follow`` does the rest
DECLINE, PASS_ON
PUBLISH,           round the workflow; ``follow.follow``
UNPUBLISH
RESUBMIT           ``resubmit.resubmit``: the initiator corrects the text and hands it in (again)
WRITE              ``converse.write``: a message, either way
PROPOSE            ``propose.propose``: an update or a correction of the live page, a row of its own (UpdateProposal)
CARRY_ON           ``propose.carry_on``: "we go on by ourselves"; a proposal too, so that a person reads it first
MERGE, REFUSE      ``propose.merge`` and ``propose.refuse``
TELL               ``call.told``: the answer was told on the phone
OPEN               ``contact.open_contact``: a member of staff looked at name, phone and e-mail
WITHDRAW           ``withdraw.withdraw``: the page goes off the site
REMOVE             ``remove.remove``: the initiator wants everything gone, the page too
PURGE              ``remove.purge``: its time is over; what is personal goes, the page stays
=================  ==========================================================================================
"""

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
    RESUBMIT = "resubmit"  # the initiator corrected it
    ASK = "ask"  # a moderator asks for an addition
    PLACE = "place"  # a moderator places it
    DECLINE = "decline"  # a moderator does not place it
    PASS_ON = "pass_on"  # noqa: S105 - no password: a moderator gives it to another team
    PUBLISH = "publish"  # its page is published, round the workflow
    UNPUBLISH = "unpublish"  # its page is taken off the site
    CANCEL = "cancel"  # the workflow is stopped without an answer
    WRITE = "write"  # a message to the other
    PROPOSE = "propose"  # the initiator proposes an update or a correction of the live page
    CARRY_ON = "carry_on"  # the initiator says: we go on by ourselves
    MERGE = "merge"  # a moderator takes a proposal over into the page
    REFUSE = "refuse"  # a moderator does not
    TELL = "tell"  # the answer was told on the phone
    OPEN = "open"  # a member of staff opened the contact data
    WITHDRAW = "withdraw"  # the initiator does not go on
    REMOVE = "remove"  # the initiator wants it gone, the page too
    PURGE = "purge"  # its time is over: what is personal is removed


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

type Table = dict[tuple[State, Event], tuple[frozenset[ActorKind], State]]

#: (state, event) → who may do it, and the state it leads to. What is not here is refused.
TRANSITIONS: Table = {
    (State.RECEIVED, Event.CONFIRM): (_PERSON, State.CONFIRMED),
    (State.RECEIVED, Event.OPEN): (_MODERATOR, State.RECEIVED),
    (State.RECEIVED, Event.WITHDRAW): (_PERSON, State.WITHDRAWN),
    (State.RECEIVED, Event.REMOVE): (_PERSON, State.PURGED),
    (State.RECEIVED, Event.PURGE): (_SYSTEM, State.PURGED),
    (State.CONFIRMED, Event.SUBMIT): (_STAFF, State.IN_REVIEW),
    (State.CONFIRMED, Event.RESUBMIT): (_PERSON, State.IN_REVIEW),
    (State.CONFIRMED, Event.PUBLISH): (_STAFF, State.APPROVED),
    (State.CONFIRMED, Event.WRITE): (_PERSON, State.CONFIRMED),
    (State.CONFIRMED, Event.OPEN): (_MODERATOR, State.CONFIRMED),
    (State.CONFIRMED, Event.WITHDRAW): (_PERSON, State.WITHDRAWN),
    (State.CONFIRMED, Event.REMOVE): (_PERSON, State.PURGED),
    (State.IN_REVIEW, Event.PLACE): (_MODERATOR, State.APPROVED),
    (State.IN_REVIEW, Event.DECLINE): (_MODERATOR, State.DECLINED),
    (State.IN_REVIEW, Event.ASK): (_MODERATOR, State.NEEDS_ADDITION),
    (State.IN_REVIEW, Event.PASS_ON): (_MODERATOR, State.IN_REVIEW),
    (State.IN_REVIEW, Event.RESUBMIT): (_PERSON, State.IN_REVIEW),
    (State.IN_REVIEW, Event.PUBLISH): (_STAFF, State.APPROVED),
    (State.IN_REVIEW, Event.CANCEL): (_STAFF, State.CONFIRMED),
    (State.IN_REVIEW, Event.WRITE): (_PERSON, State.IN_REVIEW),
    (State.IN_REVIEW, Event.OPEN): (_MODERATOR, State.IN_REVIEW),
    (State.IN_REVIEW, Event.WITHDRAW): (_PERSON, State.WITHDRAWN),
    (State.IN_REVIEW, Event.REMOVE): (_PERSON, State.PURGED),
    (State.NEEDS_ADDITION, Event.SUBMIT): (_STAFF, State.IN_REVIEW),
    (State.NEEDS_ADDITION, Event.RESUBMIT): (_PERSON, State.IN_REVIEW),
    (State.NEEDS_ADDITION, Event.DECLINE): (_MODERATOR, State.DECLINED),
    (State.NEEDS_ADDITION, Event.PUBLISH): (_STAFF, State.APPROVED),
    (State.NEEDS_ADDITION, Event.CANCEL): (_STAFF, State.CONFIRMED),
    (State.NEEDS_ADDITION, Event.WRITE): (_PERSON, State.NEEDS_ADDITION),
    (State.NEEDS_ADDITION, Event.TELL): (_MODERATOR, State.NEEDS_ADDITION),
    (State.NEEDS_ADDITION, Event.OPEN): (_MODERATOR, State.NEEDS_ADDITION),
    (State.NEEDS_ADDITION, Event.WITHDRAW): (_PERSON, State.WITHDRAWN),
    (State.NEEDS_ADDITION, Event.REMOVE): (_PERSON, State.PURGED),
    (State.NEEDS_ADDITION, Event.PURGE): (_SYSTEM, State.PURGED),
    (State.APPROVED, Event.UNPUBLISH): (_STAFF, State.DECLINED),
    (State.APPROVED, Event.WRITE): (_PERSON, State.APPROVED),
    (State.APPROVED, Event.PROPOSE): (_PERSON, State.APPROVED),
    (State.APPROVED, Event.CARRY_ON): (_PERSON, State.APPROVED),
    (State.APPROVED, Event.MERGE): (_MODERATOR, State.APPROVED),
    (State.APPROVED, Event.REFUSE): (_MODERATOR, State.APPROVED),
    (State.APPROVED, Event.TELL): (_MODERATOR, State.APPROVED),
    (State.APPROVED, Event.OPEN): (_MODERATOR, State.APPROVED),
    (State.APPROVED, Event.WITHDRAW): (_PERSON, State.WITHDRAWN),
    (State.APPROVED, Event.REMOVE): (_PERSON, State.PURGED),
    (State.APPROVED, Event.PURGE): (_SYSTEM, State.PURGED),
    (State.DECLINED, Event.SUBMIT): (_MODERATOR, State.IN_REVIEW),
    (State.DECLINED, Event.PUBLISH): (_STAFF, State.APPROVED),
    (State.DECLINED, Event.WRITE): (_PERSON, State.DECLINED),
    (State.DECLINED, Event.TELL): (_MODERATOR, State.DECLINED),
    (State.DECLINED, Event.OPEN): (_MODERATOR, State.DECLINED),
    (State.DECLINED, Event.REMOVE): (_PERSON, State.PURGED),
    (State.DECLINED, Event.PURGE): (_SYSTEM, State.PURGED),
    (State.WITHDRAWN, Event.OPEN): (_MODERATOR, State.WITHDRAWN),
    (State.WITHDRAWN, Event.REMOVE): (_PERSON, State.PURGED),
    (State.WITHDRAWN, Event.PURGE): (_SYSTEM, State.PURGED),
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


def possible(state: State, actor: ActorKind) -> frozenset[Event]:
    """Return what this kind of actor may do in ``state``: what a screen offers is what the table has."""
    return frozenset(event for found, event in TRANSITIONS if found == state and allows(state, event, actor))
