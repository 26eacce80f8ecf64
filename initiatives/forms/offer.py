"""The form on which somebody offers help or says that they come along."""

from django import forms
from django.utils.translation import gettext_lazy as _

from core.contact.fields import TextField
from core.contact.forms import ReachForm
from initiatives.actions.offer import Offer
from initiatives.enums import JoinKind


class JoinForm(ReachForm):
    """Who joins in, how to reach them, and a few words."""

    purpose = "initiatives.join"

    message = TextField(label=_("Do you want to say something with it?"), max_length=1000, rows=4)
    consent = forms.BooleanField(
        label=_("You may pass my name, my message and how to reach me on to whoever started this."),
        error_messages={"required": _("Tick the box, or we may not pass it on.")},
    )

    field_order = ("name", "email", "phone", "message", "consent", "website", "form_key")

    def offer(self, kind: JoinKind) -> Offer:
        """Return what was typed; only of a valid form."""
        values = {name: self.cleaned_data[name] for name in ("name", "email", "phone", "message")}
        return Offer(kind=kind, **values)
