"""For who has no e-mail: whom to call and what to say, a letter, a card with a code; and typing over for a resident."""

from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.decorators import method_decorator
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, override
from django.views.decorators.cache import never_cache
from django.views.generic import TemplateView, View
from wagtail.admin import messages
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.admin.views.generic.permissions import PermissionCheckedMixin

from core import clock
from core.accounts.staff import staff
from core.organisation.queries import organisation, phone_href
from initiatives.actions.actors import Actor
from initiatives.actions.call import nobody_answered, told, withdraw
from initiatives.actions.confirm import confirm
from initiatives.actions.contact import open_contact
from initiatives.actions.enter import enter
from initiatives.domain.lifecycle import NotAllowed
from initiatives.enums import ANSWERED, SubmissionState
from initiatives.forms.entry import CalledForm, EntryForm
from initiatives.models import Submission, SubmissionPicture
from initiatives.queries.mine import code_of

UNPROCESSABLE = 422


@method_decorator(never_cache, name="dispatch")
class StaffScreen(PermissionCheckedMixin, WagtailAdminTemplateMixin, View):
    """A screen for who may read submissions; of one submission only for who it concerns."""

    model = Submission
    permission_required = "view"
    header_icon = "mail"

    def submission(self, pk: int) -> Submission:
        """Return the submission; its contact data are about to be shown, which is logged."""
        user = staff(self.request)
        mine = Submission.objects.visible_to(user, clock.today()).select_related("neighbourhood")
        found: Submission = get_object_or_404(mine, pk=pk)
        try:
            open_contact(reference=found.reference, actor=Actor.staff(user))
        except NotAllowed:
            messages.warning(self.request, _("There is no contact data (any more)."))
        return found

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        """Lead back to the list."""
        return [
            *self.breadcrumbs_items,
            {"url": reverse("submissions:index"), "label": _("Submissions")},
            {"url": "", "label": str(self.page_title)},
        ]


