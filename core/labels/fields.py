"""A short text per language in one column: names that are facts live once, so that addresses and filters hold."""

from typing import Any

from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _


class Labels(dict[str, str]):
    """Texts by language code. ``str()`` gives the active language's, else the default language's."""

    def __str__(self) -> str:
        return self.text(get_language())

    def text(self, language: str | None) -> str:
        """Return the text in ``language``, falling back to the default language."""
        return self.get(language or "") or self.get(settings.LANGUAGE_CODE, "")

    def language(self, wanted: str | None) -> str:
        """Return the code of the language that ``text(wanted)`` is written in."""
        return wanted if wanted and self.get(wanted) else settings.LANGUAGE_CODE

    def __hash__(self) -> int:  # type: ignore[override]  # a value: never changed after it was read
        return hash(tuple(sorted(self.items())))


def one_text(text: str) -> Labels:
    """Return ``text`` as the label in the default language; empty for an empty one."""
    return Labels({settings.LANGUAGE_CODE: text} if text else {})


class LabelsWidget(forms.MultiWidget):
    """One input per language, each with its language's name before it."""

    template_name = "core/widgets/labels.html"

    def __init__(self, *, multiline: bool = False, attrs: dict[str, Any] | None = None) -> None:
        widget: type[forms.Widget] = forms.Textarea if multiline else forms.TextInput
        extra = {"rows": 3} if multiline else {}
        super().__init__(
            {code: widget(attrs={"lang": code, **extra}) for code, _name in settings.LANGUAGES}, attrs=attrs
        )

    def decompress(self, value: dict[str, str] | None) -> list[str]:
        """Split the stored texts over the inputs, in the order of LANGUAGES."""
        return [(value or {}).get(code, "") for code, _name in settings.LANGUAGES]

    def get_context(self, name: str, value: Any, attrs: dict[str, Any] | None) -> dict[str, Any]:
        """Name each input by its language."""
        context = super().get_context(name, value, attrs)
        for subwidget, (_code, language) in zip(context["widget"]["subwidgets"], settings.LANGUAGES, strict=True):
            subwidget["language"] = language
        return context


class LabelsFormField(forms.MultiValueField):
    """The default language is required when the field is; the others may stay empty."""

    def __init__(self, *, max_length: int | None = None, multiline: bool = False, **kwargs: Any) -> None:
        for unused in ("encoder", "decoder", "widget"):
            kwargs.pop(unused, None)
        fields = [
            forms.CharField(
                required=kwargs.get("required", True) and code == settings.LANGUAGE_CODE, max_length=max_length
            )
            for code, _name in settings.LANGUAGES
        ]
        super().__init__(fields, widget=LabelsWidget(multiline=multiline), require_all_fields=False, **kwargs)

    def compress(self, data_list: list[str]) -> Labels:
        """Join the inputs into one value; empty languages are left out."""
        return Labels({code: text for (code, _name), text in zip(settings.LANGUAGES, data_list, strict=False) if text})


class LabelsField(models.JSONField):
    """Stores ``{"nl": "De Meern", "en": "De Meern"}``; reads as :class:`Labels`."""

    def __init__(self, *args: Any, max_length: int | None = 120, multiline: bool = False, **kwargs: Any) -> None:
        kwargs.setdefault("default", Labels)
        self.multiline = multiline
        super().__init__(*args, max_length=max_length, **kwargs)

    def deconstruct(self) -> tuple[str, str, list[Any], dict[str, Any]]:
        """Leave out what does not change the column."""
        name, path, args, kwargs = super().deconstruct()
        kwargs.pop("max_length", None)
        return name, path, list(args), kwargs

    def from_db_value(self, value: Any, expression: Any, connection: Any) -> Labels:
        """Read the column as Labels."""
        return Labels(super().from_db_value(value, expression, connection) or {})

    def to_python(self, value: Any) -> Any:
        """Accept a plain mapping; and one text, as earlier versions of a page hold it, as the default language's."""
        value = super().to_python(value)
        if isinstance(value, str):
            return one_text(value)
        return Labels(value) if isinstance(value, dict) else value

    def validate(self, value: Any, model_instance: models.Model | None) -> None:
        """Refuse unknown languages, other types, and texts that are too long."""
        super().validate(value, model_instance)
        known = {code for code, _name in settings.LANGUAGES}
        if not isinstance(value, dict) or any(
            code not in known or not isinstance(text, str) for code, text in value.items()
        ):
            raise ValidationError(_("Give one text per language."), code="invalid")
        if self.max_length and any(len(text) > self.max_length for text in value.values()):
            raise ValidationError(
                _("Use at most %(max)d characters."), code="max_length", params={"max": self.max_length}
            )

    def formfield(self, **kwargs: Any) -> forms.Field:
        """Return one input per language."""
        kwargs.pop("form_class", None)
        kwargs.pop("choices_form_class", None)
        return LabelsFormField(
            max_length=self.max_length,
            multiline=self.multiline,
            required=not self.blank,
            label=kwargs.get("label", self.verbose_name and str(self.verbose_name).capitalize()),
            help_text=kwargs.get("help_text", self.help_text),
        )
