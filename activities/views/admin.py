"""All dates in the admin: as a week, a month or a list, and those of one activity."""

from dataclasses import dataclass
from typing import Any

from django.contrib.auth.mixins import PermissionRequiredMixin
from django.http import HttpResponse, QueryDict
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import TemplateView
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from activities import import_queries, staff_calendar, staff_history, staff_queries
from activities.date_forms import LIST, CalendarForm
from activities.domain.calendar import Span, Unit
from activities.models import ActivityPage
from activities.presentation import local_today
from activities.staff_queries import StaffFilters
from core import clock
from core.accounts.staff import staff
from core.clock import zone
from core.models import User
from core.pages.reading import active_language

PER_PAGE = 50
#: Pages of a list; who looks further chooses a day.
LAST_PAGE = 200
HISTORY_SHOWN = 30
FILTERS = ("activiteit", "wijk", "locatie", "soort", "status")
BAD_REQUEST = 400
FORBIDDEN = 403


class DatesMixin(PermissionRequiredMixin, WagtailAdminTemplateMixin):
    """What the screens about dates share: who may see them, and their place in the admin."""

    permission_required = "activities.add_datechange"
    header_icon = "date"

    def handle_no_permission(self) -> HttpResponse:  # type: ignore[override]  # not always a redirect
        """Say so, with the status that means it; the admin itself would lead to the dashboard."""
        context = {"page_title": _("You may not change dates"), "header_icon": "lock", "breadcrumbs_items": []}
        return render(self.request, "activities/admin/forbidden.html", context, status=FORBIDDEN)  # type: ignore[attr-defined]  # a view

    def get_breadcrumbs_items(self) -> list[dict[str, str]]:
        """Lead from all dates to the present screen."""
        return [*super().get_breadcrumbs_items(), {"url": reverse("dates"), "label": _("Dates")}]


@dataclass(frozen=True, kw_only=True)
class Choice:
    """A link to another way of showing the same."""

    label: str
    url: str
    is_current: bool = False


def new_activity_url(user: User) -> str:
    """Return the address of the form for a new activity; empty for who may not make one."""
    page = import_queries.agenda_to_add_to(user)
    model = ActivityPage._meta  # noqa: SLF001 - Django's documented _meta API
    return reverse("wagtailadmin_pages:add", args=[model.app_label, model.model_name, page.pk]) if page else ""


