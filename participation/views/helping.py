"""“I help”: a form of its own, a page with a button, a page of thanks."""

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.cache import cache_control
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods, require_safe

from core import clock
from core.contact.views import UNPROCESSABLE, Errors, take
from core.labels.marked import filled, marked
from core.limits.counting import client_address
from core.pages.chrome import page_context
from core.pages.queries import index_url, was_there
from core.pages.reading import active_language, lang_of
from core.security.private import came_from_our_form, private
from initiatives.views.message import call_line, closed_meanwhile, message
from participation.actions.offer_help import confirm_help, offer_help
from participation.forms import HelpForm
from participation.models import RoleIndexPage, RolePage
from participation.queries.offers import offer_of
from participation.queries.roles import open_role, role_url


@require_http_methods(["GET", "HEAD", "POST"])
@csrf_exempt  # it asks itself, so that a lost cookie costs no text
@cache_control(private=True, no_store=True)
def offer(request: HttpRequest, slug: str) -> HttpResponse:
    """Show the form; take what was typed, or show it again with everything in it."""
    page = open_role(slug, active_language(), today=clock.today())
    if page is None:
        if request.method == "POST" and was_there(RolePage, slug):
            overview = index_url(RoleIndexPage.fixed_slug, active_language())
            return closed_meanwhile(request, link={"label": _("Other volunteer work"), "url": overview})
        raise Http404
    lead = _("Do you want to help with “%(title)s”? Say who you are. We call or mail you; you promise nothing yet.")
    lang = lang_of(page)

    def show(form: HelpForm, *, errors: Errors, status: int) -> HttpResponse:
        context = page_context(request, title=_("I help")) | {
            "form": form,
            "error_summary": errors,
            "join": {
                "title": _("I help"),
                "lead": filled(lead, title=marked(page.title, lang)),
                "back": {"url": role_url(page.slug, active_language()), "label": page.title, "lang": lang},
            },
        }
        return render(request, "pages/role_help.html", context, status=status)

    def store(form: HelpForm) -> HttpResponse:
        made = offer_help(
            role=page.source,
            form_key=form.sent_key,
            answers=form.answers(),
            language=active_language(),
            address=client_address(request),
            now=clock.now(),
            actor=None,
        )
        return HttpResponseRedirect(reverse("participation:mail" if made.email else "participation:done"))

    return take(request, HelpForm, show=show, store=store)


@require_safe
@cache_control(private=True, no_store=True)
def mail_sent(request: HttpRequest) -> HttpResponse:
    """Say that there is one more step."""
    lines = [
        _("We sent you a mail. Press the button in it: then we pass your message on."),
        _("No mail? Look in the folder for unwanted mail."),
        call_line(),
    ]
    return message(request, title=_("Thank you. One more step"), lines=lines)


@require_safe
@cache_control(private=True, no_store=True)
def done(request: HttpRequest) -> HttpResponse:
    """Say that it is passed on."""
    lines = [_("We pass your message on. You hear from us within a week."), call_line()]
    return message(request, title=_("Thank you. How nice that you want to help"), lines=lines, links=[_all_roles()])


@require_http_methods(["GET", "HEAD", "POST"])
@private
def confirmation(request: HttpRequest, token: str) -> HttpResponse:
    """Show the button (opening a link changes nothing); pass it on when it is pressed."""
    found = offer_of(token)
    if found is None:
        lines = [
            _("Perhaps it is too old, or a part of it is missing. Look whether you copied all of it."),
            call_line(),
        ]
        title = _("This link does not work (any more)")
        return message(request, title=title, lines=lines, links=[_all_roles()], status=404)
    if found.confirmed_at is not None:
        return HttpResponseRedirect(reverse("participation:done"))
    if request.method == "POST" and came_from_our_form(request):
        confirm_help(offer=found.pk, now=clock.now(), actor=None)
        return HttpResponseRedirect(reverse("participation:done"))
    pressed = request.method == "POST"
    ask = _("Do you want to help with “%(title)s”? Press the button. Then we pass your message on.")
    again = _("That did not come through. Please press the button once more.")
    return message(
        request,
        title=_("Do you want to help?"),
        lines=[again if pressed else "", ask % {"title": found.title}],
        button={"label": _("Yes, pass it on"), "action": request.path},
        status=UNPROCESSABLE if pressed else 200,
    )


def _all_roles() -> dict[str, str]:
    return {"label": _("All volunteer work"), "url": index_url(RoleIndexPage.fixed_slug, active_language())}
