"""The hours of venues as they hold now: rows, changes and closures read together."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from django.db.models import (
    BigIntegerField,
    BooleanField,
    DateField,
    OuterRef,
    PositiveSmallIntegerField,
    Q,
    QuerySet,
    StringAgg,
    Subquery,
    TextField,
    TimeField,
    Value,
)
from django.db.models.functions import Cast, Concat

from core.caching.memo import per_generation
from core.closures.models import Closure
from core.hours.models import OpeningChange, OpeningSpan
from core.hours.rules import Change, Hours, Span, Status, status
from core.labels.fields import Labels, LabelsField


@dataclass(frozen=True, kw_only=True)
class _Changed:
    """Other hours on some days, of a venue, a neighbourhood or (both None) the whole organisation."""

    first: date
    last: date
    spans: tuple[Span, ...]
    reason: Labels
    venue_id: int | None
    neighbourhood_id: int | None


@dataclass(frozen=True, kw_only=True)
class _Read:
    weeks: dict[int, dict[int, list[Span]]]  # by venue and weekday
    # Closures first: a leak also closes what was to be open longer. Then the shortest: a day within summer hours.
    changes: tuple[_Changed, ...]


COLUMNS = ("closure", "venue_id", "neighbourhood_id", "weekday", "first_day", "last_day", "opens", "closes", "reason")


@per_generation
def _read(today: date) -> _Read:
    """Weeks, other hours and closures that are not over on ``today``, in one query: every page asks."""
    nothing = {
        "neighbourhood_id": Cast(Value(None), BigIntegerField()),
        "weekday": Cast(Value(None), PositiveSmallIntegerField()),
        "first_day": Cast(Value(None), DateField()),
        "last_day": Cast(Value(None), DateField()),
        "opens": Cast(Value(None), TimeField()),
        "closes": Cast(Value(None), TimeField()),
        "reason": Cast(Value(None), LabelsField()),
    }
    tables = [
        _columns(OpeningSpan.objects.all(), nothing, closure=False),
        _columns(
            OpeningChange.objects.filter(Q(last_day__gte=today) | Q(last_day=None, first_day__gte=today)),
            nothing,
            closure=False,
        ),
        _columns(Closure.objects.filter(last_day__gte=today), nothing, closure=True),
    ]
    rows = sorted(
        tables[0].union(*tables[1:], all=True).order_by("closure"),
        key=lambda row: (not row[0], _days(row[4], row[5]), str(row[4]), str(row[6])),
    )
    weeks: dict[int, dict[int, list[Span]]] = defaultdict(lambda: defaultdict(list))
    changed: dict[tuple[Any, ...], tuple[list[Span], Labels]] = {}
    for closure, venue, neighbourhood, weekday, first, last, opens, closes, reason in rows:
        if weekday is not None:
            weeks[venue][weekday].append(Span(opens=opens, closes=closes))
            continue
        key = (closure, venue, neighbourhood, first, last or first)
        spans, _reason = changed.setdefault(key, ([], reason or Labels()))
        if opens is not None:
            spans.append(Span(opens=opens, closes=closes))
    return _Read(
        weeks={venue: dict(week) for venue, week in weeks.items()},
        changes=tuple(
            _Changed(
                first=first,
                last=last,
                spans=tuple(spans),
                reason=reason,
                venue_id=venue,
                neighbourhood_id=neighbourhood,
            )
            for (_closure, venue, neighbourhood, first, last), (spans, reason) in changed.items()
        ),
    )


def _days(first: date | None, last: date | None) -> int:
    """How many days after the first it lasts."""
    return (last - first).days if first and last else 0


def _columns(rows: "QuerySet[Any]", nothing: dict[str, Cast], *, closure: bool) -> "QuerySet[Any]":
    """The columns of COLUMNS, empty where the model has none of that name."""
    own = {field.attname for field in rows.model._meta.concrete_fields}  # noqa: SLF001 - documented API
    missing = {f"no_{name}": nothing[name] for name in COLUMNS[1:] if name not in own}
    names = ["closure", *(name if name in own else f"no_{name}" for name in COLUMNS[1:])]
    found: QuerySet[Any] = (
        rows.order_by().annotate(closure=Value(closure, output_field=BooleanField()), **missing).values_list(*names)
    )
    return found


def week_column(venue: str) -> Subquery:
    """The ordinary week of the venue that column ``venue`` of the outer query names, as a value of its own query.

    Every page shows the organisation's hours: this way they cost no question more. ``read_week`` reads the value.
    """
    text = Concat(
        *(
            Cast("weekday", TextField()),
            Value(" "),
            Cast("opens", TextField()),
            Value(" "),
            Cast("closes", TextField()),
        ),
        output_field=TextField(),
    )
    rows = OpeningSpan.objects.filter(venue_id=OuterRef(venue)).order_by().values("venue_id")
    return Subquery(rows.annotate(week=StringAgg(text, Value(";"))).values("week"), output_field=TextField())


def read_week(value: str | None) -> dict[int, list[Span]]:
    """Read what ``week_column`` gave, by weekday; empty when no hours are known."""
    week: dict[int, list[Span]] = defaultdict(list)
    for part in (value or "").split(";"):
        if part:
            weekday, opens, closes = part.split(" ")
            week[int(weekday)].append(Span(opens=time.fromisoformat(opens), closes=time.fromisoformat(closes)))
    return dict(week)


def week_of(venue_id: int, *, today: date) -> dict[int, list[Span]]:
    """The ordinary week of a venue, by weekday; empty when its hours are not known (one query for all venues)."""
    return _read(today).weeks.get(venue_id, {})


def hours_of(venue_id: int, neighbourhood_id: int | None, *, language: str, today: date) -> Hours | None:
    """The hours of a venue from ``today`` on, closures first; None when no hours of it are known."""
    week = week_of(venue_id, today=today)
    if not week:
        return None
    changes = [
        Change(
            first=one.first,
            last=one.last,
            spans=one.spans,
            reason=one.reason.text(language),
            lang="" if one.reason.language(language) == language else one.reason.language(language),
        )
        for one in _read(today).changes
        if one.venue_id == venue_id or (one.venue_id is None and one.neighbourhood_id in {None, neighbourhood_id})
    ]
    return Hours(week=week, changes=changes)


def status_now(hours: Hours, *, now: datetime, zone: ZoneInfo) -> tuple[Status, datetime | None]:
    """The status at ``now`` (aware), and the aware moment at which it changes; None: not today."""
    found = status(hours, now.astimezone(zone).replace(tzinfo=None))
    return found, found.changes_at.replace(tzinfo=zone) if found.changes_at else None
