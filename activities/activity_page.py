"""One activity as a page: when, where, what it costs, whether one can get in, whom to call."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from django.utils.translation import gettext as _

from activities import queries
from activities.domain.phrasing import dates as say_dates
from activities.domain.phrasing import schedules as say_schedules
from activities.enums import OccurrenceStatus, Organiser
from activities.models import ActivityPage, Occurrence
from activities.presentation import (
    access_text,
    active_language,
    capital,
    clock_texts,
    kind_label,
    local_today,
    occasion_text,
    participation_text,
    phrasing,
    price_text,
    status_text,
)
from core.images.pictures import Shown, shown
from core.organisation.queries import phone_href
from core.places.enums import Known
from core.places.models import Venue


@dataclass(frozen=True, kw_only=True)
class Fact:
    """A sign, what it is about, and the words."""

    sign: str
    text: str
    label: str = ""
    url: str = ""


@dataclass(frozen=True, kw_only=True)
class ShownDate:
    """One date on its activity's own page."""

    date_text: str
    start_text: str
    end_text: str
    status: str
    status_text: str
    full: bool
    note: str
    venue: str


@dataclass(frozen=True, kw_only=True)
class Contact:
    """Whom to call."""

    role: str
    phone: str
    phone_href: str
    email: str


@dataclass(frozen=True, kw_only=True)
class Activity:
    """Ready values of the activity page."""

    title: str
    summary: str
    kind: str
    lang: str
    cancelled_text: str
    cancelled_detail: str
    dates: list[ShownDate]
    calendar_url: str
    body: Any
    picture: Shown | None
    facts: list[Fact]
    contact: Contact | None
    share_text: str
    neighbourhood_id: int | None


def activity_values(page: ActivityPage, *, agenda_url: str, now: datetime, zone: ZoneInfo) -> Activity:
    """Gather the page: prose from ``page``, facts from its source (design §2)."""
    source = page.source
    today = local_today(now, zone)
    coming = queries.coming_dates(source, now=now)
    nearest = coming[0] if coming else None
    is_cancelled = nearest is not None and nearest.status == OccurrenceStatus.CANCELLED
    lang = "" if page.locale.language_code == active_language() else page.locale.language_code
    when = occasion_text(nearest, today=today, zone=zone) if nearest else ""
    place = str(source.venue.name) if source.venue else ""
    return Activity(
        title=page.title,
        summary=page.summary,
        kind=kind_label(source.kind),
        lang=lang,
        cancelled_text=_cancelled_text(nearest, today) if is_cancelled else "",
        cancelled_detail=capital(nearest.reason) if is_cancelled and nearest else "",
        dates=[_date(one, source, today, zone) for one in coming],
        calendar_url=f"{agenda_url}{source.slug}/agenda.ics",
        body=page.body or source.body,
        picture=shown(source.image, alt=page.image_alt or source.image_alt),
        facts=_facts(source, today),
        contact=_contact(source),
        neighbourhood_id=source.neighbourhood_id or (source.venue.neighbourhood_id if source.venue else None),
        share_text=", ".join(part for part in (page.title, when, place) if part),
    )


def _cancelled_text(one: Occurrence | None, today: date) -> str:
    if one is None:
        return ""
    day = capital(say_dates.near_day(one.local_date, phrasing(), today=today))
    return _("%(day)s: is cancelled") % {"day": day}


def _date(one: Occurrence, source: ActivityPage, today: date, zone: ZoneInfo) -> ShownDate:
    start, end = clock_texts(one, zone)
    return ShownDate(
        date_text=capital(say_dates.day(one.local_date, phrasing(), today=today)),
        start_text=start,
        end_text=end,
        status=one.status,
        status_text=status_text(one, today=today),
        full=one.full,
        note=one.note,
        venue=str(one.venue.name) if one.venue and one.venue_id != source.venue_id else "",
    )


def _facts(source: ActivityPage, today: date) -> list[Fact]:
    facts = [
        Fact(
            sign="calendar",
            label=_("When"),
            text=capital(say_schedules.schedule(rule.as_rule(), phrasing(), today=today)),
        )
        for rule in source.rules.all()
    ]
    facts += _where(source)
    facts.append(Fact(sign="price", label=_("Price"), text=capital(price_text(source))))
    facts.append(Fact(sign="door", label=_("Taking part"), text=capital(participation_text(source))))
    facts += _for_whom(source)
    if source.bring:
        facts.append(Fact(sign="bag", label=_("Bring along"), text=source.bring))
    facts.append(Fact(sign="people", label=_("Who runs it"), text=_organiser(source)))
    return facts


def _where(source: ActivityPage) -> list[Fact]:
    facts = []
    venue = source.venue
    if venue is not None:
        place = ", ".join(part for part in (source.room, str(venue.name), *venue.address_lines) if part)
        facts.append(Fact(sign="pin", label=_("Where"), text=place))
        facts += [Fact(sign="access", label=_("Can I get in?"), text=text) for text in [_getting_in(venue)] if text]
        if str(venue.transport):
            facts.append(Fact(sign="bus", label=_("Public transport"), text=str(venue.transport)))
    if source.at_home:
        facts.append(Fact(sign="home", label=_("At home"), text=capital(str(source.get_at_home_display()))))
    return facts


def _getting_in(venue: Venue) -> str:
    """The venue's facilities as sentences; what is not known is not said."""
    parts = [access_text(venue)]
    if venue.accessible_toilet == Known.YES:
        parts.append(_("accessible toilet"))
    if venue.lift == Known.YES:
        parts.append(_("lift, or all on the ground floor"))
    facilities = ", ".join(part for part in parts if part)
    sentence = f"{capital(facilities)}." if facilities else ""
    return " ".join(part for part in (sentence, str(venue.access_note)) if part)


def _for_whom(source: ActivityPage) -> list[Fact]:
    facts = []
    audiences = ", ".join(str(audience.name) for audience in source.audiences.all())
    if source.women_only:
        audiences = ", ".join(part for part in (audiences, _("for women only")) if part)
    if audiences:
        facts.append(Fact(sign="people", label=_("For whom"), text=capital(audiences)))
    if source.language_spoken:
        facts.append(Fact(sign="chat", label=_("Language"), text=capital(source.language_spoken)))
    if source.child_care:
        facts.append(Fact(sign="people", label=_("Children"), text=_("There is child care.")))
    return facts


def _organiser(source: ActivityPage) -> str:
    if source.organiser == Organiser.OURSELVES:
        return _("We ourselves")
    if source.organiser == Organiser.RESIDENTS:
        return _("Residents: %(name)s") % {"name": source.organiser_name}
    return source.organiser_name


def _contact(source: ActivityPage) -> Contact | None:
    if not (source.contact_phone or source.contact_email):
        return None
    return Contact(
        role=source.contact_role,
        phone=source.contact_phone,
        phone_href=phone_href(source.contact_phone),
        email=source.contact_email,
    )
