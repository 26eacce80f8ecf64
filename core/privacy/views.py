"""Which data do we keep? Made from the models themselves."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from core.caching.marks import cacheable
from core.pages.chrome import page_context
from core.privacy.declarations import kept_data


@require_safe
def kept(request: HttpRequest) -> HttpResponse:
    """List every personal field with its purpose and its term."""
    title = _("Which data do we keep?")
    context = page_context(request, title=title) | {"title": title, "parts": kept_data()}
    return cacheable(render(request, "pages/kept_data.html", context))
