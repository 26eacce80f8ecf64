"""The ground floor in the admin: names that are facts, and what the admin leaves out."""

from collections.abc import Iterator
from typing import Any, ClassVar

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.templatetags.static import static
from django.urls import URLPattern, path, reverse
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin import messages
from wagtail.admin.menu import MenuItem
from wagtail.admin.widgets import HeaderButton
from wagtail.models import Page
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet, SnippetViewSetGroup

from core.handbook.views import HandbookView, handbook_picture
from core.labels.choosers import RowChooserViewSet, VenueChooserViewSet
from core.models import Audience, HolidayPeriod, Neighbourhood, Notice, Partner, Priority, Theme, User, Venue
from core.outbox import example_views
from core.outbox.admin import PERMISSION, OutboxReport, TryAgainView
from core.privacy.report import PERMISSION as REMOVALS_PERMISSION
from core.privacy.report import RemovalReport
from core.short import admin as short
from core.writing.views import readability


class RowViewSet(SnippetViewSet):
    """A kind of row: listed in its order, found by its address word."""

    list_display: ClassVar[list[str]] = ["__str__", "slug", "sort_order"]
    ordering: ClassVar[list[str]] = ["sort_order", "slug"]
    search_fields: ClassVar[list[str]] = ["slug"]
    copy_view_enabled = False


class NeighbourhoodViewSet(RowViewSet):
    model = Neighbourhood
    icon = "site"


class VenueViewSet(RowViewSet):
    model = Venue
    icon = "home"
    chooser_viewset_class = VenueChooserViewSet
    list_display: ClassVar[list[str]] = ["__str__", "street", "neighbourhood", "wheelchair"]


class ThemeViewSet(RowViewSet):
    model = Theme
    icon = "tag"


class AudienceViewSet(RowViewSet):
    model = Audience
    icon = "group"


class PriorityViewSet(RowViewSet):
    model = Priority
    icon = "list-ol"
    chooser_viewset_class = RowChooserViewSet


class PartnerViewSet(RowViewSet):
    model = Partner
    icon = "group"
    list_display: ClassVar[list[str]] = ["__str__", "link", "sort_order"]


class HolidayViewSet(SnippetViewSet):
    model = HolidayPeriod
    icon = "calendar-alt"
    menu_label = _("Holidays")
    menu_order = 170
    add_to_admin_menu = True
    list_display: ClassVar[list[str]] = ["__str__", "kind", "first_day", "last_day", "cancelled"]
    list_filter: ClassVar[list[str]] = ["kind", "cancelled"]
    ordering: ClassVar[list[str]] = ["first_day"]
    copy_view_enabled = False


class NoticeViewSet(SnippetViewSet):
    model = Notice
    icon = "info-circle"
    menu_label = _("Notices")
    menu_order = 180
    add_to_admin_menu = True
    list_display: ClassVar[list[str]] = ["__str__", "starts_at", "ends_at", "neighbourhood"]
    copy_view_enabled = False


class NamesGroup(SnippetViewSetGroup):
    """All rows under one item of the menu."""

    menu_label = _("Names and places")
    menu_icon = "tag"
    menu_order = 300
    items = (VenueViewSet, NeighbourhoodViewSet, ThemeViewSet, AudienceViewSet, PriorityViewSet, PartnerViewSet)


register_snippet(NamesGroup)
register_snippet(HolidayViewSet)
register_snippet(NoticeViewSet)


@hooks.register("after_edit_snippet")
def keep_what_was_edited(_request: Any, instance: Any) -> None:
    """The next import leaves a holiday alone that an editor changed."""
    if isinstance(instance, HolidayPeriod):
        HolidayPeriod.objects.filter(pk=instance.pk).update(edited=True)


@hooks.register("before_delete_snippet")
def keep_what_the_import_would_bring_back(request: HttpRequest, instances: list[Any]) -> HttpResponse | None:
    """An imported holiday that is deleted stays, and does not count: else it would be there again the next morning."""
    imported = [one for one in instances if isinstance(one, HolidayPeriod) and one.source]
    if request.method != "POST" or not imported:
        return None
    for one in imported:
        one.cancelled = one.edited = True
        one.save(update_fields=["cancelled", "edited"])
        words = _("“%(holiday)s” does not count any more. It stays in the list, else the import would bring it back.")
        messages.info(request, words % {"holiday": one})
    instances[:] = [one for one in instances if one not in imported]  # Wagtail deletes what is left in its list
    return None if instances else HttpResponseRedirect(reverse("wagtailsnippets_core_holidayperiod:list"))


@hooks.register("register_admin_urls")
def outbox_addresses() -> list[URLPattern]:
    """Return the screens about mail."""
    return [
        path("mail/", OutboxReport.as_view(), name="outbox"),
        path("mail/resultaten/", OutboxReport.as_view(results_only=True), name="outbox_results"),
        path("mail/<int:pk>/opnieuw/", TryAgainView.as_view(), name="outbox_try_again"),
    ]


