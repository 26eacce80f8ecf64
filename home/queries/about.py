"""Reads of the pages about the organisation: what carries a plan out, what proves a statement."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from django.conf import settings
from django.db.models import BooleanField, Count, Exists, F, OuterRef, Q, QuerySet, Value, Window
from django.db.models.functions import RowNumber

from activities.enums import OccurrenceStatus
from activities.models import ActivityPage, Occurrence, ScheduleRule
from activities.querysets import OccurrenceQuerySet
from core.labels.fields import Labels
from core.pages.queries import home_tree, language_of
from home.models import PolicyPage
from initiatives.enums import Stage
from initiatives.models import InitiativePage, InitiativeUpdate

#: Titles below a priority; how many there are beside them is said.
SHOWN_PER_PRIORITY = 8


@dataclass(kw_only=True)
class Carriers:
    """Ids of the pages that carry a priority out, the first few, and how many there are in all."""

    shown: list[int] = field(default_factory=list)
    count: int = 0


@dataclass(kw_only=True)
class CarriedOut:
    """What carries a priority out in the plan's period, and what does so now, outside it."""

    activities: Carriers = field(default_factory=Carriers)
    initiatives: Carriers = field(default_factory=Carriers)
    now: Carriers = field(default_factory=Carriers)


def carried_out(
    priorities: Collection[int], *, first: date, last: date, today: date, now: datetime
) -> dict[int, CarriedOut]:
    """What carries these priorities out between two days, by priority (two queries).

    An activity counts when it has a date in the period that goes or went ahead; one that can be done at any time counts
    in a period that is not over on ``today``. An initiative counts from when it began until it stopped. Of a
    period that is over, ``now`` tells which other activities are still to come.
    """
    found = {pk: CarriedOut() for pk in priorities}
    if not found:
        return found
    for priority, page, in_period, count in _ranked(_activities(found, first, last, today=today, now=now)):
        part = found[priority].activities if in_period else found[priority].now
        part.shown.append(page)
        part.count = max(part.count, count)
    for priority, page, _in_period, count in _ranked(_initiatives(found, first, last)):
        found[priority].initiatives.shown.append(page)
        found[priority].initiatives.count = count
    return found


def _ranked(rows: "QuerySet[Any]") -> "Iterable[tuple[int, int, bool, int]]":
    """The first pages of each priority by title, and how many there are; those in the period apart."""
    groups = [F("priority_id"), F("in_period")]
    found: Iterable[tuple[int, int, bool, int]] = (
        rows.annotate(
            number=Window(Count("*"), partition_by=groups),
            rank=Window(RowNumber(), partition_by=groups, order_by=[F("title"), F("page_id")]),
        )
        .filter(rank__lte=SHOWN_PER_PRIORITY)
        .order_by("priority_id", "title", "page_id")
        .values_list("priority_id", "page_id", "in_period", "number")
    )
    return found


def _activities(priorities: Iterable[int], first: date, last: date, *, today: date, now: datetime) -> "QuerySet[Any]":
    going = _going().filter(page_id=OuterRef("activitypage_id"))
    dated = Exists(going.filter(local_date__lte=last, local_end_date__gte=first))
    at_any_time = ~Q(activitypage__at_home="") & ~Exists(
        ScheduleRule.objects.filter(page_id=OuterRef("activitypage_id"))
    )
    is_over = last < today
    coming = Exists(going.not_over(now)) | at_any_time
    in_period = dated if is_over else dated | at_any_time
    rows = ActivityPage.priorities.through.objects.filter(
        priority_id__in=list(priorities),
        activitypage__live=True,
        activitypage__locale__language_code=settings.LANGUAGE_CODE,
    ).annotate(in_period=in_period, title=F("activitypage__title"), page_id=F("activitypage_id"))
    found: QuerySet[Any] = rows.filter(Q(in_period=True) | coming if is_over else Q(in_period=True))
    return found


def _initiatives(priorities: Iterable[int], first: date, last: date) -> "QuerySet[Any]":
    began = (
        Q(initiativepage__stage_since__lte=last)
        | Q(initiativepage__first_published_at__date__lte=last)
        | Exists(InitiativeUpdate.objects.filter(page_id=OuterRef("initiativepage_id"), date__lte=last))
    )
    stopped_before = Q(initiativepage__stage=Stage.STOPPED, initiativepage__stage_since__lt=first)
    found: QuerySet[Any] = (
        InitiativePage.priorities.through.objects.filter(
            began,
            priority_id__in=list(priorities),
            initiativepage__live=True,
            initiativepage__locale__language_code=settings.LANGUAGE_CODE,
        )
        .exclude(stopped_before)
        .annotate(
            in_period=Value(value=True, output_field=BooleanField()),
            title=F("initiativepage__title"),
            page_id=F("initiativepage_id"),
        )
    )
    return found


