"""Noting that an activity was typed over in another agenda."""

from collections.abc import Collection
from datetime import datetime

from django.db import transaction

from activities.models import ActivityPage, ElsewhereMark
from core.models import User


@transaction.atomic
def mark_elsewhere(*, page_ids: Collection[int], actor: User | None, now: datetime) -> int:
    """Note that these live activities stand in another agenda as they are now; return how many."""
    known = ActivityPage.objects.live().filter(pk__in=page_ids).values_list("pk", flat=True)
    for page_id in sorted(known):
        ElsewhereMark.objects.update_or_create(page_id=page_id, defaults={"marked_at": now, "marked_by": actor})
    return len(known)


@transaction.atomic
def unmark_elsewhere(*, page_ids: Collection[int]) -> int:
    """Take the marks away; return how many."""
    gone, _by_model = ElsewhereMark.objects.filter(page_id__in=page_ids).delete()
    return gone
