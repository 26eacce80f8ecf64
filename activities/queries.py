"""Reads of the agenda for views: dates with all that a list needs, in a fixed number of queries."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from django.conf import settings
from django.db.models import Exists, F, IntegerField, OuterRef, Prefetch, QuerySet, Subquery

from activities.domain.filters import FilterError, Filters
from activities.domain.localtime import to_utc
from activities.domain.periods import Holiday, Period
from activities.domain.recurrence import Rule, local_dates
from activities.domain.terms import HolidayKind
from activities.enums import AtHome, Kind, Participation
from activities.models import ActivityPage, ActivityPrice, Occurrence
from activities.querysets import Among, OccurrenceQuerySet
from core import clock
from core.caching.memo import per_generation
from core.caching.models import CacheGeneration
from core.labels.queries import choices
from core.models import Closure, HolidayPeriod
from core.pages.found import hits
from core.text.folding import stems

type Dates = OccurrenceQuerySet[Occurrence]
#: So few days that their dates are few too.
SOON = timedelta(days=14)

PAGE_SIZE = 60
#: Dates are counted up to here; then it says "more than 200".
COUNT_LIMIT = 200
#: How far an editor looks ahead along a schedule.
LOOK_AHEAD_DAYS = 3 * 366
#: So many activities, and their dates are read activity by activity (some thousands); more: along the dates, where as
#: many are passed by in their index before a screenful is found.
FEW_PAGES = 60
#: Filters that ask something of the activity by its rows, with the field that holds them.
PAGE_FILTERS = {"thema": "themes", "doelgroep": "audiences", "soort": "kind"}
#: Activities whose words are looked for: more than any organisation has.
MOST_ABOUT = 10_000


@dataclass(frozen=True, kw_only=True)
class Found:
    """One page of dates, and how many there are in all (None: more than COUNT_LIMIT)."""

    occurrences: list[Occurrence]
    count: int | None
    has_more: bool


class CountOf(Subquery):
    """How many rows a sliced query has, as one value: it can stand beside others in one statement."""

    template = "(SELECT COUNT(*) FROM (%(subquery)s) counted)"
    output_field = IntegerField()


def find(
    filters: Filters,
    *,
    language: str,
    now: datetime,
    zone: ZoneInfo,
    size: int = PAGE_SIZE,
    end: date | None = None,
    with_past: bool = False,
    about: Sequence[int] | None = None,
) -> Found:
    """Find one page of the dates that ``filters`` ask for, soonest first; nothing that is over, unless asked.

    ``end`` is the last local day when the filters name none; ``about`` are the pages for the words of the filters,
    if they were looked for already. Raises FilterError for a slug that is not there.
    """
    asked = matching(filters, language=language, now=now, zone=zone, end=end, with_past=with_past, about=about)
    counted = CountOf(asked.order_by().values("pk")[: COUNT_LIMIT + 1])
    offset = (filters.pagina - 1) * size
    rows = list(with_facts(asked.soonest_first()).annotate(counted=counted)[offset : offset + size + 1])
    if rows:
        count: int = rows[0].counted
    else:  # past the end there is no row to say it
        count = asked.order_by()[: COUNT_LIMIT + 1].count() if offset else 0
    occurrences = list[Occurrence](rows[:size])
    return Found(occurrences=occurrences, count=count if count <= COUNT_LIMIT else None, has_more=len(rows) > size)


def matching(
    filters: Filters,
    *,
    language: str,
    now: datetime,
    zone: ZoneInfo,
    end: date | None = None,
    with_past: bool = False,
    about: Sequence[int] | None = None,
) -> Dates:
    """Return the visible dates that ``filters`` ask for, unordered; ``about`` as for ``find``.

    From the local day ``van`` (else today) up to and including ``tot`` (else ``end``, else no end).
    """
    today = now.astimezone(zone).date()
    first = filters.van or today
    last = filters.tot or end
    found = Occurrence.objects.visible().starting_between(
        to_utc(first, time.min, zone), to_utc(last + timedelta(days=1), time.min, zone) if last else None
    )
    if not with_past:
        found = found.not_over(now)
    if set(filters.soort) - set(Kind.values):
        raise FilterError("soort", "unknown")
    if not filters.q:
        about = None
    elif about is None:
        about = pages_about(filters.q)
    # Two weeks are read along time in any case: one question less.
    soon = end is not None and end - first <= SOON
    places = _places(filters, language)
    few = None if soon else _few_pages(filters, language, about, places)
    if few is None:
        return narrowed(found, filters, language, about)
    of_dates = replace(filters, wijk=(), locatie=(), thema=(), doelgroep=(), soort=(), q="")
    return narrowed(found.of_few(few, **places), of_dates, language)


def _few_pages(
    filters: Filters, language: str, about: Sequence[int] | None, places: Mapping[str, Sequence[int]]
) -> list[int] | None:
    """The activities that have what ``filters`` ask of an activity, when they are few; None: many, or nothing is asked.

    ``places`` are the ids of the neighbourhoods and venues that were chosen.

    Along the dates the first screenful of what is rare, or not there at all, would be found by reading every date;
    by activity, what is common would be found by reading most dates and sorting them. Only one of both is short, and
    the databases cannot know which: they see that two choices are made, not that they exclude each other.
    """
    found, of_activity = _asked_of_activities(filters, language)
    if about is not None:
        found = found.filter(Among(F("pk"), about))
    if about is None and not of_activity:
        return None
    if about is not None and not of_activity:
        if len(about) <= FEW_PAGES:
            return list(about)  # known already
        if not any(places.values()):
            return None
    if any(places.values()):
        dates = Occurrence.objects.visible().filter(page=OuterRef("pk"))
        found = found.filter(Exists(dates.near(**places)))
    keys = found.values_list("pk", flat=True)[: FEW_PAGES + 1]
    few = sorted(set(keys))
    return few if len(few) <= FEW_PAGES else None


def _asked_of_activities(filters: Filters, language: str) -> tuple["QuerySet[ActivityPage]", bool]:
    """The activities that have what is asked of an activity itself, and whether anything is."""
    found = ActivityPage.objects.order_by()
    asked = [name for name in PAGE_FILTERS if getattr(filters, name)]
    for name in asked:
        values = filters.soort if name == "soort" else _ids(name, getattr(filters, name), language)
        found = found.filter(**{f"{PAGE_FILTERS[name]}__in": values})
    if filters.thuis:
        found = found.filter(at_home__in=AtHome.values)
    if filters.gratis:
        found = found.exclude(prices__amount__gt=0)
    if filters.inloop:
        found = found.filter(participation=Participation.WALK_IN, full=False)
    return found, bool(asked or filters.thuis or filters.gratis or filters.inloop)


#: What each filter of the address asks of the dates.
ROW_FILTERS = {
    "wijk": OccurrenceQuerySet.in_neighbourhoods,
    "locatie": OccurrenceQuerySet.at_venues,
    "thema": OccurrenceQuerySet.about_themes,
    "doelgroep": OccurrenceQuerySet.for_audiences,
}
FLAG_FILTERS = {
    "thuis": OccurrenceQuerySet.at_home,
    "gratis": OccurrenceQuerySet.free,
    "rolstoel": OccurrenceQuerySet.with_wheelchair,
    "ringleiding": OccurrenceQuerySet.with_hearing_loop,
    "inloop": OccurrenceQuerySet.walk_in,
}


def narrowed(found: Dates, filters: Filters, language: str, about: Sequence[int] | None = None) -> Dates:
    """Keep what ``filters`` ask for, days aside; ``about`` as for ``find``.

    Raises FilterError for a slug that is not there.
    """
    for name, narrow_to in ROW_FILTERS.items():
        slugs: tuple[str, ...] = getattr(filters, name)
        if slugs:
            found = narrow_to(found, _ids(name, slugs, language))
    for name, narrow in FLAG_FILTERS.items():
        if getattr(filters, name):
            found = narrow(found)
    if filters.soort:
        if set(filters.soort) - set(Kind.values):
            raise FilterError("soort", "unknown")
        found = found.of_kinds(filters.soort)
    if filters.q:
        found = found.along_time(pages_about(filters.q) if about is None else about)
    return found


def narrowed_few(found: Dates, filters: Filters, language: str, about: Sequence[int] | None = None) -> Dates:
    """``narrowed``, of dates that are few already, such as those that go on today: never read by place.

    By its statistics a database takes the dates of one place for fewer than they are, and reads all of them.
    """
    near = found.near(**_places(filters, language))
    return narrowed(near, replace(filters, wijk=(), locatie=()), language, about)


def _places(filters: Filters, language: str) -> dict[str, list[int]]:
    """The ids of the neighbourhoods and venues that were chosen."""
    return {
        "neighbourhoods": _ids("wijk", filters.wijk, language),
        "venues": _ids("locatie", filters.locatie, language),
    }


def _ids(name: str, slugs: Sequence[str], language: str) -> list[int]:
    if not slugs:
        return []
    by_slug = {choice.slug: choice.pk for choice in choices(name, language)}
    if set(slugs) - set(by_slug):
        raise FilterError(name, "unknown")
    return [by_slug[slug] for slug in slugs]


def pages_about(words: str, *, most: int = MOST_ABOUT) -> list[int]:
    """The ids of at most ``most`` live activities whose text, in any language, is about ``words``."""
    found = hits(ActivityPage, stems(words).split(), most=most, best_first=False)
    sources = {hit.translation: hit.pk for hit in found if hit.language == settings.LANGUAGE_CODE}
    translated = {hit.translation for hit in found} - set(sources)
    others = live_activities().filter(translation_key__in=translated).values_list("pk", flat=True) if translated else ()
    return [*sources.values(), *others]


#: What a line in a list shows of its page: bodies are long and stay in the database.
PAGE_COLUMNS = (
    "page__title", "page__slug", "page__summary", "page__kind", "page__participation", "page__full", "page__at_home",
    "page__room", "page__organiser", "page__organiser_name", "page__translation_key", "page__locale_id",
    "page__url_path", "page__contact_phone", "page__live", "page__language_spoken", "page__venue",
)  # fmt: skip


def with_facts(found: Dates) -> Dates:
    """Fetch with each date its page, venue, neighbourhood and prices: two queries for any number of dates."""
    own = [field.attname for field in Occurrence._meta.concrete_fields]  # noqa: SLF001 - documented API
    return (
        found.select_related("page", "venue", "neighbourhood")
        .only(
            *own,
            *PAGE_COLUMNS,
            *("venue__name", "venue__slug", "venue__wheelchair", "venue__hearing_loop"),
            *("venue__street", "venue__postcode", "venue__city"),
            *("neighbourhood__name", "neighbourhood__slug"),
        )
        .prefetch_related(prices())
    )


def prices() -> "Prefetch[Any]":
    """The prices of each date's activity, in the editor's order."""
    return Prefetch("page__prices", queryset=ActivityPrice.objects.order_by("sort_order"))


def coming_dates(page: ActivityPage, *, now: datetime, most: int = 10) -> list[Occurrence]:
    """The next dates of one activity, cancelled ones among them (one query)."""
    return list(
        Occurrence.objects.visible()
        .of_pages([page.source.pk])
        .not_over(now)
        .soonest_first()
        .select_related("venue", "neighbourhood")[:most]
    )


def touched_by(closure: Closure, *, now: datetime) -> Dates:
    """The dates to come that a closure, saved or not, cancels or would cancel, soonest first."""
    # That they begin before the closure is over is said in UTC as well: by that the database knows its index.
    over = to_utc(closure.last_day + timedelta(days=1), time.min, clock.zone())
    found = Occurrence.objects.visible().not_over(now).overlapping(closure.first_day, closure.last_day)
    found = found.filter(starts_at__lt=over)
    if closure.venue_id is not None:
        found = found.at_venues([closure.venue_id])
    elif closure.neighbourhood_id is not None:
        found = found.in_neighbourhoods([closure.neighbourhood_id])
    in_order: Dates = found.soonest_first()
    return in_order


def next_dates(rule: Rule, *, today: date, most: int) -> list[date]:
    """The first ``most`` dates of a rule from ``today`` on, holidays that it skips left out (one query)."""
    holidays = [
        Holiday(kind=HolidayKind(row.kind), period=Period(first=row.first_day, last=row.last_day))
        for row in HolidayPeriod.objects.filter(cancelled=False)
    ]
    last = today + timedelta(days=LOOK_AHEAD_DAYS)
    return local_dates(rule, start=today, end=last, skip=rule.skipped(holidays))[:most]


def live_activities() -> QuerySet[ActivityPage]:
    """The activities whose facts count: live, in the default language."""
    found: QuerySet[ActivityPage] = ActivityPage.objects.live().filter(locale__language_code=settings.LANGUAGE_CODE)
    return found


@dataclass(frozen=True, kw_only=True)
class Words:
    """Title, summary and address word of an activity in the visitor's language."""

    title: str
    summary: str
    slug: str


