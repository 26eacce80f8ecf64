"""The home page, and pages that lead on or hold text."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from django.http import HttpRequest
from django.utils.translation import gettext as _

from activities.domain.phrasing import dates as say_dates
from activities.presentation import Row, capital, list_rows, local_today, phrasing
from core import clock
from core.clock import zone
from core.hours.shown import shown_hours
from core.images.pictures import shown
from core.pages.chrome import Chrome, page_context
from core.pages.providers import provides
from core.pages.queries import home_tree
from core.pages.reading import active_language
from home.blocks import DEFAULT_SECTIONS
from home.models import HomePage, SectionPage, StandardPage
from home.presentation import Values, head, news_card
from home.queries import front, neighbourhoods, news, services
from initiatives.queries import Card, Front, on_front

NEWS_ON_HOME = 2
ROLES_ON_HOME = 2
SERVICES_ON_HOME = 6


@provides(HomePage)
def home_context(page: HomePage, request: HttpRequest) -> Values:
    """The front door: the editor's sections, filled from agenda, neighbourhoods, initiatives, news and mission."""
    context = page_context(request, page=page)
    chrome: Chrome = context["chrome"]
    chosen = [(block.block_type, block.value) for block in page.sections] or [(key, {}) for key in DEFAULT_SECTIONS]
    dates = _dates([key for key, _value in chosen], chrome)
    targets = front.targets(
        {value["page"].pk for key, value in chosen if key == "text" and value["page"]}, chrome.language_code
    )
    keys = {key for key, _value in chosen}
    initiatives = (
        on_front(chrome.language_code) if keys & {"helping", "initiative"} else Front(outcome=[], help_wanted=[])
    )
    roles, mission = (
        front.roles_and_mission(chrome.language_code, clock.today(), ROLES_ON_HOME)
        if keys & {"helping", "mission"}
        else ((), None)
    )
    makers: dict[str, Callable[[Any], Values | None]] = {
        "today": lambda _value: dates["today"],
        "neighbourhoods": lambda _value: _neighbourhoods(chrome),
        "doors": lambda _value: {},
        "at_home": lambda _value: dates["at_home"],
        "helping": lambda _value: _helping(chrome, initiatives.help_wanted, roles),
        "initiative": lambda _value: _initiatives(chrome, initiatives.outcome),
        "news": lambda _value: _news(chrome),
        "services": lambda _value: _services(chrome),
        "mission": lambda _value: _mission(chrome, mission),
        "text": lambda value: _text(value, targets),
    }
    sections = []
    for number, (key, value) in enumerate(chosen):
        made = makers[key](value)
        if made is not None:
            # A text of one's own may stand there several times; ids do not.
            anchor = f"{key}-{number}" if key == "text" else key
            sections.append({"key": key, "id": anchor, "own_heading": value.get("heading", ""), "value": made})
    who = chrome.organisation
    context["home"] = {
        "drawing": shown(page.hero, alt=page.hero.description if page.hero else ""),
        "arrangement": page.hero_arrangement,
        "hours": shown_hours(request, who.hours_venue_id, who.hours_neighbourhood_id),
        "sections": sections,
    }
    return context


def _dates(keys: Collection[str], chrome: Chrome) -> dict[str, Values | None]:
    """The two sections that show dates, fetched and put into words together."""
    now, here = clock.now(), zone()
    today = local_today(now, here)
    of_today, at_home = front.dates_on_home(
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


def _neighbourhoods(chrome: Chrome) -> Values | None:
    places = neighbourhoods.neighbourhood_pages(chrome.language_code)
    if not places:
        return None
    return {
        "heading": _("Your %(neighbourhood)s") % {"neighbourhood": chrome.word_neighbourhood},
        "places": [{"title": place.title, "url": place.url} for place in places],
        "action": chrome.neighbourhoods_url if neighbourhoods.has_postcodes(chrome.language_code) else "",
    }


def _initiatives(chrome: Chrome, cards: list[Card]) -> Values | None:
    return {"cards": cards, "url": chrome.initiatives_url} if cards else None


def _helping(chrome: Chrome, cards: list[Card], roles: Sequence[front.Lead]) -> Values | None:
    """Initiatives that look for help, and volunteer roles with room."""
    url = home_tree(chrome.language_code).child_url("vrijwilligerswerk") if roles else ""
    return {"cards": cards, "roles": roles, "url": url} if cards or roles else None


def _news(chrome: Chrome) -> Values | None:
    items = news.latest_news(chrome.language_code, limit=NEWS_ON_HOME)
    url = news.news_index_url(chrome.language_code)
    return {"news": [news_card(item) for item in items], "url": url} if items else None


def _services(chrome: Chrome) -> Values | None:
    found = services.service_links(chrome.language_code, limit=SERVICES_ON_HOME)
    url = home_tree(chrome.language_code).child_url("diensten")
    return {"links": found, "url": url} if found else None


def _mission(chrome: Chrome, page: front.Lead | None) -> Values | None:
    """The sentence that the mission page highlights: the one of the organisation stands in the head and the foot."""
    sentence = page.summary or chrome.organisation.mission_sentence if page else ""
    if page is None or not sentence:
        return None
    return {
        "title": page.title,
        "sentence": sentence,
        "url": page.url,
        "more_text": _("Read why we do this"),
    }


def _text(value: Any, targets: dict[int, front.Target]) -> Values:
    target = targets.get(value["page"].pk) if value["page"] else None
    picture = value["picture"]
    return {
        "heading": value["heading"],
        "text": value["text"],
        "picture": shown(picture, alt=picture.contextual_alt_text or "", spec="width-640") if picture else None,
        "url": target.url if target else "",
        "button": (value["button"] or target.title) if target else "",
    }


@provides(SectionPage)
def section_context(page: SectionPage, request: HttpRequest) -> Values:
    """A section with its children."""
    children = [
        {"title": child.title, "url": child.url, "summary": child.summary, "lang": ""}
        for child in front.live_children(page, home_tree(active_language()).home)
    ]
    values = head(page) | {"introduction": page.introduction, "children": children}
    return page_context(request, page=page) | {"section": values}


@provides(StandardPage)
def standard_context(page: StandardPage, request: HttpRequest) -> Values:
    """A page of text."""
    return page_context(request, page=page) | {"standard": head(page) | {"body": page.body}}
