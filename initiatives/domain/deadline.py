"""The promise: before which day the initiator hears from us."""

from collections.abc import Collection
from datetime import date, timedelta

#: Full working days that a moderator has for an answer.
WORKING_DAYS = 5

SATURDAY = 5


def answer_before(start: date, *, days_off: Collection[date], working_days: int = WORKING_DAYS) -> date:
    """Return the working day *before* which the answer comes (Dutch "vóór dinsdag 1 december").

    ``start`` is the local day on which it came in and does not count; then ``working_days`` full working days
    pass. Saturdays, Sundays and ``days_off`` are no working days, and never the day that is returned.
    """
    day, passed = start, 0
    while passed <= working_days:
        day += timedelta(days=1)
        if day.weekday() < SATURDAY and day not in days_off:
            passed += 1
    return day
