"""Joining what is there already: instead of an idea of one's own, or beside it."""

from urllib.parse import urlencode

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from core import clock
from core.limits.counting import client_address
from core.pages.queries import home_tree
from core.pages.reading import active_language
from core.security.private import came_from_our_form, private
from initiatives.actions.join import TooOften, join
from initiatives.forms.join import JoinForm
from initiatives.models import InitiativePage
from initiatives.queries.cards import initiative_url
from initiatives.queries.drafts import draft_of
from initiatives.queries.similar import joinable
from initiatives.views.keys import COOKIE, draft_key
from initiatives.views.message import call_line, message, private_context


@require_http_methods(["GET", "HEAD", "POST"])
@private
def joining(request: HttpRequest, kind: str, pk: int) -> HttpResponse:
    """Ask how the person can be reached, with what the draft knows; pass it on when the button is pressed."""
    page = joinable(kind, pk, now=clock.now())
    if page is None:
        raise Http404
    key = draft_key(request)
    draft = draft_of(key, request.COOKIES.get(COOKIE, ""), now=clock.now())
    known = {name: "".join(values[-1:]) for name, values in (draft.answers if draft else {}).items()}
    initial = {name: known.get(name, "") for name in ("contact_name", "email", "phone")}
    form = JoinForm(request.POST if request.method == "POST" else None, initial=initial)
    if form.is_bound and form.is_valid():
        if isinstance(page, InitiativePage):
            url = initiative_url(page, active_language())
        else:
            url = (home_tree(active_language()).child_url("agenda") or "/agenda/") + f"{page.slug}/"
        if not came_from_our_form(request):
            form.add_error(None, _("Your browser did not keep the form open. Please send it once more."))
        else:
            try:
                join(page=page, joiner=form.joiner(), url=url, address=client_address(request), now=clock.now())
                return _thanks(request, page.title, url, key if draft else "")
            except TooOften:
                form.add_error(None, _("This was sent very often just now. Try again tomorrow, or call us."))
    back = reverse("initiatives:form")
    context = private_context(request, title=_("I would like to join")) | {
        "title": _("I would like to join"),
        "lines": [
            _("“%(title)s”: nice that you want to join.") % {"title": page.title},
            _("We pass your name, and how you can be reached, on to who organises it. They call or mail you."),
        ],
        "form": form,
        "error_summary": form.error_summary() if form.is_bound else [],
        "button": _("Yes, I would like to join"),
        "back_url": f"{back}?{urlencode({'concept': key, 'stap': 'nakijken'})}" if draft else back,
        "back_text": _("Back to my own idea"),
        "danger": False,
    }
    return render(request, "pages/mine_step.html", context, status=422 if form.is_bound else 200)


def _thanks(request: HttpRequest, title: str, url: str, key: str) -> HttpResponse:
    links = [{"label": _("Look at it once more"), "url": url}]
    if key:
        back = f"{reverse('initiatives:form')}?{urlencode({'concept': key, 'stap': 'nakijken'})}"
        links.append({"label": _("Send my own idea too"), "url": back})
    return message(
        request,
        title=_("Nice that you join in"),
        lines=[
            _("We passed it on to who organises “%(title)s”. They call or mail you within a week.") % {"title": title},
            _("You need not send your own idea for that. We keep nothing of what you filled in here."),
            call_line(),
        ],
        links=links,
    )
