"""The vocabulary in which a starter is written: plain values, no Django, no clock.

Dates are relative to the day of loading, so that a starter is as fresh in a year as today: ``weeks``
and ``days`` count from that day; negative is past. A starter is loaded by ``starters/loader.py``.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import time
from decimal import Decimal
from typing import Literal


@dataclass(frozen=True, kw_only=True)
class Text:
    """A short text per language. Dutch is required; an empty English one falls back to Dutch."""

    nl: str
    en: str = ""


@dataclass(frozen=True, kw_only=True)
class Row:
    """A theme or audience: a slug that stands in addresses, and its name per language."""

    slug: str
    name: Text


@dataclass(frozen=True, kw_only=True)
class Neighbourhood:
    slug: str
    name: Text
    summary: str  # one sentence, plain, at most 200 characters
    body: Sequence["Block"] = ()
    drawing: str = ""  # file name without extension in starters/drawings/
    drawing_alt: str = ""


@dataclass(frozen=True, kw_only=True)
class Priority:
    """A priority of a policy plan; activities say which of them they serve."""

    slug: str
    name: Text
    text: Text  # one to three sentences, shown on the policy page


Known = Literal["yes", "partly", "no", "unknown"]


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
    access_note: Text = Text(nl="")  # e.g. "Er is een drempel van 3 cm."
    transport: Text = Text(nl="")  # e.g. "Bus 28, halte Weide Wereld, 3 minuten lopen."


# --- bodies of pages ----------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True)
class Heading:
    text: str


@dataclass(frozen=True, kw_only=True)
class Paragraph:
    """Rich text: ``<p>``, ``<ul>``, ``<ol>``, ``<li>``, ``<b>``, ``<i>`` and ``<h3>`` only."""

    html: str


@dataclass(frozen=True, kw_only=True)
class Quote:
    text: str
    source: str = ""


@dataclass(frozen=True, kw_only=True)
class Drawing:
    name: str  # file name without extension in starters/drawings/
    alt: str


@dataclass(frozen=True, kw_only=True)
class Statement:
    """One item of a numbered list (a mission statement, a guarantee, a step)."""

    title: str
    text: str = ""


@dataclass(frozen=True, kw_only=True)
class Steps:
    """A numbered list inside a body ("hoe doen we dat", a way of working)."""

    heading: str
    items: Sequence[Statement]


Block = Heading | Paragraph | Quote | Drawing | Steps


# --- pages --------------------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True)
class StandardPage:
    slug: str
    title: str
    summary: str
    body: Sequence[Block]
    in_menu: bool = False
    en: "Prose | None" = None


@dataclass(frozen=True, kw_only=True)
class Prose:
    """An English translation of a page's title, summary and body."""

    title: str
    summary: str = ""
    body: Sequence[Block] = ()


@dataclass(frozen=True, kw_only=True)
class MissionProse(Prose):
    """An English translation of a mission page, which has more parts than title, summary and body."""

    highlight: str = ""
    introduction: Sequence[Block] = ()
    statements_heading: str = ""
    statements: Sequence[Statement] = ()
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
class Section:
    """A page that leads to its children. ``/over-ons/`` always, ``/diensten/`` where there is one."""

    slug: str
    title: str
    summary: str
    children: Sequence["StandardPage | MissionPage | PolicyPage"]
    en: Prose | None = None


# --- agenda -------------------------------------------------------------------------------------

Weekday = Literal["MO", "TU", "WE", "TH", "FR", "SA", "SU"]


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
class Price:
    name: Text  # e.g. "gewoon", "met U-pas"
    amount: Decimal


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
    drawing: str = ""
    drawing_alt: str = ""


# --- the whole ----------------------------------------------------------------------------------

HomeSection = Literal["today", "neighbourhoods", "doors", "mission", "initiative", "at_home"]


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
    hours: Text = Text(nl="")  # "maandag t/m vrijdag 9.00–17.00 uur"
    walk_in: Text = Text(nl="")  # where there is no phone: "Loop binnen op Pastoor Ohllaan 36"
    footer_line: Text = Text(nl="")
    colour: str = "#0b5d57"  # accent; at least 4.5:1 against #fffdf9
    logo_drawing: str = ""
    hero_drawing: str = ""
    hero_alt: str = ""
    word_neighbourhood: Text = Text(nl="wijk", en="neighbourhood")  # "wijk", "kern"
    word_neighbourhoods: Text = Text(nl="wijken", en="neighbourhoods")
    word_themes: Text = Text(nl="thema's", en="themes")
    holiday_region: Literal["NL-noord", "NL-midden", "NL-zuid", "BE-vlg"] = "NL-midden"
    flemish: bool = False
    header: Literal["left", "centre"] = "left"


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
    pages: Sequence[StandardPage] = ()  # directly under the home page: contact, privacy …
    priorities: Sequence[Priority] = ()
    home_order: Sequence[HomeSection] = field(
        default_factory=lambda: ("today", "neighbourhoods", "doors", "at_home", "initiative", "mission")
    )
