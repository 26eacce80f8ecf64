"""What the clock starts: each minute ``tick``, each night ``daily``. Both may be started twice at once."""

import logging
from collections.abc import Callable, Mapping
from datetime import datetime

from django.core.management import call_command
from django.utils import timezone

from activities.actions.ask_hosts import ask_hosts
from activities.actions.import_files import purge_files
from activities.actions.materialise import extend_horizon, repair_stale
from activities.actions.retention import forget_what_is_old
from activities.models import Occurrence
from core.caching.models import raise_generation
from core.holidays.actions import import_coming_holidays
from core.limits.counting import purge_counts
from core.notices.queries import boundary_passed
from core.outbox.delivery import deliver, purge_outbox
from core.upkeep.lock import single_run
from home.actions.publish import publish_scheduled
from home.actions.versions import forget_old_versions
from initiatives.actions.drafts import purge_drafts
from initiatives.actions.offer import purge_offers
from initiatives.actions.remind import remind
from initiatives.actions.renew import send_links
from initiatives.actions.retention import purge_old
from participation.actions.expiry import look_after_roles
from participation.actions.retention import forget_helpers

log = logging.getLogger("buurtkring.upkeep")


class UpkeepError(Exception):
    """Some steps failed; the others were done. The message names them."""


def tick(*, now: datetime) -> bool:
    """Publish what is scheduled, repair the agenda, pass cache boundaries, send mail. False: another one is at it.

    Raises UpkeepError after doing all it could; the next run then looks back to before this one.
    """
    with single_run("tick", now=now) as run:
        if run is None:
            return False
        _all_of(
            {
                "publish": lambda: publish_scheduled(now=now),
                "repair": lambda: repair_stale(now=now),
                "boundaries": lambda: pass_boundaries(previous=run.previous, now=now),
                "links": send_links,
                "mail": lambda: deliver(now=now),
            }
        )
    return True


def daily(*, now: datetime) -> bool:
    """Take holidays over, extend the agenda, ask hosts, remind moderators, and drop what is no longer needed.

    False: another one is at it. Raises UpkeepError.
    """
    with single_run("daily", now=now) as run:
        if run is None:
            return False
        _all_of(
            {
                "holidays": lambda: import_coming_holidays(today=timezone.localdate(now)),
                "horizon": lambda: extend_horizon(now=now),
                "hosts": lambda: ask_hosts(now=now),
                "imports": lambda: purge_files(now=now),
                "promises": lambda: remind(today=timezone.localdate(now)),
                "offers": lambda: purge_offers(now=now),
                "roles": lambda: look_after_roles(now=now),
                "helpers": lambda: forget_helpers(now=now),
                "outbox": lambda: purge_outbox(now=now),
                "retention": lambda: purge_old(now=now),
                "drafts": lambda: purge_drafts(now=now),
                "versions": lambda: forget_old_versions(now=now),
                "limits": lambda: purge_counts(now=now),
                "dates": lambda: forget_what_is_old(now=now),
                "sessions": lambda: call_command("clearsessions", verbosity=0),
            }
        )
    return True


def pass_boundaries(*, previous: datetime | None, now: datetime) -> bool:
    """Make kept pages stale when a date ended, a notice came or went, or the local day changed since ``previous``.

    Says whether it did.
    """
    passed = (
        previous is None
        or boundary_passed(previous=previous, now=now)
        or timezone.localdate(previous) != timezone.localdate(now)
        or Occurrence.objects.visible().filter(ends_at__gt=previous, ends_at__lte=now).exists()
    )
    if passed:
        raise_generation()
    return passed


def _all_of(steps: Mapping[str, Callable[[], object]]) -> None:
    """Take every step, also after one that fails."""
    failed = []
    for name, step in steps.items():
        try:
            step()
        except Exception:
            log.exception("%s failed", name)
            failed.append(name)
    if failed:
        raise UpkeepError(", ".join(failed))
