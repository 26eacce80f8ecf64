"""From an idea to a confirmed one: the form, the page of thanks, the page with the button."""

from contextlib import suppress
from datetime import date
from typing import Any
from uuid import UUID

from django.conf import settings
from django.core.exceptions import RequestDataTooBig, SuspiciousOperation
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.formats import date_format
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.cache import cache_control
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods, require_safe

from core import clock
from core.organisation.queries import Organisation, organisation
from core.pages.chrome import page_context
from core.security.private import came_from_our_form, private
from initiatives.actions.actors import Actor
from initiatives.actions.confirm import confirm
from initiatives.actions.hand_in import TooMany, hand_in
from initiatives.domain.deadline import answer_before
from initiatives.domain.lifecycle import NotAllowed
from initiatives.enums import SubmissionState
from initiatives.forms import IdeaForm
from initiatives.models import InitiativeIndexPage, Submission
from initiatives.queries.cards import initiative_url
from initiatives.queries.links import submission_of
from initiatives.queries.promise import days_off


@require_http_methods(["GET", "HEAD", "POST"])
@csrf_exempt  # it asks itself, so that a lost cookie costs no text
@cache_control(private=True, no_store=True)
def form(request: HttpRequest) -> HttpResponse:
    """Show the form; take what was typed, or show it again with everything in it."""
    if not InitiativeIndexPage.objects.live().exists():
        raise Http404
    word = organisation(_language()).word_neighbourhood
    if request.method != "POST":
        return _form_page(request, IdeaForm(neighbourhood_word=word))
    try:
        genuine, typed = came_from_our_form(request), request.POST
    except (RequestDataTooBig, SuspiciousOperation):
        empty = IdeaForm(neighbourhood_word=word)
        problem = _("That is too much to send at once. Tell it in fewer words, or call us.")
        return _form_page(request, empty, [{"field_id": "", "message": problem}], status=422)
    idea = IdeaForm(typed, neighbourhood_word=word)
    if not idea.is_valid():
        return _again(request, idea, status=422)
    if not genuine:
        idea.refuse(_("Your browser did not keep the form open. Your text is still here: please send it once more."))
        return _again(request, idea, status=422)
    try:
        submission = hand_in(
            form_key=idea.sent_key,
            answers=idea.answers(),
            language=_language(),
            address=_address(request),
            actor=Actor.initiator(),
        )
    except TooMany:
        idea.refuse(_("Many ideas came in from you, more than we can take at once. Try again tomorrow, or call us."))
        return _again(request, idea, status=429)
    return HttpResponseRedirect(reverse("initiatives:received", args=[submission.reference]))


@require_safe
@private
def received(request: HttpRequest, reference: UUID) -> HttpResponse:
    """Say what happens next and by when. Shows nothing of what was typed: the address may be seen by others."""
    submission: Submission = get_object_or_404(Submission.objects.select_related("page"), reference=reference)
    return _message(request, **_next_step(submission, organisation(_language())))


@require_http_methods(["GET", "HEAD", "POST"])
@private
def confirmation(request: HttpRequest, token: str) -> HttpResponse:
    """Show the button (opening a link changes nothing); confirm when it is pressed."""
    submission = submission_of(token)
    if submission is None:
        return _message(
            request,
            title=_("This link does not work (any more)"),
            lines=[
                _("Perhaps it is too old, or a part of it is missing. Look whether you copied all of it."),
                _("Does it not work then? Call us, or send your idea once more."),
            ],
            links=[{"label": _("I have an idea"), "url": reverse("initiatives:form")}],
            status=404,
        )
    answer = HttpResponseRedirect(reverse("initiatives:received", args=[submission.reference]))
    if submission.state != SubmissionState.RECEIVED:
        return answer
    if request.method == "POST" and came_from_our_form(request):
        with suppress(NotAllowed):  # the button was pressed twice: the page of thanks says how it stands
            confirm(reference=submission.reference, actor=Actor.initiator())
        return answer
    lines = [_("Is this idea yours? Press the button. Then we read it, and answer you.")]
    if request.method == "POST":
        lines.insert(0, _("That did not come through. Please press the button once more."))
    return _message(
        request,
        title=_("Confirm your idea"),
        lines=lines,
        button={"label": _("Yes, this is my idea"), "action": request.path},
        status=422 if request.method == "POST" else 200,
    )


