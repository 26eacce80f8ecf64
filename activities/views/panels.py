"""The agenda on the dashboard of the admin."""

from datetime import datetime, time
from typing import Any

from wagtail.admin.ui.components import Component

from activities import staff_calendar, staff_history, staff_queries
from activities.domain.localtime import ONE_DAY, to_utc
from activities.domain.periods import Period
from activities.presentation import local_today
from activities.staff_queries import StaffFilters
from activities.views.admin import new_activity_url
from core import clock
from core.accounts.staff import staff
from core.clock import zone

SHOWN_PER_DAY = 20
CHANGES_SHOWN = 10


class TodayPanel(Component):
    """Today's and tomorrow's dates, and what was changed since yesterday."""

    name = "dates"
    order = 80
    template_name = "activities/admin/today_panel.html"

    def get_context_data(self, parent_context: Any) -> dict[str, Any]:
        """Read both days as they stand now (two queries), and whether the visitor may make an activity."""
        now, here = clock.now(), zone()
        today = local_today(now, here)
        days = Period(first=today, last=today + ONE_DAY)
        occurrences, _has_more = staff_queries.dates_in(days, StaffFilters(), zone=here)
        coming = [one for one in occurrences if one.ends_at > now]
        changes = staff_queries.changed_since(_midnight(now) - ONE_DAY)[:CHANGES_SHOWN]
        return {
            "new_activity_url": new_activity_url(staff(parent_context["request"])),
            "days": staff_calendar.days(days, coming, most=SHOWN_PER_DAY, today=today, zone=here),
            "changes": staff_history.lines(changes, now=now, zone=here),
        }


def _midnight(now: datetime) -> datetime:
    here = zone()
    return to_utc(local_today(now, here), time.min, here)
