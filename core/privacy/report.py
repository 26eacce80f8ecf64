"""In the admin: the proof that what was kept long enough is gone. What it was, nobody can tell any more."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.ui.tables import Column, DateColumn
from wagtail.admin.views.reports import ReportView

from core.privacy.models import Removal

PERMISSION = "core.view_removal"
#: A room registers its rules with ``@hooks.register(HOOK)`` in its wagtail_hooks: a function that returns what each
#: rule removes, by the name that it gives to ``note_removal``.
HOOK = "register_removal_rules"


def rule_words() -> dict[str, Any]:
    """Return what each rule removes, of all rooms."""
    return {rule: words for hook in hooks.get_hooks(HOOK) for rule, words in hook().items()}


class RuleColumn(Column):
    """The rule in words."""

    def get_value(self, instance: Removal) -> str:
        """Return what the rule removes; of a rule that is no more, its name."""
        return str(rule_words().get(instance.rule, instance.rule))


class RemovalReport(ReportView):
    """Each time that a rule removed something: when, which rule, how many."""

    page_title = _("What was removed in time")
    header_icon = "bin"
    index_url_name = "removals"
    index_results_url_name = "removals_results"
    permission_required = "view"
    columns = (
        DateColumn("at", label=_("When")),
        RuleColumn("rule", label=_("What was removed")),
        Column("number", label=_("How many")),
    )
    list_export: tuple[str, ...] = ()
    template_name = "core/admin/removals.html"
    model = Removal
