"""The next dates of an activity, for Wagtail's own editing screen, which no view of ours reaches."""

from typing import Any

from django import template

from activities import staff_calendar
from activities.models import ActivityPage
from activities.presentation import local_today
from activities.queries import coming_dates
from core import clock
from core.clock import zone

register = template.Library()


@register.inclusion_tag("activities/admin/next_dates.html")
def next_dates(page: ActivityPage, user: Any) -> dict[str, Any]:
    """Show the next ten dates, each with a link to what can be done with it (one query)."""
    now, here = clock.now(), zone()
    found = coming_dates(page, now=now) if page.pk else []
    return {
        "page": page.source if page.pk else page,
        "rows": staff_calendar.entries(found, today=local_today(now, here), zone=here),
        "may_change": user.has_perm("activities.add_datechange"),
    }
