"""Closed lists of the initiatives. Values are stored and stand in addresses; labels come from gettext."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _

from initiatives.domain import lifecycle, road


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


class Answer(TextChoices):
    """A moderator's answer, by the name of the action in Wagtail's workflow."""

    PLACE = "approve", _("Place")
    DECLINE = "reject", _("Do not place")


#: An initiator who confirmed waits for an answer.
WAITING = frozenset({SubmissionState.CONFIRMED, SubmissionState.IN_REVIEW})
#: Answered: the initiator has to be told.
ANSWERED = frozenset({SubmissionState.APPROVED, SubmissionState.DECLINED})
