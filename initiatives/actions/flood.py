"""So many ideas at once that something must be wrong: staff hear it, once an hour."""

from datetime import datetime, timedelta

from core.limits.counting import within_limit
from initiatives.actions.mails import tell_flood
from initiatives.models import Submission

#: No neighbourhood has so many ideas in an hour.
FLOOD = 100


def warn_of_flood(now: datetime) -> None:
    """Mail the moderators when more than FLOOD ideas came in the last hour; within the hour no second time."""
    window = timedelta(hours=1)
    number = Submission.objects.filter(created_at__gt=now - window).count()
    if number > FLOOD and within_limit("initiatives.flood", "", limit=1, window=window, now=now):
        tell_flood(number)
