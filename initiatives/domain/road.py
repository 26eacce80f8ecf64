"""The road of an initiative: which stages it shows, and how far it is."""

from collections.abc import Collection
from enum import StrEnum


class Stage(StrEnum):
    """Where an initiative is. ``initiatives/enums.py`` gives the stages labels for people."""

    IDEA = "idea"
    EXPLORING = "exploring"
    PLANNING = "planning"
    RUNNING = "running"
    INDEPENDENT = "independent"
    HANDED_OVER = "handed_over"
    STOPPED = "stopped"


class Step(StrEnum):
    """Where a stage stands, seen from now."""

    DONE = "done"
    NOW = "now"
    TODO = "todo"


_WAY = (Stage.IDEA, Stage.EXPLORING, Stage.PLANNING, Stage.RUNNING)


def road(now: Stage, *, reached: Collection[Stage] = ()) -> list[tuple[Stage, Step]]:
    """Return the stages from idea to the end, in order.

    The end is that residents carry it themselves, or that an organisation took it over. One that stopped shows its
    beginning, what it is known to have ``reached``, and its end.
    """
    if now == Stage.STOPPED:
        far = [stage for stage in (*_WAY, Stage.INDEPENDENT, Stage.HANDED_OVER) if stage in {Stage.IDEA, *reached}]
        return [*((stage, Step.DONE) for stage in far), (Stage.STOPPED, Step.NOW)]
    stages = (*_WAY, Stage.HANDED_OVER if now == Stage.HANDED_OVER else Stage.INDEPENDENT)
    here = stages.index(now)
    return [
        (stage, Step.DONE if place < here else Step.NOW if place == here else Step.TODO)
        for place, stage in enumerate(stages)
    ]
