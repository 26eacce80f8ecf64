"""The notices of a starter, on days counted from the day of loading."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from django.conf import settings

from core.models import Notice
from home.models import NewsPage
from starters.domain import content
from starters.loading.rows import Rows, labels


def load_notices(starter: content.Starter, rows: Rows, news: dict[str, NewsPage], *, today: date) -> None:
    """Make the notices, each from midnight to midnight in local time."""
    zone = ZoneInfo(settings.TIME_ZONE)
    for one in starter.notices:
        first = today + timedelta(days=one.in_days)
        Notice.objects.create(
            text=labels(one.text),
            page=news.get(one.news),
            starts_at=datetime.combine(first, time.min, zone),
            ends_at=datetime.combine(first + timedelta(days=one.days), time.min, zone),
            neighbourhood=rows.neighbourhoods.get(one.neighbourhood),
        )
