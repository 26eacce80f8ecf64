"""Every address of the site (design §6). Addresses with a dot or a verb stand before Wagtail's own."""

from django.conf import settings
from django.conf.urls.i18n import i18n_patterns
from django.urls import include, path, re_path
from wagtail import views as wagtail_views
from wagtail.admin import urls as wagtailadmin_urls
from wagtail.documents.views.serve import serve as serve_document
from wagtail.urls import serve_pattern

urlpatterns = [
    path("", include("core.plumbing.urls")),
    path("beheer/", include(wagtailadmin_urls)),
    # Wagtail's own list of addresses also opens a password form for documents.
    path("documenten/<int:document_id>/<str:document_filename>", serve_document, name="wagtaildocs_serve"),
]

if settings.DEMO:
    urlpatterns += [path("", include("starters.urls"))]

urlpatterns += i18n_patterns(
    path("initiatieven/", include("initiatives.urls")),
    path("vrijwilligerswerk/", include("participation.urls")),
    path("agenda/begeleider/", include("activities.host_urls")),
    path("agenda/", include("activities.urls")),
    path("privacy/", include("core.privacy.urls")),
    path("zoeken/", include("search.urls")),
    path("", include("home.urls")),
    # Wagtail's own list of addresses also opens a login and a password form; only pages are wanted.
    re_path(serve_pattern, wagtail_views.serve, name="wagtail_serve"),
    prefix_default_language=False,
)

handler404 = "core.pages.views.not_found"
