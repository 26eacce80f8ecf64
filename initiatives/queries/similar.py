"""What is there already that is like an idea."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.conf import settings
from django.db.models import Min
from wagtail.models import Locale

from activities.enums import OccurrenceStatus
from activities.models import ActivityPage, Occurrence
from activities.queries import live_activities
from core.pages.queries import home_tree
from initiatives.domain.likeness import ENOUGH, likeness, meaning
from initiatives.domain.road import Stage
from initiatives.models import InitiativePage, Nudge
from initiatives.queries.cards import initiative_url

#: So many are shown: more would be a search.
SHOWN = 3
#: So many are looked at of each kind, the best of the search first.
CANDIDATES = 40
#: Words that are looked for, the weightiest first.
MOST_WORDS = 25


@dataclass(frozen=True, kw_only=True)
class Similar:
    """An initiative or activity that somebody with this idea could join. ``next_at``: when it is next, if ever."""

    kind: str  # "initiatief" or "activiteit", as in the address
    pk: int
    title: str
    summary: str
    url: str
    neighbourhood: str
    next_at: datetime | None


def similar(title: str, text: str, *, neighbourhood: str, language: str, now: datetime) -> list[Similar]:
    """Return what is most like an idea in the neighbourhood with this slug (or ""), best first; often nothing.

    Only what goes on: live activities with a date to come, live initiatives that did not stop. Eight queries at most.
    """
    mine = meaning(title, text)
    looked_for = " ".join(sorted(mine, key=lambda word: -mine[word])[:MOST_WORDS])
    if not looked_for:
        return []
    # A search filters by what is in its index; the rest is sifted below.
    locale = Locale.objects.filter(language_code=settings.LANGUAGE_CODE).first()
    found: list[Any] = [
        page
        for model in (InitiativePage, ActivityPage)
        for page in model.objects.live()
        .filter(locale=locale)
        .select_related("neighbourhood")
        .search(looked_for, operator="or")[:CANDIDATES]
        if getattr(page, "stage", "") != Stage.STOPPED
    ]
    scored = [(_score(mine, page, neighbourhood), page) for page in found]
    best = sorted(((score, page) for score, page in scored if score >= ENOUGH), key=lambda one: (-one[0], one[1].pk))
    coming = _coming([page.pk for _score, page in best if isinstance(page, ActivityPage)], now)
    joinable = [page for _score, page in best if isinstance(page, InitiativePage) or page.pk in coming]
    return [_row(page, coming.get(page.pk), language) for page in joinable[:SHOWN]]


def joinable(kind: str, pk: int, *, now: datetime) -> InitiativePage | ActivityPage | None:
    """Return the page that somebody wants to join, if it still goes on."""
    if kind == "initiatief":
        found: InitiativePage | None = InitiativePage.objects.live().exclude(stage=Stage.STOPPED).filter(pk=pk).first()
        return found
    activity: ActivityPage | None = live_activities().filter(pk=pk).first()
    return activity if activity is not None and _coming([pk], now) else None


def joined_since(since: datetime) -> int:
    """Return how many people joined something since then."""
    return Nudge.objects.filter(at__gte=since).count()


def _score(mine: dict[str, float], page: Any, neighbourhood: str) -> float:
    prose = " ".join(filter(None, (page.summary, getattr(page, "need", ""), getattr(page, "approach", ""))))
    near = bool(neighbourhood) and page.neighbourhood is not None and page.neighbourhood.slug == neighbourhood
    return likeness(mine, meaning(page.title, prose), near=near)


def _coming(pks: list[int], now: datetime) -> dict[int, datetime]:
    """Return when each of these activities is next (one query, or none)."""
    if not pks:
        return {}
    dates = Occurrence.objects.visible().exclude(status=OccurrenceStatus.CANCELLED).not_over(now).filter(page__in=pks)
    return dict(dates.order_by().values_list("page").annotate(Min("starts_at")))


def _row(page: Any, next_at: datetime | None, language: str) -> Similar:
    initiative = isinstance(page, InitiativePage)
    agenda = home_tree(language).child_url("agenda") or "/agenda/"
    return Similar(
        kind="initiatief" if initiative else "activiteit",
        pk=page.pk,
        title=page.title,
        summary=page.summary or getattr(page, "need", "")[:200],
        url=initiative_url(page, language) if initiative else f"{agenda}{page.slug}/",
        neighbourhood=str(page.neighbourhood or ""),
        next_at=next_at,
    )
