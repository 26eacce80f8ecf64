"""Forms of the agenda in the admin."""

from django import forms
from django.utils.translation import gettext_lazy as _


class CancelForm(forms.Form):
    """Asks why a date does not go ahead: it is the first thing visitors read."""

    reason = forms.CharField(
        label=_("Why does it not go ahead?"),
        max_length=120,
        help_text=_("Visitors read this, for example: teacher ill."),
        error_messages={"required": _("Give the reason: visitors see it beside the date.")},
    )
