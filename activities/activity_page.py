"""One activity as a page: when, where, what it costs, whether one can get in, whom to call."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from django.conf import settings
from django.db.models import prefetch_related_objects
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from activities import queries
from activities.access import Contact, Fact, access_facts, contact_of
from activities.domain.phrasing import dates as say_dates
from activities.domain.phrasing import schedules as say_schedules
from activities.enums import OccurrenceStatus, Organiser
from activities.feeds.entries import Entry, about_activity
from activities.feeds.structured import structured_events
from activities.models import ActivityPage, Occurrence
from activities.presentation import (
    capital,
    clock_texts,
    kind_label,
    local_today,
    occasion_text,
    phrasing,
    said,
    source_lang,
    status_text,
)
from activities.queries import Words
from core.images.pictures import Shown, picture_of, share_image
from core.organisation.queries import Organisation
from core.pages.queries import TitledLink, language_of, links_below
from core.pages.reading import active_language, lang_of


@dataclass(frozen=True, kw_only=True)
class ShownDate:
    """One date on its activity's own page."""

    date_text: str
    url: str
    start_text: str
    end_text: str
    status: str
    status_text: str
    full: bool
    note: str
    venue: str
    #: As in ``presentation.Row``.
    said_lang: str = ""
    status_lead: str = ""
    reason: str = ""


@dataclass(frozen=True, kw_only=True)
class Activity:
    """Ready values of the activity page."""

    title: str
    summary: str
    kind: str
    lang: str
    summary_lang: str
    body_lang: str
    day_text: str
    all_dates_url: str
    cancelled_text: str
    cancelled_detail: str
    cancelled_lang: str
    dates: list[ShownDate]
    calendar_url: str
    body: Any
    picture: Shown | None
    access: list[Fact]
    facts: list[Fact]
    contact: Contact | None
    structured: str
    share_text: str
    began_as: list[TitledLink]  # live initiatives that it came of
    helping: list[TitledLink]  # volunteer roles with room
    neighbourhood_id: int | None


def activity_values(
    page: ActivityPage,
    *,
    agenda_url: str,
    organisation: Organisation,
    now: datetime,
    zone: ZoneInfo,
    day: date | None = None,
    of_day: Sequence[Occurrence] = (),
) -> Activity:
    """Gather the page: prose from ``page``, facts from its source (design §2).

    For the page of one ``day``, ``of_day`` are its dates; else the dates to come are read.
    """
    source = page.source
    if source.pk:  # a preview shows what was never saved
        prefetch_related_objects([source], "prices")
    today = local_today(now, zone)
    coming = list(of_day) if day else queries.coming_dates(source, now=now)
    nearest = coming[0] if coming else None
    is_cancelled = nearest is not None and nearest.status == OccurrenceStatus.CANCELLED
    when = occasion_text(nearest, today=today, zone=zone) if nearest else ""
    url = f"{agenda_url}{page.slug}/"
    related = _related(source, today)
    return Activity(
        title=page.title,
        summary=page.summary or source.summary,
        kind=kind_label(source.kind),
        lang=lang_of(page),
        summary_lang=lang_of(page if page.summary else source),
        body_lang=lang_of(page if page.body else source),
        day_text=capital(say_dates.day_heading(day, phrasing(), today=today)) if day else "",
        all_dates_url=url if day else "",
        cancelled_text=_cancelled_text(nearest, today) if is_cancelled else "",
        cancelled_detail=capital(nearest.reason) if is_cancelled and nearest else "",
        cancelled_lang=source_lang(),
        dates=[_date(one, source, url=url, today=today, zone=zone) for one in coming],
        # One date is put in a calendar once; all of them are followed.
        calendar_url=f"{url}{day.isoformat()}/agenda.ics" if day else f"{url}abonneren/",
        body=page.body or source.body,
        picture=picture_of(page.source, words=page),
        access=access_facts(source, agenda_url=agenda_url),
        facts=_facts(source, today),
        contact=contact_of(source, organisation),
        began_as=related["initiatieven"],
        helping=related["vrijwilligerswerk"],
        neighbourhood_id=source.neighbourhood_id or (source.venue.neighbourhood_id if source.venue else None),
        share_text=_share_text(page, nearest, when=when),
        structured=_structured(page, coming, agenda_url, organisation, zone),
    )


