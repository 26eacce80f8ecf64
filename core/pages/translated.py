"""Source pages with their words in another language, in one query."""

from collections.abc import Iterator
from typing import Any

from django.conf import settings
from django.db.models import QuerySet
from wagtail.models import Page


def with_translations[P: Page](sources: "QuerySet[P]", language: str) -> list[tuple[P, P]]:
    """Each page of ``sources`` (in the default language, in order, perhaps sliced) with its words in ``language``.

    Where there is no live translation, the words are its own. One query.
    """
    if language == settings.LANGUAGE_CODE:
        return [(page, page) for page in sources]
    model: Any = sources.model
    joined = sources.query.select_related
    related = list(_paths(joined)) if isinstance(joined, dict) else []
    rows = (
        model.objects.live()
        .filter(
            translation_key__in=sources.values("translation_key"),
            locale__language_code__in={language, settings.LANGUAGE_CODE},
        )
        .select_related("locale", *related)
        .order_by(*sources.query.order_by)
    )
    own: dict[Any, P] = {}
    found: list[P] = []
    for page in rows:
        if page.locale.language_code == language:
            own[page.translation_key] = page
        else:
            found.append(page)
    return [(page, own.get(page.translation_key, page)) for page in found]


def _paths(joined: dict[str, Any], before: str = "") -> Iterator[str]:
    """Yield the paths of what a query joins: ``{"venue": {"neighbourhood": {}}}`` → ``venue__neighbourhood``."""
    for name, below in joined.items():
        path = f"{before}{name}"
        if below:
            yield from _paths(below, f"{path}__")
        else:
            yield path
