"""Locks pages, for changes that depend on how they stand."""

from django.db.models import QuerySet
from wagtail.models import Page


def lock_pages[P: Page](pages: "QuerySet[P]") -> "QuerySet[P]":
    """Lock ``pages`` of one type until the transaction ends, and return them, still to be read: in the order of keys.

    A page is a row of ``Page`` and one of its type. The second is locked: what happens to the tree needs the first and
    does not wait. But then they must be read by a statement of their own. Whoever had to wait for a lock is given by
    PostgreSQL what it locked as it is now and what it joined as it was before it waited: such a page would say it is
    live after somebody took it off (PostgreSQL manual, "Read Committed Isolation Level").
    """
    keys = list(pages.select_for_update(of=("self",)).order_by("pk").values_list("pk", flat=True))
    return pages.filter(pk__in=keys).order_by("pk")
