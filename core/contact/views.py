"""Takes a form on which somebody says how to reach them; whatever is wrong, all that was typed is shown again."""

from collections.abc import Callable
from typing import Protocol

from django.core.exceptions import RequestDataTooBig, SuspiciousOperation
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _

from core.contact.forms import ReachForm
from core.limits.counting import TooManyError
from core.security.private import came_from_our_form

UNPROCESSABLE, TOO_MANY = 422, 429

type Errors = list[dict[str, str]]


class Show[F: ReachForm](Protocol):
    """Answers with the page of the form."""

    def __call__(self, form: F, *, errors: Errors, status: int) -> HttpResponse:
        """Show ``form`` with the summary of its ``errors``."""


def take[F: ReachForm](
    request: HttpRequest, form_class: type[F], *, show: Show[F], store: Callable[[F], HttpResponse]
) -> HttpResponse:
    """Show the form; on POST ``store`` a valid one, or show it again with what is wrong.

    ``store`` may raise :class:`TooManyError`. The view itself is exempt from Django's own check of the token, which is
    asked here: so a lost cookie costs no text.
    """
    if request.method != "POST":
        return show(form_class(), errors=[], status=200)
    try:
        genuine, typed = came_from_our_form(request), request.POST
    except (RequestDataTooBig, SuspiciousOperation):
        problem = _("That is too much to send at once. Tell it in fewer words, or call us.")
        return show(form_class(), errors=[{"field_id": "", "message": problem}], status=UNPROCESSABLE)
    form, status = form_class(typed), UNPROCESSABLE
    if form.is_valid():
        if genuine:
            try:
                return store(form)
            except TooManyError:
                status = TOO_MANY
                problem = _("Many messages came in, more than we can pass on at once. Try again tomorrow, or call us.")
        else:
            problem = _("Your browser did not keep the form open. Your text is still here: please send it once more.")
        form.add_error(None, problem)
    errors = form.error_summary()
    form.ready_to_show_again()
    return show(form, errors=errors, status=status)
