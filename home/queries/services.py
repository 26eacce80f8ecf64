"""Reads of the services."""

from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.db.models import Prefetch, prefetch_related_objects

from core.pages.queries import home_tree
from core.pages.translated import with_translations
from home.models import ServiceIndexPage, ServicePage, ServicePrice, ServiceTime


@dataclass(frozen=True, kw_only=True)
class Service:
    """A service in a list: the page with its words, and the source page with its facts."""

    words: ServicePage
    facts: ServicePage
    url: str
    lang: str


def services(language: str, *, limit: int | None = None) -> list[Service]:
    """The live services in the editor's order, translated where they are (three queries)."""
    base = home_tree(language).child_url(ServiceIndexPage.fixed_slug)
    if base is None:
        return []
    found = ServicePage.objects.live().filter(locale__language_code=settings.LANGUAGE_CODE).order_by("path")[:limit]
    pairs = with_translations(found, language)
    prefetch_related_objects([source for source, _words in pairs], *facts())
    other = language != settings.LANGUAGE_CODE
    return [
        Service(
            words=words,
            facts=source,
            url=f"{base}{words.slug}/",
            lang=settings.LANGUAGE_CODE if other and words is source else "",
        )
        for source, words in pairs
    ]


def facts() -> "tuple[Prefetch[Any], Prefetch[Any]]":
    """Prices and times in order."""
    return (
        Prefetch("prices", queryset=ServicePrice.objects.order_by("sort_order")),
        Prefetch("times", queryset=ServiceTime.objects.order_by("weekday", "opens")),
    )


@dataclass(frozen=True, kw_only=True)
class ServiceLink:
    """The title and address of a service."""

    title: str
    url: str
    lang: str


def service_links(language: str, *, limit: int) -> list[ServiceLink]:
    """The first services by title and address only (one query)."""
    base = home_tree(language).child_url(ServiceIndexPage.fixed_slug)
    if base is None:
        return []
    found = ServicePage.objects.live().filter(locale__language_code=settings.LANGUAGE_CODE).order_by("path")[:limit]
    other = language != settings.LANGUAGE_CODE
    return [
        ServiceLink(
            title=words.title,
            url=f"{base}{words.slug}/",
            lang=settings.LANGUAGE_CODE if other and words is source else "",
        )
        for source, words in with_translations(found, language)
    ]
