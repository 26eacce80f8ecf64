"""Rules of the activity's form in the admin that reach over several rows."""

from typing import Any

from django.utils.translation import gettext as _

from core.pages.page_forms import FactsForm


class ActivityForm(FactsForm):
    """Asks for a schedule: an activity without one is on no agenda."""

    fact_rows = ("rules", "prices")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        rules = self.formsets.get("rules")
        if rules is not None and self.instance.pk is None:
            rules.extra = 1  # a new activity asks when it is, instead of hiding the question behind a button
            for first in rules.forms[:1]:
                first.fields["ORDER"].initial = 1  # the browser numbers the row, which must not count as filling it in

    def clean(self) -> dict[str, Any]:
        """Refuse to publish without a rule, unless it can be done at home at any time."""
        cleaned: dict[str, Any] = super().clean()
        rules = self.formsets.get("rules")
        if rules is not None and not self.is_deferred_validation and not cleaned.get("at_home"):
            kept = [form for form in rules.forms if form.has_changed() or form.instance.pk]
            if not [form for form in kept if form not in rules.deleted_forms]:
                self.add_error(None, _("Say when it is: add at least one rule under “When is it?”."))
        return cleaned
