"""The report: volunteer work that nobody looked after, or that was taken off, with one button each."""

from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import TemplateView
from wagtail.admin import messages
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.admin.views.generic.permissions import PermissionCheckedMixin

from core import clock
from core.accounts.staff import staff
from participation.actions.expiry import answer_for
from participation.domain.expiry import TERM, Stage
from participation.models import RoleCare, RolePage
from participation.queries.care import Row, report

CARE_PERMISSION = "participation.change_rolecare"


class RoleReportView(PermissionCheckedMixin, WagtailAdminTemplateMixin, TemplateView):
    """What nobody touched for a term, and what was taken off."""

    model = RoleCare
    permission_required = "change"
    header_icon = "pick"
    template_name = "participation/admin/role_report.html"
    page_title = gettext_lazy("Volunteer work: still needed?")

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        """Name the screen."""
        return [*self.breadcrumbs_items, {"url": "", "label": str(self.page_title)}]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Read the report as it stands now."""
        rows = [{"page": row.page, "care": row.care, "state": _state(row)} for row in report(clock.now())]
        return super().get_context_data(**kwargs) | {"rows": rows, "days": TERM.days}

    def post(self, request: HttpRequest) -> HttpResponse:
        """Note what a member of staff heard."""
        number, said = request.POST.get("role", ""), request.POST.get("answer", "")
        if number.isascii() and number.isdigit() and len(number) <= 18 and said in RoleCare.Answer.values:  # noqa: PLR2004 - fits its column
            role = get_object_or_404(RolePage, pk=int(number)).source
            answer_for(role=role, answered=RoleCare.Answer(said), actor=staff(request), now=clock.now())
            messages.success(request, _("Noted: “%(title)s”.") % {"title": role.title})
        return HttpResponseRedirect(reverse("role_report"))


def _state(row: Row) -> str:
    if row.closed:
        return _("taken off the website")
    return {
        Stage.ASK: _("to be asked: no answer is waited for yet"),
        Stage.ASKED: _("the host was asked"),
    }.get(row.stage, _("is taken off tonight"))
