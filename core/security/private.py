"""Pages for one person: in no cache, no log and no search engine; a refused form shows itself again."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.middleware.csrf import CsrfViewMiddleware
from django.views.decorators.cache import cache_control
from django.views.decorators.csrf import csrf_exempt


class _Check(CsrfViewMiddleware):
    """Django's own check, without its log line (it names the address) and its bare page."""

    def _reject(self, request: HttpRequest, reason: str) -> HttpResponse:  # noqa: ARG002 - Django's signature
        return _nothing(request)


def _nothing(_request: HttpRequest) -> HttpResponse:
    return HttpResponse()


def came_from_our_form(request: HttpRequest) -> bool:
    """Whether a POST carries the token of the cookie that came with the form (Django's CSRF check)."""
    return _Check(_nothing).process_view(request, _nothing, (), {}) is None


def private(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """Keep the response out of caches, logs and search engines; ``view`` itself asks :func:`came_from_our_form`.

    Its address is a key. SECURE_REFERRER_POLICY (same-origin) tells no other host; "no-referrer" would make browsers
    send "Origin: null" with the page's own forms, which the check refuses.
    """

    @wraps(view)
    def unnamed(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        response = view(request, *args, **kwargs)
        response["X-Robots-Tag"] = "noindex, nofollow"
        # Django logs the address of every refusal.
        setattr(response, "_has_been_logged", True)  # noqa: B010 - unknown to the type
        return response

    return csrf_exempt(cache_control(private=True, no_store=True)(unnamed))
