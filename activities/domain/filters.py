"""The filters of the agenda as they stand in addresses (design §6): read, checked and written back. Pure."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from datetime import date
from typing import Self
from urllib.parse import urlencode

from core.years import is_mistyped

#: Filters that name rows by their slug; several values of one filter mean "one of these".
SLUG_FILTERS = ("wijk", "locatie", "thema", "soort", "doelgroep")
FLAG_FILTERS = ("thuis", "gratis", "rolstoel", "ringleiding", "inloop")
MAX_VALUES = 20
MAX_QUERY = 100
MAX_PAGE = 20


class FilterError(ValueError):
    """A value in the address that cannot be. ``name`` is the parameter, ``problem`` says what is wrong."""

    def __init__(self, name: str, problem: str) -> None:
        """Keep both; the words for people belong to the view."""
        super().__init__(f"{name}: {problem}")
        self.name = name
        self.problem = problem


@dataclass(frozen=True, kw_only=True)
class Filters:
    """What a visitor chose. Names are those of the address, so that one table serves reading and writing."""

    wijk: tuple[str, ...] = ()
    locatie: tuple[str, ...] = ()
    thema: tuple[str, ...] = ()
    soort: tuple[str, ...] = ()
    doelgroep: tuple[str, ...] = ()
    van: date | None = None
    tot: date | None = None
    q: str = ""
    thuis: bool = False
    gratis: bool = False
    rolstoel: bool = False
    ringleiding: bool = False
    inloop: bool = False
    pagina: int = field(default=1)

    @classmethod
    def read(cls, query: Mapping[str, Sequence[str]], *, most_pages: int = MAX_PAGE) -> Self:
        """Read the parameters of an address, each with all its values; unknown parameters are ignored.

        Raises FilterError for a value that cannot be: no date, ``van`` after ``tot``, a page past the end,
        control characters, too many or too long values. Whether a slug exists is not known here.
        """
        values: dict[str, object] = {name: _slugs(name, query.get(name, ())) for name in SLUG_FILTERS}
        values |= {name: _flag(name, query.get(name, ())) for name in FLAG_FILTERS}
        values |= {name: _day(name, query.get(name, ())) for name in ("van", "tot")}
        values["q"] = _words(query.get("q", ()))
        values["pagina"] = _page(query.get("pagina", ()), most_pages)
        found = cls(**values)  # type: ignore[arg-type]  # each value was made for its name above
        if found.van and found.tot and found.van > found.tot:
            raise FilterError("tot", "before_van")
        return found

    def query(self, **changes: object) -> str:
        """Write the address's query, canonical: only what is chosen, in a fixed order; ``?`` included, or empty.

        ``changes`` replace values first; any change but of the page goes back to the first page.
        """
        changed = replace(self, **({"pagina": 1} | changes))  # type: ignore[arg-type]  # as above
        pairs: list[tuple[str, str]] = []
        for one in fields(changed):
            value = getattr(changed, one.name)
            if isinstance(value, tuple):
                pairs += [(one.name, slug) for slug in value]
            elif isinstance(value, bool):
                pairs += [(one.name, "1")] if value else []
            elif isinstance(value, date):
                pairs.append((one.name, value.isoformat()))
            elif value and value != 1:
                pairs.append((one.name, str(value)))
        return f"?{urlencode(pairs)}" if pairs else ""

    def lasting(self) -> Self:
        """The same choices without days and page: they hold next month too."""
        return replace(self, van=None, tot=None, pagina=1)

    @property
    def narrowed(self) -> bool:
        """Whether anything is chosen besides days and page."""
        return bool(self.lasting().query())


def added(query: str, name: str, value: object) -> str:
    """Give ``query`` (as ``Filters.query`` writes it) one more parameter."""
    return f"{query}{'&' if query else '?'}{urlencode({name: value})}"


def _slugs(name: str, values: Sequence[str]) -> tuple[str, ...]:
    given = tuple(dict.fromkeys(value for value in values if value))
    if len(given) > MAX_VALUES:
        raise FilterError(name, "too_many")
    if any(not re.fullmatch(r"[\w-]{1,60}", value, re.ASCII) for value in given):
        raise FilterError(name, "unknown")
    return given


def _flag(name: str, values: Sequence[str]) -> bool:
    if set(values) - {"", "0", "1"}:
        raise FilterError(name, "no_flag")
    return "1" in values


def _day(name: str, values: Sequence[str]) -> date | None:
    if not values or not values[-1]:
        return None
    if not re.fullmatch(r"\d{4}-\d{2}-\d{2}", values[-1], re.ASCII):
        raise FilterError(name, "no_date")
    try:
        day = date.fromisoformat(values[-1])
    except ValueError:
        raise FilterError(name, "no_date") from None
    if is_mistyped(day):
        raise FilterError(name, "no_date")
    return day


def _words(values: Sequence[str]) -> str:
    words = " ".join(values[-1].split()) if values else ""
    if len(words) > MAX_QUERY:
        raise FilterError("q", "too_long")
    if not words.isprintable():
        raise FilterError("q", "control_characters")
    return words


def _page(values: Sequence[str], most: int) -> int:
    if not values or not values[-1]:
        return 1
    if not re.fullmatch(r"\d{1,4}", values[-1], re.ASCII) or not 1 <= int(values[-1]) <= most:
        raise FilterError("pagina", "past_the_end")
    return int(values[-1])
