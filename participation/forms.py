"""The form on which somebody offers help, and what staff fill in about it."""

from django import forms
from django.utils.translation import gettext_lazy as _

from core.contact.fields import TextField
from core.contact.forms import ReachForm
from participation.actions.offer_help import Answers


class HelpForm(ReachForm):
    """Who helps, how and when to reach them, and a few words."""

    purpose = "participation.help"

    call_when = TextField(
        label=_("When can we call you?"), help_text=_("For example: in the mornings, not on Friday."), max_length=200
    )
    message = TextField(
        label=_("Do you want to say something with it?"),
        help_text=_("For example: what you like, or what you cannot do."),
        max_length=1000,
        rows=4,
    )
    consent = forms.BooleanField(
        label=_("You may pass my name, my message and how to reach me on to whoever guides this work."),
        error_messages={"required": _("Tick the box, or we may not pass it on.")},
    )

    field_order = ("name", "email", "phone", "call_when", "message", "consent", "website", "form_key")

    def answers(self) -> Answers:
        """Return what was typed; only of a valid form."""
        return Answers(**{name: self.cleaned_data[name] for name in Answers.__dataclass_fields__})
