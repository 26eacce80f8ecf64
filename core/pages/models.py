"""The page that every page of the site is made from."""

from typing import Any, ClassVar

from django.core.exceptions import ValidationError
from django.db import models
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel, PublishingPanel
from wagtail.models import Page, PagePermissionTester
from wagtail.search import index

from core.caching.marks import cacheable
from core.pages.prose import prose
from core.pages.providers import CannotShowError, provided
from core.text.folding import fold, stems


class BasePage(Page):
    """A page with a summary, values from its provider, and a response that may be cached."""

    summary = models.CharField(
        _("summary"),
        max_length=200,
        blank=True,
        help_text=_("One or two plain sentences. Shown in lists, when sharing and in search engines."),
    )

    #: Slugs that no child of this page may take: Django routes stand there.
    reserved_child_slugs: ClassVar[frozenset[str]] = frozenset()
    #: Password-protected pages would open a second login; there is only one, at /beheer/.
    private_page_options: ClassVar[list[str]] = []

    search_fields = [
        *Page.search_fields,
        index.SearchField("title_stems", boost=3),
        index.SearchField("prose_stems"),
        index.AutocompleteField("title_words"),
    ]
    content_panels = [*Page.content_panels, FieldPanel("summary")]
    promote_panels = [
        MultiFieldPanel(
            [
                FieldPanel("slug"),
                FieldPanel("seo_title"),
                FieldPanel("search_description"),
                FieldPanel("show_in_menus"),
            ],
            heading=_("Address and menu"),
        )
    ]
    settings_panels = [PublishingPanel()]

    class Meta:
        abstract = True

    @property
    def title_stems(self) -> str:
        """The stems of the title, to find it by meaning."""
        return stems(self.title)

    @property
    def prose_stems(self) -> str:
        """The stems of all the page's prose."""
        return stems(prose(self))

    @property
    def title_words(self) -> str:
        """The folded words of the title, to find it while typing."""
        return fold(self.title)

    def clean(self) -> None:
        """Refuse a slug that is kept for one of the site's own addresses."""
        super().clean()
        parent = self.get_parent() if self.depth and self.depth > 1 else None
        if parent is None or not self.slug:
            return
        reserved = getattr(parent.specific_class, "reserved_child_slugs", frozenset())
        if self.slug in reserved:
            raise ValidationError(
                {
                    "slug": _("The address word “%(slug)s” is kept for the site itself. Choose another.")
                    % {"slug": self.slug}
                }
            )

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """Add the values that the room's provider gathers."""
        context = super().get_context(request, *args, **kwargs)
        context.update(provided(self, request))
        return context

    def serve(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """Serve the page as one that visitors may share; explain an address that cannot be answered."""
        try:
            return cacheable(super().serve(request, *args, **kwargs))
        except CannotShowError as problem:
            return render(request, "pages/message.html", problem.context, status=problem.status)


class FixedPagePermissionTester(PagePermissionTester):
    """Whoever the user is: a fixed page is not deleted, unpublished, moved or copied."""

    def can_delete(self, ignore_bulk: bool = False) -> bool:  # noqa: FBT001, FBT002, ARG002 - Wagtail's signature
        """Never."""
        return False

    def can_unpublish(self) -> bool:
        """Never."""
        return False

    def can_move(self) -> bool:
        """Never."""
        return False

    def can_copy(self) -> bool:
        """Never."""
        return False


class FixedPage(BasePage):
    """A page at an address that the rest of the world relies on: the same word in every language (design §4)."""

    fixed_slug: ClassVar[str]

    class Meta:
        abstract = True

    def permissions_for_user(self, user: Any) -> PagePermissionTester:
        """Return what ``user`` may do: all but what would break the address."""
        return FixedPagePermissionTester(user, self)

    def _set_core_field_defaults(self) -> None:
        """Fill in the slug before Wagtail makes one from the title (also for a draft, which is cleaned less)."""
        if not self.slug:
            self.slug = self.fixed_slug
        super()._set_core_field_defaults()

    def clean(self) -> None:
        """Refuse any other slug."""
        if self.slug != self.fixed_slug:
            raise ValidationError(
                {
                    "slug": _("This page stays at “%(slug)s”: other sites and papers refer to it.")
                    % {"slug": self.fixed_slug}
                }
            )
        super(BasePage, self).clean()  # its own slug is reserved for everybody else

    @classmethod
    def can_create_at(cls, parent: Page) -> bool:
        """Once per language, directly under the home page."""
        return super().can_create_at(parent) and parent.depth == 2 and not parent.get_children().type(cls).exists()  # noqa: PLR2004 - root is 1, home 2


class TranslatedIndex(FixedPage):
    """An index whose children hold facts: where a child has no translation, its source is shown (design §2)."""

    class Meta:
        abstract = True

    def route(self, request: HttpRequest, path_components: list[str]) -> Any:
        """Route a child that is not translated to its live source page, shown in this page's language."""
        try:
            return super().route(request, path_components)
        except Http404:
            if len(path_components) != 1:
                raise
            source = (
                Page.objects.live()
                .filter(slug=path_components[0], path__startswith=self._source_path(), depth=self.depth + 1)
                .first()
            )
            if source is None:
                raise
            return source.specific.route(request, [])

    def _source_path(self) -> str:
        source = (
            type(self)
            .objects.filter(translation_key=self.translation_key)
            .exclude(pk=self.pk)
            .order_by("pk")
            .values_list("path", flat=True)
            .first()
        )
        if source is None:
            raise Http404
        return source
