"""What happens to one date: in one transaction with the table, at once, without publishing anything else."""

from datetime import datetime

from django.db import transaction

from activities.actions.materialise import rebuild
from activities.enums import ChangeType, OccurrenceStatus
from activities.models import DateChange, Occurrence
from core.models import User


class DateNotFoundError(LookupError):
    """The activity has no such date to come."""


@transaction.atomic
def cancel_date(*, occurrence: Occurrence, reason: str, actor: User | None, now: datetime) -> DateChange:
    """Cancel one date with a ``reason`` that visitors read; a second time only replaces the reason.

    Raises ValidationError without a reason, DateNotFoundError for a date that is past or was removed.
    """
    _must_be_to_come(occurrence, now)
    change, _created = DateChange.objects.update_or_create(
        page_id=occurrence.page_key,
        rule_uuid=occurrence.rule_uuid,
        original_date=occurrence.original_date,
        change=ChangeType.CANCELLED,
        defaults={"reason": reason.strip(), "created_by": actor, "created_at": now},
    )
    change.full_clean()
    rebuild(occurrence.page_key, now=now)
    return change


@transaction.atomic
def restore_date(*, occurrence: Occurrence, now: datetime) -> None:
    """Let a cancelled date go ahead after all: its cancellation is taken away."""
    _must_be_to_come(occurrence, now)
    DateChange.objects.filter(
        page_id=occurrence.page_key,
        rule_uuid=occurrence.rule_uuid,
        original_date=occurrence.original_date,
        change=ChangeType.CANCELLED,
    ).delete()
    rebuild(occurrence.page_key, now=now)


def _must_be_to_come(occurrence: Occurrence, now: datetime) -> None:
    if occurrence.page_id is None or occurrence.ends_at <= now or occurrence.status == OccurrenceStatus.REMOVED:
        raise DateNotFoundError(occurrence.uid)
