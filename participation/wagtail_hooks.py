"""The volunteering in Wagtail's admin."""

from typing import Any

from django.http import HttpRequest
from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.admin.viewsets.base import ViewSet

from core.outbox.examples import Example
from core.privacy.report import HOOK as REMOVAL_RULES
from participation.actions.mail_examples import mail_examples
from participation.views.helpers import VIEW_PERMISSION, HelperPanel, HelperViewSet
from participation.views.report import CARE_PERMISSION, RoleReportView


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


@hooks.register("register_admin_urls")
def add_report() -> list[URLPattern]:
    """Return the address of the report."""
    return [path("vrijwilligerswerk/nog-nodig/", RoleReportView.as_view(), name="role_report")]


class ForWhoCares(MenuItem):  # type: ignore[misc]  # Wagtail has no types
    """A line of the menu for who looks after the roles."""

    def is_shown(self, request: HttpRequest) -> bool:
        """Ask for the permission that the screen asks for."""
        return bool(request.user.has_perm(CARE_PERMISSION))


@hooks.register("register_reports_menu_item")
def add_report_to_menu() -> MenuItem:
    """Lead to the report."""
    return ForWhoCares(_("Volunteer work: still needed?"), reverse("role_report"), icon_name="pick", order=900)


@hooks.register(REMOVAL_RULES)
def removal_rules() -> dict[str, Any]:
    """What the rules of this room remove in time."""
    return {
        "help.unconfirmed": _("Offers of help that nobody confirmed"),
        "help.ended": _("Offers of help that came to an end"),
        "help.at_most": _("Offers of help, a year old"),
        "help.asked": _("Offers of help, because the person asked"),
    }
