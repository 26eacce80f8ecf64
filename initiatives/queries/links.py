"""Mailed links of the initiatives."""

from datetime import timedelta

from core.links.tokens import make_token, read_token
from initiatives.models import Joining, Submission
from initiatives.queries.cards import index_url

CONFIRM_PURPOSE = "initiatives.confirm"
#: A mail that is read after a holiday still works.
CONFIRM_DAYS = 14


JOIN_PURPOSE = "initiatives.offer"
#: As long as an offer to join waits.
JOIN_DAYS = 14


def joining_of(token: str) -> Joining | None:
    """Return the offer that a mailed token is about; None for every token that is no good."""
    subject = read_token(JOIN_PURPOSE, token, max_age=timedelta(days=JOIN_DAYS), nonce_of=_join_nonce)
    return Joining.objects.select_related("page").filter(pk=int(subject)).first() if subject else None


def _join_nonce(joining: str) -> str | None:
    return Joining.objects.filter(pk=int(joining)).values_list("link_nonce", flat=True).first()


MINE_PURPOSE = "initiatives.mine"


def mine_path(submission: Submission) -> str:
    """Return the path of the initiator's private page, with a fresh token, in the language of the form."""
    token = make_token(MINE_PURPOSE, str(submission.reference), nonce=submission.link_nonce)
    return f"{index_url(submission.language)}mijn/{token}/"
