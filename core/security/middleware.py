"""Refuses what nobody sends in earnest; chooses the content security policy of a response by its address."""

from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.middleware.csp import ContentSecurityPolicyMiddleware as DjangoMiddleware
from django.utils.translation import gettext as _

ADMIN_PREFIX = "/beheer/"
#: Bytes of one request, all its files together: a few photographs, or a large document of staff.
MOST_AT_ONCE = 100 * 1024 * 1024
TOO_LARGE = 413


class BodySizeMiddleware:
    """Reads nothing of a request that is too large: Django limits texts alone, and writes files to disk meanwhile."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Refuse by the length that is announced: beyond it Django reads nothing."""
        try:
            announced = int(request.META.get("CONTENT_LENGTH") or 0)
        except ValueError:  # Django takes it for nothing at all
            announced = 0
        if announced <= MOST_AT_ONCE:
            return self.get_response(request)
        text = _("This is too much to send at once. Send it in parts, or make it smaller.")
        response = HttpResponse(f"{text}\n", content_type="text/plain; charset=utf-8", status=TOO_LARGE)
        response["Cache-Control"] = "no-store"
        return response


class ContentSecurityPolicyMiddleware(DjangoMiddleware):
    """Django's middleware, with a policy of its own for the admin."""

    def process_response(self, request: HttpRequest, response: HttpResponse) -> HttpResponse:
        """Set the header; a policy chosen by the view itself wins."""
        if request.path.startswith(ADMIN_PREFIX) and not hasattr(response, "_csp_config"):
            # The hook that Django's own csp_override sets.
            setattr(response, "_csp_config", settings.ADMIN_CSP)  # noqa: B010 - no attribute that types know
        return super().process_response(request, response)
