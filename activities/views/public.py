"""Values of the agenda's pages, and its routes."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from activities import queries
from activities.activity_page import activity_values, document_title
from activities.choices import NamedLink
from activities.domain.filters import FilterError, Filters
from activities.domain.phrasing import dates as say_dates
from activities.feeds import Cancelled, Entry, calendar, document
from activities.listing import agenda_listing, question
from activities.models import ActivityPage, AgendaPage, Occurrence
from activities.presentation import active_language, list_rows, local_today, phrasing
from core import clock
from core.caching.marks import cacheable
from core.clock import zone
from core.organisation.queries import organisation
from core.pages.chrome import Link, page_context
from core.pages.providers import CannotShowError, provides
from core.pages.queries import home_tree

#: What is wrong with an address where nothing stands; other problems are mistakes in a choice.
NOT_THERE = frozenset({"unknown", "no_day", "no_week", "no_month", "over", "too_far", "not_then"})


@provides(AgendaPage)
def agenda_context(page: AgendaPage, request: HttpRequest) -> dict[str, Any]:
    """One page of dates; a choice that cannot be is explained instead."""
    agenda_url = home_tree(active_language()).url + "agenda/"
    try:
        filters = Filters.read(dict(request.GET.lists()))
        asked = question(filters, agenda_url=agenda_url, span=None, now=clock.now(), zone=zone())
        listing = agenda_listing(asked, title=page.title, organisation=organisation(active_language()))
    except FilterError as error:
        raise cannot_show(request, error) from error
    return page_context(request, page=page, title=listing.title, description=listing.lead) | {"listing": listing}


@provides(ActivityPage)
def activity_context(page: ActivityPage, request: HttpRequest) -> dict[str, Any]:
    """One activity with its coming dates."""
    return activity_page_context(page, request)


def activity_page_context(
    page: ActivityPage, request: HttpRequest, *, day: date | None = None, of_day: Sequence[Occurrence] = ()
) -> dict[str, Any]:
    """Gather an activity, or its dates ``of_day`` alone."""
    agenda_url = home_tree(active_language()).url + "agenda/"
    values = activity_values(
        page,
        agenda_url=agenda_url,
        organisation=organisation(active_language()),
        now=clock.now(),
        zone=zone(),
        day=day,
        of_day=of_day,
    )
    title = document_title(page)
    context = page_context(
        request,
        page=page,
        title=f"{title}, {say_dates.day(day, phrasing(), today=clock.today())}" if day else title,
        description=values.summary,
        crumbs=[Link(title=title, url=values.all_dates_url)] if day else (),
        share_text=values.share_text,
        neighbourhood_id=values.neighbourhood_id,
        below=f"{day.isoformat()}/" if day else "",
    )
    return context | {"activity": values}


def cannot_show(request: HttpRequest, error: FilterError, *, links: Sequence[NamedLink] = ()) -> CannotShowError:
    """Explain, in plain words and with a way on, why the address cannot be answered; ``links`` come first."""
    context = page_context(request, title=_("We cannot show this"))
    whole = {"label": _("The whole agenda"), "url": context["chrome"].agenda_url}
    context["message"] = {
        "title": _("We cannot show this"),
        "lines": [_problem_text(error), _("Choose again, or begin with the whole agenda.")],
        "button": None,
        "links": [*({"label": link.label, "url": link.url} for link in links), whole],
    }
    return CannotShowError(context, status=404 if error.problem in NOT_THERE else 400)


def _problem_text(error: FilterError) -> str:
    texts = {
        "no_date": _("That day does not exist."),
        "no_day": _("That day does not exist."),
        "no_week": _("That week does not exist. A year has 52 weeks, some have 53."),
        "no_month": _("That month does not exist."),
        "over": _("That is over."),
        "too_far": _("So far ahead nothing is known yet."),
        "not_then": _("It is not on that day."),
        "before_van": _("The last day lies before the first day."),
        "past_the_end": _("So many pages of dates there are not. Choose a date instead."),
        "too_long": _("That is too much to search for. Use a few words."),
        "too_many_days": _("At most a year at once can be asked."),
        "unknown": _("One of your choices is not there (any more)."),
    }
    return texts.get(error.problem, _("The address of this page is not right."))


@require_safe
def agenda_ics(request: HttpRequest) -> HttpResponse:
    """The dates as a calendar file; without days the next sixty."""
    try:
        _filters, entries, _more = _file_entries(request, size=queries.CALENDAR_MOST)
        cancelled = _cancelled(request)
    except FilterError as error:
        return _plain_problem(error)
    name = organisation(active_language()).name
    return _calendar_response(entries, _("Agenda of %(name)s") % {"name": name}, cancelled)


@require_safe
def activity_ics(request: HttpRequest, slug: str) -> HttpResponse:
    """All coming dates of one activity as a calendar file."""
    page = get_object_or_404(queries.live_activities(), slug=slug)
    try:
        cancelled = _cancelled(request)
    except FilterError as error:
        return _plain_problem(error)
    occurrences = queries.all_coming_dates(page.pk, now=clock.now())
    return _calendar_response(_entries(occurrences), page.title, cancelled)


@require_safe
def agenda_json(request: HttpRequest) -> HttpResponse:
    """The dates as JSON (design §6), a thousand at a time."""
    try:
        filters, entries, more = _file_entries(request, size=queries.JSON_PAGE)
    except FilterError as error:
        return JsonResponse({"error": _problem_text(error), "parameter": error.name}, status=400)
    following = settings.BASE_URL + request.path + filters.query(pagina=filters.pagina + 1) if more else None
    return cacheable(JsonResponse(document(entries, zone=zone(), next_url=following)))


def _file_entries(request: HttpRequest, *, size: int) -> tuple[Filters, list[Entry], bool]:
    """Read the filters of a file and find its dates. Raises FilterError for more days than may be asked."""
    now = clock.now()
    filters = Filters.read(dict(request.GET.lists()))
    first = filters.van or local_today(now, zone())
    last = filters.tot or first + timedelta(days=queries.FILE_DAYS)
    if (last - first).days > queries.MAX_FILE_DAYS:
        raise FilterError("tot", "too_many_days")
    found = queries.find(
        filters,
        language=active_language(),
        now=now,
        zone=zone(),
        size=size,
        end=last,
        with_past=filters.van is not None,
    )
    return filters, _entries(found.occurrences), found.has_more


def _entries(occurrences: list[Occurrence]) -> list[Entry]:
    """Put dates into the words of a file, with absolute addresses."""
    agenda_url = settings.BASE_URL + home_tree(active_language()).url + "agenda/"
    rows = list_rows(occurrences, agenda_url=agenda_url, today=date.min, zone=zone())
    themes = queries.themes_of(one.page_key for one in occurrences)
    return [
        Entry(occurrence=one, row=row, address=row.url, themes=themes.get(one.page_key, []))
        for one, row in zip(occurrences, rows, strict=True)
    ]


def _cancelled(request: HttpRequest) -> Cancelled:
    value = request.GET.get("afgelast", "")
    if value not in {"", "tonen", "weg"}:
        raise FilterError("afgelast", "unknown")
    return value  # type: ignore[return-value]  # one of the three, as just checked


def _calendar_response(entries: list[Entry], name: str, cancelled: Cancelled) -> HttpResponse:
    content = calendar(entries, name=name, cancelled=cancelled, cancelled_prefix=_("is cancelled").upper())
    response = HttpResponse(content, content_type="text/calendar; charset=utf-8")
    response["Content-Disposition"] = 'inline; filename="agenda.ics"'
    return cacheable(response)


def _plain_problem(error: FilterError) -> HttpResponse:
    return HttpResponse(f"{error.name}: {_problem_text(error)}\n", content_type="text/plain; charset=utf-8", status=400)
