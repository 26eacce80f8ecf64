"""What can be chosen in an overview: the values of each filter, how many each gives, and the links that choose it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlencode

from django.http import HttpRequest
from django.utils.translation import gettext as _

from core.pages.chrome import page_context
from core.pages.providers import CannotShowError

#: Nobody turns so many pages of an overview; a choice helps more.
LAST_PAGE = 20


@dataclass(frozen=True, kw_only=True)
class Option:
    """A value of a filter, its name, how many it gives beside the other choices, and whether it is chosen."""

    value: str
    label: str
    count: int
    chosen: bool


@dataclass(frozen=True, kw_only=True)
class Filter:
    """A filter: its word in the address, its name, its options; ``words`` are those of values that have another."""

    name: str
    label: str
    options: Sequence[Option]
    words: Mapping[str, str] = field(default_factory=dict)


def options(values: Iterable[tuple[str, str]], counts: Mapping[str, int], chosen: str) -> list[Option]:
    """Return the (value, name) pairs that give something, and the chosen one also when it gives nothing."""
    return [
        Option(value=value, label=label, count=counts.get(value, 0), chosen=value == chosen)
        for value, label in values
        if counts.get(value) or value == chosen
    ]


def page_number(asked: str) -> int:
    """Return the number of the page that stands in an address, from 1 to LAST_PAGE; 0 for what is none."""
    number = int(asked) if asked.isascii() and asked.isdecimal() and len(asked) <= len(str(LAST_PAGE)) else 0
    return number if number <= LAST_PAGE else 0


def chosen_address(base: str, typed: Mapping[str, str], **changes: str) -> str:
    """Return the address of the overview at ``base`` with what was ``typed``, changed; what is empty stays away."""
    query = urlencode({name: value for name, value in {**typed, **changes}.items() if value})
    return f"{base}?{query}" if query else base


def next_url(base: str, typed: Mapping[str, str], *, number: int, has_next: bool) -> str:
    """Return the address of the page after page ``number``; empty where there is none, or where a choice helps more."""
    return chosen_address(base, typed, pagina=str(number + 1)) if has_next and number < LAST_PAGE else ""


def filter_values(base: str, typed: Mapping[str, str], filters: Sequence[Filter]) -> dict[str, list[dict[str, Any]]]:
    """Return ``filters`` and ``chosen`` as components/filters.html takes them: links that choose and take away."""
    shown: list[dict[str, Any]] = []
    chosen: list[dict[str, Any]] = []
    for one in filters:
        links = []
        for option in one.options:
            word = "" if option.chosen else one.words.get(option.value, option.value)
            url = chosen_address(base, typed, **{one.name: word})
            links.append({"label": f"{option.label} ({option.count})", "url": url, "chosen": option.chosen})
            if option.chosen:
                remove = _("Take away %(choice)s") % {"choice": option.label}
                chosen.append({"label": option.label, "remove_url": url, "remove_label": remove})
        if links:
            shown.append({"name": one.name, "label": one.label, "options": links})
    return {"filters": shown, "chosen": chosen}


def no_such_choice(request: HttpRequest, *, lead: str, label: str, url: str) -> CannotShowError:
    """Return the explanation that a choice is not there, with ``lead`` and a link to everything there is."""
    context = page_context(request, title=_("We cannot show this"))
    context["message"] = {
        "title": _("We cannot show this"),
        "lines": [_("One of your choices is not there (any more)."), lead],
        "button": None,
        "links": [{"label": label, "url": url}],
    }
    return CannotShowError(context, status=404)
