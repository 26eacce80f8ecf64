"""The words of a page as plain text: for search, for feeds, for counting."""

import html
import re
from typing import Any

from django.db import models
from wagtail.blocks import StreamValue
from wagtail.fields import StreamField


def plain(markup: str) -> str:
    """Return the text of an HTML fragment: tags become spaces, entities characters."""
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", markup)).split())


def words_of(value: Any) -> str:
    """Return the words of a field of a page as plain text: of all its blocks, or its own; empty where it has none."""
    if isinstance(value, StreamValue):
        return " ".join(filter(None, map(plain, value.stream_block.get_searchable_content(value))))
    return plain(value) if isinstance(value, str) else ""


def prose(page: models.Model) -> str:
    """Return summary, texts and bodies of ``page`` as one plain text, in the order of its own fields."""
    fields = page._meta.local_concrete_fields  # noqa: SLF001 - Django's documented _meta API
    with_words = [one for one in fields if isinstance(one, StreamField | models.TextField) or one.name == "summary"]
    return " ".join(filter(None, (words_of(getattr(page, one.attname)) for one in with_words)))
