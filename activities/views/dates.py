"""One date on its own screen: everything that can be done with it, each in one press; and undoing."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import Any

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import TemplateView, View
from wagtail.admin.utils import get_valid_next_url_from_request

from activities import staff_calendar, staff_history, staff_queries
from activities.actions import dates
from activities.actions.dates import ChangedMeanwhileError, DateNotFoundError
from activities.actions.materialise import columns_of, planned_dates
from activities.date_forms import (
    AddForm,
    CancelForm,
    DateForm,
    FullForm,
    MoveForm,
    NoteForm,
    NotFullForm,
    RestoreForm,
)
from activities.models import ActivityPage, DateLog, Occurrence
from activities.presentation import local_today, occasion_text
from activities.views.admin import DatesMixin
from core import clock
from core.accounts.staff import staff
from core.clock import zone

CONFLICT = 409
UNPROCESSABLE = 422
HISTORY_SHOWN = 30


class FormsMixin(DatesMixin):
    """A screen with forms of which one was sent: what the action refuses stands at its field, with what was typed."""

    request: HttpRequest

    def refuse(self, form: DateForm, error: ValidationError) -> HttpResponse:
        """Show the screen again; an error of a field that the form does not have stands above it."""
        for name, texts in error.message_dict.items():
            for text in texts:
                form.add_error(name if name in form.fields else None, text)
        return self.show(form, UNPROCESSABLE)

    def show(self, form: DateForm, status: int, **more: Any) -> HttpResponse:
        """Show the screen with what was typed in ``form``."""
        context = self.get_context_data(sent=form, **more)
        context["errors"] = [
            {"target": form[name].id_for_label if name in form.fields else "", "text": text}
            for name, texts in form.errors.items()
            for text in texts
        ]
        return self.render_to_response(context, status=status)

    @property
    def next_url(self) -> str:
        """Where the person came from; empty when that is not known."""
        return get_valid_next_url_from_request(self.request)


class DateView(FormsMixin, TemplateView):
    """Everything that can be done with one date."""

    http_method_names = ["get", "head", "post"]
    template_name = "activities/admin/date.html"
    page_title = gettext_lazy("Date")

    @cached_property
    def occurrence(self) -> Occurrence:
        """The date in question."""
        found = Occurrence.objects.visible().filter(page__isnull=False).select_related("venue", "page")
        return get_object_or_404(found, pk=self.kwargs["pk"])

    def get_page_subtitle(self) -> str:
        """Name the activity."""
        return self.occurrence.title

    def get_breadcrumbs_items(self) -> list[dict[str, str]]:
        """Lead through the dates of the activity."""
        here, one = zone(), self.occurrence
        when = occasion_text(one, today=local_today(clock.now(), here), zone=here)
        url = reverse("dates_of_activity", args=[one.page_key])
        return [
            *super().get_breadcrumbs_items(),
            {"url": url, "label": one.title},
            {"url": "", "label": f"{one.title}, {when}"},
        ]

    def post(self, request: HttpRequest, **_kwargs: Any) -> HttpResponse:
        """Do what the pressed button says."""
        form = self._forms(request.POST).get(request.POST.get("action", ""))
        if form is None:
            return HttpResponseRedirect(request.get_full_path())
        if not form.is_valid():
            return self.show(form, UNPROCESSABLE)
        try:
            entry = self._action(form)(
                occurrence=self.occurrence, actor=staff(request), now=clock.now(), seen=request.POST.get("seen", "")
            )
        except ValidationError as error:
            return self.refuse(form, error)
        except ChangedMeanwhileError as error:
            del self.occurrence
            changed = staff_history.line(error.entry, now=clock.now(), zone=zone()) if error.entry else None
            return self.show(form, CONFLICT, is_conflict=True, changed=changed)
        except DateNotFoundError:
            messages.error(request, is_over())
        else:
            say_what_was_done(request, entry)
        return HttpResponseRedirect(self.next_url or reverse("dates_of_activity", args=[self.occurrence.page_key]))

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Add the date and its log in words, and the forms that make sense now."""
        now, here = clock.now(), zone()
        (entry,) = staff_calendar.entries([self.occurrence], today=local_today(now, here), zone=here)
        history = staff_queries.history_of(self.occurrence)
        is_over = self.occurrence.ends_at <= now
        return super().get_context_data(**kwargs) | {
            "date": entry,
            "activity": self.occurrence.page,
            "is_over": is_over,
            "forms": {} if is_over else self._forms(None, kwargs.get("sent")),
            "seen": staff_queries.version(self.occurrence),
            "next": self.next_url,
            "booked_with": staff_calendar.entries(
                staff_queries.booked_with(self.occurrence), today=local_today(now, here), zone=here
            ),
            "history": staff_history.lines(
                history[:HISTORY_SHOWN],
                now=now,
                zone=here,
                to_undo=None if is_over else staff_queries.last_to_undo(history),
            ),
        }

    def _forms(self, data: Any, sent: DateForm | None = None) -> dict[str, DateForm]:
        """The forms by their name; ``sent`` instead of the fresh one."""
        one = self.occurrence
        made = [
            CancelForm(data, initial={"reason": one.reason}),
            RestoreForm(data),
            MoveForm(data, occurrence=one),
            FullForm(data),
            NotFullForm(data),
            NoteForm(data, initial={"note": one.note}),
        ]
        return {form.name: form for form in made} | ({sent.name: sent} if sent else {})

    def _action(self, form: DateForm) -> Callable[..., DateLog | None]:
        given = form.cleaned_data
        actions: dict[str, Callable[..., DateLog | None]] = {
            CancelForm.name: partial(dates.cancel_date, **given),
            RestoreForm.name: dates.restore_date,
            MoveForm.name: partial(dates.move_date, **{"start": None, "end": None} | given),
            FullForm.name: partial(dates.set_full, full=True),
            NotFullForm.name: partial(dates.set_full, full=False),
            NoteForm.name: partial(dates.set_note, **given),
        }
        return actions[form.name]


