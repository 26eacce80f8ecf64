"""The copies of pages that one process keeps."""

import gzip
import re
from collections import OrderedDict
from hashlib import blake2b
from math import inf
from threading import Lock

from django.http import HttpResponse
from django.http.response import ResponseHeaders

#: What a copy costs beside its two bodies, in bytes: objects, headers, key.
OVERHEAD = 2048
#: Shorter bodies are not worth compressing (Django's own limit).
SHORTEST_TO_COMPRESS = 200
#: "gzip" in Accept-Encoding, unless it is refused with a weight of 0 (RFC 9110, 12.5.3).
GZIP = re.compile(r"\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))")

type Key = tuple[str, str, str]
#: Generation and local date (days since year 1): a copy is right only while both are the same.
type Stamp = tuple[int, int]


class KeptResponse(HttpResponse):
    """A response whose headers were checked when the page was kept: they are copied, not checked again."""

    def __init__(self, body: bytes, headers: ResponseHeaders, status: int = 200) -> None:
        super().__init__(body, status=status)
        # Every request gets its own: middlewares above add to them.
        self.headers._store = headers._store.copy()  # noqa: SLF001 - three times as fast as setting each


class Page:
    """One rendered page: a body as it is, one compressed, and the headers of each."""

    __slots__ = (
        "_etag",
        "_gzipped",
        "_gzipped_headers",
        "_plain",
        "_plain_headers",
        "_unchanged_headers",
        "size",
        "stamp",
        "until",
    )

    def __init__(self, response: HttpResponse, stamp: Stamp, *, until: float = inf) -> None:
        """Keep ``response`` as it was at ``stamp``; from ``until`` (seconds since 1970) on it is not right any more."""
        self.stamp = stamp
        self.until = until
        self._plain: bytes = response.content
        # Weak, since both encodings share it (RFC 9110, 8.8.3).
        self._etag = f'"{blake2b(self._plain, digest_size=16).hexdigest()}"'
        # Nothing secret stands in a page that everybody gets: its length may be known, no random padding.
        gzipped = gzip.compress(self._plain, 6, mtime=0) if len(self._plain) >= SHORTEST_TO_COMPRESS else self._plain
        self._gzipped = gzipped if len(gzipped) < len(self._plain) else None
        self.size = len(self._plain) + len(gzipped) + OVERHEAD

        # The language stands in the path, so Accept-Language, which Django names, changes nothing.
        response.headers["Vary"] = "Accept-Encoding, Cookie"
        # The browser asks again each time, so that an editor's change is seen at once.
        response.headers.setdefault("Cache-Control", "public, no-cache")
        common = {**response.headers, "ETag": f"W/{self._etag}"}
        self._plain_headers = ResponseHeaders(common | {"Content-Length": str(len(self._plain))})
        self._gzipped_headers = ResponseHeaders(
            common | {"Content-Length": str(len(gzipped)), "Content-Encoding": "gzip"}
        )
        about_body = {"content-type", "content-length"}
        self._unchanged_headers = ResponseHeaders(
            {name: value for name, value in common.items() if name.lower() not in about_body}
        )

    def answer(self, *, accepted: str, known: str) -> HttpResponse:
        """Return a response for a request with these Accept-Encoding and If-None-Match headers."""
        if known and (self._etag in known or known == "*"):
            return KeptResponse(b"", self._unchanged_headers, status=304)
        if self._gzipped is not None and GZIP.search(accepted):
            return KeptResponse(self._gzipped, self._gzipped_headers)
        return KeptResponse(self._plain, self._plain_headers)


class PageStore:
    """Pages by key, the least recently asked dropped first, never more than ``limit`` bytes."""

    def __init__(self, limit: int) -> None:
        self.limit = limit
        self.size = 0
        self._pages: OrderedDict[Key, Page] = OrderedDict()
        self._lock = Lock()

    def __len__(self) -> int:
        return len(self._pages)

    def get(self, key: Key, stamp: Stamp) -> Page | None:
        """Return the page kept under ``key``, if it was made at ``stamp``."""
        with self._lock:
            page = self._pages.get(key)
            if page is None or page.stamp != stamp:
                return None
            self._pages.move_to_end(key)
            return page

    def put(self, key: Key, page: Page) -> None:
        """Keep ``page``, unless it alone is too large or a newer one stands there."""
        if page.size > self.limit:
            return
        with self._lock:
            old = self._pages.get(key)
            if old is not None:
                if old.stamp > page.stamp:
                    return
                self.size -= old.size
            self._pages[key] = page
            self._pages.move_to_end(key)
            self.size += page.size
            while self.size > self.limit:
                _key, dropped = self._pages.popitem(last=False)
                self.size -= dropped.size

    def clear(self) -> None:
        """Drop all."""
        with self._lock:
            self._pages.clear()
            self.size = 0
