"""Forms for and about hosts."""

from typing import Any

from django import forms
from django.conf import settings
from django.utils.translation import gettext_lazy as _
from django.utils.translation import override

from activities.models import HostAnswer
from core.contact.fields import WholeField

#: As many characters as the answer of a host may have.
MOST_WORDS = 300
#: What visitors read; kept short, in the words of design §4.
REASONS = {
    "ill": _("host ill"),
    "few": _("too few people"),
    "weather": _("bad weather"),
    "building": _("the building is closed"),
}


def one_line(text: str) -> str:
    """Return what was typed as one printable line."""
    return " ".join("".join(sign if sign.isprintable() else " " for sign in text).split())


class HostCancelForm(forms.Form):
    """Asks a host why a date does not go ahead: a reason from the list, or own words, which come first."""

    use_required_attribute = False

    reason = forms.ChoiceField(
        label=_("Why does it not go ahead?"),
        choices=list(REASONS.items()),
        widget=forms.RadioSelect,
        error_messages={name: _("Choose a reason, or write it yourself.") for name in ("required", "invalid_choice")},
    )
    words = WholeField(
        label=_("Or in your own words"),
        help_text=_("Everybody reads this. No names and nothing about health, please."),
        required=False,
        max_length=120,
    )

    def clean(self) -> dict[str, Any]:
        """Ask for one of both: own words need no reason from the list."""
        cleaned: dict[str, Any] = super().clean() or {}
        if one_line(cleaned.get("words", "")):
            self.errors.pop("reason", None)
        return cleaned

    @property
    def text(self) -> str:
        """The reason as visitors read it, in the language of the facts."""
        with override(settings.LANGUAGE_CODE):
            return one_line(self.cleaned_data["words"]) or str(REASONS[self.cleaned_data["reason"]])

    def error_summary(self) -> list[dict[str, str]]:
        """Return everything that is wrong, with the fields to go to."""
        ids = {"reason": "id_reason_0", "words": "id_words"}
        return [
            {"field_id": ids.get(name, ""), "message": str(message)}
            for name, messages in self.errors.items()
            for message in messages
        ]


class HostAnswerForm(forms.Form):
    """Takes the answer to "does this go on?": the pressed button, and what is different."""

    answer = forms.ChoiceField(
        choices=HostAnswer.Answer.choices,
        error_messages={name: _("Press one of the three buttons.") for name in ("required", "invalid_choice")},
    )
    words = WholeField(required=False, max_length=MOST_WORDS)

    def clean_words(self) -> str:
        """Make it one line."""
        return one_line(self.cleaned_data["words"])

    def error_summary(self) -> list[dict[str, str]]:
        """Return everything that is wrong; all of it is at the words or the buttons below them."""
        return [
            {"field_id": "words", "message": str(message)} for messages in self.errors.values() for message in messages
        ]


class HostLinkForm(forms.Form):
    """Asks staff for whom the access is."""

    role = forms.CharField(
        label=_("Who is it for?"), max_length=80, help_text=_("A role, not a name: “teacher”. It stands in the log.")
    )
    email = forms.EmailField(
        label=_("E-mail"),
        required=False,
        help_text=_("Only to mail the link, and to ask whether it goes on. It stands nowhere else."),
    )
