"""The page tree of a starter, in Dutch and what there is of it in English."""

import json
from dataclasses import dataclass
from urllib.parse import urlsplit

from django.conf import settings
from wagtail.models import Locale, Page, Site

from activities.models import AgendaPage
from core.pages.models import BasePage
from home.models import HomePage, NeighbourhoodIndexPage, NeighbourhoodPage
from initiatives.models import InitiativeIndexPage
from starters.domain import content
from starters.loading.bodies import body
from starters.loading.pictures import Pictures
from starters.loading.rows import Rows, labels


@dataclass(frozen=True)
class Tree:
    """The pages that others hang under."""

    home: HomePage
    agenda: AgendaPage
    initiatives: InitiativeIndexPage
    english_home: HomePage
    english_agenda: AgendaPage
    english_initiatives: InitiativeIndexPage
    english: Locale


def draft[P: BasePage](parent: Page, page: P) -> P:
    """Add ``page`` below ``parent``, in its language, as a draft with a revision."""
    page.live = False
    if page.locale_id is None:
        page.locale = parent.locale
    parent.add_child(instance=page)
    page.save_revision()
    parent.refresh_from_db()
    return page


def publish[P: BasePage](parent: Page, page: P) -> P:
    """Add ``page`` below ``parent``, in its language, and publish it through a revision, as an editor would."""
    draft(parent, page).latest_revision.publish()
    page.refresh_from_db()
    parent.refresh_from_db()
    return page


def translate[P: BasePage](parent: Page, source: BasePage, page: P, locale: Locale) -> P:
    """Add ``page`` below ``parent`` as the translation of ``source``: published if that is, else a draft as well."""
    page.locale = locale
    page.translation_key = source.translation_key
    page.slug = source.slug
    page.show_in_menus = source.show_in_menus
    return publish(parent, page) if source.live else draft(parent, page)


def load_tree(starter: content.Starter, rows: Rows, pictures: Pictures) -> Tree:
    """Make home page, fixed pages and neighbourhoods, those that every site has in English too."""
    english, _created = Locale.objects.get_or_create(language_code="en")
    home, english_home = _load_home(starter, pictures, english)
    agenda, english_agenda = (_fixed(parent, AgendaPage, code) for parent, code in ((home, "nl"), (english_home, "en")))
    _join(agenda, english_agenda)
    initiatives, english_initiatives = (
        _fixed(parent, InitiativeIndexPage, code) for parent, code in ((home, "nl"), (english_home, "en"))
    )
    _join(initiatives, english_initiatives)
    _load_neighbourhoods(starter, home, english_home, rows, pictures)
    return Tree(home, agenda, initiatives, english_home, english_agenda, english_initiatives, english)


def load_index[P: BasePage](tree: Tree, index: P, english: P, *, begun: bool) -> tuple[P, P]:
    """Make an overview and its translation below the home pages.

    Until there is something to stand below it (``begun``) it is a draft: an empty one would only disappoint visitors.
    """
    tree.home.refresh_from_db()
    tree.english_home.refresh_from_db()
    index.show_in_menus = True
    made = publish(tree.home, index) if begun else draft(tree.home, index)
    return made, translate(tree.english_home, made, english, tree.english)


def _load_home(starter: content.Starter, pictures: Pictures, english: Locale) -> tuple[HomePage, HomePage]:
    who = starter.organisation
    root = Page.objects.get(depth=1)
    welcome = list(root.get_children())
    home = HomePage(
        title=who.name,
        slug="buurtkring",
        summary=who.mission_sentence.nl[:200],
        hero=pictures.get(who.hero_drawing, who.hero_alt.nl, "nl"),
        hero_arrangement=who.hero,
        sections=_sections(starter, "nl"),
        locale=Locale.objects.get(language_code=settings.LANGUAGE_CODE),
    )
    publish(root, home)
    english_home = HomePage(
        title=who.name,
        slug="buurtkring-en",
        summary=(who.mission_sentence.en or who.mission_sentence.nl)[:200],
        hero=pictures.get(who.hero_drawing, labels(who.hero_alt).text("en"), "en"),
        hero_arrangement=who.hero,
        sections=_sections(starter, "en"),
        locale=english,
        translation_key=home.translation_key,
    )
    publish(root, english_home)
    address = urlsplit(settings.BASE_URL)
    Site.objects.update_or_create(
        is_default_site=True,
        defaults={
            "hostname": address.hostname or "localhost",
            "port": address.port or (443 if address.scheme == "https" else 80),
            "site_name": who.name,
            "root_page": home,
        },
    )
    for page in welcome:
        page.delete()
    home.refresh_from_db()
    english_home.refresh_from_db()
    return home, english_home


def _sections(starter: content.Starter, code: str) -> str:
    """The sections of the home page as the JSON of its StreamField."""
    return json.dumps(
        [
            {"type": one.section, "value": {"heading": labels(one.heading).text(code)}}
            if isinstance(one, content.OwnSection)
            else {"type": one, "value": {"heading": ""}}
            for one in starter.home_order
        ]
    )


TITLES = {
    AgendaPage: content.Text(nl="Agenda", en="Agenda"),
    InitiativeIndexPage: content.Text(nl="Initiatieven", en="Initiatives"),
}


def _fixed[P: BasePage](parent: Page, page_class: type[P], code: str) -> P:
    return publish(parent, page_class(title=labels(TITLES[page_class]).text(code), show_in_menus=True))


def _join(source: Page, translation: Page) -> None:
    """Make two pages translations of each other."""
    translation.translation_key = source.translation_key
    translation.save(update_fields=["translation_key"])


def _load_neighbourhoods(
    starter: content.Starter, home: Page, english_home: Page, rows: Rows, pictures: Pictures
) -> None:
    who = starter.organisation
    index = publish(
        home,
        NeighbourhoodIndexPage(title=who.word_neighbourhoods.nl.capitalize(), show_in_menus=True, locale=home.locale),
    )
    english = translate(
        english_home,
        index,
        NeighbourhoodIndexPage(title=(who.word_neighbourhoods.en or who.word_neighbourhoods.nl).capitalize()),
        english_home.locale,
    )
    for one in starter.neighbourhoods:
        facts = {
            "neighbourhood": rows.neighbourhoods[one.slug],
            "image": pictures.get(one.drawing, one.drawing_alt),
        }
        page = publish(
            index,
            NeighbourhoodPage(
                title=one.name.nl,
                slug=one.slug,
                summary=one.summary,
                body=body(one.body, pictures),
                image_alt=one.drawing_alt,
                locale=home.locale,
                **facts,
            ),
        )
        if one.en:
            words = NeighbourhoodPage(
                title=one.en.title,
                summary=one.en.summary,
                body=body(one.en.body, pictures),
                image_alt=one.en.drawing_alt if one.drawing else "",
                **facts,
            )
            translate(english, page, words, english_home.locale)
