"""In the admin: the proof that what was kept long enough is gone. What it was, nobody can tell any more."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column, DateColumn
from wagtail.admin.views.reports import ReportView

from core.privacy.models import Removal

PERMISSION = "core.view_removal"
#: What each rule removes; a rule of which no words stand here is shown by its name.
RULES: dict[str, Any] = {
    "draft": _("Unfinished ideas, a day old"),
    "submission.received": _("Ideas that nobody confirmed"),
    "submission.needs_addition": _("Ideas to which no addition came"),
    "submission.declined": _("Ideas that were not placed"),
    "submission.withdrawn": _("Ideas that were withdrawn"),
    "submission.approved": _("Personal data of initiatives that ended"),
    "page.version": _("Earlier versions of pages, a year old"),
    "joining.unconfirmed": _("Offers to join in that nobody confirmed"),
    "joining.relayed": _("Offers to join in that were passed on"),
    "help.unconfirmed": _("Offers of help that nobody confirmed"),
    "help.ended": _("Offers of help that came to an end"),
    "help.at_most": _("Offers of help, a year old"),
    "help.asked": _("Offers of help, because the person asked"),
}


class RuleColumn(Column):
    """The rule in words."""

    def get_value(self, instance: Removal) -> str:
        """Return what the rule removes."""
        return str(RULES.get(instance.rule, instance.rule))


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
