"""So many ideas at once that something must be wrong: staff hear it, once in each hour of the clock."""

from datetime import datetime, timedelta

from core.limits.counting import within_limit
from initiatives.actions.mails import tell_flood
from initiatives.queries.readers import addresses, all_readers

#: No neighbourhood has so many ideas in an hour.
FLOOD = 100


def warn_of_flood(*, number: int, now: datetime) -> None:
    """Mail the moderators when the ``number`` of the last hour is over FLOOD; in an hour of the clock once."""
    if number > FLOOD and within_limit("initiatives.flood", "", limit=1, window=timedelta(hours=1), now=now):
        tell_flood(number, to=addresses(all_readers()))
