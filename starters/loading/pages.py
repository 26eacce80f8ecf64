"""The page tree of a starter, in Dutch and what there is of it in English."""

import json
from dataclasses import dataclass
from datetime import date
from urllib.parse import urlsplit

from django.conf import settings
from wagtail.models import Locale, Page, Site

from activities.models import AgendaPage
from core.pages.models import BasePage
from home.models import (
    HomePage,
    MissionPage,
    NeighbourhoodIndexPage,
    NeighbourhoodPage,
    PolicyPage,
    PolicyPriority,
    SectionPage,
    StandardPage,
)
from initiatives.models import InitiativeIndexPage
from starters.domain import content
from starters.loading.bodies import body, statements
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
    english: Locale


@dataclass(frozen=True)
class Work:
    """What every page of a starter is made with."""

    starter: content.Starter
    rows: Rows
    pictures: Pictures
    home: HomePage
    english_home: HomePage
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
    """Publish ``page`` below ``parent`` as the translation of ``source``."""
    page.locale = locale
    page.translation_key = source.translation_key
    page.slug = source.slug
    page.show_in_menus = source.show_in_menus
    return publish(parent, page)


def load_tree(starter: content.Starter, rows: Rows, pictures: Pictures) -> Tree:
    """Make home page, fixed pages, sections and neighbourhoods; English ones where the starter has the words."""
    english, _created = Locale.objects.get_or_create(language_code="en")
    home, english_home = _load_home(starter, pictures, english)
    agenda, english_agenda = (_fixed(parent, AgendaPage, code) for parent, code in ((home, "nl"), (english_home, "en")))
    _join(agenda, english_agenda)
    initiatives, english_initiatives = (
        _fixed(parent, InitiativeIndexPage, code) for parent, code in ((home, "nl"), (english_home, "en"))
    )
    _join(initiatives, english_initiatives)
    _load_neighbourhoods(starter, home, english_home, rows, pictures)
    work = Work(starter, rows, pictures, home, english_home, english)
    for section in (starter.about, *starter.sections):
        _load_section(work, section)
    for page in starter.pages:
        _load_standard(work, home, english_home, page)
    return Tree(home, agenda, initiatives, english_home, english_agenda, english)


def _load_home(starter: content.Starter, pictures: Pictures, english: Locale) -> tuple[HomePage, HomePage]:
    who = starter.organisation
    root = Page.objects.get(depth=1)
    welcome = list(root.get_children())
    sections = json.dumps([{"type": name, "value": None} for name in starter.home_order])
    hero = pictures.get(who.hero_drawing, who.hero_alt)
    home = HomePage(
        title=who.name,
        slug="buurtkring",
        summary=who.mission_sentence.nl[:200],
        hero=hero,
        sections=sections,
        locale=Locale.objects.get(language_code=settings.LANGUAGE_CODE),
    )
    publish(root, home)
    english_home = HomePage(
        title=who.name,
        slug="buurtkring-en",
        summary=(who.mission_sentence.en or who.mission_sentence.nl)[:200],
        hero=hero,
        sections=sections,
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
    translate(
        english_home,
        index,
        NeighbourhoodIndexPage(title=(who.word_neighbourhoods.en or who.word_neighbourhoods.nl).capitalize()),
        english_home.locale,
    )
    for one in starter.neighbourhoods:
        publish(
            index,
            NeighbourhoodPage(
                title=one.name.nl,
                slug=one.slug,
                summary=one.summary,
                body=body(one.body, pictures),
                neighbourhood=rows.neighbourhoods[one.slug],
                image=pictures.get(one.drawing, one.drawing_alt),
                image_alt=one.drawing_alt,
                locale=home.locale,
            ),
        )


def _load_section(work: Work, section: content.Section) -> None:
    page = publish(
        work.home,
        SectionPage(
            title=section.title,
            slug=section.slug,
            summary=section.summary,
            show_in_menus=True,
            locale=work.home.locale,
        ),
    )
    translation = None
    if section.en or any(child.en for child in section.children):
        words = section.en or content.Prose(title="About us")
        english = SectionPage(title=words.title, summary=words.summary)
        translation = translate(work.english_home, page, english, work.english)
    for child in section.children:
        match child:
            case content.StandardPage():
                _load_standard(work, page, translation, child)
            case content.MissionPage():
                _load_mission(work, page, translation, child)
            case content.PolicyPage():
                _load_policy(work, page, translation, child)


def _load_standard(work: Work, parent: Page, translated_parent: Page | None, one: content.StandardPage) -> None:
    page = publish(
        parent,
        StandardPage(
            title=one.title,
            slug=one.slug,
            summary=one.summary,
            body=body(one.body, work.pictures),
            show_in_menus=one.in_menu,
            locale=parent.locale,
        ),
    )
    if one.en and translated_parent is not None:
        words = StandardPage(title=one.en.title, summary=one.en.summary, body=body(one.en.body, work.pictures))
        translate(translated_parent, page, words, work.english)


def _load_mission(work: Work, parent: Page, translated_parent: Page | None, one: content.MissionPage) -> None:
    put = draft if one.draft else publish
    page = put(
        parent,
        MissionPage(
            title=one.title,
            slug=one.slug,
            summary=one.summary,
            highlight=one.highlight,
            introduction=body(one.introduction, work.pictures),
            statements_heading=one.statements_heading,
            statements=statements(one.statements),
            body=body(one.body, work.pictures),
            quotation=one.quotation,
            quotation_source=one.quotation_source,
            locale=parent.locale,
        ),
    )
    if one.en and translated_parent is not None:
        words = MissionPage(
            title=one.en.title,
            summary=one.en.summary,
            highlight=one.en.highlight or one.en.summary,
            introduction=body(one.en.introduction, work.pictures),
            statements_heading=one.en.statements_heading,
            statements=statements(one.en.statements),
            body=body(one.en.body, work.pictures),
            quotation=one.en.quotation,
            quotation_source=one.en.quotation_source,
        )
        translate(translated_parent, page, words, work.english)


def _load_policy(work: Work, parent: Page, translated_parent: Page | None, one: content.PolicyPage) -> None:
    page = publish(parent, _policy(work, one, one, "nl"))
    if one.en and translated_parent is not None:
        translate(translated_parent, page, _policy(work, one, one.en, "en"), work.english)


def _policy(work: Work, one: content.PolicyPage, words: content.PolicyPage | content.Prose, code: str) -> PolicyPage:
    page = PolicyPage(
        title=words.title,
        slug=one.slug,
        summary=words.summary,
        period_start=one.period_start,
        period_end=one.period_end,
        adopted_on=date(*one.adopted_on) if one.adopted_on else None,
        adopted_by=one.adopted_by,
        introduction=body(one.introduction, work.pictures) if words is one else "[]",
        body=body(words.body, work.pictures),
    )
    page.priorities = [
        PolicyPriority(
            priority=work.rows.priorities[priority.slug], text=labels(priority.text).text(code), sort_order=place
        )
        for place, priority in enumerate(work.starter.priorities)
    ]
    return page
