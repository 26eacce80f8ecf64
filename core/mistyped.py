"""What to say of a date in a year that somebody mistyped."""

from datetime import date
from typing import Any

from django.utils.translation import gettext_lazy as _

from core.years import is_mistyped

MISTYPED = _("This date is too long ago or too far away. Check the year.")


def mistyped(**days: date | None) -> dict[str, Any]:
    """Return the error of each field in ``days`` (field = its day or moment, or None) that holds no possible year."""
    return {name: MISTYPED for name, day in days.items() if day is not None and is_mistyped(day)}
