"""Texts that moderators answer with: written once, in plain words, and made their own for each answer."""

import re
from typing import Any, ClassVar

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel

from core.labels.fields import LabelsField
from initiatives.enums import Answer
from initiatives.page_forms import WORDS_MAX

#: What may stand between braces, and is filled in for each answer.
PLACEHOLDERS = ("naam", "titel", "organisatie", "telefoon", "bereik")
_BRACES = re.compile(r"\{([^{}]*)\}")


class StockText(models.Model):
    """One text, in each language, for one kind of answer."""

    answer = models.CharField(
        _("for which answer"),
        max_length=20,
        choices=Answer.choices,
        help_text=_("It is offered when a moderator gives this answer."),
    )
    name = models.CharField(
        _("what you call it"),
        max_length=60,
        help_text=_("Only moderators see it, for example: already exists elsewhere."),
    )
    text = LabelsField(
        _("text"),
        max_length=WORDS_MAX,
        multiline=True,
        help_text=_(
            "You may use {naam}, {titel}, {organisatie}, {telefoon} and {bereik} (“Call us on …”): they are filled in."
        ),
    )
    sort_order = models.PositiveIntegerField(
        _("order"),
        default=0,
        help_text=_("Low numbers come first."),
    )

    never_shown = "texts for moderators"
    not_personal = frozenset({"name", "text"})

    panels: ClassVar[list[Any]] = [
        FieldPanel("answer"),
        FieldPanel("name"),
        FieldPanel("text"),
        FieldPanel("sort_order"),
    ]

    class Meta:
        verbose_name = _("stock text")
        verbose_name_plural = _("stock texts")
        ordering: ClassVar[list[str]] = ["answer", "sort_order", "pk"]

    def __str__(self) -> str:
        return self.name

    def clean(self) -> None:
        """Refuse a word between braces that nothing is filled in for: an initiator would read the braces."""
        texts = self.text.values() if isinstance(self.text, dict) else []
        unknown = sorted({word for text in texts for word in _BRACES.findall(text)} - set(PLACEHOLDERS))
        if unknown:
            raise ValidationError(
                {"text": _("Nothing is filled in for {%(word)s}. Use one of the words below.") % {"word": unknown[0]}}
            )

    def filled(self, language: str, values: dict[str, str]) -> str:
        """Return the text in ``language`` with ``values`` (by :data:`PLACEHOLDERS`) in it; their braces stay text."""
        return _BRACES.sub(lambda found: values.get(found[1], found[0]), self.text.text(language))
