"""The initiatives in Wagtail's admin."""

from typing import Any

from django.http import HttpRequest
from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from initiatives.views.calling import CallListView, CallView, EntryView, LetterView, PictureView
from initiatives.views.inbox import VIEW_PERMISSION, InboxPanel, SubmissionViewSet
from initiatives.views.pictures import PicturesView


@hooks.register("register_admin_viewset")
def register_submissions() -> SubmissionViewSet:
    """Add the list of submissions and the screen of each."""
    return SubmissionViewSet()


@hooks.register("construct_homepage_panels")
def add_inbox(request: HttpRequest, panels: list[Any]) -> None:
    """Begin the dashboard with what waits, for who may read it."""
    if request.user.has_perm(VIEW_PERMISSION):
        panels.insert(0, InboxPanel())


@hooks.register("register_admin_urls")
def add_screens_for_calling() -> list[URLPattern]:
    """Return the addresses of the queue of calls, a call, a letter, and typing over for a resident."""
    return [
        path("inzendingen/bellen/", CallListView.as_view(), name="submission_call_list"),
        path("inzendingen/invoeren/", EntryView.as_view(), name="submission_entry"),
        path("inzendingen/fotos/", PicturesView.as_view(), name="submission_pictures"),
        path("inzendingen/<int:pk>/bellen/", CallView.as_view(), name="submission_call"),
        path("inzendingen/<int:pk>/brief/", LetterView.as_view(), name="submission_letter"),
        path("inzendingen/<int:pk>/foto/<int:number>/", PictureView.as_view(), name="submission_picture"),
    ]


class ForReaders(MenuItem):  # type: ignore[misc]  # Wagtail has no types
    """A line of the menu for who may read submissions."""

    def is_shown(self, request: HttpRequest) -> bool:
        """Ask for the permission that the screens ask for."""
        return bool(request.user.has_perm(VIEW_PERMISSION))


@hooks.register("register_admin_menu_item")
def add_call_back() -> MenuItem:
    """Lead to whom to call."""
    return ForReaders(_("Call back"), reverse("submission_call_list"), icon_name="mail", order=251)


@hooks.register("register_admin_menu_item")
def add_entry() -> MenuItem:
    """Lead to typing over for a resident."""
    return ForReaders(_("Hand in for a resident"), reverse("submission_entry"), icon_name="edit", order=252)


@hooks.register("register_admin_menu_item")
def add_pictures() -> MenuItem:
    """Lead to the pictures that wait."""
    return ForReaders(_("Pictures of ideas"), reverse("submission_pictures"), icon_name="image", order=253)
