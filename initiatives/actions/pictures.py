"""Pictures that come with an idea."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from django.db import transaction

from core.images.received import Received
from core.limits.counting import within_limit
from initiatives.models import IdeaDraft, Submission, SubmissionPicture

#: From one network address, in all drafts together: enough for a library, too few to fill a disk.
AN_HOUR = 60


def keep_pictures(
    pictures: Sequence[Received], *, draft: IdeaDraft | None = None, submission: Submission | None = None
) -> None:
    """Keep ``pictures`` with one of both."""
    SubmissionPicture.objects.bulk_create(
        SubmissionPicture(draft=draft, submission=submission, content=one.content, width=one.width, height=one.height)
        for one in pictures
    )


def may_send_pictures(number: int, *, address: str, now: datetime) -> bool:
    """Count ``number`` more pictures from ``address``; say whether they are not too many."""
    window = timedelta(hours=1)
    return all(
        within_limit("initiatives.picture", address, limit=AN_HOUR, window=window, now=now) for _one in range(number)
    )


def take_away(*, draft: IdeaDraft, number: int) -> None:
    """Delete a picture of the draft by its key; one that is not there stays away."""
    with transaction.atomic():
        SubmissionPicture.objects.filter(draft=draft, pk=number).delete()
