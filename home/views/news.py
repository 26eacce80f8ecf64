"""News: the overview with its choices, one item, the feed."""

from typing import Any

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from activities.domain.phrasing import dates as say_dates
from activities.presentation import phrasing
from core.caching.marks import cacheable
from core.images.pictures import picture_of
from core.organisation.queries import organisation
from core.pages.choices import Filter, chosen_address, filter_values, next_url, no_such_choice, page_number
from core.pages.chrome import page_context
from core.pages.providers import CannotShowError, provides
from core.pages.queries import index_url
from core.pages.reading import active_language
from home.feeds import atom
from home.models import NewsIndexPage, NewsPage
from home.presentation import Values, head, news_card
from home.queries import news
from home.queries.news import NewsChoice, NewsOverview

#: Filter of the address → field of NewsChoice.
FILTERS = {"wijk": "neighbourhood", "thema": "theme", "jaar": "year"}
YEARS = range(1990, 2200)


def _read(request: HttpRequest) -> NewsChoice | None:
    """The choice that the address makes; None for one that cannot be."""
    year = request.GET.get("jaar", "")
    if year and not (year.isdecimal() and year.isascii() and len(year) == len("2026") and int(year) in YEARS):
        return None
    choice = NewsChoice(
        neighbourhood=request.GET.get("wijk", ""),
        theme=request.GET.get("thema", ""),
        year=int(year) if year else None,
    )
    return choice if news.is_known(choice, active_language()) else None


@provides(NewsIndexPage)
def news_index_context(page: NewsIndexPage, request: HttpRequest) -> Values:
    """One page of items; a choice that cannot be is explained instead."""
    choice = _read(request)
    number = page_number(request.GET.get("pagina", "1"))
    if choice is None or not number:
        raise _cannot_show(request)
    found = news.news_overview(choice, language=active_language(), number=number)
    return page_context(request, page=page) | {"listing": _listing(page, choice, found, number)}


def _base() -> str:
    return index_url(NewsIndexPage.fixed_slug, active_language())


def _cannot_show(request: HttpRequest) -> CannotShowError:
    return no_such_choice(request, lead=_("Choose again from all the news."), label=_("All news"), url=_base())


def _listing(page: NewsIndexPage, choice: NewsChoice, found: NewsOverview, number: int) -> Values:
    base, who = _base(), organisation(active_language())
    typed = {name: str(getattr(choice, field) or "") for name, field in FILTERS.items()}
    labels = {
        "wijk": who.word_neighbourhood or _("Neighbourhood"),
        "thema": who.word_themes or _("Theme"),
        "jaar": _("Year"),
    }
    filters = [Filter(name=name, label=labels[name], options=found.options[field]) for name, field in FILTERS.items()]
    return head(page) | {
        "introduction": page.introduction,
        **filter_values(base, typed, filters),
        "news": [news_card(item) for item in found.items],
        "empty": not found.items,
        "empty_links": [{"label": _("All news"), "url": base}] if any(typed.values()) else [],
        "feed_url": chosen_address(f"{base}feed.xml", typed),
        "next_url": next_url(base, typed, number=number, has_next=found.has_next),
        "more_text": _("Older news"),
    }


@provides(NewsPage)
def news_context(page: NewsPage, request: HttpRequest) -> Values:
    """One item: its prose in the page's language, its facts from the source page."""
    facts = page.source
    language = active_language()
    values = head(page) | {
        "date_text": say_dates.full_date(facts.date, phrasing()),
        "date_iso": facts.date.isoformat(),
        "neighbourhood": facts.neighbourhood.name.text(language) if facts.neighbourhood else "",
        "picture": picture_of(facts, words=page),
        "body": page.body,
        "index_url": _base(),
    }
    neighbourhood: Any = facts.neighbourhood_id
    return page_context(request, page=page, neighbourhood_id=neighbourhood) | {"news": values}


@require_safe
def feed(request: HttpRequest) -> HttpResponse:
    """The news as Atom (RFC 4287), with the same choices as the overview; 404 for one that cannot be."""
    language = active_language()
    base = news.news_index_url(language)
    choice = _read(request)
    if base is None or choice is None:
        raise Http404
    items = news.news_for_feed(choice, language=language)
    name = organisation(language).name
    title = _("News of %(organisation)s") % {"organisation": name}
    query = request.META.get("QUERY_STRING", "")
    content = atom(
        items,
        title=title,
        author=name,
        language=language,
        base_url=settings.BASE_URL,
        page_path=base,
        own_path=request.path + (f"?{query}" if query else ""),
    )
    return cacheable(HttpResponse(content, content_type="application/atom+xml; charset=utf-8"))
