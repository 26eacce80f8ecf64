"""Somebody of the staff tried to reach an initiator by phone."""

from typing import ClassVar

from django.conf import settings
from django.db import models
from django.utils import timezone


class CallAttempt(models.Model):
    """One call that nobody answered. Calls that were answered are steps of the submission."""

    submission = models.ForeignKey("initiatives.Submission", on_delete=models.CASCADE, related_name="calls")
    at = models.DateTimeField(default=timezone.now)
    actor = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+")

    never_shown = "calls of staff"

    class Meta:
        ordering: ClassVar[list[str]] = ["at", "pk"]

    def __str__(self) -> str:
        return f"call {self.pk}"
