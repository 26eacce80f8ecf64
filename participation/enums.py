"""Closed lists of volunteering. Values are stored; labels come from gettext."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _

from participation.domain import follow_up


class Effort(TextChoices):
    """How much a role asks of somebody. Filter ``zwaarte``."""

    LIGHT = "light", _("light work")
    MIDDLE = "middle", _("in between")
    HEAVY = "heavy", _("heavy work")


class Company(TextChoices):
    """With whom one does it."""

    ALONE = "alone", _("on your own")
    TOGETHER = "together", _("with others")
    EITHER = "either", _("on your own or with others")


class HelpState(TextChoices):
    """How far it is with somebody who offers help."""

    NEW = follow_up.State.NEW, _("new")
    CALLED = follow_up.State.CALLED, _("called")
    STARTED = follow_up.State.STARTED, _("started")
    STOPPED = follow_up.State.STOPPED, _("did not go on")


class HelpEvent(TextChoices):
    """A line of the log of somebody who offers help."""

    OPENED = "opened", _("contact data looked at")
    EXPORTED = "exported", _("contact data downloaded")
    CALLED = follow_up.State.CALLED, _("called")
    STARTED = follow_up.State.STARTED, _("started")
    STOPPED = follow_up.State.STOPPED, _("did not go on")
