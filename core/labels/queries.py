"""The rows that visitors filter by, read once per change."""

from dataclasses import dataclass
from typing import Any

from core.caching.memo import per_generation
from core.labels.models import Audience, Theme
from core.places.models import Neighbourhood, Venue


@dataclass(frozen=True, kw_only=True)
class Choice:
    """A row that a visitor can choose."""

    pk: int
    slug: str
    label: str


ROWS: dict[str, Any] = {"wijk": Neighbourhood, "locatie": Venue, "thema": Theme, "doelgroep": Audience}


@per_generation
def choices(name: str, language: str) -> tuple[Choice, ...]:
    """Return the rows of filter ``name`` (wijk, locatie, thema, doelgroep), labelled in ``language``, in order."""
    rows = ROWS[name].objects.only("pk", "slug", "name").order_by("sort_order", "slug")
    return tuple(Choice(pk=row.pk, slug=row.slug, label=row.name.text(language)) for row in rows)
