"""From a sent idea to a confirmed one: the page of thanks, the page with the button."""

from contextlib import suppress
from datetime import date
from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from core.pages.reading import active_language
from core.security.private import came_from_our_form, private
from initiatives.actions.actors import Actor
from initiatives.actions.confirm import confirm
from initiatives.domain.lifecycle import NotAllowed
from initiatives.enums import SubmissionState
from initiatives.models import Submission
from initiatives.queries.cards import initiative_url
from initiatives.queries.mine import to_confirm
from initiatives.views.message import call_line, link_is_no_good, message, overview_link


@require_safe
@private
def received(request: HttpRequest, reference: UUID) -> HttpResponse:
    """Say what happens next and by when. Shows nothing of what was typed: the address may be seen by others."""
    submission: Submission = get_object_or_404(Submission.objects.select_related("page"), reference=reference)
    return message(request, **_next_step(submission))


@require_http_methods(["GET", "HEAD", "POST"])
@private
def confirmation(request: HttpRequest, token: str) -> HttpResponse:
    """Show the button (opening a link changes nothing); confirm when it is pressed."""
    submission = to_confirm(token)
    if submission is None:
        return link_is_no_good(request)
    answer = HttpResponseRedirect(reverse("initiatives:received", args=[submission.reference]))
    if submission.state != SubmissionState.RECEIVED:
        return answer
    if request.method == "POST" and came_from_our_form(request):
        with suppress(NotAllowed):  # the button was pressed twice: the page of thanks says how it stands
            confirm(reference=submission.reference, actor=Actor.initiator())
        return answer
    ask = _("Did you send us “%(title)s”? Press the button. Then we read it, and answer you.")
    lines = [ask % {"title": submission.title}]
    if request.method == "POST":
        lines.insert(0, _("That did not come through. Please press the button once more."))
    return message(
        request,
        title=_("Confirm your idea"),
        lines=lines,
        button={"label": _("Yes, this is my idea"), "action": request.path},
        status=422 if request.method == "POST" else 200,
    )


def promise_text(before: date) -> str:
    """Say before which day the answer comes."""
    return _("You hear from us before %(day)s.") % {"day": date_format(before, "l j F")}


def _next_step(submission: Submission) -> dict[str, Any]:
    """Return title, lines and links for the state that a submission is in."""
    promise = promise_text(submission.answer_by) if submission.answer_by else ""
    call = call_line()
    overview = overview_link()
    match submission.state:
        case SubmissionState.RECEIVED if submission.email:
            title = _("Thank you. One more step")
            lines = [
                _("We sent you a mail. Press the button in it: then we know that the idea is yours."),
                _("Do that today. %(promise)s") % {"promise": promise},
                _(
                    "No mail? Look in the folder for unwanted mail. Or hand it in once more, and look at your e-mail "
                    "address."
                ),
            ]
        case SubmissionState.RECEIVED:
            title = _("Thank you for your idea")
            lines = [_("We call you about it. You need not do anything now."), promise]
        case SubmissionState.APPROVED:
            title = _("Your idea is on our website")
            lines = [_("Look whether everything is right. Do you want to change something? Tell us.")]
            page = submission.page
            if page is not None and page.live:
                overview = {"label": _("To your idea"), "url": initiative_url(page, active_language())}
        case SubmissionState.DECLINED:
            title = _("We have answered you")
            lines = [_("You find our answer in your mail, or we called you.")]
        case SubmissionState.WITHDRAWN | SubmissionState.PURGED:
            title = _("This idea was withdrawn")
            lines = [_("We do nothing more with it. A new idea is always welcome.")]
        case _waiting:
            title = _("Thank you. We are going to read your idea")
            lines = [promise, _("You get our answer from a person, by mail or by phone.")]
    return {"title": title, "lines": [*lines, call], "links": [overview]}
