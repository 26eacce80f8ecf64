"""What machines ask: is it alive, is it ready, what may be indexed; and the files that editors uploaded."""

import posixpath
from typing import Any

from django.conf import settings
from django.db import DatabaseError, connection
from django.db.migrations.executor import MigrationExecutor
from django.http import Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import render
from django.views.decorators.http import require_safe
from django.views.static import serve

from core import clock
from core.caching.marks import cacheable, right_until
from core.organisation.queries import organisation_row
from core.plumbing.queries import security_policy_path, sitemap_entries
from core.security.contact import next_month, security_txt

#: Seconds. A file that is replaced gets another name, but one that was deleted may lend its name to a new one.
KEEP_MEDIA = 30 * 24 * 60 * 60
#: Documents have a view of their own, which asks whether the reader may have them.
NOT_MEDIA = "documents/"

_migrated = False


@require_safe
def healthz(_request: HttpRequest) -> HttpResponse:
    """Say that this process answers. Asks nobody else: a database that is down is no reason to restart it."""
    return _plain("ok")


@require_safe
def readyz(_request: HttpRequest) -> HttpResponse:
    """Say whether visitors can be sent here: the database answers and has every migration; 503 otherwise."""
    global _migrated  # noqa: PLW0603 - reading all migrations takes long, and they are not undone under a running site
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1")
        if not _migrated:
            executor = MigrationExecutor(connection)
            _migrated = not executor.migration_plan(executor.loader.graph.leaf_nodes())
    except DatabaseError:
        return _plain("database does not answer", status=503)
    return _plain("ok") if _migrated else _plain("migrations are missing", status=503)


@require_safe
def robots(_request: HttpRequest) -> HttpResponse:
    """Say what search engines leave alone: the admin, private pages, and the search page with its endless addresses."""
    prefixes = ["/", *(f"/{code}/" for code, _name in settings.LANGUAGES if code != settings.LANGUAGE_CODE)]
    closed = ["/beheer/", *(f"{prefix}{word}" for prefix in prefixes for word in ("zoeken/", "initiatieven/mijn/"))]
    lines = ["User-agent: *", *(f"Disallow: {path}" for path in closed), f"Sitemap: {settings.BASE_URL}/sitemap.xml"]
    return cacheable(HttpResponse("\n".join(lines) + "\n", content_type="text/plain; charset=utf-8"))


@require_safe
def sitemap(request: HttpRequest) -> HttpResponse:
    """List every live page with its translations (https://www.sitemaps.org/protocol.html)."""
    context: dict[str, Any] = {"entries": sitemap_entries(), "base_url": settings.BASE_URL}
    return cacheable(render(request, "core/sitemap.xml", context, content_type="application/xml; charset=utf-8"))


@require_safe
def security(request: HttpRequest) -> HttpResponse:
    """Say where a weak spot can be reported; 404 while the organisation has not said where."""
    who = organisation_row()
    contact = who.security_contact or who.email
    if not contact:
        raise Http404
    now = clock.now()
    text = security_txt(
        contact=contact,
        now=now,
        languages=[code for code, _name in settings.LANGUAGES],
        base_url=settings.BASE_URL,
        policy_path=security_policy_path(),
    )
    right_until(request, next_month(now))
    return cacheable(HttpResponse(text, content_type="text/plain; charset=utf-8"))


@require_safe
def media(request: HttpRequest, path: str) -> HttpResponseBase:
    """Serve an uploaded file, so that it can do nothing but be looked at."""
    if posixpath.normpath(path).lstrip("/").startswith(NOT_MEDIA) or "\0" in path:
        raise Http404
    response = serve(request, path, document_root=str(settings.MEDIA_ROOT))
    response["Content-Security-Policy"] = "sandbox; default-src 'none'; style-src 'unsafe-inline'"
    response["Cache-Control"] = f"public, max-age={KEEP_MEDIA}"
    return response


def _plain(text: str, status: int = 200) -> HttpResponse:
    response = HttpResponse(f"{text}\n", content_type="text/plain; charset=utf-8", status=status)
    response["Cache-Control"] = "no-store"
    return response
