"""Forms of the admin: the initiative's page, and a moderator's answer."""

from django import forms
from django.utils.translation import gettext_lazy as _
from wagtail.forms import TaskStateCommentForm

from core.pages.page_forms import BasePageForm
from initiatives.enums import Answer, HelpWanted

#: Words to an initiator fit in a mail that is read to its end.
WORDS_MAX = 2000


class InitiativeForm(BasePageForm):
    """Offers the kinds of help as boxes to tick."""

    help_wanted = forms.MultipleChoiceField(
        label=_("Help wanted"), choices=HelpWanted.choices, widget=forms.CheckboxSelectMultiple, required=False
    )


class PlaceForm(TaskStateCommentForm):
    """Words that go with a placed initiative; they may stay away."""

    comment = forms.CharField(
        label=_("Your words to the initiator"),
        required=False,
        max_length=WORDS_MAX,
        widget=forms.Textarea({"rows": 5}),
        help_text=_("Goes by mail to whoever handed it in, with the address of the page."),
    )


class AskForm(TaskStateCommentForm):
    """What an initiator should add."""

    comment = forms.CharField(
        label=_("What do you still want to know?"),
        max_length=WORDS_MAX,
        widget=forms.Textarea({"rows": 5}),
        help_text=_("Goes by mail to whoever handed it in. Ask one or two things: they add them and send it again."),
        error_messages={"required": _("Write what you still want to know: the initiator reads this.")},
    )


class DeclineForm(TaskStateCommentForm):
    """The reason why an initiative is not placed."""

    comment = forms.CharField(
        label=_("Why not?"),
        max_length=WORDS_MAX,
        widget=forms.Textarea({"rows": 5}),
        help_text=_("Goes by mail to whoever handed it in. Say what is possible instead."),
        error_messages={"required": _("Write why you do not place it: the initiator reads this.")},
    )


class AnswerForm(forms.Form):
    """On our own screen: an answer, its words, and proof of which text it is about."""

    words = forms.CharField(
        label=_("Your words to the initiator"),
        required=False,
        max_length=WORDS_MAX,
        widget=forms.Textarea(attrs={"rows": 6}),
        help_text=_("Plain and friendly. Needed when you do not place it: say why, and what is possible instead."),
    )
    reviewed = forms.CharField(widget=forms.HiddenInput)
    answer = forms.ChoiceField(choices=Answer.choices)
