"""The examples of the mails about what was scheduled (core.outbox.examples)."""

from django.conf import settings
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, override

from activities.models import ActivityPage
from core.outbox.examples import Example
from home.actions.publish import tell_of_double_bookings, tell_of_unpublished


def mail_examples() -> list[Example]:
    """The mails of this room."""
    return [
        Example(
            template="double_booking",
            to=gettext_lazy("who scheduled an activity"),
            when=gettext_lazy("It goes on the website and shares its place with another activity."),
            write=_double_booking,
        ),
        Example(
            template="not_published",
            to=gettext_lazy("who scheduled a page"),
            when=gettext_lazy("Its hour came and it could not be published."),
            write=_not_published,
        ),
    ]


def _double_booking(_language: str) -> None:
    with override(settings.LANGUAGE_CODE):
        pairs = [{"when": _("Tuesday 1 December"), "other": _("Language café"), "venue": _("The Swell")}]
        page = ActivityPage(pk=0, title=_("Coffee morning"))
    tell_of_double_bookings(page, pairs, to="medewerker@voorbeeld.example")


def _not_published(_language: str) -> None:
    with override(settings.LANGUAGE_CODE):
        page = ActivityPage(pk=0, title=_("Coffee morning"))
        reasons = [_("Another page has this address.")]
    tell_of_unpublished(page, reasons, to="medewerker@voorbeeld.example")
