"""Says of a response that every visitor may get the same one, and until when."""

from datetime import datetime
from math import inf

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase

MARK = "_buurtkring_cacheable"


def cacheable[R: HttpResponse](response: R) -> R:
    """Mark ``response`` for the page cache. Only what is marked is ever kept."""
    setattr(response, MARK, True)
    return response


def is_cacheable(response: HttpResponseBase) -> bool:
    """Whether ``response`` was marked."""
    return getattr(response, MARK, False)


UNTIL = "_buurtkring_right_until"


def right_until(request: HttpRequest, moment: datetime) -> None:
    """Say that what ``request`` is answered with is not right any more at ``moment`` (aware). The earliest counts."""
    setattr(request, UNTIL, min(moment.timestamp(), kept_until(request)))


def kept_until(request: HttpRequest) -> float:
    """Until when the answer to ``request`` may be kept, in seconds since 1970; infinity when nobody said."""
    found: float = getattr(request, UNTIL, inf)
    return found
