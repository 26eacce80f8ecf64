"""What a file becomes: activities that could be made, and what cannot be, with the reason."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum
from hashlib import sha256
from uuid import UUID, uuid5

from activities.domain.localtime import Times
from activities.domain.recurrence import Rule
from activities.domain.terms import ChangeType, Participation

#: Rules and extra dates get their UUIDs from what the file calls them, so that a second import finds the first.
NAMESPACE = UUID("5b1f6f1e-9c0f-4f0e-9d0a-3f6d7d1f4c11")
MAX_TITLE, MAX_SUMMARY, MAX_NAME = 255, 200, 120


class Problem(StrEnum):
    """Why a file, or one activity in it, is refused."""

    # the whole file
    EMPTY = "empty"
    UNKNOWN_FORMAT = "unknown_format"
    TOO_LARGE = "too_large"
    TOO_MANY_LINES = "too_many_lines"
    TOO_DEEP = "too_deep"
    TOO_MANY_EVENTS = "too_many_events"
    TOO_MANY_ACTIVITIES = "too_many_activities"
    TOO_MANY_ROWS = "too_many_rows"
    TOO_MUCH_REPETITION = "too_much_repetition"
    UNPACKS_TOO_LARGE = "unpacks_too_large"
    UNSAFE = "unsafe"
    BROKEN = "broken"
    NO_HEADS = "no_heads"
    NOTHING_IN_IT = "nothing_in_it"
    # one activity
    NO_TITLE = "no_title"
    NO_DATE = "no_date"
    BAD_DATE = "bad_date"
    BAD_TIME = "bad_time"
    BAD_RULE = "bad_rule"
    ENDS_BEFORE_START = "ends_before_start"
    TOO_OFTEN = "too_often"
    TOO_MANY_DATES = "too_many_dates"
    TOO_IRREGULAR = "too_irregular"
    TOO_LONG = "too_long"
    OVER = "over"
    PRIVATE = "private"
    CANCELLED = "cancelled"
    NOT_AN_EVENT = "not_an_event"


#: What a good file holds as well: nobody has to mend it.
NO_MISTAKE = frozenset({Problem.OVER, Problem.PRIVATE, Problem.CANCELLED, Problem.NOT_AN_EVENT})


class Remark(StrEnum):
    """What the editor should know of an activity that can be made."""

    SEPARATE_DATES = "separate_dates"
    LEFT_OUT_SHOWN = "left_out_shown"
    NO_END = "no_end"
    UNKNOWN_ZONE = "unknown_zone"
    ONLY_THAT_DATE = "only_that_date"
    KIND_GUESSED = "kind_guessed"
    KIND_UNKNOWN = "kind_unknown"
    ONLINE = "online"
    SHORTENED = "shortened"
    BAD_EMAIL = "bad_email"
    BAD_PRICE = "bad_price"
    YEAR_GUESSED = "year_guessed"
    UNREADABLE_LETTERS = "unreadable_letters"


class Refused(Exception):  # noqa: N818 - not an error of ours: what is in the file cannot be
    """Raised while reading: the file, or the activity at hand, cannot be. ``found`` is what stands there."""

    def __init__(self, problem: Problem, found: str = "") -> None:
        """Keep the reason; words for people belong to who shows it."""
        super().__init__(problem)
        self.problem = problem
        self.found = found[:80]


@dataclass(frozen=True, kw_only=True)
class Refusal:
    """Something in the file that becomes no activity. ``line`` counts from 1; 0 is the file as a whole."""

    problem: Problem
    line: int = 0
    title: str = ""
    found: str = ""


@dataclass(frozen=True, kw_only=True)
class SourceRule:
    """A rule, and what the file calls it: the same word at each import, however its hours change."""

    key: str
    rule: Rule


@dataclass(frozen=True, kw_only=True)
class SourceChange:
    """What happens to one date of the rule ``key``, or of an extra date of that name."""

    key: str
    original_date: date
    change: ChangeType
    reason: str = ""
    note: str = ""
    new_date: date | None = None
    times: Times | None = None
    venue: str = ""


@dataclass(frozen=True, kw_only=True)
class Price:
    """A named amount in euros."""

    amount: Decimal
    name: str = ""


@dataclass(frozen=True, kw_only=True)
class PlaceName:
    """A place as the file says it: the name, and of the address what could be told apart."""

    name: str = ""
    street: str = ""
    postcode: str = ""
    city: str = ""


@dataclass(frozen=True, kw_only=True)
class Facts:
    """All of an activity but its dates. Empty is: the file says nothing of it."""

    title: str
    summary: str = ""
    paragraphs: tuple[str, ...] = ()
    kind: str = ""
    place: PlaceName = field(default_factory=PlaceName)
    room: str = ""
    neighbourhood: str = ""
    themes: tuple[str, ...] = ()
    audiences: tuple[str, ...] = ()
    prices: tuple[Price, ...] = ()
    participation: Participation | None = None
    contact_role: str = ""
    phone: str = ""
    email: str = ""
    organiser: str = ""
    language: str = ""
    bring: str = ""
    online: bool = False


@dataclass(frozen=True, kw_only=True)
class Proposal:
    """An activity that could be made. ``uid`` names it at every import."""

    uid: str
    line: int
    facts: Facts
    rules: tuple[SourceRule, ...]
    changes: tuple[SourceChange, ...] = ()
    remarks: tuple[Remark, ...] = ()

    @property
    def key(self) -> str:
        """The uid in a form that fits a column."""
        return sha256(self.uid.encode("utf-8", "surrogatepass")).hexdigest()

    def uuid_of(self, key: str) -> UUID:
        """The UUID of the rule, or extra date, that the file calls ``key``."""
        return uuid5(NAMESPACE, f"{self.key}\n{key}")


@dataclass(frozen=True, kw_only=True)
class Found:
    """All of a file, in its order."""

    proposals: tuple[Proposal, ...] = ()
    refusals: tuple[Refusal, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Circumstances:
    """What reading depends on besides the file. ``kinds``: the folded name of each kind, and its value."""

    today: date
    zone_name: str
    kinds: Mapping[str, str]
