"""What stands around every page: name, menu, breadcrumbs, languages, foot, share links, QR for paper."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext as _
from wagtail.models import Page

from core import clock
from core.images.models import Picture
from core.images.pictures import share_image
from core.notices.queries import Shown as Notice
from core.notices.queries import showing
from core.organisation.queries import Organisation, organisation
from core.pages.queries import (
    HomeTree,
    ancestors_below_sections,
    home_tree,
    language_of,
    translations,
    untranslated_url,
)
from core.pages.reading import active_language
from core.sharing.links import Share, share_links
from core.sharing.qr import qr_svg
from core.styles.bundle import stylesheet_url


@dataclass(frozen=True, kw_only=True)
class Link:
    """A title and where it leads; ``lang``: of the title, where it differs from the page's."""

    title: str
    url: str
    current: bool = False
    here: bool = False
    lang: str = ""  # where it differs from the page's
    lead: str = ""  # words in the visitor's language before the title


@dataclass(frozen=True, kw_only=True)
class Language:
    """A language of the site, by its own name, and this page in it (``alternate``: whole address of a translation)."""

    code: str
    name: str
    url: str
    current: bool
    alternate: str


@dataclass(frozen=True, kw_only=True)
class Chrome:
    """Ready values for base.html."""

    organisation: Organisation
    stylesheet_url: str
    menu: list[Link]
    crumbs: list[Link]
    languages: list[Language]
    title: str
    heading: str
    description: str
    canonical_url: str
    image_url: str
    locale: str
    share: Share
    print_qr: str
    print_address: str
    large: bool
    other_size_url: str
    admin_url: str | None
    home_url: str
    agenda_url: str
    initiatives_url: str
    neighbourhoods_url: str
    idea_url: str
    search_url: str
    contact_url: str | None
    footer_links: list[Link]
    language_code: str
    word_neighbourhood: str
    word_neighbourhoods: str
    notices: list[Notice]


#: How Open Graph names the languages, without and with the words of Flanders.
LOCALES = {("nl", False): "nl_NL", ("nl", True): "nl_BE", ("en", False): "en_GB", ("en", True): "en_GB"}
#: Pages right under the home page that belong in the foot of every page, by their slug; others say so themselves.
FOOTER_SLUGS = ("over-ons", "contact", "privacy")


def page_context(
    request: HttpRequest,
    *,
    page: Page | None = None,
    title: str = "",
    description: str = "",
    crumbs: Sequence[Link] = (),
    share_text: str = "",
    neighbourhood_id: int | None = None,
    below: str = "",
    share_query: str = "",
    picture: Picture | None = None,
) -> dict[str, Any]:
    """Return ``{"chrome": Chrome}`` for ``page``, or for a view of its own with ``title``.

    ``neighbourhood_id`` is the neighbourhood the page is about: its notices stand on top. ``crumbs`` follow those of
    the page (or of the home page) and precede ``title``. ``below`` is what a view's own address has after that of
    ``page``, in every language: "week/2026-W48/". ``share_query`` is what a reader chose and passes on;
    ``picture`` is shown by others beside a link (else the page's own).
    """
    code = active_language()
    tree = home_tree(code)
    who = organisation(code)
    heading = title or (page.title if page else who.name)
    is_home = page is not None and tree.home is not None and page.pk == tree.home.pk
    elsewhere = translations(page) if page is not None else {}
    canonical = settings.BASE_URL + _canonical_path(request.path, page, elsewhere, code, below)
    return {
        "chrome": Chrome(
            organisation=who,
            stylesheet_url=stylesheet_url(),
            menu=_menu(tree, request.path),
            crumbs=[] if is_home else _crumbs(tree, page, request.path, crumbs, title),
            languages=_languages(tree, request.path, elsewhere, code, below),
            title=who.name if is_home else f"{heading} – {who.name}",
            heading=heading,
            description=description or _description(page, heading, who),
            canonical_url=canonical,
            image_url=share_image(picture or getattr(page, "image", None)),
            locale=LOCALES[code, "be" in settings.WORDS],
            share=share_links(url=canonical + share_query, text=share_text or f"{heading} – {who.name}"),
            print_qr=qr_svg(canonical),
            print_address=canonical.split("://", 1)[1],
            large=_is_large(request),
            other_size_url=_other_size_url(request),
            admin_url=_admin_url(request, page),
            home_url=tree.url,
            agenda_url=tree.url + "agenda/",
            initiatives_url=tree.url + "initiatieven/",
            neighbourhoods_url=tree.url + "wijken/",
            idea_url=tree.url + "initiatieven/aanmelden/",
            search_url=tree.url + "zoeken/",
            contact_url=tree.child_url("contact"),
            footer_links=_footer_links(tree, code),
            language_code=code,
            word_neighbourhood=who.word_neighbourhood,
            word_neighbourhoods=who.word_neighbourhoods,
            notices=showing(language=code, now=clock.now(), neighbourhood_id=neighbourhood_id),
        )
    }


