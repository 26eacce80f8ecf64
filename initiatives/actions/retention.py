"""Each night: what was kept long enough goes, with a log that proves it without the data."""

from datetime import datetime, time

from django.utils import timezone

from core.privacy.log import note_removal
from initiatives.actions.actors import Actor
from initiatives.actions.remove import purge
from initiatives.domain.lifecycle import NotAllowed, State
from initiatives.domain.retention import TERMS, is_over
from initiatives.domain.road import Stage
from initiatives.models import Submission


def purge_old(*, now: datetime) -> int:
    """Purge every submission whose time is over; return how many. One that is changing just now waits a day."""
    done: dict[str, list[str]] = {}
    for submission in Submission.objects.filter(state__in=[*TERMS, State.APPROVED]).select_related("page"):
        state, page = State(submission.state), submission.page
        stage = Stage(page.stage) if page else None
        since = timezone.make_aware(datetime.combine(page.stage_since, time())) if page else None
        if not is_over(state, since=submission.state_since, stage=stage, stage_since=since, now=now):
            continue
        try:
            purge(reference=submission.reference, actor=Actor.system())
        except NotAllowed:
            continue
        done.setdefault(f"submission.{state}", []).append(str(submission.reference))
    for rule, references in sorted(done.items()):
        note_removal(rule=rule, number=len(references), references=references, now=now)
    return sum(map(len, done.values()))
