"""Mailed links of the initiatives."""

from datetime import timedelta
from uuid import UUID

from core.links.tokens import make_token, read_token
from initiatives.models import Submission
from initiatives.queries.cards import index_url

CONFIRM_PURPOSE = "initiatives.confirm"
#: A mail that is read after a holiday still works.
CONFIRM_DAYS = 14


def submission_of(token: str) -> Submission | None:
    """Return the submission that a mailed token to confirm is about; None for every token that is no good."""
    subject = read_token(CONFIRM_PURPOSE, token, max_age=timedelta(days=CONFIRM_DAYS), nonce_of=_nonce)
    return Submission.objects.filter(reference=UUID(subject)).first() if subject else None


def _nonce(reference: str) -> str | None:
    return Submission.objects.filter(reference=UUID(reference)).values_list("link_nonce", flat=True).first()


MINE_PURPOSE = "initiatives.mine"


def mine_path(submission: Submission) -> str:
    """Return the path of the initiator's private page, with a fresh token, in the language of the form."""
    token = make_token(MINE_PURPOSE, str(submission.reference), nonce=submission.link_nonce)
    return f"{index_url(submission.language)}mijn/{token}/"
