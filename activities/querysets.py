"""Named questions to the Occurrence table."""

from datetime import date, datetime
from typing import Self

from django.db import models
from django.db.models import Q

from activities.enums import OccurrenceStatus


class OccurrenceQuerySet(models.QuerySet):  # type: ignore[type-arg]  # the model is defined above this layer
    """Dates, soonest first where order matters. Times in UTC."""

    def visible(self) -> Self:
        """Leave out dates that vanished; cancelled ones stay, with their reason."""
        return self.filter(~Q(status=OccurrenceStatus.REMOVED))

    def starting_between(self, start: datetime, end: datetime | None) -> Self:
        """Dates that begin at or after ``start`` and before ``end`` (None: no end)."""
        found = self.filter(starts_at__gte=start)
        return found.filter(starts_at__lt=end) if end else found

    def not_over(self, now: datetime) -> Self:
        """Dates that still go on or are to come."""
        return self.filter(ends_at__gt=now)

    def from_day(self, day: date) -> Self:
        """Dates whose local day is ``day`` or later."""
        return self.filter(local_date__gte=day)

    def soonest_first(self) -> Self:
        """In the order of lists: by start, then by identity."""
        return self.order_by("starts_at", "id")