class CallListView(StaffScreen, TemplateView):
    """Whom to call, the longest wait first. No names or numbers here: those stand on each one's own screen."""

    template_name = "initiatives/admin/call_list.html"
    page_title = gettext_lazy("Call back")

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Read the queue."""
        user = staff(self.request)
        queue = Submission.objects.to_call().visible_to(user, clock.today())
        rows = [
            {
                "title": one.title,
                "url": reverse("submission_call", args=[one.pk]),
                "letter_url": "" if one.phone else reverse("submission_letter", args=[one.pk]),
                "why": _("ask whether it is theirs") if one.state == SubmissionState.RECEIVED else _("tell the answer"),
                "when": one.call_when,
                "since": one.state_since,
                "calls": [call.at for call in one.calls.all()],
            }
            for one in queue.prefetch_related("calls")[:100]
        ]
        return super().get_context_data(**kwargs) | {"rows": rows}


class CallView(StaffScreen):
    """One call: who, what to say, and what came of it."""

    template_name = "initiatives/admin/call.html"
    page_title = gettext_lazy("Call back")

    def get(self, request: HttpRequest, pk: int) -> HttpResponse:  # noqa: ARG002 - Django's signature
        """Show what to say."""
        submission = self.submission(pk)
        return self._show(submission, CalledForm(initial={"public_name": submission.public_name}))

    def _show(self, submission: Submission, form: CalledForm, *, status: int = 200) -> HttpResponse:
        context = self.get_context_data(
            form=form,
            errors=form.error_summary() if form.is_bound else [],
            submission=submission,
            phone_href=phone_href(submission.phone),
            to_confirm=submission.state == SubmissionState.RECEIVED,
            to_tell=submission.state in ANSWERED and submission.told_at is None,
            answer=next((one.words for one in reversed(submission.events.all()) if one.words), ""),
            before=date_format(submission.answer_by, "l j F") if submission.answer_by else "",
            organisation=organisation(settings.LANGUAGE_CODE),
            calls=submission.calls.all(),
            code=code_of(submission),
            letter_url=reverse("submission_letter", args=[submission.pk]),
            answer_url=reverse("submissions:answer", args=[submission.pk]),
        )
        return self.render_to_response(context, status=status)

    def post(self, request: HttpRequest, pk: int) -> HttpResponse:
        """Note what came of it."""
        submission, actor = self.submission(pk), Actor.staff(staff(request))
        outcomes = {"confirm": confirm, "withdraw": withdraw, "told": told, "nobody": nobody_answered}
        pressed, said = request.POST.get("call", ""), {}
        if pressed == "confirm" and "public_name" in request.POST:
            form = CalledForm(request.POST)
            if not form.is_valid():
                return self._show(submission, form, status=UNPROCESSABLE)
            said = form.cleaned_data
        if pressed in outcomes:
            try:
                outcomes[pressed](reference=submission.reference, actor=actor, **said)
                messages.success(request, _("Noted. Thank you for calling."))
            except NotAllowed:
                messages.warning(
                    request, _("This was done already, perhaps by a colleague. Below you see how it stands.")
                )
        return HttpResponseRedirect(reverse("submission_call_list"))


class LetterView(StaffScreen):
    """A letter to print, with a card to cut out: for who has neither e-mail nor phone."""

    template_name = "initiatives/admin/letter.html"
    page_title = gettext_lazy("Letter")

    def get(self, request: HttpRequest, pk: int) -> HttpResponse:  # noqa: ARG002 - Django's signature
        """Show it."""
        submission = self.submission(pk)
        with override(submission.language):  # of who gets it, as in a mail; staff may have another
            find = settings.BASE_URL + reverse("initiatives:find")
            letter = {
                "organisation": organisation(submission.language),
                "today": date_format(clock.today(), "j F Y"),
                "before": date_format(submission.answer_by, "l j F") if submission.answer_by else "",
            }
        context = self.get_context_data(
            submission=submission,
            answered=submission.state in ANSWERED,
            placed=submission.state == SubmissionState.APPROVED,
            words=next((one.words for one in reversed(submission.events.all()) if one.words), ""),
            code=code_of(submission),
            find_address=find.split("://", 1)[1],
            **letter,
        )
        return self.render_to_response(context)


class PictureView(StaffScreen):
    """A picture that came with an idea."""

    def get(self, request: HttpRequest, pk: int, number: int) -> HttpResponse:  # noqa: ARG002 - Django's signature
        """Give it to who may read the submission."""
        mine = Submission.objects.visible_to(staff(self.request), clock.today())
        found = get_object_or_404(SubmissionPicture, pk=number, submission__in=mine.filter(pk=pk))
        return HttpResponse(found.content, content_type="image/jpeg")


class EntryView(StaffScreen):
    """Type over for a resident: one screen from top to bottom."""

    template_name = "initiatives/admin/entry.html"
    page_title = gettext_lazy("Hand in for a resident")

    def get(self, request: HttpRequest) -> HttpResponse:  # noqa: ARG002 - Django's signature
        """Show the empty form."""
        return self._show(EntryForm())

    def post(self, request: HttpRequest) -> HttpResponse:
        """Store it, once; lead to its screen."""
        form = EntryForm(request.POST)
        if not form.is_valid():
            return self._show(form, status=UNPROCESSABLE)
        submission = enter(
            form_key=form.cleaned_data["form_key"],
            answers=form.answers(),
            behalf=form.behalf(),
            language=settings.LANGUAGE_CODE,
            actor=Actor.staff(staff(request)),
        )
        messages.success(
            request,
            _("Stored. It waits for an answer now."),
            buttons=[
                messages.button(reverse("submission_letter", args=[submission.pk]), _("Print the card")),
                messages.button(request.path, _("Type over the next one")),
            ],
        )
        return HttpResponseRedirect(reverse("submissions:answer", args=[submission.pk]))

    def _show(self, form: EntryForm, *, status: int = 200) -> HttpResponse:
        errors = form.error_summary() if form.is_bound else []
        return self.render_to_response(self.get_context_data(form=form, errors=errors), status=status)
