"""Rules of the activity's form in the admin that reach over several rows."""

from typing import Any

from django.utils.translation import gettext as _

from core.pages.page_forms import BasePageForm

#: Fields that a translation has too; all others of an activity are facts, which stand on the source page.
PROSE = frozenset({"summary", "body", "image_alt"})
FACT_ROWS = ("rules", "prices")


class ActivityForm(BasePageForm):
    """Asks for a schedule: an activity without one is on no agenda. Asks a translation for its words alone."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if self.instance.locale_id is None or self.instance.is_source:
            return
        own = self.instance._meta  # noqa: SLF001 - Django's documented _meta API
        for field in (*own.local_fields, *own.local_many_to_many):
            if field.name not in PROSE:
                self.fields.pop(field.name, None)
        for name in FACT_ROWS:
            self.formsets.pop(name, None)

    def clean(self) -> dict[str, Any]:
        """Refuse to publish without a rule, unless it can be done at home at any time."""
        cleaned: dict[str, Any] = super().clean()
        rules = self.formsets.get("rules")
        if rules is not None and not self.is_deferred_validation and not cleaned.get("at_home"):
            kept = [form for form in rules.forms if form.has_changed() or form.instance.pk]
            if not [form for form in kept if form not in rules.deleted_forms]:
                self.add_error(None, _("Say when it is: add at least one rule under “When is it?”."))
        return cleaned
