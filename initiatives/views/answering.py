"""One submission on a moderator's screen, top to bottom.

What was promised, whom to call, what was typed, what to look at, what becomes public, the answer, the history.
"""

from typing import Any

from django.conf import settings
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
from initiatives.actions.contact import open_contact, opened_today
from initiatives.actions.decide import decide
from initiatives.actions.refusals import refusal
from initiatives.domain.lifecycle import Event, NotAllowed, State, allows
from initiatives.enums import Answer
from initiatives.models import AnswerRefused, Refusal, Submission, Team
from initiatives.page_forms import AnswerForm, PassOnForm, WordsForm
from initiatives.presentation.form_steps import similar_rows
from initiatives.queries.similar import Similar, similar
from initiatives.views import answer_values
from initiatives.views.handling import COMMANDS, Handled, staff_of

#: HTTP: the request conflicts with what somebody else did meanwhile.
CONFLICT = 409
UNPROCESSABLE = 422


def _unfinished(fields: tuple[str, ...]) -> str:
    return _("The page is not finished yet. Edit it, and look at: %(fields)s. Then answer.") % {
        "fields": ", ".join(fields)
    }


class AnswerView(PermissionCheckedMixin, WagtailAdminTemplateMixin, View):
    """Read a submission; answer it, talk about it, pass it on, or note what came of a call."""

    model = Submission
    permission_required = "view"
    page_title = gettext_lazy("Submission")
    header_icon = "mail"
    template_name = "initiatives/admin/answer.html"

    def get(self, request: HttpRequest, pk: int) -> HttpResponse:
        """Show it, and write down who saw the contact data (once a day)."""
        submission, actor = self._submission(pk), staff_of(request)
        if allows(State(submission.state), Event.OPEN, actor.kind) and not opened_today(submission, actor=actor):
            open_contact(reference=submission.reference, actor=actor)
        return self._show(submission)

    def post(self, request: HttpRequest, pk: int) -> HttpResponse:
        """Do what the pressed button says."""
        submission = self._submission(pk)
        if "answer" in request.POST:
            return self._answer(submission)
        for name, command in COMMANDS.items():
            if name in request.POST:
                return self._handle(submission, command)
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
        """Return what this member of staff may read; another team's is refused."""
        found = Submission.objects.select_related("neighbourhood", "team", "page__latest_revision")
        self.submission: Submission = get_object_or_404(found, pk=pk)
        if not Submission.objects.visible_to(self.request.user, clock.today()).filter(pk=pk).exists():
            raise PermissionDenied
        return self.submission

    @staticmethod
    def _back(submission: Submission) -> HttpResponse:
        return HttpResponseRedirect(reverse("submissions:answer", args=[submission.pk]))

    def _handle(self, submission: Submission, command: Any) -> HttpResponse:
        try:
            done: Handled = command(submission, self.request)
        except NotAllowed as refused:
            messages.warning(self.request, refusal(refused))
            typed = self.request.POST.get("words", "").strip() or self.request.POST.get("note", "").strip()
            return self._with_words(submission, typed) if typed else self._back(submission)
        if done.form is not None:
            forms = {done.form.__class__: done.form}
            return self._show(submission, forms=forms, proposal=done.proposal, status=UNPROCESSABLE)
        if done.said:
            messages.success(self.request, done.said)
        if done.warned:
            messages.warning(self.request, done.warned)
        if done.leaves:  # it is another team's from now on
            return HttpResponseRedirect(reverse("submissions:index"))
        return self._back(submission)

    def _with_words(self, submission: Submission, typed: str) -> HttpResponse:
        """Show how it stands since a colleague was first, with what was typed in the field for a message."""
        kept = WordsForm(initial={"words": typed}, auto_id="message_%s")
        return self._show(self._submission(submission.pk), forms={WordsForm: kept}, unsent=typed, status=CONFLICT)

    def _answer(self, submission: Submission) -> HttpResponse:
        form = AnswerForm(self.request.POST)
        if not form.is_valid():
            return self._show(submission, forms={AnswerForm: form}, status=UNPROCESSABLE)
        answer = Answer(form.cleaned_data["answer"])
        try:
            decide(
                reference=submission.reference,
                answer=answer,
                words=form.cleaned_data["words"],
                reviewed=form.cleaned_data["reviewed"],
                actor=staff_of(self.request),
            )
        except AnswerRefused as refused:
            return self._refused(submission, form, refused)
        if answer == Answer.PLACE:
            messages.success(self.request, _("It stands on the website."))
        if submission.email:
            messages.success(self.request, _("The initiator gets a mail with your words."))
        else:
            messages.warning(self.request, _("The initiator has no e-mail: call, and tell the answer."))
        return self._back(submission)

    def _refused(self, submission: Submission, form: AnswerForm, refused: AnswerRefused) -> HttpResponse:
        """Say why, with everything typed still there."""
        if refused.refusal == Refusal.NOT_YOURS:
            raise PermissionDenied
        if refused.refusal == Refusal.ANSWERED:
            messages.warning(
                self.request, _("A colleague was first: this was answered already. Your answer was not sent.")
            )
            return self._with_words(submission, form.cleaned_data["words"])
        if refused.refusal == Refusal.NO_REASON:  # only of what is no word: the form asked for them
            form.refuse_words()
            return self._show(submission, forms={AnswerForm: form}, status=UNPROCESSABLE)
        changed = _("Somebody changed the text after you opened it. Read it again, then answer.")
        form.add_error(None, _unfinished(refused.fields) if refused.refusal == Refusal.UNFINISHED else changed)
        return self._show(self._submission(submission.pk), forms={AnswerForm: form}, status=CONFLICT)

    @staticmethod
    def _similar(submission: Submission) -> list[Similar]:
        """What is there already, but for what came of this idea itself."""
        found = similar(
            submission.title,
            submission.need,
            neighbourhood=submission.neighbourhood.slug if submission.neighbourhood else "",
            language=settings.LANGUAGE_CODE,
            now=clock.now(),
        )
        return [one for one in found if (one.kind, one.pk) != ("initiatief", submission.page_id)]

    def _show(
        self,
        submission: Submission,
        *,
        forms: dict[type, Any] | None = None,
        proposal: int | None = None,
        unsent: str = "",
        status: int = 200,
    ) -> HttpResponse:
        """Render it; ``forms`` by class are those that were sent and not taken, ``unsent`` words without a form.

        The words of a ``proposal`` stay with it.
        """
        sent = forms or {}
        teams = Team.objects.exclude(submissions=submission)
        errors = [message for one in sent.values() for found in one.errors.values() for message in found]
        context = self.get_context_data(
            **answer_values.values(submission, self.request.user, today=clock.today()),
            errors=errors,
            similar=similar_rows(self._similar(submission), lambda _one: ""),
            words_field=sent.get(AnswerForm, AnswerForm())["words"],
            message_field=((not proposal and sent.get(WordsForm)) or WordsForm(auto_id="message_%s"))["words"],
            wrong_proposal=proposal,
            proposal_field=sent[WordsForm]["words"] if proposal else None,
            unsent=unsent,
            pass_on_form=sent.get(PassOnForm) or (PassOnForm(teams=teams) if teams.exists() else None),
        )
        return self.render_to_response(context, status=status)
