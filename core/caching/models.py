"""The one row that says how fresh every cached page must be."""

from django.db import connection, models
from django.db.models import F


class CacheGeneration(models.Model):
    """A number that rises with every change a visitor may see. Pages cached under another number are stale."""

    value = models.BigIntegerField(default=1)

    never_shown = "is the number itself"

    class Meta:
        app_label = "core"

    def __str__(self) -> str:
        return str(self.value)


READ_GENERATION = "SELECT value FROM core_cachegeneration WHERE id = 1"


def read_generation() -> int:
    """Return the present generation; 0 before the first change. One statement, since every request asks."""
    with connection.cursor() as cursor:
        cursor.execute(READ_GENERATION)
        row = cursor.fetchone()
    return row[0] if row else 0


def raise_generation() -> None:
    """Make every cached page stale, in the caller's transaction: a change and its number commit together.

    Bulk writes and ``update()`` send no signal: who uses them for something visitors see calls this.
    """
    if not CacheGeneration.objects.filter(pk=1).update(value=F("value") + 1):
        _row, created = CacheGeneration.objects.get_or_create(pk=1)
        if not created:  # somebody else made it in between; their number is not ours
            CacheGeneration.objects.filter(pk=1).update(value=F("value") + 1)
