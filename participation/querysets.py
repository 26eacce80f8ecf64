"""Named questions to volunteer roles and to who offers help."""

from datetime import date
from typing import Any, Self

from django.conf import settings
from django.db.models import Case, IntegerField, Q, QuerySet, Value, When
from django.db.models.functions import Coalesce
from wagtail.models import PageQuerySet

from initiatives.querysets import in_their_neighbourhoods
from participation.domain.follow_up import WAITING


class RoleQuerySet(PageQuerySet):  # type: ignore[misc]  # Wagtail has no types
    """Roles as visitors ask for them."""

    def sources(self) -> Self:
        """Pages in the language in which facts live (not their translations)."""
        found: Self = self.filter(locale__language_code=settings.LANGUAGE_CODE)
        return found

    def wanted(self, today: date) -> Self:
        """Live ones for which somebody is still sought on ``today`` (a local day), or that are full just now."""
        found: Self = self.live().filter(Q(open_until=None) | Q(open_until__gte=today))
        return found

    def with_room(self) -> Self:
        """Those that are not full."""
        found: Self = self.exclude(places=0)
        return found

    def with_place(self) -> Self:
        """Annotate ``place``: the slug of the neighbourhood, the role's own or else its venue's."""
        found: Self = self.annotate(place=Coalesce("neighbourhood__slug", "venue__neighbourhood__slug"))
        return found

    def open_first(self) -> Self:
        """What is full comes last; within each, what was put on the website last comes first."""
        full = Case(When(places=0, then=Value(1)), default=Value(0), output_field=IntegerField())
        found: Self = self.order_by(full, "-first_published_at", "-pk")
        return found

    def matching(self, *, neighbourhood: str = "", theme: str = "", effort: str = "") -> Self:
        """Only those of a neighbourhood and a theme (slugs) and an effort; an empty choice leaves all."""
        found: Self = self
        if neighbourhood:
            found = found.with_place().filter(place=neighbourhood)
        if theme:
            # A subquery, not a join: a role is counted once.
            links = self.model.themes.through.objects.filter(theme__slug=theme)
            found = found.filter(pk__in=links.values("rolepage"))
        if effort:
            found = found.filter(effort=effort)
        return found


class HelpOfferQuerySet(QuerySet):  # type: ignore[type-arg]  # the model is defined above this layer
    """Offers of help as staff ask for them."""

    def confirmed(self) -> Self:
        """What was confirmed with the button, or came without e-mail: the others concern nobody yet."""
        return self.filter(confirmed_at__isnull=False)

    def waiting(self) -> Self:
        """Those for which somebody of us still has to do something; the earliest promise first."""
        return self.confirmed().filter(state__in=WAITING).order_by("answer_by", "pk")

    def late(self, today: date) -> Self:
        """Of these, what should have been answered before ``today`` (a local day) or today."""
        return self.waiting().filter(answer_by__lte=today)

    def visible_to(self, user: Any, today: date) -> Self:
        """Only what ``user`` may read on ``today``: their teams' neighbourhoods (one query), as with initiatives."""
        place = in_their_neighbourhoods(user, today)
        return self if place is None else self.filter(place)
