"""How somebody who joins can be reached."""

from typing import Any

from django.utils.translation import gettext_lazy as _

from core.contact.fields import TextField, ask_for_one_way, email_field, phone_field
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
    email = email_field(_("E-mail or phone: one of the two is enough."))
    phone = phone_field()
    words = TextField(label=_("Do you want to say something about it?"), max_length=1000, rows=4)

    def clean(self) -> dict[str, Any]:
        """Ask for one way to answer."""
        cleaned = super().clean() or {}
        ask_for_one_way(self, cleaned, _("Fill in your e-mail or your phone number, or we cannot answer you."))
        return cleaned

    def joiner(self) -> Joiner:
        """Return who joins; only of a valid form."""
        cleaned = self.cleaned_data
        return Joiner(
            name=cleaned["contact_name"], email=cleaned["email"], phone=cleaned["phone"], words=cleaned["words"]
        )
