"""The parts of the area: all of them, found by name or postcode, and one of them."""

from typing import Any

from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext as _

from activities.presentation import access_text, days, local_today
from core import clock
from core.clock import zone
from core.hours.shown import shown_hours
from core.images.pictures import picture_of, shown
from core.models import Venue
from core.pages.chrome import Chrome, page_context
from core.pages.providers import GoTo, provides
from core.pages.reading import active_language
from core.places.postcodes import read
from home.models import NeighbourhoodIndexPage, NeighbourhoodPage
from home.presentation import Values, contact_of, head, news_card
from home.queries import neighbourhoods, news
from home.queries.neighbourhoods import Place
from initiatives.queries import in_neighbourhood, index_url

INITIATIVES_IN_NEIGHBOURHOOD = 4
NEWS_IN_NEIGHBOURHOOD = 3
#: Longer is no postcode and no name.
MAX_TYPED = 60


@provides(NeighbourhoodIndexPage)
def neighbourhood_index_context(page: NeighbourhoodIndexPage, request: HttpRequest) -> Values:
    """All neighbourhoods. A postcode or name of one of them leads straight to it (raises GoTo)."""
    context = page_context(request, page=page)
    chrome: Chrome = context["chrome"]
    language = active_language()
    typed = " ".join(request.GET.get("q", "").replace("\x00", " ").split())[:MAX_TYPED]
    found = _found(typed, language)
    if len(found) == 1:
        raise GoTo(found[0].url)
    values = head(page) | {
        "introduction": page.introduction,
        "cards": [_card(place) for place in neighbourhoods.neighbourhood_pages(language)],
        "action": chrome.neighbourhoods_url if neighbourhoods.has_postcodes(language) else "",
        "label": _("Your postcode, or the name of your %(neighbourhood)s")
        % {"neighbourhood": chrome.word_neighbourhood},
        "typed": typed,
        "answer": _answer(typed, found, chrome) if typed else None,
    }
    return context | {"index": values}


def _found(typed: str, language: str) -> list[Place]:
    postcode = read(typed)
    if postcode is not None:
        return neighbourhoods.places_with_postcode(postcode, language)
    return neighbourhoods.places_called(typed, language)


def _answer(typed: str, found: list[Place], chrome: Chrome) -> Values:
    """What to say where the words lead to several places, or to none."""
    if found:
        title = _("“%(words)s” may be in more than one place. Which is yours?") % {"words": typed}
        return {"title": title, "text": "", "links": [{"label": one.title, "url": one.url} for one in found]}
    words = {"words": typed, "neighbourhoods": chrome.word_neighbourhoods}
    if read(typed) is not None:
        return {
            "title": _("We do not know postcode %(words)s here") % {"words": typed},
            "text": _("Perhaps you live just outside the area we work in. You are welcome all the same.")
            + " "
            + _("Choose from the %(neighbourhoods)s below, or ask us.") % words,
            "links": [],
        }
    return {
        "title": _("We found no place called “%(words)s”") % words,
        "text": _("Type a postcode like 3451 AB, or choose from the %(neighbourhoods)s below.") % words,
        "links": [],
    }


def _card(place: Place) -> Values:
    return {
        "title": place.title,
        "url": place.url,
        "summary": place.summary,
        "lang": place.lang,
        "picture": shown(place.page.image, alt=""),
    }


@provides(NeighbourhoodPage)
def neighbourhood_context(page: NeighbourhoodPage, request: HttpRequest) -> Values:
    """One neighbourhood with its dates, initiatives, venues, news, and whom to call."""
    context = page_context(request, page=page, neighbourhood_id=page.neighbourhood_id)
    chrome: Chrome = context["chrome"]
    now, here = clock.now(), zone()
    today = local_today(now, here)
    language = active_language()
    row = page.neighbourhood
    found = neighbourhoods.dates_in_neighbourhood(row.pk, language=language, now=now, zone=here)
    items = news.latest_news(language, limit=NEWS_IN_NEIGHBOURHOOD, neighbourhood_id=row.pk)
    values = head(page) | {
        "days": days(found, agenda_url=chrome.agenda_url, today=today, zone=here),
        "agenda_url": f"{chrome.agenda_url}?wijk={row.slug}",
        "agenda_text": _("All dates in %(neighbourhood)s") % {"neighbourhood": row.name},
        "sheet_url": f"{reverse('week_sheet')}?week={today:%G-W%V}&wijk={row.slug}",
        "body": page.body,
        "picture": picture_of(page, words=page),
        "cards": in_neighbourhood(row.pk, language, limit=INITIATIVES_IN_NEIGHBOURHOOD),
        "initiatives_url": f"{index_url(language)}?wijk={row.slug}",
        "venues": [venue_card(venue, request, chrome) for venue in neighbourhoods.venues(row.pk)],
        "news": [news_card(item) for item in items],
        "news_url": f"{news.news_index_url(language)}?wijk={row.slug}" if items else "",
        "contact": contact_of(row, chrome.organisation),
    }
    return context | {"neighbourhood": values}


def venue_card(venue: Venue, request: HttpRequest, chrome: Chrome) -> dict[str, Any]:
    """A venue: where it is, when it is open, whether one can get in, what is on there."""
    language = active_language()
    transport_lang = venue.transport.language(language)
    return {
        "name": venue.name.text(language),
        "slug": venue.slug,
        "lines": venue.address_lines,
        "hours": shown_hours(request, venue.pk, venue.neighbourhood_id),
        "access": access_text(venue),
        "transport": venue.transport.text(language),
        "transport_lang": "" if transport_lang == language else transport_lang,
        "url": f"{chrome.agenda_url}?locatie={venue.slug}",
    }
