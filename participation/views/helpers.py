"""Who helps, in the admin: the list, each on a screen of its own, a download, and what waits on the dashboard."""

from typing import Any

import django_filters
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.decorators import method_decorator
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.cache import never_cache
from django.views.generic import View
from wagtail.admin import messages
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.ui.components import Component
from wagtail.admin.ui.tables import Column, DateColumn, TitleColumn
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.admin.views.generic.permissions import PermissionCheckedMixin

from core import clock
from core.accounts.staff import staff
from core.text.typed import without_controls
from initiatives.views.desk import AnswerByColumn, DeskIndexView, DeskViewSet
from participation.actions.follow_up import NotAllowedError, move_on, note_exported, open_contact
from participation.actions.retention import forget_helper
from participation.domain.follow_up import FOLLOWS, State
from participation.enums import HelpState
from participation.models import HelpOffer

VIEW_PERMISSION = "participation.view_helpoffer"
CHANGE_PERMISSION = "participation.change_helpoffer"
QUEUES = [("waiting", gettext_lazy("waits for us")), ("late", gettext_lazy("too late"))]
#: What the buttons say.
BUTTONS = {
    State.CALLED: gettext_lazy("Called: we talked"),
    State.STARTED: gettext_lazy("They started"),
    State.STOPPED: gettext_lazy("It does not go on"),
}


class HelperFilters(WagtailFilterSet):
    """Which queue, state and neighbourhood."""

    queue = django_filters.ChoiceFilter(label=gettext_lazy("What waits"), choices=QUEUES, method="in_queue")

    class Meta:
        model = HelpOffer
        fields = ("queue", "state", "neighbourhood")

    @staticmethod
    def in_queue(found: Any, _name: str, value: str) -> "QuerySet[HelpOffer]":
        """Return one of the queues."""
        chosen: QuerySet[HelpOffer] = found.late(clock.today()) if value == "late" else found.waiting()
        return chosen


class HelperIndexView(DeskIndexView):
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

    def note_exported(self, found: Any) -> None:
        """Write it down with each offer."""
        note_exported(offers=found.values_list("pk", flat=True), actor=staff(self.request), now=clock.now())


@method_decorator(never_cache, name="dispatch")
class HelperView(PermissionCheckedMixin, WagtailAdminTemplateMixin, View):
    """One helper: whom to call, and what comes of it. Looking is written down."""

    model = HelpOffer
    permission_required = "view"
    header_icon = "pick"
    template_name = "participation/admin/helper.html"
    page_title = gettext_lazy("Who helps")

    @cached_property
    def offer(self) -> HelpOffer:
        """The offer, when it is one that this member of staff may read."""
        mine = HelpOffer.objects.confirmed().visible_to(staff(self.request), clock.today())
        found: HelpOffer = get_object_or_404(mine.select_related("neighbourhood", "role"), pk=self.kwargs["pk"])
        return found

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        """Lead back to the list."""
        listing = {"url": reverse("helpers:index"), "label": _("Who helps")}
        return [*self.breadcrumbs_items, listing, {"url": "", "label": self.offer.title}]

    def get(self, request: HttpRequest, **_kwargs: Any) -> HttpResponse:
        """Show it."""
        open_contact(offer=self.offer, actor=staff(request), now=clock.now())
        follows = [state for state in BUTTONS if state in FOLLOWS[State(self.offer.state)]]
        may_change = staff(request).has_perm(CHANGE_PERMISSION)
        context = self.get_context_data(
            offer=self.offer,
            late=self.offer.is_late(clock.today()),
            steps=self.offer.steps.select_related("actor"),
            may_remove=may_change,
            buttons=[{"value": state.value, "label": BUTTONS[state]} for state in follows if may_change],
        )
        return self.render_to_response(context)

    def post(self, request: HttpRequest, **_kwargs: Any) -> HttpResponse:
        """Note what came of it, or remove it for who asks."""
        to, note = request.POST.get("to", ""), without_controls(request.POST.get("note", ""))[:500]
        offer, user = self.offer, staff(request)
        if "remove" in request.POST and user.has_perm(CHANGE_PERMISSION):
            if "sure" in request.POST:
                forget_helper(offer=offer.pk, actor=user, now=clock.now())
                messages.success(request, _("Removed."))
                return HttpResponseRedirect(reverse("helpers:index"))
            messages.warning(request, _("Tick the box first: what is removed never comes back."))
        elif to in HelpState.values and user.has_perm(CHANGE_PERMISSION):
            try:
                move_on(offer=offer.pk, to=HelpState(to), note=note, actor=user, now=clock.now())
                messages.success(request, _("Noted. Thank you."))
            except NotAllowedError:
                messages.warning(request, _("A colleague was first. Below you see how it stands."))
        return HttpResponseRedirect(reverse("helpers:helper", args=[offer.pk]))


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


class HelperPanel(Component):
    """On the dashboard: how many wait for us, and how many too long."""

    name = "helpers"
    order = 85
    template_name = "participation/admin/helper_panel.html"

    def get_context_data(self, parent_context: Any) -> dict[str, Any]:
        """Count what waits for who looks (three queries)."""
        mine = HelpOffer.objects.visible_to(parent_context["request"].user, clock.today())
        return {"waiting": mine.waiting().count(), "late": mine.late(clock.today()).count()}
