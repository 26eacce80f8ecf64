"""Reads of the page tree that every page needs."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.contrib.contenttypes.models import ContentType
from django.db.models import Q
from wagtail.models import Page, get_page_models

from core.caching.memo import per_generation
from core.pages.models import BasePage, TranslatedIndex

#: The root of the tree is 1, home pages stand right below it.
HOME_DEPTH = 2


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
    locale_id: int


@dataclass(frozen=True, kw_only=True)
class FootPage:
    """A page in the foot of every page: its place there (``BasePage.foot``), and the language it is written in."""

    place: int
    title: str
    url: str
    language: str


@dataclass(frozen=True, kw_only=True)
class HomeTree:
    """The home page of one language and the pages right below it, in the editor's order; what stands in the foot."""

    home: Home | None
    url: str
    children: tuple[TreePage, ...]
    homes: dict[str, Home]
    foot: tuple[FootPage, ...]

    def child_url(self, slug: str) -> str | None:
        """The URL of the child with this slug, if it is live."""
        return next((child.url for child in self.children if child.slug == slug), None)


@dataclass(frozen=True, kw_only=True)
class _Top:
    """The home pages, what stands right below each, and the pages of the foot, by language."""

    homes: dict[str, Home]
    children: dict[str, list[TreePage]]
    foot: dict[str, dict[int, FootPage]]


@per_generation
def _top_of_tree() -> _Top:
    """Read the home pages, what stands right below each, and what belongs in the foot (one query)."""
    top = _Top(homes={}, children={}, foot={})
    code_of: dict[str, str] = {}  # language of a home page, by its path
    foot, top_classes = _foot_classes(), _top_classes()
    types = ContentType.objects.get_for_models(*foot, *top_classes)
    places = {model._meta.model_name: model.foot for model in foot}  # noqa: SLF001 - Django's documented _meta API
    # By their types, which have an index: depths have none, and there may be thousands of other pages.
    rows = (
        Page.objects.live()
        .filter(content_type__in=types.values())
        .filter(Q(depth__in=(HOME_DEPTH, HOME_DEPTH + 1)) | Q(content_type__in=[types[model] for model in foot]))
        .order_by("path")
        .values_list(
            "pk", "depth", "path", "url_path", "title", "slug", "show_in_menus", "locale_id", "locale__language_code",
            "content_type__model",
        )
    )  # fmt: skip
    for pk, depth, path, url_path, title, slug, in_menu, locale_id, code, model in rows:
        if depth == HOME_DEPTH:
            url = "/" if code == settings.LANGUAGE_CODE else f"/{code}/"
            top.homes[code] = Home(pk=pk, path=path, url_path=url_path, url=url, locale_id=locale_id)
            code_of[path] = code
            continue
        found = code_of.get(path[: HOME_DEPTH * Page.steplen])
        if found is None:
            continue
        home = top.homes[found]
        url = home.url + url_path.removeprefix(home.url_path)
        if depth == HOME_DEPTH + 1:
            child = TreePage(title=title, slug=slug, url=url, in_menu=in_menu)
            top.children.setdefault(found, []).append(child)
        if model in places:
            page = FootPage(place=places[model], title=title, url=url, language=found)
            top.foot.setdefault(found, {}).setdefault(page.place, page)
    return top


def was_there(pages: type[BasePage], slug: str) -> bool:
    """Whether a page of this type stood at ``slug``, now or before."""
    found: bool = pages.objects.filter(slug=slug, first_published_at__isnull=False).exists()
    return found


def _top_classes() -> set[type[Page]]:
    """The types of home pages, and of what may stand right below one."""
    homes = {model for model in get_page_models() if issubclass(model, BasePage) and model.at_root}
    return homes | {below for home in homes for below in home.allowed_subpage_models()}


def _foot_classes() -> list[type[BasePage]]:
    return [model for model in get_page_models() if issubclass(model, BasePage) and model.foot]


