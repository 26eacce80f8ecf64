"""Offers of whatever kind: the list, and each on a screen: whom to call, what comes of it. Looking is written down."""

from collections.abc import Mapping
from typing import Any, ClassVar

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
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.admin.views.generic.permissions import PermissionCheckedMixin

from core import clock
from core.accounts.staff import staff
from core.organisation.queries import phone_href
from initiatives.actions.follow_up import NotAllowedError, forget, move_on, note_exported, open_contact
from initiatives.page_forms import NoteForm
from initiatives.views.desk import DeskIndexView

CONFLICT, UNPROCESSABLE = 409, 422


class FollowUpFilters(WagtailFilterSet):
    """Which queue; a subclass says of which model, and what else."""

    queue = django_filters.ChoiceFilter(
        label=gettext_lazy("What waits"),
        choices=[("waiting", gettext_lazy("waits for us")), ("late", gettext_lazy("too late"))],
        method="in_queue",
    )

    @staticmethod
    def in_queue(found: Any, _name: str, value: str) -> "QuerySet[Any]":
        """Return one of the queues."""
        chosen: QuerySet[Any] = found.late(clock.today()) if value == "late" else found.waiting()
        return chosen


class FollowUpIndexView(DeskIndexView):
    """A list of offers."""

    def note_exported(self, found: "QuerySet[Any]") -> None:
        """Write it down with each offer."""
        note_exported(offers=found, actor=staff(self.request), now=clock.now())


@method_decorator(never_cache, name="dispatch")
class FollowUpView(PermissionCheckedMixin, WagtailAdminTemplateMixin, View):
    """Show an offer, and take what staff say of it. A subclass says of which model, and with which words."""

    permission_required = "view"
    header_icon = "pick"
    template_name = "initiatives/admin/follow_up.html"

    #: The name of the viewset, and of this screen in it.
    viewset: ClassVar[str]
    screen: ClassVar[str]
    #: State → what the button to it says, in their order; the permission to press one.
    buttons: ClassVar[Mapping[str, Any]]
    change_permission: ClassVar[str]
    #: The line in the log of removals when the person asks to be forgotten, and what to say before.
    removal_rule: ClassVar[str]
    removal_text: ClassVar[Any]

    def mine(self) -> "QuerySet[Any]":
        """Return the offers that this member of staff may read."""
        raise NotImplementedError

    def shown(self, offer: Any) -> dict[str, Any]:
        """Return ``page_url`` (of what it is about), ``neighbourhood``, ``kind`` and ``pass_to``; each may be empty.

        ``pass_to`` is where stands to whom it has to be passed on.
        """
        raise NotImplementedError

    @cached_property
    def offer(self) -> Any:
        """The offer, when it is one that this member of staff may read."""
        return get_object_or_404(self.mine(), pk=self.kwargs["pk"])

    @property
    def address(self) -> str:
        """Where this screen stands."""
        return reverse(f"{self.viewset}:{self.screen}", args=[self.offer.pk])

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        """Lead back to the list."""
        listing = {"url": reverse(f"{self.viewset}:index"), "label": str(self.page_title)}
        return [*self.breadcrumbs_items, listing, {"url": "", "label": self.offer.title}]

    def get(self, request: HttpRequest, **_kwargs: Any) -> HttpResponse:
        """Show it."""
        open_contact(offer=self.offer, actor=staff(request), now=clock.now())
        return self.render_to_response(self._context())

    def _context(self, *, typed: str | None = None, problem: str = "", unsaved: str | None = None) -> dict[str, Any]:
        """Everything on the screen.

        ``typed`` is a note with a ``problem``; ``unsaved`` one that was not kept because a colleague was first.
        """
        may_change = staff(self.request).has_perm(self.change_permission)
        follows = [state for state in self.buttons if self.offer.may_become(state)]
        return self.get_context_data(
            offer=self.offer,
            late=self.offer.is_late(clock.today()),
            waits=self.offer.state in self.offer.WAITING,
            phone_href=phone_href(self.offer.phone),
            steps=self.offer.steps.select_related("actor"),
            may_remove=may_change,
            removal_text=self.removal_text,
            buttons=[{"value": str(state), "label": self.buttons[state]} for state in follows if may_change],
            note=self.offer.note if typed is None else typed,
            problem=problem,
            unsaved=unsaved,
            **self.shown(self.offer),
        )

    def post(self, request: HttpRequest, **_kwargs: Any) -> HttpResponse:
        """Note what came of it, or remove it for who asks."""
        to, form = request.POST.get("to", ""), NoteForm(request.POST)
        offer, user, address = self.offer, staff(request), self.address
        if not user.has_perm(self.change_permission):
            return HttpResponseRedirect(address)
        if "remove" in request.POST:
            if "sure" in request.POST:
                forget(
                    among=self.mine(),
                    offer=offer.pk,
                    address=address,
                    rule=self.removal_rule,
                    actor=user,
                    now=clock.now(),
                )
                messages.success(request, _("Removed."))
                return HttpResponseRedirect(reverse(f"{self.viewset}:index"))
            messages.warning(request, _("Tick the box first: what is removed never comes back."))
        elif to in self.buttons and not form.is_valid():
            typed, problem = form["note"].value(), str(form.errors["note"][0])
            return self.render_to_response(self._context(typed=typed, problem=problem), status=UNPROCESSABLE)
        elif to in self.buttons:
            note = form.cleaned_data["note"]
            try:
                move_on(
                    among=self.mine(),
                    offer=offer.pk,
                    seen=request.POST.get("seen", ""),
                    to=to,
                    note=note,
                    actor=user,
                    now=clock.now(),
                )
            except NotAllowedError:
                del self.offer  # what the colleague made of it
                return self.render_to_response(self._context(unsaved=note), status=CONFLICT)
            messages.success(request, _("Noted. Thank you."))
        return HttpResponseRedirect(address)


class WaitingPanel(Component):
    """On the dashboard: how many wait for us, and how many too long; nothing where nobody waits."""

    order = 85
    template_name = "initiatives/admin/waiting_panel.html"

    heading: ClassVar[Any]
    viewset: ClassVar[str]

    def mine(self, user: Any) -> Any:
        """Return the offers that ``user`` may read."""
        raise NotImplementedError

    def get_context_data(self, parent_context: Any) -> dict[str, Any]:
        """Count what waits for who looks (three queries)."""
        mine = self.mine(parent_context["request"].user)
        return {
            "heading": self.heading,
            "url": reverse(f"{self.viewset}:index"),
            "waiting": mine.waiting().count(),
            "late": mine.late(clock.today()).count(),
        }
