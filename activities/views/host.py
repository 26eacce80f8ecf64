"""The host's page, for an old phone at 7.30: opening it changes nothing, each big button is a form of its own."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import timedelta
from functools import wraps
from typing import Any
from urllib.parse import urlencode

from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from activities import host_page, host_queries
from activities.actions import hosting
from activities.actions.dates import ChangedMeanwhileError, DateNotFoundError
from activities.actions.host_links import open_with_code
from activities.host_forms import HostAnswerForm, HostCancelForm
from activities.models import HostAnswer, HostLink, Occurrence
from activities.presentation import capital, local_today
from core import clock
from core.clock import zone
from core.limits.counting import client_address, within_limit
from core.organisation.queries import organisation
from core.pages.chrome import page_context
from core.pages.reading import active_language
from core.security.private import came_from_our_form, private

#: Buttons pressed with one link; nobody needs so many.
PRESSES, PRESSES_WITHIN = 120, timedelta(hours=1)
MOST_DIGITS = 6
MOST_TYPED = 40
FORM_METHODS = ["GET", "HEAD", "POST"]

type HostView = Callable[..., HttpResponse]


def with_link(view: HostView) -> HostView:
    """Give ``view`` the link of the token, or answer every token that is no good alike.

    A POST reaches ``view`` only when it came from our form and not too often.
    """

    @require_http_methods(FORM_METHODS)
    @private
    @wraps(view)
    def guarded(request: HttpRequest, token: str, **kwargs: Any) -> HttpResponse:
        now = clock.now()
        link = host_queries.link_with_token(token, now=now)
        if link is None:
            return _does_not_work(request)
        if request.method == "POST":
            if not came_from_our_form(request):
                lines = [_("That did not come through. Nothing was changed."), _("Go back and press once more.")]
                return _message(request, _("Please press once more"), lines, token=token, status=422)
            if not within_limit("activities.host", str(link.pk), limit=PRESSES, window=PRESSES_WITHIN, now=now):
                lines = [_("This link was used very often just now. Wait an hour, or call us."), *_call()]
                return _message(request, _("Too often"), lines, token=token, status=429)
        return view(request, link, token, **kwargs)

    return guarded


@with_link
def host(request: HttpRequest, link: HostLink, token: str) -> HttpResponse:
    """Show the dates; take the buttons "full", "not full", "undo" and the number present."""
    if request.method != "POST":
        return _page(request, link, token, **_done(request, link))
    one = _own_date(link, request.POST.get("date", ""))
    if one is None:
        return _does_not_work(request)
    try:
        word, before = _act(request, link, one)
    except ValidationError as error:
        typed = {one.pk: request.POST.get("number", "")[:MOST_DIGITS]}
        summary = [{"field_id": f"aanwezig-{one.pk}", "message": message} for message in error.messages]
        return _page(request, link, token, typed=typed, error_summary=summary, status=422)
    except (DateNotFoundError, ChangedMeanwhileError):
        return _too_late(request, token)
    return _back(token, word, one, before)


def _act(request: HttpRequest, link: HostLink, one: Occurrence) -> tuple[str, str]:
    """Do what the button says; return the word for it, and the number that stood there before."""
    now, what = clock.now(), request.POST.get("do", "")
    if what in {"full", "not_full"}:
        hosting.set_full(link=link, occurrence=one, full=what == "full", now=now)
        return what, ""
    if what == "undo":
        hosting.undo_cancel(link=link, occurrence=one, now=now)
        return "restored", ""
    if what != "number":
        raise DateNotFoundError(one.uid)
    number = _number(request.POST.get("number", ""))
    before = hosting.note_present(link=link, occurrence=one, number=number, now=now)
    return "forgotten" if number is None else "noted", "" if before is None else str(before)


def _number(typed: str) -> int | None:
    """Read a number present; None when the field was emptied. Raises ValidationError."""
    text = typed.strip()
    if not text:
        return None
    if not (text.isascii() and text.isdigit() and len(text) <= MOST_DIGITS):
        raise ValidationError(_("Give the number of people in digits, for example 12."))
    return int(text)


@with_link
def host_cancel(request: HttpRequest, link: HostLink, token: str, date: int) -> HttpResponse:
    """Ask for the reason; cancel the date."""
    one = _own_date(link, str(date))
    if one is None:
        return _does_not_work(request)
    form = HostCancelForm(request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        try:
            hosting.cancel(link=link, occurrence=one, reason=form.text, now=clock.now())
        except DateNotFoundError:
            return _too_late(request, token)
        return _back(token, "cancelled", one)
    day = host_page.near_day(one, today=local_today(clock.now(), zone()))
    title = capital(_("%(day)s does not go ahead") % {"day": day})
    context = _context(request, title) | {
        "form": form,
        "error_summary": form.error_summary() if form.is_bound else [],
        "title": title,
        "activity": link.activity.title,
        "back_url": reverse("host", args=[token]),
    }
    return render(request, "pages/host_cancel.html", context, status=422 if form.is_bound else 200)


@with_link
def host_answer(request: HttpRequest, link: HostLink, token: str) -> HttpResponse:
    """Show the question with its buttons; take the answer, or take it back."""
    now = clock.now()
    form = HostAnswerForm(request.POST if request.method == "POST" else None)
    if form.is_bound:
        address = reverse("host_answer", args=[token])
        if request.POST.get("answer") == "undo":
            hosting.take_back_answer(link=link, now=now)
            return HttpResponseRedirect(address)
        if form.is_valid():
            answer = HostAnswer.Answer(form.cleaned_data["answer"])
            hosting.answer(link=link, answer=answer, words=form.cleaned_data["words"], now=now)
            return HttpResponseRedirect(f"{address}?{urlencode({'klaar': answer})}")
    title = _("Does “%(title)s” still go on?") % {"title": link.activity.title}
    context = _context(request, _("Does it still go on?")) | {
        "title": title,
        "thanks": "" if form.is_bound else host_page.answered_text(request.GET.get("klaar", "")),
        "typed": form["words"].value() or "",
        "error_summary": form.error_summary() if form.is_bound else [],
        "back_url": reverse("host", args=[token]),
    }
    return render(request, "pages/host_answer.html", context, status=422 if form.is_bound else 200)


@require_http_methods(FORM_METHODS)
@private
def host_code(request: HttpRequest) -> HttpResponse:
    """Ask for the code; lead to the page. Whatever is wrong, it says the same."""
    problem = typed = ""
    if request.method == "POST":
        link = None
        typed = request.POST.get("code", "")[:MOST_TYPED]
        if came_from_our_form(request):
            link = open_with_code(typed=typed, address=client_address(request), now=clock.now())
        if link is not None:
            return HttpResponseRedirect(reverse("host", args=[host_queries.token_of(link)]))
        problem = _("This code does not work, or it was tried too often. Look at your paper again, or call us.")
    context = _context(request, _("For hosts")) | {
        "error_summary": [{"field_id": "code", "message": problem}] if problem else [],
        "typed": typed,
        "call": _call(),
    }
    return render(request, "pages/host_code.html", context, status=422 if problem else 200)


# --- answers --------------------------------------------------------------------------------------


def _own_date(link: HostLink, pk: str) -> Occurrence | None:
    is_number = pk.isascii() and pk.isdigit() and len(pk) <= host_queries.MOST_DIGITS
    return host_queries.date_of_host(link, int(pk)) if is_number else None


def _back(token: str, word: str, one: Occurrence, before: str = "") -> HttpResponseRedirect:
    """Lead back to the page, which then confirms; reloading it does nothing a second time."""
    query = {"klaar": word, "datum": str(one.pk)} | ({"eerst": before} if before else {})
    return HttpResponseRedirect(f"{reverse('host', args=[token])}?{urlencode(query)}")


def _done(request: HttpRequest, link: HostLink) -> dict[str, Any]:
    """What was done just before, in words, and the button that undoes it."""
    word, one = request.GET.get("klaar", ""), _own_date(link, request.GET.get("datum", ""))
    text = host_page.done_text(word, one, today=local_today(clock.now(), zone())) if one else ""
    if one is None or not text:
        return {}
    before = request.GET.get("eerst", "")[:MOST_DIGITS]
    undo = {"cancelled": ("undo", ""), "full": ("not_full", ""), "not_full": ("full", "")}
    undo |= {"noted": ("number", before), "forgotten": ("number", before)}
    if word not in undo or (word == "forgotten" and not before):
        return {"done": text}
    do, number = undo[word]
    return {"done": text, "undo": {"do": do, "number": number, "date": one.pk}}


def _page(
    request: HttpRequest,
    link: HostLink,
    token: str,
    *,
    done: str = "",
    undo: Mapping[str, Any] | None = None,
    typed: Mapping[int, str] | None = None,
    error_summary: list[dict[str, str]] | None = None,
    status: int = 200,
) -> HttpResponse:
    values = host_page.host_values(link, token=token, now=clock.now(), zone=zone(), typed=typed)
    context = _context(request, _("For the host")) | {
        "host": values,
        "done": done,
        "undo": undo,
        "error_summary": error_summary or [],
        "call": _call(),
    }
    return render(request, "pages/host.html", context, status=status)


def _context(request: HttpRequest, title: str) -> dict[str, Any]:
    """Return the values around the page, without anything that repeats its address: that is a key."""
    context = page_context(request, title=title)
    chrome = replace(context["chrome"], canonical_url="", print_qr="", print_address="", crumbs=[], languages=[])
    return context | {"chrome": chrome}


def _call() -> list[str]:
    phone = organisation(active_language()).phone
    return [_("Do you have a question? Call %(phone)s.") % {"phone": phone}] if phone else []


def _message(request: HttpRequest, title: str, lines: list[str], *, token: str = "", status: int = 200) -> HttpResponse:
    links = [{"label": _("Back to your dates"), "url": reverse("host", args=[token])}] if token else []
    links = links or [{"label": _("Type the code"), "url": reverse("host_code")}]
    message = {"title": title, "lines": lines, "button": None, "links": links}
    return render(request, "pages/message.html", _context(request, title) | {"message": message}, status=status)


def _does_not_work(request: HttpRequest) -> HttpResponse:
    lines = [
        _("Perhaps it is too old, was replaced by another, or a part of it is missing."),
        _("You can also type the code that you got from us."),
        *_call(),
    ]
    return _message(request, _("This link does not work (any more)"), lines, status=404)


def _too_late(request: HttpRequest, token: str) -> HttpResponse:
    lines = [_("This date is over, or somebody else changed it a moment ago. Nothing was changed."), *_call()]
    return _message(request, _("That cannot be done any more"), lines, token=token, status=409)
