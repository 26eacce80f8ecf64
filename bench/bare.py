"""The bare view that a cached page is measured beside: Django with Security and Common middleware, and some bytes.

``/<n>/`` answers with n bytes of HTML. Usage: ``granian --interface wsgi bench.bare:application``.
"""

from functools import cache

from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.http import HttpRequest, HttpResponse
from django.urls import path

settings.configure(
    ALLOWED_HOSTS=["localhost"],
    ROOT_URLCONF=__name__,
    SECRET_KEY="for measuring only",  # noqa: S106 - guards nothing
    MIDDLEWARE=["django.middleware.security.SecurityMiddleware", "django.middleware.common.CommonMiddleware"],
)


@cache
def _body(size: int) -> bytes:
    return b"x" * size


def bare(_request: HttpRequest, size: int) -> HttpResponse:
    """Answer with ``size`` bytes."""
    return HttpResponse(_body(size))


urlpatterns = [path("<int:size>/", bare)]
application = get_wsgi_application()
