"""The news of a starter, dated from the day of loading back."""

from datetime import date, timedelta

from home.models import NewsIndexPage, NewsPage
from starters.domain import content
from starters.loading.bodies import body
from starters.loading.pages import Tree, load_index, publish, translate
from starters.loading.pictures import Pictures
from starters.loading.rows import Rows


def load_news(
    starter: content.Starter, tree: Tree, rows: Rows, pictures: Pictures, *, today: date
) -> dict[str, NewsPage]:
    """Make and publish the news below ``/nieuws/``. Return the items by slug."""
    made: dict[str, NewsPage] = {}
    index, english = load_index(
        tree, NewsIndexPage(title="Nieuws"), NewsIndexPage(title="News"), begun=bool(starter.news)
    )
    for one in starter.news:
        page = NewsPage(
            title=one.title,
            slug=one.slug,
            summary=one.summary,
            date=today - timedelta(days=one.days_ago),
            body=body(one.body, pictures),
            neighbourhood=rows.neighbourhoods.get(one.neighbourhood),
            image=pictures.get(one.drawing, one.drawing_alt),
            image_alt=one.drawing_alt if one.drawing else "",
        )
        page.themes = [rows.themes[slug] for slug in one.themes]
        made[one.slug] = publish(index, page)
        if one.en:
            words = NewsPage(
                title=one.en.title,
                summary=one.en.summary,
                body=body(one.en.body, pictures),
                image_alt=one.en.drawing_alt if one.drawing else "",
            )
            translate(english, page, words, tree.english)
    return made
