"""The vocabulary in which a starter is written: plain values, no Django, no clock.

Dates are relative to the day of loading, so that a starter is as fresh in a year as today: ``weeks``
and ``days`` count from that day; negative is past. A starter is loaded by ``starters/loader.py``.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import time
from typing import Literal

from starters.domain.basics import (
    NO_TEXT,
    Block,
    Drawing,
    Heading,
    Hours,
    Known,
    OtherHours,
    Paragraph,
    Price,
    Proof,
    Prose,
    Quote,
    Row,
    Statement,
    Steps,
    Text,
    Weekday,
)
from starters.domain.duties import Duties
from starters.domain.helping import NO_HELPING, Helping
from starters.domain.offer import News, Notice, Service, ServiceProse

#: Part of the vocabulary as well.
__all__ = ["Drawing", "Heading", "Paragraph", "Proof", "Quote", "ServiceProse", "Steps"]


@dataclass(frozen=True, kw_only=True)
class Neighbourhood:
    slug: str
    name: Text
    summary: str  # one sentence, plain, at most 200 characters
    body: Sequence["Block"] = ()
    drawing: str = ""  # file name without extension in starters/drawings/
    drawing_alt: str = ""
    postcodes: str = ""  # e.g. "3451, 3452 AA"
    contact_role: Text = NO_TEXT
    contact_email: str = ""  # on an .example domain
    en: Prose | None = None


@dataclass(frozen=True, kw_only=True)
class Partner:
    """An organisation that is worked with; described by what it is, since we invent none that could exist."""

    slug: str
    name: Text
    together: Text


@dataclass(frozen=True, kw_only=True)
class Priority:
    """A priority of a policy plan; activities say which of them they serve."""

    slug: str
    name: Text
    text: Text  # one to three sentences, shown on the policy page
    evidence: str = ""  # rich text: what came of it, in the organisation's own words


@dataclass(frozen=True, kw_only=True)
class Venue:
    slug: str
    name: Text
    street: str
    postcode: str
    city: str
    neighbourhood: str  # slug
    wheelchair: Known = "unknown"
    accessible_toilet: Known = "unknown"
    hearing_loop: Known = "unknown"
    lift: Known = "unknown"
    access_note: Text = NO_TEXT  # e.g. "Er is een drempel van 3 cm."
    transport: Text = NO_TEXT  # e.g. "Bus 28, halte Weide Wereld, 3 minuten lopen."
    hours: Sequence[Hours] = ()
    other_hours: Sequence[OtherHours] = ()


# --- pages --------------------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True)
class Network:
    """A network that is coordinated; ``partners`` are slugs."""

    name: str
    purpose: str
    partners: Sequence[str]
    contact_role: str = ""
    contact_email: str = ""  # on an .example domain


@dataclass(frozen=True, kw_only=True)
class ContactProse(Prose):
    """An English translation of the contact page."""

    directions: str = ""


@dataclass(frozen=True, kw_only=True)
class StandardPage:
    """A page of text; the one called ``contact`` becomes the contact page."""

    slug: str
    title: str
    summary: str
    body: Sequence[Block]
    directions: str = ""  # of the contact page only: the way there, as the html of a Paragraph
    in_menu: bool = False
    en: Prose | None = None


@dataclass(frozen=True, kw_only=True)
class MissionProse(Prose):
    """An English translation of a mission page, which has more parts than title, summary and body."""

    highlight: str = ""
    introduction: Sequence[Block] = ()
    statements_heading: str = ""
    statements: Sequence[Statement] = ()
    steps_heading: str = ""
    steps: Sequence[Statement] = ()
    networks_heading: str = ""
    networks: Sequence[Network] = ()
    quotation: str = ""
    quotation_source: str = ""


@dataclass(frozen=True, kw_only=True)
class MissionPage:
    """Under ``/over-ons/``. ``highlight`` is the mission in one sentence, set large."""

    slug: str
    title: str
    summary: str
    highlight: str
    introduction: Sequence[Block] = ()
    statements_heading: str = ""  # e.g. "Onze negen garanties"
    statements: Sequence[Statement] = ()
    body: Sequence[Block] = ()
    steps_heading: str = ""
    steps: Sequence[Statement] = ()
    networks_heading: str = ""
    networks: Sequence[Network] = ()
    quotation: str = ""
    quotation_source: str = ""
    en: MissionProse | None = None
    draft: bool = False  # made, but not published: an editor has to finish it first


@dataclass(frozen=True, kw_only=True)
class PolicyPage:
    """Under ``/over-ons/``. Its priorities are the starter's ``priorities``, in order."""

    slug: str
    title: str
    summary: str
    period_start: int  # year
    period_end: int  # year
    adopted_on: tuple[int, int, int] | None  # year, month, day
    adopted_by: str
    introduction: Sequence[Block] = ()
    body: Sequence[Block] = ()
    en: Prose | None = None


