"""The example of the mail about a double booking (core.outbox.examples)."""

from django.conf import settings
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, override

from activities.models import ActivityPage
from core.outbox.examples import Example
from home.actions.publish import tell_of_double_bookings


def mail_examples() -> list[Example]:
    """The one mail of this room."""
    return [
        Example(
            template="double_booking",
            to=gettext_lazy("who scheduled an activity"),
            when=gettext_lazy("It goes on the website and shares its place with another activity."),
            write=_double_booking,
        )
    ]


def _double_booking(_language: str) -> None:
    with override(settings.LANGUAGE_CODE):
        pairs = [{"when": _("Tuesday 1 December"), "other": _("Language café"), "venue": _("The Swell")}]
        page = ActivityPage(pk=0, title=_("Coffee morning"))
    tell_of_double_bookings(page, pairs, to="medewerker@voorbeeld.example")
