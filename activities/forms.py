"""Forms of the agenda in the admin."""

from collections.abc import Iterable
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminModelForm
from wagtail.admin.widgets import AdminDateInput, AdminTimeInput

from activities.models import ScheduleRule
from core.models import Notice


class ScheduleForm(forms.ModelForm):  # type: ignore[type-arg]  # the stubs' generic does not exist at run time
    """One rule as the editor's form has it, for the sentence and the dates that appear while editing."""

    class Meta:
        model = ScheduleRule
        fields = (
            "frequency",
            "first_date",
            "start_time",
            "end_time",
            "all_day",
            "days",
            "interval",
            "weekdays",
            "nth",
            "month_day",
            "until",
            "count",
            "skip_school_holidays",
            "skip_public_holidays",
        )


class NoticeForm(WagtailAdminModelForm):  # type: ignore[misc]  # Wagtail has no types
    """The notice that is offered with a closure."""

    class Meta:
        model = Notice
        fields = ("text", "starts_at", "ends_at", "neighbourhood")


class ChangeFromForm(forms.Form):
    """Asks from which day a schedule has other hours; what was before stays as it was."""

    rule = forms.ChoiceField(label=_("Which schedule?"), widget=forms.RadioSelect)
    first_date = forms.DateField(
        label=_("From which day?"),
        widget=AdminDateInput,
        help_text=_("The first day with the new hours. Dates before it stay as they were."),
    )
    start_time = forms.TimeField(label=_("from"), widget=AdminTimeInput)
    end_time = forms.TimeField(label=_("to"), widget=AdminTimeInput)

    def __init__(self, *args: Any, rules: Iterable[tuple[str, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        choices = list(rules)
        self.fields["rule"].choices = choices  # type: ignore[attr-defined]  # a ChoiceField
        if len(choices) == 1:
            self.fields["rule"].initial = choices[0][0]
