"""Examples of the mails about volunteering (core.outbox.examples). Nobody in them exists; nothing is stored."""

from datetime import timedelta

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, override

from core import clock
from core.outbox.examples import Example
from participation.actions import mails
from participation.actions.expiry import send_question
from participation.models import HelpOffer, RoleCare

#: No row has this number: a link in an example leads nowhere.
NOBODY = 0
ADDRESS, HOST = "bewoner@voorbeeld.example", "begeleider@voorbeeld.example"


def mail_examples() -> list[Example]:
    """Every mail of this room, in the order in which somebody who helps meets them."""
    return [
        Example(
            template="help_confirm",
            to=gettext_lazy("who offers help"),
            when=gettext_lazy("Right after sending the form “I help”."),
            write=lambda language: mails.ask_helper_to_confirm(_offer(language)),
            own_language=True,
        ),
        Example(
            template="help_host",
            to=gettext_lazy("the host of a role"),
            when=gettext_lazy("Somebody who wants to help pressed the button, or left a phone number."),
            write=lambda language: mails.tell_host(_offer(language), email=HOST),
        ),
        Example(
            template="help_staff",
            to=gettext_lazy("staff who follow up"),
            when=gettext_lazy("The same, where no e-mail of a host is known."),
            write=lambda language: mails.tell_staff(_offer(language), addresses=[HOST]),
        ),
        Example(
            template="role_question",
            to=gettext_lazy("the host of a role"),
            when=gettext_lazy("Nobody published or confirmed the volunteer work for four months."),
            write=lambda _language: send_question(
                RoleCare(pk=NOBODY, asked_at=clock.now()), email=HOST, title=_("Cutting vegetables for the soup")
            ),
        ),
    ]


def _offer(language: str) -> HelpOffer:
    with override(language):
        return HelpOffer(
            pk=NOBODY,
            title=_("Cutting vegetables for the soup"),
            name=_("A neighbour"),
            email=ADDRESS,
            call_when=_("in the mornings"),
            message=_("I like to cook."),
            language=language,
            answer_by=clock.today() + timedelta(days=8),
        )
