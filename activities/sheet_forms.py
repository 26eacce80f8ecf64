"""The form in the admin that leads to a printed week: it asks the public address, with the same names."""

from collections.abc import Sequence
from datetime import date

from django import forms
from django.utils.translation import gettext_lazy as _

from activities.domain.calendar import Span, Unit
from activities.domain.phrasing import dates as say_dates
from activities.domain.sheet import Paper
from activities.enums import Kind
from activities.presentation import capital, phrasing
from core.labels.queries import choices
from core.pages.reading import active_language

WEEKS = 9
PAPERS = [(Paper.A4.value, _("A4, about ten dates a sheet")), (Paper.A3.value, _("A3, the same in larger type"))]


class SheetForm(forms.Form):
    """Which week, of what, on which paper. Never sent to us: its fields are those of the address (design §6)."""

    use_required_attribute = False

    week = forms.ChoiceField(label=_("Week"))
    wijk = forms.ChoiceField(label=_("Neighbourhood"), required=False)
    locatie = forms.ChoiceField(label=_("Building"), required=False)
    soort = forms.ChoiceField(label=_("Kind"), required=False)
    formaat = forms.ChoiceField(label=_("Paper"), choices=PAPERS)
    sinds = forms.CharField(
        label=_("Only what changed since the sheet that hangs"),
        required=False,
        help_text=_("The date and time after “Updated” at the foot of that sheet. Empty: the whole week."),
        widget=forms.DateTimeInput(attrs={"type": "datetime-local"}),
    )

    def __init__(self, *, today: date) -> None:
        super().__init__()
        week = Span.of(Unit.WEEK, today)
        weeks = []
        for _number in range(WEEKS):
            weeks.append((week.name, capital(say_dates.week(week.period.first, phrasing(), today=today))))
            week = week.after
        everything = ("", _("Everything"))
        self._offer("week", weeks)
        self._offer("wijk", [everything, *_rows("wijk")])
        self._offer("locatie", [everything, *_rows("locatie")])
        self._offer("soort", [everything, *Kind.choices])

    def _offer(self, name: str, options: Sequence[tuple[str, object]]) -> None:
        field = self.fields[name]
        if isinstance(field, forms.ChoiceField):
            field.choices = list(options)


def _rows(name: str) -> list[tuple[str, str]]:
    return [(one.slug, one.label) for one in choices(name, active_language())]
