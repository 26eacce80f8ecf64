"""Hosts in the admin: who has access, what they said, and what nobody looked after. Only here an e-mail is shown."""

from typing import Any

from django.conf import settings
from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.decorators import method_decorator
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, override
from django.views.decorators.cache import never_cache
from django.views.generic import FormView, ListView, TemplateView, View
from wagtail.admin.paginator import WagtailPaginator
from wagtail.admin.ui.components import Component

from activities import host_queries
from activities.actions import hosting
from activities.actions.host_links import CannotMailError, mail_link, make_link, renew_link, revoke_link
from activities.host_forms import HostLinkForm
from activities.models import ActivityPage, HostAnswer, HostLink
from activities.presentation import local_today, short_days
from activities.views.admin import DatesMixin
from core import clock
from core.accounts.staff import staff
from core.clock import zone
from core.sharing.qr import qr_svg

PER_PAGE = 50


@method_decorator(never_cache, name="dispatch")
class HostAccessView(DatesMixin, FormView):
    """Who has access to one activity; make it for one more."""

    template_name = "activities/admin/host_access.html"
    form_class = HostLinkForm
    page_title = gettext_lazy("Access for the host")

    @cached_property
    def activity(self) -> ActivityPage:
        """The activity; of a translation its source."""
        return get_object_or_404(ActivityPage, pk=self.kwargs["page_id"]).source

    def get_page_subtitle(self) -> str:
        """Name the activity."""
        return str(self.activity.title)

    def get_breadcrumbs_items(self) -> list[dict[str, str]]:
        """Lead through the dates of the activity."""
        url = reverse("dates_of_activity", args=[self.activity.pk])
        return [
            *super().get_breadcrumbs_items(),
            {"url": url, "label": self.activity.title},
            {"url": "", "label": f"{self.activity.title}: {self.page_title}"},
        ]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Add the links there are."""
        works = set(host_queries.working_links(clock.now()).filter(activity=self.activity).values_list("pk", flat=True))
        rows = [{"link": link, "works": link.pk in works} for link in host_queries.links_of(self.activity)]
        return super().get_context_data(**kwargs) | {"activity": self.activity, "rows": rows}

    def form_valid(self, form: HostLinkForm) -> HttpResponse:
        """Make the access, and lead to the sheet with link and code."""
        link = make_link(
            page=self.activity,
            role=form.cleaned_data["role"],
            email=form.cleaned_data["email"],
            actor=staff(self.request),
            now=clock.now(),
        )
        messages.success(self.request, _("Done. Print this sheet, or mail the link."))
        return HttpResponseRedirect(reverse("host_sheet", args=[link.pk]))


class HostLinkView(DatesMixin, View):
    """The buttons beside a link: mail, renew, revoke."""

    http_method_names = ["post"]

    def post(self, request: HttpRequest, pk: int) -> HttpResponse:
        """Do what the button says; say so."""
        link = get_object_or_404(HostLink, pk=pk)
        now, what = clock.now(), request.POST.get("do", "")
        if what == "mail":
            try:
                mail_link(link=link, now=now)
            except CannotMailError:
                messages.error(request, _("There is no e-mail, or the link works no more. Nothing was mailed."))
            else:
                messages.success(request, _("The link was mailed."))
        elif what == "renew":
            renew_link(link=link, now=now)
            messages.success(request, _("There is a new link and a new code; the old ones stopped."))
            return HttpResponseRedirect(reverse("host_sheet", args=[link.pk]))
        elif what == "revoke":
            revoke_link(link=link, now=now)
            messages.success(request, _("The link and the code stopped, and the e-mail is forgotten."))
        return HttpResponseRedirect(reverse("host_access", args=[link.activity_id]))


@method_decorator(never_cache, name="dispatch")
class HostSheetView(DatesMixin, TemplateView):
    """The sheet to print: link, QR and code."""

    template_name = "activities/admin/host_sheet.html"
    page_title = gettext_lazy("Sheet for the host")

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Add link and code of a link that works."""
        working = host_queries.working_links(clock.now()).select_related("activity")
        link = get_object_or_404(working, pk=self.kwargs["pk"])
        with override(settings.LANGUAGE_CODE):
            address = settings.BASE_URL + reverse("host", args=[host_queries.token_of(link)])
            code_address = settings.BASE_URL + reverse("host_code")
        return super().get_context_data(**kwargs) | {
            "link": link,
            "address": address,
            "qr": qr_svg(address),
            "code": host_queries.code_of(link),
            "language": settings.LANGUAGE_CODE,  # of the host, as in the mails; staff may read another
            "code_address": code_address.split("://", 1)[1],
        }


class StaleView(DatesMixin, ListView):
    """Activities that nobody touched for a term, or of which an answer waits; and what residents miss on them."""

    template_name = "activities/admin/stale.html"
    page_title = gettext_lazy("Does it still go on?")
    paginate_by = PER_PAGE
    paginator_class = WagtailPaginator
    page_kwarg = "p"  # as the links of Wagtail's navigation name it

    def get_queryset(self) -> Any:
        """Return what is to be looked after."""
        return host_queries.to_look_after(clock.now())

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Put the rows of this screen into words."""
        context = super().get_context_data(**kwargs)
        shown = context["object_list"]
        said = host_queries.waiting_of([one.page.pk for one in shown])
        asked = host_queries.last_asked([one.page.pk for one in shown])
        rows = [
            {
                "page": one.page,
                "next": short_days([local_today(one.next_at, zone())])[0] if one.next_at else "",
                "touched": one.page.last_published_at,
                "confirmed": one.confirmed_at,
                "asked": asked.get(one.page.pk),
                "missing": one.page.missing,
                "answers": said.get(one.page.pk, []),
            }
            for one in shown
        ]
        part = context["page_obj"]
        numbers = part.paginator.get_elided_page_range(part.number)
        return context | {"rows": rows, "days": host_queries.TERM.days, "elided_page_range": numbers}


class ConfirmView(DatesMixin, View):
    """A member of staff asked around: it goes on."""

    http_method_names = ["post"]

    def post(self, request: HttpRequest, page_id: int) -> HttpResponse:
        """Note it; say so."""
        page = get_object_or_404(ActivityPage, pk=page_id).source
        hosting.confirm(page=page, actor=staff(request), now=clock.now())
        messages.success(request, _("Noted: “%(title)s” goes on.") % {"title": page.title})
        return HttpResponseRedirect(reverse("stale_activities"))


class HandleAnswerView(DatesMixin, View):
    """What a host said was dealt with."""

    http_method_names = ["post"]

    def post(self, request: HttpRequest, pk: int) -> HttpResponse:
        """Note it; say so."""
        hosting.handle(answer=get_object_or_404(HostAnswer, pk=pk), actor=staff(request), now=clock.now())
        messages.success(request, _("Noted as dealt with."))
        return HttpResponseRedirect(reverse("wagtailadmin_home"))


class HostPanel(Component):
    """On the dashboard: what hosts said and did."""

    name = "hosts"
    order = 80
    template_name = "activities/admin/host_panel.html"

    def get_context_data(self, parent_context: Any) -> dict[str, Any]:
        """Read both as they stand now."""
        acts = host_queries.latest_acts(now=clock.now())
        return {
            "csrf_token": parent_context["csrf_token"],  # no request is given to a panel's template
            "answers": host_queries.waiting_answers(),
            "acts": [{"act": act, "day": short_days([act.entry.original_date])[0]} for act in acts],
        }
