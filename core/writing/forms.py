"""The texts of a form as the editor's screen sends them while they are being written."""

import json
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from core.text.typed import without_controls

#: Longer than any page; what comes after it is not looked at.
MOST_CHARACTERS = 60_000
MOST_TEXTS = 200


class TextsField(forms.CharField):
    """JSON: ``[{"id": "id_summary", "label": "Samenvatting", "text": "…"}]``; gives those rows, as texts."""

    def clean(self, value: Any) -> list[dict[str, str]]:
        """Refuse anything else."""
        try:
            rows = json.loads(super().clean(value))
            names = ("id", "label", "text")
            found = [{name: without_controls(str(row[name])) for name in names} for row in rows[:MOST_TEXTS]]
        except (ValueError, TypeError, KeyError, RecursionError) as error:
            raise ValidationError(_("These are no texts.")) from error
        if sum(len(row["text"]) for row in found) > MOST_CHARACTERS:
            raise ValidationError(_("This text is too long to look at while writing."))
        return found


class TextsForm(forms.Form):
    """All texts on one screen."""

    texts = TextsField()