def _structured(
    page: ActivityPage, dates: Sequence[Occurrence], agenda_url: str, organisation: Organisation, zone: ZoneInfo
) -> SafeString:
    source = page.source
    words = Words(title=page.title, summary=page.summary or source.summary, slug=page.slug)
    about = about_activity(source, words, (), settings.BASE_URL + agenda_url)
    return structured_events(
        (Entry(one=one, about=about) for one in dates),
        organisation=organisation,
        language=language_of(page),
        zone=zone,
        image=share_image(source.image),
    )


def _share_text(page: ActivityPage, nearest: Occurrence | None, *, when: str) -> str:
    """What a reader sends: "Koffieochtend, dinsdag 24 november, 10.00–12.00 uur, De Schalm"."""
    venue = nearest.venue if nearest else page.source.venue
    text = ", ".join(part for part in (page.title, when, str(venue.name) if venue else "") if part)
    if nearest is not None and nearest.status == OccurrenceStatus.CANCELLED:
        return _("Is cancelled: %(what)s") % {"what": text}
    return text


def _related(source: ActivityPage, today: date) -> dict[str, list[TitledLink]]:
    """The initiatives it came of and the volunteer roles with room, by the slug of their index (one query).

    Their rooms lie above: they are reached by the reverse relations. Of a page that was never saved there are none.
    """
    if not source.pk:
        return {"initiatieven": [], "vrijwilligerswerk": []}
    found = {"initiatieven": source.initiatives.live(), "vrijwilligerswerk": source.roles.wanted(today).with_room()}
    return links_below(found, active_language())


def document_title(page: ActivityPage) -> str:
    """The title of the window: where there is no translation, what kind of activity it is stands before it."""
    if not lang_of(page):
        return str(page.title)
    return _("%(kind)s: %(title)s") % {"kind": capital(kind_label(page.source.kind)), "title": page.title}


def _cancelled_text(one: Occurrence | None, today: date) -> str:
    if one is None:
        return ""
    day = capital(say_dates.near_day(one.local_date, phrasing(), today=today))
    return _("%(day)s: is cancelled") % {"day": day}


def _date(one: Occurrence, source: ActivityPage, *, url: str, today: date, zone: ZoneInfo) -> ShownDate:
    start, end = clock_texts(one, zone)
    status = status_text(one, today=today)
    return ShownDate(
        date_text=capital(say_dates.day(one.local_date, phrasing(), today=today)),
        url=f"{url}{one.local_date.isoformat()}/",
        start_text=start,
        end_text=end,
        status=one.status,
        status_text=status,
        full=one.full,
        note=one.note,
        venue=str(one.venue.name) if one.venue and one.venue_id != source.venue_id else "",
        **said(one, status),
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
    facts += _for_whom(source)
    facts.append(_organiser(source))
    return facts


def _for_whom(source: ActivityPage) -> list[Fact]:
    facts = []
    audiences = ", ".join(str(audience.name) for audience in source.audiences.all())
    if source.women_only:
        audiences = ", ".join(part for part in (audiences, _("for women only")) if part)
    if audiences:
        facts.append(Fact(sign="people", label=_("For whom"), text=capital(audiences)))
    if source.child_care:
        facts.append(Fact(sign="people", label=_("Children"), text=_("There is child care.")))
    return facts


def _organiser(source: ActivityPage) -> Fact:
    if source.organiser == Organiser.OURSELVES:
        return Fact(sign="people", label=_("Who runs it"), text=_("We ourselves"))
    # The name of a group of residents is in the language they speak.
    lead = _("Residents: %(name)s") % {"name": ""} if source.organiser == Organiser.RESIDENTS else ""
    return Fact(sign="people", label=_("Who runs it"), lead=lead, text=source.organiser_name, lang=source_lang())
