"""Puts many pages into the tree at once: for the benchmark, where ten thousand saves would take an hour.

What Wagtail does one by one for a page (revision, log, signals) is left out; what visitors' pages read is there.
"""

from collections.abc import Sequence
from itertools import batched

from django.contrib.contenttypes.models import ContentType
from django.db import connection, models
from wagtail.models import Page

BATCH = 1_000
#: The fields of Page that a page of ours fills; its own table has the others.
PAGE_FIELDS = [field for field in Page._meta.concrete_fields if not field.primary_key]  # noqa: SLF001 - documented API


def add_children[P: Page](parent: Page, pages: Sequence[P]) -> None:
    """Add live ``pages`` of one type below ``parent``, after the children it has; they get their ids."""
    model = type(pages[0])
    kind = ContentType.objects.get_for_model(model)
    last = parent.get_last_child()
    first = int(last.path[-Page.steplen :], 36) + 1 if last else 1
    for number, page in enumerate(pages, start=first):
        page.path = Page._get_path(parent.path, parent.depth + 1, number)  # noqa: SLF001 - as treebeard's own bulk load
        page.depth = parent.depth + 1
        page.url_path = f"{parent.url_path}{page.slug}/"
        page.content_type = kind
        page.locale_id = parent.locale_id
        page.draft_title = page.title
        page.live = True
    for batch in batched(pages, BATCH, strict=False):
        rows = [Page(**{field.attname: getattr(page, field.attname) for field in PAGE_FIELDS}) for page in batch]
        Page.objects.bulk_create(rows)
        for page, row in zip(batch, rows, strict=True):
            page.pk = page.id = row.pk
            page.page_ptr_id = row.pk
        insert(model, batch)
    Page.objects.filter(pk=parent.pk).update(numchild=models.F("numchild") + len(pages))


def insert(model: type[models.Model], rows: Sequence[models.Model]) -> None:
    """Write ``rows`` into the model's own table, without signals; they do not learn their ids.

    Unlike ``bulk_create`` it also writes child tables, and takes half the time for very many rows.
    """
    fields = [field for field in model._meta.local_concrete_fields if not isinstance(field, models.AutoField)]  # noqa: SLF001 - documented API
    quote = connection.ops.quote_name
    columns = ", ".join(quote(str(field.column)) for field in fields)
    places = ", ".join(["%s"] * len(fields))
    sql = f"INSERT INTO {quote(model._meta.db_table)} ({columns}) VALUES ({places})"  # noqa: S608, SLF001 - names of our own
    prepared = [(field.attname, field.get_db_prep_save) for field in fields]
    values = [[prepare(getattr(row, name), connection=connection) for name, prepare in prepared] for row in rows]
    with connection.cursor() as cursor:
        cursor.executemany(sql, values)
