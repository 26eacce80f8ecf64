"""Privacy, accessibility, complaints and ANBI of a starter."""

from datetime import date
from typing import Any

from django.core.files.base import ContentFile
from wagtail.documents.models import Document
from wagtail.models import Page

from home.models import AccessibilityPage, AnbiAccounts, AnbiBoardMember, AnbiPage, ComplaintsPage, PrivacyPage
from starters.domain import content
from starters.domain.duties import Anbi, AnbiProse, Complaints, Duties, Duty, DutyProse
from starters.loading.bodies import body
from starters.loading.pages import Tree, draft, publish, translate
from starters.loading.pictures import Pictures
from starters.loading.rows import labels

#: What stands in the example of annual accounts: nobody may take it for real ones.
EXAMPLE = "Dit is een voorbeeld. Zet hier de jaarrekening: balans, baten en lasten, en een toelichting.\n"


def load_duties(starter: content.Starter, tree: Tree, pictures: Pictures, *, today: date) -> None:
    """Make them under the home page; nothing for a starter without. What they link to is there already."""
    duties = starter.duties
    if duties is None:
        return
    for page in (tree.home, tree.english_home):
        page.refresh_from_db()
    for one in (duties.privacy, duties.accessibility, duties.complaints):
        page = _put(tree.home, _page(duties, one, one, pictures), one)
        if one.en:
            translate(tree.english_home, page, _page(duties, one, one.en, pictures), tree.english)
    if duties.anbi:
        source = _put(tree.home, _anbi(tree.home, duties.anbi, today), duties.anbi)
        if duties.anbi.en:
            words = AnbiPage(**_anbi_words(duties.anbi, duties.anbi.en))
            translate(tree.english_home, source, words, tree.english)


def _put[P: PrivacyPage | AccessibilityPage | ComplaintsPage | AnbiPage](home: Page, page: P, one: Duty | Anbi) -> P:
    return draft(home, page) if one.draft else publish(home, page)


def _page(
    duties: Duties, one: Duty, words: Duty | DutyProse, pictures: Pictures
) -> PrivacyPage | AccessibilityPage | ComplaintsPage:
    """The page with ``words``; the facts are those of ``one``, and stand on the Dutch page alone."""
    values: dict[str, Any] = {
        "title": words.title,
        "slug": one.slug,
        "summary": words.summary,
        "introduction": body(words.introduction, pictures),
    }
    if words is one:
        values |= {
            "contact_role": labels(one.contact_role),
            "contact_email": one.contact_email,
            "authority_name": one.authority_name,
        }
    after = body(words.body, pictures)
    if one is duties.accessibility:
        return AccessibilityPage(shortcomings=after, **values)
    if isinstance(words, Complaints):
        values["answer_days"] = words.answer_days
    model = ComplaintsPage if one is duties.complaints else PrivacyPage
    return model(body=after, **values)


def _anbi_words(one: Anbi, words: Anbi | AnbiProse) -> dict[str, Any]:
    """The prose of the page, in the language of ``words``."""
    return {
        "title": words.title,
        "slug": one.slug,
        "summary": words.summary,
        "goal": words.goal,
        "policy": words.policy,
        "pay_policy": words.pay_policy,
        "activities": words.activities,
    }


def _anbi(home: Page, one: Anbi, today: date) -> AnbiPage:
    page = AnbiPage(
        legal_name=one.legal_name,
        rsin=one.rsin,
        kvk=one.kvk,
        policy_page=home.get_descendants().filter(slug=one.policy_page).first(),
        **_anbi_words(one, one),
    )
    page.board = [AnbiBoardMember(role=labels(role), sort_order=place) for place, role in enumerate(one.board)]
    page.accounts = [
        AnbiAccounts(year=today.year - ago, document=_example(today.year - ago), sort_order=place)
        for place, ago in enumerate(one.accounts)
    ]
    return page


def _example(year: int) -> Document:
    file = ContentFile(EXAMPLE.encode(), name=f"voorbeeld-jaarrekening-{year}.txt")
    return Document.objects.create(title=f"Voorbeeld van een jaarrekening {year}", file=file, file_size=file.size)
