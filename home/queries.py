"""Reads for the front door: what the sections of the home page and the pages about the organisation show."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from django.conf import settings
from django.db.models import prefetch_related_objects
from wagtail.models import Page

from activities.domain.filters import Filters
from activities.models import Occurrence
from activities.queries import PAGE_SIZE, matching, prices, with_facts
from core.caching.memo import per_generation
from core.pages.queries import Home, home_tree, language_of
from home.models import MissionPage, NeighbourhoodPage

#: Dates on the home page: enough to see what it is like, few enough for a phone.
SHOWN_TODAY = 3
SHOWN_AT_HOME = 3
SHOWN_IN_NEIGHBOURHOOD = 6


def dates_on_home(
    *, today: bool, at_home: bool, language: str, now: datetime, zone: ZoneInfo
) -> tuple[list[Occurrence], list[Occurrence]]:
    """Return the dates of the sections that are asked for: of today, and at home (three queries for both)."""
    found_today = _of_today(language, now, zone) if today else []
    found_at_home = _at_home(language, now, zone) if at_home else []
    prefetch_related_objects([*found_today, *found_at_home], prices())
    return found_today, found_at_home


def _of_today(language: str, now: datetime, zone: ZoneInfo) -> list[Occurrence]:
    """The first dates of today that are not over, cancelled ones too; none today: those of the next day with any."""
    asked = matching(Filters(), language=language, now=now, zone=zone)
    found = list(with_facts(asked.soonest_first()).prefetch_related(None)[:SHOWN_TODAY])
    return [one for one in found if one.local_date == found[0].local_date]


def _at_home(language: str, now: datetime, zone: ZoneInfo) -> list[Occurrence]:
    """The first dates one can take part in without leaving home, each activity once."""
    week = now.astimezone(zone).date() + timedelta(days=14)
    asked = matching(Filters(thuis=True), language=language, now=now, zone=zone, end=week)
    found = with_facts(asked.soonest_first()).prefetch_related(None)[:PAGE_SIZE]
    first_of_page = {one.page_key: one for one in reversed(list(found))}
    return sorted(first_of_page.values(), key=lambda one: one.starts_at)[:SHOWN_AT_HOME]


def dates_in_neighbourhood(pk: int, *, language: str, now: datetime, zone: ZoneInfo) -> list[Occurrence]:
    """The coming dates in the neighbourhood whose row is ``pk``."""
    asked = matching(Filters(), language=language, now=now, zone=zone).in_neighbourhoods([pk])
    return list(with_facts(asked.soonest_first())[:SHOWN_IN_NEIGHBOURHOOD])


@dataclass(frozen=True, kw_only=True)
class Place:
    """A neighbourhood page in a list."""

    title: str
    url: str
    summary: str
    lang: str
    page: NeighbourhoodPage


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


@dataclass(frozen=True, kw_only=True)
class Child:
    """A page below a section."""

    title: str
    url: str
    summary: str


def live_children(page: Page, home: Home | None) -> list[Child]:
    """The live pages right below ``page``, in the editor's order, with their summaries (two queries)."""
    if home is None:
        return []
    return [
        Child(
            title=child.title,
            url=home.url + child.url_path.removeprefix(home.url_path),
            summary=getattr(child, "summary", ""),
        )
        for child in page.get_children().live().specific()
    ]


@per_generation
def mission_address(language: str) -> tuple[str, str] | None:
    """Title and URL of the first live mission page in ``language``; None where there is none."""
    home = home_tree(language).homes.get(language)
    page = MissionPage.objects.live().filter(locale__language_code=language).order_by("path").first()
    if page is None or home is None:
        return None
    return page.title, home.url + page.url_path.removeprefix(home.url_path)
