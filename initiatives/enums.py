"""Closed lists of the initiatives."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class Stage(TextChoices):
    """Where an initiative is on its road. Filter ``fase``."""

    IDEA = "idea", _("idea")
    EXPLORING = "exploring", _("exploring")
    PLANNING = "planning", _("making a plan")
    RUNNING = "running", _("running")
    INDEPENDENT = "independent", _("independent")
    HANDED_OVER = "handed_over", _("handed over")
    STOPPED = "stopped", _("stopped")


class HelpWanted(TextChoices):
    """What an initiator may ask for."""

    SPACE = "space", _("a room")
    MONEY = "money", _("money")
    HANDS = "hands", _("helping hands")
    THINGS = "things", _("things")


class SubmissionState(TextChoices):
    """The life of what was handed in (design §3)."""

    RECEIVED = "received", _("received")
    CONFIRMED = "confirmed", _("confirmed")
    IN_REVIEW = "in_review", _("in review")
    NEEDS_ADDITION = "needs_addition", _("needs an addition")
    APPROVED = "approved", _("placed")
    DECLINED = "declined", _("not placed")
    WITHDRAWN = "withdrawn", _("withdrawn")
    PURGED = "purged", _("removed")