@hooks.register("register_admin_urls")
def mail_example_addresses() -> list[URLPattern]:
    """Return the screens with an example of every mail."""
    return [
        path("mail/voorbeelden/", example_views.MailsView.as_view(), name="mail_examples"),
        path("mail/voorbeelden/<slug:template>/", example_views.MailView.as_view(), name="mail_example"),
        path("mail/voorbeelden/<slug:template>/html/", example_views.mail_html, name="mail_example_html"),
    ]


@hooks.register("register_reports_menu_item")
def mail_examples_in_menu() -> MenuItem:
    """What residents read from us, for every member of staff."""
    return MenuItem(_("Mails we send"), reverse("mail_examples"), icon_name="mail", order=790)


class ReportMenuItem(MenuItem):
    """Shown to who may see the report."""

    def __init__(self, *args: Any, permission: str, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.permission = permission

    def is_shown(self, request: Any) -> bool:
        """Ask for the permission that the report asks for."""
        return bool(request.user.has_perm(self.permission))


@hooks.register("register_reports_menu_item")
def outbox_in_menu() -> MenuItem:
    """Mail that does not leave, among the reports."""
    return ReportMenuItem(
        _("Mail that does not leave"), reverse("outbox"), permission=PERMISSION, icon_name="mail", order=800
    )


@hooks.register("register_admin_urls")
def removals_addresses() -> list[URLPattern]:
    """Return the report of what was removed because its time was over."""
    return [
        path("reports/verwijderd/", RemovalReport.as_view(), name="removals"),
        path("reports/verwijderd/resultaten/", RemovalReport.as_view(results_only=True), name="removals_results"),
    ]


@hooks.register("register_reports_menu_item")
def removals_in_menu() -> MenuItem:
    """The proof for who answers for privacy."""
    return ReportMenuItem(
        _("What was removed in time"), reverse("removals"), permission=REMOVALS_PERMISSION, icon_name="bin", order=805
    )


@hooks.register("register_admin_urls")
def handbook_addresses() -> list[URLPattern]:
    """Return the pages of the handbook for editors."""
    return [
        path("hulp/", HandbookView.as_view(), name="handbook"),
        path("hulp/<slug:page>/", HandbookView.as_view(), name="handbook_page"),
        path("hulp/beelden/<slug:name>.webp", handbook_picture, name="handbook_picture"),
    ]


@hooks.register("register_admin_menu_item")
def handbook_in_menu() -> MenuItem:
    """Help of our own, in Dutch, last in the menu."""
    return MenuItem(_("Help"), reverse("handbook"), name="handbook", icon_name="help", order=11000)


@hooks.register("construct_main_menu")
def leave_out_help(_request: Any, menu_items: list[Any]) -> None:
    """Wagtail's help leads to other hosts and speaks English."""
    menu_items[:] = [item for item in menu_items if item.name != "help"]


@hooks.register("before_copy_page")
@hooks.register("before_delete_page")
@hooks.register("before_move_page")
@hooks.register("before_unpublish_page")
def keep_lasting_pages(_request: HttpRequest, page: Page, *_destination: Page) -> None:
    """Refuse what would break the address of a lasting page (some screens ask permission of the bare ``Page``)."""
    if getattr(page.specific_class, "lasting", False):
        raise PermissionDenied


@hooks.register("before_move_page")
def keep_below_the_right_page(request: HttpRequest, page: Page, destination: Page) -> HttpResponse | None:
    """Say where a page cannot stand; Wagtail itself refuses only after the confirmation, and without a reason."""
    if page.can_move_to(destination):
        return None
    words = {"page": page.title, "parent": destination.title, "kind": page.get_verbose_name()}
    messages.error(
        request,
        _("“%(page)s” cannot stand below “%(parent)s”: %(kind)s belongs elsewhere. Choose another place.") % words,
    )
    return HttpResponseRedirect(reverse("wagtailadmin_pages:move", args=[page.pk]))


@hooks.register("register_admin_urls")
def short_addresses() -> list[URLPattern]:
    """Return the screens about short addresses."""
    return [
        path("korte-adressen/pagina/<int:pk>/", short.short_address_of_page, name="short_address_of_page"),
        path("korte-adressen/<slug:code>/", short.ShortAddressView.as_view(), name="short_address"),
        path("korte-adressen/<slug:code>.<slug:kind>", short.short_address_qr, name="short_address_qr"),
    ]


@hooks.register("register_page_header_buttons")
def short_address_of(page: Any, user: User, view_name: str, next_url: str | None = None) -> Iterator[HeaderButton]:
    """From a page to its short address and QR code."""
    del user, view_name, next_url
    if page.live and not page.is_root():
        url = reverse("short_address_of_page", args=[page.pk])
        yield HeaderButton(_("Short address"), url, icon_name="link", priority=8)


@hooks.register("register_admin_urls")
def readability_address() -> list[URLPattern]:
    """Return what the panel below the texts of a page asks."""
    return [path("leesbaarheid/", readability, name="readability")]


@hooks.register("insert_global_admin_js")
def typed_dates_script() -> str:
    """Leave a typed date alone; the server says what is wrong with it."""
    return format_html('<script src="{}"></script>', static("js/typed-dates-admin.js"))


@hooks.register("insert_editor_js")
def readability_script() -> str:
    """Follow the editor's typing."""
    return format_html('<script src="{}" defer></script>', static("js/readability-admin.js"))
