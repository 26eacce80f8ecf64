"""What a sheet that hangs gets wrong: the dates that came, changed or went since it was printed.

Three places know a part each: the rows of the agenda (when a date came, and when it last changed), Wagtail's log (which
revision of an activity was live at that moment), and the revisions (what it said then).
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from django.db.models import Exists, OuterRef, Q
from wagtail.models import PageLogEntry, Revision

from activities import queries
from activities.domain.calendar import Span
from activities.domain.filters import FilterError, Filters
from activities.domain.hanging import Content, Difference, difference, facts_differ, was_chosen
from activities.domain.terms import OccurrenceStatus
from activities.models import Occurrence
from activities.sheet_queries import anywhere, from_home
from core.labels.queries import ROWS, choices
from core.models import Venue

#: More is no strip but a new sheet.
MOST_CHANGES = 60
#: So many activities that were published again are looked at: more is an import, and asks for a new sheet as well.
MOST_REPUBLISHED = 500


@dataclass(frozen=True, kw_only=True)
class Change:
    """A date, and what the sheet gets wrong about it. ``facts``: its price, room or way to take part is another."""

    one: Occurrence
    what: Difference
    facts: bool = False


def changed_since(
    filters: Filters, span: Span, since: datetime, *, language: str, now: datetime, zone: ZoneInfo
) -> list[Change]:
    """What changed after ``since`` in the week of a sheet with these choices: by what it is, then soonest first.

    Nothing of the days that are over. Also what was among the choices and no longer is: a date that moved to another
    neighbourhood, an activity that was deleted. Raises FilterError for a slug that is not there, or too much.
    """
    sheet = _Sheet(
        filters=filters,
        language=language,
        since=since,
        first=max(span.period.first, now.astimezone(zone).date()),
        last=span.period.last,
        about=queries.pages_about(filters.q) if filters.q else None,
    )
    never_on_it = {"status": OccurrenceStatus.REMOVED, "created_at__gt": since}
    changed = sheet.dates().filter(changed_at__gt=since).exclude(**never_on_it)
    changes = {one.pk: _change(one, since) for one in (*sheet.chosen(changed), *sheet.lost(changed))}
    for change in _republished(sheet):
        known = changes.get(change.one.pk)
        if known is None or known.what == Difference.CHANGED:
            changes[change.one.pk] = change
    if len(changes) > MOST_CHANGES:
        raise FilterError("sinds", "too_many_changes")
    order = list(Difference)
    return sorted(changes.values(), key=lambda change: (order.index(change.what), change.one.starts_at, change.one.pk))


def _change(one: Occurrence, since: datetime) -> Change:
    came_later = one.created_at is not None and one.created_at > since
    return Change(one=one, what=difference(OccurrenceStatus(one.status), came_later=came_later))


@dataclass(frozen=True, kw_only=True)
class _Sheet:
    """The sheet that hangs: its choices, the moment on it, the days of its week that are not over."""

    filters: Filters
    language: str
    since: datetime
    first: date
    last: date
    about: list[int] | None

    def dates(self) -> queries.Dates:
        """All dates of these days, wherever; also those that moved from one of them, and those that vanished."""
        in_week = Q(local_date__lte=self.last, local_end_date__gte=self.first)
        return Occurrence.objects.filter(in_week | Q(original_date__range=(self.first, self.last)))

    def chosen(self, dates: queries.Dates) -> list[Occurrence]:
        """Those of ``dates`` that the sheet would show now, or last showed."""
        found = self.read(dates, self.filters)
        if self.filters.wijk or self.filters.locatie:
            found += self.read(from_home(dates, self.filters), anywhere(self.filters))
        return found

    def lost(self, dates: queries.Dates) -> list[Occurrence]:
        """Those of ``dates`` that the sheet may have shown, and that its choices do not find any more.

        Of an activity that was deleted nothing is known but its places: it is told on every sheet of these. Words are
        looked for in what is live: what is gone is told whatever the words.
        """
        deleted = replace(Filters(), **{name: getattr(self.filters, name) for name in ("wijk", "locatie")})
        found = self.read(dates.filter(page=None), deleted)
        if self.filters.q:
            found += self.read(dates.filter(status=OccurrenceStatus.REMOVED), replace(self.filters, q=""))
        if self.filters.wijk or self.filters.locatie:
            moved = dates.filter(self._own_place(), status=OccurrenceStatus.MOVED)
            found += self.read(moved, replace(self.filters, wijk=(), locatie=()))
        return found

    def _own_place(self) -> Q:
        """Dates of activities that are in one of the chosen places, wherever the date itself is."""
        near, at = self.filters.wijk, self.filters.locatie
        of_venue = Q(page__neighbourhood=None, page__venue__neighbourhood__slug__in=near)
        in_neighbourhood = Q(page__neighbourhood__slug__in=near) | of_venue if near else Q()
        return in_neighbourhood & (Q(page__venue__slug__in=at) if at else Q())

    def read(self, dates: queries.Dates, filters: Filters) -> list[Occurrence]:
        """Those of ``dates`` that ``filters`` ask for, soonest first; at most one more than can be told."""
        about = self.about if filters.q else None
        found = queries.with_facts(queries.narrowed(dates, filters, self.language, about).soonest_first())
        return list(found[: MOST_CHANGES + 1])


def _republished(sheet: _Sheet) -> list[Change]:
    """The dates of activities that say other things since, or that the choices of the sheet find since, or no more.

    The dates themselves may be as they were.
    """
    dates = sheet.dates().visible()
    with_dates = Exists(dates.filter(page=OuterRef("pk")))
    published = queries.live_activities().filter(with_dates, last_published_at__gt=sheet.since)
    live = dict(published.values_list("pk", "live_revision_id")[: MOST_REPUBLISHED + 1])
    if len(live) > MOST_REPUBLISHED:
        raise FilterError("sinds", "too_many_changes")
    now, then = _contents(live), _contents(_revisions_at(sheet.since, live))
    both = [pk for pk in live if pk in now and pk in then]
    chosen = _Chosen(sheet, [*then.values(), *now.values()])
    was, is_now = ({pk for pk in both if chosen(found[pk])} for found in (then, now))
    other = {pk for pk in was & is_now if facts_differ(then[pk], now[pk])}
    came = sheet.chosen(dates.of_pages(is_now - was))
    otherwise = [*sheet.chosen(dates.of_pages(other)), *sheet.read(dates.of_pages(was - is_now), Filters())]
    return [
        *(Change(one=one, what=Difference.NEW) for one in came),
        *(Change(one=one, what=Difference.CHANGED, facts=True) for one in otherwise),
    ]


class _Chosen:
    """Asks of activities, as revisions keep them, whether they are among the choices of a sheet (one query)."""

    def __init__(self, sheet: _Sheet, contents: Iterable[Content]) -> None:
        self.filters = sheet.filters
        self.ids = {
            name: {one.pk for one in choices(name, sheet.language) if one.slug in getattr(sheet.filters, name)}
            for name in ROWS
        }
        venues = {content["venue"] for content in contents if content.get("venue")}
        self.neighbourhoods = dict(Venue.objects.filter(pk__in=venues).values_list("pk", "neighbourhood_id"))

    def __call__(self, content: Content) -> bool:
        neighbourhood = self.neighbourhoods.get(content.get("venue") or 0)
        return was_chosen(content, self.filters, self.ids, neighbourhood)


def _revisions_at(moment: datetime, pages: Iterable[int]) -> dict[int, int]:
    """Which revision of each of these pages was live at a moment, by page; none for one that was not published yet."""
    published = PageLogEntry.objects.filter(
        page_id__in=pages, action="wagtail.publish", timestamp__lte=moment, revision__isnull=False
    )
    return dict(published.order_by("timestamp", "pk").values_list("page_id", "revision_id"))


def _contents(revisions: Mapping[int, int | None]) -> dict[int, Content]:
    """What these revisions of pages say, by page; of one that is gone nothing."""
    found = Revision.objects.in_bulk([pk for pk in revisions.values() if pk])
    return {page: found[pk].content for page, pk in revisions.items() if pk in found}
