"""The page for an address that is not there."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _

from core.pages.chrome import page_context


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:  # noqa: ARG001 - Django's signature
    """Say so in the visitor's language, with the ways on. Why it was not found stays unsaid: it may name things."""
    context = page_context(request, title=_("This page is not here"))
    return render(request, "404.html", context, status=404)


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:  # noqa: ARG001 - Django's signature
    """A form was open for too long, or cookies are off: say what to do; what was typed is still one page back."""
    context = page_context(request, title=_("We could not read your form"))
    context["message"] = {
        "title": _("We could not read your form"),
        "lines": [
            _("Go back one page: what you typed is still there. Reload nothing, and send it again."),
            _("If that does not help, allow cookies for this site, or call us."),
        ],
        "button": None,
        "links": [{"label": _("To the home page"), "url": context["chrome"].home_url}],
    }
    return render(request, "pages/message.html", context, status=403)
