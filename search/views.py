"""The search page."""

from typing import Any
from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_safe

from activities.models import ActivityPage
from activities.presentation import capital, kind_label, local_today, occasion_text, status_text
from core import clock
from core.caching.marks import cacheable
from core.clock import zone
from core.pages.chrome import page_context
from core.pages.queries import HomeTree, home_tree, language_of, shown_in_every_language
from core.pages.reading import active_language
from search import queries

MAX_LENGTH = 200


@require_safe
def search(request: HttpRequest) -> HttpResponse:
    """One box over everything. A query that is too long is cut, and what was typed stays in the box."""
    asked = " ".join(request.GET.get("q", "").replace("\x00", " ").split())[:MAX_LENGTH]
    language = active_language()
    now = clock.now()
    title = _("Search: %(words)s") % {"words": asked} if asked else _("Search")
    context = page_context(request, title=title)
    chrome = context["chrome"]
    answer = queries.search(asked, language=language, now=now)
    tree = home_tree(language)
    context["search"] = {
        "action": chrome.search_url,
        "query": asked,
        "count_text": _count_text(len(answer.results)) if asked else "",
        "results": [_result(result, tree, language) for result in answer.results],
        "suggestion": _suggestion(answer.suggestion, chrome.search_url),
        "empty_links": [{"label": _("The whole agenda"), "url": chrome.agenda_url}],
    }
    return cacheable(render(request, "pages/search.html", context))


def _count_text(count: int) -> str:
    return ngettext("%(count)d result", "%(count)d results", count) % {"count": count}


def _suggestion(words: str, action: str) -> dict[str, str] | None:
    return {"text": words, "url": f"{action}?{urlencode({'q': words})}"} if words else None


def _result(result: queries.Result, tree: HomeTree, language: str) -> dict[str, Any]:
    page = result.page
    code = language_of(page)
    home = tree.homes.get(code)
    path = page.url_path.removeprefix(home.url_path) if home else ""
    # A page without translation is shown within the visitor's own language where its index can (design §2).
    base = tree.url if shown_in_every_language(path.split("/")) or home is None else home.url
    return {
        "title": page.title,
        "url": base + path,
        "kind": capital(kind_label(page.kind))
        if isinstance(page, ActivityPage)
        else capital(str(page.specific_class.get_verbose_name())),
        "when_text": _when(result),
        "summary": getattr(page, "summary", ""),
        "lang": "" if code == language else code,
    }


def _when(result: queries.Result) -> str:
    if result.next_date is None:
        return ""
    today = local_today(clock.now(), zone())
    occasion = capital(occasion_text(result.next_date, today=today, zone=zone()))
    status = status_text(result.next_date, today=today)
    return _("%(when)s. %(status)s.") % {"when": occasion, "status": status} if status else occasion
