"""One date with what a file says of it; what its activity says is worked out once for all its dates."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from django.conf import settings

from activities import queries
from activities.enums import OccurrenceStatus
from activities.models import ActivityPage, Occurrence
from activities.presentation import (
    kind_label,
    names_of,
    page_of,
    participation_text,
    place_text,
    price_text,
    status_text,
)
from activities.queries import Words, translated_words
from core.pages.reading import active_language


@dataclass(frozen=True, kw_only=True, slots=True)
class About:
    """What an activity says of all its dates, in the reader's language."""

    page: ActivityPage
    title: str
    summary: str
    address: str  # absolute
    kind: str
    price: str
    amounts: Sequence[tuple[Decimal, str]]
    participation: str
    participation_when_full: str
    themes: Sequence[str]


@dataclass(frozen=True, kw_only=True, slots=True)
class Entry:
    """One date, and its activity."""

    one: Occurrence
    about: About

    @property
    def is_cancelled(self) -> bool:
        """Whether it does not go ahead."""
        return self.one.status == OccurrenceStatus.CANCELLED

    @property
    def status_text(self) -> str:
        """What became of it, days with their year; empty when it goes ahead as planned."""
        return "" if self.one.status == OccurrenceStatus.SCHEDULED else status_text(self.one, today=date.min)

    @property
    def participation(self) -> str:
        """How to take part in it."""
        return self.about.participation_when_full if self.one.full else self.about.participation

    @property
    def place(self) -> str:
        """Where it is: the room and the venue, else how it is done at home."""
        return place_text(self.one)

    @property
    def day_address(self) -> str:
        """The address of the day on which it is."""
        return f"{self.about.address}{self.one.local_date.isoformat()}/"


def entries(occurrences: Sequence[Occurrence], *, agenda_address: str, with_themes: bool = True) -> Iterator[Entry]:
    """Put dates, fetched with their facts, beside what their activities say (two queries for all, at most).

    ``agenda_address`` is the absolute address of the agenda in the reader's language.
    """
    pages = {one.page_id: page_of(one) for one in occurrences}
    themes = queries.themes_of(page.pk for page in pages.values()) if with_themes else {}
    language = active_language()
    words = translated_words(pages.values(), language) if language != settings.LANGUAGE_CODE else {}
    about = {
        key: about_activity(page, words.get(page.translation_key), themes.get(page.pk, ()), agenda_address)
        for key, page in pages.items()
    }
    return (Entry(one=one, about=about[one.page_id]) for one in occurrences)


def about_activity(page: ActivityPage, words: Words | None, themes: Sequence[str], agenda_address: str) -> About:
    """Gather what ``page``, which holds the facts, says of its dates; ``words`` are its translated ones, if any."""
    said = words or Words(title=page.title, summary=page.summary, slug=page.slug)
    prices = page.prices.all()
    return About(
        page=page,
        title=said.title,
        summary=said.summary,
        address=f"{agenda_address}{said.slug}/",
        kind=kind_label(page.kind),
        price=price_text(page),
        amounts=[(price.amount, name) for price, name in zip(prices, names_of(prices), strict=True)],
        participation=participation_text(page),
        participation_when_full=participation_text(page, full=True),
        themes=themes,
    )
