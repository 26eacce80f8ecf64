"""Named questions to the pages of the front door."""

from datetime import date
from typing import Any, Self

from django.conf import settings
from django.db.models import Q
from wagtail.models import PageManager, PageQuerySet


class RelatedQuerySet(PageQuerySet):  # type: ignore[misc]  # Wagtail has no types
    """Pages that come with their related rows, but where only some of their own columns are asked for."""

    def only(self, *fields: str) -> Self:
        """As Django's; Wagtail's admin asks so, and a row that is left out cannot be joined."""
        found: Self = super().only(*fields)
        found.query.select_related = False
        return found


class NewsQuerySet(RelatedQuerySet):
    """News as visitors ask for it."""

    def sources(self) -> Self:
        """Live items in the language in which facts live (not their translations)."""
        found: Self = self.live().filter(locale__language_code=settings.LANGUAGE_CODE)
        return found

    def newest_first(self) -> Self:
        """By date; of one day the last made first."""
        found: Self = self.order_by("-date", "-pk")
        return found

    def matching(self, *, neighbourhood: str = "", theme: str = "", year: int | None = None) -> Self:
        """Only those of a neighbourhood and a theme (slugs) and a year; an empty choice leaves all."""
        found: Self = self
        if neighbourhood:
            found = found.filter(neighbourhood__slug=neighbourhood)
        if theme:
            # A subquery, not a join: an item is counted once.
            links = self.model.themes.through.objects.filter(theme__slug=theme)
            found = found.filter(pk__in=links.values("newspage"))
        if year:
            found = found.filter(Q(date__gte=date(year, 1, 1)) & Q(date__lte=date(year, 12, 31)))
        return found


class RelatedManager(PageManager.from_queryset(RelatedQuerySet)):  # type: ignore[misc]  # Wagtail has no types
    """Brings the rows that a page always shows along with it, so that showing it asks no more."""

    related: tuple[str, ...] = ()

    def get_queryset(self) -> Any:
        """As Wagtail's, joined with the related rows."""
        return super().get_queryset().select_related(*self.related)


class NeighbourhoodManager(RelatedManager):
    related = ("neighbourhood", "image")


class ServiceManager(RelatedManager):
    related = ("venue", "neighbourhood", "partner", "image")


class NewsManager(RelatedManager.from_queryset(NewsQuerySet)):  # type: ignore[misc]  # likewise
    related = ("neighbourhood", "image")
