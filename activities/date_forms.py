"""Forms of the screens about dates. Each leaves to the action what the action knows better."""

from datetime import date
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from activities.domain.calendar import Unit
from activities.enums import Kind, OccurrenceStatus
from activities.export_queries import State
from activities.models import Occurrence
from core.clock import zone
from core.contact.fields import WholeField
from core.labels.queries import choices
from core.mistyped import MISTYPED
from core.models import Venue
from core.years import is_mistyped

LIST = "lijst"
NO_TIME = _("Give the time as 14.30 or 14:30.")
NO_DATE = _("Give the date as 24-11-2026.")


class DayField(forms.DateField):
    """A day, asked for by the browser's own calendar."""

    def __init__(self, **kwargs: Any) -> None:
        widget = forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"})
        super().__init__(widget=widget, error_messages={"invalid": NO_DATE}, **kwargs)


class HourField(forms.TimeField):
    """A time on the clock, asked for by the browser; typed, it may have a dot."""

    def __init__(self, **kwargs: Any) -> None:
        widget = forms.TimeInput(format="%H:%M", attrs={"type": "time"})
        super().__init__(
            widget=widget, input_formats=["%H:%M", "%H.%M", "%H:%M:%S"], error_messages={"invalid": NO_TIME}, **kwargs
        )


def _reason_field(*, required: bool) -> forms.CharField:
    return WholeField(
        label=_("Why?"),
        required=required,
        max_length=120,
        help_text=_("Visitors read this, for example: teacher ill."),
        error_messages={"required": _("Give the reason: visitors see it beside the date.")},
    )


class DateForm(forms.Form):
    """What every form about one date has: labels of its own on a screen with several."""

    use_required_attribute = False
    name = ""

    def __init__(self, data: Any = None, *, initial: dict[str, Any] | None = None) -> None:
        super().__init__(data, auto_id=f"id_{self.name}_%s", initial=initial)


class CancelForm(DateForm):
    """Asks why a date does not go ahead: it is the first thing visitors read."""

    name = "cancel"
    reason = _reason_field(required=True)


class PlainForm(DateForm):
    """A button that needs no answer."""


class RestoreForm(PlainForm):
    """Goes ahead all the same."""

    name = "restore"


class FullForm(PlainForm):
    """Nobody can join any more."""

    name = "full"


class NotFullForm(PlainForm):
    """There is room again."""

    name = "not_full"


class NoteForm(DateForm):
    """Asks what else visitors must know about this date."""

    name = "note"
    note = WholeField(
        label=_("What must visitors know about this date?"),
        required=False,
        max_length=200,
        help_text=_("For example: the entrance is at the back today. Leave it empty to take the note away."),
    )


class MoveForm(DateForm):
    """Asks when and where a date will be instead; filled with how it is now."""

    name = "move"
    day = DayField(label=_("Day"))
    start = HourField(label=_("From"))
    end = HourField(label=_("To"), help_text=_("Earlier than the start means: past midnight."))
    venue = forms.ModelChoiceField(Venue.objects.all(), label=_("Venue"), required=False, empty_label=_("as always"))
    reason = _reason_field(required=False)

    def __init__(self, data: Any = None, *, occurrence: Occurrence) -> None:
        here = zone()
        start, end = (moment.astimezone(here).time() for moment in (occurrence.starts_at, occurrence.ends_at))
        initial = {"day": occurrence.local_date, "start": start, "end": end, "venue": occurrence.venue_id}
        super().__init__(data, initial=initial)
        if occurrence.all_day or occurrence.local_end_date > occurrence.local_date:
            # Days are moved as they are: hours are those of the schedule.
            for name in ("start", "end"):
                del self.fields[name]


class AddForm(DateForm):
    """Asks when and where an activity is one time more."""

    name = "extra"
    day = DayField(label=_("Day"))
    start = HourField(label=_("From"), required=False, help_text=_("Leave both empty when it lasts all day."))
    end = HourField(label=_("To"), required=False, help_text=_("Earlier than the start means: past midnight."))
    venue = forms.ModelChoiceField(Venue.objects.all(), label=_("Venue"), required=False, empty_label=_("as always"))
    note = WholeField(label=_("Note"), required=False, max_length=200)


class RowsForm(forms.Form):
    """Filters that stand in an address, rows among them. A value that is not there says so, and is left out."""

    use_required_attribute = False

    def __init__(self, *args: Any, language: str, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.rows = {name: choices(name, language) for name in ("wijk", "locatie")}
        for name, rows in self.rows.items():
            self.fields[name].choices = [("", _("all")), *((one.slug, one.label) for one in rows)]  # type: ignore[attr-defined]  # a ChoiceField

    def pk(self, name: str) -> int | None:
        """The id of the row that was chosen in ``name``."""
        slug = self.cleaned_data.get(name)
        return next((one.pk for one in self.rows[name] if one.slug == slug), None)


class CalendarForm(RowsForm):
    """What the calendar shows."""

    weergave = forms.ChoiceField(
        label=_("Show"),
        required=False,
        choices=[(Unit.WEEK, _("week")), (Unit.MONTH, _("month")), (LIST, _("list"))],
    )
    dag = DayField(label=_("Day"), required=False)
    activiteit = forms.CharField(label=_("Activity"), required=False, max_length=120)
    wijk = forms.ChoiceField(label=_("Neighbourhood"), required=False)
    locatie = forms.ChoiceField(label=_("Venue"), required=False)
    soort = forms.ChoiceField(label=_("Kind"), required=False, choices=[("", _("all")), *Kind.choices])
    status = forms.ChoiceField(
        label=_("Status"),
        required=False,
        choices=[
            ("", _("all")),
            *((one.value, one.label) for one in OccurrenceStatus if one != OccurrenceStatus.REMOVED),
            ("full", _("full")),
        ],
    )

    def clean_dag(self) -> date | None:
        """Refuse a year that no agenda reaches."""
        day: date | None = self.cleaned_data["dag"]
        if day is not None and is_mistyped(day):
            raise ValidationError(MISTYPED)
        return day


class ExportForm(RowsForm):
    """Which activities go to another agenda."""

    activiteit = forms.CharField(label=_("Activity"), required=False, max_length=120)
    wijk = forms.ChoiceField(label=_("Neighbourhood"), required=False)
    locatie = forms.ChoiceField(label=_("Venue"), required=False)
    soort = forms.ChoiceField(label=_("Kind"), required=False, choices=[("", _("all")), *Kind.choices])
    stand = forms.ChoiceField(
        label=_("Elsewhere"),
        required=False,
        choices=[
            ("", _("all")),
            (State.NEVER, _("not yet entered")),
            (State.CHANGED, _("changed since")),
            (State.SAME, _("entered, the same still")),
        ],
    )
