"""Named questions to the outbox."""

from datetime import datetime, timedelta
from typing import Self

from django.db import models


class OutboxQuerySet(models.QuerySet):  # type: ignore[type-arg]  # the model is defined above this layer
    """Mails by what becomes of them."""

    def waiting(self) -> Self:
        """Not sent yet, and still being tried."""
        return self.filter(sent_at=None, given_up_at=None)

    def due(self, now: datetime) -> Self:
        """To be tried now, the longest waiting first."""
        return self.waiting().filter(next_attempt_at__lte=now).order_by("next_attempt_at", "pk")

    def in_trouble(self, now: datetime, *, after: timedelta) -> Self:
        """Given up, or still waiting so long after it was written; what was given up comes first."""
        late = models.Q(given_up_at=None, created_at__lte=now - after)
        return self.filter(models.Q(given_up_at__isnull=False) | late, sent_at=None).order_by("-given_up_at", "pk")

    def stuck(self) -> Self:
        """Given up: a person has to look. Newest first."""
        return self.filter(sent_at=None, given_up_at__isnull=False).order_by("-given_up_at")
