"""What waits: the panel on the dashboard, and the list of all submissions."""

from typing import Any

from django.urls import path
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.components import Component
from wagtail.admin.ui.tables import Column, DateColumn, TitleColumn
from wagtail.admin.views.generic import IndexView
from wagtail.admin.viewsets.base import ViewSet

from core import clock
from initiatives.models import Submission
from initiatives.queries.inbox import inbox
from initiatives.views.answering import AnswerView

VIEW_PERMISSION = "initiatives.view_submission"


class InboxPanel(Component):
    """On the dashboard: what waits, with the day before which we promised to answer."""

    name = "initiatives"
    order = 90
    template_name = "initiatives/admin/inbox_panel.html"

    def get_context_data(self, parent_context: Any) -> dict[str, Any]:  # noqa: ARG002 - laces' signature
        """Read both queues as they stand today."""
        return {"inbox": inbox(clock.today())}


class SubmissionIndexView(IndexView):
    """All submissions, the newest first. Names and addresses stand on each one's own screen only."""

    any_permission_required = ["view"]
    default_ordering = "-created_at"
    list_filter = ["state"]
    paginate_by = 50
    columns = [
        TitleColumn("title", label=_("Title"), url_name="submissions:answer", sort_key="title"),
        Column("state", label=_("State"), accessor="get_state_display", sort_key="state"),
        Column("neighbourhood", label=_("Neighbourhood")),
        Column("answer_by", label=_("Answer before"), sort_key="answer_by"),
        DateColumn("created_at", label=_("Handed in"), sort_key="created_at"),
    ]

    def get_base_queryset(self) -> Any:
        """Join what the columns show."""
        return super().get_base_queryset().select_related("neighbourhood")


class SubmissionViewSet(ViewSet):
    """A list and a screen. There is nothing to add, edit or delete by hand."""

    name = "submissions"
    url_prefix = "inzendingen"
    icon = "mail"
    menu_label = _("Submissions")
    menu_order = 250
    add_to_admin_menu = True
    model = Submission

    @property
    def menu_item_class(self) -> Any:
        """Show the item only to who may read submissions."""
        base = super().menu_item_class

        class Item(base):  # type: ignore[misc,valid-type]  # made by Wagtail at run time
            def is_shown(self, request: Any) -> bool:
                """Ask for the permission that the screens ask for."""
                return bool(request.user.has_perm(VIEW_PERMISSION))

        return Item

    @property
    def menu_url(self) -> str:
        """Lead to the list."""
        return self.get_url_name("index")

    def get_urlpatterns(self) -> list[Any]:
        """Return the addresses below ``/beheer/inzendingen/``."""
        listing = {
            "model": Submission,
            "header_icon": self.icon,
            "index_url_name": self.get_url_name("index"),
            "index_results_url_name": self.get_url_name("index_results"),
        }
        results = listing | {"results_only": True}
        return [
            path("", self.construct_view(SubmissionIndexView, **listing), name="index"),
            path("results/", self.construct_view(SubmissionIndexView, **results), name="index_results"),
            path("<int:pk>/", self.construct_view(AnswerView), name="answer"),
        ]
