"""A printed sheet as a response."""

import logging
from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _

from core.caching.marks import cacheable
from core.organisation.queries import organisation
from core.pages.chrome import page_context
from core.paper.press import PressError

logger = logging.getLogger(__name__)


def sheet(request: HttpRequest, make: Callable[[], bytes], *, name: str) -> HttpResponse:
    """Answer with the PDF that ``make`` prints, called ``name``; where that fails, with a page that says what to do."""
    try:
        content = make()
    except PressError:
        logger.exception("printing failed")
        context = page_context(request, title=_("Printing does not work now"))
        phone = organisation(context["chrome"].language_code).phone
        context["message"] = {
            "title": _("Printing does not work now"),
            "lines": [
                _("Wait a minute and try again. Everything on the sheet is on this website as well."),
                *([_("Or call %(phone)s: we print it for you.") % {"phone": phone}] if phone else []),
            ],
            "button": None,
            "links": [{"label": _("The whole agenda"), "url": context["chrome"].agenda_url}],
        }
        answer = render(request, "pages/message.html", context, status=503)
        answer["Retry-After"] = "60"
        return answer
    response = HttpResponse(content, content_type="application/pdf")
    response["Content-Disposition"] = f'inline; filename="{name}"'
    return cacheable(response)
