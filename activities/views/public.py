"""Values of the agenda's pages."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from django.http import HttpRequest
from django.utils.translation import gettext as _

from activities.activity_page import activity_values, document_title
from activities.choices import NamedLink
from activities.domain.filters import FilterError, Filters
from activities.domain.phrasing import dates as say_dates
from activities.listing import Listing, agenda_listing, question
from activities.models import ActivityPage, AgendaPage, Occurrence
from activities.presentation import phrasing
from core import clock
from core.clock import zone
from core.organisation.queries import organisation
from core.pages.chrome import Link, page_context
from core.pages.providers import CannotShowError, provides
from core.pages.queries import home_tree
from core.pages.reading import active_language

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
    context = page_context(
        request,
        page=page,
        title=listing.title,
        description=listing.lead,
        share_text=share_text(listing),
        share_query=filters.query(pagina=filters.pagina),
    )
    return context | {"listing": listing}


def share_text(listing: Listing) -> str:
    """What a reader sends of a list: "Agenda: koffie, De Meern – Welzaam"."""
    chosen = ", ".join(one.label for one in listing.chosen)
    name = organisation(active_language()).name
    return f"{listing.title}: {chosen} – {name}" if chosen else f"{listing.title} – {name}"


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
        crumbs=[Link(title=page.title, url=values.all_dates_url, lang=values.lang)] if day else (),
        share_text=values.share_text,
        neighbourhood_id=values.neighbourhood_id,
        below=f"{day.isoformat()}/" if day else "",
        picture=page.source.image,
    )
    return context | {"activity": values}


def cannot_show(request: HttpRequest, error: FilterError, *, links: Sequence[NamedLink] = ()) -> CannotShowError:
    """Explain, in plain words and with a way on, why the address cannot be answered; ``links`` come first."""
    context = page_context(request, title=_("We cannot show this"))
    whole = {"label": _("The whole agenda"), "url": context["chrome"].agenda_url}
    context["message"] = {
        "title": _("We cannot show this"),
        "lines": [problem_text(error), _("Choose again, or begin with the whole agenda.")],
        "button": None,
        "links": [*({"label": link.label, "url": link.url} for link in links), whole],
    }
    return CannotShowError(context, status=404 if error.problem in NOT_THERE else 400)


def problem_text(error: FilterError) -> str:
    """What is wrong with an address, in plain words."""
    texts = {
        "no_number": _("Choose a number from 1 to 20."),
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
        "too_many_days": _("At most a year at once can be asked. Choose an earlier last day."),
        "no_paper": _("A week sheet is printed on A4 or A3: choose one of these two."),
        "no_moment": _("That is no date and time. Copy them from “Updated” at the foot of the sheet that hangs."),
        "too_many_dates": _("So many dates do not fit a sheet. Choose a neighbourhood, a building or a kind."),
        "too_many_changes": _("So much has changed that the whole sheet had better be printed anew."),
        "unknown": _("One of your choices is not there (any more)."),
    }
    return texts.get(error.problem, _("The address of this page is not right."))
