"""Access for hosts: made, renewed, revoked and mailed by staff; opened with a code by the host."""

from datetime import datetime, timedelta

from django.db import transaction

from activities.actions.host_mails import send_link
from activities.host_queries import link_with_code, number_of_code, working_links
from activities.models import ActivityPage, HostLink
from core.limits.counting import within_limit
from core.links.tokens import new_nonce
from core.models import User

#: Codes tried from one address, for one link, and in all. Six digits hold out for centuries at this pace.
PER_ADDRESS = (10, timedelta(hours=1))
PER_LINK = (30, timedelta(days=1))
IN_ALL = (300, timedelta(hours=1))


class CannotMailError(Exception):
    """The link has no e-mail, or does not work any more."""


def make_link(*, page: ActivityPage, role: str, email: str, actor: User, now: datetime) -> HostLink:
    """Make access for one more host of the activity (of its source page)."""
    return HostLink.objects.create(
        activity=page.source,
        role=role.strip(),
        email=email.strip(),
        nonce=new_nonce(),
        created_by=actor,
        created_at=now,
        renewed_at=now,
    )


@transaction.atomic
def renew_link(*, link: HostLink, now: datetime) -> HostLink:
    """Give it another link and code; the old ones stop at once. Also brings back one that was revoked."""
    locked = HostLink.objects.select_for_update().get(pk=link.pk)
    locked.nonce, locked.renewed_at, locked.revoked_at, locked.last_used_at = new_nonce(), now, None, None
    locked.save(update_fields=["nonce", "renewed_at", "revoked_at", "last_used_at"])
    return locked


@transaction.atomic
def revoke_link(*, link: HostLink, now: datetime) -> None:
    """Stop link and code at once, and forget the e-mail."""
    HostLink.objects.filter(pk=link.pk, revoked_at__isnull=True).update(
        nonce=new_nonce(), revoked_at=now, email="", asked_at=None
    )


@transaction.atomic
def mail_link(*, link: HostLink, now: datetime) -> None:
    """Mail the link and the code to the host. Raises CannotMailError."""
    found = working_links(now).select_related("activity").filter(pk=link.pk).exclude(email="").first()
    if found is None:
        raise CannotMailError
    send_link(found)


def open_with_code(*, typed: str, address: str, now: datetime) -> HostLink | None:
    """Return the link whose code was typed at network ``address``; None for every failure and beyond each limit.

    All of it is counted and looked up every time, so that failures take equally long.
    """
    number = str(number_of_code(typed))
    allowed = [
        within_limit(f"activities.code.{scope}", subject, limit=limit, window=window, now=now)
        for scope, subject, (limit, window) in (
            ("address", address, PER_ADDRESS),
            ("link", number, PER_LINK),
            ("all", "", IN_ALL),
        )
    ]
    link = link_with_code(typed, now=now)
    return link if all(allowed) else None
