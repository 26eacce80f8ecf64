"""The mails to a host: plain words, text and HTML. They are stored in the caller's transaction; ``tick`` sends them."""

from django.conf import settings
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import override

from activities.host_queries import code_of, token_of
from activities.models import HostLink
from core.organisation.queries import organisation
from core.outbox.writing import send_rendered


def send_link(link: HostLink) -> None:
    """Send the link, and the code for who has no link at hand."""
    with override(settings.LANGUAGE_CODE):
        _send(link, "link", subject=_("Your link to keep the agenda right"), url=_address("host", link))


def send_question(link: HostLink) -> None:
    """Ask whether the activity goes on; the link shows a page with the button."""
    with override(settings.LANGUAGE_CODE):
        _send(link, "question", subject=_("Does your activity still go on?"), url=_address("host_answer", link))


def _address(name: str, link: HostLink) -> str:
    return settings.BASE_URL + reverse(name, args=[token_of(link)])


def _send(link: HostLink, name: str, *, subject: str, url: str) -> None:
    """Render both bodies and hand the mail over. No text of an editor stands in a header."""
    who = organisation(settings.LANGUAGE_CODE)
    context = {
        "organisation": who,
        "subject": subject,
        "title": link.activity.title,
        "url": url,
        "code": code_of(link),
        "code_address": settings.BASE_URL + reverse("host_code"),
        "language_code": settings.LANGUAGE_CODE,
    }
    send_rendered(f"host_{name}", context, to=link.email, reply_to=[who.email] if who.email else [])
