"""What an initiator fills in on the private page."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from core.contact.fields import TextField
from core.models import Neighbourhood, Theme
from core.text.typed import without_controls
from initiatives.enums import HelpWanted

_DATE_WRONG = _("Fill in the day as it stands on a calendar, for example 24-11-2026.")


class PlainForm(forms.Form):
    """A form of a page with one button: texts cleaned as everywhere, errors with links to the fields."""

    use_required_attribute = False  # the browser's own messages are in the browser's language, and short

    def __init__(self, data: Any = None, **kwargs: Any) -> None:
        if data is not None:
            data = data.copy()
            for name, values in list(data.lists()):
                data.setlist(name, [without_controls(value) for value in values])
        super().__init__(data, **kwargs)

    def error_summary(self) -> list[dict[str, str]]:
        """Return each error with the id of its field, in the order of the form."""
        rows = []
        for name, messages in self.errors.items():
            several = name in self.fields and self[name].use_fieldset
            field_id = "" if name not in self.fields else f"id_{name}_0" if several else f"id_{name}"
            rows += [{"field_id": field_id, "message": str(message)} for message in messages]
        return rows


class WordsForm(PlainForm):
    """Words that must be there."""

    words = TextField(
        label=_("Your message"), max_length=2000, rows=5, required_text=_("Write something first, or go back.")
    )


class PerhapsWordsForm(PlainForm):
    """Words that may stay away."""

    words = TextField(label=_("Do you want to say something about it?"), max_length=2000, rows=4)


class NewsForm(PlainForm):
    """News for the page of the initiative."""

    date = forms.DateField(
        label=_("Which day was it?"),
        input_formats=["%Y-%m-%d", "%d-%m-%Y", "%d/%m/%Y"],
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
        error_messages={"required": _DATE_WRONG, "invalid": _DATE_WRONG},
    )
    text = TextField(
        label=_("What is the news?"),
        help_text=_("Everybody can read this. We look at it first."),
        max_length=2000,
        rows=5,
        required_text=_("Write your news in a few sentences."),
    )

    def values(self) -> dict[str, str]:
        """Return what is proposed."""
        day: date = self.cleaned_data["date"]
        return {"date": day.isoformat(), "text": self.cleaned_data["text"]}


class TextsForm(PlainForm):
    """The texts of an idea, as the initiator may change them: before it is placed, or as a proposal afterwards."""

    title = TextField(label=_("What do you call your idea?"), max_length=120, required_text=_("Give your idea a name."))
    need = TextField(
        label=_("What is your idea, and why is it needed?"),
        max_length=2000,
        rows=6,
        required_text=_("Tell us your idea in a few sentences."),
    )
    summary = TextField(label=_("Your idea in one sentence"), max_length=200)
    audience = TextField(label=_("For whom is it?"), max_length=300)
    where = TextField(label=_("Where could it be?"), max_length=300)
    when = TextField(label=_("When could it be?"), max_length=300)
    help_wanted = forms.MultipleChoiceField(
        label=_("What help do you need?"),
        required=False,
        choices=HelpWanted.choices,
        widget=forms.CheckboxSelectMultiple,
        error_messages={"invalid_choice": _("Choose from the list.")},
    )

    def changes(self, present: Mapping[str, Any]) -> dict[str, Any]:
        """Return only what differs from ``present``."""
        return {name: value for name, value in self.cleaned_data.items() if name in present and value != present[name]}


class CorrectForm(TextsForm):
    """What may be corrected before it is placed."""

    public_name = TextField(label=_("How may we call you?"), max_length=60)
    neighbourhood = forms.ChoiceField(label=_("Which neighbourhood?"), required=False)
    themes = forms.MultipleChoiceField(
        label=_("What is it about?"), required=False, widget=forms.CheckboxSelectMultiple
    )
    words = TextField(label=_("Do you want to say something about it?"), max_length=2000, rows=4)

    def __init__(self, data: Any = None, **kwargs: Any) -> None:
        super().__init__(data, **kwargs)
        rows = [(row.slug, str(row.name)) for row in Neighbourhood.objects.all()]
        for name, choices in (
            ("neighbourhood", [("", _("I do not know yet")), *rows]),
            ("themes", [(row.slug, str(row.name)) for row in Theme.objects.all()]),
        ):
            field = self.fields[name]
            if isinstance(field, forms.ChoiceField):
                field.choices = choices
            field.error_messages["invalid_choice"] = _("Choose from the list.")


class ProposeForm(TextsForm):
    """What may be proposed about the live page."""

    carried_by = TextField(label=_("Which name may stand on the website?"), max_length=120)
    outcome = TextField(label=_("What came of it?"), max_length=2000, rows=4)