def _language() -> str:
    return get_language() or settings.LANGUAGE_CODE


def _address(request: HttpRequest) -> str:
    """Return the sender's network address; behind our own proxy the one that the proxy saw."""
    seen: str = request.META.get("REMOTE_ADDR", "")
    if settings.SECURE_PROXY_SSL_HEADER:
        return request.META.get("HTTP_X_FORWARDED_FOR", "").rsplit(",", 1)[-1].strip() or seen
    return seen


def _form_page(
    request: HttpRequest, idea: IdeaForm, errors: list[dict[str, str]] | None = None, *, status: int = 200
) -> HttpResponse:
    today = clock.today()
    before = answer_before(today, days_off=days_off(today))
    context = page_context(request, title=_("I have an idea")) | {
        "form": idea,
        "error_summary": errors or [],
        "promise_text": _promise(before),
    }
    return render(request, "pages/initiative_form.html", context, status=status)


def _again(request: HttpRequest, idea: IdeaForm, *, status: int) -> HttpResponse:
    errors = idea.error_summary()
    idea.ready_to_show_again()
    return _form_page(request, idea, errors, status=status)


def _message(
    request: HttpRequest,
    *,
    title: str,
    lines: list[str],
    button: dict[str, str] | None = None,
    links: list[dict[str, str]] | None = None,
    status: int = 200,
) -> HttpResponse:
    message = {"title": title, "lines": lines, "button": button, "links": links or []}
    return render(
        request, "pages/message.html", page_context(request, title=title) | {"message": message}, status=status
    )


def _promise(before: date) -> str:
    return _("You hear from us before %(day)s.") % {"day": date_format(before, "l j F")}


def _next_step(submission: Submission, who: Organisation) -> dict[str, Any]:
    """Return title, lines and links for the state that a submission is in."""
    promise = _promise(submission.answer_by) if submission.answer_by else ""
    call = _("Do you have a question? Call %(phone)s.") % {"phone": who.phone} if who.phone else ""
    overview = {"label": _("Look at other initiatives"), "url": reverse("initiatives:form").removesuffix("aanmelden/")}
    match submission.state:
        case SubmissionState.RECEIVED if submission.email:
            title = _("Thank you. One more step")
            lines = [
                _("We sent you a mail. Press the button in it: then we know that the idea is yours."),
                _("Do that today. %(promise)s") % {"promise": promise},
                _("No mail? Look in the folder for unwanted mail."),
            ]
        case SubmissionState.RECEIVED:
            title = _("Thank you for your idea")
            lines = [_("We call you about it. You need not do anything now."), promise]
        case SubmissionState.APPROVED:
            title = _("Your idea is on our website")
            lines = [_("Look whether everything is right. Do you want to change something? Tell us.")]
            page = submission.page
            if page is not None and page.live:
                overview = {"label": _("To your idea"), "url": initiative_url(page, _language())}
        case SubmissionState.DECLINED:
            title = _("We have answered you")
            lines = [_("You find our answer in your mail, or we called you.")]
        case SubmissionState.WITHDRAWN | SubmissionState.PURGED:
            title = _("This idea was withdrawn")
            lines = [_("We do nothing more with it. A new idea is always welcome.")]
        case _waiting:
            title = _("Thank you. We are going to read your idea")
            lines = [promise, _("You get our answer from a person, by mail or by phone.")]
    return {"title": title, "lines": [line for line in [*lines, call] if line], "links": [overview]}
