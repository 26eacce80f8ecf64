"""``/s/<code>``: from paper to the page."""

from django.http import Http404, HttpRequest, HttpResponseRedirect
from django.views.decorators.http import require_safe

from core.short.addresses import destination


@require_safe
def follow(request: HttpRequest, code: str) -> HttpResponseRedirect:  # noqa: ARG001 - Django's signature
    """Lead to the page; for the time being, since pages move and the printed address stays."""
    url = destination(code)
    if url is None:
        raise Http404
    return HttpResponseRedirect(url)
