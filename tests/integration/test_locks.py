"""Who waited for a page reads it as it is now, in both of its rows."""

import threading
import time

import pytest
from django.db import connection, transaction
from wagtail.models import Page, PageLogEntry

from core.pages.locks import lock_pages
from participation.models import RolePage
from tests.factories import RolePageFactory


@pytest.fixture
def page(committed):
    del committed
    made = RolePageFactory(parent=Page.objects.get(depth=1), slug="snijden", title="Snijden")
    yield made
    made.delete()
    PageLogEntry.objects.filter(page_id=made.pk).delete()


def test_a_page_that_was_waited_for_is_read_as_it_was_left(committed, page):
    has_it, read = threading.Event(), []

    def change():
        with transaction.atomic():
            one = lock_pages(RolePage.objects.filter(pk=page.pk)).get()
            has_it.set()
            time.sleep(0.3)
            one.title, one.summary = "Wassen", "Samen groente wassen."
            one.save()

    def wait():
        assert has_it.wait(10)
        with transaction.atomic():
            one = lock_pages(RolePage.objects.filter(pk=page.pk)).get()
            read.append((one.title, one.summary))

    committed(change, wait)
    assert read == [("Wassen", "Samen groente wassen.")]


@pytest.mark.django_db
@pytest.mark.postgres
def test_what_wagtail_writes_of_a_page_is_locked_and_what_refers_to_it_is_not(django_assert_num_queries):
    page = RolePageFactory(parent=Page.objects.get(depth=1))
    with django_assert_num_queries(2) as asked:
        found = list(lock_pages(RolePage.objects.filter(pk__in=[page.pk])))
    assert found == [page]
    assert [one["sql"].rsplit(" FOR ", 1)[1:] for one in asked] == [["NO KEY UPDATE"], []]
    assert connection.vendor == "postgresql"
