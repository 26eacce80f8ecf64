"""Staff type over what came on paper, by phone or at the counter: one screen, a minute."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from core.contact.fields import TextField
from initiatives.actions.hand_in import Behalf
from initiatives.enums import Source
from initiatives.forms.idea import IdeaForm
from initiatives.forms.mine import PlainForm

#: What belongs to the browser of a resident.
_NOT_HERE = ("website", "pictures", "pictures_permission")


class EntryForm(IdeaForm):
    """The same fields, in the order of the paper form; how it came, how the resident is reached, and the consent."""

    source = forms.ChoiceField(
        label=_("How did it come?"),
        choices=[(one.value, one.label) for one in Source if one != Source.WEB],
        widget=forms.RadioSelect,
        initial=Source.PAPER,
        error_messages={"required": _("Say how it came."), "invalid_choice": _("Choose from the list.")},
    )
    postal_address = TextField(
        label=_("Address for a letter"),
        help_text=_(
            "Only where there is neither e-mail nor phone. Street, number, postcode, place: the name stands above it."
        ),
        max_length=300,
        rows=3,
    )
    comes_by = forms.BooleanField(label=_("Comes by for the answer"), required=False)

    field_order = (
        "source", "title", "need", "summary", "audience", "neighbourhood", "themes", "where", "when", "help_wanted",
        "public_name", "contact_name", "email", "phone", "call_when", "postal_address", "comes_by", "consent",
        "form_key",
    )  # fmt: skip

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name in _NOT_HERE:
            del self.fields[name]
        if not self.is_bound:
            # Whoever has a pile of paper beside the keyboard types at once.
            self.fields["title"].widget.attrs["autofocus"] = True
        self.fields["consent"].label = _(
            "The resident said, or signed, that we may keep this to answer. Name and address never come on the website."
        )
        self.fields["consent"].error_messages["required"] = _("Ask the resident first, then tick the box.")

    def clean_form_key(self) -> str:
        """Keep two presses of the button apart from two ideas; staff may type as fast as they can."""
        key: str = self.cleaned_data["form_key"]
        return key

    def clean(self) -> dict[str, Any]:
        """Ask for one way to answer, of four."""
        cleaned = forms.Form.clean(self) or {}
        ways = ("email", "phone", "postal_address", "comes_by")
        if not any(cleaned.get(name) for name in ways) and not any(self.has_error(name) for name in ways):
            self.add_error("phone", _("Fill in how we answer: e-mail, phone, an address, or “comes by”."))
        return cleaned

    def behalf(self) -> Behalf:
        """Return how it came and how the resident is reached."""
        cleaned = self.cleaned_data
        return Behalf(source=cleaned["source"], postal_address=cleaned["postal_address"], comes_by=cleaned["comes_by"])


class CalledForm(PlainForm):
    """What the initiator said on the phone about what stands on the website."""

    public_name = TextField(
        label=_("Name on the website"),
        help_text=_("As the resident says it. Left empty, no name stands there."),
        max_length=60,
    )
