"""The overview of the initiatives, with what can be chosen and how many each choice gives."""

from collections.abc import Mapping
from dataclasses import dataclass

from django.conf import settings
from django.db.models import Count

from core.models import Neighbourhood, Theme
from initiatives.enums import Stage
from initiatives.models import InitiativeIndexPage, InitiativePage
from initiatives.queries.cards import Card, cards
from initiatives.querysets import InitiativeQuerySet

#: Cards on one page of the overview.
PAGE_SIZE = 24


@dataclass(frozen=True, kw_only=True)
class Option:
    """A value of a filter, its name, how many it gives beside the other choices, and whether it is chosen."""

    value: str
    label: str
    count: int
    chosen: bool


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
    return InitiativeIndexPage.objects.filter(locale__language_code=settings.LANGUAGE_CODE).get()


def overview(choice: Choice, *, language: str, number: int = 1) -> Overview:
    """Return page ``number`` of what matches ``choice``: what moved last first. Eight queries at most.

    A page beyond the last is empty.
    """
    live = InitiativePage.objects.live().sources(settings.LANGUAGE_CODE)
    found = live.matching(**choice.__dict__)
    start = (number - 1) * PAGE_SIZE
    shown = list(found.newest_first().select_related("neighbourhood")[start : start + PAGE_SIZE + 1])
    options = _options(live, choice, language)
    return Overview(
        cards=cards(shown[:PAGE_SIZE], language),
        total=found.count(),
        options=options,
        number=number,
        has_next=len(shown) > PAGE_SIZE,
    )


def _options(live: InitiativeQuerySet, choice: Choice, language: str) -> dict[str, list[Option]]:
    """Count each value beside the other choices, so that no choice leads to nothing unless it says 0."""

    def counted(name: str, field: str) -> Mapping[str, int]:
        rows = live.matching(**choice.without(name).__dict__).order_by().values_list(field).annotate(Count("pk"))
        return {value: number for value, number in rows if value}

    counts = {
        "neighbourhood": counted("neighbourhood", "neighbourhood__slug"),
        "theme": counted("theme", "themes__slug"),
        "stage": counted("stage", "stage"),
    }
    names = {
        "neighbourhood": [(row.slug, row.name.text(language)) for row in Neighbourhood.objects.all()],
        "theme": [(row.slug, row.name.text(language)) for row in Theme.objects.all()],
        "stage": [(value, str(label)) for value, label in Stage.choices],
    }
    return {
        name: [
            Option(value=value, label=label, count=counts[name].get(value, 0), chosen=getattr(choice, name) == value)
            for value, label in values
            if counts[name].get(value) or getattr(choice, name) == value
        ]
        for name, values in names.items()
    }
