"""Who helps, in the admin: the list, each on a screen of its own, a download, and what waits on the dashboard."""

from typing import Any

from django.db.models import QuerySet
from django.urls import reverse
from django.utils.translation import gettext_lazy
from wagtail.admin.ui.tables import Column, DateColumn, TitleColumn

from core import clock
from core.accounts.staff import staff
from initiatives.views.desk import AnswerByColumn, DeskViewSet
from initiatives.views.follow_up import FollowUpFilters, FollowUpIndexView, FollowUpView, WaitingPanel
from participation.domain.follow_up import State
from participation.models import HelpOffer

VIEW_PERMISSION = "participation.view_helpoffer"
CHANGE_PERMISSION = "participation.change_helpoffer"
#: What the buttons say.
BUTTONS: dict[str, Any] = {
    State.CALLED: gettext_lazy("Called: we talked"),
    State.STARTED: gettext_lazy("They started"),
    State.STOPPED: gettext_lazy("It does not go on"),
}


class HelperFilters(FollowUpFilters):
    """Which queue, state and neighbourhood."""

    class Meta:
        model = HelpOffer
        fields = ("queue", "state", "neighbourhood")


class HelperIndexView(FollowUpIndexView):
    """Who offers help."""

    filterset_class = HelperFilters
    export_filename = "wie-helpt"
    page_title = gettext_lazy("Who helps")
    columns = [
        TitleColumn("title", label=gettext_lazy("Volunteer work"), url_name="helpers:helper", sort_key="title"),
        Column("state", label=gettext_lazy("How far"), accessor="get_state_display", sort_key="state"),
        Column("neighbourhood", label=gettext_lazy("Neighbourhood")),
        AnswerByColumn("answer_by", label=gettext_lazy("Answer before"), sort_key="answer_by"),
        DateColumn("created_at", label=gettext_lazy("Came in"), sort_key="created_at"),
    ]
    export_headings = {"get_state_display": gettext_lazy("How far"), "neighbourhood": gettext_lazy("Neighbourhood")}
    plain_columns = ("title", "get_state_display", "neighbourhood", "created_at", "answer_by")
    contact_columns = ("name", "phone", "email", "call_when")
    contact_permission = "participation.export_helpoffer"

    def get_base_queryset(self) -> Any:
        """Take what this member of staff may read, and join what the columns show."""
        found = super().get_base_queryset().confirmed().visible_to(self.request.user, clock.today())
        return found.select_related("neighbourhood")


class HelperView(FollowUpView):
    """One helper: whom to call, and what comes of it."""

    model = HelpOffer
    page_title = gettext_lazy("Who helps")
    viewset, screen = "helpers", "helper"
    buttons = BUTTONS
    change_permission = CHANGE_PERMISSION
    removal_rule = "help.asked"
    removal_text = gettext_lazy(
        "Name, contact data and message go, and never come back. Was it passed on by mail? Then ask the host to throw "
        "that mail away."
    )

    def mine(self) -> "QuerySet[HelpOffer]":
        """Return the offers that this member of staff may read."""
        found: QuerySet[HelpOffer] = HelpOffer.objects.confirmed().visible_to(staff(self.request), clock.today())
        return found

    def shown(self, offer: HelpOffer) -> dict[str, Any]:
        """Return what it is about."""
        page_url = reverse("wagtailadmin_pages:edit", args=[offer.role_id]) if offer.role_id else ""
        return {"page_url": page_url, "neighbourhood": offer.neighbourhood}


class HelperViewSet(DeskViewSet):
    """Who offers help, and the screen of one of them."""

    name = "helpers"
    url_prefix = "wie-helpt"
    icon = "pick"
    menu_label = gettext_lazy("Who helps")
    menu_order = 254
    model = HelpOffer
    view_permission = VIEW_PERMISSION
    index_view_class = HelperIndexView
    screen_view_class = HelperView
    screen_name = "helper"


class HelperPanel(WaitingPanel):
    """Who offers help."""

    name = "helpers"
    heading = gettext_lazy("Who wants to help")
    viewset = "helpers"

    def mine(self, user: Any) -> "QuerySet[HelpOffer]":
        """Return the offers that ``user`` may read."""
        found: QuerySet[HelpOffer] = HelpOffer.objects.visible_to(user, clock.today())
        return found
