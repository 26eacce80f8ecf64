"""The agenda in the admin."""

from collections.abc import Iterator
from typing import Any

from django.contrib.auth.models import Permission
from django.templatetags.static import static
from django.urls import URLPattern, path, re_path, reverse
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.admin.widgets import HeaderButton

from activities.actions.mail_examples import mail_examples
from activities.models import ActivityPage, AgendaPage
from activities.views import admin, dates, exporting, host_admin, importing, print_room, schedule
from activities.views.closures import ClosureViewSet
from activities.views.panels import TodayPanel
from core.models import User
from core.outbox.examples import Example


@hooks.register("register_admin_urls")
def addresses() -> list[URLPattern]:
    """Return the screens about dates."""
    return [
        path("datums/", admin.CalendarView.as_view(), name="dates"),
        path("datums/van/<int:page_id>/", admin.ActivityDatesView.as_view(), name="dates_of_activity"),
        path("datums/van/<int:page_id>/extra/", dates.AddDateView.as_view(), name="date_extra"),
        path("datums/<int:pk>/", dates.DateView.as_view(), name="date"),
        path("datums/ongedaan/<int:pk>/", dates.UndoView.as_view(), name="date_undo"),
    ]


class DatesMenuItem(MenuItem):
    """Shown to who may change dates."""

    def is_shown(self, request: Any) -> bool:
        """Whether this member of staff may cancel a date."""
        return bool(request.user.has_perm("activities.add_datechange"))


@hooks.register("register_admin_menu_item")
def dates_in_menu() -> MenuItem:
    """All coming dates, one click from anywhere."""
    return DatesMenuItem(_("Dates"), reverse("dates"), icon_name="date", order=150)


@hooks.register("register_admin_urls")
def schedule_addresses() -> list[URLPattern]:
    """Return the screens about schedules."""
    return [
        path("datums/voorbeeld/", schedule.schedule_preview, name="schedule_preview"),
        path("datums/van/<int:page_id>/andere-tijd/", schedule.ChangeFromView.as_view(), name="change_from"),
    ]


@hooks.register("insert_editor_js")
def schedule_script() -> str:
    """The sentence that follows the editor's typing."""
    return format_html('<script src="{}" defer></script>', static("js/schedule-admin.js"))


@hooks.register("register_admin_urls")
def import_addresses() -> list[URLPattern]:
    """Return the screens of the import."""
    kinds = "|".join(importing.TEMPLATES)
    return [
        path("inlezen/", importing.UploadView.as_view(), name="import_agenda"),
        re_path(rf"^inlezen/sjabloon\.(?P<kind>{kinds})$", importing.template_file, name="import_template"),
        path("inlezen/<uuid:uuid>/", importing.PreviewView.as_view(), name="import_preview"),
    ]


@hooks.register("register_admin_viewset")
def closures() -> ClosureViewSet:
    """Closures have a screen of their own, with a preview."""
    return ClosureViewSet()


@hooks.register("construct_homepage_panels")
def today_on_dashboard(request: Any, panels: list[Any]) -> None:
    """Today and tomorrow, for who may change dates."""
    if request.user.has_perm("activities.add_datechange"):
        panels.append(TodayPanel())


@hooks.register("after_publish_page")
def warn_of_double_bookings(request: Any, page: Any) -> None:
    """A schedule that overlaps another in the same place is published all the same; say it, with links."""
    if isinstance(page, ActivityPage) and page.is_source:
        dates.warn_of_double_bookings(request, page)


@hooks.register("register_page_header_buttons")
def dates_of_page(page: Any, user: User, view_name: str, next_url: str | None = None) -> Iterator[HeaderButton]:
    """From the page to its dates."""
    del view_name, next_url
    if isinstance(page.specific_deferred, ActivityPage) and user.has_perm("activities.add_datechange"):
        yield HeaderButton(_("Dates"), reverse("dates_of_activity", args=[page.pk]), icon_name="date", priority=5)


@hooks.register("register_page_header_buttons")
def import_into_agenda(page: Any, user: User, view_name: str, next_url: str | None = None) -> Iterator[HeaderButton]:
    """From the agenda to the import."""
    del view_name, next_url
    may = user.has_perm("activities.add_datechange") and page.permissions_for_user(user).can_add_subpage()
    if may and isinstance(page.specific_deferred, AgendaPage):
        yield HeaderButton(_("Import activities"), reverse("import_agenda"), icon_name="upload", priority=5)


