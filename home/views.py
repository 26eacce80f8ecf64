"""Values of the pages that say who the organisation is."""

from collections.abc import Collection
from dataclasses import replace
from datetime import date
from typing import Any

from django.http import HttpRequest
from django.utils.translation import gettext as _

from activities.domain.phrasing import dates as say_dates
from activities.presentation import Row, active_language, capital, days, list_rows, local_today, phrasing
from core import clock
from core.clock import zone
from core.images.pictures import shown
from core.pages.chrome import Chrome, page_context
from core.pages.providers import provides
from core.pages.queries import home_tree, language_of
from home import queries
from home.blocks import home_blocks
from home.models import (
    HomePage,
    MissionPage,
    NeighbourhoodIndexPage,
    NeighbourhoodPage,
    PolicyPage,
    SectionPage,
    StandardPage,
)
from initiatives.queries import in_neighbourhood, index_url, latest_with_outcome

INITIATIVES_IN_NEIGHBOURHOOD = 4


def _lang(page: Any) -> str:
    """The language of the page's prose where it differs from the visitor's."""
    code = language_of(page)
    return "" if code == active_language() else code


@provides(HomePage)
def home_context(page: HomePage, request: HttpRequest) -> dict[str, Any]:
    """The front door: the editor's sections, filled from agenda, neighbourhoods, initiatives and mission."""
    context = page_context(request, page=page)
    chrome: Chrome = context["chrome"]
    keys = [block.block_type for block in page.sections] or [name for name, _block in home_blocks()]
    dates = _dates(keys, chrome)
    makers = {
        "today": lambda _chrome: dates["today"],
        "neighbourhoods": _neighbourhoods,
        "doors": lambda _chrome: {},
        "at_home": lambda _chrome: dates["at_home"],
        "initiative": _initiative,
        "mission": _mission,
    }
    sections = [(key, makers[key](chrome)) for key in keys]
    context["home"] = {
        "drawing": shown(page.hero, alt=page.hero.description if page.hero else ""),
        "sections": [{"key": key, "value": value} for key, value in sections if value is not None],
    }
    return context


def _dates(keys: Collection[str], chrome: Chrome) -> dict[str, dict[str, Any] | None]:
    """The two sections that show dates, fetched and put into words together."""
    now, here = clock.now(), zone()
    today = local_today(now, here)
    of_today, at_home = queries.dates_on_home(
        today="today" in keys, at_home="at_home" in keys, language=chrome.language_code, now=now, zone=here
    )
    rows = list_rows([*of_today, *at_home], agenda_url=chrome.agenda_url, today=today, zone=here)
    day = of_today[0].local_date if of_today else today
    return {
        "today": {
            "heading": capital(say_dates.day_heading(day, phrasing(), today=today)),
            "rows": rows[: len(of_today)],
            "url": chrome.agenda_url,
            "more_text": _("See the whole week"),
        },
        "at_home": {
            "rows": [
                _with_day(row, one.local_date, today) for row, one in zip(rows[len(of_today) :], at_home, strict=True)
            ],
            "url": f"{chrome.agenda_url}?thuis=1",
        }
        if at_home
        else None,
    }


def _with_day(row: Row, day: date, today: date) -> Row:
    """Say the day in the line itself, where no heading says it."""
    return replace(row, day_text=capital(say_dates.near_day(day, phrasing(), today=today)))


def _neighbourhoods(chrome: Chrome) -> dict[str, Any] | None:
    places = queries.neighbourhood_pages(chrome.language_code)
    if not places:
        return None
    heading = _("Your %(neighbourhood)s") % {"neighbourhood": chrome.word_neighbourhood}
    return {"heading": heading, "places": [{"title": place.title, "url": place.url} for place in places]}


def _initiative(chrome: Chrome) -> dict[str, Any] | None:
    cards = latest_with_outcome(chrome.language_code)
    return {"cards": cards, "url": chrome.initiatives_url} if cards else None


def _mission(chrome: Chrome) -> dict[str, Any] | None:
    address = queries.mission_address(chrome.language_code)
    if address is None or not chrome.organisation.mission_sentence:
        return None
    title, url = address
    return {
        "title": title,
        "sentence": chrome.organisation.mission_sentence,
        "url": url,
        "more_text": _("Read why we do this"),
    }


