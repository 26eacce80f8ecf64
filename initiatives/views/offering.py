"""“I help” and “I come along”: a form of its own, a page with a button, a page of thanks."""

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.cache import cache_control
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods, require_safe

from core.contact.views import UNPROCESSABLE, Errors, take
from core.labels.marked import filled, marked
from core.limits.counting import client_address
from core.pages.chrome import page_context
from core.pages.queries import was_there
from core.pages.reading import active_language, lang_of
from core.security.private import came_from_our_form, private
from initiatives.actions.actors import Actor
from initiatives.actions.offer import confirm_offer, offer
from initiatives.enums import JoinKind
from initiatives.forms.offer import JoinForm
from initiatives.models import InitiativePage
from initiatives.queries.cards import initiative_url
from initiatives.queries.initiative import can_join, live_page, source_of
from initiatives.queries.links import joining_of
from initiatives.views.message import closed_meanwhile, message, overview_link

NOT_FOUND = 404


@require_http_methods(["GET", "HEAD", "POST"])
@csrf_exempt  # it asks itself, so that a lost cookie costs no text
@cache_control(private=True, no_store=True)
def join(request: HttpRequest, slug: str, kind: JoinKind) -> HttpResponse:
    """Show the form; take what was typed, or show it again with everything in it."""
    page = live_page(slug, active_language())
    if page is None or not can_join(source_of(page)):
        if request.method == "POST" and was_there(InitiativePage, slug):
            return closed_meanwhile(request, link=overview_link())
        raise Http404

    def show(form: JoinForm, *, errors: Errors, status: int) -> HttpResponse:
        return _form_page(request, page, kind, form, errors=errors, status=status)

    def store(form: JoinForm) -> HttpResponse:
        made = offer(
            page=source_of(page),
            form_key=form.sent_key,
            answers=form.offer(kind),
            language=active_language(),
            address=client_address(request),
            actor=Actor.visitor(),
        )
        return HttpResponseRedirect(reverse("initiatives:join_mail" if made.email else "initiatives:join_done"))

    return take(request, JoinForm, show=show, store=store)


@require_safe
@cache_control(private=True, no_store=True)
def mail_sent(request: HttpRequest) -> HttpResponse:
    """Say that there is one more step."""
    lines = [
        _("We sent you a mail. Press the button in it: then we pass your message on."),
        _("No mail? Look in the folder for unwanted mail."),
    ]
    return message(request, title=_("Thank you. One more step"), lines=lines, links=[overview_link()])


@require_safe
@cache_control(private=True, no_store=True)
def done(request: HttpRequest) -> HttpResponse:
    """Say that it is passed on."""
    lines = [_("We pass your message on. You hear from them, or from us.")]
    return message(request, title=_("Thank you. How nice that you join in"), lines=lines, links=[overview_link()])


@require_http_methods(["GET", "HEAD", "POST"])
@private
def confirmation(request: HttpRequest, token: str) -> HttpResponse:
    """Show the button (opening a link changes nothing); pass it on when it is pressed."""
    found = joining_of(token)
    if found is None:
        lines = [_("Perhaps it is too old, or a part of it is missing. Look whether you copied all of it.")]
        return message(
            request,
            title=_("This link does not work (any more)"),
            lines=lines,
            links=[overview_link()],
            status=NOT_FOUND,
        )
    if found.relayed_at is not None:
        return HttpResponseRedirect(reverse("initiatives:join_done"))
    if request.method == "POST" and came_from_our_form(request):
        confirm_offer(joining=found.pk, actor=Actor.visitor())
        return HttpResponseRedirect(reverse("initiatives:join_done"))
    ask = _("Do you want to join in with “%(title)s”? Press the button. Then we pass your message on.")
    lines = [filled(ask, title=marked(found.page.title, lang_of(found.page)))]
    if request.method == "POST":
        lines.insert(0, _("That did not come through. Please press the button once more."))
    return message(
        request,
        title=_("Do you want to join in?"),
        lines=lines,
        button={"label": _("Yes, pass it on"), "action": request.path},
        status=UNPROCESSABLE if request.method == "POST" else 200,
    )


def _form_page(
    request: HttpRequest,
    page: InitiativePage,
    kind: JoinKind,
    form: JoinForm,
    *,
    errors: Errors,
    status: int,
) -> HttpResponse:
    title = _("I help") if kind == JoinKind.HELP else _("I come along")
    lead = (
        _("Do you want to help with “%(title)s”? Say who you are. We pass it on to whoever started this.")
        if kind == JoinKind.HELP
        else _("Do you want to come to “%(title)s”? Say who you are. We pass it on to whoever started this.")
    )
    lang = lang_of(page)
    context = page_context(request, title=title) | {
        "form": form,
        "error_summary": errors,
        "join": {
            "title": title,
            "lead": filled(lead, title=marked(page.title, lang)),
            "back": {"url": initiative_url(page, active_language()), "label": page.title, "lang": lang},
        },
    }
    return render(request, "pages/initiative_join.html", context, status=status)
