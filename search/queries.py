"""One box over everything: pages found by meaning, then by the beginning of a word."""

import difflib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.conf import settings
from django.contrib.contenttypes.models import ContentType
from django.db.models import OuterRef, Subquery
from wagtail.models import Page

from activities.models import ActivityPage, Occurrence
from activities.queries import live_activities
from core.caching.memo import per_generation
from core.pages.found import Hit, hits
from core.text.folding import fold, stems, words

SHOWN = 40
MAX_WORDS = 12
CLOSENESS = 0.74


@dataclass(frozen=True, kw_only=True)
class Result:
    """A page that was found, and for an activity its next date."""

    page: Page
    next_date: Occurrence | None


@dataclass(frozen=True, kw_only=True)
class Answer:
    """What was found, best first, or else a word that is on the site."""

    results: list[Result]
    suggestion: str


def search(asked: str, *, language: str, now: datetime) -> Answer:
    """Find live pages about ``asked`` in ``language``; Dutch ones too, where they have no translation.

    At most SHOWN results; NUL and other control characters are dropped by the folding.
    """
    looked_for = " ".join(words(asked)[:MAX_WORDS])
    if not looked_for:
        return Answer(results=[], suggestion="")
    pages = _pages(looked_for, language)
    if pages:
        return Answer(results=_with_dates(pages, now), suggestion="")
    return Answer(results=[], suggestion=_suggestion(looked_for))


def _pages(looked_for: str, language: str) -> list[Page]:
    found = hits(Page, stems(looked_for).split(), most=SHOWN * 2)
    if not found:
        found = hits(Page, fold(looked_for).split(), most=SHOWN * 2, begun=True)
    translated = {hit.translation for hit in found if hit.language == language}
    kept = [
        hit
        for hit in found
        if hit.language == language or (hit.language == settings.LANGUAGE_CODE and hit.translation not in translated)
    ]
    return _specific(kept[:SHOWN])


def _specific(found: Sequence[Hit]) -> list[Page]:
    """Fetch each page as what it is, in the same order (one query for each type among them)."""
    order = [hit.pk for hit in found]
    by_type: dict[type[Page], list[int]] = {}
    for hit in found:
        model: Any = ContentType.objects.get_for_id(hit.content_type_id).model_class()
        by_type.setdefault(model, []).append(hit.pk)
    pages = {page.pk: page for model, keys in by_type.items() for page in model.objects.filter(pk__in=keys)}
    return [pages[pk] for pk in order if pk in pages]


def _with_dates(pages: list[Page], now: datetime) -> list[Result]:
    """Add the next date of each activity found; leave out translations whose source is not live (two queries)."""
    keys = {page.translation_key for page in pages if isinstance(page, ActivityPage)}
    if not keys:
        return [Result(page=page, next_date=None) for page in pages]
    coming = Occurrence.objects.visible().not_over(now).soonest_first()
    sources = dict(
        live_activities()
        .filter(translation_key__in=keys)
        .annotate(next_date=Subquery(coming.filter(page=OuterRef("pk")).values("pk")[:1]))
        .values_list("translation_key", "next_date")
    )
    dates = Occurrence.objects.in_bulk([pk for pk in sources.values() if pk is not None])
    return [
        Result(page=page, next_date=dates.get(sources.get(page.translation_key)))
        for page in pages
        if page.translation_key in sources or not isinstance(page, ActivityPage)
    ]


def _suggestion(looked_for: str) -> str:
    """A query made of words that are on the site, where the words typed are not; empty when nothing is close."""
    known = known_words()
    better = [word if word in known else next(iter(_close(word, known)), "") for word in looked_for.split()]
    return " ".join(better) if all(better) and better != looked_for.split() else ""


def _close(word: str, known: frozenset[str]) -> list[str]:
    return difflib.get_close_matches(word, known, n=1, cutoff=CLOSENESS)


@per_generation
def known_words() -> frozenset[str]:
    """The words in the titles of live pages."""
    titles = Page.objects.live().filter(depth__gte=2).values_list("title", flat=True)
    return frozenset(word for title in titles for word in words(title) if len(word) > 2)  # noqa: PLR2004 - "de", "en"
