"""Forms of the admin: the initiative's page, and a moderator's answer."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _
from wagtail.forms import TaskStateCommentForm

from core.contact.fields import WholeField
from core.pages.page_forms import BasePageForm
from initiatives.enums import Answer, HelpWanted

#: Words to an initiator fit in a mail that is read to its end.
WORDS_MAX = 2000
NO_WORDS = _("Write a few words: the initiator waits for them.")


class InitiativeForm(BasePageForm):
    """Offers the kinds of help as boxes to tick."""

    help_wanted = forms.MultipleChoiceField(
        label=_("Help wanted"), choices=HelpWanted.choices, widget=forms.CheckboxSelectMultiple, required=False
    )


class PlaceForm(TaskStateCommentForm):
    """Words that go with a placed initiative."""

    comment = WholeField(
        label=_("Your words to the initiator"),
        error_messages={"required": NO_WORDS},
        max_length=WORDS_MAX,
        widget=forms.Textarea({"rows": 5}),
        help_text=_("Goes by mail to whoever handed it in, with the address of the page."),
    )


class AskForm(TaskStateCommentForm):
    """What an initiator should add."""

    comment = WholeField(
        label=_("What do you still want to know?"),
        max_length=WORDS_MAX,
        widget=forms.Textarea({"rows": 5}),
        help_text=_("Goes by mail to whoever handed it in. Ask one or two things: they add them and send it again."),
        error_messages={"required": _("Write what you still want to know: the initiator reads this.")},
    )


class DeclineForm(TaskStateCommentForm):
    """The reason why an initiative is not placed."""

    comment = WholeField(
        label=_("Why not?"),
        max_length=WORDS_MAX,
        widget=forms.Textarea({"rows": 5}),
        help_text=_("Goes by mail to whoever handed it in. Say what is possible instead."),
        error_messages={"required": _("Write why you do not place it: the initiator reads this.")},
    )


class AnswerForm(forms.Form):
    """On our own screen: an answer, its words, and proof of which text it is about."""

    words = WholeField(
        label=_("Your words to the initiator"),
        required=False,
        max_length=WORDS_MAX,
        widget=forms.Textarea(attrs={"rows": 8}),
        help_text=_("Plain and friendly. Do you not place it? Say why, and what is possible instead."),
    )
    reviewed = forms.CharField(widget=forms.HiddenInput)
    answer = forms.ChoiceField(choices=Answer.choices)

    def clean(self) -> dict[str, Any]:
        """Ask for words, in the words of the answer that was chosen."""
        cleaned = super().clean() or {}
        if not cleaned.get("words") and not self.has_error("words"):
            self.refuse_words()
        return cleaned

    def refuse_words(self) -> None:
        """Say which words are missing."""
        missing: dict[Any, Any] = {
            Answer.DECLINE: _("Write why you do not place it: the initiator reads this."),
            Answer.ASK: _("Write what you still want to know: the initiator reads this."),
        }
        self.add_error("words", missing.get(self.data.get("answer"), NO_WORDS))


class WordsForm(forms.Form):
    """Words of a member of staff: a message, or what is said with a proposed change."""

    words = WholeField(
        label=_("Your message"),
        max_length=WORDS_MAX,
        widget=forms.Textarea(attrs={"rows": 4}),
        error_messages={"required": _("Write something first: the initiator reads it.")},
    )


class PassOnForm(forms.Form):
    """To which team, and why."""

    team: Any = forms.ModelChoiceField(
        label=_("To which team?"), queryset=None, error_messages={"required": _("Choose a team.")}
    )
    note = WholeField(
        label=_("Note for your colleagues"),
        help_text=_("The initiator does not read this."),
        required=False,
        max_length=500,
        widget=forms.Textarea(attrs={"rows": 2}),
    )

    def __init__(self, data: Any = None, *, teams: Any) -> None:
        super().__init__(data)
        field: Any = self.fields["team"]
        field.queryset = teams


class NoteForm(forms.Form):
    """What colleagues should know of an offer."""

    note = WholeField(required=False, max_length=500)


class AltForm(forms.Form):
    """What a picture that came with an idea shows."""

    alt = WholeField(
        max_length=200, error_messages={"required": _("Say what the picture shows, for who cannot see it.")}
    )
