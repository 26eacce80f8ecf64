"""Lets one of several started at once do the work; the others go home."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db.models import Q

from core.upkeep.models import Job

#: After this long a run that never ended (killed, power cut) is taken to be dead.
LEASE = timedelta(minutes=15)


@dataclass(frozen=True, kw_only=True)
class Run:
    """This run. ``previous`` is the ``now`` of the last run that did all its work; None for the first."""

    previous: datetime | None


@contextmanager
def single_run(name: str, *, now: datetime) -> Iterator[Run | None]:
    """Hold the job ``name`` while the block runs; None when another process holds it.

    When the block raises, the job is free again and does not count as done.
    """
    job, _created = Job.objects.get_or_create(pk=name)
    until = now + LEASE
    free = Job.objects.filter(pk=name).filter(Q(held_until=None) | Q(held_until__lte=now))
    if not free.update(held_until=until):
        yield None
        return
    ours = Job.objects.filter(pk=name, held_until=until)
    try:
        yield Run(previous=job.finished_at)
    except BaseException:
        ours.update(held_until=None)
        raise
    ours.update(held_until=None, finished_at=now)
