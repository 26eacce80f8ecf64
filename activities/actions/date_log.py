"""How one date stands, in values that the log keeps and that undoing writes back."""

from datetime import datetime
from typing import Any

from django.db import models

from activities.domain.occurrences import Identity
from activities.enums import OccurrenceStatus
from activities.models import DateChange, Occurrence
from core.models import User, Venue

#: The rows of DateChange of one date: by type, every column that is not the identity, as JSON.
type Changes = dict[str, dict[str, Any]]

IDENTITY = {"id", "page_id", "rule_uuid", "original_date", "change"}
#: Who and when: no difference in what happens to the date.
TRACES = {"created_at", "created_by_id"}
#: What visitors read of a date.
SHOWN = (
    "title", "starts_at", "ends_at", "local_date", "local_end_date", "all_day", "status", "reason", "full", "note",
)  # fmt: skip


def _columns() -> list["models.Field[Any, Any]"]:
    fields = DateChange._meta.concrete_fields  # noqa: SLF001 - documented API
    return [field for field in fields if field.attname not in IDENTITY]


def change(*, actor: User | None, now: datetime, **values: object) -> dict[str, Any]:
    """Give the values of a new row of DateChange, made by ``actor``; ``values`` are what is not empty."""
    row = DateChange(created_by=actor, created_at=now, **values)
    return _as_json(row)


def read(page_id: int, identity: Identity) -> Changes:
    """Read the changes of one date."""
    rows = DateChange.objects.filter(
        page_id=page_id, rule_uuid=identity.source, original_date=identity.original_date
    ).order_by("pk")
    return {row.change: _as_json(row) for row in rows}


def write(page_id: int, identity: Identity, *, before: Changes, after: Changes) -> None:
    """Make the rows of one date what ``after`` says. Raises ValidationError for values that cannot be stored."""
    of_date = DateChange.objects.filter(
        page_id=page_id, rule_uuid=identity.source, original_date=identity.original_date
    )
    of_date.filter(change__in=set(before) - set(after)).delete()
    for kind, values in after.items():
        if before.get(kind) == values:
            continue
        row = of_date.filter(change=kind).first() or DateChange(
            page_id=page_id, rule_uuid=identity.source, original_date=identity.original_date, change=kind
        )
        for field in _columns():
            setattr(row, field.attname, field.to_python(values.get(field.attname)))
        _forget_what_is_gone(row)
        row.full_clean()
        row.save()


def _forget_what_is_gone(row: DateChange) -> None:
    """Of an undone change, the venue or the member of staff may have been deleted since."""
    if row.new_venue_id is not None and not Venue.objects.filter(pk=row.new_venue_id).exists():
        row.new_venue_id = None
    if row.created_by_id is not None and not User.objects.filter(pk=row.created_by_id).exists():
        row.created_by_id = None


def same(one: Changes, other: Changes) -> bool:
    """Whether both say the same of the date, whoever said it when."""
    return _without_traces(one) == _without_traces(other)


def _without_traces(changes: Changes) -> Changes:
    return {
        kind: {name: value for name, value in values.items() if name not in TRACES} for kind, values in changes.items()
    }


def find(page_id: int, identity: Identity) -> Occurrence | None:
    """The row of the agenda for one date, also when it was removed."""
    return (
        Occurrence.objects.filter(page_key=page_id, rule_uuid=identity.source, original_date=identity.original_date)
        .select_related("venue")
        .first()
    )


def shown(occurrence: Occurrence | None) -> dict[str, Any] | None:
    """What visitors read of a date; None when it stands in no list."""
    if occurrence is None or occurrence.status == OccurrenceStatus.REMOVED:
        return None
    values = {name: _json(getattr(occurrence, name)) for name in SHOWN}
    return values | {"venue": str(occurrence.venue.name) if occurrence.venue else ""}


def ends_at(date_shown: dict[str, Any] | None) -> datetime | None:
    """When a date that ``shown`` described is over."""
    return datetime.fromisoformat(date_shown["ends_at"]) if date_shown else None


def _as_json(row: DateChange) -> dict[str, Any]:
    return {field.attname: _json(getattr(row, field.attname)) for field in _columns()}


def _json(value: Any) -> Any:
    return value if value is None or isinstance(value, str | int) else value.isoformat()
