"""Fixtures of the tests that need a database."""

import threading
from collections.abc import Callable, Iterator

import pytest
import time_machine
from django.apps import apps
from django.contrib.contenttypes.models import ContentType
from django.db import connection

from tests.factories import NOW


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup, django_db_blocker) -> None:  # noqa: ARG001 - first the database
    """Know the types of all models, as a process that served a page before: they are asked for once."""
    with django_db_blocker.unblock():
        ContentType.objects.get_for_models(*apps.get_models())


@pytest.fixture
def press_on_tuesday(settings, tmp_path) -> Iterator[None]:
    """Stop the clock on Tuesday morning, and keep what is printed in a folder of the test's own."""
    settings.PAPER_ROOT = tmp_path
    with time_machine.travel(NOW, tick=False):
        yield


@pytest.fixture
def committed(request, django_db_blocker) -> Iterator[Callable[..., None]]:
    """Let the test commit, and run functions at once, each in a thread and a connection of its own.

    The test deletes what it made. (``transaction=True`` would empty every table, also of what migrations made.)
    """

    def run_at_once(*functions: Callable[[], object]) -> None:
        errors: list[BaseException] = []

        def run(function: Callable[[], object]) -> None:
            try:
                function()
            except BaseException as error:  # noqa: BLE001 - told to the test below
                errors.append(error)
            finally:
                connection.close()

        threads = [threading.Thread(target=run, args=[function]) for function in functions]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert errors == []

    request.getfixturevalue("django_db_setup")
    with django_db_blocker.unblock():
        yield run_at_once
