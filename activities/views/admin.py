"""The dates of an activity in the admin: cancel one, at once and without publishing anything else."""

from typing import Any

from django.contrib import messages
from django.contrib.auth.mixins import PermissionRequiredMixin
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import FormView, ListView, View
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from activities.actions.dates import DateNotFoundError, cancel_date, restore_date
from activities.enums import OccurrenceStatus
from activities.forms import CancelForm
from activities.models import ActivityPage, Occurrence
from activities.presentation import capital, local_today, occasion_text, status_text
from core import clock
from core.accounts.staff import staff
from core.clock import zone

SHOWN = 50


class DatesMixin(PermissionRequiredMixin, WagtailAdminTemplateMixin):
    """What the screens about dates share: who may see them, and their place in the admin."""

    permission_required = "activities.add_datechange"
    raise_exception = True
    header_icon = "date"

    def get_breadcrumbs_items(self) -> list[dict[str, str]]:
        """Lead from the list of all dates to the present screen."""
        return [*super().get_breadcrumbs_items(), {"url": reverse("dates"), "label": _("Dates")}]


def row(one: Occurrence) -> dict[str, Any]:
    """Put one date into the words of the admin's lists."""
    today = local_today(clock.now(), zone())
    return {
        "occurrence": one,
        "when": capital(occasion_text(one, today=today, zone=zone())),
        "status": status_text(one, today=today),
        "is_cancelled": one.status == OccurrenceStatus.CANCELLED,
        "venue": str(one.venue.name) if one.venue else "",
    }


class DatesView(DatesMixin, ListView):
    """The coming dates of all activities, or of one."""

    template_name = "activities/admin/dates.html"
    page_title = gettext_lazy("Dates")
    paginate_by = SHOWN

    @cached_property
    def page(self) -> ActivityPage | None:
        """The activity whose dates are asked for."""
        pk = self.kwargs.get("page_id")
        return get_object_or_404(ActivityPage, pk=pk) if pk else None

    def get_page_subtitle(self) -> str:
        """Name the activity."""
        return self.page.title if self.page else ""

    def get_queryset(self) -> Any:
        """Return what is not over yet, soonest first."""
        found = Occurrence.objects.visible().not_over(clock.now()).filter(page__isnull=False)
        if self.page:
            found = found.of_pages([self.page.source.pk])
        return found.select_related("venue", "page").soonest_first()

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Add the dates in words."""
        context = super().get_context_data(**kwargs)
        return context | {"rows": [row(one) for one in context["object_list"]], "activity": self.page}


class CancelView(DatesMixin, FormView):
    """Ask for the reason, and cancel the date."""

    template_name = "activities/admin/cancel.html"
    form_class = CancelForm
    page_title = gettext_lazy("Does not go ahead")

    @cached_property
    def occurrence(self) -> Occurrence:
        """The date in question."""
        return get_object_or_404(Occurrence.objects.visible().select_related("venue", "page"), pk=self.kwargs["pk"])

    def get_page_subtitle(self) -> str:
        """Name the activity."""
        return self.occurrence.title

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Add the date in words."""
        return super().get_context_data(**kwargs) | {"row": row(self.occurrence)}

    def form_valid(self, form: CancelForm) -> HttpResponse:
        """Cancel at once; say so."""
        try:
            cancel_date(
                occurrence=self.occurrence,
                reason=form.cleaned_data["reason"],
                actor=staff(self.request),
                now=clock.now(),
            )
        except DateNotFoundError:
            messages.error(self.request, _("This date is over, or no longer in the agenda. Nothing was changed."))
        else:
            messages.success(self.request, _("Done. Visitors see it at once, on every page."))
        return HttpResponseRedirect(back_to(self.occurrence))


class RestoreView(PermissionRequiredMixin, View):
    """Let a cancelled date go ahead after all."""

    permission_required = "activities.add_datechange"
    raise_exception = True
    http_method_names = ["post"]

    def post(self, request: HttpRequest, pk: int) -> HttpResponse:
        """Take the cancellation away; say so."""
        occurrence = get_object_or_404(Occurrence.objects.visible(), pk=pk)
        try:
            restore_date(occurrence=occurrence, actor=staff(request), now=clock.now())
        except DateNotFoundError:
            messages.error(request, _("This date is over, or no longer in the agenda. Nothing was changed."))
        else:
            messages.success(request, _("Done. This date goes ahead."))
        return HttpResponseRedirect(back_to(occurrence))


def back_to(occurrence: Occurrence) -> str:
    """The list one came from: the dates of this activity."""
    return reverse("dates_of_activity", args=[occurrence.page_key])
