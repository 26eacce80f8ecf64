"""Unfinished answers."""

import hashlib
from datetime import datetime

from django.db.models import QuerySet

from initiatives.models import IdeaDraft, SubmissionPicture
from initiatives.models.draft import KEPT_FOR


def digest_of(key: str, browser: str) -> str:
    """Return how a draft is found: by the key in the address and the one in the cookie together."""
    return hashlib.sha256(f"{key}\n{browser}".encode()).hexdigest()


def draft_of(key: str, browser: str, *, now: datetime) -> IdeaDraft | None:
    """Return the draft that both keys open and that is not too old; None for every other pair."""
    if not key or not browser:
        return None
    return IdeaDraft.objects.filter(digest=digest_of(key, browser), changed_at__gt=now - KEPT_FOR).first()


def pictures_of(draft: IdeaDraft | None) -> QuerySet[SubmissionPicture]:
    """Return the pictures that came with a draft; none of no draft."""
    return SubmissionPicture.objects.filter(draft=draft) if draft else SubmissionPicture.objects.none()
