"""The form for an idea on paper: the fields of the public form, as values for ``templates/print/form.typ``."""

from collections.abc import Mapping
from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from activities.presentation import capital
from core.organisation.queries import Organisation
from core.paper.letterhead import unbroken
from initiatives.domain.deadline import WORKING_DAYS
from initiatives.forms import IdeaForm

#: What only a screen asks: a photograph is handed over with the form, and staff ask leave for it.
NOT_ON_PAPER = frozenset({"website", "pictures", "pictures_permission"})
#: Lines to write on, for what is told in a sentence and for a story.
FEW_LINES, MANY_LINES, ADDRESS_LINES = 1, 7, 2
#: Answers of up to this many characters are written on one line.
SHORT = 260


def paper_form(form: IdeaForm, *, letterhead: Mapping[str, Any], organisation: Organisation) -> dict[str, Any]:
    """Return every field that a person fills in, in the order of ``form``; where to bring it, and what comes of it."""
    return {
        **letterhead,
        "paper": "a4",
        "document_title": _("I have an idea: form on paper"),
        "title": _("I have an idea"),
        "lead": _("Write your idea down. It does not have to be finished: a few sentences will do."),
        "promise": ngettext(
            "You hear from us within %(days)d working day after we have this form.",
            "You hear from us within %(days)d working days after we have this form.",
            WORKING_DAYS,
        )
        % {"days": WORKING_DAYS},
        "back_label": _("Bring or send this form to:"),
        "back": [organisation.name, *organisation.address_lines],
        "rather": _rather(organisation),
        "fields": _fields(form),
        "office": _("For us: received on … by …"),
        "sheet_of": _("sheet {number} of {count}"),
    }


def _rather(organisation: Organisation) -> str:
    """Whom to call, or where to walk in, for who would rather tell it."""
    how = (
        _("Would you rather tell it? Call %(phone)s.") % {"phone": unbroken(organisation.phone)}
        if organisation.phone
        else _("Would you rather tell it? %(place)s.")
        % {"place": organisation.walk_in or ", ".join(organisation.address_lines)}
    )
    return f"{how} {capital(organisation.hours)}".strip()


def _fields(form: IdeaForm) -> list[dict[str, Any]]:
    """Return the fields of the screen, and an address before the consent: paper also comes from who has no phone."""
    *fields, consent = [_field(bound) for bound in form.visible_fields() if bound.name not in NOT_ON_PAPER]
    address = {
        "label": _("Address for a letter"),
        "help": _("Only if you have neither e-mail nor phone. Then we answer by letter."),
        "options": [],
        "lines": ADDRESS_LINES,
    }
    return [*fields, address, consent]


def _field(bound: forms.BoundField) -> dict[str, Any]:
    field = bound.field
    options: list[str] = []
    if isinstance(field, forms.ChoiceField):
        options = [str(label) for value, label in bound.field.widget.choices if value != ""]
    is_box = isinstance(field, forms.BooleanField)
    return {
        "label": "" if is_box else str(bound.label),
        "help": str(bound.help_text),
        "options": [str(bound.label)] if is_box else options,
        "lines": 0 if is_box or isinstance(field, forms.ChoiceField) else _lines(field),
    }


def _lines(field: forms.Field) -> int:
    if isinstance(field.widget, forms.Textarea):
        return MANY_LINES
    most = getattr(field, "max_length", None) or 0
    return FEW_LINES if most <= SHORT else FEW_LINES + 1
