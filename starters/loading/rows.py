"""Rows of a starter: names that are facts, and the organisation itself."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta

from core.labels.fields import Labels
from core.models import (
    Audience,
    Neighbourhood,
    OpeningChange,
    OpeningSpan,
    OrganisationSettings,
    Partner,
    Priority,
    Theme,
    Venue,
)
from starters.domain import content
from starters.domain.content import Starter, Text
from starters.loading.pictures import Pictures


@dataclass(frozen=True)
class Rows:
    """The rows made, by slug."""

    themes: dict[str, Theme]
    audiences: dict[str, Audience]
    neighbourhoods: dict[str, Neighbourhood]
    priorities: dict[str, Priority]
    venues: dict[str, Venue]
    partners: dict[str, Partner]


def labels(text: Text) -> Labels:
    """Return a text as labels; empty languages are left out."""
    return Labels({code: value for code, value in (("nl", text.nl), ("en", text.en)) if value})


WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


def load_rows(starter: Starter, pictures: Pictures, *, today: date) -> Rows:
    """Make the rows and the organisation's settings; days with other hours are counted from ``today``."""
    neighbourhoods = {
        one.slug: Neighbourhood.objects.create(
            slug=one.slug,
            name=labels(one.name),
            sort_order=place,
            postcodes=one.postcodes,
            contact_role=labels(one.contact_role),
            contact_email=one.contact_email,
        )
        for place, one in enumerate(starter.neighbourhoods)
    }
    rows = Rows(
        themes={
            one.slug: Theme.objects.create(slug=one.slug, name=labels(one.name), sort_order=place)
            for place, one in enumerate(starter.themes)
        },
        audiences={
            one.slug: Audience.objects.create(slug=one.slug, name=labels(one.name), sort_order=place)
            for place, one in enumerate(starter.audiences)
        },
        neighbourhoods=neighbourhoods,
        priorities={
            one.slug: Priority.objects.create(slug=one.slug, name=labels(one.name), sort_order=place)
            for place, one in enumerate(starter.priorities)
        },
        venues={
            one.slug: _venue(one, neighbourhoods, place=place, today=today) for place, one in enumerate(starter.venues)
        },
        partners={
            one.slug: Partner.objects.create(
                slug=one.slug, name=labels(one.name), together=labels(one.together), sort_order=place
            )
            for place, one in enumerate(starter.partners)
        },
    )
    _load_organisation(starter, rows, pictures)
    return rows


def weekday_spans(hours: Sequence[content.Hours]) -> list[tuple[int, time, time]]:
    """Weekday (Monday is 0), opening and closing hour of each span."""
    return [(WEEKDAYS.index(day), one.opens, one.closes) for one in hours for day in one.days]


def _venue(one: content.Venue, neighbourhoods: dict[str, Neighbourhood], *, place: int, today: date) -> Venue:
    venue = Venue(
        slug=one.slug,
        name=labels(one.name),
        sort_order=place,
        street=one.street,
        postcode=one.postcode,
        city=one.city,
        neighbourhood=neighbourhoods[one.neighbourhood],
        wheelchair=one.wheelchair,
        accessible_toilet=one.accessible_toilet,
        hearing_loop=one.hearing_loop,
        lift=one.lift,
        access_note=labels(one.access_note),
        transport=labels(one.transport),
    )
    venue.opening_spans = [  # type: ignore[misc]  # modelcluster takes the rows and saves them with the venue
        OpeningSpan(weekday=weekday, opens=opens, closes=closes, sort_order=number)
        for number, (weekday, opens, closes) in enumerate(weekday_spans(one.hours))
    ]
    venue.opening_changes = [  # type: ignore[misc]  # likewise
        OpeningChange(
            first_day=today + timedelta(days=other.in_days),
            last_day=today + timedelta(days=other.in_days + other.days - 1),
            opens=other.opens,
            closes=other.closes,
            reason=labels(other.reason),
            sort_order=number,
        )
        for number, other in enumerate(one.other_hours)
    ]
    venue.save()
    return venue


def _load_organisation(starter: Starter, rows: Rows, pictures: Pictures) -> None:
    who = starter.organisation
    row = OrganisationSettings.load()
    row.starter = who.code
    for name in (
        "name",
        "street",
        "po_box",
        "postcode",
        "city",
        "phone",
        "email",
        "colour",
        "header",
        "holiday_region",
    ):
        setattr(row, name, getattr(who, name))
    for name in (
        "place", "headline", "mission_sentence", "hours", "walk_in", "footer_line",
        "word_neighbourhood", "word_neighbourhoods", "word_themes",
    ):  # fmt: skip
        setattr(row, name, labels(getattr(who, name)))
    row.hours_of = rows.venues.get(who.hours_of)
    row.logo = pictures.get(who.logo_drawing)
    row.full_clean()
    row.save()
