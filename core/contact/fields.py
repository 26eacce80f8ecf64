"""Fields in which people write."""

from collections.abc import Mapping
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.core.validators import EmailValidator
from django.utils.translation import gettext_lazy as _

from core.contact.validators import validate_no_link, validate_one_line, validate_phone
from core.text.typed import without_controls

_TOO_LONG = _("Make this shorter: at most %(limit_value)d characters. Now there are %(show_value)d.")


class WholeField(forms.CharField):
    """Text that is taken whole, or refused with how long it is. Signs that nobody can see are left out first.

    No ``maxlength`` in the browser: that cuts off what is pasted and says nothing.
    """

    def __init__(self, *, max_length: int, error_messages: Any = None, **kwargs: Any) -> None:
        messages = {"max_length": _TOO_LONG} | (error_messages or {})
        super().__init__(max_length=max_length, error_messages=messages, **kwargs)

    def to_python(self, value: Any) -> Any:
        """Clean it: a stray sign of a word processor is no reason to refuse."""
        return super().to_python(without_controls(value) if isinstance(value, str) else value)

    def widget_attrs(self, widget: forms.Widget) -> dict[str, Any]:
        """Return the attributes of the input."""
        return {name: value for name, value in super().widget_attrs(widget).items() if name != "maxlength"}

    def run_validators(self, value: str) -> None:
        """Look into nothing that is too long: anybody can send megabytes."""
        if self.max_length is not None and len(value) > self.max_length:
            params = {"limit_value": self.max_length, "show_value": len(value)}
            raise ValidationError(self.error_messages["max_length"], code="max_length", params=params)
        super().run_validators(value)


class TextField(WholeField):
    """Text of a resident, without links.

    ``one_of_two``: another field may be filled in instead, so that "not required" beside it would mislead.
    """

    def __init__(self, *, max_length: int, required_text: Any = "", rows: int = 0, **kwargs: Any) -> None:
        self.browser_attrs = kwargs.pop("attrs", {})
        self.one_of_two = kwargs.pop("one_of_two", False)
        messages = {"required": required_text} if required_text else {}
        if rows:
            kwargs["widget"] = forms.Textarea(attrs={"rows": rows})
            kwargs.setdefault("validators", [validate_no_link])
        else:
            kwargs.setdefault("validators", [validate_one_line, validate_no_link])
        super().__init__(max_length=max_length, required=bool(required_text), error_messages=messages, **kwargs)

    def widget_attrs(self, widget: forms.Widget) -> dict[str, Any]:  # noqa: ARG002 - Django's signature
        """Return the attributes of the input."""
        return dict(self.browser_attrs)


def email_field(help_text: Any) -> TextField:
    """Return the field for an e-mail address, beside one for a phone number."""
    return TextField(
        label=_("E-mail"),
        help_text=help_text,
        max_length=254,
        one_of_two=True,
        widget=forms.EmailInput(attrs={"autocomplete": "email"}),
        validators=[EmailValidator(_("This is not an e-mail address. For example: name@example.org."))],
    )


def phone_field(help_text: Any = "") -> TextField:
    """Return the field for a phone number, beside one for an e-mail address."""
    return TextField(
        label=_("Phone"),
        help_text=help_text,
        max_length=30,
        one_of_two=True,
        widget=forms.TextInput(attrs={"type": "tel", "autocomplete": "tel"}),
        validators=[validate_phone],
    )


def ask_for_one_way(form: forms.Form, cleaned: Mapping[str, Any], problem: Any) -> None:
    """Add ``problem`` to ``form`` when neither its e-mail nor its phone was filled in, and neither is wrong already."""
    silent = not cleaned.get("email") and not cleaned.get("phone")
    if silent and not form.has_error("email") and not form.has_error("phone"):
        form.add_error("email", problem)
