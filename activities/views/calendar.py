"""One day, week or month of the agenda, and one day of an activity: addresses below pages (design §6)."""

from collections.abc import Iterable
from datetime import datetime

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from activities import agenda_queries
from activities.choices import NamedLink
from activities.domain.calendar import Span, Unit
from activities.domain.filters import FilterError, Filters
from activities.domain.phrasing import dates as say_dates
from activities.enums import OccurrenceStatus
from activities.listing import agenda_listing, question, span_name
from activities.models import ActivityPage, Occurrence
from activities.month import month_listing
from activities.presentation import local_today, phrasing
from activities.views.public import activity_page_context, cannot_show, share_text
from core import clock
from core.caching.marks import cacheable
from core.clock import zone
from core.organisation.queries import organisation
from core.pages.chrome import page_context
from core.pages.providers import CannotShowError
from core.pages.queries import home_tree
from core.pages.reading import active_language, lang_of


@require_safe
def span_page(request: HttpRequest, unit: Unit, name: str) -> HttpResponse:
    """A day, a week or a month of the agenda, with the same filters."""
    try:
        return cacheable(_span_page(request, Unit(unit), name))
    except CannotShowError as problem:
        return render(request, "pages/message.html", problem.context, status=problem.status)


def _span_page(request: HttpRequest, unit: Unit, name: str) -> HttpResponse:
    now, language = clock.now(), active_language()
    today = local_today(now, zone())
    agenda_url = home_tree(language).url + "agenda/"
    try:
        span = Span.read(unit, name)
        filters = Filters.read(dict(request.GET.lists()))
        asked = question(filters, agenda_url=agenda_url, span=span, now=now, zone=zone())
        title, who = span_name(span, today), organisation(language)
        if unit == Unit.MONTH:
            listing = month_listing(asked, span, title=title, organisation=who)
        else:
            listing = agenda_listing(asked, title=title, organisation=who)
    except FilterError as error:
        present = Span.of(unit, today)
        links = [NamedLink(label=span_name(present, today), url=agenda_url + present.path)]
        raise cannot_show(request, error, links=links if error.name == unit else ()) from error
    agenda = agenda_queries.agenda_page(language)
    context = page_context(
        request,
        page=agenda,
        title=title,
        below=span.path,
        share_text=share_text(listing),
        share_query=asked.place.filters.query(pagina=filters.pagina),
    )
    return render(request, "pages/agenda.html", context | {"listing": listing})


@require_safe
def activity_day(request: HttpRequest, slug: str, day: str) -> HttpResponse:
    """The dates of an activity on one day."""
    page = agenda_queries.activity_at(slug, active_language())
    if page is None:
        raise Http404
    try:
        return cacheable(_activity_day(request, page, day))
    except CannotShowError as problem:
        return render(request, "pages/message.html", problem.context, status=problem.status)


def _activity_day(request: HttpRequest, page: ActivityPage, name: str) -> HttpResponse:
    now = clock.now()
    url = f"{home_tree(active_language()).url}agenda/{page.slug}/"
    links = [NamedLink(label=page.title, url=url, lang=lang_of(page))]
    try:
        day = Span.read(Unit.DAY, name).period.first
    except FilterError as error:
        raise cannot_show(request, error, links=links) from error
    found = agenda_queries.dates_on(page, day)
    on_day = [one for one in found if one.local_date <= day <= one.local_end_date and one.ends_at > now]
    if not on_day:
        is_over = day < local_today(now, zone()) or any(one.local_date == day for one in found)
        problem = FilterError(Unit.DAY, "over" if is_over else "not_then")
        raise cannot_show(request, problem, links=[*_moved_to(found, url, now), *links])
    return render(request, "pages/activity.html", activity_page_context(page, request, day=day, of_day=on_day))


def _moved_to(found: Iterable[Occurrence], url: str, now: datetime) -> list[NamedLink]:
    """Where the dates of a day went."""
    today = local_today(now, zone())
    return [
        NamedLink(
            label=_("Moved to %(day)s") % {"day": say_dates.day(one.local_date, phrasing(), today=today)},
            url=f"{url}{one.local_date.isoformat()}/",
        )
        for one in found
        if one.ends_at > now and one.status == OccurrenceStatus.MOVED
    ]
