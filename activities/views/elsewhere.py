"""The agenda outside its own pages: in somebody's calendar, on other sites, on a screen, as open data."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.csp import CSP
from django.utils.translation import gettext as _
from django.views.decorators.csp import csp_override
from django.views.decorators.http import require_safe

from activities import agenda_queries, file_queries
from activities.choices import NamedLink, Place, date_form, groups
from activities.domain.filters import FilterError, Filters, added
from activities.elsewhere import FEWEST, MOST, frame, frame_line, number_of_dates, screen
from activities.subscription import chosen_text, open_data, subscription
from activities.views.files import cancelled_choice
from activities.views.public import cannot_show
from core import clock
from core.caching.marks import cacheable
from core.clock import zone
from core.organisation.queries import Organisation, organisation
from core.pages.chrome import page_context
from core.pages.providers import CannotShowError
from core.pages.queries import home_tree
from core.pages.reading import active_language, lang_of
from core.styles.bundle import stylesheet_url

type View = Callable[..., HttpResponse]

#: Everybody may frame this one page; it runs nothing, loads its stylesheet, and sends nothing anywhere.
FRAME_POLICY: dict[str, list[str]] = {
    "default-src": [CSP.NONE],
    "style-src": [CSP.SELF],
    "img-src": [CSP.SELF],
    "form-action": [CSP.NONE],
    "base-uri": [CSP.NONE],
    "frame-ancestors": ["*"],
}


def explained(view: View) -> View:
    """Explain an address that cannot be answered, in plain words and with a way on."""

    @require_safe
    @wraps(view)
    def served(request: HttpRequest, *args: str, **kwargs: str) -> HttpResponse:
        try:
            return view(request, *args, **kwargs)
        except FilterError as error:
            problem: CannotShowError = cannot_show(request, error)
            return render(request, "pages/message.html", problem.context, status=problem.status)

    return served


@explained
def subscribe(request: HttpRequest) -> HttpResponse:
    """How to put the agenda, with what is chosen, into one's own calendar."""
    filters, cancelled = _lasting(request), cancelled_choice(request)
    agenda_url, who = _agenda_url(), _organisation()
    chosen = chosen_text(filters, agenda_url=agenda_url, organisation=who)
    values = subscription(
        page_url=f"{agenda_url}abonneren/",
        file_url=f"{agenda_url}agenda.ics",
        query=filters.query(),
        cancelled=cancelled,
        following=chosen,
        name=_("Agenda of %(name)s") % {"name": who.name},
        back=NamedLink(label=_("Choose something else to follow"), url=agenda_url + filters.query()),
        title=_("The agenda in your own calendar"),
    )
    return _page(request, "pages/subscribe.html", values.title, "abonneren/", {"subscription": values})


@explained
def subscribe_to_activity(request: HttpRequest, slug: str) -> HttpResponse:
    """How to put the dates of one activity into one's own calendar."""
    page = agenda_queries.activity_at(slug, active_language())
    if page is None:
        raise Http404
    url = f"{_agenda_url()}{page.slug}/"
    values = subscription(
        page_url=f"{url}abonneren/",
        file_url=f"{url}agenda.ics",
        query="",
        cancelled=cancelled_choice(request),
        following=page.title,
        lang=lang_of(page),
        name=page.title,
        back=NamedLink(label=_("Back to the activity"), url=url),
        title=_("In your own calendar"),
    )
    context = page_context(request, page=page, title=values.title, below="abonneren/")
    return cacheable(render(request, "pages/subscribe.html", context | {"subscription": values}))


@require_safe
def open_data_page(request: HttpRequest) -> HttpResponse:
    """What the files hold and how to ask for them."""
    values = open_data(agenda_url=_agenda_url(), organisation=_organisation())
    return _page(request, "pages/open_data.html", _("Open data of the agenda"), "open-data/", {"data": values})


@explained
def own_website(request: HttpRequest) -> HttpResponse:
    """Make the line that shows the agenda on somebody's own website, or the address of a screen."""
    filters, number = _lasting(request), number_of_dates(request.GET.getlist("aantal"))
    agenda_url, who = _agenda_url(), _organisation()
    place = Place(agenda_url=agenda_url, path=f"{agenda_url}op-uw-website/", filters=filters)
    values = {
        "action": place.path,
        "groups": groups(place, who),
        "words": date_form(place).words,
        "number": number,
        "fewest": FEWEST,
        "most": MOST,
        "line": frame_line(filters, number=number, agenda_url=agenda_url, organisation=who),
        "frame_url": f"{agenda_url}insluiten/{added(filters.query(), 'aantal', number)}",
        "screen_url": f"{agenda_url}scherm/{filters.query()}",
        "screen_address": f"{settings.BASE_URL}{agenda_url}scherm/{filters.query()}",
    }
    title = _("The agenda on your own website")
    return _page(request, "pages/own_website.html", title, "op-uw-website/", {"own": values})


@csp_override(FRAME_POLICY)
@require_safe
def framed(request: HttpRequest) -> HttpResponse:
    """The next dates for a frame on another site: a few kB, no script, no cookie."""
    who, agenda_url = _organisation(), _agenda_url()
    context: dict[str, Any] = {"stylesheet_url": stylesheet_url("frame"), "organisation": who}
    try:
        filters, number = _lasting(request), number_of_dates(request.GET.getlist("aantal"))
        shown = frame(filters, number=number, agenda_url=agenda_url, organisation=who, now=clock.now(), zone=zone())
    except FilterError as error:
        problem = cannot_show(request, error)
        context |= {"message": problem.context["message"], "language_code": active_language()}
        return render(request, "pages/frame.html", context, status=problem.status)
    return cacheable(render(request, "pages/frame.html", context | {"frame": shown}))


@explained
def on_screen(request: HttpRequest) -> HttpResponse:
    """Today and tomorrow for a screen in the hall. Not kept: by night it is dark, and it says when it was made."""
    who = _organisation()
    shown = screen(_lasting(request), agenda_url=_agenda_url(), organisation=who, now=clock.now(), zone=zone())
    context = {"screen": shown, "organisation": who, "stylesheet_url": stylesheet_url("screen")}
    response = render(request, "pages/screen.html", context)
    response["Cache-Control"] = "no-cache"
    return response


def _page(request: HttpRequest, template: str, title: str, below: str, values: dict[str, Any]) -> HttpResponse:
    agenda = agenda_queries.agenda_page(active_language())
    context = page_context(request, page=agenda, title=title, below=below)
    return cacheable(render(request, template, context | values))


def _lasting(request: HttpRequest) -> Filters:
    """What is chosen, days and page aside: it is to hold next month too. Raises FilterError for what is not there."""
    filters = Filters.read(dict(request.GET.lists())).lasting()
    file_queries.check(filters, language=active_language())
    return filters


def _agenda_url() -> str:
    return home_tree(active_language()).url + "agenda/"


def _organisation() -> Organisation:
    return organisation(active_language())
