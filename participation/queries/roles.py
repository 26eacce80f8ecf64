"""Volunteer roles: the overview with what can be chosen, and cards of them elsewhere."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from django.conf import settings
from django.db.models import Count
from django.utils.translation import override

from core.caching.memo import per_generation
from core.labels.queries import choices
from core.pages.choices import Option, options
from core.pages.queries import index_url
from core.pages.translated import with_translations
from participation.enums import Effort
from participation.models import RoleIndexPage, RolePage
from participation.querysets import RoleQuerySet

#: Filter → the column that holds its values.
FIELDS = {"neighbourhood": "place", "theme": "themes__slug", "effort": "effort"}
#: Cards on one page of the overview.
PAGE_SIZE = 24


@dataclass(frozen=True, kw_only=True)
class Card:
    """One role in a list. ``lang`` is empty when its prose is in the visitor's language."""

    title: str
    url: str
    summary: str
    neighbourhood: str
    effort: str
    when: str
    full: bool
    lang: str


@dataclass(frozen=True, kw_only=True)
class Choice:
    """What a visitor chose. Slugs of neighbourhood and theme, value of the effort; empty: no choice."""

    neighbourhood: str = ""
    theme: str = ""
    effort: str = ""

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


def role_url(slug: str, language: str) -> str:
    """Return the address of a role below the overview in ``language``, which shows also what is not translated."""
    return f"{index_url(RoleIndexPage.fixed_slug, language)}{slug}/"


def open_role(slug: str, language: str, *, today: date) -> RolePage | None:
    """Return the role at ``slug`` for a reader of ``language``, translated or not, while its source takes helpers."""
    found = {
        page.locale.language_code: page for page in RolePage.objects.live().filter(slug=slug).select_related("locale")
    }
    page = found.get(language) or found.get(settings.LANGUAGE_CODE)
    if page is None:
        return None
    with_room = RolePage.objects.sources().wanted(today).with_room()
    return page if with_room.filter(translation_key=page.translation_key).exists() else None


def overview(choice: Choice, *, language: str, today: date, number: int = 1) -> Overview:
    """Return page ``number`` of what matches ``choice``, what is full last. A page beyond the last is empty.

    Five queries at most.
    """
    wanted = RolePage.objects.sources().wanted(today)
    start = (number - 1) * PAGE_SIZE
    shown = _cards(wanted.matching(**choice.__dict__).open_first()[start : start + PAGE_SIZE + 1], language)
    counts = {name: _counts(wanted, choice, name) for name in FIELDS}
    labels = _names(language)
    return Overview(
        cards=shown[:PAGE_SIZE],
        # Each role has one effort, so the counts of the efforts add up to all of them.
        total=counts["effort"].get(choice.effort, 0) if choice.effort else sum(counts["effort"].values()),
        options={name: options(values, counts[name], getattr(choice, name)) for name, values in labels.items()},
        number=number,
        has_next=len(shown) > PAGE_SIZE,
    )


@per_generation
def _names(language: str) -> dict[str, tuple[tuple[str, str], ...]]:
    """Return the values that each filter may have, with their names in ``language``, in the order of the lists."""
    with override(language):
        return {
            "neighbourhood": tuple((row.slug, row.label) for row in choices("wijk", language)),
            "theme": tuple((row.slug, row.label) for row in choices("thema", language)),
            "effort": tuple((value, str(label)) for value, label in Effort.choices),
        }


def _counts(wanted: RoleQuerySet, choice: Choice, name: str) -> dict[str, int]:
    """Count each value of a filter beside the other choices, so that no choice leads to nothing unless it says 0."""
    found = wanted.matching(**choice.without(name).__dict__).with_place().order_by()
    rows = found.values_list(FIELDS[name]).annotate(number=Count("pk"))
    return {value: number for value, number in rows if value}


def _cards(found: RoleQuerySet, language: str) -> list[Card]:
    pairs: Sequence[tuple[RolePage, RolePage]] = with_translations(
        found.select_related("neighbourhood", "venue__neighbourhood"), language
    )
    return [_card(page, words, language) for page, words in pairs]


def _card(page: RolePage, words: RolePage, language: str) -> Card:
    place = page.neighbourhood or (page.venue.neighbourhood if page.venue else None)
    return Card(
        title=words.title,
        url=role_url(words.slug, language),
        summary=words.summary or page.summary,
        neighbourhood=place.name.text(language) if place else "",
        effort=str(Effort(page.effort).label),
        when=words.when or page.when,
        full=page.full,
        lang=settings.LANGUAGE_CODE if words is page and language != settings.LANGUAGE_CODE else "",
    )
