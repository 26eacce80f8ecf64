"""What time it is. Domain code never asks; views and commands ask here and pass it on."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from django.conf import settings
from django.utils import timezone


def now() -> datetime:
    """Return the present moment, aware, in UTC."""
    return timezone.now()


def today() -> date:
    """Return today's date in the site's own time zone."""
    return timezone.localdate()


def zone() -> ZoneInfo:
    """Return the site's own time zone."""
    return ZoneInfo(settings.TIME_ZONE)
