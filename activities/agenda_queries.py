"""Reads for the pages of the agenda: what goes on, the days of a month, and the way on when nothing was found."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from django.conf import settings
from django.db.models import Q
from wagtail.models import Locale

from activities.domain.calendar import Span
from activities.domain.filters import FLAG_FILTERS, SLUG_FILTERS, Filters
from activities.domain.localtime import ONE_DAY, to_utc
from activities.models import ActivityPage, AgendaPage, Occurrence
from activities.queries import COUNT_LIMIT, CountOf, Dates, live_activities, matching, narrowed_few, with_facts
from core.clock import zone
from core.places.models import Venue

#: Exhibitions and weeks for children: more at once would be no list but a second agenda.
MOST_RUNNING = 20
#: No evening goes on for longer.
NIGHT_ENDS = time(9)
#: Dates of a month that are looked at; the days after them say only that they can be opened.
MOST_IN_MONTH = 1500
SHOWN_A_DAY = 3
#: Choices that are tried without, when nothing was found.
MOST_TRIED = 6
MOST_AT_ANY_TIME = 30


def running(
    filters: Filters, day: date, *, language: str, now: datetime, about: Sequence[int] | None = None
) -> list[Occurrence]:
    """The dates of several days that began before ``day`` and are not over, of those that ``filters`` ask for.

    After midnight, the evenings of the day before that still go on are among them. The first to end stands first;
    ``about`` are the pages for the words of the filters, as for ``queries.find``.
    """
    found = narrowed_few(going_on(day, now=now).not_over(now), filters, language, about)
    return list(with_facts(found.order_by("local_end_date", "id"))[:MOST_RUNNING])


def going_on(day: date, *, now: datetime) -> Dates:
    """The dates that began before ``day`` and go on in it; at night also evenings of which it is none of their days."""
    found: Dates = Occurrence.objects.visible().running_on(day)
    morning = to_utc(day, NIGHT_ENDS, zone())
    if to_utc(day, time.min, zone()) <= now < morning:
        found |= Occurrence.objects.visible().filter(ends_at__gt=now, ends_at__lte=morning, local_end_date__lt=day)
    return found


@dataclass(kw_only=True)
class MonthDay:
    """A day of a month: its first dates, and how many there are (None: not counted)."""

    shown: list[Occurrence] = field(default_factory=list)
    count: int | None = 0


def month_days(
    filters: Filters,
    span: Span,
    *,
    language: str,
    now: datetime,
    zone: ZoneInfo,
    about: Sequence[int] | None = None,
) -> dict[date, MonthDay]:
    """The days of ``span`` with the first dates of each, in a fixed number of queries; the past is empty."""
    today = now.astimezone(zone).date()
    asked = replace(filters, van=max(span.period.first, today), tot=span.period.last)
    found = matching(asked, language=language, now=now, zone=zone, about=about).soonest_first()
    rows = list(found.values_list("pk", "local_date")[: MOST_IN_MONTH + 1])
    last_counted = rows.pop()[1] - ONE_DAY if len(rows) > MOST_IN_MONTH else span.period.last
    keys: dict[date, list[int]] = {}
    for key, day in rows:
        keys.setdefault(day, []).append(key)
    wanted = [key for of_day in keys.values() for key in of_day[:SHOWN_A_DAY]]
    facts = {one.pk: one for one in with_facts(Occurrence.objects.filter(pk__in=wanted))}
    return {
        day: MonthDay(
            shown=[facts[key] for key in keys.get(day, [])[:SHOWN_A_DAY] if key in facts],
            count=len(keys.get(day, [])) if day <= last_counted else None,
        )
        for day in span.days
    }


@dataclass(frozen=True, kw_only=True)
class Without:
    """What leaving out one filter would find (None: more than COUNT_LIMIT). ``name`` is the filter's; ``van``: days."""

    name: str
    filters: Filters
    count: int | None


