"""The beginning of a site in the admin."""

from typing import Any

from django.http import HttpRequest
from django.urls import URLPattern, path
from wagtail import hooks
from wagtail.admin.ui.components import Component

from home.models import HomePage
from starters.begin_views import BeginView


@hooks.register("register_admin_urls")
def begin_address() -> list[URLPattern]:
    """Return the screen with the five questions."""
    return [path("beginnen/", BeginView.as_view(), name="begin_site")]


class BeginPanel(Component):
    """Leads an administrator of an empty site to the five questions."""

    name = "begin"
    order = 10
    template_name = "starters/admin/begin_panel.html"


@hooks.register("construct_homepage_panels", order=1000)
def begin_on_dashboard(request: HttpRequest, panels: list[Any]) -> None:
    """While there is no site, nothing else on the dashboard matters."""
    if not HomePage.objects.exists():
        panels[:] = [BeginPanel()] if request.user.is_superuser else []  # type: ignore[union-attr]  # logged in
