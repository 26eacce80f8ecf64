"""How to reach the organisation."""

from urllib.parse import urlencode

from django.http import HttpRequest

from core.hours.shown import shown_hours
from core.models import Venue
from core.pages.chrome import Chrome, page_context
from core.pages.providers import provides
from home.models import ContactPage
from home.presentation import Values, head
from home.queries import neighbourhoods
from home.views.neighbourhoods import venue_card

MAP = "https://www.openstreetmap.org/search?"


@provides(ContactPage)
def contact_context(page: ContactPage, request: HttpRequest) -> Values:
    """Phone, mail, hours, the way there, and all venues."""
    context = page_context(request, page=page)
    chrome: Chrome = context["chrome"]
    who = chrome.organisation
    venues = neighbourhoods.venues()
    main = next((venue for venue in venues if venue.pk == who.hours_venue_id), None)
    values = head(page) | {
        "body": page.body,
        "directions": page.directions,
        "hours": shown_hours(request, who.hours_venue_id, who.hours_neighbourhood_id),
        "main": venue_card(main, request, chrome) if main else None,
        "map_url": MAP + urlencode({"query": ", ".join(_address(main, chrome))}) if _address(main, chrome) else "",
        "venues": [venue_card(venue, request, chrome) for venue in venues if venue != main],
    }
    return context | {"contact": values}


def _address(main: Venue | None, chrome: Chrome) -> list[str]:
    """Where visitors go: a post box is no place to visit."""
    return main.address_lines if main else chrome.organisation.visit_lines
