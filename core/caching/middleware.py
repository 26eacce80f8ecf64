"""The page cache: what every visitor gets alike is rendered once and kept in the process (ADR 3)."""

import time
from collections.abc import Callable
from datetime import datetime, timedelta

from django.conf import settings
from django.db import DatabaseError
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.middleware.gzip import GZipMiddleware
from django.utils import timezone
from django.utils.cache import patch_cache_control

from core.caching.keys import canonical_query
from core.caching.marks import is_cacheable, kept_until
from core.caching.memo import current_generation
from core.caching.models import read_generation
from core.caching.store import Key, Page, PageStore, Stamp

#: Never kept, so the generation is not even read: files, the admin, and probes that must work without a database.
PASSED_BY = ("/static/", "/media/", "/documenten/", "/beheer/", "/healthz", "/readyz")

#: Set on a request whose response the page cache compresses itself.
WILL_KEEP = "_page_cache_will_keep"

#: The copies of this process.
store = PageStore(settings.PAGE_CACHE_BYTES)


class LocalDay:
    """Today's date in the site's zone, worked out anew only when the clock leaves the day."""

    def __init__(self) -> None:
        self._begins = self._ends = 0.0
        self._ordinal = 0

    def ordinal(self) -> int:
        """Days since the first of January of year 1."""
        now = time.time()
        if not self._begins <= now < self._ends:
            zone = timezone.get_default_timezone()
            today = datetime.fromtimestamp(now, zone).replace(hour=0, minute=0, second=0, microsecond=0)
            self._begins = today.timestamp()
            self._ends = (today + timedelta(days=1)).timestamp()
            self._ordinal = today.toordinal()
        return self._ordinal


class PageCacheMiddleware:
    """Answers from the copies; renders and keeps what is marked ``cacheable`` (core.caching.marks).

    A copy is right for one generation and one local date, both taken before rendering: what was begun before
    a change is never served after it. Where a page says "open tot 17 uur", it is right until five. Whoever carries a
    session (staff) is not served from here.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response
        self.session_cookie = f"{settings.SESSION_COOKIE_NAME}="
        self.day = LocalDay()

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer from a copy, or pass on."""
        meta = request.META
        # A preview in the admin is a request made up by Wagtail, inside another one.
        if request.path.startswith(PASSED_BY) or getattr(request, "is_dummy", False):
            return self.get_response(request)
        try:
            stamp = (read_generation(), self.day.ordinal())
        except DatabaseError:
            return self.get_response(request)

        key = self._key(request)
        if key is not None:
            page = store.get(key, stamp)
            if page is None or page.until <= time.time():
                return self._render(request, key, stamp)
            return page.answer(accepted=meta.get("HTTP_ACCEPT_ENCODING", ""), known=meta.get("HTTP_IF_NONE_MATCH", ""))
        response = self._pass_on(request, stamp)
        if is_cacheable(response) and not response.has_header("Cache-Control"):  # rendered for somebody
            patch_cache_control(response, private=True, no_cache=True)
        return response

    def _key(self, request: HttpRequest) -> Key | None:
        """The key to look under; None for what is not kept. A wrong host is never kept, so never found."""
        meta = request.META
        if request.method not in {"GET", "HEAD"} or self.session_cookie in meta.get("HTTP_COOKIE", ""):
            return None
        host = meta.get("HTTP_HOST") or meta["SERVER_NAME"]
        query = canonical_query(meta.get("QUERY_STRING", ""))
        return None if query is None else (host.lower(), request.path, query)

    def _render(self, request: HttpRequest, key: Key, stamp: Stamp) -> HttpResponse:
        """Render, and keep the page where that is allowed."""
        meta = request.META
        # What is rendered may depend on nothing that is not in the key.
        meta["QUERY_STRING"] = key[2]
        # HEAD gets the headers of GET; the server drops the body (RFC 9110, 9.3.2).
        asked, request.method = request.method, "GET"
        setattr(request, WILL_KEEP, True)
        response = self._pass_on(request, stamp)
        request.method = asked
        if not _may_keep(response):
            return response
        page = Page(response, stamp, until=kept_until(request))
        store.put(key, page)
        return page.answer(accepted=meta.get("HTTP_ACCEPT_ENCODING", ""), known=meta.get("HTTP_IF_NONE_MATCH", ""))

    def _pass_on(self, request: HttpRequest, stamp: Stamp) -> HttpResponse:
        token = current_generation.set(stamp[0])
        try:
            return self.get_response(request)
        finally:
            current_generation.reset(token)


def _may_keep(response: HttpResponseBase) -> bool:
    return (
        is_cacheable(response)
        and response.status_code == 200  # noqa: PLR2004 - OK
        and not response.streaming
        and not response.cookies
        and not response.has_header("Content-Encoding")
        and "private" not in response.get("Cache-Control", "")
    )


#: Files that are text: drawings, signs, scripts. Pictures are small already.
TEXT_FILES = ("text/", "image/svg+xml", "application/javascript")


class CompressionMiddleware(GZipMiddleware):
    """Django's, for all but pictures and the pages that the page cache compresses once and keeps."""

    def process_response(self, request: HttpRequest, response: HttpResponseBase) -> HttpResponseBase:
        """Compress the response, unless it is a picture or the page cache will do it."""
        is_picture = response.streaming and not response.get("Content-Type", "").startswith(TEXT_FILES)
        if is_picture or (getattr(request, WILL_KEEP, False) and _may_keep(response)):
            return response
        return super().process_response(request, response)
