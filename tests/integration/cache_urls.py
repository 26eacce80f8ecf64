"""Made-up views that say how often they were rendered."""

from itertools import count

from django.http import HttpResponse, StreamingHttpResponse
from django.middleware.csrf import get_token
from django.urls import path

from core.caching.marks import cacheable
from core.caching.models import raise_generation

BODY = "all that a page says " * 20
rendered = count(1)


def page(request):
    return cacheable(HttpResponse(f"{next(rendered)} {request.META['QUERY_STRING']} {BODY}"))


def unmarked(_request):
    return HttpResponse(f"{next(rendered)} {BODY}")


def with_cookie(_request):
    response = cacheable(HttpResponse(f"{next(rendered)}"))
    response.set_cookie("seen", "1")
    return response


def with_form(request):
    return cacheable(HttpResponse(f"{next(rendered)} {get_token(request)}"))


def not_found(_request):
    return cacheable(HttpResponse(f"{next(rendered)}", status=404))


def streaming(_request):
    return cacheable(StreamingHttpResponse([f"{next(rendered)}"]))


def changed_meanwhile(_request):
    answer = f"{next(rendered)}"
    raise_generation()  # an editor publishes while this page is being rendered
    return cacheable(HttpResponse(answer))


urlpatterns = [
    path("page/", page),
    path("en/page/", page),
    path("unmarked/", unmarked),
    path("cookie/", with_cookie),
    path("form/", with_form),
    path("not-found/", not_found),
    path("streaming/", streaming),
    path("changed/", changed_meanwhile),
]
