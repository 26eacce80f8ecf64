"""Locks pages, for changes that depend on how they stand."""

from django.db.models import QuerySet
from wagtail.models import Page


def lock_pages[P: Page](pages: "QuerySet[P]") -> "QuerySet[P]":
    """Lock ``pages`` of one type until the transaction ends, and return them, still to be read: in the order of keys.

    A page is a row of ``Page`` and one of its type. Whatever Wagtail writes of a page, a draft too, it writes in the
    first: that one is locked, so that nobody writes between the reading and the writing of ours, and never in another
    order than Wagtail's. Rows that refer to the page do not wait (NO KEY).

    The pages are read by a statement of their own. Whoever had to wait for a lock is given by PostgreSQL what it locked
    as it is now and what it joined as it was before it waited: such a page would say of itself what holds no more
    (PostgreSQL manual, "Read Committed Isolation Level").
    """
    rows = Page.objects.filter(pk__in=pages.order_by().values("pk")).order_by("pk")
    keys = list(rows.select_for_update(no_key=True).values_list("pk", flat=True))
    return pages.filter(pk__in=keys).order_by("pk")
