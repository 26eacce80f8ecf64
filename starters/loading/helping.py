"""Volunteer roles of a starter."""

from participation.models import RoleIndexPage, RolePage
from starters.domain import content, helping
from starters.loading.about import Provable
from starters.loading.pages import Tree, load_index, publish, translate
from starters.loading.pictures import Pictures
from starters.loading.rows import Rows, labels


def load_roles(starter: content.Starter, tree: Tree, rows: Rows, pictures: Pictures, made: Provable) -> None:
    """Make and publish the roles below ``/vrijwilligerswerk/``.

    ``made`` are the activities and initiatives that they help.
    """
    dutch, english = (_index(starter.helping, code) for code in ("nl", "en"))
    index, translated = load_index(tree, dutch, english, begun=bool(starter.helping.roles))
    for one in starter.helping.roles:
        page = _page(one, rows, pictures)
        page.activities = [made.activities[slug] for slug in one.activities]
        page.initiatives = [made.initiatives[slug] for slug in one.initiatives]
        page.themes = [rows.themes[slug] for slug in one.themes]
        publish(index, page)
        if one.en:
            words = RolePage(
                title=one.en.title,
                summary=one.en.summary,
                tasks=one.en.tasks,
                when=one.en.when,
                gains="\n".join(one.en.gains),
                training=one.en.training,
            )
            translate(translated, page, words, tree.english)


def _index(words: helping.Helping, code: str) -> RoleIndexPage:
    introduction = labels(words.introduction).get(code, "")
    return RoleIndexPage(
        title=labels(words.title).text(code),
        summary=labels(words.lead).get(code, ""),
        introduction=f"<p>{introduction}</p>" if introduction else "",
    )


def _page(one: helping.Role, rows: Rows, pictures: Pictures) -> RolePage:
    return RolePage(
        title=one.title,
        slug=one.slug,
        summary=one.summary,
        tasks=one.tasks,
        when=one.when,
        hours_a_week=one.hours_a_week,
        venue=rows.venues.get(one.venue),
        neighbourhood=rows.neighbourhoods.get(one.neighbourhood),
        gains="\n".join(one.gains),
        training=one.training,
        effort=one.effort,
        company=one.company,
        dutch_needed=one.dutch_needed,
        certificate=one.certificate,
        contact_role=one.contact_role,
        contact_email=one.contact_email,
        places=one.places,
        image=pictures.get(one.drawing, one.drawing_alt),
        image_alt=one.drawing_alt if one.drawing else "",
    )
