"""Reads for the home page: what its sections show."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from django.conf import settings
from django.db.models import Q
from wagtail.models import Page

from activities.domain.filters import Filters
from activities.models import Occurrence
from activities.queries import PAGE_SIZE, matching, with_facts
from core.caching.memo import per_generation
from core.pages.queries import Home, home_tree, shown_in_every_language
from home.models import MissionPage
from participation.models import RolePage
from participation.queries import role_url

#: Dates on the home page: enough to see what it is like, few enough for a phone.
SHOWN_TODAY = 3
SHOWN_AT_HOME = 3
DAYS_AT_HOME = timedelta(days=14)


def dates_on_home(
    *, today: bool, at_home: bool, language: str, now: datetime, zone: ZoneInfo
) -> tuple[list[Occurrence], list[Occurrence]]:
    """Return the dates of the sections that are asked for: of today, and at home (two queries for both).

    Of today: the first that are not over, cancelled ones too; none today: those of the next day with any. At home: the
    first one can take part in without leaving home in the next weeks, each activity once.
    """
    everything = matching(Filters(), language=language, now=now, zone=zone).soonest_first()
    last = now.astimezone(zone).date() + DAYS_AT_HOME
    from_home = matching(Filters(thuis=True), language=language, now=now, zone=zone, end=last).soonest_first()
    wanted = Q(pk__in=())
    if today:
        wanted |= Q(pk__in=everything.values("pk")[:SHOWN_TODAY])
    if at_home:
        wanted |= Q(pk__in=from_home.values("pk")[:PAGE_SIZE])
    found = list(with_facts(Occurrence.objects.filter(wanted).soonest_first()))
    # What was asked for at home also lies among all dates, so the first of these are today's.
    found_today = [one for one in found[:SHOWN_TODAY] if one.local_date == found[0].local_date] if today else []
    return found_today, _at_home(found, last) if at_home else []


def _at_home(found: list[Occurrence], last: date) -> list[Occurrence]:
    """The first dates at home up to and including ``last``, each activity once."""
    first_of_page = {
        one.page_key: one
        for one in reversed(found)
        if one.page is not None and one.page.at_home and one.local_date <= last
    }
    return sorted(first_of_page.values(), key=lambda one: (one.starts_at, one.pk))[:SHOWN_AT_HOME]


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


@dataclass(frozen=True, kw_only=True)
class Lead:
    """A page that the home page leads to; ``lang`` where its words are not in the visitor's language."""

    title: str
    url: str
    summary: str = ""
    lang: str = ""


@per_generation
def roles_and_mission(language: str, today: date, roles: int) -> tuple[tuple[Lead, ...], Lead | None]:
    """Return the newest volunteer roles with room, at most ``roles``, and the first live mission page (one query).

    Roles are translated where they are; a mission page in another language is left out.
    """
    wanted = RolePage.objects.sources().wanted(today).with_room().open_first()[:roles]
    found = (
        Page.objects.live()
        .type(RolePage, MissionPage)  # by index: there may be very many other pages
        .filter(Q(translation_key__in=wanted.values("translation_key")) | Q(missionpage__isnull=False))
        .filter(locale__language_code__in={language, settings.LANGUAGE_CODE})
        .order_by("path")
        .values_list(
            "title", "slug", "url_path", "translation_key", "locale__language_code", "rolepage__summary",
            "missionpage__highlight", "first_published_at", "pk",
        )
    )  # fmt: skip
    home = home_tree(language).homes.get(language)
    mission: Lead | None = None
    words: dict[Any, Lead] = {}
    order: list[tuple[Any, int, Any]] = []
    for title, slug, path, key, code, summary, highlight, published, pk in found:
        if summary is None:
            if mission is None and code == language and home is not None:
                mission = Lead(title=title, url=home.url + path.removeprefix(home.url_path), summary=highlight)
            continue
        if code == settings.LANGUAGE_CODE:
            order.append((published, pk, key))
        if code == language or key not in words:
            lang = "" if code == language else code
            words[key] = Lead(title=title, url=role_url(slug, language), summary=summary, lang=lang)
    newest = [key for _published, _pk, key in sorted(order, key=lambda one: one[:2], reverse=True)]
    return tuple(words[key] for key in newest), mission


@dataclass(frozen=True, kw_only=True)
class Target:
    """Where a chosen page is: ``lang`` where its title is not in the visitor's language."""

    title: str
    url: str
    lang: str


def targets(keys: Collection[int], language: str) -> dict[int, Target]:
    """Title and address of the live ones of these pages by id, in ``language`` where they are translated.

    One query, in another language two. A page that is not live, or in a language without a home page, is left out.
    """
    wanted = set(keys)
    if not wanted:
        return {}
    columns = ("pk", "title", "url_path", "translation_key", "locale__language_code")
    found = list(Page.objects.live().filter(pk__in=wanted).values_list(*columns))
    translated: dict[Any, tuple[str, str]] = {}
    if language != settings.LANGUAGE_CODE:
        rows = Page.objects.live().filter(translation_key__in=[row[3] for row in found], locale__language_code=language)
        translated = {key: (title, path) for _pk, title, path, key, _code in rows.values_list(*columns)}
    tree = home_tree(language)
    homes = tree.homes
    answer = {}
    for pk, title, path, key, code in found:
        own = translated.get(key)
        shown_code = language if own else code
        home = homes.get(shown_code)
        if home is not None:
            shown_title, shown_path = own or (title, path)
            below = shown_path.removeprefix(home.url_path)
            url = (tree.url if shown_in_every_language(below.split("/")) else home.url) + below
            answer[pk] = Target(title=shown_title, url=url, lang="" if shown_code == language else shown_code)
    return answer
