"""News: the overview with its choices, one item, the feed."""

from typing import Any
from urllib.parse import urlencode

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from activities.domain.phrasing import dates as say_dates
from activities.presentation import active_language, phrasing
from core.caching.marks import cacheable
from core.images.pictures import shown
from core.organisation.queries import organisation
from core.pages.chrome import page_context
from core.pages.providers import CannotShowError, provides
from home.feeds import atom
from home.models import NewsIndexPage, NewsPage
from home.presentation import Values, head, news_card, words_of_picture
from home.queries import news
from home.queries.news import NewsChoice, NewsOverview

#: Filter of the address → field of NewsChoice.
FILTERS = {"wijk": "neighbourhood", "thema": "theme", "jaar": "year"}
#: Nobody turns so many pages; a choice helps more.
LAST_PAGE = 20
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
    language = active_language()
    choice = _read(request)
    asked = request.GET.get("pagina", "1")
    number = int(asked) if asked.isascii() and asked.isdecimal() and len(asked) <= len(str(LAST_PAGE)) else 0
    if choice is None or not 1 <= number <= LAST_PAGE:
        raise _cannot_show(request)
    found = news.news_overview(choice, language=language, number=number)
    return page_context(request, page=page) | {"listing": _listing(page, choice, found, number, language)}


def _cannot_show(request: HttpRequest) -> CannotShowError:
    context = page_context(request, title=_("We cannot show this"))
    context["message"] = {
        "title": _("We cannot show this"),
        "lines": [_("One of your choices is not there (any more)."), _("Choose again from all the news.")],
        "button": None,
        "links": [{"label": _("All news"), "url": news.news_index_url(active_language())}],
    }
    return CannotShowError(context, status=404)


def _listing(page: NewsIndexPage, choice: NewsChoice, found: NewsOverview, number: int, language: str) -> Values:
    base = news.news_index_url(language) or "/nieuws/"
    typed = {name: str(getattr(choice, field) or "") for name, field in FILTERS.items()}

    def address(path: str = base, **changes: str) -> str:
        query = urlencode({name: value for name, value in (typed | changes).items() if value})
        return f"{path}?{query}" if query else path

    who = organisation(language)
    labels = {
        "wijk": who.word_neighbourhood or _("Neighbourhood"),
        "thema": who.word_themes or _("Theme"),
        "jaar": _("Year"),
    }
    filters: list[Values] = []
    chosen: list[Values] = []
    for name, field in FILTERS.items():
        options = []
        for option in found.options[field]:
            is_chosen = option.value == typed[name]
            url = address(**{name: "" if is_chosen else option.value})
            options.append({"label": f"{option.label} ({option.count})", "url": url, "chosen": is_chosen})
            if is_chosen:
                remove = _("Take away %(choice)s") % {"choice": option.label}
                chosen.append({"label": option.label, "remove_url": url, "remove_label": remove})
        if options:
            filters.append({"name": name, "label": labels[name], "options": options})
    return head(page) | {
        "introduction": page.introduction,
        "filters": filters,
        "chosen": chosen,
        "news": [news_card(item) for item in found.items],
        "empty": not found.items,
        "empty_links": [{"label": _("All news"), "url": base}] if chosen or any(typed.values()) else [],
        "feed_url": address(f"{base}feed.xml"),
        "next_url": address(pagina=str(number + 1)) if found.has_next and number < LAST_PAGE else "",
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
        "picture": shown(facts.image, **words_of_picture(page, facts)),
        "body": page.body,
        "index_url": news.news_index_url(language) or "/nieuws/",
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
