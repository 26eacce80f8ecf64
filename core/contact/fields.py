"""Fields in which people write."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from core.contact.validators import validate_no_link, validate_one_line

_TOO_LONG = _("Make this shorter: at most %(limit_value)d characters. Now there are %(show_value)d.")


class TextField(forms.CharField):
    """Text of a person. No ``maxlength`` in the browser: that cuts off what is pasted and says nothing.

    ``one_of_two``: another field may be filled in instead, so that "not required" beside it would mislead.
    """

    def __init__(self, *, max_length: int, required_text: Any = "", rows: int = 0, **kwargs: Any) -> None:
        self.browser_attrs = kwargs.pop("attrs", {})
        self.one_of_two = kwargs.pop("one_of_two", False)
        messages = {"max_length": _TOO_LONG} | ({"required": required_text} if required_text else {})
        if rows:
            kwargs["widget"] = forms.Textarea(attrs={"rows": rows})
            kwargs.setdefault("validators", [validate_no_link])
        else:
            kwargs.setdefault("validators", [validate_one_line, validate_no_link])
        super().__init__(max_length=max_length, required=bool(required_text), error_messages=messages, **kwargs)

    def widget_attrs(self, widget: forms.Widget) -> dict[str, Any]:  # noqa: ARG002 - Django's signature
        """Return the attributes of the input."""
        return dict(self.browser_attrs)
