"""Each night: earlier versions of pages go once they are old, and with them what an editor took away since."""

from datetime import datetime, timedelta

from django.db import transaction
from django.db.models import OuterRef, Q, QuerySet
from wagtail.models import Comment, Page, Revision, TaskState, WorkflowState

from core.privacy.log import note_removal
from participation.models import RoleCare

#: So long an editor can go back to what a page was.
KEEP_VERSIONS = timedelta(days=365)


#: So many go at once: others can write in between, and no more than these are held in memory.
BATCH = 500


def forget_old_versions(*, now: datetime) -> int:
    """Delete versions that nothing hangs on, some at a time; return how many.

    Kept are the newest and the live one of each page, what is planned or before a moderator, and what can be put back.
    Wagtail's own ``purge_revisions`` would delete a live version with a draft after it.
    """
    waiting = {WorkflowState.STATUS_IN_PROGRESS, WorkflowState.STATUS_NEEDS_CHANGES}
    needed = (
        Q(pk__in=Page.objects.exclude(latest_revision=None).values("latest_revision"))
        | Q(pk__in=Page.objects.exclude(live_revision=None).values("live_revision"))
        | Q(pk__in=RoleCare.closed_revisions.through.objects.values("revision"))
        | Q(pk__in=TaskState.objects.filter(workflow_state__status__in=waiting).values("revision"))
    )
    old = Revision.page_revisions.filter(created_at__lte=now - KEEP_VERSIONS, approved_go_live_at=None)
    spare = old.exclude(needed).order_by("pk")
    done = last = 0
    while some := _forget(spare.filter(pk__gt=last), now):
        done, last = done + len(some), some[-1]
    return done


@transaction.atomic
def _forget(spare: "QuerySet[Revision]", now: datetime) -> list[int]:
    """Delete the first of ``spare``; return their ids. What was said beside a page stays with its newest version."""
    some = list(spare.values_list("pk", flat=True)[:BATCH])
    newest = Page.objects.filter(pk=OuterRef("page")).values("latest_revision")
    Comment.objects.filter(revision_created__in=some).update(revision_created=newest)
    Revision.objects.filter(pk__in=some).only("pk").delete()
    note_removal(rule="page.version", number=len(some), now=now)
    return some
