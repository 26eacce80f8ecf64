"""Mailed links of the initiatives."""

from core.links.tokens import make_token
from initiatives.models import Submission
from initiatives.queries.cards import index_url

CONFIRM_PURPOSE = "initiatives.confirm"
#: A mail that is read after a holiday still works.
CONFIRM_DAYS = 14


MINE_PURPOSE = "initiatives.mine"


def mine_path(submission: Submission) -> str:
    """Return the path of the initiator's private page, with a fresh token, in the language of the form."""
    token = make_token(MINE_PURPOSE, str(submission.reference), nonce=submission.link_nonce)
    return f"{index_url(submission.language)}mijn/{token}/"