class CalendarView(DatesMixin, TemplateView):
    """The dates of all activities: a week unless asked otherwise."""

    http_method_names = ["get", "head"]
    template_name = "activities/admin/calendar.html"
    page_title = gettext_lazy("Dates")

    @cached_property
    def form(self) -> CalendarForm:
        """What is asked for."""
        return CalendarForm(self.request.GET, language=active_language())

    def get(self, *args: Any, **kwargs: Any) -> HttpResponse:
        """Show it; what cannot be asked for is left out and said."""
        response = super().get(*args, **kwargs)
        if not self.form.is_valid():
            response.status_code = BAD_REQUEST
        return response

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Add the days, and the ways to others."""
        self.form.is_valid()
        shown = self.form.cleaned_data.get("weergave") or Unit.WEEK
        today = local_today(clock.now(), zone())
        context = super().get_context_data(**kwargs) | {
            "form": self.form,
            "errors": [
                {"target": self.form[name].id_for_label, "text": text}
                for name, texts in self.form.errors.items()
                for text in texts
            ],
            "views": [
                Choice(label=label, url=self._url(weergave=name), is_current=name == shown)
                for name, label in ((Unit.WEEK, _("Week")), (Unit.MONTH, _("Month")), (LIST, _("List")))
            ],
            "here": urlencode({"next": self.request.get_full_path()}),
            "is_narrowed": any(self.request.GET.get(name) for name in FILTERS),
            "everything_url": self._url(**dict.fromkeys(FILTERS, "")),
            "most_shown": staff_queries.MOST_SHOWN,
            "may_import": import_queries.may_import(staff(self.request)),
            "new_activity_url": new_activity_url(staff(self.request)),
        }
        if shown == LIST:
            return context | dates_list(self.request.GET, self._filters(), url=self._url)
        span = Span.of(Unit(shown), self.form.cleaned_data.get("dag") or today)
        return context | self._calendar(span)

    def _calendar(self, span: Span) -> dict[str, Any]:
        here = zone()
        today = local_today(clock.now(), here)
        period = staff_calendar.shown_period(span)
        occurrences, has_more = staff_queries.dates_in(period, self._filters(), zone=here)
        return {
            "span_name": staff_calendar.name_of(span, today=today),
            "is_month": span.unit == Unit.MONTH,
            "weeks": staff_calendar.weeks(
                span,
                occurrences,
                closures=staff_queries.closures_in(period),
                holidays=staff_queries.holidays_in(period),
                today=today,
                zone=here,
            ),
            "is_empty": not occurrences,
            "too_many": has_more,
            "previous_url": self._url(dag=span.before.period.first),
            "next_url": self._url(dag=span.after.period.first),
            "today_url": self._url(dag=""),
            "week_url": self._url(weergave=Unit.WEEK, dag=""),
        }

    def _filters(self) -> StaffFilters:
        chosen = self.form.cleaned_data
        return StaffFilters(
            neighbourhood_id=self.form.pk("wijk"),
            venue_id=self.form.pk("locatie"),
            kind=chosen.get("soort", ""),
            status=chosen.get("status", ""),
            title=chosen.get("activiteit", ""),
        )

    def _url(self, **changes: object) -> str:
        query = self.request.GET.copy()
        query.pop("p", None)
        return address(reverse("dates"), query, **changes)


def address(path: str, query: QueryDict, **changes: object) -> str:
    """Give ``path`` with ``query``, in which ``changes`` take the place of what was there; an empty one goes."""
    kept = query.copy()
    for name, value in changes.items():
        kept.pop(name, None)
        if value:
            kept[name] = str(value)
    return f"{path}?{kept.urlencode()}" if kept else path


def dates_list(query: QueryDict, filters: StaffFilters, *, url: Any, page_id: int | None = None) -> dict[str, Any]:
    """One page of the dates to come, in words. ``url`` makes the address of another page."""
    now, here = clock.now(), zone()
    asked = query.get("p", "")
    number = int(asked) if asked.isascii() and asked.isdigit() and len(asked) < len(str(LAST_PAGE * 10)) else 1
    number = min(max(number, 1), LAST_PAGE)
    rows, has_more = staff_queries.dates_to_come(filters, now=now, page=number, size=PER_PAGE, page_id=page_id)
    return {
        "rows": staff_calendar.entries(rows, today=local_today(now, here), zone=here),
        "is_list": True,
        "previous_url": url(p=number - 1 if number > 2 else "") if number > 1 else "",  # noqa: PLR2004 - the first page has no number
        "next_url": url(p=number + 1) if has_more and number < LAST_PAGE else "",
    }


class ActivityDatesView(DatesMixin, TemplateView):
    """The dates to come of one activity, and the log of all its dates."""

    http_method_names = ["get", "head"]
    template_name = "activities/admin/dates.html"
    page_title = gettext_lazy("Dates")

    @cached_property
    def page(self) -> ActivityPage:
        """The activity; of a translation the one that it translates."""
        return get_object_or_404(ActivityPage, pk=self.kwargs["page_id"]).source

    def get_page_subtitle(self) -> str:
        """Name the activity."""
        return self.page.title

    def get_breadcrumbs_items(self) -> list[dict[str, str]]:
        """End with the activity."""
        return [*super().get_breadcrumbs_items(), {"url": "", "label": self.page.title}]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Add the dates and the log in words."""
        path = reverse("dates_of_activity", args=[self.page.pk])
        found = dates_list(
            self.request.GET,
            StaffFilters(),
            url=lambda **changes: address(path, self.request.GET, **changes),
            page_id=self.page.pk,
        )
        history = staff_queries.history_of_activity(self.page.pk)[:HISTORY_SHOWN]
        return (
            super().get_context_data(**kwargs)
            | found
            | {
                "activity": self.page,
                "may_edit": self.page.permissions_for_user(self.request.user).can_edit(),
                "here": urlencode({"next": self.request.get_full_path()}),
                "history": staff_history.lines(history, now=clock.now(), zone=zone()),
            }
        )
