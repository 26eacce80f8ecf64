"""The form, step by step, with and without JavaScript (ADR 19).

Every step carries all answers: those of the other steps stand along, hidden. So whatever a browser, a proxy or an old
tab does, the answers are either in the page or in the draft that the address and a cookie open together.
"""

import secrets
from collections.abc import Sequence
from dataclasses import replace
from typing import Any
from urllib.parse import urlencode

from django.conf import settings
from django.core.exceptions import RequestDataTooBig, SuspiciousOperation
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect, QueryDict
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.cache import cache_control
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods, require_safe

from core import clock
from core.images.received import MOST_BYTES
from core.limits.counting import client_address
from core.organisation.queries import organisation
from core.pages.chrome import page_context
from core.pages.reading import active_language
from core.security.private import came_from_our_form, private
from initiatives.actions.actors import Actor
from initiatives.actions.drafts import forget_draft, save_draft
from initiatives.actions.hand_in import TooMany, hand_in
from initiatives.actions.pictures import keep_pictures, may_send_pictures, take_away
from initiatives.domain.deadline import answer_before
from initiatives.forms import PARTS, IdeaForm, Part
from initiatives.forms.fields import MOST_PICTURES
from initiatives.models import IdeaDraft, InitiativeIndexPage
from initiatives.models.draft import KEPT_FOR
from initiatives.presentation.form_steps import shown_parts, similar_rows, summary_of
from initiatives.queries.drafts import draft_of, pictures_of
from initiatives.queries.promise import days_off
from initiatives.queries.similar import similar
from initiatives.views.confirming import promise_text
from initiatives.views.keys import COOKIE, KEY, draft_key

#: The step after the last part: the summary. And the button that forgets everything.
REVIEW, FORGET = "nakijken", "wissen"
#: With all pictures at their heaviest, and the text.
MOST_AT_ONCE = MOST_PICTURES * MOST_BYTES + 1024 * 1024
ORDER = (*(part.name for part in PARTS), REVIEW)
FIELDS = frozenset(name for part in PARTS for name in part.fields)


@require_http_methods(["GET", "HEAD", "POST"])
@csrf_exempt  # it asks itself, so that a lost cookie costs no text
@cache_control(private=True, no_store=True)
def form(request: HttpRequest) -> HttpResponse:
    """Show a step; keep what was typed and lead to the next; take the whole when it is sent."""
    if not InitiativeIndexPage.objects.live().exists():
        raise Http404
    if request.method != "POST":
        return _opened(request)
    try:
        genuine, typed = _read(request)
    except (RequestDataTooBig, SuspiciousOperation):
        return _too_much(request)
    if {"stap", "weg"} & set(typed):
        return _stepped(request, genuine=genuine)
    draft = draft_of(draft_key(request), request.COOKIES.get(COOKIE, ""), now=clock.now())
    idea = _form(typed, request.FILES, pictures_before=_number_of_pictures(draft))
    return _sent(request, idea, draft, genuine=genuine)


@require_safe
@private
def picture(request: HttpRequest, number: int) -> HttpResponse:
    """Show a picture of the draft to the browser that sent it."""
    draft = draft_of(draft_key(request), request.COOKIES.get(COOKIE, ""), now=clock.now())
    found = pictures_of(draft).filter(pk=number).first()
    if found is None:
        return HttpResponse(status=404)
    return HttpResponse(found.content, content_type="image/jpeg")


def _read(request: HttpRequest) -> tuple[bool, QueryDict]:
    """Return whether it came from our form, and what was typed. Raises RequestDataTooBig, SuspiciousOperation."""
    if int(request.META.get("CONTENT_LENGTH") or 0) > MOST_AT_ONCE:
        raise RequestDataTooBig
    return came_from_our_form(request), request.POST


def _too_much(request: HttpRequest) -> HttpResponse:
    """Show the step again as it was kept: of what was sent now, nothing was read, also not whose it is."""
    problem = _(
        "That is too much to send at once. Choose fewer or smaller pictures, tell it in fewer words, or call us."
    )
    errors = [{"field_id": "", "message": problem}]
    key, step = request.GET.get("concept", ""), request.GET.get("stap", "")
    if not KEY.fullmatch(key) or step not in ORDER[:-1]:
        return _page(request, _form(), shown=PARTS, key=_new_key(), errors=errors, send=True, status=422)
    draft = draft_of(key, request.COOKIES.get(COOKIE, ""), now=clock.now())
    idea = _form(kept=draft.answers if draft else {})
    return _page(request, idea, shown=[_part(step)], key=key, here=step, draft=draft, errors=errors, status=422)


def _number_of_pictures(draft: IdeaDraft | None) -> int:
    return pictures_of(draft).count() if draft else 0


