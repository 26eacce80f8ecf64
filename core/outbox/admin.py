"""The outbox in the admin: mail that waits or was given up. Never to whom, and never what it says."""

from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.middleware.csrf import get_token
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import View
from wagtail.admin import messages
from wagtail.admin.ui.tables import Column, DateColumn
from wagtail.admin.views.generic.permissions import PermissionCheckedMixin
from wagtail.admin.views.reports import ReportView

from core import clock
from core.outbox.delivery import try_again
from core.outbox.models import OutboxMail
from core.outbox.queries import TROUBLE_AFTER

PERMISSION = "core.view_outboxmail"


class RetryColumn(Column):
    """A button that takes a mail back into the queue."""

    cell_template_name = "core/admin/outbox_retry.html"

    def get_cell_context_data(self, instance: Any, parent_context: Any) -> dict[str, Any]:
        """Add what the form must hold: no request is given to the template of a cell."""
        context: dict[str, Any] = super().get_cell_context_data(instance, parent_context)
        return context | {"csrf_token": get_token(context["request"])}


class OutboxReport(ReportView):
    """Mail that was given up, and mail that waits for longer than it should."""

    page_title = gettext_lazy("Mail that does not leave")
    header_icon = "mail"
    index_url_name = "outbox"
    index_results_url_name = "outbox_results"
    permission_required = "view"
    columns = (
        Column("pk", label=gettext_lazy("Number")),
        DateColumn("created_at", label=gettext_lazy("Written")),
        Column("attempts", label=gettext_lazy("Attempts")),
        Column("last_error", label=gettext_lazy("What went wrong")),
        DateColumn("given_up_at", label=gettext_lazy("Given up")),
        RetryColumn("retry", label=gettext_lazy("What can be done"), accessor="pk"),
    )
    list_export: tuple[str, ...] = ()
    template_name = "core/admin/outbox.html"
    model = OutboxMail

    def get_queryset(self) -> Any:
        """Return what a person should look at; nothing personal is read."""
        return OutboxMail.objects.in_trouble(clock.now(), after=TROUBLE_AFTER).only(
            "pk", "created_at", "attempts", "last_error", "given_up_at"
        )


class TryAgainView(PermissionCheckedMixin, View):
    """Take one mail, that was given up, back into the queue."""

    model = OutboxMail
    permission_required = "view"

    def post(self, request: HttpRequest, pk: int) -> HttpResponse:
        """Do so, and say that the next minute tries it."""
        mail = get_object_or_404(OutboxMail.objects.only("pk"), pk=pk)
        try_again(mail, now=clock.now())
        messages.success(request, _("This mail is tried again within a minute."))
        return HttpResponseRedirect(reverse("outbox"))
