"""Values that every page needs and few changes touch: kept in the process until the generation rises."""

from collections.abc import Callable
from contextvars import ContextVar
from functools import wraps
from typing import Any

#: The generation that the page cache read at the start of this request; None outside requests.
current_generation: ContextVar[int | None] = ContextVar("current_generation", default=None)

_kept: dict[tuple[Any, ...], tuple[int, Any]] = {}


def per_generation[**P, R](build: Callable[P, R]) -> Callable[P, R]:
    """Keep what ``build`` returns for its (hashable) arguments while the generation stays the same.

    The generation is read before the data, so a kept value is never older than its number says. Outside a
    request nothing is kept. Only for functions with few different arguments.
    """

    @wraps(build)
    def remembered(*args: P.args, **kwargs: P.kwargs) -> R:
        generation = current_generation.get()
        if generation is None:
            return build(*args, **kwargs)
        key = (build, args, tuple(sorted(kwargs.items())))
        kept = _kept.get(key)
        if kept is not None and kept[0] == generation:
            return kept[1]
        value = build(*args, **kwargs)
        _kept[key] = (generation, value)
        return value

    return remembered


def forget() -> None:
    """Drop everything kept (tests roll the database back behind the generation's back)."""
    _kept.clear()
