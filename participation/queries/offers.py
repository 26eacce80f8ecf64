"""Reads about who offers help."""

from core.links.tokens import read_token
from participation.domain.follow_up import KEEP_UNCONFIRMED
from participation.models import HelpOffer

HELP_PURPOSE = "participation.help"
VIEW_CODENAME = "view_helpoffer"


def offer_of(token: str) -> HelpOffer | None:
    """Return the offer that a mailed token is about; None for every token that is no good."""
    subject = read_token(HELP_PURPOSE, token, max_age=KEEP_UNCONFIRMED, nonce_of=_nonce)
    return HelpOffer.objects.select_related("role").filter(pk=int(subject)).first() if subject else None


def _nonce(offer: str) -> str | None:
    return HelpOffer.objects.filter(pk=int(offer)).values_list("link_nonce", flat=True).first()
