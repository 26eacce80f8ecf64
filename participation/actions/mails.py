"""Mails about who offers help: to them, to the host, to staff."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from django.conf import settings
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import override

from core.links.tokens import make_token
from core.organisation.queries import organisation
from core.outbox.writing import send_rendered
from initiatives.queries.readers import addresses, neighbourhood_readers
from participation.models import HelpOffer
from participation.queries.offers import HELP_PURPOSE, VIEW_CODENAME


def ask_helper_to_confirm(offer: HelpOffer) -> None:
    """Send the link to the page with the button, in the language of the form."""
    with override(offer.language):
        token = make_token(HELP_PURPOSE, str(offer.pk), nonce=offer.link_nonce)
        who = organisation(offer.language)
        context = _context(offer, offer.language, subject=_("Do you want to help?")) | {
            "url": settings.BASE_URL + reverse("participation:confirm", args=[token]),
        }
        send_rendered("help_confirm", context, to=offer.email, reply_to=[who.email] if who.email else [])


def tell_host(offer: HelpOffer, *, email: str) -> None:
    """Pass it on to the host, who answers by replying to the mail."""
    with override(settings.LANGUAGE_CODE):
        context = _context(offer, settings.LANGUAGE_CODE, subject=_("Somebody wants to help"))
        send_rendered("help_host", context, to=email, reply_to=[offer.email] if offer.email else [])


def tell_staff(offer: HelpOffer, *, addresses: Sequence[str]) -> None:
    """Tell staff that it waits. Nothing personal stands in this mail."""
    with override(settings.LANGUAGE_CODE):
        context = _context(offer, settings.LANGUAGE_CODE, subject=_("Somebody wants to help: please call")) | {
            "url": settings.BASE_URL + reverse("helpers:helper", args=[offer.pk]),
        }
        for address in addresses:
            send_rendered("help_staff", context, to=address)


def staff_addresses(offer: HelpOffer, *, today: date) -> list[str]:
    """Return the e-mail addresses of whoever may read ``offer``; without any, the organisation's."""
    people = neighbourhood_readers(offer.neighbourhood_id, permission=VIEW_CODENAME, today=today)
    return addresses(people)


def _context(offer: HelpOffer, language: str, *, subject: str) -> dict[str, Any]:
    return {
        "organisation": organisation(language),
        "subject": subject,
        "title": offer.title,
        "name": offer.name,
        "reach": [value for value in (offer.phone, offer.email) if value],
        "call_when": offer.call_when,
        "words": offer.message,
        "answer_by": offer.answer_by,
        "language_code": language,
    }