def _opened(request: HttpRequest) -> HttpResponse:
    """Show the first screen, or the step that the address names with what was typed before."""
    key, step = draft_key(request), request.GET.get("stap", "")
    if not key:
        return _start(request)
    draft = draft_of(key, request.COOKIES.get(COOKIE, ""), now=clock.now())
    if step not in ORDER or (draft is None and step != ORDER[0]):
        gone = _("What you typed before is not here any more. We keep it for one day, in the browser you used.")
        return _start(request, note=gone if step in ORDER else "")
    kept = draft.answers if draft else {}
    if step != REVIEW:
        return _page(request, _form(kept=kept), shown=[_part(step)], here=step, draft=draft)
    data = QueryDict(mutable=True)
    for name, values in kept.items():
        data.setlist(name, values)
    idea = _form(data, pictures_before=_number_of_pictures(draft))
    idea.is_valid()
    idea.keep_errors_of(FIELDS)
    return _review(request, idea, draft)


def _stepped(request: HttpRequest, *, genuine: bool) -> HttpResponse:
    """Keep what was typed and lead to the step that was asked for; forward only past a step that is right."""
    left = [name for name in request.POST.getlist("van") if name in ORDER] or list(ORDER[:-1])
    step = request.POST.get("stap", "")
    key, browser = draft_key(request) or _new_key(), request.COOKIES.get(COOKIE, "")
    if genuine and step == FORGET:
        forget_draft(key=key, browser=browser)
        forgotten = HttpResponseRedirect(request.path)
        forgotten.delete_cookie(COOKIE)
        return forgotten
    before = draft_of(key, browser, now=clock.now())
    if before is not None and request.POST.get("weg", "").isdecimal():
        take_away(draft=before, number=int(request.POST["weg"][:9]))
        step = left[-1]
    step = step if step in ORDER else ORDER[0]
    typed = _with_draft(request.POST, before, left)
    idea = _form(typed, request.FILES, pictures_before=_number_of_pictures(before))
    idea.is_valid()
    if not genuine:
        idea.keep_errors_of(())
        idea.refuse(_lost_cookie())
        shown = [_part(name) for name in left]
        return _page(request, idea, shown=shown, here=left[-1], draft=before, status=422)
    browser = browser if KEY.fullmatch(browser) else _new_key()
    draft = save_draft(
        key=key, browser=browser, answers=idea.to_keep(), address=client_address(request), now=clock.now()
    )
    _keep_pictures(request, idea, draft)
    idea.keep_errors_of({"pictures"} | _to_be_right(left, step))
    response: HttpResponse
    if idea.errors:
        response = _page(request, idea, shown=_wrong(idea), here=left[-1], key=key, draft=draft, status=422)
    elif draft is not None:
        response = HttpResponseRedirect(_address(request, key, step))
    elif step == REVIEW:
        response = _review(request, idea, None)
    else:
        response = _page(request, _form(kept=idea.to_keep()), shown=[_part(step)], here=step)
    response.set_cookie(
        COOKIE,
        browser,
        max_age=KEPT_FOR,
        secure=settings.SESSION_COOKIE_SECURE,
        httponly=True,
        samesite="Lax",
    )
    return response


def _keep_pictures(request: HttpRequest, idea: IdeaForm, draft: IdeaDraft | None) -> None:
    """Keep the pictures that came with this step, or say why not."""
    pictures = idea.cleaned_data.get("pictures") or []
    if not pictures or "pictures" in idea.errors:
        return
    if draft is None or not may_send_pictures(len(pictures), address=client_address(request), now=clock.now()):
        idea.add_error("pictures", _no_pictures_now())
        return
    keep_pictures(pictures, draft=draft)


def _with_draft(posted: QueryDict, draft: IdeaDraft | None, left: Sequence[str]) -> QueryDict:
    """Return what was typed in the parts ``left``; the others as the draft has them, which may be newer than the page.

    Without a draft (never made, or too old) the page itself has all of them.
    """
    typed = posted.copy()
    if draft is not None:
        own = {name for part in PARTS if part.name in left for name in part.fields}
        for name in FIELDS - own:
            typed.setlist(name, draft.answers.get(name, []))
    return typed


def _to_be_right(left: Sequence[str], step: str) -> frozenset[str]:
    """Return the fields that must be right before ``step`` is shown; going back asks nothing."""
    if step == REVIEW:
        return FIELDS
    before = ORDER[: ORDER.index(step)]
    return frozenset(name for part in PARTS if part.name in left and part.name in before for name in part.fields)


def _sent(request: HttpRequest, idea: IdeaForm, draft: IdeaDraft | None, *, genuine: bool) -> HttpResponse:
    """Store the whole, or show again what is wrong with everything in it."""
    address = client_address(request)
    if idea.is_valid():
        pictures = idea.cleaned_data["pictures"]
        if not genuine:
            idea.refuse(_lost_cookie())
        elif pictures and not may_send_pictures(len(pictures), address=address, now=clock.now()):
            idea.add_error(
                "pictures", _("We cannot take pictures just now. Send your idea without, and mail them later.")
            )
    if idea.errors:
        return _again(request, idea, draft, status=422)
    try:
        submission = hand_in(
            form_key=idea.sent_key,
            answers=idea.answers(),
            language=active_language(),
            address=address,
            actor=Actor.initiator(),
            pictures=idea.cleaned_data["pictures"],
            draft=draft,
        )
    except TooMany:
        idea.refuse(_("Many ideas came in from you, more than we can take at once. Try again tomorrow, or call us."))
        return _again(request, idea, draft, status=429)
    return HttpResponseRedirect(reverse("initiatives:received", args=[submission.reference]))


