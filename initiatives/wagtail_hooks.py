"""The initiatives in Wagtail's admin."""

from typing import Any

from django.http import HttpRequest
from wagtail import hooks

from initiatives.views.inbox import VIEW_PERMISSION, InboxPanel, SubmissionViewSet


@hooks.register("register_admin_viewset")
def register_submissions() -> SubmissionViewSet:
    """Add the list of submissions and the screen of each."""
    return SubmissionViewSet()


@hooks.register("construct_homepage_panels")
def add_inbox(request: HttpRequest, panels: list[Any]) -> None:
    """Begin the dashboard with what waits, for who may read it."""
    if request.user.has_perm(VIEW_PERMISSION):
        panels.insert(0, InboxPanel())
