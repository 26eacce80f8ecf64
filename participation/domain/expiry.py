"""When a role is asked about, and when it is taken off because nobody answers. Pure."""

from datetime import datetime, timedelta
from enum import StrEnum

#: A role that nobody published or confirmed for so long is asked about.
TERM = timedelta(days=120)
#: So long its host has for an answer; then it is taken off.
ANSWER_WITHIN = timedelta(days=42)


class Stage(StrEnum):
    """What is to be done about a role."""

    FRESH = "fresh"
    ASK = "ask"
    ASKED = "asked"
    CLOSE = "close"


def stage(*, touched: datetime, asked: datetime | None, now: datetime) -> Stage:
    """Return what is to be done: ``touched`` is when it was published or confirmed, ``asked`` when we asked last."""
    if now - touched < TERM:
        return Stage.FRESH
    if asked is None or asked <= touched:
        return Stage.ASK
    return Stage.CLOSE if now - asked >= ANSWER_WITHIN else Stage.ASKED
