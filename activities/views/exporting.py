"""The report of what stands in other agendas: filters, files, and the mark."""

from typing import Any

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy, ngettext
from django.views.generic import TemplateView

from activities import export_queries, export_table
from activities.actions.elsewhere import mark_elsewhere, unmark_elsewhere
from activities.date_forms import ExportForm
from activities.export_queries import ExportFilters, state_of
from activities.presentation import kind_label, short_days
from activities.views.admin import DatesMixin, address
from core import clock
from core.accounts.staff import staff
from core.clock import zone
from core.pages.reading import active_language

PER_PAGE = 50
LONGEST_ID = 12
BAD_REQUEST = 400
FILES = {
    "csv": (export_table.as_csv, "text/csv; charset=utf-8"),
    "xlsx": (export_table.as_xlsx, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
}


class ElsewhereView(DatesMixin, TemplateView):
    """Activities to come, with what was typed over in another agenda; as a screen, or as a file."""

    http_method_names = ["get", "head", "post"]
    template_name = "activities/admin/elsewhere.html"
    page_title = gettext_lazy("Activities for other agendas")
    header_icon = "download"

    @cached_property
    def form(self) -> ExportForm:
        """What is asked for."""
        return ExportForm(self.request.GET, language=active_language())

    @cached_property
    def filters(self) -> ExportFilters:
        """The same; a value that is not there asks nothing."""
        self.form.is_valid()
        chosen = self.form.cleaned_data
        return ExportFilters(
            neighbourhood_id=self.form.pk("wijk"),
            venue_id=self.form.pk("locatie"),
            kind=chosen.get("soort", ""),
            state=chosen.get("stand", ""),
            title=chosen.get("activiteit", ""),
        )

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """Show the report, or send it as a file."""
        kind = request.GET.get("bestand", "")
        if kind in FILES and self.form.is_valid():
            return self._file(kind)
        response = super().get(request, *args, **kwargs)
        if not self.form.is_valid():
            response.status_code = BAD_REQUEST
        return response

    def _file(self, kind: str) -> HttpResponse:
        now = clock.now()
        pages = list(export_queries.with_all_facts(export_queries.activities(self.filters, now=now)))
        dates = export_queries.coming_dates([page.pk for page in pages], now=now)
        lines = export_table.rows(pages, dates, today=timezone.localdate(now), zone=zone())
        make, content_type = FILES[kind]
        name = f"activiteiten-{timezone.localdate(now)}.{kind}"
        headers = {"Content-Disposition": f'attachment; filename="{name}"'}
        return HttpResponse(make(lines), content_type=content_type, headers=headers)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Add one screenful of rows, and the ways to files and other screens."""
        found = export_queries.activities(self.filters, now=clock.now()).select_related("venue")
        page = Paginator(found, PER_PAGE).get_page(self.request.GET.get("p"))
        path, query = reverse("elsewhere"), self.request.GET
        return super().get_context_data(**kwargs) | {
            "form": self.form,
            "errors": [
                {"target": self.form[name].id_for_label, "text": text}
                for name, texts in self.form.errors.items()
                for text in texts
            ],
            "rows": [
                {
                    "pk": one.pk,
                    "title": one.title,
                    "kind": kind_label(one.kind),
                    "venue": str(one.venue.name) if one.venue else "",
                    "next": short_days([timezone.localdate(one.next_at)])[0],
                    "state": state_of(one).value,
                    "state_text": export_table.state_text(one, zone()),
                    "by": one.marked_by or "",
                }
                for one in page
            ],
            "count": page.paginator.count,
            "files": {kind: address(path, query, bestand=kind, p="") for kind in FILES},
            "previous_url": address(path, query, p=page.previous_page_number()) if page.has_previous() else "",
            "next_url": address(path, query, p=page.next_page_number()) if page.has_next() else "",
        }

    def post(self, request: HttpRequest) -> HttpResponse:
        """Mark what was chosen, or take the marks away; say how many, and stay."""
        asked = request.POST.getlist("page")
        chosen = [int(text) for text in asked if text.isascii() and text.isdigit() and len(text) <= LONGEST_ID]
        if request.POST.get("action") == "unmark":
            number = unmark_elsewhere(page_ids=chosen)
            text = ngettext("%(number)d mark taken away.", "%(number)d marks taken away.", number)
        else:
            number = mark_elsewhere(page_ids=chosen, actor=staff(request), now=clock.now())
            text = ngettext(
                "%(number)d activity marked as entered elsewhere.",
                "%(number)d activities marked as entered elsewhere.",
                number,
            )
        messages.success(request, text % {"number": number})
        return HttpResponseRedirect(address(reverse("elsewhere"), request.GET))