@hooks.register("register_permissions")
def permissions() -> Any:
    """Changing dates is a right of its own (design §2)."""
    return Permission.objects.filter(content_type__app_label="activities", codename="add_datechange")


@hooks.register("register_admin_urls")
def host_addresses() -> list[URLPattern]:
    """Return the screens about hosts."""
    return [
        path("datums/van/<int:page_id>/begeleider/", host_admin.HostAccessView.as_view(), name="host_access"),
        path("datums/van/<int:page_id>/gaat-door/", host_admin.ConfirmView.as_view(), name="confirm_activity"),
        path("datums/begeleiders/<int:pk>/", host_admin.HostLinkView.as_view(), name="host_link"),
        path("datums/begeleiders/<int:pk>/blad/", host_admin.HostSheetView.as_view(), name="host_sheet"),
        path("datums/antwoorden/<int:pk>/", host_admin.HandleAnswerView.as_view(), name="handle_answer"),
        path("reports/gaat-dit-nog-door/", host_admin.StaleView.as_view(), name="stale_activities"),
    ]


@hooks.register("register_admin_urls")
def export_addresses() -> list[URLPattern]:
    """Return the report for other agendas."""
    return [path("reports/elders/", exporting.ElsewhereView.as_view(), name="elsewhere")]


@hooks.register("register_reports_menu_item")
def elsewhere_in_reports() -> MenuItem:
    """What goes to other agendas, beside the other reports."""
    return DatesMenuItem(_("Activities for other agendas"), reverse("elsewhere"), icon_name="download", order=810)


@hooks.register("register_reports_menu_item")
def stale_in_reports() -> MenuItem:
    """What nobody looked after, beside the other reports."""
    return DatesMenuItem(_("Does it still go on?"), reverse("stale_activities"), icon_name="history", order=800)


@hooks.register("construct_homepage_panels")
def hosts_on_dashboard(request: Any, panels: list[Any]) -> None:
    """What hosts said and did, for who may change dates."""
    if request.user.has_perm("activities.add_datechange"):
        panels.append(host_admin.HostPanel())


@hooks.register("register_page_header_buttons")
def host_access_of_page(page: Any, user: User, view_name: str, next_url: str | None = None) -> Iterator[HeaderButton]:
    """From the page to who has access."""
    del view_name, next_url
    if isinstance(page.specific_deferred, ActivityPage) and user.has_perm("activities.add_datechange"):
        url = reverse("host_access", args=[page.pk])
        yield HeaderButton(_("Access for the host"), url, icon_name="key", priority=6)


@hooks.register("register_admin_urls")
def print_addresses() -> list[URLPattern]:
    """Return what staff print."""
    return [
        path("afdrukken/", print_room.PrintView.as_view(), name="print_room"),
        path("afdrukken/kort-adres/", print_room.sheet_address, name="sheet_address"),
        path("datums/<int:pk>/deurbericht.pdf", print_room.date_notice_pdf, name="date_notice"),
        path("afdrukken/sluiting/<int:pk>/deurbericht.pdf", print_room.closure_notice_pdf, name="closure_notice"),
    ]


@hooks.register("register_admin_menu_item")
def print_in_menu() -> MenuItem:
    """The week sheet, two clicks from anywhere."""
    return MenuItem(_("Print"), reverse("print_room"), name="print", icon_name="doc-full", order=155)


@hooks.register("register_page_header_buttons")
def flyer_of_page(page: Any, user: User, view_name: str, next_url: str | None = None) -> Iterator[HeaderButton]:
    """From the page to its flyer."""
    del user, view_name, next_url
    activity = page.specific_deferred
    if isinstance(activity, ActivityPage) and activity.live and activity.url:
        yield HeaderButton(_("Flyer"), f"{activity.url}flyer.pdf", icon_name="doc-full", priority=7)


@hooks.register("register_mail_examples")
def examples_of_mails() -> list[Example]:
    """Return an example of each mail of this room."""
    return mail_examples()