@dataclass(frozen=True, kw_only=True)
class PartnersPage:
    """Under ``/over-ons/``: all partners."""

    slug: str
    title: str
    summary: str
    introduction: Sequence[Block] = ()
    en: Prose | None = None


@dataclass(frozen=True, kw_only=True)
class Section:
    """A page that leads to its children. ``/over-ons/`` always."""

    slug: str
    title: str
    summary: str
    children: Sequence["StandardPage | MissionPage | PolicyPage | PartnersPage"]
    en: Prose | None = None


# --- agenda -------------------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True)
class Rule:
    """A schedule. The first date is the first ``weekday`` on or after today + ``weeks`` weeks."""

    weekday: Weekday
    start: time
    end: time
    frequency: Literal["once", "weekly"] = "weekly"
    interval: int = 1  # every n weeks
    weeks: int = -8
    until_weeks: int | None = None  # last date falls on or before today + this many weeks


@dataclass(frozen=True, kw_only=True)
class Cancellation:
    """The nth coming date (1 is the next one) does not go ahead."""

    nth: int
    reason: str  # shown as "Gaat niet door: docent ziek", so no capital and no full stop


@dataclass(frozen=True, kw_only=True)
class Activity:
    slug: str
    title: str
    summary: str  # plain, at most 200 characters
    kind: str  # a value of activities.enums.Kind
    body: Sequence[Block]
    rules: Sequence[Rule]
    venue: str = ""  # slug; empty for activities at home
    neighbourhood: str = ""  # slug; empty means the venue's
    themes: Sequence[str] = ()
    audiences: Sequence[str] = ()
    organiser: Literal["ourselves", "residents", "partner"] = "ourselves"
    organiser_name: str = ""
    prices: Sequence[Price] = ()  # none means free
    participation: Literal["walk_in", "call_first", "sign_up"] = "walk_in"
    contact_role: str = ""  # a role, never a person's name
    contact_email: str = ""  # on an .example domain
    contact_phone: str = ""
    at_home: Literal["", "phone", "video", "visit"] = ""
    language: str = ""  # e.g. "makkelijk Nederlands"
    women_only: bool = False
    child_care: bool = False
    bring: str = ""
    priorities: Sequence[str] = ()
    cancellations: Sequence[Cancellation] = ()
    drawing: str = ""
    drawing_alt: str = ""
    en: Prose | None = None


# --- initiatives --------------------------------------------------------------------------------

Stage = Literal["idea", "exploring", "planning", "running", "independent", "handed_over", "stopped"]


@dataclass(frozen=True, kw_only=True)
class Update:
    days_ago: int
    text: str


@dataclass(frozen=True, kw_only=True)
class InitiativeProse:
    """An English translation of an initiative; its updates in the order of the source."""

    title: str
    summary: str
    need: str
    approach: str
    audience: str = ""
    where: str = ""
    when: str = ""
    outcome: str = ""
    updates: Sequence[str] = ()
    drawing_alt: str = ""


