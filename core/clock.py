"""What time it is. Domain code never asks; views and commands ask here and pass it on."""

from datetime import date, datetime

from django.utils import timezone


def now() -> datetime:
    """Return the present moment, aware, in UTC."""
    return timezone.now()


def today() -> date:
    """Return today's date in the site's own time zone."""
    return timezone.localdate()
