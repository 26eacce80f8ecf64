"""Addresses for machines, short addresses for people, and files."""

from django.conf import settings
from django.urls import URLPattern, path
from django.views.generic import RedirectView

from core.plumbing import views
from core.security.contact import PATH as SECURITY_TXT
from core.short.views import follow
from core.styles.views import serve_stylesheet

#: Where an idea is handed in (design §6); the form itself belongs to a room above.
IDEA = "initiatieven/aanmelden/"


def _short_idea(prefix: str) -> URLPattern:
    return path(f"{prefix}idee/", RedirectView.as_view(url=f"/{prefix}{IDEA}", permanent=True, query_string=True))


urlpatterns: list[URLPattern] = [
    path("healthz", views.healthz, name="healthz"),
    path("readyz", views.readyz, name="readyz"),
    path("robots.txt", views.robots, name="robots"),
    path("sitemap.xml", views.sitemap, name="sitemap"),
    path(SECURITY_TXT, views.security, name="security_txt"),
    path("stijl/<slug:version>.css", serve_stylesheet, name="stylesheet"),
    path("s/<slug:code>", follow, name="short"),
    path("s/<slug:code>/", follow),
    _short_idea(""),
    *(_short_idea(f"{code}/") for code, _name in settings.LANGUAGES if code != settings.LANGUAGE_CODE),
]

# Where files lie on this machine we serve them; elsewhere the storage has an address of its own.
if settings.STORAGES["default"]["BACKEND"] == "django.core.files.storage.FileSystemStorage":
    urlpatterns.append(path(f"{settings.MEDIA_URL.lstrip('/')}<path:path>", views.media, name="media"))
