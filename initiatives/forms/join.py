"""How somebody who joins can be reached."""

from typing import Any

from django import forms
from django.core.validators import EmailValidator
from django.utils.translation import gettext_lazy as _

from core.contact.fields import TextField
from core.contact.validators import validate_phone
from initiatives.actions.join import Joiner
from initiatives.forms.mine import PlainForm


class JoinForm(PlainForm):
    """A name, one way to answer, and perhaps a few words."""

    contact_name = TextField(
        label=_("What is your name?"),
        max_length=120,
        required_text=_("Fill in your name, so that we know whom to ask for."),
        attrs={"autocomplete": "name"},
    )
    email = TextField(
        label=_("E-mail"),
        help_text=_("E-mail or phone: one of the two is enough."),
        max_length=254,
        one_of_two=True,
        widget=forms.EmailInput(attrs={"autocomplete": "email"}),
        validators=[EmailValidator(_("This is not an e-mail address. For example: name@example.org."))],
    )
    phone = TextField(
        label=_("Phone"),
        max_length=30,
        one_of_two=True,
        widget=forms.TextInput(attrs={"type": "tel", "autocomplete": "tel"}),
        validators=[validate_phone],
    )
    words = TextField(label=_("Do you want to say something about it?"), max_length=1000, rows=4)

    def clean(self) -> dict[str, Any]:
        """Ask for one way to answer."""
        cleaned = super().clean() or {}
        silent = not cleaned.get("email") and not cleaned.get("phone")
        if silent and not self.has_error("email") and not self.has_error("phone"):
            self.add_error("email", _("Fill in your e-mail or your phone number, or we cannot answer you."))
        return cleaned

    def joiner(self) -> Joiner:
        """Return who joins; only of a valid form."""
        cleaned = self.cleaned_data
        return Joiner(
            name=cleaned["contact_name"], email=cleaned["email"], phone=cleaned["phone"], words=cleaned["words"]
        )
