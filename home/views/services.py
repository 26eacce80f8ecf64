"""Services: all of them, and one."""

from django.http import HttpRequest
from django.utils.translation import gettext as _

from activities.presentation import access_text, amounts_lang, amounts_text, capital
from core.hours.rules import Span
from core.hours.words import week_text
from core.images.pictures import picture_of, shown
from core.labels.fields import Labels
from core.pages.chrome import Chrome, page_context
from core.pages.providers import provides
from core.pages.reading import active_language, lang_of, lang_of_label
from home.models import ServiceIndexPage, ServicePage
from home.presentation import Values, contact_of, head
from home.queries.services import Service, services


@provides(ServiceIndexPage)
def service_index_context(page: ServiceIndexPage, request: HttpRequest) -> Values:
    """All services."""
    values = head(page) | {
        "introduction": page.introduction,
        "cards": [_card(service) for service in services(active_language())],
    }
    return page_context(request, page=page) | {"index": values}


def _card(service: Service) -> Values:
    facts = service.facts
    lines = [("price", _price(facts), _price_lang(facts)), ("pin", _where(facts), "")]
    return {
        "title": service.words.title,
        "url": service.url,
        "summary": service.words.summary,
        "lang": service.lang,
        "picture": shown(facts.image, alt="", spec="width-640"),
        "facts": [
            {"sign": sign, "label": "", "text": text, "url": "", "lang": its} for sign, text, its in lines if text
        ],
    }


@provides(ServicePage)
def service_context(page: ServicePage, request: HttpRequest) -> Values:
    """One service: its prose in the page's language, its facts from the source page."""
    facts = page.source
    context = page_context(request, page=page, neighbourhood_id=facts.neighbourhood_id)
    chrome: Chrome = context["chrome"]
    lang = lang_of(page)
    lines = [
        ("people", _("For whom?"), page.audience, "", lang),
        ("price", _("What does it cost?"), capital(_price(facts)), "", _price_lang(facts)),
        ("clock", _("When?"), capital(_times(facts)), "", ""),
        ("calendar", _("How do I book?"), page.booking, "", lang),
        ("pin", _("Where?"), _where(facts), _venue_url(facts, chrome), ""),
        ("access", _("Can I get in?"), capital(access_text(facts.venue)), "", ""),
        ("hand", _("Who gives it?"), _provider(facts, chrome), facts.partner.link if facts.partner else "", ""),
    ]
    values = head(page) | {
        "facts": [
            {"sign": sign, "label": label, "text": text, "url": url, "lang": its}
            for sign, label, text, url, its in lines
            if text
        ],
        "contact": contact_of(facts, chrome.organisation),
        "picture": picture_of(facts, words=page),
        "body": page.body,
    }
    return context | {"service": values}


def _price(facts: ServicePage) -> str:
    """Say a price: "€ 8,50, met U-pas € 5,50. Met koffie"; without amounts only the note."""
    prices = facts.prices.all()
    return _noted(amounts_text(prices) if prices else "", facts.price_note)


def _price_lang(facts: ServicePage) -> str:
    """The language of its names and its note, where the visitor reads another one."""
    return amounts_lang(facts.prices.all()) or lang_of_label(facts.price_note)


def _times(facts: ServicePage) -> str:
    week: dict[int, list[Span]] = {}
    for row in facts.times.all():
        week.setdefault(row.weekday, []).append(row.span)
    return _noted(week_text(week), facts.times_note)


def _noted(text: str, note: Labels) -> str:
    words = note.text(active_language())
    return ". ".join(part for part in (text, capital(words) if text else words) if part)


def _where(facts: ServicePage) -> str:
    place = facts.venue or facts.neighbourhood
    return str(place.name.text(active_language())) if place else ""


def _venue_url(facts: ServicePage, chrome: Chrome) -> str:
    return f"{chrome.agenda_url}?locatie={facts.venue.slug}" if facts.venue else ""


def _provider(facts: ServicePage, chrome: Chrome) -> str:
    return facts.partner.name.text(active_language()) if facts.partner else chrome.organisation.name
