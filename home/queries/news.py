"""Reads of the news: lists, what can be chosen, the feed."""

from dataclasses import dataclass
from datetime import date, datetime

from django.conf import settings
from django.db.models import Count, QuerySet

from core.labels.queries import choices
from core.pages.choices import Option, options
from core.pages.queries import home_tree
from core.pages.translated import with_translations
from home.models import NewsIndexPage, NewsPage

#: Field of :class:`NewsChoice` → the column that holds its values.
FIELDS = {"neighbourhood": "neighbourhood__slug", "theme": "themes__slug", "year": "date__year"}
#: Items on one page of the overview.
PAGE_SIZE = 20
#: Items in the feed: readers keep the older ones themselves.
IN_FEED = 40


@dataclass(frozen=True, kw_only=True)
class NewsItem:
    """One item in a list. ``lang`` is empty when its prose is in the visitor's language."""

    title: str
    url: str
    summary: str
    date: date
    neighbourhood: str
    changed_at: datetime | None
    key: str
    lang: str


@dataclass(frozen=True, kw_only=True)
class NewsChoice:
    """What a visitor chose: slugs of a neighbourhood and a theme, a year; empty: no choice."""

    neighbourhood: str = ""
    theme: str = ""
    year: int | None = None


@dataclass(frozen=True, kw_only=True)
class NewsOverview:
    """One page of the overview; ``options`` by the name of a field of :class:`NewsChoice`."""

    items: list[NewsItem]
    options: dict[str, list[Option]]
    has_next: bool


def news_index_url(language: str) -> str | None:
    """The address of the overview in ``language``; None where there is none."""
    return home_tree(language).child_url(NewsIndexPage.fixed_slug)


def latest_news(language: str, *, limit: int, neighbourhood_id: int | None = None) -> list[NewsItem]:
    """The newest items, of a neighbourhood if one is given (one query)."""
    if news_index_url(language) is None:
        return []
    found = NewsPage.objects.sources().newest_first()
    if neighbourhood_id is not None:
        found = found.filter(neighbourhood_id=neighbourhood_id)
    return _items(found[:limit], language)


def news_overview(choice: NewsChoice, *, language: str, number: int = 1) -> NewsOverview:
    """Page ``number`` of what matches ``choice``, the newest first, and what can be chosen beside it.

    Five queries.
    """
    start = (number - 1) * PAGE_SIZE
    found = NewsPage.objects.sources().matching(**choice.__dict__).newest_first()
    items = _items(found[start : start + PAGE_SIZE + 1], language)
    counts = {name: _counts(choice, name, column) for name, column in FIELDS.items()}
    chosen = {name: str(getattr(choice, name) or "") for name in FIELDS}
    years = counts["year"].keys() | {chosen["year"]} - {""}
    values = {
        "neighbourhood": [(one.slug, one.label) for one in choices("wijk", language)],
        "theme": [(one.slug, one.label) for one in choices("thema", language)],
        "year": [(year, year) for year in sorted(years, reverse=True)],
    }
    return NewsOverview(
        items=items[:PAGE_SIZE],
        options={name: options(values[name], counts[name], chosen[name]) for name in FIELDS},
        has_next=len(items) > PAGE_SIZE,
    )


def news_for_feed(choice: NewsChoice, *, language: str) -> list[NewsItem]:
    """The newest items that match ``choice``."""
    found = NewsPage.objects.sources().matching(**choice.__dict__).newest_first()
    return _items(found[:IN_FEED], language)


def is_known(choice: NewsChoice, language: str) -> bool:
    """Whether the neighbourhood and the theme that were chosen are there."""
    asked = (("wijk", choice.neighbourhood), ("thema", choice.theme))
    return all(not slug or slug in {one.slug for one in choices(name, language)} for name, slug in asked)


def _counts(choice: NewsChoice, left_out: str, column: str) -> dict[str, int]:
    """How many items each value of a column has beside the other choices."""
    others = {name: value for name, value in choice.__dict__.items() if name != left_out}
    rows = NewsPage.objects.sources().matching(**others).order_by().values_list(column).annotate(Count("pk"))
    return {str(value): count for value, count in rows if value}


def _items(sources: QuerySet[NewsPage], language: str) -> list[NewsItem]:
    """Items of (sliced) source pages, translated where they are (one query)."""
    base = news_index_url(language) or "/nieuws/"
    other = language != settings.LANGUAGE_CODE
    return [
        NewsItem(
            title=prose.title,
            url=f"{base}{prose.slug}/",
            summary=prose.summary,
            date=page.date,
            neighbourhood=page.neighbourhood.name.text(language) if page.neighbourhood else "",
            changed_at=prose.last_published_at,
            key=str(page.translation_key),
            lang=settings.LANGUAGE_CODE if other and prose is page else "",
        )
        for page, prose in with_translations(sources, language)
    ]
