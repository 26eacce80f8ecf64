"""Examples of the mails to hosts (core.outbox.examples). Nobody in them exists; nothing is stored."""

from django.conf import settings
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, override

from activities.actions import host_mails
from activities.models import ActivityPage, HostLink
from core.outbox.examples import Example

HOST = gettext_lazy("the host of an activity")


def mail_examples() -> list[Example]:
    """Both mails; hosts read the site's own language."""
    return [
        Example(
            template="host_link",
            to=HOST,
            when=gettext_lazy("A member of staff gives access, or renews it."),
            write=lambda _language: host_mails.send_link(_link()),
        ),
        Example(
            template="host_question",
            to=HOST,
            when=gettext_lazy("Nobody looked after an activity for four months."),
            write=lambda _language: host_mails.send_question(_link()),
        ),
    ]


def _link() -> HostLink:
    """Access with a number that no row has: its link and code open nothing."""
    with override(settings.LANGUAGE_CODE):
        activity = ActivityPage(title=_("Coffee morning"))
        return HostLink(pk=0, activity=activity, role=_("teacher"), email="begeleider@voorbeeld.example")