def translated_words(pages: Iterable[ActivityPage], language: str) -> dict[Any, Words]:
    """Words of the live translations of ``pages`` into ``language``, by translation key (one query at most)."""
    keys = {page.translation_key for page in pages}
    if not keys:
        return {}
    rows = (
        ActivityPage.objects.live()
        .filter(translation_key__in=keys, locale__language_code=language)
        .values_list("translation_key", "title", "summary", "slug")
    )
    return {key: Words(title=title, summary=summary, slug=slug) for key, title, summary, slug in rows}


@per_generation
def _in_use() -> dict[str, bool]:
    """Of which kinds, and whether of anything to do at home, there is a live activity: only these are filters.

    One EXISTS for each in one statement, since DISTINCT would read every activity there is.
    """
    # Said by what it is not: by its language the database would begin, and read every page in that language.
    others = [code for code, _name in settings.LANGUAGES if code != settings.LANGUAGE_CODE]
    live = ActivityPage.objects.live().exclude(locale__language_code__in=others)
    asked: dict[str, Any] = {f"kind_{number}": Exists(live.filter(kind=kind)) for number, kind in enumerate(Kind)}
    asked["at_home"] = Exists(live.filter(at_home__in=AtHome.values))
    # Any table with one row will do to ask them of.
    found: Any = CacheGeneration.objects.annotate(**asked).values(*asked).first()
    return found or {}


def kinds_in_use() -> frozenset[str]:
    """The kinds of which there is a live activity."""
    found = _in_use()
    return frozenset(kind.value for number, kind in enumerate(Kind) if found.get(f"kind_{number}"))


def has_at_home() -> bool:
    """Whether there is anything to do without leaving home."""
    return _in_use().get("at_home", False)


def themes_of(pages: Iterable[int]) -> dict[int, list[str]]:
    """Slugs of the themes of these activities, by page id (one query)."""
    rows = (
        ActivityPage.themes.through.objects.filter(activitypage_id__in=set(pages))
        .order_by("theme__sort_order")
        .values_list("activitypage_id", "theme__slug")
    )
    found: dict[int, list[str]] = {}
    for page, slug in rows:
        found.setdefault(page, []).append(slug)
    return found
