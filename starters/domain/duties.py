"""The vocabulary of the pages that the law or good manners ask for. Plain values; they stand under the home page."""

from collections.abc import Sequence
from dataclasses import dataclass

from starters.domain.basics import NO_TEXT, Block, Text


@dataclass(frozen=True, kw_only=True)
class DutyProse:
    """An English translation of a duty."""

    title: str
    summary: str
    introduction: Sequence[Block] = ()
    body: Sequence[Block] = ()


@dataclass(frozen=True, kw_only=True)
class Duty:
    """Privacy, accessibility or complaints: the list, the record and the promise are no prose, and not in here."""

    slug: str
    title: str
    summary: str
    introduction: Sequence[Block] = ()
    body: Sequence[Block] = ()  # after the list; of accessibility: what does not work well yet
    contact_role: Text = NO_TEXT  # a role, never a person's name
    contact_email: str = ""  # on an .example domain
    authority_name: str = ""  # empty: the usual one of the country
    en: DutyProse | None = None
    draft: bool = False  # made, but not published: an editor has to finish it first


@dataclass(frozen=True, kw_only=True)
class Complaints(Duty):
    """``answer_days`` are working days."""

    answer_days: int = 10


@dataclass(frozen=True, kw_only=True)
class AnbiProse:
    """An English translation of the texts of an ANBI page; numbers, board and accounts are no prose."""

    title: str
    summary: str
    goal: str
    policy: str
    pay_policy: str
    activities: str = ""


@dataclass(frozen=True, kw_only=True)
class Anbi:
    """What the Dutch tax office asks. In a starter all of it is clearly an example; texts are rich text."""

    slug: str
    title: str
    summary: str
    legal_name: str
    rsin: str = ""
    kvk: str = ""
    goal: str = ""
    policy: str = ""
    policy_page: str = ""  # slug of a page under ``/over-ons/``
    board: Sequence[Text] = ()  # functions; names are no content of a starter
    pay_policy: str = ""
    activities: str = ""
    accounts: Sequence[int] = ()  # years ago: 1 is last year
    en: AnbiProse | None = None
    draft: bool = False


@dataclass(frozen=True, kw_only=True)
class Duties:
    """All of them."""

    privacy: Duty
    accessibility: Duty
    complaints: Complaints
    anbi: Anbi | None = None  # for Dutch organisations alone
