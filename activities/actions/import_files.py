"""A file between its preview and its import."""

from dataclasses import asdict
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from django.db import transaction
from django.utils import timezone

from activities import import_queries
from activities.actions.import_agenda import Choices, import_activities
from activities.domain.importing import reading
from activities.models import ImportFile
from core.models import User

#: Who comes back later than this, uploads again.
KEPT = timedelta(days=1)
MAX_NAME = 200


class AlreadyDoneError(Exception):
    """The file was imported before, by an earlier press; ``result`` says what that did."""

    def __init__(self, result: dict[str, Any]) -> None:
        """Keep what was done."""
        super().__init__()
        self.result = result


@transaction.atomic
def keep_file(*, name: str, content: bytes, actor: User, now: datetime) -> ImportFile:
    """Keep an uploaded file for its preview; an earlier one of the same member of staff goes.

    Raises Refused when it cannot be read at all.
    """
    reading.read(content, name=name, circumstances=import_queries.circumstances(timezone.localdate(now)))
    ImportFile.objects.filter(user=actor).delete()
    plain = "".join(letter for letter in name if letter.isprintable())[-MAX_NAME:]
    return ImportFile.objects.create(user=actor, name=plain, content=content, created_at=now)


@transaction.atomic
def import_file(*, uuid: UUID, choices: Choices, seen: str, actor: User, now: datetime) -> dict[str, Any]:
    """Import a kept file of the actor, once; return what was done.

    Raises ImportFile.DoesNotExist for one that is gone or somebody else's, AlreadyDoneError for a second press, and as
    ``import_activities``.
    """
    kept = ImportFile.objects.select_for_update().get(uuid=uuid, user=actor)
    if kept.result is not None:
        raise AlreadyDoneError(kept.result)
    circumstances = import_queries.circumstances(timezone.localdate(now))
    found = reading.read(bytes(kept.content), name=kept.name, circumstances=circumstances)
    done = import_activities(found=found, choices=choices, actor=actor, now=now, seen=seen)
    kept.result, kept.content = asdict(done), b""
    kept.save(update_fields=["result", "content"])
    return kept.result


def purge_files(*, now: datetime) -> int:
    """Drop the files that nobody came back for; return how many."""
    gone, _by_model = ImportFile.objects.filter(created_at__lt=now - KEPT).delete()
    return gone