@provides(SectionPage)
def section_context(page: SectionPage, request: HttpRequest) -> dict[str, Any]:
    """A section with its children."""
    home = home_tree(active_language()).home
    children = [
        {"title": child.title, "url": child.url, "summary": child.summary, "lang": ""}
        for child in queries.live_children(page, home)
    ]
    values = {
        "title": page.title,
        "summary": page.summary,
        "lang": _lang(page),
        "introduction": page.introduction,
        "children": children,
    }
    return page_context(request, page=page) | {"section": values}


@provides(StandardPage)
def standard_context(page: StandardPage, request: HttpRequest) -> dict[str, Any]:
    """A page of text."""
    values = {"title": page.title, "summary": page.summary, "lang": _lang(page), "body": page.body}
    return page_context(request, page=page) | {"standard": values}


@provides(MissionPage)
def mission_context(page: MissionPage, request: HttpRequest) -> dict[str, Any]:
    """The mission, its statements as a numbered list."""
    quotation = {"text": page.quotation, "source": page.quotation_source} if page.quotation else None
    values = {
        "title": page.title,
        "summary": page.summary,
        "lang": _lang(page),
        "highlight": page.highlight,
        "introduction": page.introduction,
        "statements_heading": page.statements_heading,
        "statements": [{"title": block.value["title"], "text": block.value["text"]} for block in page.statements],
        "body": page.body,
        "quotation": quotation,
    }
    return page_context(request, page=page) | {"mission": values}


@provides(PolicyPage)
def policy_context(page: PolicyPage, request: HttpRequest) -> dict[str, Any]:
    """The plan with its priorities in order, and who adopted it when."""
    rows = page.priorities.select_related("priority").all() if page.pk else page.priorities.all()
    values = {
        "title": page.title,
        "summary": page.summary,
        "lang": _lang(page),
        "period_text": _("%(start)s–%(end)s") % {"start": page.period_start, "end": page.period_end},
        "introduction": page.introduction,
        "priorities_heading": _("Our priorities"),
        "priorities": [{"title": str(row.priority.name), "text": row.text} for row in rows],
        "body": page.body,
        "adopted_text": _adopted(page),
    }
    return page_context(request, page=page) | {"policy": values}


def _adopted(page: PolicyPage) -> str:
    if page.adopted_on is None:
        return ""
    day = say_dates.full_date(page.adopted_on, phrasing())
    if not page.adopted_by:
        return _("Adopted on %(day)s.") % {"day": day}
    return _("Adopted by %(who)s on %(day)s.") % {"who": page.adopted_by, "day": day}


@provides(NeighbourhoodIndexPage)
def neighbourhood_index_context(page: NeighbourhoodIndexPage, request: HttpRequest) -> dict[str, Any]:
    """All neighbourhoods."""
    cards = [
        {
            "title": place.title,
            "url": place.url,
            "summary": place.summary,
            "lang": place.lang,
            "picture": shown(place.page.image, alt=""),
        }
        for place in queries.neighbourhood_pages(active_language())
    ]
    values = {
        "title": page.title,
        "summary": page.summary,
        "lang": _lang(page),
        "introduction": page.introduction,
        "cards": cards,
    }
    return page_context(request, page=page) | {"index": values}


@provides(NeighbourhoodPage)
def neighbourhood_context(page: NeighbourhoodPage, request: HttpRequest) -> dict[str, Any]:
    """One neighbourhood with its dates and initiatives."""
    context = page_context(request, page=page, neighbourhood_id=page.neighbourhood_id)
    chrome: Chrome = context["chrome"]
    now, here = clock.now(), zone()
    today = local_today(now, here)
    language = active_language()
    row = page.neighbourhood
    found = queries.dates_in_neighbourhood(row.pk, language=language, now=now, zone=here)
    values = {
        "title": page.title,
        "summary": page.summary,
        "lang": _lang(page),
        "days": days(found, agenda_url=chrome.agenda_url, today=today, zone=here),
        "agenda_url": f"{chrome.agenda_url}?wijk={row.slug}",
        "agenda_text": _("All dates in %(neighbourhood)s") % {"neighbourhood": row.name},
        "body": page.body,
        "picture": shown(page.image, alt=page.image_alt),
        "cards": in_neighbourhood(row.pk, language, limit=INITIATIVES_IN_NEIGHBOURHOOD),
        "initiatives_url": f"{index_url(language)}?wijk={row.slug}",
    }
    return context | {"neighbourhood": values}
