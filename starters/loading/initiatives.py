"""Initiatives of a starter, and the workflow that new ones go through."""

from datetime import date, timedelta

from activities.models import ActivityPage
from initiatives.models import InitiativePage, InitiativeUpdate
from starters.domain import content
from starters.loading.pages import Tree, publish, translate
from starters.loading.pictures import Pictures
from starters.loading.rows import Rows


def load_initiatives(
    starter: content.Starter,
    tree: Tree,
    rows: Rows,
    activities: dict[str, ActivityPage],
    pictures: Pictures,
    *,
    today: date,
) -> dict[str, InitiativePage]:
    """Make and publish the initiatives, their updates dated from ``today`` back. Return them by slug."""
    made = {}
    for one in starter.initiatives:
        newest = min((update.days_ago for update in one.updates), default=0)
        page = InitiativePage(
            title=one.title,
            slug=one.slug,
            summary=one.summary,
            need=one.need,
            approach=one.approach,
            audience=one.audience,
            neighbourhood=rows.neighbourhoods.get(one.neighbourhood),
            where=one.where,
            when=one.when,
            help_wanted=list(one.help_wanted),
            image=pictures.get(one.drawing, one.drawing_alt),
            image_alt=one.drawing_alt if one.drawing else "",
            stage=one.stage,
            stage_since=today - timedelta(days=newest),
            carried_by=one.carried_by,
            handed_over_to=one.handed_over_to,
            outcome=one.outcome,
            locale=tree.initiatives.locale,
        )
        page.themes = [rows.themes[slug] for slug in one.themes]
        page.activities = [activities[slug] for slug in one.activities]
        page.updates = [
            InitiativeUpdate(date=today - timedelta(days=update.days_ago), text=update.text) for update in one.updates
        ]
        page.priorities = [rows.priorities[slug] for slug in one.priorities]
        made[one.slug] = publish(tree.initiatives, page)
        if one.en:
            translate(tree.english_initiatives, page, _translation(one, one.en, page), tree.english)
    return made


def _translation(one: content.Initiative, words: content.InitiativeProse, source: InitiativePage) -> InitiativePage:
    """Return the page in English; how far it is, its picture and its neighbourhood are facts of ``source``."""
    page = InitiativePage(
        title=words.title,
        summary=words.summary,
        need=words.need,
        approach=words.approach,
        audience=words.audience,
        where=words.where,
        when=words.when,
        image_alt=words.drawing_alt if one.drawing else "",
        outcome=words.outcome,
    )
    page.updates = [
        InitiativeUpdate(date=update.date, text=text)
        for update, text in zip(source.updates.order_by("date", "pk"), words.updates, strict=True)
    ]
    return page
