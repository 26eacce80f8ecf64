"""``security.txt``: where somebody who finds a weak spot can say so (RFC 9116). Pure."""

from collections.abc import Sequence
from datetime import UTC, datetime

#: The file lies here (RFC 9116, section 3).
PATH = ".well-known/security.txt"
#: Months. RFC 9116 wants less than a year; ten whole ones are left of these eleven on each day.
LIFE = 11


def expires(now: datetime) -> datetime:
    """Return when what is said at ``now`` is stale: the first of a month in UTC, ten to eleven months ahead.

    The same moment during a whole month, so that copies of the file are the same.
    """
    years, month = divmod(now.astimezone(UTC).month - 1 + LIFE, 12)
    return datetime(now.astimezone(UTC).year + years, month + 1, 1, tzinfo=UTC)


def next_month(now: datetime) -> datetime:
    """Return the first moment after ``now`` at which ``expires`` says something else."""
    years, month = divmod(now.astimezone(UTC).month, 12)
    return datetime(now.astimezone(UTC).year + years, month + 1, 1, tzinfo=UTC)


def security_txt(*, contact: str, now: datetime, languages: Sequence[str], base_url: str, policy_path: str = "") -> str:
    """Write the file.

    ``contact`` is an e-mail address or an ``https://`` address, ``policy_path`` begins with a slash; ``languages``
    are codes of RFC 5646, the preferred one first. The RFC allows no web address without TLS: a site at ``http://``
    (the demo) leaves out its own.
    """
    secure = base_url.startswith("https://")
    lines = [
        f"Contact: {contact if contact.startswith('https://') else f'mailto:{contact}'}",
        f"Expires: {expires(now):%Y-%m-%dT%H:%M:%SZ}",
        f"Preferred-Languages: {', '.join(languages)}",
        f"Canonical: {base_url}/{PATH}" if secure else "",
        f"Policy: {base_url}{policy_path}" if secure and policy_path else "",
    ]
    return "".join(f"{line}\n" for line in lines if line)
