"""What an offer has in common that staff follow up, whoever made it: how far it is, and what staff did."""

from collections.abc import Mapping
from datetime import date
from typing import Any, ClassVar

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class FollowedUp(models.Model):
    """An offer that staff follow up. The model itself has its ``state`` with the choices, and ``steps``."""

    #: From a state → what may follow; and the states in which somebody of us still has to do something.
    FOLLOWS: ClassVar[Mapping[str, frozenset[str]]]
    WAITING: ClassVar[frozenset[str]]

    state_since = models.DateTimeField(default=timezone.now)
    answer_by = models.DateField(_("answer before"), null=True)
    note = models.TextField(_("note for colleagues"), max_length=500, blank=True)

    state: Any
    steps: Any

    class Meta:
        abstract = True

    def may_become(self, state: str) -> bool:
        """Whether ``state`` may follow on the present one."""
        return state in self.FOLLOWS[self.state]

    def is_late(self, today: date) -> bool:
        """Whether somebody waits for us beyond the promised day."""
        return self.state in self.WAITING and self.answer_by is not None and self.answer_by <= today


class FollowUpStep(models.Model):
    """What staff did with an offer, and when: the data themselves never stand here. The model has ``event``."""

    #: Events that every offer knows: somebody looked at the contact data, or took it along.
    OPENED, EXPORTED = "opened", "exported"

    at = models.DateTimeField()
    actor = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+")

    event: Any
    never_shown = "log of staff"

    class Meta:
        abstract = True
        ordering: ClassVar[list[str]] = ["-at", "-pk"]

    def __str__(self) -> str:
        return f"{self.event} {self.at:%Y-%m-%d}"
