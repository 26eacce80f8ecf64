"""What the agenda prints for visitors: the week sheet, and what changed on it since it was hung."""

from collections.abc import Callable
from datetime import date, datetime
from functools import partial
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from activities.agenda_queries import activity_at
from activities.change_queries import changed_since
from activities.choices import NamedLink
from activities.domain.calendar import Span, Unit
from activities.domain.filters import SLUG_FILTERS, FilterError, Filters
from activities.domain.sheet import SheetOrder
from activities.listing import span_name
from activities.paper.flyer import flyer
from activities.paper.strip import changes_strip
from activities.paper.week_sheet import stamp, updated_text, week_sheet
from activities.presentation import local_today
from activities.sheet_queries import next_dates_of, week_of_sheet
from activities.views.public import cannot_show
from core import clock
from core.clock import zone
from core.organisation.queries import organisation
from core.pages.providers import CannotShowError
from core.pages.queries import home_tree
from core.pages.reading import active_language
from core.paper.answers import sheet
from core.paper.letterhead import letterhead
from core.paper.press import printed
from core.short.addresses import short_path

#: Choices of which a sheet gets a short address of its own: few enough never to fill a table.
MOST_CHOICES = 2


@require_safe
def week_sheet_pdf(request: HttpRequest) -> HttpResponse:
    """``/agenda/weekoverzicht.pdf?week=2026-W48&formaat=a4``; with ``sinds`` only what changed since."""
    try:
        order, make = _order(request)
    except CannotShowError as problem:
        return render(request, "pages/message.html", problem.context, status=problem.status)
    word = "wijzigingen" if order.since else "weekoverzicht"
    return sheet(request, make, name=f"{word}-{order.span.name}-{order.paper}.pdf")


@require_safe
def flyer_pdf(request: HttpRequest, slug: str) -> HttpResponse:
    """``/agenda/<activity>/flyer.pdf``: one activity, for a wall or a letterbox."""
    language, now, here = active_language(), clock.now(), zone()
    page = activity_at(slug, language)
    if page is None:
        raise Http404
    path = f"{home_tree(language).url}agenda/{page.slug}/"
    values = flyer(
        page,
        next_dates_of(page, now=now),
        letterhead=letterhead(language, short_path(path, language=language, page=page)),
        organisation=organisation(language),
    )
    made = partial(printed, "flyer", values, stamp=lambda: {"stamp": updated_text(now, here)})
    return sheet(request, made, name=f"{page.slug}.pdf")


def _order(request: HttpRequest) -> tuple[SheetOrder, Callable[[], bytes]]:
    """What is asked, and how it is printed. Raises CannotShowError for what cannot be."""
    now, here = clock.now(), zone()
    today = local_today(now, here)
    agenda_url = home_tree(active_language()).url + "agenda/"
    try:
        order = SheetOrder.read(dict(request.GET.lists()), today=today)
        _refuse_the_past(order, today)
        return order, _making(order, agenda_url, now)
    except FilterError as error:
        present = Span.of(Unit.WEEK, today)
        links = [NamedLink(label=span_name(present, today), url=agenda_url + present.path)]
        raise cannot_show(request, error, links=links) from error


def _refuse_the_past(order: SheetOrder, today: date) -> None:
    if order.span.period.last < today:
        raise FilterError("week", "over")


def _making(order: SheetOrder, agenda_url: str, now: datetime) -> Callable[[], bytes]:
    """Read what stands on the sheet; the printing itself comes later. Raises FilterError."""
    here, language = zone(), active_language()
    who = organisation(language)
    reads: dict[str, Any] = {"language": language, "now": now, "zone": here}
    about: dict[str, Any] = {"organisation": who, "now": now, "zone": here}
    if order.since is not None:
        since = order.since.replace(tzinfo=here)
        changed = changed_since(order.filters, order.span, since, **reads)
        head = letterhead(language, address_of_choices(agenda_url, order.filters))
        values = changes_strip(order, since, changed, letterhead=head, **about)
        return lambda: printed("strip", values, stamp=lambda: {"stamp": updated_text(now, here)})
    week = week_of_sheet(order.filters, order.span, **reads)
    head = letterhead(language, address_of_choices(agenda_url, order.filters))
    values = week_sheet(order, week, letterhead=head, **about)
    return lambda: printed("week_sheet", values, stamp=lambda: stamp(order, now=now, zone=here))


def address_of_choices(agenda_url: str, filters: Filters) -> str:
    """The short address of the agenda with these choices; of many choices, or words, the agenda's own address."""
    chosen = sum(len(getattr(filters, name)) for name in SLUG_FILTERS)
    if filters.q or chosen > MOST_CHOICES:
        return agenda_url
    return short_path(agenda_url + filters.query(van=None, tot=None), language=active_language())
