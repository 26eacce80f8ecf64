"""Back to your own idea: with the code on the card, or with a new link by mail. Both answer everybody alike."""

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from core import clock
from core.limits.counting import client_address
from core.links.tokens import make_token
from core.pages.reading import active_language
from core.security.private import came_from_our_form, private
from initiatives.actions.renew import ask_for_link, open_with_code
from initiatives.queries.links import MINE_PURPOSE
from initiatives.views.message import call_line, message, private_context

MOST_TYPED = 40


@require_http_methods(["GET", "HEAD", "POST"])
@private
def find(request: HttpRequest) -> HttpResponse:
    """Ask for the code or the e-mail. Whatever is wrong with a code, and whoever has an e-mail: it says the same."""
    code, email = request.POST.get("code", "")[:MOST_TYPED], request.POST.get("email", "").strip()[:254]
    problem: dict[str, str] = {}
    if request.method == "POST":
        genuine = came_from_our_form(request)
        if not genuine:
            problem = {"field_id": "", "message": _("That did not come through. Please press the button once more.")}
        elif "code" in request.POST:
            submission = open_with_code(typed=code, address=client_address(request), now=clock.now())
            if submission is not None:
                token = make_token(MINE_PURPOSE, str(submission.reference), nonce=submission.link_nonce)
                return HttpResponseRedirect(reverse("initiatives:mine", args=[token]))
            words = _("This code does not work, or it was tried too often. Look at your card again, or call us.")
            problem = {"field_id": "code", "message": words}
        elif _is_email(email):
            ask_for_link(email=email, language=active_language(), address=client_address(request), now=clock.now())
            return message(
                request,
                title=_("Look in your mail"),
                lines=[
                    _("Do we know this e-mail address? Then you get a mail with a link within a few minutes."),
                    _("No mail? Look in the folder for unwanted mail. Or call us."),
                    call_line(),
                ],
            )
        else:
            words = _("This is not an e-mail address. For example: name@example.org.")
            problem = {"field_id": "email", "message": words}
    context = private_context(request, title=_("Back to your idea")) | {
        "error_summary": [problem] if problem else [],
        "wrong": problem.get("field_id", ""),
        "code": code,
        "email": email,
        "call": call_line(),
    }
    return render(request, "pages/mine_find.html", context, status=422 if problem else 200)


def _is_email(text: str) -> bool:
    try:
        validate_email(text)
    except ValidationError:
        return False
    return True
