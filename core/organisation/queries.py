"""The organisation as pages show it, in one language."""

from dataclasses import dataclass

from django.utils.translation import override

from core.caching.memo import per_generation
from core.hours.queries import read_week, week_column
from core.hours.words import week_text
from core.organisation.models import Country, OrganisationSettings


@dataclass(frozen=True, kw_only=True)
class Organisation:
    """Ready values: every text in one language, falling back to Dutch."""

    name: str
    place: str
    headline: str
    mission_sentence: str
    address_lines: list[str]
    visit_lines: list[str]
    phone: str
    phone_href: str
    email: str
    hours: str
    hours_venue_id: int | None
    hours_neighbourhood_id: int | None
    walk_in: str
    footer_line: str
    logo: str | None
    header: str
    country: Country
    word_neighbourhood: str
    word_neighbourhoods: str
    word_themes: str


@per_generation
def organisation_row() -> OrganisationSettings:
    """Read the organisation's row with its logo and venue (one query); all defaults where there is none yet."""
    rows = OrganisationSettings.objects.select_related("logo", "hours_of")
    return rows.annotate(week=week_column("hours_of")).first() or OrganisationSettings()


def organisation(language: str) -> Organisation:
    """Return the organisation with its texts in ``language``."""
    row = organisation_row()
    return Organisation(
        name=row.name,
        place=row.place.text(language),
        headline=row.headline.text(language),
        mission_sentence=row.mission_sentence.text(language),
        address_lines=row.address_lines,
        visit_lines=row.visit_lines,
        phone=row.phone,
        phone_href=phone_href(row.phone),
        email=row.email,
        hours=_hours(row, language),
        hours_venue_id=row.hours_of_id,
        hours_neighbourhood_id=row.hours_of.neighbourhood_id if row.hours_of else None,
        walk_in=row.walk_in.text(language),
        footer_line=row.footer_line.text(language),
        logo=row.logo.file.url if row.logo else None,
        header=row.header,
        country=row.country,
        word_neighbourhood=row.word_neighbourhood.text(language),
        word_neighbourhoods=row.word_neighbourhoods.text(language),
        word_themes=row.word_themes.text(language),
    )


def _hours(row: OrganisationSettings, language: str) -> str:
    """The hours of the venue it is open as, where they are known; else the text."""
    week = read_week(getattr(row, "week", None))
    typed: str = row.hours.text(language)
    if not week:
        return typed
    with override(language):
        return week_text(week)


def phone_href(phone: str) -> str:
    """Return the ``tel:`` address (RFC 3966) of a phone number as people write it; empty for none."""
    digits = "".join(c for c in phone if c.isdigit() or c == "+")
    return f"tel:{digits}" if digits else ""
