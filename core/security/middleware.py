"""Chooses the content security policy of a response by its address."""

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.middleware.csp import ContentSecurityPolicyMiddleware as DjangoMiddleware

ADMIN_PREFIX = "/beheer/"


class ContentSecurityPolicyMiddleware(DjangoMiddleware):
    """Django's middleware, with a policy of its own for the admin."""

    def process_response(self, request: HttpRequest, response: HttpResponse) -> HttpResponse:
        """Set the header; a policy chosen by the view itself wins."""
        if request.path.startswith(ADMIN_PREFIX) and not hasattr(response, "_csp_config"):
            # The hook that Django's own csp_override sets.
            setattr(response, "_csp_config", settings.ADMIN_CSP)  # noqa: B010 - no attribute that types know
        return super().process_response(request, response)
