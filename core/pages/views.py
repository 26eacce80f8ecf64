"""The page for an address that is not there."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _

from core.pages.chrome import page_context


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:  # noqa: ARG001 - Django's signature
    """Say so in the visitor's language, with the ways on. Why it was not found stays unsaid: it may name things."""
    context = page_context(request, title=_("This page is not here"))
    return render(request, "pages/404.html", context, status=404)
