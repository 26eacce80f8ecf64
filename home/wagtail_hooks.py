"""The front door in the admin."""

from typing import Any

from django.http import HttpRequest
from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from core.outbox.examples import Example
from core.privacy.report import HOOK as REMOVAL_RULES
from home.actions.mail_examples import mail_examples
from home.first_steps import FirstStepsPanel
from home.old_addresses import OldAddressesView
from home.quality import QualityView
from home.this_week import ThisWeekPanel


@hooks.register("construct_homepage_panels")
def this_week_on_dashboard(_request: HttpRequest, panels: list[Any]) -> None:
    """For every member of staff: the panel shows only what their rights let them do."""
    panels.append(ThisWeekPanel())


@hooks.register("construct_homepage_panels")
def first_steps_on_dashboard(request: HttpRequest, panels: list[Any]) -> None:
    """For who may change the organisation's settings, as long as something is left to do."""
    if request.user.has_perm("core.change_organisationsettings"):  # type: ignore[union-attr]  # staff are logged in
        panels.append(FirstStepsPanel())


@hooks.register("register_admin_urls")
def quality_address() -> list[URLPattern]:
    """Return the report of what can be mended."""
    return [path("reports/op-orde/", QualityView.as_view(), name="quality")]


@hooks.register("register_reports_menu_item")
def quality_in_reports() -> MenuItem:
    """Beside the other reports."""
    return MenuItem(_("What can be mended"), reverse("quality"), icon_name="clipboard-list", order=50)


@hooks.register("register_admin_urls")
def old_addresses_address() -> list[URLPattern]:
    """Return the screen that takes addresses of an earlier site."""
    return [path("oude-adressen/", OldAddressesView.as_view(), name="old_addresses")]


class OldAddressesMenuItem(MenuItem):
    """Shown to who may add redirects."""

    def is_shown(self, request: HttpRequest) -> bool:
        """Whether this member of staff may."""
        return bool(request.user.has_perm("wagtailredirects.add_redirect"))  # type: ignore[union-attr]  # logged in


@hooks.register("register_settings_menu_item")
def old_addresses_in_settings() -> MenuItem:
    """Beside Wagtail's own redirects."""
    return OldAddressesMenuItem(_("Old addresses"), reverse("old_addresses"), icon_name="redirect", order=810)


@hooks.register("register_mail_examples")
def examples_of_mails() -> list[Example]:
    """Return an example of each mail of this room."""
    return mail_examples()


@hooks.register(REMOVAL_RULES)
def removal_rules() -> dict[str, Any]:
    """What the rules of this room remove in time."""
    return {
        "page.version": _("Earlier versions of pages, a year old"),
    }