@dataclass(frozen=True, kw_only=True)
class Initiative:
    slug: str
    title: str
    summary: str
    need: str  # which need of residents it starts from
    approach: str  # what they do
    audience: str  # for whom, in words
    neighbourhood: str
    themes: Sequence[str] = ()
    where: str = ""
    when: str = ""
    help_wanted: Sequence[Literal["space", "money", "hands", "things"]] = ()
    stage: Stage = "idea"
    carried_by: str = ""  # public name: a street, a group; never a person's full name
    handed_over_to: str = ""
    outcome: str = ""  # "wat is ermee gebeurd"
    updates: Sequence[Update] = ()
    activities: Sequence[str] = ()  # slugs of activities that came of it
    priorities: Sequence[str] = ()
    drawing: str = ""
    drawing_alt: str = ""
    en: InitiativeProse | None = None


# --- the whole ----------------------------------------------------------------------------------

HomeSection = Literal[
    "today", "neighbourhoods", "doors", "mission", "initiative", "at_home", "helping", "news", "services"
]


@dataclass(frozen=True, kw_only=True)
class OwnSection:
    """A section of the home page under a heading of its own."""

    section: HomeSection
    heading: Text


USUAL_WORD_NEIGHBOURHOOD = Text(nl="wijk", en="neighbourhood")
USUAL_WORD_NEIGHBOURHOODS = Text(nl="wijken", en="neighbourhoods")
USUAL_WORD_THEMES = Text(nl="thema’s", en="themes")
USUAL_SERVICES_TITLE = Text(nl="Diensten", en="Services")


@dataclass(frozen=True, kw_only=True)
class Organisation:
    code: str  # vleuten, losser, …
    name: str  # "Welzaam"
    place: Text  # "Vleuten-De Meern"
    headline: Text  # large on the home page: "We maken kleine kringen groter"
    mission_sentence: Text  # one sentence who we are, below the headline
    street: str = ""
    po_box: str = ""
    postcode: str = ""
    city: str = ""
    phone: str = ""  # only the numbers in organisations.md
    email: str = ""  # on an .example domain
    hours: Text = NO_TEXT  # "maandag t/m vrijdag 9.00–17.00 uur"
    walk_in: Text = NO_TEXT  # where there is no phone: "Loop binnen op Pastoor Ohllaan 36"
    footer_line: Text = NO_TEXT
    colour: str = "#0b5d57"  # accent; at least 4.5:1 against #fffdf9
    logo_drawing: str = ""
    hero_drawing: str = ""
    hero_alt: Text = NO_TEXT
    word_neighbourhood: Text = USUAL_WORD_NEIGHBOURHOOD  # "wijk", "kern"
    word_neighbourhoods: Text = USUAL_WORD_NEIGHBOURHOODS
    word_themes: Text = USUAL_WORD_THEMES
    holiday_region: Literal["NL-noord", "NL-midden", "NL-zuid", "BE-vlg"] = "NL-midden"
    flemish: bool = False
    hours_of: str = ""  # slug of the venue whose hours are the organisation's
    header: Literal["left", "centre", "band"] = "left"
    hero: Literal["right", "left", "below"] = "right"


@dataclass(frozen=True, kw_only=True)
class Starter:
    organisation: Organisation
    themes: Sequence[Row]
    audiences: Sequence[Row]
    neighbourhoods: Sequence[Neighbourhood]
    venues: Sequence[Venue]
    activities: Sequence[Activity]
    initiatives: Sequence[Initiative]
    about: Section  # /over-ons/, holds the mission or policy page
    sections: Sequence[Section] = ()  # others directly under the home page
    pages: Sequence[StandardPage] = ()  # directly under the home page: contact, …
    duties: Duties | None = None
    priorities: Sequence[Priority] = ()
    partners: Sequence[Partner] = ()
    services: Sequence[Service] = ()
    services_title: Text = USUAL_SERVICES_TITLE
    services_summary: Text = NO_TEXT
    news: Sequence[News] = ()
    notices: Sequence[Notice] = ()
    helping: Helping = NO_HELPING
    home_order: Sequence[HomeSection | OwnSection] = (
        "today",
        "neighbourhoods",
        "doors",
        "at_home",
        "helping",
        "initiative",
        "news",
        "mission",
    )
