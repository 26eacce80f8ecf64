"""Unfinished answers are kept for a day, so that nothing typed is lost between two steps."""

import json
from collections.abc import Mapping
from datetime import datetime, timedelta

from core.limits.counting import within_limit
from core.privacy.log import note_removal
from initiatives.models import IdeaDraft
from initiatives.models.draft import KEPT_FOR
from initiatives.queries.drafts import digest_of

#: More than all fields together can hold; less than fills a disk.
MOST_CHARACTERS = 30_000
#: New drafts from one network address: a library full of people, but no flood.
NEW_AN_HOUR = 250


def save_draft(
    *, key: str, browser: str, answers: Mapping[str, list[str]], address: str, now: datetime
) -> IdeaDraft | None:
    """Keep ``answers`` under both keys; None when they are too many to keep, or too many drafts come from ``address``.

    Nothing is lost then: the page that is shown next carries all answers itself.
    """
    if len(json.dumps(answers)) > MOST_CHARACTERS:
        return None
    digest = digest_of(key, browser)
    mine = IdeaDraft.objects.filter(digest=digest)
    if not mine.exists() and not within_limit(
        "initiatives.draft", address, limit=NEW_AN_HOUR, window=timedelta(hours=1), now=now
    ):
        return None
    draft, _new = IdeaDraft.objects.update_or_create(
        digest=digest, defaults={"answers": dict(answers), "changed_at": now}
    )
    return draft


def forget_draft(*, key: str, browser: str) -> None:
    """Delete it: the answers were sent, or whoever typed them wants them gone."""
    IdeaDraft.objects.filter(digest=digest_of(key, browser)).delete()


def purge_drafts(*, now: datetime) -> int:
    """Delete what nobody finished in time; return how many."""
    _rows, per_model = IdeaDraft.objects.filter(changed_at__lte=now - KEPT_FOR).delete()
    number = per_model.get("initiatives.IdeaDraft", 0)
    note_removal(rule="draft", number=number, now=now)
    return number
