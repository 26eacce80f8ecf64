"""Dates as structured data in a page (JSON-LD, schema.org Event), for search engines and other readers."""

import json
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

from django.conf import settings
from django.utils.safestring import SafeString

from activities.enums import AtHome, Organiser
from activities.feeds.documents import iso
from activities.feeds.entries import About, Entry
from activities.models import Occurrence
from core.organisation.queries import Organisation

SCHEMA = "https://schema.org"
#: What could end the element, or begin another one: written so that it is the same to a reader of JSON.
_ESCAPES = {ord(sign): f"\\u{ord(sign):04X}" for sign in "<>&\u2028\u2029"}


def structured_events(
    entries: Iterable[Entry], *, organisation: Organisation, language: str, zone: ZoneInfo, image: str = ""
) -> SafeString:
    """Return the dates as the text of a ``<script type="application/ld+json">`` (ADR 16); empty for none.

    ``language`` is that of the texts; ``image`` the absolute address of a picture.
    """
    events = [_event(entry, organisation, language, zone, image) for entry in entries]
    if not events:
        return SafeString()
    text = json.dumps({"@context": SCHEMA, "@graph": events}, ensure_ascii=False, separators=(",", ":"))
    return SafeString(text.translate(_ESCAPES))


def _event(entry: Entry, organisation: Organisation, language: str, zone: ZoneInfo, image: str) -> Mapping[str, Any]:
    one, about = entry.one, entry.about
    event: dict[str, Any] = {
        "@type": "Event",
        "@id": f"{entry.day_address}#{one.uid}",
        "name": about.title,
        "url": entry.day_address,
        "startDate": one.local_date.isoformat() if one.all_day else iso(one.starts_at, zone),
        "endDate": one.local_end_date.isoformat() if one.all_day else iso(one.ends_at, zone),
        "eventStatus": f"{SCHEMA}/{_status(entry)}",
        "eventAttendanceMode": f"{SCHEMA}/{_attendance(about)}",
        "location": _location(one, about, organisation),
        "organizer": _organizer(about, organisation),
        "offers": _offers(entry),
        "isAccessibleForFree": not any(amount for amount, _name in about.amounts),
        "inLanguage": language,
    }
    if _status(entry) == "EventRescheduled":
        event["previousStartDate"] = one.original_date.isoformat()
    said = " ".join(part for part in (about.summary, entry.status_text and f"{entry.status_text}.") if part)
    return event | ({"description": said} if said else {}) | ({"image": [image]} if image else {})


def _status(entry: Entry) -> str:
    if entry.is_cancelled:
        return "EventCancelled"
    return "EventRescheduled" if entry.one.original_date != entry.one.local_date else "EventScheduled"


def _attendance(about: About) -> str:
    if about.page.at_home in {AtHome.PHONE, AtHome.VIDEO}:
        return "MixedEventAttendanceMode" if about.page.venue_id else "OnlineEventAttendanceMode"
    return "OfflineEventAttendanceMode"


def _location(one: Occurrence, about: About, organisation: Organisation) -> Sequence[Mapping[str, Any]]:
    places: list[Mapping[str, Any]] = []
    if one.venue is not None:
        address = {
            "@type": "PostalAddress",
            "streetAddress": one.venue.street,
            "postalCode": one.venue.postcode,
            "addressLocality": one.venue.city,
        }
        address = {name: value for name, value in address.items() if value}
        places.append({"@type": "Place", "name": str(one.venue.name), "address": address})
    if about.page.at_home in {AtHome.PHONE, AtHome.VIDEO}:
        places.append({"@type": "VirtualLocation", "name": about.page.get_at_home_display(), "url": about.address})
    if not places:
        area = str(one.neighbourhood.name) if one.neighbourhood is not None else organisation.place
        places.append({"@type": "Place", "name": area or organisation.name, "address": area or organisation.name})
    return places


def _organizer(about: About, organisation: Organisation) -> Mapping[str, Any]:
    if about.page.organiser == Organiser.OURSELVES or not about.page.organiser_name:
        return {"@type": "Organization", "name": organisation.name, "url": f"{settings.BASE_URL}/"}
    return {"@type": "Organization", "name": about.page.organiser_name}


def _offers(entry: Entry) -> Sequence[Mapping[str, Any]]:
    full = entry.one.full or entry.about.page.full
    offer = {
        "@type": "Offer",
        "priceCurrency": "EUR",
        "availability": f"{SCHEMA}/{'SoldOut' if full else 'InStock'}",
        "url": entry.day_address,
    }
    amounts = entry.about.amounts or [(Decimal(0), "")]
    return [offer | {"price": f"{amount:.2f}"} | ({"name": name} if name else {}) for amount, name in amounts]
