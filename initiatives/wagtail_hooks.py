"""The initiatives in Wagtail's admin."""

from collections.abc import Iterator
from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin import messages
from wagtail.admin.menu import MenuItem
from wagtail.admin.viewsets.base import ViewSet
from wagtail.admin.widgets import Button, HeaderButton
from wagtail.models import Page

from core.outbox.examples import Example
from core.privacy.report import HOOK as REMOVAL_RULES
from initiatives.actions.mail_examples import mail_examples
from initiatives.domain.lifecycle import State
from initiatives.models import Submission
from initiatives.views.agenda import ToAgendaView, is_initiative, may_add
from initiatives.views.calling import CallListView, CallView, EntryView, LetterView, PictureView
from initiatives.views.inbox import VIEW_PERMISSION, InboxPanel, StockTextViewSet, SubmissionViewSet, TeamViewSet
from initiatives.views.joiners import VIEW_JOINING, JoinerPanel, JoinerViewSet
from initiatives.views.pictures import PicturesView


@hooks.register("register_admin_viewset")
def register_screens() -> list[ViewSet]:
    """Add the lists of submissions and of who joins with the screen of each, the texts to answer with, the teams."""
    return [SubmissionViewSet(), JoinerViewSet(), StockTextViewSet(), TeamViewSet()]


@hooks.register("register_admin_urls")
def agenda_address() -> list[URLPattern]:
    """Return the screen that makes an activity of an initiative."""
    return [path("initiatieven/<int:page_id>/naar-de-agenda/", ToAgendaView.as_view(), name="initiative_to_agenda")]


@hooks.register("register_page_header_buttons")
def agenda_button(page: Page, user: Any, **_kwargs: Any) -> Iterator[Button]:
    """Offer it on the screens of an initiative."""
    if is_initiative(page) and may_add(user):
        yield HeaderButton(
            label=_("To the agenda"), url=reverse("initiative_to_agenda", args=[page.pk]), icon_name="date", priority=25
        )


@hooks.register("before_publish_page")
def keep_withdrawn_off(request: HttpRequest, page: Page) -> HttpResponse | None:
    """Refuse to publish what its initiator withdrew: they said that it should not be on the website."""
    withdrawn = is_initiative(page) and Submission.objects.filter(page=page.pk, state=State.WITHDRAWN).exists()
    if not withdrawn:
        return None
    messages.error(request, _("The initiator withdrew this. It cannot go on; only its removal can."))
    return HttpResponseRedirect(reverse("wagtailadmin_pages:edit", args=[page.pk]))


@hooks.register("construct_homepage_panels")
def add_inbox(request: HttpRequest, panels: list[Any]) -> None:
    """Begin the dashboard with what waits, for who may read it."""
    if request.user.has_perm(VIEW_PERMISSION):
        panels.insert(0, InboxPanel())
    if request.user.has_perm(VIEW_JOINING):
        panels.append(JoinerPanel())


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
    return ForReaders(_("For a resident"), reverse("submission_entry"), icon_name="edit", order=252)


@hooks.register("register_admin_menu_item")
def add_pictures() -> MenuItem:
    """Lead to the pictures that wait."""
    return ForReaders(_("Pictures of ideas"), reverse("submission_pictures"), icon_name="image", order=253)


@hooks.register("register_mail_examples")
def examples_of_mails() -> list[Example]:
    """Return an example of each mail of this room."""
    return mail_examples()


@hooks.register(REMOVAL_RULES)
def removal_rules() -> dict[str, Any]:
    """What the rules of this room remove in time."""
    return {
        "draft": _("Unfinished ideas, a day old"),
        "submission.received": _("Ideas that nobody confirmed"),
        "submission.needs_addition": _("Ideas to which no addition came"),
        "submission.declined": _("Ideas that were not placed"),
        "submission.withdrawn": _("Ideas that were withdrawn"),
        "submission.approved": _("Personal data of initiatives that ended"),
        "joining.unconfirmed": _("Offers to join in that nobody confirmed"),
        "joining.relayed": _("Offers to join in that were passed on"),
        "joining.asked": _("Offers to join in, because the person asked"),
    }
