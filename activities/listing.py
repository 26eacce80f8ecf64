"""The agenda as a page, and one day or week of it: days, chosen filters as words, links to every other choice."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from itertools import groupby
from typing import Any
from zoneinfo import ZoneInfo

from django.conf import settings
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from activities import agenda_queries, queries
from activities.access import VenueHead, venue_head
from activities.actions.materialise import HORIZON
from activities.choices import (
    Chosen,
    DateForm,
    Group,
    NamedLink,
    Place,
    chosen_words,
    date_form,
    days_text,
    flag_words,
    groups,
    more_periods,
    periods,
)
from activities.domain.calendar import Span, Unit
from activities.domain.filters import FLAG_FILTERS, MAX_PAGE, FilterError, Filters
from activities.domain.localtime import ONE_DAY
from activities.domain.phrasing import dates as say_dates
from activities.enums import Kind
from activities.feeds.entries import entries
from activities.feeds.structured import structured_events
from activities.models import Occurrence
from activities.presentation import (
    Day,
    Row,
    capital,
    day_of,
    list_rows,
    local_today,
    phrasing,
    titles_and_urls,
    up_to,
)
from core.labels.queries import choices
from core.organisation.queries import Organisation
from core.pages.reading import active_language

#: Search engines are not sent further ahead than this: what stands there still changes.
FAR = timedelta(days=92)


@dataclass(frozen=True, kw_only=True)
class Steps:
    """The way from one day, week or month to the next; an empty address where there is nothing to see."""

    label: str
    previous_text: str
    previous_url: str
    next_text: str
    next_url: str
    days: list[NamedLink]
    others: list[NamedLink]


@dataclass(frozen=True, kw_only=True)
class Cell:
    """A day of a month; without ``number`` an empty place in its row, without ``url`` a day that is over."""

    number: str = ""
    weekday: str = ""
    month: str = ""
    url: str = ""
    is_today: bool = False
    rows: Sequence[Row] = ()
    more_text: str = ""


@dataclass(frozen=True, kw_only=True)
class Listing:
    """Ready values of the agenda, and of a day, week or month of it: ``days``, or for a month ``weeks``."""

    title: str
    lead: str
    unit: str
    steps: Steps | None
    venue: VenueHead | None
    chosen: list[Chosen]
    filters: list[Group]
    periods: list[NamedLink]
    more_periods: list[NamedLink]
    date_form: DateForm
    at_home_url: str
    more_text: str
    calendar_url: str
    sheet_url: str
    elsewhere: Sequence[NamedLink]
    noindex: bool
    running: Sequence[Row] = ()
    days: Sequence[Day] = ()
    weekdays: Sequence[str] = ()
    weeks: Sequence[Sequence[Cell]] = ()
    any_time: Sequence[NamedLink] = ()
    count_text: str = ""
    next_url: str = ""
    empty: bool = False
    empty_links: Sequence[NamedLink] = ()
    structured: str = ""


@dataclass(frozen=True, kw_only=True)
class Question:
    """What a visitor asks: choices at an address, at a moment. ``asked`` holds the days of the span as well."""

    place: Place
    asked: Filters
    span: Span | None
    now: datetime
    zone: ZoneInfo
    about: Sequence[int] | None

    @property
    def reads(self) -> dict[str, Any]:
        """What every reading of dates wants to know."""
        return {"language": active_language(), "now": self.now, "about": self.about}

    @property
    def today(self) -> date:
        """The local date."""
        return local_today(self.now, self.zone)

    @property
    def first(self) -> date:
        """The first local day that is asked for."""
        return self.asked.van or self.today


def question(filters: Filters, *, agenda_url: str, span: Span | None, now: datetime, zone: ZoneInfo) -> Question:
    """Put what is asked together; the days of ``span`` stand for ``van`` and ``tot``.

    Raises FilterError for a span that is over, or beyond what is known.
    """
    today = local_today(now, zone)
    path, asked = agenda_url, filters
    if span is not None:
        if span.period.last < today:
            raise FilterError(span.unit, "over")
        if span.period.first > today + HORIZON:
            raise FilterError(span.unit, "too_far")
        path += span.path
        filters = replace(filters, van=None, tot=None)
        asked = replace(filters, van=max(span.period.first, today), tot=span.period.last)
    place = Place(agenda_url=agenda_url, path=path, filters=filters)
    about = queries.pages_about(filters.q) if filters.q else None
    return Question(place=place, asked=asked, span=span, now=now, zone=zone, about=about)


def agenda_listing(asked: Question, *, title: str, organisation: Organisation) -> Listing:
    """Gather one page of dates by day. Raises FilterError for a slug or a page that is not there."""
    place, filters, today = asked.place, asked.place.filters, asked.today
    found = queries.find(asked.asked, zone=asked.zone, **asked.reads)
    if filters.pagina > 1 and not found.occurrences:
        raise FilterError("pagina", "past_the_end")
    going_on = agenda_queries.running(asked.asked, asked.first, **asked.reads)
    first_page, empty = filters.pagina == 1, not (found.occurrences or going_on)
    shown = [*(going_on if first_page else ()), *found.occurrences]
    rows = list_rows(shown, agenda_url=place.agenda_url, today=today, zone=asked.zone)
    cut = len(shown) - len(found.occurrences)
    has_next = found.has_more and filters.pagina < MAX_PAGE
    around = frame(asked, title=title, organisation=organisation)
    return replace(
        around,
        running=running_rows(shown[:cut], rows[:cut], today=today, zone=asked.zone),
        days=_days(found.occurrences, rows[cut:], today),
        any_time=_any_time(place) if filters.thuis and asked.span is None and first_page else [],
        count_text=count_text(None if found.count is None else found.count + len(going_on)),
        next_url=place.url(pagina=filters.pagina + 1) if has_next else "",
        empty=empty,
        empty_links=ways_on(asked) if empty else [],
        structured=_structured(asked, shown, organisation) if around.unit == Unit.DAY else "",
        noindex=around.noindex or empty,
    )


def _structured(asked: Question, occurrences: Sequence[Occurrence], organisation: Organisation) -> str:
    address = settings.BASE_URL + asked.place.agenda_url
    found = entries(occurrences, agenda_address=address, with_themes=False)
    return structured_events(found, organisation=organisation, language=active_language(), zone=asked.zone)


def frame(asked: Question, *, title: str, organisation: Organisation) -> Listing:
    """Everything around the dates."""
    place, filters, span, today = asked.place, asked.place.filters, asked.span, asked.today
    shown_groups = groups(place, organisation)
    at_home, lasting = filters.thuis and span is None, filters.lasting().query()
    venue = _venue(filters)
    if at_home:
        title = _("Taking part from home")
    elif venue and span is None and filters == Filters(locatie=filters.locatie, pagina=filters.pagina):
        title = _("Agenda of %(name)s") % {"name": venue.name}
    return Listing(
        title=title,
        lead=_("For whoever has to stay at home: by phone, by video call or with a visit.") if at_home else "",
        unit=span.unit if span else "",
        steps=_steps(span, place, today) if span else None,
        venue=venue,
        chosen=chosen_words(place, shown_groups, today=today),
        filters=shown_groups,
        periods=periods(place, today=today),
        more_periods=more_periods(place, today=today),
        date_form=date_form(place),
        at_home_url=place.agenda(thuis=True) if queries.has_at_home() and not filters.thuis else "",
        more_text=_("Later dates"),
        # A week or month is put in a calendar once; the agenda itself is followed.
        calendar_url=place.agenda_url + (f"agenda.ics{asked.asked.query()}" if span else f"abonneren/{lasting}"),
        elsewhere=_elsewhere(place, lasting),
        sheet_url=_sheet_url(asked),
        noindex=span is not None and span.period.first > today + FAR,
    )


def _elsewhere(place: Place, lasting: str) -> list[NamedLink]:
    return [
        NamedLink(label=_("On your own website"), url=f"{place.agenda_url}op-uw-website/{lasting}"),
        NamedLink(label=_("Open data"), url=f"{place.agenda_url}open-data/"),
    ]


def _sheet_url(asked: Question) -> str:
    """The week sheet with the same choices, of the week in which the first day that is asked for lies."""
    week = Span.of(Unit.WEEK, max(asked.first, asked.today))
    query = asked.place.filters.query(van=None, tot=None).replace("?", "&")
    return f"{asked.place.agenda_url}weekoverzicht.pdf?week={week.name}{query}"


def _steps(span: Span, place: Place, today: date) -> Steps:
    """Lead to what comes before and after, to each day of a week, and to the larger spans."""
    words = {
        Unit.DAY: (_("Other days"), _("Previous day"), _("Next day")),
        Unit.WEEK: (_("Other weeks"), _("Previous week"), _("Next week")),
        Unit.MONTH: (_("Other months"), _("Previous month"), _("Next month")),
    }
    label, previous, following = words[span.unit]
    larger = {Unit.DAY: (Unit.WEEK, Unit.MONTH), Unit.WEEK: (Unit.MONTH,), Unit.MONTH: (Unit.WEEK,)}
    days = span.days if span.unit == Unit.WEEK else []
    middle = max(span.period.first, today)
    others = [Span.of(unit, middle) for unit in larger[span.unit]]
    return Steps(
        label=label,
        previous_text=previous,
        previous_url=place.url_of(span.before) if span.before.period.last >= today else "",
        next_text=following,
        next_url=place.url_of(span.after) if span.after.period.first <= today + HORIZON else "",
        days=[
            NamedLink(label=say_dates.day_short(day, phrasing()), url=place.url_of(Span.of(Unit.DAY, day)))
            for day in days
            if day >= today
        ],
        others=[
            *(NamedLink(label=span_name(other, today), url=place.url_of(other)) for other in others),
            NamedLink(label=_("The whole agenda"), url=place.agenda()),
        ],
    )


def span_name(span: Span, today: date) -> str:
    """A day, week or month in words, as a title: "Week 48, maandag 23 t/m zondag 29 november", "December 2026"."""
    first, language = span.period.first, phrasing()
    if span.unit == Unit.DAY:
        return capital(say_dates.day_heading(first, language, today=today))
    if span.unit == Unit.WEEK:
        return capital(say_dates.week(first, language, today=today))
    return capital(say_dates.month(first, language))


def _days(occurrences: Sequence[Occurrence], rows: Sequence[Row], today: date) -> list[Day]:
    pairs = groupby(zip(occurrences, rows, strict=True), key=lambda pair: pair[0].local_date)
    return [day_of(day, [row for _one, row in group], today=today) for day, group in pairs]


def running_rows(occurrences: Sequence[Occurrence], rows: Sequence[Row], *, today: date, zone: ZoneInfo) -> list[Row]:
    """Of what goes on already, only its last day matters; of an evening past midnight, its last hour."""
    return [
        replace(row, start_text=_until(one, today, zone), end_text="")
        for one, row in zip(occurrences, rows, strict=True)
    ]


def _until(one: Occurrence, today: date, zone: ZoneInfo) -> str:
    if one.local_end_date >= today:
        return up_to(one)
    end = say_dates.clock(one.ends_at.astimezone(zone).time(), phrasing(), is_end=True)
    return _("until %(time)s") % {"time": end}


def _any_time(place: Place) -> list[NamedLink]:
    pages = agenda_queries.at_any_time(place.filters)
    return [NamedLink(label=title, url=url, lang=lang) for title, url, lang in titles_and_urls(pages, place.agenda_url)]


def _venue(filters: Filters) -> VenueHead | None:
    """One chosen venue is introduced: its dates then stand on a page of its own."""
    venue = agenda_queries.venue_called(filters.locatie[0]) if len(filters.locatie) == 1 else None
    return venue_head(venue) if venue else None


def count_text(count: int | None) -> str:
    """How many were found; None: more than are counted."""
    if count is None or count > queries.COUNT_LIMIT:
        return _("More than %(limit)d found") % {"limit": queries.COUNT_LIMIT}
    return ngettext("%(count)d found", "%(count)d found", count) % {"count": count}


def ways_on(asked: Question) -> list[NamedLink]:
    """What helps when nothing was found: the next day that has it, each choice left out, the whole agenda."""
    reads = asked.reads | {"zone": asked.zone}
    filters, place, today = asked.asked, asked.place, asked.today
    links = []
    if filters.tot:
        day = agenda_queries.next_match(filters, max(filters.tot, today - ONE_DAY), **reads)
        if day:
            words = _("First on %(day)s") % {"day": say_dates.day(day, phrasing(), today=today)}
            links.append(NamedLink(label=words, url=place.url_of(Span.of(Unit.DAY, day))))
    for without in agenda_queries.without_each(filters, fixed_days=asked.span is not None, **reads):
        days = {"van": None, "tot": None} if asked.span else {}
        words = _("Without “%(choice)s”: %(count)s") % {
            "choice": _choice(filters, without.name, today),
            "count": count_text(without.count),
        }
        links.append(NamedLink(label=words, url=place.path + without.filters.query(**days)))
    return [*links, NamedLink(label=_("The whole agenda"), url=place.agenda_url)]


def _choice(filters: Filters, name: str, today: date) -> str:
    """What is chosen of one filter, in words."""
    if name == "q":
        return filters.q
    if name == "van":
        return days_text(filters, today)
    if name in FLAG_FILTERS:
        return flag_words()[name]
    labels = {kind.value: str(kind.label) for kind in Kind}
    if name != "soort":
        labels = {one.slug: one.label for one in choices(name, active_language())}
    return ", ".join(labels[slug] for slug in getattr(filters, name))
