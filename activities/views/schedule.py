"""The schedule while it is edited: as a sentence with its next dates, and other hours from a day on."""

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, JsonResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_safe
from django.views.generic import FormView

from activities import queries
from activities.actions.schedule import NotInScheduleError, UnpublishedChangesError, change_from
from activities.forms import ChangeFromForm, ScheduleForm
from activities.models import ActivityPage
from activities.presentation import schedule_sentence, short_days
from activities.views.admin import DatesMixin
from core import clock
from core.accounts.staff import staff

SHOWN = 10


@require_safe
def schedule_preview(request: HttpRequest) -> HttpResponse:
    """What the form says now: ``{"sentence", "dates"}``, or ``{"problem"}`` with the field it is about."""
    form = ScheduleForm(request.GET)
    if not form.is_valid():
        problems = [text for texts in form.errors.values() for text in texts]
        return JsonResponse({"problem": problems[0], "field": next(iter(form.errors))})
    rule = form.instance
    dates = queries.next_dates(rule.as_rule(), today=clock.today(), most=SHOWN)
    return JsonResponse({"sentence": schedule_sentence(rule), "dates": short_days(dates)})


class ChangeFromView(DatesMixin, FormView):
    """Other hours, such as from 1 February at 14.00; what was before stays."""

    template_name = "activities/admin/change_from.html"
    form_class = ChangeFromForm
    page_title = gettext_lazy("Other hours from a day on")

    @cached_property
    def page(self) -> ActivityPage:
        """The activity; only those that this member of staff may publish."""
        page = get_object_or_404(ActivityPage, pk=self.kwargs["page_id"])
        return page.source

    def has_permission(self) -> bool:
        """Whether the schedule may be changed: it is published at once."""
        user = self.request.user
        return bool(user.is_authenticated and self.page.permissions_for_user(user).can_publish())

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

    def get_form_kwargs(self) -> dict[str, Any]:
        """Offer the rules that have dates to come, each as its sentence."""
        rules = [
            (str(rule.uuid), schedule_sentence(rule))
            for rule in self.page.rules.all()
            if queries.next_dates(rule.as_rule(), today=clock.today(), most=1)
        ]
        return {**super().get_form_kwargs(), "rules": rules}

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Add the way back."""
        return super().get_context_data(**kwargs) | {"back": reverse("dates_of_activity", args=[self.page.pk])}

    def form_valid(self, form: ChangeFromForm) -> HttpResponse:
        """Change it; say what became of it, or why it cannot be."""
        try:
            change_from(
                page=self.page,
                rule_uuid=UUID(form.cleaned_data["rule"]),
                first_date=form.cleaned_data["first_date"],
                start_time=form.cleaned_data["start_time"],
                end_time=form.cleaned_data["end_time"],
                actor=staff(self.request),
                now=clock.now(),
            )
        except UnpublishedChangesError:
            form.add_error(None, _("This activity has a draft that is not published. Publish or discard it first."))
        except NotInScheduleError:
            form.add_error("first_date", _("This schedule has no dates from that day on. Choose another day."))
        except ValidationError as error:
            self._refuse(form, error)
        if form.errors:
            return self.form_invalid(form)
        messages.success(self.request, _("Done. Visitors see the new hours at once; what was before stays as it was."))
        return HttpResponseRedirect(reverse("dates_of_activity", args=[self.page.pk]))

    def _refuse(self, form: ChangeFromForm, error: ValidationError) -> None:
        """Say at its field what is wrong; above the form what is wrong with the rest of the page, by its label."""
        labels = {field.name: field.verbose_name for field in self.page._meta.fields}  # noqa: SLF001 - documented API
        for name, texts in error.message_dict.items():
            for text in texts:
                if name in form.fields:
                    form.add_error(name, text)
                else:
                    form.add_error(None, f"{labels[name]}: {text}" if name in labels else text)