def _again(request: HttpRequest, idea: IdeaForm, draft: IdeaDraft | None, *, status: int) -> HttpResponse:
    """Show the parts in which something is wrong, or the summary when it is none of them; the button sends."""
    errors = idea.error_summary()
    idea.ready_to_show_again()
    wrong = _wrong(idea)
    return _page(request, idea, shown=wrong, errors=errors, review=not wrong, send=True, draft=draft, status=status)


def _start(request: HttpRequest, *, note: str = "") -> HttpResponse:
    """Show the first screen: rather call or come by? Else begin."""
    return _page(request, _form(), shown=(), key=_new_key(), note=note)


def _review(request: HttpRequest, idea: IdeaForm, draft: IdeaDraft | None) -> HttpResponse:
    """Show the summary with the button that sends, or what has to be mended first."""
    if idea.errors:
        return _page(request, idea, shown=_wrong(idea), here=PARTS[-1].name, draft=draft, status=422)
    return _page(request, idea, shown=(), here=REVIEW, review=True, send=True, draft=draft)


def _page(
    request: HttpRequest,
    idea: IdeaForm,
    *,
    shown: Sequence[Part],
    here: str = "",
    key: str = "",
    note: str = "",
    draft: IdeaDraft | None = None,
    errors: list[dict[str, str]] | None = None,
    review: bool = False,
    send: bool = False,
    status: int = 200,
) -> HttpResponse:
    key = key or draft_key(request)
    step = ORDER.index(here) + 1 if here else 0
    kicker = _("Step %(n)d of %(m)d") % {"n": step, "m": len(ORDER)} if step else ""
    heading = _("Check your idea") if review else _("I have an idea")
    today = clock.today()
    pictures = _pictures(draft, key)
    context = page_context(request, title=heading)
    if kicker:  # the first thing that a screen reader says
        context["chrome"] = replace(context["chrome"], title=f"{kicker}: {context['chrome'].title}")
    context |= {
        "form": idea,
        "parts": shown_parts(idea, shown),
        "summary": summary_of(idea, lambda name: _address(request, key, name), len(pictures)) if review else None,
        "error_summary": idea.error_summary() if errors is None and idea.is_bound else errors,
        "promise_text": promise_text(answer_before(today, days_off=days_off(today))),
        "heading": heading,
        "kicker": kicker,
        "note": note,
        "key": key,
        "left": [part.name for part in shown] or ([here] if here else []),
        "here": here,
        "pictures": pictures,
        "similar": _similar(idea, key) if review and here else [],
        "data_url": reverse("kept_data"),
        "begin_url": "" if shown or review or here else _address(request, key, ORDER[0]),
        "next_step": "" if send or not step else ORDER[min(step, len(ORDER) - 1)],
        "back_step": ORDER[step - 2] if step > 1 else "",
        "send": send,
    }
    response = render(request, "pages/initiative_form.html", context, status=status)
    if here:
        response["X-Robots-Tag"] = "noindex, nofollow"
    return response


def _form(data: QueryDict | None = None, files: Any = None, **more: Any) -> IdeaForm:
    return IdeaForm(data, files, neighbourhood_word=organisation(active_language()).word_neighbourhood, **more)


def _similar(idea: IdeaForm, key: str) -> list[dict[str, str]]:
    """Return what is there already that is like this idea, with the addresses to look and to join."""
    typed = idea.cleaned_data
    found = similar(
        typed.get("title", ""),
        f"{typed.get('summary', '')} {typed.get('need', '')}",
        neighbourhood=typed.get("neighbourhood", ""),
        language=active_language(),
        now=clock.now(),
    )
    query = urlencode({"concept": key})
    return similar_rows(found, lambda one: f"{reverse('initiatives:join', args=[one.kind, one.pk])}?{query}")


def _pictures(draft: IdeaDraft | None, key: str) -> list[dict[str, Any]]:
    """Return the pictures of the draft, with the address at which this browser alone sees each."""
    rows = pictures_of(draft).values("pk", "width", "height") if draft else []
    query = urlencode({"concept": key})
    return [row | {"url": f"{reverse('initiatives:picture', args=[row['pk']])}?{query}"} for row in rows]


def _part(name: str) -> Part:
    return next((part for part in PARTS if part.name == name), PARTS[-1])


def _wrong(idea: IdeaForm) -> list[Part]:
    """Return the parts in which something is wrong."""
    return [part for part in PARTS if set(part.fields) & set(idea.errors)]


def _new_key() -> str:
    return secrets.token_urlsafe(16)


def _address(request: HttpRequest, key: str, step: str) -> str:
    return f"{request.path}?{urlencode({'concept': key, 'stap': step})}"


def _no_pictures_now() -> Any:
    return _("We cannot take pictures just now. Send your idea without, and mail them later.")


def _lost_cookie() -> Any:
    return _("Your browser did not keep the form open. Your text is still here: please send it once more.")
