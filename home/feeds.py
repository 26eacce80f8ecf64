"""The news as a feed. Built without a request."""

from collections.abc import Iterable
from datetime import UTC, datetime, time

from django.utils.feedgenerator import Atom1Feed

from home.queries.news import NewsItem


def atom(
    items: Iterable[NewsItem],
    *,
    title: str,
    author: str,
    language: str,
    base_url: str,
    page_path: str,
    own_path: str,
) -> bytes:
    """Return an Atom feed (RFC 4287). Ids come from the pages' own keys: a new title or address is no new item."""
    feed = Atom1Feed(
        title=title,
        link=base_url + page_path,
        description=None,
        language=language,
        feed_url=base_url + own_path,
        feed_guid=base_url + own_path,
        author_name=author,
    )
    for item in items:
        published = datetime.combine(item.date, time(12), UTC)
        feed.add_item(
            title=item.title,
            link=base_url + item.url,
            description=item.summary,
            unique_id=f"urn:uuid:{item.key}",
            pubdate=published,
            updateddate=item.changed_at or published,
            categories=[item.neighbourhood] if item.neighbourhood else [],
        )
    return feed.writeString("utf-8").encode()
