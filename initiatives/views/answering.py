"""One submission on a moderator's screen: what was promised, who to call, what becomes public, the answer."""

from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import View
from wagtail.admin import messages
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.admin.views.generic.permissions import PermissionCheckedMixin

from core import clock
from core.models import User
from initiatives.actions.actors import Actor
from initiatives.actions.call import told, withdraw
from initiatives.actions.confirm import confirm
from initiatives.actions.decide import decide
from initiatives.domain.lifecycle import NotAllowed
from initiatives.enums import ANSWERED, Answer, HelpWanted, SubmissionState
from initiatives.models import AnswerRefused, InitiativePage, Refusal, Submission, review_mark
from initiatives.page_forms import AnswerForm

#: HTTP: the request conflicts with what somebody else did meanwhile.
CONFLICT = 409
UNPROCESSABLE = 422


class AnswerView(PermissionCheckedMixin, WagtailAdminTemplateMixin, View):
    """Read a submission; answer it, or note what came of a call."""

    model = Submission
    permission_required = "view"
    page_title = gettext_lazy("Submission")
    header_icon = "mail"
    template_name = "initiatives/admin/answer.html"

    def get(self, request: HttpRequest, pk: int) -> HttpResponse:  # noqa: ARG002 - Django's signature
        """Show it."""
        return self._show(self._submission(pk))

    def post(self, request: HttpRequest, pk: int) -> HttpResponse:
        """Do what the pressed button says."""
        submission = self._submission(pk)
        if "answer" in request.POST:
            return self._answer(submission)
        calls = {"confirm": confirm, "withdraw": withdraw, "told": told}
        if (pressed := request.POST.get("call", "")) in calls:
            try:
                calls[pressed](reference=submission.reference, actor=_staff(request))
                messages.success(request, _("Noted. Thank you for calling."))
            except NotAllowed:
                messages.warning(
                    request, _("This was done already, perhaps by a colleague. Below you see how it stands.")
                )
        return self._back(submission)

    def get_page_subtitle(self) -> str:
        """Name what was handed in."""
        return self.submission.title

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        """Lead back to the list."""
        return [
            *self.breadcrumbs_items,
            {"url": reverse("submissions:index"), "label": _("Submissions")},
            {"url": "", "label": self.submission.title},
        ]

    def _submission(self, pk: int) -> Submission:
        found = Submission.objects.select_related("neighbourhood", "page__latest_revision")
        self.submission: Submission = get_object_or_404(found, pk=pk)
        return self.submission

    @staticmethod
    def _back(submission: Submission) -> HttpResponse:
        return HttpResponseRedirect(reverse("submissions:answer", args=[submission.pk]))

    def _answer(self, submission: Submission) -> HttpResponse:
        form = AnswerForm(self.request.POST)
        if not form.is_valid():
            return self._show(submission, form, status=UNPROCESSABLE)
        answer = Answer(form.cleaned_data["answer"])
        try:
            decide(
                reference=submission.reference,
                answer=answer,
                words=form.cleaned_data["words"],
                reviewed=form.cleaned_data["reviewed"],
                actor=_staff(self.request),
            )
        except AnswerRefused as refused:
            return self._refused(submission, form, refused.refusal)
        if answer == Answer.PLACE:
            messages.success(self.request, _("It stands on the website."))
        if submission.email:
            messages.success(self.request, _("The initiator gets a mail with your words."))
        else:
            messages.warning(self.request, _("The initiator has no e-mail: call, and tell the answer."))
        return self._back(submission)

    def _refused(self, submission: Submission, form: AnswerForm, refusal: Refusal) -> HttpResponse:
        """Say why, with everything typed still there."""
        if refusal == Refusal.NOT_YOURS:
            raise PermissionDenied
        if refusal == Refusal.ANSWERED:
            messages.warning(
                self.request, _("A colleague was first: this was answered already. Your answer was not sent.")
            )
            return self._back(submission)
        if refusal == Refusal.NO_REASON:
            form.add_error("words", _("Write why you do not place it: the initiator reads this."))
            return self._show(submission, form, status=UNPROCESSABLE)
        form.add_error(None, _("Somebody changed the text after you opened it. Read it again, then answer."))
        return self._show(self._submission(submission.pk), form, status=CONFLICT)

    def _show(self, submission: Submission, form: AnswerForm | None = None, *, status: int = 200) -> HttpResponse:
        page = submission.page
        revision = page.latest_revision if page else None
        state = page.current_workflow_task_state if page else None
        may_answer = state is not None and bool(state.task.specific.get_actions(page, self.request.user))
        draft = page.get_latest_revision_as_object() if page else None
        typed = form.data.get("words", "") if form else ""
        errors = [message for found in form.errors.values() for message in found] if form else []
        context = self.get_context_data(
            submission=submission,
            overdue=submission.answer_by is not None
            and submission.state not in ANSWERED
            and submission.answer_by <= clock.today(),
            public=_public(draft or submission),
            draft=draft,
            may_answer=may_answer,
            answers=Answer,
            reviewed=review_mark(revision) if revision else "",
            words_field=AnswerForm({"words": typed})["words"],
            errors=errors,
            to_confirm=submission.state == SubmissionState.RECEIVED and not submission.email,
            to_tell=submission.state in ANSWERED and not submission.email and submission.told_at is None,
            events=submission.events.select_related("actor"),
            edit_url=reverse("wagtailadmin_pages:edit", args=[page.pk]) if page else "",
        )
        return self.render_to_response(context, status=status)


def _staff(request: HttpRequest) -> Actor:
    """Return who is logged in; the admin lets nobody else come here."""
    return Actor.staff(request.user if isinstance(request.user, User) else None)


def _public(one: InitiativePage | Submission) -> list[tuple[str, str]]:
    """Return what visitors read once it is placed, as labels and texts, in the order of the page."""
    kinds = [str(HelpWanted(kind).label) for kind in one.help_wanted]
    named = one.carried_by if isinstance(one, InitiativePage) else one.public_name
    rows = [
        (_("Title"), one.title),
        (_("Summary"), one.summary),
        (_("Why"), one.need),
        (_("What they do"), getattr(one, "approach", "")),
        (_("For whom"), one.audience),
        (_("Neighbourhood"), str(one.neighbourhood or "")),
        (_("Themes"), ", ".join(str(theme) for theme in one.themes.all())),
        (_("Where"), one.where),
        (_("When"), one.when),
        (_("Help wanted"), ", ".join(kinds)),
        (_("Name on the website"), named or _("no name")),
    ]
    return [(label, text) for label, text in rows if text]