def without_each(
    filters: Filters,
    *,
    fixed_days: bool,
    language: str,
    now: datetime,
    zone: ZoneInfo,
    about: Sequence[int] | None = None,
) -> list[Without]:
    """What there would be without each of the first choices; only those that find something (one query).

    Days count as one choice, unless they are fixed.
    """
    tried = _weaker(filters, fixed_days=fixed_days)[:MOST_TRIED]
    asked = {}
    for name, weaker in tried:
        found = matching(weaker, language=language, now=now, zone=zone, about=about)
        asked[name] = CountOf(found.order_by().values("pk")[: COUNT_LIMIT + 1])
    # A row that is always there, to hang the counts on.
    here = Locale.objects.filter(language_code=settings.LANGUAGE_CODE)
    counts = here.values_list(*asked.values()).first() if asked else None
    return [
        Without(name=name, filters=weaker, count=count if count <= COUNT_LIMIT else None)
        for (name, weaker), count in zip(tried, counts or (), strict=True)
        if count
    ]


def _weaker(filters: Filters, *, fixed_days: bool) -> list[tuple[str, Filters]]:
    """Each filter that is on, with the choices without it."""
    nothing = Filters()
    chosen = [name for name in (*SLUG_FILTERS, *FLAG_FILTERS, "q") if getattr(filters, name)]
    found = [(name, _changed(filters, **{name: getattr(nothing, name)})) for name in chosen]
    if not fixed_days and (filters.van or filters.tot):
        found.append(("van", _changed(filters, van=None, tot=None)))
    return found


def _changed(filters: Filters, **values: object) -> Filters:
    return replace(filters, **({"pagina": 1} | values))  # type: ignore[arg-type]  # each is a value of its own field


def next_match(
    filters: Filters,
    after: date,
    *,
    language: str,
    now: datetime,
    zone: ZoneInfo,
    about: Sequence[int] | None = None,
) -> date | None:
    """The first local day after ``after`` on which there is what ``filters`` ask for (their own days left out)."""
    later = replace(filters, van=after + ONE_DAY, tot=None)
    found: date | None = (
        matching(later, language=language, now=now, zone=zone, about=about)
        .soonest_first()
        .values_list("local_date", flat=True)
        .first()
    )
    return found


def agenda_page(language: str) -> AgendaPage | None:
    """Return the agenda in ``language``, live or not; None where there is none (one query)."""
    found: AgendaPage | None = AgendaPage.objects.filter(locale__language_code=language).first()
    return found


def venue_called(slug: str) -> Venue | None:
    """The venue with this slug, with its neighbourhood."""
    return Venue.objects.select_related("neighbourhood").filter(slug=slug).first()


def at_any_time(filters: Filters) -> list[ActivityPage]:
    """What can be done at home at any time: live, and without a schedule; the choice of kind holds here too."""
    found = live_activities().exclude(at_home="").filter(rules=None)
    if filters.soort:
        found = found.filter(kind__in=filters.soort)
    return list(found.order_by("title")[:MOST_AT_ANY_TIME])


def activity_at(slug: str, language: str) -> ActivityPage | None:
    """The live activity at this slug in ``language``, else its source with this slug; None when there is none.

    As pages are: a translation is there only while its source is.
    """
    codes = {language, settings.LANGUAGE_CODE}
    found = (
        ActivityPage.objects.live()
        .filter(slug=slug, locale__language_code__in=codes)
        .select_related("locale", "venue", "image")
    )
    pages = sorted(found, key=lambda page: page.locale.language_code != language)
    return next((page for page in pages if page.source.is_source and page.source.live), None)


def dates_on(page: ActivityPage, day: date) -> list[Occurrence]:
    """The visible dates of an activity that touch ``day``, or were to be on it before they were moved (one query)."""
    touched = Q(local_date__lte=day, local_end_date__gte=day) | Q(original_date=day)
    found = Occurrence.objects.visible().of_pages([page.source.pk]).filter(touched)
    return list(found.soonest_first().select_related("venue", "neighbourhood"))
