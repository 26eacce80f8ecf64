"""What staff print: the week sheet by way of a form, notices for the door, a short address of the agenda."""

from functools import partial
from typing import Any

from django.conf import settings
from django.contrib import messages
from django.contrib.auth.decorators import permission_required
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_safe
from django.views.generic import TemplateView
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from activities.domain.filters import Filters
from activities.enums import OccurrenceStatus
from activities.models import Occurrence
from activities.paper.door import closure_notice, date_notice
from activities.paper.week_sheet import updated_text
from activities.sheet_forms import SheetForm
from activities.sheet_queries import closure_called, next_date_after
from core import clock
from core.clock import zone
from core.pages.queries import address_in, home_tree
from core.paper.answers import sheet
from core.paper.letterhead import letterhead
from core.paper.press import printed
from core.short.addresses import short_path
from core.short.admin import screen_of


class PrintView(WagtailAdminTemplateMixin, TemplateView):
    """One form, two buttons: the sheet, or a short address for the same choices."""

    http_method_names = ["get", "head"]
    template_name = "activities/admin/print.html"
    page_title = gettext_lazy("Print")
    header_icon = "doc-full"

    def get_breadcrumbs_items(self) -> list[dict[str, str]]:
        """End with the screen itself."""
        return [*super().get_breadcrumbs_items(), {"url": "", "label": str(self.page_title)}]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Add the form; it asks the public address, so that a colleague can be sent the link."""
        return super().get_context_data(**kwargs) | {
            "form": SheetForm(today=clock.today()),
            "action": f"{_agenda_url()}weekoverzicht.pdf",
        }


def _agenda_url() -> str:
    return home_tree(settings.LANGUAGE_CODE).url + "agenda/"


@require_safe
def sheet_address(request: HttpRequest) -> HttpResponse:
    """From choices to the screen of their short address."""
    try:
        filters = Filters.read(dict(request.GET.lists()))
        path = short_path(_agenda_url() + filters.query(van=None, tot=None), language=settings.LANGUAGE_CODE)
    except ValueError:  # also for more choices than a short address can hold
        messages.error(request, _("One of your choices is not there (any more)."))
        return HttpResponseRedirect(reverse("print_room"))
    return HttpResponseRedirect(screen_of(path))


@require_safe
@permission_required("activities.add_datechange", raise_exception=True)
def date_notice_pdf(request: HttpRequest, pk: int) -> HttpResponse:
    """The notice for the door about a date that does not go ahead, in the language of the house."""
    found = Occurrence.objects.filter(status=OccurrenceStatus.CANCELLED, page__isnull=False).select_related("page")
    one = get_object_or_404(found, pk=pk)
    with translation.override(settings.LANGUAGE_CODE):
        path = address_in(one.page, settings.LANGUAGE_CODE) or _agenda_url()
        head = letterhead(settings.LANGUAGE_CODE, short_path(path, language=settings.LANGUAGE_CODE, page=one.page))
        values = date_notice(one, next_date_after(one), letterhead=head, now=clock.now(), zone=zone())
        return sheet(request, partial(_print, values), name=f"deur-{one.local_date}.pdf")


@require_safe
@permission_required("core.view_closure", raise_exception=True)
def closure_notice_pdf(request: HttpRequest, pk: int) -> HttpResponse:
    """The notice for the door about a closure."""
    closure = closure_called(pk)
    if closure is None:
        raise Http404
    with translation.override(settings.LANGUAGE_CODE):
        filters = Filters(locatie=(closure.venue.slug,) if closure.venue else ())
        path = short_path(_agenda_url() + filters.query(), language=settings.LANGUAGE_CODE)
        head = letterhead(settings.LANGUAGE_CODE, path)
        values = closure_notice(closure, letterhead=head, now=clock.now(), zone=zone())
        return sheet(request, partial(_print, values), name=f"dicht-{closure.first_day}.pdf")


def _print(values: dict[str, Any]) -> bytes:
    return printed("door", values, stamp=lambda: {"stamp": updated_text(clock.now(), zone())})
