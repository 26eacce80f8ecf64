"""What remains of the dates of an activity that is deleted."""

from datetime import datetime

from django.db import transaction
from django.db.models import F

from activities.enums import OccurrenceStatus
from activities.models import Occurrence
from core.caching.models import raise_generation


@transaction.atomic
def remove_dates(*, page_id: int, now: datetime) -> int:
    """Mark the dates to come of page ``page_id`` as removed; return how many. The past stays as it was."""
    removed: int = (
        Occurrence.objects.visible()
        .filter(page_key=page_id, ends_at__gt=now)
        .update(status=OccurrenceStatus.REMOVED, sequence=F("sequence") + 1, changed_at=now)
    )
    raise_generation()
    return removed
