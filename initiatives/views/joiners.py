"""Who joins an initiative, in the admin: the list, each on a screen of its own, a download, what waits."""

from typing import Any, ClassVar

from django.db.models import QuerySet
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column, DateColumn, TitleColumn

from core import clock
from core.accounts.staff import staff
from initiatives.domain.offers import State
from initiatives.models import Joining, Submission
from initiatives.views.desk import AnswerByColumn, DeskViewSet
from initiatives.views.follow_up import FollowUpFilters, FollowUpIndexView, FollowUpView, WaitingPanel

VIEW_JOINING = "initiatives.view_joining"


class JoinerFilters(FollowUpFilters):
    """Which queue, state, kind and neighbourhood."""

    class Meta:
        model = Joining
        fields = ("queue", "state", "kind", "page__neighbourhood")


class JoinerIndexView(FollowUpIndexView):
    """Who joins."""

    filterset_class = JoinerFilters
    export_filename = "wie-doet-mee"
    page_title = _("Who joins in")
    columns = [
        TitleColumn("title", label=_("Initiative"), url_name="joinings:joining", sort_key="page__title"),
        Column("kind", label=_("What they do"), accessor="get_kind_display", sort_key="kind"),
        Column("state", label=_("How far"), accessor="get_state_display", sort_key="state"),
        Column("neighbourhood", label=_("Neighbourhood"), accessor="page.neighbourhood"),
        AnswerByColumn("answer_by", label=_("Answer before"), sort_key="answer_by"),
        DateColumn("created_at", label=_("Came in"), sort_key="created_at"),
    ]
    export_headings = {
        "title": _("Initiative"),
        "get_kind_display": _("What they do"),
        "get_state_display": _("How far"),
        "page.neighbourhood": _("Neighbourhood"),
        "created_at": _("Came in"),
    }
    plain_columns = ("title", "get_kind_display", "get_state_display", "page.neighbourhood", "created_at", "answer_by")
    contact_columns = ("name", "phone", "email")
    contact_permission = "initiatives.export_joining"

    def get_base_queryset(self) -> Any:
        """Take what this member of staff may read, and join what the columns show."""
        found = super().get_base_queryset().relayed().visible_to(self.request.user, clock.today())
        return found.select_related("page__neighbourhood")


class JoinerView(FollowUpView):
    """One who joins: whom to call, to whom to pass it on, and that it was done."""

    model = Joining
    page_title = _("Who joins in")
    header_icon = "group"
    viewset, screen = "joinings", "joining"
    buttons: ClassVar[dict[str, Any]] = {State.PASSED_ON: _("Passed on"), State.STOPPED: _("It does not go on")}
    change_permission = "initiatives.change_joining"
    removal_rule = "joining.asked"
    removal_text = _(
        "Name, contact data and message go, and never come back. Was it passed on by mail? Then ask the initiator to "
        "throw that mail away."
    )

    def mine(self) -> "QuerySet[Joining]":
        """Return the offers that this member of staff may read."""
        found: QuerySet[Joining] = Joining.objects.relayed().visible_to(staff(self.request), clock.today())
        return found

    def shown(self, offer: Joining) -> dict[str, Any]:
        """Return what it is about, and where stands who started it."""
        begun = Submission.objects.visible_to(staff(self.request), clock.today()).filter(page=offer.page_id).first()
        return {
            "page_url": reverse("wagtailadmin_pages:edit", args=[offer.page_id]),
            "neighbourhood": offer.page.neighbourhood,
            "kind": offer.get_kind_display(),
            "pass_to": reverse("submissions:answer", args=[begun.pk]) if begun else "",
        }


class JoinerViewSet(DeskViewSet):
    """Who joins, and the screen of one of them."""

    name = "joinings"
    url_prefix = "wie-doet-mee"
    icon = "group"
    menu_label = _("Who joins in")
    menu_order = 254
    model = Joining
    view_permission = VIEW_JOINING
    index_view_class = JoinerIndexView
    screen_view_class = JoinerView
    screen_name = "joining"


class JoinerPanel(WaitingPanel):
    """Who waits to be passed on."""

    name = "joinings"
    heading = _("Who wants to join in")
    viewset = "joinings"

    def mine(self, user: Any) -> "QuerySet[Joining]":
        """Return the offers that ``user`` may read."""
        found: QuerySet[Joining] = Joining.objects.visible_to(user, clock.today())
        return found
