"""The form on which somebody hands in an idea (design §6)."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

from django import forms
from django.http import QueryDict
from django.utils.datastructures import MultiValueDict
from django.utils.translation import gettext_lazy as _

from core.contact.fields import TextField, ask_for_one_way, email_field, phone_field
from core.contact.forms import SentOnceForm
from core.models import Neighbourhood, Theme
from initiatives.actions.hand_in import Answers
from initiatives.enums import HelpWanted
from initiatives.forms.fields import MOST_PICTURES, PicturesField


@dataclass(frozen=True, kw_only=True)
class Part:
    """One step of the form; ``name`` stands in its address."""

    name: str
    heading: Any
    fields: tuple[str, ...]


#: The steps, in the order in which they are taken.
PARTS = (
    Part(name="idee", heading=_("Your idea"), fields=("title", "need", "summary", "pictures", "pictures_permission")),
    Part(
        name="voor-wie",
        heading=_("For whom, where and when"),
        fields=("audience", "neighbourhood", "themes", "where", "when", "help_wanted"),
    ),
    Part(
        name="over-u",
        heading=_("About you"),
        fields=("public_name", "contact_name", "email", "phone", "call_when", "consent"),
    ),
)


class IdeaForm(SentOnceForm):
    """An idea for the neighbourhood: what; for whom, where and when; who."""

    purpose = "initiatives.form"

    title = TextField(
        label=_("What do you call your idea?"),
        help_text=_("A few words. For example: soup on Tuesday."),
        max_length=120,
        required_text=_("Give your idea a name. A few words will do."),
    )
    need = TextField(
        label=_("What is your idea, and why is it needed?"),
        help_text=_("Write as you would say it."),
        max_length=2000,
        rows=6,
        required_text=_("Tell us your idea in a few sentences."),
    )
    summary = TextField(
        label=_("Your idea in one sentence"),
        help_text=_("Stands in the list of initiatives. Leave it out and we make it together."),
        max_length=200,
    )
    pictures = PicturesField(
        label=_("Do you have a picture of it?"),
        help_text=_("At most three. We remove the place and the time from it. It comes on the website only if we ask."),
        required=False,
    )
    pictures_permission = forms.BooleanField(
        label=_("Everybody who can be recognised on it says yes to that."), required=False
    )
    audience = TextField(label=_("For whom is it?"), max_length=300)
    neighbourhood = forms.ChoiceField(label=_("Which neighbourhood?"), required=False)
    themes = forms.MultipleChoiceField(
        label=_("What is it about?"), required=False, widget=forms.CheckboxSelectMultiple
    )
    where = TextField(label=_("Where could it be?"), max_length=300)
    when = TextField(label=_("When could it be?"), max_length=300)
    help_wanted = forms.MultipleChoiceField(
        label=_("What help do you need?"),
        required=False,
        choices=HelpWanted.choices,
        widget=forms.CheckboxSelectMultiple,
    )
    public_name = TextField(
        label=_("How may we call you?"),
        help_text=_(
            "This stands on the website. For example your first name, or your group. Left empty, no name stands there."
        ),
        max_length=60,
    )
    contact_name = TextField(
        label=_("What is your name?"),
        help_text=_("Only we see this."),
        max_length=120,
        required_text=_("Fill in your name, so that we know whom to ask for."),
        attrs={"autocomplete": "name"},
    )
    email = email_field(_("Only we see this. E-mail or phone: one of the two is enough."))
    phone = phone_field(_("Only we see this."))
    call_when = TextField(
        label=_("When can we call you best?"),
        help_text=_("For example: in the morning, or after six."),
        max_length=120,
    )
    consent = forms.BooleanField(
        label=_("You may keep what I filled in to answer me. Name, e-mail and phone never stand on the website."),
        error_messages={"required": _("Tick the box, or we may not answer you.")},
    )

    def __init__(
        self,
        data: QueryDict | None = None,
        files: MultiValueDict[str, Any] | None = None,
        *,
        pictures_before: int = 0,
        kept: Mapping[str, list[str]] | None = None,
        neighbourhood_word: str = "",
    ) -> None:
        """``data`` and ``files`` are checked; ``kept`` (as :meth:`to_keep` gave it) is only shown again.

        ``pictures_before``: how many pictures came with the draft already.
        """
        self.pictures_before = pictures_before
        super().__init__(data, files)
        for name, values in (kept or {}).items():
            if name in self.fields:
                several = isinstance(self.fields[name], forms.MultipleChoiceField)
                self.initial[name] = values if several else "".join(values[-1:])
        rows = [(row.slug, str(row.name)) for row in Neighbourhood.objects.all()]
        self._offer("neighbourhood", [("", _("I do not know yet")), *rows])
        if neighbourhood_word:
            self.fields["neighbourhood"].label = _("Which %(word)s?") % {"word": neighbourhood_word.lower()}
        self._offer("themes", [(row.slug, str(row.name)) for row in Theme.objects.all()])
        for name in ("neighbourhood", "themes", "help_wanted"):
            self.fields[name].error_messages["invalid_choice"] = _("Choose from the list.")

    def _offer(self, name: str, choices: list[tuple[str, Any]]) -> None:
        field = self.fields[name]
        if isinstance(field, forms.ChoiceField):
            field.choices = choices

    def clean(self) -> dict[str, Any]:
        """Ask for one way to reach whoever hands it in."""
        cleaned = super().clean() or {}
        ask_for_one_way(self, cleaned, _("Fill in your e-mail or your phone number, or we cannot answer you."))
        self._check_pictures(cleaned)
        return cleaned

    def _check_pictures(self, cleaned: Mapping[str, Any]) -> None:
        number = self.pictures_before + len(cleaned.get("pictures") or [])
        if number > MOST_PICTURES:
            self.add_error("pictures", _("Send at most three pictures. Take one away first."))
        elif number and not cleaned.get("pictures_permission"):
            self.add_error("pictures_permission", _("Tick the box, or take the picture away."))

    def answers(self) -> Answers:
        """Return what was typed; only of a valid form."""
        cleaned = self.cleaned_data
        return Answers(
            **{name: cleaned[name] for name in ANSWERS if name not in {"themes", "help_wanted"}},
            themes=tuple(cleaned["themes"]),
            help_wanted=tuple(cleaned["help_wanted"]),
        )

    def to_keep(self) -> dict[str, list[str]]:
        """Return all that was typed, to be shown again later; nothing of the trap."""
        return {name: self.typed.getlist(name) for name in self.fields if name not in _NOT_KEPT and name in self.typed}

    def keep_errors_of(self, names: Collection[str]) -> None:
        """Forget what is wrong with other fields: their step is still to come."""
        for name in set(self.errors) - set(names):
            del self.errors[name]

    def refuse(self, message: Any) -> None:
        """Add an error about the whole form: it will be shown again with everything that was typed."""
        self.add_error(None, message)


#: The trap, and what cannot be shown again.
_NOT_KEPT = frozenset({"website", "pictures"})
#: The fields that make up the answers.
ANSWERS = tuple(Answers.__dataclass_fields__)
