"""The five questions that make a site."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from core.organisation.models import COLOUR_INPUT, HolidayRegion
from core.organisation.validators import validate_accent
from starters.domain.new_site import LONGEST_NAME, MOST_NEIGHBOURHOODS, Answers, address_word, named_neighbourhoods


class BeginForm(forms.Form):
    """Name, municipality, neighbourhoods, colour, holiday region; ``answers`` once it is valid."""

    name = forms.CharField(
        label=_("What is the name of your organisation?"),
        max_length=LONGEST_NAME,
        help_text=_("As residents know it. It stands at the top of every page."),
    )
    place = forms.CharField(
        label=_("In which municipality do you work?"),
        max_length=LONGEST_NAME,
        help_text=_("For example: Losser, or Vleuten-De Meern."),
    )
    neighbourhoods = forms.CharField(
        label=_("Which neighbourhoods or villages are there?"),
        max_length=4000,
        widget=forms.Textarea(attrs={"rows": 5}),
        help_text=_("One on each line. Each gets a page of its own; you can add and change them later."),
    )
    colour = forms.CharField(
        label=_("Which colour suits you?"),
        initial="#0b5d57",
        max_length=7,
        validators=[validate_accent],
        widget=COLOUR_INPUT,
        help_text=_("For buttons, links and lines. Choose a dark one, so that text in it can be read."),
    )
    holiday_region = forms.ChoiceField(
        label=_("Whose school holidays count?"),
        choices=HolidayRegion.choices,
        help_text=_("Activities can skip the school holidays by themselves."),
    )

    def clean_name(self) -> str:
        """Refuse a name that leaves nothing to read."""
        return self._readable("name")

    def clean_place(self) -> str:
        """Refuse a place that leaves nothing to read."""
        return self._readable("place")

    def _readable(self, field: str) -> str:
        text = str(self.cleaned_data[field])
        if not address_word(text) or not text.isprintable():
            raise ValidationError(_("Write a name in letters."))
        return text

    def clean_neighbourhoods(self) -> tuple[str, ...]:
        """Read the names, one on each line."""
        try:
            names = named_neighbourhoods(str(self.cleaned_data["neighbourhoods"]))
        except ValueError as problem:
            raise ValidationError(
                _("These are more than %(most)d. Begin with the largest; you can add the others later.")
                if str(problem) == "too_many"
                else _("One of the names is longer than %(longest)d characters. Is each on a line of its own?"),
                params={"most": MOST_NEIGHBOURHOODS, "longest": LONGEST_NAME},
            ) from None
        if not names:
            raise ValidationError(_("Write at least one name in letters."))
        return names

    @property
    def answers(self) -> Answers:
        """What was answered. Needs a valid form."""
        found: dict[str, Any] = self.cleaned_data
        return Answers(**found)
