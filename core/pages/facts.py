"""Pages whose facts live once: on the page in the default language. A translation holds prose only (design §2)."""

from functools import cached_property
from typing import Any, ClassVar, Self

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from wagtail.models import Page

from core.pages.models import BasePage
from core.pages.page_forms import FactsForm
from core.pages.queries import language_of


class FactsPage(BasePage):
    """A page with facts (dates, prices, places) that its translations show from their source."""

    #: Relations that a translation asks of its source at once.
    source_related: ClassVar[tuple[str, ...]] = ()
    base_form_class = FactsForm

    class Meta:
        abstract = True

    @classmethod
    def can_create_at(cls, parent: Page) -> bool:
        """Only in the default language, in which its facts are; other languages translate it."""
        return super().can_create_at(parent) and language_of(parent) == settings.LANGUAGE_CODE

    @cached_property
    def source(self) -> Self:
        """The page that holds the facts: itself, or the one this page translates; itself too when that one is gone."""
        if self.is_source:
            return self
        rows = type(self).objects.filter(
            translation_key=self.translation_key, locale__language_code=settings.LANGUAGE_CODE
        )
        if self.source_related:  # without a name Django would follow every relation
            rows = rows.select_related(*self.source_related)
        found: Self | None = rows.first()
        return found or self

    @cached_property
    def is_source(self) -> bool:
        """Whether its facts count: it is in the default language. Every other page translates one that is."""
        return language_of(self) == settings.LANGUAGE_CODE

    def serve(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """Serve the page; a translation only while its source is live."""
        if not (self.source.is_source and self.source.live):
            raise Http404
        return super().serve(request, *args, **kwargs)
