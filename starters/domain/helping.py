"""Volunteer roles, in the vocabulary of a starter. Plain values."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from starters.domain.basics import NO_TEXT, Text


@dataclass(frozen=True, kw_only=True)
class RoleProse:
    """An English translation of a role."""

    title: str
    summary: str
    tasks: str
    when: str = ""
    gains: Sequence[str] = ()
    training: str = ""


@dataclass(frozen=True, kw_only=True)
class Role:
    """Something to help with; plain texts, an empty line makes a paragraph."""

    slug: str
    title: str
    summary: str  # plain, at most 200 characters
    tasks: str
    when: str
    hours_a_week: Decimal | None = None
    venue: str = ""  # slug
    neighbourhood: str = ""  # slug; empty means the venue's
    themes: Sequence[str] = ()
    gains: Sequence[str] = ()
    training: str = ""
    effort: Literal["light", "middle", "heavy"] = "light"
    company: Literal["alone", "together", "either"] = "together"
    dutch_needed: bool = False
    certificate: bool = False
    activities: Sequence[str] = ()  # slugs
    initiatives: Sequence[str] = ()  # slugs
    contact_role: str = ""
    contact_email: str = ""  # on an .example domain; never shown
    places: int | None = None
    drawing: str = ""
    drawing_alt: str = ""
    en: RoleProse | None = None


USUAL_TITLE = Text(nl="Vrijwilligerswerk", en="Volunteering")


@dataclass(frozen=True, kw_only=True)
class Helping:
    """The overview of the roles."""

    roles: Sequence[Role] = ()
    title: Text = USUAL_TITLE
    lead: Text = NO_TEXT
    introduction: Text = NO_TEXT  # plain, one paragraph


NO_HELPING = Helping()
