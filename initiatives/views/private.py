"""Pages for one person: never kept by a cache, and a refused form loses nothing."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.middleware.csrf import CsrfViewMiddleware
from django.views.decorators.cache import cache_control
from django.views.decorators.csrf import csrf_exempt


class _Check(CsrfViewMiddleware):
    """Django's own check, which tells its outcome and leaves the answer to the view."""

    def _reject(self, request: HttpRequest, reason: str) -> Any:  # noqa: ARG002 - Django's signature
        return reason


def came_from_our_form(request: HttpRequest) -> bool:
    """Whether a POST carries the token of the cookie that came with the form (Django's CSRF check)."""
    return _Check(lambda _request: HttpResponse()).process_view(request, lambda: None, (), {}) is None


def private(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """Keep the response out of every cache, and let ``view`` itself ask :func:`came_from_our_form`.

    Django's own answer to a missing cookie is a bare page in which everything typed is gone.
    """
    return csrf_exempt(cache_control(private=True, no_store=True)(wraps(view)(view)))
