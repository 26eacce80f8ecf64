"""Closed lists of the initiatives. Values are stored and stand in addresses; labels come from gettext."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _

from initiatives.domain import lifecycle, offers, road


class Stage(TextChoices):
    """Where an initiative is on its road. Filter ``fase``."""

    IDEA = road.Stage.IDEA, _("idea")
    EXPLORING = road.Stage.EXPLORING, _("exploring")
    PLANNING = road.Stage.PLANNING, _("making a plan")
    RUNNING = road.Stage.RUNNING, _("running")
    INDEPENDENT = road.Stage.INDEPENDENT, _("independent")
    HANDED_OVER = road.Stage.HANDED_OVER, _("handed over")
    STOPPED = road.Stage.STOPPED, _("stopped")


class HelpWanted(TextChoices):
    """What an initiator may ask for."""

    SPACE = "space", _("a room")
    MONEY = "money", _("money")
    HANDS = "hands", _("helping hands")
    THINGS = "things", _("things")


class SubmissionState(TextChoices):
    """The life of what was handed in (design §3)."""

    RECEIVED = lifecycle.State.RECEIVED, _("received")
    CONFIRMED = lifecycle.State.CONFIRMED, _("confirmed")
    IN_REVIEW = lifecycle.State.IN_REVIEW, _("in review")
    NEEDS_ADDITION = lifecycle.State.NEEDS_ADDITION, _("needs an addition")
    APPROVED = lifecycle.State.APPROVED, _("placed")
    DECLINED = lifecycle.State.DECLINED, _("not placed")
    WITHDRAWN = lifecycle.State.WITHDRAWN, _("withdrawn")
    PURGED = lifecycle.State.PURGED, _("removed")


class Happened(TextChoices):
    """What happened, in the log that staff and initiators read."""

    CONFIRM = lifecycle.Event.CONFIRM, _("confirmed: the idea is theirs")
    SUBMIT = lifecycle.Event.SUBMIT, _("came before the moderators")
    RESUBMIT = lifecycle.Event.RESUBMIT, _("corrected and handed in")
    ASK = lifecycle.Event.ASK, _("asked for an addition")
    PLACE = lifecycle.Event.PLACE, _("placed on the website")
    DECLINE = lifecycle.Event.DECLINE, _("not placed")
    PASS_ON = lifecycle.Event.PASS_ON, _("passed on")
    PUBLISH = lifecycle.Event.PUBLISH, _("published outside the moderation")
    UNPUBLISH = lifecycle.Event.UNPUBLISH, _("taken off the website")
    CANCEL = lifecycle.Event.CANCEL, _("moderation was stopped without an answer")
    WRITE = lifecycle.Event.WRITE, _("wrote a message")
    PROPOSE = lifecycle.Event.PROPOSE, _("proposed a change")
    CARRY_ON = lifecycle.Event.CARRY_ON, _("goes on by themselves")
    MERGE = lifecycle.Event.MERGE, _("change taken over")
    REFUSE = lifecycle.Event.REFUSE, _("change not taken over")
    TELL = lifecycle.Event.TELL, _("told on the phone")
    OPEN = lifecycle.Event.OPEN, _("opened the contact data")
    WITHDRAW = lifecycle.Event.WITHDRAW, _("withdrawn")
    REMOVE = lifecycle.Event.REMOVE, _("removed at the initiator's request")
    PURGE = lifecycle.Event.PURGE, _("personal data removed: its time was over")


class By(TextChoices):
    """Who did it."""

    INITIATOR = lifecycle.ActorKind.INITIATOR, _("the initiator")
    MODERATOR = lifecycle.ActorKind.MODERATOR, _("a member of staff")
    SYSTEM = lifecycle.ActorKind.SYSTEM, _("the system")


class Source(TextChoices):
    """How an idea came in."""

    WEB = "web", _("by the website")
    PAPER = "paper", _("on paper")
    CALL = "call", _("by phone")
    DESK = "desk", _("at the counter")


class ProposalKind(TextChoices):
    """What an initiator proposes about the live page."""

    UPDATE = "update", _("news")
    CORRECTION = "correction", _("correction")
    CARRY_ON = "carry_on", _("goes on by themselves")


class ProposalState(TextChoices):
    """What became of it."""

    OPEN = "open", _("waits")
    MERGED = "merged", _("taken over")
    REFUSED = "refused", _("not taken over")


class JoinKind(TextChoices):
    """How somebody joins an initiative."""

    HELP = "help", _("helps")
    COME = "come", _("comes along")


class JoinState(TextChoices):
    """How far it is with somebody who joins."""

    NEW = offers.State.NEW, _("to be passed on")
    PASSED_ON = offers.State.PASSED_ON, _("passed on")
    STOPPED = offers.State.STOPPED, _("did not go on")


class JoinEvent(TextChoices):
    """A line of the log of somebody who joins."""

    OPENED = "opened", _("contact data looked at")
    EXPORTED = "exported", _("contact data downloaded")
    PASSED_ON = offers.State.PASSED_ON, _("passed on")
    STOPPED = offers.State.STOPPED, _("did not go on")


class Answer(TextChoices):
    """A moderator's answer, by the name of the action in Wagtail's workflow."""

    PLACE = "approve", _("Place")
    ASK = "ask", _("Ask for an addition")
    DECLINE = "reject", _("Do not place")


#: An initiator who confirmed waits for an answer.
WAITING = frozenset({SubmissionState.CONFIRMED, SubmissionState.IN_REVIEW})
#: Answered: the initiator has to be told.
ANSWERED = frozenset({SubmissionState.APPROVED, SubmissionState.DECLINED, SubmissionState.NEEDS_ADDITION})