def _description(page: Page | None, heading: str, who: Organisation) -> str:
    """Say in a sentence or two what a page is, for who sees it in a list: the editor's words, else whose page it is."""
    own = getattr(page, "search_description", "") or getattr(page, "summary", "")
    return own or " ".join(filter(None, [f"{heading} – {who.name}.", who.mission_sentence]))


#: The one choice of large type stands in the address: no cookie, no script, and a copy of its own in the page cache.
SIZE, LARGE = "letters", "groot"


def _is_large(request: HttpRequest) -> bool:
    return request.GET.get(SIZE) == LARGE


def _other_size_url(request: HttpRequest) -> str:
    """The same page, with everything chosen on it, in large type; from large type in ordinary."""
    query = request.GET.copy()
    query.pop(SIZE, None)
    if not _is_large(request):
        query[SIZE] = LARGE
    return f"{request.path}?{query.urlencode()}" if query else request.path


def _canonical_path(path: str, page: Page | None, elsewhere: dict[str, str], code: str, below: str) -> str:
    """A page shown in a language it was not translated to has its address in its own language."""
    if page is None or code in elsewhere:
        return path
    source = elsewhere.get(settings.LANGUAGE_CODE)
    return source + below if source else path


def _menu(tree: HomeTree, path: str) -> list[Link]:
    return [
        Link(title=child.title, url=child.url, current=path.startswith(child.url), here=path == child.url)
        for child in tree.children
        if child.in_menu
    ]


def _footer_links(tree: HomeTree, code: str) -> list[Link]:
    of_type = [
        Link(title=one.title, url=one.url, lang="" if one.language == code else one.language) for one in tree.foot
    ]
    theirs = {link.url for link in of_type}
    by_slug = [
        Link(title=child.title, url=child.url)
        for child in tree.children
        if child.slug in FOOTER_SLUGS and child.url not in theirs
    ]
    return by_slug + of_type


def _crumbs(tree: HomeTree, page: Page | None, path: str, extra: Sequence[Link], title: str) -> list[Link]:
    trail = [Link(title=_("Home"), url=tree.url)]
    trail += [
        Link(title=child.title, url=child.url)
        for child in tree.children
        if path.startswith(child.url) and path != child.url
    ]
    if page is not None and tree.home is not None and page.path.startswith(tree.home.path):
        trail += [Link(title=one.title, url=one.url) for one in ancestors_below_sections(page, tree.home)]
    trail += extra
    active = active_language()
    if page is not None and not extra and language_of(page) != active:
        # Not translated: its own title, marked with its language.
        lead = title.removesuffix(page.title) if title.endswith(page.title) else ""
        trail.append(Link(title=page.title, url=path, current=True, here=True, lang=language_of(page), lead=lead))
    else:
        trail.append(Link(title=title or (page.title if page else ""), url=path, current=True, here=True))
    return trail


def _languages(tree: HomeTree, path: str, elsewhere: dict[str, str], active: str, below: str) -> list[Language]:
    """Link to the same page where it is shown in the other language, else to that language's home page."""
    found = []
    for code, name in settings.LANGUAGES:
        home = tree.homes.get(code)
        if home is not None:
            there = elsewhere.get(code) or untranslated_url(code, elsewhere)
            other = there + below if there else home.url
            url = path if code == active else other
            translated = code in elsewhere and len(elsewhere) > 1
            alternate = settings.BASE_URL + elsewhere[code] + below if translated else ""
            found.append(Language(code=code, name=name, url=url, current=code == active, alternate=alternate))
    return found


def _admin_url(request: HttpRequest, page: Page | None) -> str | None:
    user = getattr(request, "user", None)
    if page is None or user is None or not user.is_authenticated:
        return None
    return reverse("wagtailadmin_pages:edit", args=[page.pk])
