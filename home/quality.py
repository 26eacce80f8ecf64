"""The report for who keeps the site in order."""

from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from django.views.generic import TemplateView
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.permission_policies.pages import PagePermissionPolicy

from core import clock
from home import quality_queries


class QualityView(WagtailAdminTemplateMixin, TemplateView):
    """Broken links, old pages, missing translations, pictures without words: each a list that leads to its repair."""

    template_name = "home/admin/quality.html"
    page_title = _("What can be mended")
    header_icon = "clipboard-list"

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> Any:
        """For whoever may change pages."""
        if not PagePermissionPolicy().user_has_any_permission(request.user, ["add", "change", "publish"]):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def get_breadcrumbs_items(self) -> list[dict[str, str]]:
        """Lead back to the dashboard."""
        return [*super().get_breadcrumbs_items(), {"url": "", "label": str(self.page_title)}]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Add the four lists."""
        return super().get_context_data(**kwargs) | {
            "broken": quality_queries.broken_links(),
            "stale": quality_queries.stale_pages(clock.now()),
            "untranslated": quality_queries.untranslated(),
            "wordless": quality_queries.wordless_pictures(),
        }
