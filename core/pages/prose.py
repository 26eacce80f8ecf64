"""The words of a page as plain text: for search, for feeds, for counting."""

import html
import re

from django.db import models
from wagtail.fields import StreamField


def plain(markup: str) -> str:
    """Return the text of an HTML fragment: tags become spaces, entities characters."""
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", markup)).split())


def prose(page: models.Model) -> str:
    """Return summary, texts and bodies of ``page`` as one plain text, in the order of its own fields."""
    parts: list[str] = []
    for field in page._meta.local_concrete_fields:  # noqa: SLF001 - Django's documented _meta API
        value = getattr(page, field.attname)
        if isinstance(field, StreamField):
            parts += [plain(text) for text in value.stream_block.get_searchable_content(value)]
        elif isinstance(field, models.TextField) or field.name == "summary":
            parts.append(plain(value or ""))
    return " ".join(part for part in parts if part)
