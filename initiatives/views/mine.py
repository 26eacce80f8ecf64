"""The initiator's private page: opening it changes nothing, every step has a page of its own with one button."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from functools import wraps
from inspect import signature
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect, JsonResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods

from core import clock
from core.limits.counting import within_limit
from core.organisation.queries import organisation
from core.pages.reading import active_language
from core.security.private import came_from_our_form, private
from core.text.typed import without_controls
from initiatives.actions import converse, propose, remove, renew, resubmit, withdraw
from initiatives.actions.actors import Actor
from initiatives.actions.refusals import refusal
from initiatives.domain.lifecycle import ActorKind, Event, NotAllowed, State, allows
from initiatives.enums import ProposalKind
from initiatives.forms.mine import CorrectForm, NewsForm, PerhapsWordsForm, PlainForm, ProposeForm, WordsForm
from initiatives.models import Submission
from initiatives.presentation.mine import conversation, doors, kept, state_text, steps
from initiatives.queries.cards import initiative_url
from initiatives.queries.mine import everything_of, mine
from initiatives.views.message import call_line, link_is_no_good, message, private_context

CONFLICT, UNPROCESSABLE, TOO_MANY = 409, 422, 429
#: Buttons pressed with one link; nobody needs so many.
PRESSES, PRESSES_WITHIN = 60, timedelta(hours=1)


@dataclass(frozen=True, kw_only=True)
class Refused:
    """Why a press is not taken, whatever was typed."""

    title: str
    text: str
    status: int


def with_link(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """Give ``view`` the submission of the token; answer every token that is no good alike.

    A view that takes ``refused`` is given what is wrong with a press, to show it beside what was typed.
    """
    shows_again = "refused" in signature(view).parameters

    @require_http_methods(["GET", "HEAD", "POST"])
    @private
    @wraps(view)
    def guarded(request: HttpRequest, token: str, **kwargs: Any) -> HttpResponse:
        submission = mine(token)
        if submission is None:
            return link_is_no_good(request)
        refused = _refused(request, submission) if request.method == "POST" else None
        if refused is None:
            return view(request, submission, token, **kwargs)
        if shows_again:
            return view(request, submission, token, refused=refused, **kwargs)
        return _said(request, token, refused.title, [refused.text, call_line()], status=refused.status)

    return guarded


def _refused(request: HttpRequest, submission: Submission) -> Refused | None:
    if not came_from_our_form(request):
        text = _("That did not come through. Nothing was changed. Press once more.")
        return Refused(title=_("Please press once more"), text=text, status=UNPROCESSABLE)
    who, now = str(submission.pk), clock.now()
    if not within_limit("initiatives.mine", who, limit=PRESSES, window=PRESSES_WITHIN, now=now):
        text = _("This link was used very often just now. Wait an hour, or call us.")
        return Refused(title=_("Too often"), text=text, status=TOO_MANY)
    return None


@with_link
def page(request: HttpRequest, submission: Submission, token: str) -> HttpResponse:
    """Show how it stands, what was said, and what can be done now."""
    events = list(submission.events.all())
    live = submission.page is not None and submission.page.live
    done = request.GET.get("klaar", "")
    context = private_context(request, title=_("Your idea")) | {
        "submission": submission,
        "state_text": state_text(submission),
        "stages": steps(submission, events),
        "page_url": initiative_url(submission.page, active_language()) if submission.page is not None and live else "",
        "doors": [one | {"url": _url(token, one["name"])} for one in doors(submission)],
        "conversation": conversation(events, organisation(active_language()).name),
        "waiting": submission.proposals.waiting().count(),
        "done": str(STEPS[done].done) if done in STEPS else "",
        "data_url": _url(token, "gegevens"),
        "stop_url": _url(token, "link-stoppen"),
        "call": call_line(),
    }
    return render(request, "pages/mine.html", context)


@with_link
def step(
    request: HttpRequest, submission: Submission, token: str, name: str, refused: Refused | None = None
) -> HttpResponse:
    """Show the page of one step; do it when its button is pressed."""
    if name not in STEPS:
        raise Http404
    found = STEPS[name]
    if found.event is not None and not allows(State(submission.state), found.event, ActorKind.INITIATOR):
        return _too_late(request, token, NotAllowed(State(submission.state), found.event, ActorKind.INITIATOR))
    present = found.present(submission)
    form = found.form(request.POST if request.method == "POST" else None, initial=present)
    if refused is not None:
        form.add_error(None, refused.text)
    elif form.is_bound and form.is_valid():
        try:
            changed = found.run(submission, form, present)
        except NotAllowed as not_allowed:
            return _too_late(request, token, not_allowed)
        if changed:
            return _after(request, name, token)
        form.add_error(None, _("Nothing is different from what we have. Change something, or go back."))
    context = private_context(request, title=str(found.title)) | {
        "title": found.title,
        "lines": found.lines,
        "asked": _asked(submission) if found.event == Event.RESUBMIT else "",
        "form": form,
        "error_summary": form.error_summary() if form.is_bound else [],
        "button": found.button,
        "back_url": _url(token),
        "danger": found.danger,
    }
    wrong = refused.status if refused else UNPROCESSABLE
    return render(request, "pages/mine_step.html", context, status=wrong if form.is_bound else 200)


def _too_late(request: HttpRequest, token: str, not_allowed: NotAllowed) -> HttpResponse:
    """Say what is not possible any more, with the words that were typed for it."""
    typed = request.POST.get("words", "") or request.POST.get("text", "")
    words = without_controls(typed).strip()
    written = _("This is what you wrote: %(words)s") % {"words": words} if words else ""
    lines = [refusal(not_allowed), written, call_line()]
    return _said(request, token, _("That cannot be done (any more)"), lines, status=CONFLICT)


@with_link
def data(request: HttpRequest, submission: Submission, token: str) -> HttpResponse:
    """Show everything that we keep, to be read."""
    context = private_context(request, title=_("What we keep of you")) | {
        "rows": kept(everything_of(submission)),
        "json_url": reverse("initiatives:mine_json", args=[token]),
        "back_url": _url(token),
    }
    return render(request, "pages/mine_data.html", context)


@with_link
def data_json(request: HttpRequest, submission: Submission, token: str) -> HttpResponse:  # noqa: ARG001 - as the others
    """Give the same as a file."""
    answer = JsonResponse(everything_of(submission), json_dumps_params={"ensure_ascii": False, "indent": 1})
    answer["Content-Disposition"] = 'attachment; filename="mijn-idee.json"'
    return answer


# --- the steps ------------------------------------------------------------------------------------


def _nothing(_submission: Submission) -> dict[str, Any]:
    return {}


@dataclass(frozen=True, kw_only=True)
class Step:
    """One thing that an initiator can do: its page, its form, and what happens when the button is pressed.

    ``present`` gives what stands there now; ``run`` says whether anything changed.
    """

    event: Event | None
    title: Any
    lines: tuple[Any, ...] = ()
    button: Any
    done: Any
    form: type[PlainForm]
    run: Callable[[Submission, Any, Mapping[str, Any]], bool]
    present: Callable[[Submission], dict[str, Any]] = _nothing
    danger: bool = False


def _texts_of(submission: Submission) -> dict[str, Any]:
    names = ("title", "need", "summary", "audience", "where", "when", "help_wanted", "public_name")
    return {name: getattr(submission, name) for name in names} | {
        "neighbourhood": submission.neighbourhood.slug if submission.neighbourhood else "",
        "themes": sorted(theme.slug for theme in submission.themes.all()),
    }


def _texts_of_page(submission: Submission) -> dict[str, Any]:
    if submission.page is None:
        return {}
    names = ("title", "need", "summary", "audience", "where", "when", "help_wanted", "carried_by", "outcome")
    return {name: getattr(submission.page, name) for name in names}


def _correct(submission: Submission, form: CorrectForm, present: Mapping[str, Any]) -> bool:
    form.cleaned_data["themes"] = sorted(form.cleaned_data["themes"])
    changes, words = form.changes(present), form.cleaned_data["words"]
    if not changes and not words:
        return False
    resubmit.resubmit(reference=submission.reference, changes=changes, words=words, actor=Actor.initiator())
    return True


def _news(submission: Submission, form: NewsForm, _present: Mapping[str, Any]) -> bool:
    propose.propose(
        reference=submission.reference, kind=ProposalKind.UPDATE, values=form.values(), actor=Actor.initiator()
    )
    return True


def _propose(submission: Submission, form: ProposeForm, present: Mapping[str, Any]) -> bool:
    changes = form.changes(present)
    if changes:
        propose.propose(
            reference=submission.reference, kind=ProposalKind.CORRECTION, values=changes, actor=Actor.initiator()
        )
    return bool(changes)


def _write(submission: Submission, form: WordsForm, _present: Mapping[str, Any]) -> bool:
    converse.write(reference=submission.reference, words=form.cleaned_data["words"], actor=Actor.initiator())
    return True


def _carry_on(submission: Submission, form: PerhapsWordsForm, _present: Mapping[str, Any]) -> bool:
    propose.carry_on(reference=submission.reference, words=form.cleaned_data["words"], actor=Actor.initiator())
    return True


def _withdraw(submission: Submission, form: PerhapsWordsForm, _present: Mapping[str, Any]) -> bool:
    withdraw.withdraw(reference=submission.reference, words=form.cleaned_data["words"], actor=Actor.initiator())
    return True


def _remove(submission: Submission, _form: PlainForm, _present: Mapping[str, Any]) -> bool:
    remove.remove(reference=submission.reference, actor=Actor.initiator())
    return True


def _stop(submission: Submission, _form: PlainForm, _present: Mapping[str, Any]) -> bool:
    renew.stop_links(submission=submission)
    return True


def _asked(submission: Submission) -> str:
    """Return what we asked, while we wait for the answer to it."""
    if submission.state != State.NEEDS_ADDITION:
        return ""
    return next((one.words for one in reversed(submission.events.all()) if one.event == Event.ASK), "")


def _today(_submission: Submission) -> dict[str, Any]:
    return {"date": clock.today()}


STEPS: dict[str, Step] = {
    "verbeteren": Step(
        event=Event.RESUBMIT,
        title=gettext_lazy("Change your text"),
        lines=(gettext_lazy("Change what you want. Then we read it again, and you hear from us."),),
        button=gettext_lazy("Hand it in again"),
        done=gettext_lazy("We have your new text. We are going to read it."),
        form=CorrectForm,
        run=_correct,
        present=_texts_of,
    ),
    "nieuws": Step(
        event=Event.PROPOSE,
        title=gettext_lazy("News for the page"),
        lines=(gettext_lazy("The page stays as it is until we have read your news."),),
        button=gettext_lazy("Send my news"),
        done=gettext_lazy("We have your news. You hear from us when it stands on the page."),
        form=NewsForm,
        present=_today,
        run=_news,
    ),
    "wijzigen": Step(
        event=Event.PROPOSE,
        title=gettext_lazy("Change something on the page"),
        lines=(gettext_lazy("The page stays as it is until we have read your change."),),
        button=gettext_lazy("Send my change"),
        done=gettext_lazy("We have your change. You hear from us when it stands on the page."),
        form=ProposeForm,
        run=_propose,
        present=_texts_of_page,
    ),
    "bericht": Step(
        event=Event.WRITE,
        title=gettext_lazy("Write to us"),
        lines=(gettext_lazy("We read it, and answer you here and by mail."),),
        button=gettext_lazy("Send my message"),
        done=gettext_lazy("We have your message."),
        form=WordsForm,
        run=_write,
    ),
    "zelf-verder": Step(
        event=Event.CARRY_ON,
        title=gettext_lazy("We go on by ourselves"),
        lines=(
            gettext_lazy("Well done! We put on the page that the neighbourhood carries it."),
            gettext_lazy("Your page stays. You can always call us."),
        ),
        button=gettext_lazy("Yes, we go on by ourselves"),
        done=gettext_lazy("Wonderful. We put it on the page."),
        form=PerhapsWordsForm,
        run=_carry_on,
    ),
    "intrekken": Step(
        event=Event.WITHDRAW,
        title=gettext_lazy("Not go on with it?"),
        lines=(
            gettext_lazy("Then your idea does not stand on our website (any more). We keep it for a short time."),
            gettext_lazy("Changed your mind later? Send it in again, or call us."),
        ),
        button=gettext_lazy("Yes, I do not go on"),
        done=gettext_lazy("Your idea was withdrawn."),
        form=PerhapsWordsForm,
        run=_withdraw,
        danger=True,
    ),
    "verwijderen": Step(
        event=Event.REMOVE,
        title=gettext_lazy("Remove everything?"),
        lines=(
            gettext_lazy("Then we remove your name, e-mail, phone, texts, pictures and the page on our website."),
            gettext_lazy("That cannot be undone. This link stops working."),
        ),
        button=gettext_lazy("Yes, remove everything"),
        done=gettext_lazy("Everything was removed."),
        form=PlainForm,
        run=_remove,
        danger=True,
    ),
    "link-stoppen": Step(
        event=None,
        title=gettext_lazy("Stop this link?"),
        lines=(
            gettext_lazy(
                "Does somebody else have your link or your code? Then stop them. Nobody can use them any more."
            ),
            gettext_lazy("Do we have your e-mail? Then we mail you a new link at once. Otherwise call us."),
        ),
        button=gettext_lazy("Yes, stop the link and the code"),
        done=gettext_lazy("The link and the code were stopped."),
        form=PlainForm,
        run=_stop,
    ),
}


def _after(request: HttpRequest, name: str, token: str) -> HttpResponse:
    """Lead back to the page, which then confirms; where the link works no more, say it here."""
    if name in {"verwijderen", "link-stoppen"}:
        again = {"label": _("I have an idea"), "url": reverse("initiatives:form")}
        return message(request, title=str(STEPS[name].done), lines=[call_line()], links=[again])
    return HttpResponseRedirect(f"{_url(token)}?klaar={name}")


def _said(request: HttpRequest, token: str, title: str, lines: list[str], *, status: int) -> HttpResponse:
    return message(
        request, title=title, lines=lines, links=[{"label": _("Back to your idea"), "url": _url(token)}], status=status
    )


def _url(token: str, name: str = "") -> str:
    return reverse("initiatives:mine_step", args=[token, name]) if name else reverse("initiatives:mine", args=[token])
