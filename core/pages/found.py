"""Which pages the search index finds for some words, as ids alone: their number may be large, pages are not.

Wagtail's own ``search()`` fetches whole pages, and its statement begins at the wrong end: SQLite then asks the
full-text index once for each page there is, and PostgreSQL reads every page to join it by text. Both grow with the
site. These statements begin at the words; the index itself stays Wagtail's.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple
from uuid import UUID

from django.db import connection
from modelsearch.backends.database.postgres.weights import get_sql_weights
from modelsearch.utils import get_descendants_content_types_pks
from wagtail.models import Page
from wagtail.search.models import IndexEntry

ENTRIES = IndexEntry._meta.db_table  # noqa: SLF001 - documented API


class Hit(NamedTuple):
    """A live page that was found, with what is needed to choose between it and its translations.

    Thousands are made for one word: hence no dataclass, and the key as the database gives it.
    """

    pk: int
    content_type_id: int
    language: str
    translation: UUID | str


def hits(
    model: type[Page], terms: Sequence[str], *, most: int, begun: bool = False, best_first: bool = True
) -> list[Hit]:
    """Live pages of ``model`` that hold all ``terms`` (folded or stemmed words, as they were indexed); one query.

    ``begun``: look in the words of titles, and take the last term for the beginning of one. ``best_first`` costs a rank
    for each page found; without it they come in any order. At most ``most``; none for no terms.
    """
    if not terms:
        return []
    build = _postgres if connection.vendor == "postgresql" else _sqlite
    source, score, words = build(terms, begun=begun)
    types = get_descendants_content_types_pks(model)
    sql = f"""
        SELECT page.id, page.content_type_id, locale.language_code, page.translation_key
        FROM {source}
        JOIN wagtailcore_page page ON page.id = CAST(entry.object_id AS integer)
        JOIN wagtailcore_locale locale ON locale.id = page.locale_id
        WHERE {words.where} AND entry.content_type_id IN ({", ".join(["%s"] * len(types))})
        AND page.live AND page.depth > 1
        {f"ORDER BY {score}, page.id DESC" if best_first else ""} LIMIT %s"""  # noqa: S608 - values are parameters
    ranked = words.ranked if best_first else ()
    with connection.cursor() as cursor:
        cursor.execute(sql, [*words.matched, *types, *ranked, most])
        return [Hit(*row) for row in cursor.fetchall()]


@dataclass(frozen=True, kw_only=True)
class _Words:
    """A condition with its parameters, and those of the score."""

    where: str
    matched: tuple[str, ...]
    ranked: tuple[str, ...] = ()


def _sqlite(terms: Sequence[str], *, begun: bool) -> tuple[str, str, _Words]:
    table = f"{ENTRIES}_fts"
    quoted = [f'"{term}"' for term in terms]
    asked = " AND ".join(quoted) + ("*" if begun else "")
    columns = "{autocomplete}" if begun else "{title body}"
    # CROSS JOIN keeps SQLite to this order. A smaller bm25 is a better one; a short title makes it count for more.
    source = f"{table} CROSS JOIN {ENTRIES} entry ON entry.id = {table}.rowid"
    score = f"bm25({table})" if begun else f"bm25({table}) * (entry.title_norm + 1)"
    return source, score, _Words(where=f"{table} MATCH %s", matched=(f"{columns} : ({asked})",))


def _postgres(terms: Sequence[str], *, begun: bool) -> tuple[str, str, _Words]:
    quoted = [f"'{term}'" for term in terms]
    asked = " & ".join(quoted) + (":*" if begun else "")
    query = "to_tsquery('simple', %s)"
    matched: tuple[str, ...] = (asked,)
    if begun:
        vectors, where = {"entry.autocomplete": "1"}, f"entry.autocomplete @@ {query}"
    else:
        # Each word by itself: title and body have an index each, and none together.
        vectors = {"entry.title": "entry.title_norm", "entry.body": "1"}
        where = " AND ".join([f"(entry.title @@ {query} OR entry.body @@ {query})"] * len(quoted))
        matched = tuple(term for term in quoted for _ in vectors)
    score = " + ".join(f"ts_rank(%s::float4[], {vector}, {query}) * {boost}" for vector, boost in vectors.items())
    ranked = (get_sql_weights(), asked) * len(vectors)
    return f"{ENTRIES} entry", f"({score}) DESC", _Words(where=where, matched=matched, ranked=ranked)