def home_tree(language: str) -> HomeTree:
    """Return the home page of ``language`` and the pages right below it (at most one query for all languages).

    A language without a home page of its own gets the default language's. In the foot stands the translation of a page
    where there is one, else the page itself; a translation does not outlive its source.
    """
    top = _top_of_tree()
    code = language if language in top.homes else settings.LANGUAGE_CODE
    home = top.homes.get(code)
    own = top.foot.get(code, {})
    sources = top.foot.get(settings.LANGUAGE_CODE, {})
    return HomeTree(
        home=home,
        url=home.url if home else "/",
        children=tuple(top.children.get(code, ())),
        homes=top.homes,
        foot=tuple(own.get(place, sources[place]) for place in sorted(sources)),
    )


def index_url(slug: str, language: str) -> str:
    """Return the address of a fixed page in ``language``, or in the default language where it is not translated."""
    found = (home_tree(code).child_url(slug) for code in (language, settings.LANGUAGE_CODE))
    return next(filter(None, found), f"/{slug}/")


@dataclass(frozen=True, kw_only=True)
class TitledLink:
    """A title and where it leads; ``lang`` where the title is not in the visitor's language."""

    title: str
    url: str
    lang: str


def links_below(found: Mapping[str, Any], language: str) -> dict[str, list[TitledLink]]:
    """Return links to the source pages of several queries, by title, translated where they are (one query for all).

    ``found``: slug of a fixed page → query of pages right below it, which it shows in every language.
    """
    keys = [pages.order_by().values("translation_key") for pages in found.values()]
    rows = (
        Page.objects.live()
        .filter(
            translation_key__in=keys[0].union(*keys[1:]) if keys[1:] else keys[0],
            locale__language_code__in={language, settings.LANGUAGE_CODE},
        )
        .values_list("translation_key", "locale__language_code", "title", "slug", "url_path")
    )
    words: dict[Any, tuple[str, TitledLink]] = {}
    for key, code, title, slug, path in rows:
        if code == language or key not in words:
            index = path.rstrip("/").split("/")[-2]
            lang = "" if code == language else code
            words[key] = index, TitledLink(title=title, url=f"{index_url(index, language)}{slug}/", lang=lang)
    links: dict[str, list[TitledLink]] = {slug: [] for slug in found}
    for index, link in sorted(words.values(), key=lambda one: one[1].title):
        links[index].append(link)
    return links


def language_of(page: Page) -> str:
    """Return the code of the language that ``page`` is written in, if possible without a query of its own."""
    if page._meta.get_field("locale").is_cached(page):  # noqa: SLF001 - Django's documented _meta API
        return str(page.locale.language_code)
    homes = home_tree(settings.LANGUAGE_CODE).homes
    found = next((code for code, home in homes.items() if home.locale_id == page.locale_id), None)
    return found or str(page.locale.language_code)


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
    if page.depth == HOME_DEPTH:  # home pages translate each other
        return {code: home.url for code, home in homes.items()}
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


def untranslated_url(code: str, elsewhere: dict[str, str]) -> str | None:
    """Where a page without translation is shown in language ``code``: below a translated index (design §2).

    ``elsewhere`` are the addresses of its ``translations``.
    """
    source = elsewhere.get(settings.LANGUAGE_CODE, "").removeprefix("/").split("/")
    index = home_tree(code).child_url(source[0]) if shown_in_every_language(source) else None
    return f"{index}{source[1]}/" if index else None


def address_in(page: Page, code: str) -> str | None:
    """Where ``page`` stands for a reader of language ``code``, else in its own; None when it is not live."""
    elsewhere = translations(page)
    return elsewhere.get(code) or untranslated_url(code, elsewhere) or elsewhere.get(language_of(page))


def titled_link(page: Page, code: str) -> TitledLink | None:
    """Return a link to ``page`` for a reader of language ``code``, titled in it where it is translated.

    None when it is not live.
    """
    url, own = address_in(page, code), language_of(page)
    if url is None:
        return None
    if own == code:
        return TitledLink(title=page.title, url=url, lang="")
    words = Page.objects.live().filter(translation_key=page.translation_key, locale__language_code=code)
    title = words.values_list("title", flat=True).first()
    return TitledLink(title=title or page.title, url=url, lang="" if title else own)
