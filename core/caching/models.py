"""The one row that says how fresh every cached page must be."""

from django.db import models
from django.db.models import F


class CacheGeneration(models.Model):
    """A number that rises with every change a visitor may see. Pages cached under another number are stale."""

    value = models.BigIntegerField(default=1)

    class Meta:
        app_label = "core"

    def __str__(self) -> str:
        return str(self.value)


def raise_generation() -> None:
    """Make every cached page stale, in the caller's transaction: a change and its number commit together."""
    if not CacheGeneration.objects.filter(pk=1).update(value=F("value") + 1):
        CacheGeneration.objects.get_or_create(pk=1)
