"""Rules of hours in the admin that reach over several rows."""

from collections import defaultdict
from collections.abc import Callable, Hashable
from typing import Any

from django.utils.translation import gettext as _
from wagtail.admin.forms import WagtailAdminModelForm

from core.hours.rules import overlapping
from core.hours.words import span_text


def refuse_overlap(formset: Any, day_of: Callable[[Any], Hashable], name_of: Callable[[Any], str]) -> None:
    """Add an error to the later of two rows of ``formset`` whose hours overlap on one day.

    ``day_of`` gives what rows of one day have in common, ``name_of`` that day in words; both take the row's instance.
    """
    formset.is_valid()  # cleans the rows; each keeps its own errors
    by_day: dict[Hashable, list[Any]] = defaultdict(list)
    for form in formset.forms:
        kept = form not in formset.deleted_forms and not form.errors and (form.has_changed() or form.instance.pk)
        if kept and form.instance.opens is not None and form.instance.closes is not None:
            by_day[day_of(form.instance)].append(form)
    for forms in by_day.values():
        pair = overlapping(form.instance.span for form in forms)
        if pair is not None:
            wrong = next(form for form in reversed(forms) if form.instance.span in pair)
            one, other = (span_text(span) for span in pair)
            words = {"day": name_of(wrong.instance), "one": one, "other": other}
            wrong.add_error(
                "opens", _("%(day)s: %(one)s and %(other)s overlap. Change one of the two, or take it away.") % words
            )


def refuse_weekday_overlap(formset: Any) -> None:
    """Refuse two rows of one weekday that overlap."""
    refuse_overlap(formset, lambda row: row.weekday, lambda row: str(row.get_weekday_display()).capitalize())


class VenueForm(WagtailAdminModelForm):
    """Refuses hours that overlap: a visitor would read two truths."""

    def clean(self) -> dict[str, Any]:
        """Check the rows of the week, and those of other days, with each other."""
        cleaned: dict[str, Any] = super().clean()
        formsets = getattr(self, "formsets", {})
        if "opening_spans" in formsets:
            refuse_weekday_overlap(formsets["opening_spans"])
        if "opening_changes" in formsets:
            refuse_overlap(
                formsets["opening_changes"],
                lambda row: (row.first_day, row.last_day or row.first_day),
                lambda row: f"{row.first_day:%d-%m-%Y}",
            )
        return cleaned
