"""Closures in the admin: first seen which dates they touch, then saved; a notice is offered with it."""

from datetime import datetime, time, timedelta
from typing import Any, ClassVar

from django.conf import settings
from django.contrib import messages
from django.core import signing
from django.db import transaction
from django.http import HttpResponse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, override
from wagtail.admin.views import generic
from wagtail.admin.viewsets.model import ModelViewSet

from activities.domain.periods import Period
from activities.domain.phrasing import dates as say_dates
from activities.forms import NoticeForm
from activities.presentation import capital, local_today, occasion_text, phrasing
from activities.queries import touched_by
from core import clock
from core.accounts.staff import staff
from core.clock import zone
from core.labels.fields import Labels
from core.models import Closure

#: Dates shown before saving; the number of all of them stands above.
SHOWN = 50


class PreviewFirstMixin:
    """Shows what a closure touches before it is saved.

    The second post carries a signature of what was shown: when something was changed in between, what is
    touched is shown again.
    """

    template_name = "activities/admin/closure.html"

    def form_valid(self, form: Any) -> HttpResponse:
        """Save what was seen, and the notice that goes with it; else show it first."""
        closure = form.save(commit=False)
        sent = self.request.POST  # type: ignore[attr-defined]  # a view
        wants_notice = sent.get("notice") == "1"
        notice = NoticeForm(sent if wants_notice else None, initial=_offered(closure), prefix="notice")
        if not _same(sent.get("seen", ""), _facts(closure)) or (wants_notice and not notice.is_valid()):
            preview = self._preview(closure) | {"notice": notice, "wants_notice": wants_notice}
            context: dict[str, Any] = self.get_context_data(form=form)  # type: ignore[attr-defined]  # a view
            return self.render_to_response(context | {"preview": preview})  # type: ignore[attr-defined,no-any-return]  # a view
        if closure.created_by_id is None:
            form.instance.created_by = staff(self.request)  # type: ignore[attr-defined]  # a view
        with transaction.atomic():
            response: HttpResponse = super().form_valid(form)  # type: ignore[misc]  # of the view
            if wants_notice:
                notice.instance.closure = form.instance
                notice.save()
        return response

    def _preview(self, closure: Closure) -> dict[str, Any]:
        now, here = clock.now(), zone()
        today = local_today(now, here)
        found = touched_by(closure, now=now)
        shown = [
            {"title": one.title, "when": capital(occasion_text(one, today=today, zone=here))} for one in found[:SHOWN]
        ]
        seen = signing.dumps(_facts(closure), salt="closure")
        return {"seen": seen, "count": found.count(), "rows": shown, "where": closure.where}


def _facts(closure: Closure) -> list[Any]:
    return [
        closure.first_day.isoformat(),
        closure.last_day.isoformat(),
        closure.venue_id,
        closure.neighbourhood_id,
    ]


def _same(seen: str, facts: list[Any]) -> bool:
    try:
        return bool(signing.loads(seen, salt="closure") == facts)
    except signing.BadSignature:
        return False


def _offered(closure: Closure) -> dict[str, Any]:
    """The notice as it is proposed: from now until the closure is over."""
    texts = {}
    period = Period(first=closure.first_day, last=closure.last_day)
    today = local_today(clock.now(), zone())
    for code, _name in settings.LANGUAGES:
        if closure.reason.language(code) == code:
            with override(code):
                words = {
                    "where": capital(closure.where),
                    "days": say_dates.day_range(period, phrasing(code), today=today),
                    "reason": closure.reason.text(code),
                }
                # The notice is there before the closure begins: without its days it says that all is closed now.
                one_day = closure.first_day == closure.last_day
                pattern = (
                    _("%(where)s is closed on %(days)s: %(reason)s")
                    if one_day
                    else _("%(where)s is closed from %(days)s: %(reason)s")
                )
                texts[code] = pattern % words
    return {
        "text": Labels(texts),
        "starts_at": clock.now(),
        "ends_at": datetime.combine(closure.last_day + timedelta(days=1), time.min, tzinfo=zone()),
        "neighbourhood": closure.neighbourhood_id,
    }


class ClosureCreateView(PreviewFirstMixin, generic.CreateView):
    """Make a closure."""


class ClosureEditView(PreviewFirstMixin, generic.EditView):
    """Change a closure."""


class ClosureDeleteView(generic.DeleteView):
    """Take a closure away: the dates go ahead again."""

    @property
    def confirmation_message(self) -> str:
        """Say what becomes of the dates."""
        return _("The dates that did not go ahead because of this closure will go ahead again.")

    def form_valid(self, form: Any) -> HttpResponse:
        """Delete, and say so."""
        response: HttpResponse = super().form_valid(form)
        messages.info(self.request, _("The dates go ahead again."))
        return response


class ClosureViewSet(ModelViewSet):
    """Closures: the latest last."""

    model = Closure
    name = "closures"
    url_prefix = "sluitingen"
    menu_label = gettext_lazy("Closures")
    icon = "warning"
    add_to_admin_menu = True
    menu_order = 160
    add_view_class = ClosureCreateView
    edit_view_class = ClosureEditView
    delete_view_class = ClosureDeleteView
    create_template_name = "activities/admin/closure.html"
    edit_template_name = "activities/admin/closure_edit.html"
    list_display: ClassVar[list[str]] = ["__str__", "first_day", "last_day"]
    ordering: ClassVar[list[str]] = ["-last_day"]
    copy_view_enabled = False
    inspect_view_enabled = False
