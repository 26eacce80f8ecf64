"""Forms of visitors: signed, timed, with a trap for machines; and those on which somebody says how to reach them."""

import secrets
from datetime import timedelta
from typing import Any, ClassVar

from django import forms
from django.core.exceptions import ValidationError
from django.core.signing import BadSignature, SignatureExpired, TimestampSigner
from django.http import QueryDict
from django.utils.datastructures import MultiValueDict
from django.utils.translation import gettext_lazy as _

from core.contact.fields import TextField, ask_for_one_way, email_field, phone_field
from core.text.typed import without_controls

#: Nobody reads the form, types and sends it within this time.
MINIMUM_TIME = timedelta(seconds=2)
_AGAIN = _("Something went wrong while sending. Wait a moment, then send it once more. If it fails again, call us.")
#: Fields that nobody sees, and the form as a whole: their errors are about no field.
_HIDDEN = ("__all__", "website", "form_key")
#: Errors that could be about any field: far from it they need its name.
_OF_ANY = frozenset({"max_length", "one_line", "invalid_choice", "link"})


class SentOnceForm(forms.Form):
    """A form with a key of its own: who sends it twice is stored once, and a machine is found out."""

    use_required_attribute = False  # the browser's own messages are in the browser's language, and short
    #: What the key of the form is signed for: that of one form is no key of another.
    purpose: ClassVar[str]

    website = forms.CharField(
        label=_("Leave this empty"),
        required=False,
        widget=forms.TextInput(attrs={"tabindex": "-1", "autocomplete": "off"}),
    )
    form_key = forms.CharField(required=False, widget=forms.HiddenInput)

    def __init__(self, data: QueryDict | None = None, files: MultiValueDict[str, Any] | None = None) -> None:
        self.typed = QueryDict(mutable=True)
        for name, sent in data.lists() if data is not None else ():
            self.typed.setlist(name, [without_controls(value) for value in sent])
        super().__init__(None if data is None else self.typed, files)
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
        """Refuse what only a machine fills in. A person whose browser did so sends it once more."""
        if self.cleaned_data["website"]:
            raise ValidationError(_AGAIN, code="again")
        return ""

    def ready_to_show_again(self) -> None:
        """Empty what a person cannot see, so that the same form is accepted when it is sent once more."""
        self.typed["website"] = ""
        if not self.sent_key:
            self.typed["form_key"] = self._new_key()

    def error_summary(self) -> list[dict[str, str]]:
        """Return each error with the id of its field, in the order of the form; what is hidden comes first."""
        general = dict.fromkeys(str(message) for name in _HIDDEN for message in self.errors.get(name, []))
        rows = [{"field_id": "", "message": message} for message in general]
        for name in self.fields:
            if name in self.errors and name not in _HIDDEN:
                field = self[name]
                field_id = f"{field.auto_id}_0" if field.use_fieldset else field.id_for_label
                messages = self.errors.as_data()[name]
                rows += [{"field_id": field_id, "message": _named(field, error)} for error in messages]
        return rows


def _named(field: forms.BoundField, error: ValidationError) -> str:
    """Return the message as it reads far from its field: with the name of the field where it could be any."""
    message = " ".join(error.messages)
    return f"{field.label} – {message}" if error.code in _OF_ANY else message


class ReachForm(SentOnceForm):
    """Who it is, and how to reach them; a form of its own adds what else it asks."""

    name = TextField(
        label=_("What is your name?"),
        max_length=120,
        required_text=_("Fill in your name, so that they know who joins in."),
        attrs={"autocomplete": "name"},
    )
    email = email_field(_("E-mail or phone: one of the two is enough."))
    phone = phone_field()

    def clean(self) -> dict[str, Any]:
        """Ask for one way to reach whoever joins in."""
        cleaned = super().clean() or {}
        ask_for_one_way(self, cleaned, _("Fill in your e-mail or your phone number, or nobody can answer you."))
        return cleaned
