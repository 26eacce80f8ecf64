"""Rules of pages' forms in the admin that reach over several rows."""

from typing import Any

from django.utils.translation import gettext as _

from core.hours.forms import refuse_weekday_overlap
from core.models import Priority
from core.pages.page_forms import BasePageForm, FactsForm
from core.pages.prose import plain
from home.domain.numbers import digits


def kept_rows(rows: Any) -> list[Any]:
    """Return the forms of a formset that hold a row and are right; the others keep their own errors."""
    rows.is_valid()  # cleans them
    return [
        form
        for form in rows.forms
        if form not in rows.deleted_forms and not form.errors and (form.has_changed() or form.instance.pk)
    ]


class PolicyForm(BasePageForm):
    """Refuses a plan without priorities, and one priority twice."""

    def clean(self) -> dict[str, Any]:
        """Check the rows with each other; a draft may still be without."""
        cleaned: dict[str, Any] = super().clean()
        rows = self.formsets.get("priorities")
        if rows is None:
            return cleaned
        kept = kept_rows(rows)
        seen = set()
        for form in kept:
            if form.instance.priority_id in seen:
                form.add_error("priority", _("This priority stands in the plan already. Take one of the two away."))
            seen.add(form.instance.priority_id)
        if not kept and rows.is_valid() and not self.is_deferred_validation:
            self.add_error(None, _("A plan needs priorities: add at least one under “Priorities, in order”."))
        return cleaned


class MissionForm(BasePageForm):
    """Refuses proof by a priority that no plan holds: its link would lead nowhere."""

    def clean(self) -> dict[str, Any]:
        """Check the priorities that statements point to."""
        cleaned: dict[str, Any] = super().clean()
        named = {
            proof.value.pk: str(proof.value)
            for statement in cleaned.get("statements") or ()
            for proof in statement.value["proof"]
            if proof.block_type == "priority" and proof.value is not None
        }
        if named and not self.is_deferred_validation:
            held = set(Priority.objects.filter(pk__in=named, in_plans__page__live=True).values_list("pk", flat=True))
            for pk, name in named.items():
                if pk not in held:
                    words = {"name": name}
                    message = _("The priority “%(name)s” stands in no published plan. Add it to the plan first.")
                    self.add_error("statements", message % words)
        return cleaned


class ServiceForm(FactsForm):
    """Refuses times that overlap."""

    prose = FactsForm.prose | {"audience", "booking"}
    fact_rows = ("prices", "times")

    def clean(self) -> dict[str, Any]:
        """Check the times with each other."""
        cleaned: dict[str, Any] = super().clean()
        if "times" in self.formsets:
            refuse_weekday_overlap(self.formsets["times"])
        return cleaned


class DutyForm(FactsForm):
    """Asks a translation of a duty for its words."""

    prose = FactsForm.prose | {"introduction", "shortcomings"}


class AnbiForm(DutyForm):
    """Keeps numbers as digits alone, and refuses to publish without what makes the page an ANBI's."""

    prose = FactsForm.prose | {"goal", "policy", "pay_policy", "activities"}
    fact_rows = ("board", "accounts")
    #: Without these nobody finds the organisation in the register; the rest the page asks for itself.
    needed = ("legal_name", "rsin", "goal")

    def clean_rsin(self) -> str:
        """Drop the dots and spaces in which it is printed."""
        return digits(self.cleaned_data["rsin"])

    def clean_kvk(self) -> str:
        """Drop the spaces."""
        return digits(self.cleaned_data["kvk"])

    def clean(self) -> dict[str, Any]:
        """Check what publishing needs; a draft may still be without. One year has one set of accounts."""
        cleaned: dict[str, Any] = super().clean()
        if not self.is_deferred_validation:
            for name in self.needed:
                if name in self.fields and name not in self.errors and not plain(cleaned.get(name) or ""):
                    self.add_error(name, _("The tax office asks for this. Fill it in, or save the page as a draft."))
        if "accounts" in self.formsets:
            self._refuse_a_year_twice()
        return cleaned

    def _refuse_a_year_twice(self) -> None:
        seen = set()
        for form in kept_rows(self.formsets["accounts"]):
            if form.instance.year in seen:
                form.add_error("year", _("This year stands in the list already. Take one of the two away."))
            seen.add(form.instance.year)
