"""The overview of the initiatives, with what can be chosen and how many each choice gives."""

from dataclasses import dataclass

from django.conf import settings
from django.db.models import Count
from django.utils.translation import override

from core.caching.memo import per_generation
from core.models import Neighbourhood, Theme
from core.pages.choices import Option, options
from initiatives.enums import Stage
from initiatives.models import InitiativeIndexPage, InitiativePage
from initiatives.queries.cards import Card, cards
from initiatives.querysets import InitiativeQuerySet

#: Filter → the column that holds its values.
FIELDS = {"neighbourhood": "neighbourhood__slug", "theme": "themes__slug", "stage": "stage"}
#: Cards on one page of the overview.
PAGE_SIZE = 24


@dataclass(frozen=True, kw_only=True)
class Choice:
    """What a visitor chose. Slugs of neighbourhood and theme, value of the stage; empty: no choice."""

    neighbourhood: str = ""
    theme: str = ""
    stage: str = ""

    def without(self, name: str) -> "Choice":
        """Return the choice without one of its filters."""
        return Choice(**{key: "" if key == name else value for key, value in self.__dict__.items()})


@dataclass(frozen=True, kw_only=True)
class Overview:
    """One page of the overview. ``options`` by name of the filter; ``number`` starts at 1."""

    cards: list[Card]
    total: int
    options: dict[str, list[Option]]
    number: int
    has_next: bool


def index_page() -> InitiativeIndexPage:
    """Return the overview in the default language, below which drafts are made; ``DoesNotExist`` without one."""
    page: InitiativeIndexPage = InitiativeIndexPage.objects.get(locale__language_code=settings.LANGUAGE_CODE)
    return page


@per_generation
def names(language: str) -> dict[str, tuple[tuple[str, str], ...]]:
    """Return the values that each filter may have, with their names in ``language``, in the order of the lists."""
    with override(language):
        return {
            "neighbourhood": tuple((row.slug, str(row.name)) for row in Neighbourhood.objects.all()),
            "theme": tuple((row.slug, str(row.name)) for row in Theme.objects.all()),
            "stage": tuple((value, str(label)) for value, label in Stage.choices),
        }


def overview(choice: Choice, *, language: str, number: int = 1) -> Overview:
    """Return page ``number`` of what matches ``choice``: what moved last first. A page beyond the last is empty.

    Six queries at most, and one more in another language.
    """
    live = InitiativePage.objects.live().sources(settings.LANGUAGE_CODE)
    start = (number - 1) * PAGE_SIZE
    found = live.matching(**choice.__dict__).newest_first().select_related("neighbourhood")
    shown = list(found[start : start + PAGE_SIZE + 1])
    counts = {name: _counts(live, choice, name) for name in FIELDS}
    labels = names(language)
    return Overview(
        cards=cards(shown[:PAGE_SIZE], language),
        # Each initiative is in one stage, so the counts of the stages add up to all of them.
        total=counts["stage"].get(choice.stage, 0) if choice.stage else sum(counts["stage"].values()),
        options={name: options(values, counts[name], getattr(choice, name)) for name, values in labels.items()},
        number=number,
        has_next=len(shown) > PAGE_SIZE,
    )


def _counts(live: InitiativeQuerySet, choice: Choice, name: str) -> dict[str, int]:
    """Count each value of a filter beside the other choices, so that no choice leads to nothing unless it says 0."""
    rows = live.matching(**choice.without(name).__dict__).order_by().values_list(FIELDS[name]).annotate(Count("pk"))
    return {value: number for value, number in rows if value}
