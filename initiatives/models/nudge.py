"""A small push ("klein zetje"): somebody with an idea joined what was there already. Counted, without who it was."""

from typing import ClassVar

from django.db import models
from django.utils import timezone


class Nudge(models.Model):
    """One person who joined: which page, when."""

    page = models.ForeignKey("wagtailcore.Page", null=True, on_delete=models.SET_NULL, related_name="+")
    at = models.DateTimeField(default=timezone.now)

    never_shown = "numbers for staff"

    class Meta:
        indexes: ClassVar[list[models.Index]] = [models.Index(fields=["at"], name="nudge_at")]

    def __str__(self) -> str:
        return f"nudge {self.pk}"
