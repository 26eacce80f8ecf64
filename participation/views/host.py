"""The host's page: is somebody still needed? One button; opening the link changes nothing."""

from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from core import clock
from core.contact.views import UNPROCESSABLE
from core.security.private import came_from_our_form, private
from initiatives.views.message import call_line, message, private_context
from participation.actions.expiry import answer
from participation.models import RoleCare
from participation.queries.care import care_of


@require_http_methods(["GET", "HEAD", "POST"])
@private
def host(request: HttpRequest, token: str) -> HttpResponse:
    """Show the question with its buttons; take the answer, which can be changed on the same page."""
    care = care_of(token)
    if care is None:
        why = _("Perhaps it is too old, or a part of it is missing. Look whether you copied all of it.")
        title = _("This link does not work (any more)")
        return message(request, title=title, lines=[why, call_line()], status=404)
    said, refused = request.POST.get("answer", ""), False
    if request.method == "POST":
        if came_from_our_form(request) and said in RoleCare.Answer.values:
            answer(care=care, answer=RoleCare.Answer(said), actor=None, now=clock.now())
            return HttpResponseRedirect(f"{request.path}?{urlencode({'klaar': said})}")
        refused = True
    stands = _("Thank you. It stands on the website as it is.")
    stands_not = _(
        "Thank you. It does not stand on the website just now: we took it off. Should it come back? Call us."
    )
    thanks = {
        "yes": stands if care.role.live else stands_not,
        "no": _("Thank you. It does not stand on the website any more. Was that a mistake? Press the other button."),
    }
    context = private_context(request, title=_("Is somebody still needed?")) | {
        "title": _("Is somebody still needed for “%(title)s”?") % {"title": care.role.title},
        "thanks": thanks.get(request.GET.get("klaar", ""), ""),
        "problem": _("That did not come through. Please press the button once more.") if refused else "",
        "call": call_line(),
    }
    return render(request, "pages/role_answer.html", context, status=UNPROCESSABLE if refused else 200)
