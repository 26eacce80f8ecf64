"""A form on which somebody says who they are and how to reach them: signed, timed, with a trap for machines."""

import secrets
from datetime import timedelta
from typing import Any, ClassVar

from django import forms
from django.core.exceptions import ValidationError
from django.core.signing import BadSignature, SignatureExpired, TimestampSigner
from django.core.validators import EmailValidator
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from core.contact.fields import TextField
from core.contact.validators import validate_phone
from core.text.typed import without_controls

#: Nobody reads the form, types and sends it within this time.
MINIMUM_TIME = timedelta(seconds=2)
_AGAIN = _("Something went wrong while sending. Wait a moment, then send it once more. If it fails again, call us.")


class ReachForm(forms.Form):
    """Who it is, and how to reach them; a form of its own adds what else it asks."""

    use_required_attribute = False  # the browser's own messages are in the browser's language, and short
    #: What the key of the form is signed for: that of one form is no key of another.
    purpose: ClassVar[str]

    name = TextField(
        label=_("What is your name?"),
        max_length=120,
        required_text=_("Fill in your name, so that they know who joins in."),
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
    website = forms.CharField(
        label=_("Leave this empty"),
        required=False,
        widget=forms.TextInput(attrs={"tabindex": "-1", "autocomplete": "off"}),
    )
    form_key = forms.CharField(required=False, widget=forms.HiddenInput)

    def __init__(self, data: QueryDict | None = None) -> None:
        self.typed = QueryDict(mutable=True)
        for name, sent in data.lists() if data is not None else ():
            self.typed.setlist(name, [without_controls(value) for value in sent])
        super().__init__(None if data is None else self.typed)
        self.sent_key = ""
        self.initial["form_key"] = self._new_key()

    def _signer(self) -> TimestampSigner:
        return TimestampSigner(salt=self.purpose)

    def _new_key(self) -> str:
        """Return a signed key that says when the form was first shown."""
        return self._signer().sign(secrets.token_urlsafe(16))

    def clean_form_key(self) -> str:
        """Return the key without its signature; refuse one that we did not sign, or that was shown only just now."""
        sent = self.cleaned_data["form_key"]
        try:
            self.sent_key = self._signer().unsign(sent)
        except BadSignature as error:
            raise ValidationError(_AGAIN, code="again") from error
        try:
            self._signer().unsign(sent, max_age=MINIMUM_TIME)
        except SignatureExpired:  # as it should be: older than that
            return self.sent_key
        raise ValidationError(_AGAIN, code="again")

    def clean_website(self) -> str:
        """Refuse what only a machine fills in."""
        if self.cleaned_data["website"]:
            raise ValidationError(_AGAIN, code="again")
        return ""

    def clean(self) -> dict[str, Any]:
        """Ask for one way to reach whoever joins in."""
        cleaned = super().clean() or {}
        silent = not cleaned.get("email") and not cleaned.get("phone")
        if silent and not self.has_error("email") and not self.has_error("phone"):
            self.add_error("email", _("Fill in your e-mail or your phone number, or nobody can answer you."))
        return cleaned

    def ready_to_show_again(self) -> None:
        """Empty what a person cannot see, so that the same form is accepted when it is sent once more."""
        self.typed["website"] = ""
        if not self.sent_key:
            self.typed["form_key"] = self._new_key()

    def error_summary(self) -> list[dict[str, str]]:
        """Return each error with the id of its field, in the order of the form; what is hidden comes first."""
        hidden = ("__all__", "website", "form_key")
        general = dict.fromkeys(str(message) for name in hidden for message in self.errors.get(name, []))
        rows = [{"field_id": "", "message": message} for message in general]
        for name in self.fields:
            if name not in hidden:
                rows += [{"field_id": f"id_{name}", "message": str(one)} for one in self.errors.get(name, [])]
        return rows
