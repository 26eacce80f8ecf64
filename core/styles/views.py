"""Serves the stylesheet."""

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.views.decorators.http import require_safe

from core.caching.marks import cacheable
from core.styles.bundle import stylesheet_url, stylesheets


@require_safe
def serve_stylesheet(_request: HttpRequest, version: str) -> HttpResponse:
    """Serve the present version for good; lead from any other to it (a page kept by a browser may name an old one)."""
    text = stylesheets().get(version)
    if text is None:
        return HttpResponseRedirect(stylesheet_url(), headers={"Cache-Control": "no-store"})
    response = HttpResponse(text, content_type="text/css; charset=utf-8")
    response["Cache-Control"] = "public, max-age=31536000, immutable"
    return cacheable(response)
