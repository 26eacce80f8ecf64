"""The initiator's own page: how it is found, and everything that we keep of one submission."""

import base64
import re
from datetime import timedelta
from typing import Any
from uuid import UUID

from django.utils.crypto import constant_time_compare, salted_hmac

from core.links.tokens import read_token
from initiatives.enums import SubmissionState
from initiatives.models import Submission
from initiatives.queries.links import CONFIRM_DAYS, CONFIRM_PURPOSE, MINE_PURPOSE

#: Every mail brings a fresh link; who has only an old one asks for another.
MINE_DAYS = 180
CODE_DIGITS = 8
#: Of a key in the database; longer ones would not fit.
MOST_DIGITS = 9
#: Stands for "none" in the look-up of a token that is no good, which then costs as much as that of a good one.
NOBODY = UUID(int=0)


def mine(token: str) -> Submission | None:
    """Return the submission of a private page; None for every token that is no good, after the same work."""
    return _found(MINE_PURPOSE, token, MINE_DAYS)


def to_confirm(token: str) -> Submission | None:
    """Return the submission that a mailed token to confirm is about, likewise."""
    return _found(CONFIRM_PURPOSE, token, CONFIRM_DAYS)


def _found(purpose: str, token: str, days: int) -> Submission | None:
    asked: list[str] = []

    def nonce(reference: str) -> str | None:
        asked.append(reference)
        return _nonce(reference)

    subject = read_token(purpose, token, max_age=timedelta(days=days), nonce_of=nonce)
    if not asked:
        _nonce(str(NOBODY))
    found = Submission.objects.select_related("page", "neighbourhood")
    return found.filter(reference=UUID(subject) if subject else NOBODY).first()


def _nonce(reference: str) -> str | None:
    return Submission.objects.filter(reference=UUID(reference)).values_list("link_nonce", flat=True).first()


# --- the card with a code -------------------------------------------------------------------------


def code_of(submission: Submission) -> str:
    """Return the code on the card for who has no mail: the submission's number and eight digits. Stored nowhere."""
    digits = _digits(submission.pk, submission.link_nonce)
    return f"{submission.pk}-{digits[:4]}-{digits[4:]}"


def number_of_code(typed: str) -> int:
    """Return the number of the submission that a typed code names; 0 for none. Signs between digits do not count."""
    number = re.sub(r"[^0-9]", "", typed)[:-CODE_DIGITS]
    return int(number) if 0 < len(number) <= MOST_DIGITS else 0


def with_code(typed: str) -> Submission | None:
    """Return the submission whose code was typed; None for every failure, after the same work."""
    number = number_of_code(typed)
    found = Submission.objects.exclude(state=SubmissionState.PURGED).filter(pk=number).first()
    right = _digits(number, found.link_nonce if found else "")
    digits = re.sub(r"[^0-9]", "", typed)[-CODE_DIGITS:]
    return found if constant_time_compare(right, digits) and found and found.link_nonce else None


def _digits(pk: int, nonce: str) -> str:
    secret = salted_hmac("initiatives.code", f"{pk}\n{nonce}", algorithm="sha256")
    return f"{int(secret.hexdigest(), 16) % 10**CODE_DIGITS:0{CODE_DIGITS}}"


# --- everything we keep ---------------------------------------------------------------------------

#: Keys, digests and relations that say nothing about a person.
INTERNAL = frozenset({"id", "form_key", "link_nonce", "origin", "page", "team", "neighbourhood", "entered_by"})


def everything_of(submission: Submission) -> dict[str, Any]:
    """Return all that we keep of one submission, by the names of the fields, as JSON can hold it (GDPR, article 20).

    Notes of colleagues among each other stay out; what they contain about the initiator is given on request.
    """
    fields = submission._meta.concrete_fields  # noqa: SLF001 - Django's documented _meta API
    own = {one.name: one.value_from_object(submission) for one in fields if one.name not in INTERNAL}
    return {name: _plain(value) for name, value in own.items()} | {
        "neighbourhood": str(submission.neighbourhood or ""),
        "themes": [str(theme) for theme in submission.themes.all()],
        "events": [
            {"at": one.at.isoformat(), "event": one.event, "by": one.by, "state": one.to_state, "words": one.words}
            for one in submission.events.all()
        ],
        "proposals": [
            {"at": one.created_at.isoformat(), "kind": one.kind, "state": one.state, "values": one.values}
            for one in submission.proposals.all()
        ],
        "pictures": [
            {"type": "image/jpeg", "base64": base64.b64encode(bytes(one.content)).decode()}
            for one in submission.pictures.all()
        ],
    }


def _plain(value: Any) -> Any:
    if value is None or isinstance(value, (str, int, bool, list, dict)):
        return value
    return value.isoformat() if hasattr(value, "isoformat") else str(value)
