"""Signed links: what a mailed address carries, so that only who got the mail can follow it."""

from collections.abc import Callable
from datetime import timedelta

from django.core.signing import BadSignature, TimestampSigner
from django.utils.crypto import constant_time_compare, get_random_string


def new_nonce() -> str:
    """Return a nonce for the owner to store. Storing another one revokes every token made with this one."""
    return get_random_string(16)


def make_token(purpose: str, subject: str, *, nonce: str) -> str:
    """Return a signed token (A–Z a–z 0–9 - _ and dots) for ``subject``, good for ``purpose`` alone."""
    return _signer(purpose).sign_object([subject, nonce])


def read_token(purpose: str, token: str, *, max_age: timedelta, nonce_of: Callable[[str], str | None]) -> str | None:
    """Return the subject of ``token``; None for every failure alike: forged, cut, expired, revoked, another purpose.

    ``nonce_of`` gives the nonce that the owner of a subject has stored now, or None. It is asked only about
    subjects that we signed.
    """
    try:
        subject, nonce = _signer(purpose).unsign_object(token, max_age=max_age)
    except (BadSignature, ValueError):
        return None
    present = nonce_of(subject)
    return subject if present and constant_time_compare(present, nonce) else None


def _signer(purpose: str) -> TimestampSigner:
    return TimestampSigner(sep=".", salt=f"core.links.{purpose}")
