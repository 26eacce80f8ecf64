"""Initiatives as cards: in the overview, on the home page, on the page of a neighbourhood."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.conf import settings
from django.db.models import Q
from django.utils.formats import date_format
from django.utils.text import Truncator
from django.utils.translation import gettext as _

from core.pages.queries import index_url as fixed_url
from core.pages.translated import with_translations
from initiatives.domain import road
from initiatives.enums import Stage
from initiatives.models import InitiativeIndexPage, InitiativePage
from initiatives.querysets import InitiativeQuerySet

#: Words of the need that stand in for a missing summary.
SUMMARY_WORDS = 30


@dataclass(frozen=True, kw_only=True)
class RoadStage:
    """One stage of the road, ready to be shown."""

    label: str
    state: str  # done, now or todo
    date_text: str


@dataclass(frozen=True, kw_only=True)
class Card:
    """One initiative in a list. ``lang`` is empty when its prose is in the visitor's language."""

    title: str
    url: str
    neighbourhood: str
    summary: str
    stage_label: str
    stages: list[RoadStage]
    lang: str


@dataclass(frozen=True, kw_only=True)
class Front:
    """The initiatives of the home page."""

    outcome: list[Card]
    help_wanted: list[Card]


def on_front(language: str, *, outcome: int = 1, help_wanted: int = 2) -> Front:
    """Return those whose outcome is known, the newest first, and those that look for help, in one query.

    Where no outcome is known: those that moved last. Who looks for help says which, and has not stopped.
    """
    known = _sources().known_outcome_first()[:outcome]
    asking = _sources().looking_for_help().newest_first()[:help_wanted]
    either = _sources().filter(Q(pk__in=known.values("pk")) | Q(pk__in=asking.values("pk"))).newest_first()
    found = with_translations(either, language)
    by_outcome = sorted(found, key=lambda pair: not pair[0].outcome)
    looking = [pair for pair in found if pair[0].help_wanted and pair[0].stage != Stage.STOPPED]
    return Front(
        outcome=[_card(page, words, language) for page, words in by_outcome[:outcome]],
        help_wanted=[_card(page, words, language) for page, words in looking[:help_wanted]],
    )


def in_neighbourhood(neighbourhood_id: int, language: str, *, limit: int) -> list[Card]:
    """Return the initiatives of a neighbourhood, what moved last first."""
    found = _sources().filter(neighbourhood_id=neighbourhood_id).newest_first()
    return [_card(page, words, language) for page, words in with_translations(found[:limit], language)]


def cards(pages: Sequence[InitiativePage], language: str) -> list[Card]:
    """Return the cards of source pages in ``language``: translated where a live translation is there."""
    translated = translations_of(pages, language)
    return [_card(page, translated.get(page.translation_key, page), language) for page in pages]


def translations_of(pages: Sequence[InitiativePage], language: str) -> dict[Any, InitiativePage]:
    """Return the live translations of ``pages`` into ``language`` by translation key (one query, or none)."""
    if language == settings.LANGUAGE_CODE or not pages:
        return {}
    keys = [page.translation_key for page in pages]
    found = InitiativePage.objects.live().sources(language).filter(translation_key__in=keys)
    return {page.translation_key: page for page in found}


def stages(stage: str, since: date, handed_over_to: str, reached: Mapping[str, date] | None = None) -> list[RoadStage]:
    """Return the road with the labels of the active language and the month in which the present stage began.

    ``reached`` holds the days on which earlier stages began, as far as they are known; of one that stopped it tells
    how far it came.
    """
    known = dict(reached or {})
    way = road.road(road.Stage(stage), reached=frozenset(road.Stage(name) for name in known))
    return [
        RoadStage(
            label=stage_label(name, handed_over_to),
            state=step.value,
            date_text=_month(since if step == road.Step.NOW else known.get(name) if step == road.Step.DONE else None),
        )
        for name, step in way
    ]


def _month(day: date | None) -> str:
    return date_format(day, "F Y") if day else ""


def stage_label(stage: str, handed_over_to: str) -> str:
    """Return the name of a stage; of the last one with who took it over."""
    if stage == Stage.HANDED_OVER and handed_over_to:
        return _("handed over to %(name)s") % {"name": handed_over_to}
    return str(Stage(stage).label)


def ending(stage: str, handed_over_to: str) -> str:
    """Return a sentence about who does it now, once we do not any more; "" before."""
    if stage == Stage.INDEPENDENT:
        return _("The neighbourhood does it by itself now.")
    if stage == Stage.HANDED_OVER:
        return _("%(name)s does it now.") % {"name": handed_over_to}
    return _("This does not go on.") if stage == Stage.STOPPED else ""


def index_url(language: str) -> str:
    """Return the address of the overview in ``language``, or in the default language where it is not translated."""
    return fixed_url(InitiativeIndexPage.fixed_slug, language)


def initiative_url(page: InitiativePage, language: str) -> str:
    """Return the address of ``page`` below the overview in ``language``, which shows also what is not translated."""
    return f"{index_url(language)}{page.slug}/"


def _sources() -> InitiativeQuerySet:
    found: InitiativeQuerySet = InitiativePage.objects.live().sources(settings.LANGUAGE_CODE)
    with_neighbourhood: InitiativeQuerySet = found.select_related("neighbourhood")
    return with_neighbourhood


def _card(page: InitiativePage, prose: InitiativePage, language: str) -> Card:
    return Card(
        title=prose.title,
        url=initiative_url(prose, language),
        neighbourhood=str(page.neighbourhood or ""),
        summary=prose.summary or Truncator(prose.need).words(SUMMARY_WORDS),
        stage_label=stage_label(page.stage, page.handed_over_to),
        stages=stages(page.stage, page.stage_since, page.handed_over_to),
        lang=settings.LANGUAGE_CODE if prose is page and language != settings.LANGUAGE_CODE else "",
    )
