"""Rows of a starter: names that are facts, and the organisation itself."""

from dataclasses import dataclass

from core.labels.fields import Labels
from core.models import Audience, Neighbourhood, OrganisationSettings, Priority, Theme, Venue
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


def labels(text: Text) -> Labels:
    """Return a text as labels; empty languages are left out."""
    return Labels({code: value for code, value in (("nl", text.nl), ("en", text.en)) if value})


def load_rows(starter: Starter, pictures: Pictures) -> Rows:
    """Make the rows and the organisation's settings."""
    _load_organisation(starter, pictures)
    neighbourhoods = {
        one.slug: Neighbourhood.objects.create(slug=one.slug, name=labels(one.name), sort_order=place)
        for place, one in enumerate(starter.neighbourhoods)
    }
    return Rows(
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
            one.slug: Venue.objects.create(
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
            for place, one in enumerate(starter.venues)
        },
    )


def _load_organisation(starter: Starter, pictures: Pictures) -> None:
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
    row.logo = pictures.get(who.logo_drawing)
    row.full_clean()
    row.save()
