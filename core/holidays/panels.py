"""Holidays on the dashboard of the admin."""

from typing import Any

from django.urls import reverse
from wagtail.admin.ui.components import Component

from core import clock
from core.holidays.models import HolidayPeriod
from core.holidays.queries import missing_holidays


class HolidaysPanel(Component):
    """Warns when the holidays of the coming year are missing; else it stays away."""

    name = "holidays"
    order = 70
    template_name = "core/admin/holidays_panel.html"

    def get_context_data(self, parent_context: Any) -> dict[str, Any]:  # noqa: ARG002 - laces' signature
        """Look what is missing now (one query)."""
        meta = HolidayPeriod._meta  # noqa: SLF001 - documented API
        return {
            "missing": missing_holidays(today=clock.today()),
            "url": reverse(f"wagtailsnippets_{meta.app_label}_{meta.model_name}:list"),
        }
