"""Reads for who keeps a site in order: links that lead nowhere, pages without translation, pictures without words."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.db.models import CharField, Exists, OuterRef, QuerySet
from django.db.models.functions import Cast
from django.urls import Resolver404, resolve
from wagtail.documents.models import Document
from wagtail.fields import RichTextField, StreamField
from wagtail.models import Page, ReferenceIndex

from core.models import Picture
from core.pages.queries import home_tree
from home.domain.links import Link, links_in, texts_in

#: A page that nobody published for so long is looked at again.
STALE = timedelta(days=365)
MOST_SHOWN = 200


@dataclass(frozen=True, kw_only=True)
class BrokenLink:
    """A link on a live page that leads to nothing a visitor can see."""

    page: Page
    words: str
    target: str


def broken_links() -> list[BrokenLink]:
    """Links in texts to pages that are gone or not live, to missing documents, and to own addresses that answer 404.

    Addresses of others are not asked: no page of ours makes requests to another host.
    """
    live = set(Page.objects.live().values_list("pk", flat=True))
    paths = set(live_pages_by_path())
    documents = set(Document.objects.values_list("pk", flat=True))
    found = []
    for page in Page.objects.live().specific().order_by("path").iterator(chunk_size=200):
        for link in _links_of(page):
            if _is_broken(link, live=live, documents=documents, paths=paths):
                found.append(BrokenLink(page=page, words=link.words, target=_target(link)))
                if len(found) >= MOST_SHOWN:
                    return found
    return found


def live_pages_by_path() -> dict[str, int]:
    """The ids of all live pages, by the path at which visitors know them."""
    homes = home_tree(settings.LANGUAGE_CODE).homes.values()
    rows = Page.objects.live().values_list("pk", "path", "url_path")
    return {
        home.url + url_path.removeprefix(home.url_path): pk
        for pk, path, url_path in rows
        for home in homes
        if path.startswith(home.path)
    }


def _links_of(page: Page) -> Iterable[Link]:
    for field in page._meta.local_concrete_fields:  # noqa: SLF001 - Django's documented _meta API
        value: Any = getattr(page, field.attname)
        if isinstance(field, StreamField):
            for text in texts_in(list(value.raw_data)):
                yield from links_in(text)
        elif isinstance(field, RichTextField):
            yield from links_in(value or "")


def _is_broken(link: Link, *, live: set[int], documents: set[int], paths: set[str]) -> bool:
    if link.page is not None:
        return link.page not in live
    if link.document is not None:
        return link.document not in documents
    try:
        address = urlsplit(link.address)
    except ValueError:  # such as https://[name].example, out of somebody's template
        return True
    own = urlsplit(settings.BASE_URL)
    elsewhere = address.scheme not in {"", "http", "https"} or (address.netloc and address.netloc != own.netloc)
    if elsewhere or not address.path:
        return False
    try:
        match = resolve(address.path if address.path.startswith("/") else f"/{address.path}")
    except Resolver404:
        return True
    return match.url_name == "wagtail_serve" and address.path not in paths


def _target(link: Link) -> str:
    if link.address:
        return link.address
    if link.page is not None:
        return Page.objects.filter(pk=link.page).values_list("title", flat=True).first() or ""
    return ""


def untranslated() -> QuerySet[Page]:
    """Live pages in the default language without a live translation into any other."""
    others = (
        Page.objects.live()
        .filter(translation_key=OuterRef("translation_key"))
        .exclude(locale__language_code=settings.LANGUAGE_CODE)
    )
    mine = Page.objects.live().filter(locale__language_code=settings.LANGUAGE_CODE, depth__gt=1)
    return mine.exclude(Exists(others)).order_by("path")[:MOST_SHOWN]


def wordless_pictures() -> QuerySet[Picture]:
    """Pictures that are used somewhere, without a description for who cannot see them."""
    used = ReferenceIndex.objects.filter(
        to_object_id=OuterRef("key"), to_content_type__app_label="core", to_content_type__model="picture"
    )
    rows = Picture.objects.filter(description="").annotate(key=Cast("pk", CharField()))
    return rows.filter(Exists(used)).order_by("title")[:MOST_SHOWN]


def stale_pages(now: datetime) -> QuerySet[Page]:
    """Live pages that were last published more than ``STALE`` ago; ``now`` is aware. Activities have their own list."""
    return (
        Page.objects.live()
        .filter(last_published_at__lt=now - STALE)
        .exclude(content_type__app_label="activities")
        .order_by("last_published_at")[:MOST_SHOWN]
    )
