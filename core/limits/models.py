"""How often somebody did something, without saying who."""

from typing import ClassVar

from django.db import models


class RateCount(models.Model):
    """One count: of one subject (only its keyed hash is stored) in one window of time."""

    key = models.CharField(max_length=64, unique=True)
    count = models.PositiveIntegerField(default=0)
    ends_at = models.DateTimeField()

    never_shown = "limits"
    not_personal = frozenset({"key"})

    class Meta:
        app_label = "core"
        indexes: ClassVar[list[models.Index]] = [models.Index(fields=["ends_at"], name="ratecount_ends")]

    def __str__(self) -> str:
        return f"{self.count} until {self.ends_at:%Y-%m-%d %H:%M}"
