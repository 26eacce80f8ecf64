"""What is asked of a printed week sheet, as it stands in its address (design §6). Pure."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from typing import Self

from activities.domain.calendar import Span, Unit
from activities.domain.filters import FilterError, Filters


class Paper(StrEnum):
    """How large; the values stand in addresses."""

    A4 = "a4"
    A3 = "a3"


@dataclass(frozen=True, kw_only=True)
class SheetOrder:
    """A week, what is chosen of it, on which paper; ``since`` (local) asks only for what changed after that moment."""

    span: Span
    filters: Filters
    paper: Paper = Paper.A4
    since: datetime | None = None

    @classmethod
    def read(cls, query: Mapping[str, Sequence[str]], *, today: date) -> Self:
        """Read the parameters of an address, each with all its values; without a week the present one.

        Raises FilterError for a value that cannot be. The days of the filters are those of the week.
        """
        filters = replace(Filters.read(query), van=None, tot=None, pagina=1)
        week = _last(query, "week")
        return cls(
            span=Span.read(Unit.WEEK, week) if week else Span.of(Unit.WEEK, today),
            filters=filters,
            paper=_paper(_last(query, "formaat")),
            since=_moment(_last(query, "sinds")),
        )


def _last(query: Mapping[str, Sequence[str]], name: str) -> str:
    values = query.get(name, ())
    return values[-1] if values else ""


def _paper(value: str) -> Paper:
    if not value:
        return Paper.A4
    if value not in Paper:
        raise FilterError("formaat", "no_paper")
    return Paper(value)


def _moment(value: str) -> datetime | None:
    """Read what a browser sends for a moment: ``2026-11-22T14:10``, perhaps with seconds."""
    if not value:
        return None
    if not re.fullmatch(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?", value, re.ASCII):
        raise FilterError("sinds", "no_moment")
    try:
        return datetime.fromisoformat(value)
    except ValueError:
        raise FilterError("sinds", "no_moment") from None
