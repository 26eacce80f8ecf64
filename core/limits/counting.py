"""Limits per address or e-mail. What is counted is hashed with the site's secret, anew for each window."""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address, ip_network

from django.conf import settings
from django.db.models import F
from django.http import HttpRequest
from django.utils.crypto import salted_hmac

from core.limits.models import RateCount


class TooManyError(Exception):
    """So many came from here, or to the same place, that this one is not stored."""


def within_limit(scope: str, subject: str, *, limit: int, window: timedelta, now: datetime) -> bool:
    """Count one more for ``subject`` (an address, an e-mail) in ``scope``; say whether it is among the first ``limit``.

    Windows are fixed: they begin at multiples of ``window`` since 1970 (UTC). Safe with several processes.
    """
    seconds = int(window.total_seconds())
    number = int(now.timestamp()) // seconds
    # The window's number is part of the hash: rows of two windows cannot be told to be of one person.
    key = salted_hmac("core.limits", f"{scope}\n{seconds}\n{number}\n{subject.strip().lower()}", algorithm="sha256")
    ends_at = datetime.fromtimestamp((number + 1) * seconds, UTC)
    row, _created = RateCount.objects.get_or_create(key=key.hexdigest(), defaults={"ends_at": ends_at})
    mine = RateCount.objects.filter(pk=row.pk)
    # The condition and the counting are one statement, so that of two at once only one can be the last.
    return bool(mine.filter(count__lt=limit).update(count=F("count") + 1))


def within_limits(counts: Iterable[tuple[str, str, int, timedelta]], *, now: datetime) -> bool:
    """Count one more for each (scope, subject, limit, window) up to the first that is beyond; say whether none is."""
    return all(
        within_limit(scope, subject, limit=limit, window=window, now=now) for scope, subject, limit, window in counts
    )


def purge_counts(*, now: datetime) -> int:
    """Delete the counts of windows that are over; return how many."""
    deleted, _per_model = RateCount.objects.filter(ends_at__lte=now).delete()
    return deleted


def client_address(request: HttpRequest) -> str:
    """Return the visitor's address as limits count it: IPv4 whole, IPv6 by its /64 (one household, RFC 6177).

    Behind a proxy (``BEHIND_PROXY``) it is the last of X-Forwarded-For: what stands before it anybody can write.
    """
    found = request.META.get("REMOTE_ADDR", "")
    if settings.BEHIND_PROXY:
        found = request.META.get("HTTP_X_FORWARDED_FOR", found).rpartition(",")[2].strip()
    try:
        address = ip_address(found)
    except ValueError:
        return "unknown"
    return str(address) if address.version == 4 else str(ip_network((address, 64), strict=False))  # noqa: PLR2004 - IPv4
