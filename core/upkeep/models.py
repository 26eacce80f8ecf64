"""The commands that a clock starts."""

from django.db import models


class Job(models.Model):
    """One command: who holds it now, and when it last did all its work."""

    name = models.CharField(max_length=40, primary_key=True)
    held_until = models.DateTimeField(null=True)
    finished_at = models.DateTimeField(null=True)

    never_shown = "when tick and daily ran"
    not_personal = frozenset({"name"})

    class Meta:
        app_label = "core"

    def __str__(self) -> str:
        return self.name