class AddDateView(FormsMixin, TemplateView):
    """One date more for an activity."""

    http_method_names = ["get", "head", "post"]
    template_name = "activities/admin/extra.html"
    page_title = gettext_lazy("Extra date")

    @cached_property
    def page(self) -> ActivityPage:
        """The activity; of a translation the one that it translates."""
        return get_object_or_404(ActivityPage, pk=self.kwargs["page_id"]).source

    def get_page_subtitle(self) -> str:
        """Name the activity."""
        return self.page.title

    def get_breadcrumbs_items(self) -> list[dict[str, str]]:
        """Lead through the dates of the activity."""
        url = reverse("dates_of_activity", args=[self.page.pk])
        return [
            *super().get_breadcrumbs_items(),
            {"url": url, "label": self.page.title},
            {"url": "", "label": f"{self.page.title}: {self.page_title}"},
        ]

    def post(self, request: HttpRequest, **_kwargs: Any) -> HttpResponse:
        """Add the date."""
        form = AddForm(request.POST)
        if not form.is_valid():
            return self.show(form, UNPROCESSABLE)
        try:
            entry = dates.add_date(page=self.page, actor=staff(request), now=clock.now(), **form.cleaned_data)
        except ValidationError as error:
            return self.refuse(form, error)
        except DateNotFoundError:
            messages.error(request, _("This activity is not on the website. Publish it first, then add a date."))
        else:
            say_what_was_done(request, entry)
        return HttpResponseRedirect(self.next_url or reverse("dates_of_activity", args=[self.page.pk]))

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Fill in the hours of the schedule."""
        rule = self.page.rules.first()
        initial = {"start": rule.start_time, "end": rule.end_time} if rule else {}
        return super().get_context_data(**kwargs) | {
            "form": kwargs.get("sent") or AddForm(initial=initial | {"venue": self.page.venue_id}),
            "activity": self.page,
            "next": self.next_url,
        }


class UndoView(DatesMixin, View):
    """Bring a date back to how it stood before one entry of its log."""

    http_method_names = ["post"]

    def post(self, request: HttpRequest, pk: int) -> HttpResponse:
        """Undo it, or say why not."""
        entry = get_object_or_404(DateLog, pk=pk)
        try:
            dates.undo(entry=entry, actor=staff(request), now=clock.now())
        except ChangedMeanwhileError:
            messages.warning(
                request, _("This date was changed again after that, or it was undone already. Nothing was changed.")
            )
        except DateNotFoundError:
            messages.error(request, is_over())
        else:
            line = staff_history.line(entry, now=clock.now(), zone=zone())
            messages.success(request, _("Undone: %(date)s is as it was.") % {"date": f"{line.title}, {line.date}"})
        back = get_valid_next_url_from_request(request) or reverse("dates_of_activity", args=[entry.page_key])
        return HttpResponseRedirect(back)


def is_over() -> str:
    """Why nothing can be done with a date."""
    return _("This date is over, or no longer in the agenda. Nothing was changed.")


def say_what_was_done(request: HttpRequest, entry: DateLog | None) -> None:
    """Say it with a button to undo it; warn, with links, of what else is at the same time in the same place."""
    now, here = clock.now(), zone()
    if entry is None:
        messages.info(request, _("It stood like this already. Nothing was changed."))
        return
    line = staff_history.line(entry, now=now, zone=here)
    context = {"line": line, "next": get_valid_next_url_from_request(request)}
    messages.success(request, render_to_string("activities/admin/_done.html", context, request))
    found = staff_queries.occurrence_of(entry)
    others = staff_queries.booked_with(found) if found else []
    if others:
        rows = staff_calendar.entries(others, today=local_today(now, here), zone=here)
        messages.warning(request, render_to_string("activities/admin/_booked_with.html", {"rows": rows}))


def warn_of_double_bookings(request: HttpRequest, page: ActivityPage) -> None:
    """Warn, with links, of dates of ``page`` at the same time in the same place as another.

    Of a page that is scheduled to be published, its dates to be are looked at: it is now that somebody is here.
    """
    now, here = clock.now(), zone()
    scheduled = page.scheduled_revision
    if scheduled is None:
        found = staff_queries.double_bookings(page, now=now)
    else:
        draft = scheduled.as_object()
        to_be = [one for one in _to_be(draft, now) if one.starts_at >= scheduled.approved_go_live_at]
        found = staff_queries.would_be_booked_with(draft, to_be)
    if found:
        words = [staff_calendar.entries(pair, today=local_today(now, here), zone=here) for pair in found]
        context = {"pairs": words, "is_scheduled": scheduled is not None}
        messages.warning(request, render_to_string("activities/admin/_double_bookings.html", context))


def _to_be(page: ActivityPage, now: datetime) -> list[Occurrence]:
    """The dates of a draft, as rows that are not saved."""
    return [
        Occurrence(page=page, page_key=page.pk, original_date=one.identity.original_date, **columns_of(one))
        for one in planned_dates(page, now=now)
    ]
