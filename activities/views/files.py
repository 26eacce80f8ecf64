"""The agenda as files for other programs: calendar, JSON, table and feed (design §6)."""

from collections.abc import Callable, Iterator
from functools import wraps

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from activities import agenda_queries, file_queries
from activities.domain.calendar import Span, Unit
from activities.domain.filters import FilterError, Filters
from activities.feeds.atom import Feed, feed
from activities.feeds.calendars import Cancelled, calendar
from activities.feeds.documents import document
from activities.feeds.entries import Entry, entries
from activities.feeds.tables import table
from activities.models import ActivityPage, Occurrence
from activities.views.public import problem_text
from core import clock
from core.caching.marks import cacheable
from core.clock import zone
from core.organisation.queries import organisation
from core.pages.queries import home_tree
from core.pages.reading import active_language

type View = Callable[..., HttpResponse]


def file_view(view: View) -> View:
    """Serve a file to anybody, also to scripts of other sites; explain in a line of text what cannot be asked."""

    @require_safe
    @wraps(view)
    def served(request: HttpRequest, *args: str, **kwargs: str) -> HttpResponse:
        try:
            response = cacheable(view(request, *args, **kwargs))
        except FilterError as error:
            lines = f"{error.name}: {problem_text(error)}\n"
            response = HttpResponse(lines, content_type="text/plain; charset=utf-8", status=400)
        # What everybody may read, every site may read (WHATWG Fetch, 3.2): there is no cookie to go along.
        response["Access-Control-Allow-Origin"] = "*"
        return response

    return served


@file_view
def agenda_ics(request: HttpRequest) -> HttpResponse:
    """The dates as a calendar file; without days the next sixty."""
    filters, cancelled = _read(request), cancelled_choice(request)
    found = _found(filters, file_queries.MOST)
    name = organisation(active_language()).name
    return _calendar(found.occurrences, _("Agenda of %(name)s") % {"name": name}, cancelled)


@file_view
def activity_ics(request: HttpRequest, slug: str) -> HttpResponse:
    """All coming dates of one activity as a calendar file."""
    page = _activity(slug)
    cancelled = cancelled_choice(request)
    return _calendar(file_queries.coming_dates_of(page.source.pk, now=clock.now()), page.title, cancelled)


@file_view
def activity_day_ics(request: HttpRequest, slug: str, day: str) -> HttpResponse:
    """The dates of one activity on one day as a calendar file, also when they are over."""
    page = _activity(slug)
    first = Span.read(Unit.DAY, day).period.first
    cancelled = cancelled_choice(request)
    found = file_queries.dates_of_on(page.source.pk, first)
    if not found:
        raise Http404
    return _calendar(found, page.title, cancelled)


@file_view
def agenda_json(request: HttpRequest) -> HttpResponse:
    """The dates as JSON (design §6), a thousand at a time."""
    try:
        filters = _read(request)
        found = _found(filters, file_queries.JSON_PAGE)
    except FilterError as error:
        return JsonResponse({"error": problem_text(error), "parameter": error.name}, status=400)
    following = _next(request, filters) if found.has_more else None
    return JsonResponse(document(_entries(found.occurrences), zone=zone(), next_url=following))


@file_view
def agenda_csv(request: HttpRequest) -> HttpResponse:
    """The dates as a table for a spreadsheet."""
    found = _found(_read(request), file_queries.MOST)
    content = table(_entries(found.occurrences), zone=zone(), language=active_language())
    response = HttpResponse(content, content_type="text/csv; charset=utf-8; header=present")
    response["Content-Disposition"] = 'attachment; filename="agenda.csv"'
    return response


@file_view
def agenda_feed(request: HttpRequest) -> HttpResponse:
    """The dates as an Atom feed."""
    filters = _read(request)
    found = _found(filters, file_queries.FEED_PAGE)
    language = active_language()
    name = organisation(language).name
    about = Feed(
        title=_("Agenda of %(name)s") % {"name": name},
        author=name,
        language=language,
        self_address=settings.BASE_URL + request.path + filters.query(pagina=filters.pagina),
        page_address=_agenda_address() + filters.query(),
        next_address=_next(request, filters) if found.has_more else "",
        empty_since=clock.now().astimezone(zone()).replace(hour=0, minute=0, second=0),
    )
    content = feed(_entries(found.occurrences), about, zone=zone())
    return HttpResponse(content, content_type="application/atom+xml; charset=utf-8")


def _read(request: HttpRequest) -> Filters:
    return Filters.read(dict(request.GET.lists()), most_pages=file_queries.MOST_PAGES)


def _found(filters: Filters, size: int) -> file_queries.FileDates:
    return file_queries.dates_for_file(filters, language=active_language(), now=clock.now(), zone=zone(), size=size)


def _next(request: HttpRequest, filters: Filters) -> str:
    return settings.BASE_URL + request.path + filters.query(pagina=filters.pagina + 1)


def _agenda_address() -> str:
    return settings.BASE_URL + home_tree(active_language()).url + "agenda/"


def _activity(slug: str) -> ActivityPage:
    page = agenda_queries.activity_at(slug, active_language())
    if page is None:
        raise Http404
    return page


def _entries(occurrences: list[Occurrence]) -> Iterator[Entry]:
    return entries(occurrences, agenda_address=_agenda_address())


def cancelled_choice(request: HttpRequest) -> Cancelled:
    """Read ``afgelast``. Raises FilterError for what is none of the three."""
    value = request.GET.get("afgelast", "")
    if value not in {"", "tonen", "weg"}:
        raise FilterError("afgelast", "unknown")
    return value  # type: ignore[return-value]  # one of the three, as just checked


def _calendar(occurrences: list[Occurrence], name: str, cancelled: Cancelled) -> HttpResponse:
    prefix = _("is cancelled").upper()
    content = calendar(_entries(occurrences), name=name, cancelled=cancelled, cancelled_prefix=prefix)
    response = HttpResponse(content, content_type="text/calendar; charset=utf-8")
    response["Content-Disposition"] = 'inline; filename="agenda.ics"'
    return response
