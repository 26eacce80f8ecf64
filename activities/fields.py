"""Weekdays as a field: stored as iCalendar codes, chosen as boxes."""

from typing import Any

from django import forms
from django.db import models

from activities.enums import Weekday


class WeekdaysFormField(forms.MultipleChoiceField):
    """One box per weekday, Monday first; ``MO,TH`` in, ``MO,TH`` out."""

    widget = forms.CheckboxSelectMultiple

    def __init__(self, **kwargs: Any) -> None:
        for unused in ("max_length", "empty_value", "strip"):
            kwargs.pop(unused, None)
        super().__init__(choices=Weekday.choices, **kwargs)

    def prepare_value(self, value: Any) -> Any:
        """Split what is stored."""
        return [code for code in value.split(",") if code] if isinstance(value, str) else value

    def clean(self, value: Any) -> str:
        """Join what was chosen, Monday first."""
        chosen = super().clean(value)
        return ",".join(day.value for day in Weekday if day.value in chosen)

    def has_changed(self, initial: Any, data: Any) -> bool:
        """Compare as lists."""
        return super().has_changed(self.prepare_value(initial or ""), data)


class WeekdaysField(models.CharField):
    """Weekdays by their iCalendar codes, separated by commas (RFC 5545 BYDAY)."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("max_length", 20)
        super().__init__(*args, **kwargs)

    def formfield(self, **kwargs: Any) -> forms.Field:
        """Return boxes."""
        return WeekdaysFormField(
            required=not self.blank, label=kwargs.get("label", self.verbose_name), help_text=self.help_text
        )
