"""Closed lists of volunteering. Values are stored; labels come from gettext."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


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
