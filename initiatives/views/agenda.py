"""“To the agenda”: an initiative becomes a draft activity."""

from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import View
from wagtail.admin import messages
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.models import Page

from activities.import_queries import agenda_to_add_to
from initiatives.actions.to_agenda import NoAgenda, to_agenda
from initiatives.models import InitiativePage
from initiatives.queries.initiative import source_of
from initiatives.views.handling import staff_of


def may_add(user: Any) -> bool:
    """Whether ``user`` may add an activity to the agenda."""
    return agenda_to_add_to(user) is not None


class ToAgendaView(WagtailAdminTemplateMixin, View):
    """Show what will happen; make the draft when the button is pressed, and lead to it."""

    page_title = gettext_lazy("To the agenda")
    header_icon = "date"
    template_name = "initiatives/admin/to_agenda.html"

    def get(self, request: HttpRequest, page_id: int) -> HttpResponse:
        """Ask; opening a link changes nothing."""
        page = self._page(request, page_id)
        return self.render_to_response(self.get_context_data(initiative=page))

    def post(self, request: HttpRequest, page_id: int) -> HttpResponse:
        """Make it."""
        page = self._page(request, page_id)
        try:
            activity = to_agenda(page=source_of(page).pk, actor=staff_of(request))
        except NoAgenda:
            messages.error(request, _("There is no agenda on this site yet. Ask an administrator to add it."))
            return HttpResponseRedirect(reverse("wagtailadmin_pages:edit", args=[page.pk]))
        messages.success(
            request, _("A draft stands in the agenda, linked to the initiative. Fill in when it is, and publish it.")
        )
        return HttpResponseRedirect(reverse("wagtailadmin_pages:edit", args=[activity.pk]))

    @staticmethod
    def _page(request: HttpRequest, page_id: int) -> InitiativePage:
        page: InitiativePage = get_object_or_404(InitiativePage, pk=page_id)
        if not page.permissions_for_user(request.user).can_edit() or not may_add(request.user):
            raise PermissionDenied
        return page


def is_initiative(page: Page) -> bool:
    """Whether the button belongs on the screens of ``page``."""
    return page.specific_class is InitiativePage
