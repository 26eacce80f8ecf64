"""Reads of the parts of the area: their pages, which of them a postcode lies in, what goes on there."""

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from django.conf import settings
from django.db.models import QuerySet

from activities.domain.filters import Filters
from activities.models import Occurrence
from activities.queries import matching, with_facts
from core.caching.memo import per_generation
from core.models import Venue
from core.pages.queries import home_tree, language_of
from core.places.postcodes import Postcode, areas, lies_in
from core.text.folding import fold
from home.models import NeighbourhoodPage

SHOWN_IN_NEIGHBOURHOOD = 6


@dataclass(frozen=True, kw_only=True)
class Place:
    """A neighbourhood page in a list."""

    title: str
    url: str
    summary: str
    lang: str
    page: NeighbourhoodPage


def dates_in_neighbourhood(pk: int, *, language: str, now: datetime, zone: ZoneInfo) -> list[Occurrence]:
    """The coming dates in the neighbourhood whose row is ``pk``."""
    asked = matching(Filters(), language=language, now=now, zone=zone).in_neighbourhoods([pk])
    return list(with_facts(asked.soonest_first())[:SHOWN_IN_NEIGHBOURHOOD])


@per_generation
def neighbourhood_pages(language: str) -> tuple[Place, ...]:
    """The live neighbourhood pages in the editor's order, translated where there is a translation."""
    tree = home_tree(language)
    base = tree.url + "wijken/"
    pages = list(
        NeighbourhoodPage.objects.live()
        .filter(locale__language_code__in={language, settings.LANGUAGE_CODE})
        .select_related("image", "neighbourhood")
        .order_by("path")
    )
    translated = {page.translation_key: page for page in pages if language_of(page) == language}
    places = []
    for source in (page for page in pages if language_of(page) == settings.LANGUAGE_CODE):
        page = translated.get(source.translation_key, source)
        lang = "" if page is not source or language == settings.LANGUAGE_CODE else settings.LANGUAGE_CODE
        title = source.neighbourhood.name.text(language) if lang else page.title
        places.append(Place(title=title, url=f"{base}{page.slug}/", summary=page.summary, lang=lang, page=source))
    return tuple(places)


def places_with_postcode(postcode: Postcode, language: str) -> list[Place]:
    """The places in which ``postcode`` lies; several where it crosses a border, none where nobody claims it."""
    places = neighbourhood_pages(language)
    by_place = {number: areas(place.page.neighbourhood.postcodes) for number, place in enumerate(places)}
    return [places[number] for number in lies_in(postcode, by_place)]


def places_called(words: str, language: str) -> list[Place]:
    """The places whose name is ``words``, else those whose name has them in it; capitals and accents aside."""
    asked = fold(words)
    if not asked:
        return []
    named = [(fold(place.title), place) for place in neighbourhood_pages(language)]
    return [place for name, place in named if name == asked] or [place for name, place in named if asked in name]


def has_postcodes(language: str) -> bool:
    """Whether any place can be found by its postcode."""
    return any(place.page.neighbourhood.postcodes for place in neighbourhood_pages(language))


def venues(neighbourhood_id: int | None = None) -> list[Venue]:
    """The venues of a neighbourhood, or all of them, in the editor's order (one query)."""
    found: QuerySet[Venue] = Venue.objects.select_related("neighbourhood")
    if neighbourhood_id is not None:
        found = found.filter(neighbourhood_id=neighbourhood_id)
    return list(found)