def _going() -> "OccurrenceQuerySet[Occurrence]":
    """Dates that go or went ahead."""
    found: OccurrenceQuerySet[Occurrence] = Occurrence.objects.visible().exclude(status=OccurrenceStatus.CANCELLED)
    return found


@dataclass(frozen=True, kw_only=True)
class Plan:
    """Another policy plan: its title, address and years."""

    title: str
    url: str
    first_year: int
    last_year: int


def other_plans(page: PolicyPage) -> list[Plan]:
    """The other live plans in the language of ``page``, the latest first (one query)."""
    home = home_tree(language_of(page)).homes.get(language_of(page))
    if home is None:
        return []
    rows = (
        PolicyPage.objects.live()
        .filter(locale_id=page.locale_id)
        .exclude(pk=page.pk)
        .order_by("-period_start", "-pk")
        .values_list("title", "url_path", "period_start", "period_end")
    )
    return [
        Plan(title=title, url=home.url + path.removeprefix(home.url_path), first_year=first, last_year=last)
        for title, path, first, last in rows
    ]


@dataclass(frozen=True, kw_only=True)
class Planned:
    """A priority in a plan: its name, and the address of its text."""

    name: str
    url: str


def plans_of(priorities: Collection[int], language: str) -> dict[int, Planned]:
    """Where the text of each priority stands: in the latest live plan that holds it (one query)."""
    homes = home_tree(language).homes
    if not priorities:
        return {}
    of_priority = "priorities__priority"
    rows = (
        PolicyPage.objects.live()
        .filter(priorities__priority_id__in=set(priorities))
        .order_by("period_start")
        .values_list(
            f"{of_priority}_id", "url_path", "locale__language_code", f"{of_priority}__slug", f"{of_priority}__name"
        )
    )
    found: dict[int, Planned] = {}
    for wanted in (settings.LANGUAGE_CODE, language):  # the visitor's own language has the last word
        for pk, path, code, slug, name in rows:
            if code == wanted and pk in priorities and code in homes:
                url = f"{homes[code].url}{path.removeprefix(homes[code].url_path)}#{anchor(slug)}"
                found[pk] = Planned(name=Labels(name).text(language), url=url)
    return found


def anchor(slug: str) -> str:
    """The id of a priority on the page of its plan."""
    return f"speerpunt-{slug}"


def serving(priorities: Collection[int], *, now: datetime) -> dict[int, tuple[int, int]]:
    """How many activities to come and how many initiatives that have not stopped serve each priority (two queries)."""
    if not priorities:
        return {}
    coming = Exists(_going().not_over(now).filter(page_id=OuterRef("activitypage_id")))
    at_any_time = ~Q(activitypage__at_home="") & ~Exists(
        ScheduleRule.objects.filter(page_id=OuterRef("activitypage_id"))
    )
    activities = ActivityPage.priorities.through.objects.filter(
        coming | at_any_time,
        activitypage__live=True,
        activitypage__locale__language_code=settings.LANGUAGE_CODE,
        priority_id__in=priorities,
    )
    initiatives = InitiativePage.priorities.through.objects.filter(
        initiativepage__live=True,
        initiativepage__locale__language_code=settings.LANGUAGE_CODE,
        priority_id__in=priorities,
    ).exclude(initiativepage__stage=Stage.STOPPED)
    both = (
        dict(activities.values_list("priority_id").annotate(number=Count("pk"))),
        dict(initiatives.values_list("priority_id").annotate(number=Count("pk"))),
    )
    return {pk: (both[0].get(pk, 0), both[1].get(pk, 0)) for pk in priorities}


def offering(offers: Collection[str], *, now: datetime) -> dict[str, int]:
    """How many activities to come there are of each offer (a filter of the agenda), in one query."""
    asked = {"thuis": "at_home", "gratis": "free", "rolstoel": "with_wheelchair", "inloop": "walk_in"}
    counts = {
        offer: Count(
            "page_id", distinct=True, filter=Q(pk__in=getattr(_going().not_over(now), asked[offer])().values("pk"))
        )
        for offer in set(offers)
    }
    if not counts:
        return {}
    found: dict[str, int] = _going().not_over(now).filter(page__live=True).aggregate(**counts)
    return found
