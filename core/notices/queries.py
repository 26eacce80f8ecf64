"""The notices that stand at the top of a page now."""

from dataclasses import dataclass
from datetime import datetime

from core.caching.memo import per_generation
from core.clock import now as present
from core.notices.models import Notice


@dataclass(frozen=True, kw_only=True)
class Shown:
    """A notice, ready to be shown: ``lang`` is empty when its text is in the visitor's language."""

    text: str
    url: str
    lang: str


def showing(*, language: str, now: datetime, neighbourhood_id: int | None = None) -> list[Shown]:
    """Return the notices for every page, and those about ``neighbourhood_id``, that are shown at ``now``."""
    return [
        shown
        for shown, starts_at, ends_at, about in _not_over(language)
        if starts_at <= now < ends_at and about in {None, neighbourhood_id}
    ]


@per_generation
def _not_over(language: str) -> tuple[tuple[Shown, datetime, datetime, int | None], ...]:
    rows = Notice.objects.filter(ends_at__gt=present()).select_related("page").order_by("-starts_at", "-pk")
    return tuple(
        (
            Shown(
                text=row.text.text(language),
                url=(row.page.url or "") if row.page and row.page.live else "",
                lang="" if row.text.language(language) == language else row.text.language(language),
            ),
            row.starts_at,
            row.ends_at,
            row.neighbourhood_id,
        )
        for row in rows
    )


def boundary_passed(*, previous: datetime, now: datetime) -> bool:
    """Whether a notice began or ended after ``previous`` and not after ``now``."""
    began = Notice.objects.filter(starts_at__gt=previous, starts_at__lte=now)
    ended = Notice.objects.filter(ends_at__gt=previous, ends_at__lte=now)
    return began.exists() or ended.exists()
