"""Says of a response that every visitor may get the same one."""

from django.http import HttpResponse
from django.http.response import HttpResponseBase

MARK = "_buurtkring_cacheable"


def cacheable[R: HttpResponse](response: R) -> R:
    """Mark ``response`` for the page cache. Only what is marked is ever kept."""
    setattr(response, MARK, True)
    return response


def is_cacheable(response: HttpResponseBase) -> bool:
    """Whether ``response`` was marked."""
    return getattr(response, MARK, False)
