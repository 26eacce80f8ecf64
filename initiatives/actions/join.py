"""Somebody joins what is there already: passed on by mail, counted without a name."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from django.conf import settings
from django.db import transaction
from django.utils.translation import gettext as _
from django.utils.translation import override

from activities.host_queries import working_links
from activities.models import ActivityPage
from core.limits.counting import within_limit
from core.organisation.queries import organisation
from core.outbox.writing import send_rendered
from initiatives.models import InitiativePage, Nudge, Submission
from initiatives.queries.readers import addresses, all_readers

PER_ADDRESS = (30, timedelta(hours=1))
PER_PERSON = (5, timedelta(days=1))


class TooOften(Exception):  # noqa: N818 - reads as what it says
    """So many came from here that this one is not passed on."""


@dataclass(frozen=True, kw_only=True)
class Joiner:
    """Who wants to join, as typed and checked by the form; nothing of it is stored with us."""

    name: str
    email: str
    phone: str
    words: str


def join(*, page: InitiativePage | ActivityPage, joiner: Joiner, url: str, address: str, now: datetime) -> None:
    """Mail the organisation, and whoever carries ``page`` where we have their e-mail; count it.

    ``url`` is the page's own address. ``address`` is the joiner's network address, for the limits. The joiner sees
    nobody's address; the others can answer the mail. Raises :class:`TooOften`.
    """
    person = joiner.email or joiner.phone
    allowed = [
        within_limit("initiatives.join.address", address, limit=PER_ADDRESS[0], window=PER_ADDRESS[1], now=now),
        within_limit("initiatives.join.person", person, limit=PER_PERSON[0], window=PER_PERSON[1], now=now),
    ]
    if not all(allowed):
        raise TooOften
    with transaction.atomic():
        Nudge.objects.create(page=page, at=now)
        for email in _carriers(page, now):
            tell_carrier(page, joiner, url=url, to=email)


def _carriers(page: InitiativePage | ActivityPage, now: datetime) -> list[str]:
    """Return the e-mail addresses of the organisation and of who carries the page, each once.

    Without any, those of the moderators: the joiner is told that it was passed on, and nothing of it is stored.
    """
    if isinstance(page, ActivityPage):
        own = list(working_links(now).filter(activity=page).values_list("email", flat=True))
    else:
        own = list(Submission.objects.filter(page=page).values_list("email", flat=True))
    found = [organisation(settings.LANGUAGE_CODE).email, *own]
    return list(dict.fromkeys(filter(None, found))) or addresses(all_readers())


def tell_carrier(page: InitiativePage | ActivityPage, joiner: Joiner, *, url: str, to: str) -> None:
    """Write one mail. No typed text stands in a header but the checked e-mail to answer to."""
    with override(settings.LANGUAGE_CODE):
        context = {
            "organisation": organisation(settings.LANGUAGE_CODE),
            "subject": _("Somebody wants to join"),
            "title": page.title,
            "joiner": joiner,
            "url": settings.BASE_URL + url,
            "language_code": settings.LANGUAGE_CODE,
        }
        send_rendered("initiative_join", context, to=to, reply_to=[joiner.email] if joiner.email else [])
