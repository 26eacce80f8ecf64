"""What every test starts with.

``scripts/test.py`` sets the environment; by hand: ``DEMO=1 ORG=test .venv/bin/pytest tests/unit``.
"""

from collections.abc import Iterator

import pytest
from django.conf import settings
from django.core.cache import caches

from core.caching import memo
from core.caching.middleware import store

POSTGRES = "postgresql" in settings.DATABASES["default"]["ENGINE"]


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out the tests that are about the other database; nothing is ever skipped."""
    other = "sqlite" if POSTGRES else "postgres"
    out = [item for item in items if item.get_closest_marker(other)]
    if out:
        config.hook.pytest_deselected(items=out)
        items[:] = [item for item in items if item not in out]
    # They empty every table when they are done, also of what migrations made: nothing may come after them.
    items.sort(key=_empties_the_database)


def _empties_the_database(item: pytest.Item) -> bool:
    marker = item.get_closest_marker("django_db")
    marked = marker is not None and bool(marker.kwargs.get("transaction"))
    return marked or "transactional_db" in getattr(item, "fixturenames", ())


@pytest.fixture(autouse=True)
def _nothing_remembered() -> Iterator[None]:
    """Forget what processes keep between requests: a test's database goes back, their memory would not."""
    yield
    for cache in caches.all(initialized_only=True):
        cache.clear()
    memo.forget()
    store.clear()
