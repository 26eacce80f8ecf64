"""The volunteering in Wagtail's admin."""

from typing import Any

from django.http import HttpRequest
from wagtail import hooks
from wagtail.admin.viewsets.base import ViewSet

from core.outbox.examples import Example
from participation.actions.mail_examples import mail_examples
from participation.views.helpers import VIEW_PERMISSION, HelperPanel, HelperViewSet


@hooks.register("register_admin_viewset")
def register_screens() -> list[ViewSet]:
    """Add the list of who helps with the screen of each."""
    return [HelperViewSet()]


@hooks.register("construct_homepage_panels")
def add_panel(request: HttpRequest, panels: list[Any]) -> None:
    """Show on the dashboard who waits, to who may read it."""
    if request.user.has_perm(VIEW_PERMISSION):
        panels.append(HelperPanel())


@hooks.register("register_mail_examples")
def examples_of_mails() -> list[Example]:
    """Show staff what the mails of this room say."""
    return mail_examples()
