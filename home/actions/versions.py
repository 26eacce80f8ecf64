"""Each night: earlier versions of pages go once they are old, and with them what an editor took away since."""

from datetime import datetime, timedelta

from django.db import transaction
from django.db.models import Q
from wagtail.models import Page, Revision, WorkflowState

from core.privacy.log import note_removal
from participation.models import RoleCare

#: So long an editor can go back to what a page was.
KEEP_VERSIONS = timedelta(days=365)


@transaction.atomic
def forget_old_versions(*, now: datetime) -> int:
    """Delete versions that nothing hangs on; return how many.

    Kept are the newest and the live one of each page, what is planned or before a moderator, and what can be put back.
    Wagtail's own ``purge_revisions`` would delete a live version with a draft after it.
    """
    old = Revision.page_revisions.filter(created_at__lte=now - KEEP_VERSIONS, approved_go_live_at=None)
    waiting = {WorkflowState.STATUS_IN_PROGRESS, WorkflowState.STATUS_NEEDS_CHANGES}
    needed = (
        Q(pk__in=Page.objects.exclude(latest_revision=None).values("latest_revision"))
        | Q(pk__in=Page.objects.exclude(live_revision=None).values("live_revision"))
        | Q(pk__in=RoleCare.objects.exclude(closed_revision=None).values("closed_revision"))
        | Q(task_states__workflow_state__status__in=waiting)
    )
    spare = list(old.exclude(pk__in=old.filter(needed).values("pk")).values_list("pk", flat=True))
    Revision.objects.filter(pk__in=spare).delete()
    note_removal(rule="page.version", number=len(spare), now=now)
    return len(spare)
