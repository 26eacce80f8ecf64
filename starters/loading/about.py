"""Sections, mission, policy, partners and pages of text, in Dutch and what there is of it in English."""

import json
import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from wagtail.models import Locale, Page

from activities.models import ActivityPage
from home.models import (
    ContactPage,
    HomePage,
    MissionPage,
    PartnersPage,
    PolicyPage,
    PolicyPriority,
    SectionPage,
    StandardPage,
)
from initiatives.models import InitiativePage
from starters.domain import content
from starters.loading.bodies import body, statement, statements
from starters.loading.pages import Tree, draft, publish, translate
from starters.loading.pictures import Pictures
from starters.loading.rows import Rows, labels


@dataclass(frozen=True, kw_only=True)
class Provable:
    """The pages that statements may point to, by slug."""

    activities: dict[str, ActivityPage]
    initiatives: dict[str, InitiativePage]


@dataclass(frozen=True)
class Work:
    """What every page of a starter is made with."""

    starter: content.Starter
    rows: Rows
    pictures: Pictures
    home: HomePage
    english_home: HomePage
    english: Locale
    provable: Provable


def load_about(starter: content.Starter, tree: Tree, rows: Rows, pictures: Pictures, provable: Provable) -> None:
    """Make sections and pages of text; what statements point to is there already."""
    work = Work(starter, rows, pictures, tree.home, tree.english_home, tree.english, provable)
    for page in (work.home, work.english_home):
        page.refresh_from_db()
    for section in (starter.about, *starter.sections):
        _load_section(work, section)
    for one in starter.pages:
        _load_standard(work, work.home, work.english_home, one)


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
            case content.PartnersPage():
                _load_partners(work, page, translation, child)


def _load_standard(work: Work, parent: Page, translated_parent: Page | None, one: content.StandardPage) -> None:
    page = _standard(work, one, one)
    page.slug = one.slug
    page.show_in_menus = one.in_menu
    publish(parent, page)
    if one.en and translated_parent is not None:
        translate(translated_parent, page, _standard(work, one, one.en), work.english)


def _standard(
    work: Work, one: content.StandardPage, words: content.StandardPage | content.Prose
) -> StandardPage | ContactPage:
    """Return the page with ``words``: its own, or those of a translation."""
    filled = {"title": words.title, "summary": words.summary, "body": body(words.body, work.pictures)}
    if one.slug != ContactPage.fixed_slug:
        return StandardPage(**filled)
    there = words.directions if isinstance(words, content.StandardPage | content.ContactProse) else ""
    return ContactPage(**filled, directions=there)


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
            statements=proven(one.statements, work.provable, work.rows),
            steps_heading=one.steps_heading,
            steps=statements(one.steps),
            networks_heading=one.networks_heading,
            networks=_networks(one.networks, work.rows),
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
            statements=proven(one.en.statements, work.provable, work.rows),
            steps_heading=one.en.steps_heading,
            steps=statements(one.en.steps),
            networks_heading=one.en.networks_heading,
            networks=_networks(one.en.networks, work.rows),
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
            priority=work.rows.priorities[priority.slug],
            text=labels(priority.text).text(code),
            evidence=priority.evidence if code == "nl" else "",
            sort_order=place,
        )
        for place, priority in enumerate(work.starter.priorities)
    ]
    return page


def _load_partners(work: Work, parent: Page, translated_parent: Page | None, one: content.PartnersPage) -> None:
    page = publish(
        parent,
        PartnersPage(
            title=one.title,
            slug=one.slug,
            summary=one.summary,
            introduction=body(one.introduction, work.pictures),
            locale=parent.locale,
        ),
    )
    if one.en and translated_parent is not None:
        words = PartnersPage(title=one.en.title, summary=one.en.summary, introduction=body(one.en.body, work.pictures))
        translate(translated_parent, page, words, work.english)


def proven(items: Sequence[content.Statement], provable: Provable, rows: Rows) -> str:
    """Return ``items`` as the JSON of a StreamField of statements with their proof."""
    return json.dumps(
        [
            {
                "type": "statement",
                "value": statement(item) | {"proof": [_proof(one, provable, rows) for one in item.proof]},
            }
            for item in items
        ]
    )


def _proof(one: content.Proof, provable: Provable, rows: Rows) -> dict[str, Any]:
    match one.kind:
        case "activity":
            return {"type": "page", "value": provable.activities[one.slug].pk}
        case "initiative":
            return {"type": "page", "value": provable.initiatives[one.slug].pk}
        case "priority":
            return {"type": "priority", "value": rows.priorities[one.slug].pk}
        case "offer":
            return {"type": "offer", "value": one.slug}


def _networks(networks: Sequence[content.Network], rows: Rows) -> str:
    """Return networks as the JSON of their StreamField."""
    return json.dumps(
        [
            {
                "type": "network",
                "value": {
                    "name": one.name,
                    "purpose": one.purpose,
                    # As in a body: without an id Wagtail takes an item for one of its older format.
                    "partners": [
                        {"type": "item", "value": rows.partners[slug].pk, "id": str(uuid.uuid4())}
                        for slug in one.partners
                    ],
                    "contact_role": one.contact_role,
                    "contact_phone": "",
                    "contact_email": one.contact_email,
                },
            }
            for one in networks
        ]
    )
