"""Reads of the page tree that every page needs."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.conf import settings
from wagtail.models import Page

from core.caching.memo import per_generation
from core.pages.models import TranslatedIndex


@dataclass(frozen=True, kw_only=True)
class TreePage:
    """A page of the tree, as menus and breadcrumbs need it."""

    title: str
    slug: str
    url: str
    in_menu: bool


@dataclass(frozen=True, kw_only=True)
class Home:
    """The home page of one language."""

    pk: int
    path: str
    url_path: str
    url: str


@dataclass(frozen=True, kw_only=True)
class HomeTree:
    """The home page of one language and the pages right below it, in the editor's order."""

    home: Home | None
    url: str
    children: tuple[TreePage, ...]
    homes: dict[str, Home]

    def child_url(self, slug: str) -> str | None:
        """The URL of the child with this slug, if it is live."""
        return next((child.url for child in self.children if child.slug == slug), None)


@per_generation
def home_tree(language: str) -> HomeTree:
    """Read home pages and what stands right below that of ``language`` (two queries).

    A language without a home page of its own gets the default language's.
    """
    homes = {
        code: Home(pk=pk, path=path, url_path=url_path, url="/" if code == settings.LANGUAGE_CODE else f"/{code}/")
        for code, pk, path, url_path in Page.objects.live()
        .filter(depth=2)
        .values_list("locale__language_code", "pk", "path", "url_path")
    }
    home = homes.get(language) or homes.get(settings.LANGUAGE_CODE)
    if home is None:
        return HomeTree(home=None, url="/", children=(), homes={})
    rows = (
        Page.objects.live()
        .filter(path__startswith=home.path, depth=3)
        .order_by("path")
        .values_list("title", "slug", "url_path", "show_in_menus")
    )
    children = tuple(
        TreePage(title=title, slug=slug, url=home.url + url_path.removeprefix(home.url_path), in_menu=in_menu)
        for title, slug, url_path, in_menu in rows
    )
    return HomeTree(home=home, url=home.url, children=children, homes=homes)


def ancestors_below_sections(page: Page, home: Home) -> list[TreePage]:
    """The pages between a section (right below ``home``) and ``page``, top first (a query only when there are)."""
    steps = Page.steplen
    paths = [page.path[:end] for end in range(len(home.path) + 2 * steps, len(page.path), steps)]
    if not paths:
        return []
    rows = Page.objects.live().filter(path__in=paths).order_by("path").values_list("title", "slug", "url_path")
    return [
        TreePage(title=title, slug=slug, url=home.url + url_path.removeprefix(home.url_path), in_menu=False)
        for title, slug, url_path in rows
    ]


def translations(page: Page) -> dict[str, str]:
    """Language code → URL of the live pages that share ``page``'s translation key, itself included (one query)."""
    homes = home_tree(settings.LANGUAGE_CODE).homes
    rows = (
        Page.objects.live()
        .filter(translation_key=page.translation_key)
        .values_list("locale__language_code", "url_path")
    )
    return {
        code: homes[code].url + url_path.removeprefix(homes[code].url_path) for code, url_path in rows if code in homes
    }


def shown_in_every_language(below_home: Sequence[str]) -> bool:
    """Whether a page without translation is shown in other languages too; by the parts of its path below the home page.

    ``["agenda", "koffie", ""]``: right below an index that routes to its source.
    """
    fixed = {index.fixed_slug for index in TranslatedIndex.__subclasses__()}
    match below_home:
        case [index, slug, ""]:
            return index in fixed and slug != ""
    return False
