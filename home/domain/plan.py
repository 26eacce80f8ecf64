"""Whether a policy plan is to come, running or over. Pure."""

from datetime import date
from enum import StrEnum


class Phase(StrEnum):
    """Where a plan stands in time."""

    COMING = "coming"
    RUNNING = "running"
    OVER = "over"


def phase(first_year: int, last_year: int, *, today: date) -> Phase:
    """A plan runs from the first day of its first year up to and including the last day of its last."""
    if today.year < first_year:
        return Phase.COMING
    return Phase.OVER if today.year > last_year else Phase.RUNNING
