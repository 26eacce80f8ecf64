"""In the admin of an empty site: five questions, then there is a site."""

from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import FormView
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from core import clock
from home.models import HomePage
from starters.domain.new_site import new_site
from starters.forms import BeginForm
from starters.loading.load import load


class BeginView(WagtailAdminTemplateMixin, FormView):
    """Ask and make. Only for an administrator, and only while there is no site."""

    form_class = BeginForm
    template_name = "starters/admin/begin.html"
    page_title = gettext_lazy("Begin your site")
    header_icon = "home"

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> Any:
        """Turn away whoever may not, and whoever comes late."""
        if not request.user.is_superuser:  # type: ignore[union-attr]  # the admin lets nobody else in
            raise PermissionDenied
        if HomePage.objects.exists():
            messages.info(request, _("There is a site already."))
            return redirect("wagtailadmin_home")
        return super().dispatch(request, *args, **kwargs)

    def get_breadcrumbs_items(self) -> list[dict[str, str]]:
        """Lead back to the dashboard."""
        return [*super().get_breadcrumbs_items(), {"url": "", "label": str(self.page_title)}]

    def form_valid(self, form: BeginForm) -> HttpResponse:
        """Make the site, and lead to what comes next."""
        if load(new_site(form.answers), now=clock.now()):
            messages.success(self.request, _("Your site is there. On this page stands what to do next."))
        return redirect("wagtailadmin_home")

    def form_invalid(self, form: BeginForm) -> HttpResponse:
        """Keep what was typed."""
        response = super().form_invalid(form)
        response.status_code = 422
        return response
