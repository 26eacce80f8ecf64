"""The rows that visitors filter by, read once per change."""

from dataclasses import dataclass
from operator import itemgetter
from typing import Any

from django.db.models import Value

from core.caching.memo import per_generation
from core.labels.fields import Labels
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
def _rows() -> dict[str, list[tuple[int, str, Labels]]]:
    """Id, slug and labels of the rows of each filter, in order (one query for all of them)."""
    tables = [
        model.objects.order_by().annotate(filter=Value(name)).values_list("filter", "sort_order", "slug", "pk", "name")
        for name, model in ROWS.items()
    ]
    found: dict[str, list[tuple[int, str, Labels]]] = {name: [] for name in ROWS}
    for name, _order, slug, pk, labels in sorted(tables[0].union(*tables[1:], all=True), key=itemgetter(0, 1, 2)):
        found[name].append((pk, slug, labels))
    return found


def choices(name: str, language: str) -> tuple[Choice, ...]:
    """Return the rows of filter ``name`` (wijk, locatie, thema, doelgroep), labelled in ``language``, in order."""
    return tuple(Choice(pk=pk, slug=slug, label=labels.text(language)) for pk, slug, labels in _rows()[name])
