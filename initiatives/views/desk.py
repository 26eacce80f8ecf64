"""Lists in the admin of people who wait for an answer: what they share. Who sees them, what may be taken along."""

from typing import Any, ClassVar

from django.db.models import Model, QuerySet
from django.http import HttpRequest, HttpResponse
from django.urls import path
from django.views.generic import View
from wagtail.admin.ui.tables import DateColumn
from wagtail.admin.views.generic import IndexView
from wagtail.admin.viewsets.base import ViewSet

from activities.domain.plaintext import cell
from core import clock


class AnswerByColumn(DateColumn):
    """The promised day, and whether it has passed."""

    cell_template_name = "initiatives/admin/answer_by.html"

    def get_cell_context_data(self, instance: Any, parent_context: Any) -> dict[str, Any]:
        """Add whether it is late."""
        context: dict[str, Any] = super().get_cell_context_data(instance, parent_context)
        return context | {"overdue": instance.is_late(clock.today())}


class DeskIndexView(IndexView):
    """A list, the newest first. Names and addresses stand on each one's own screen, and in a download for who may."""

    any_permission_required = ["view"]
    default_ordering = "-created_at"
    paginate_by = 50
    custom_value_preprocess = IndexView.custom_value_preprocess | {str: {"csv": cell, "xlsx": cell}}

    #: Columns of a download; contact data only for who has the permission.
    plain_columns: ClassVar[tuple[str, ...]]
    contact_columns: ClassVar[tuple[str, ...]]
    contact_permission: ClassVar[str]

    def note_exported(self, found: "QuerySet[Any]") -> None:
        """Write down for each of ``found`` that its contact data was taken along."""
        raise NotImplementedError

    @property
    def list_export(self) -> tuple[str, ...]:
        """Return the columns that this member of staff may download."""
        may = self.request.user.has_perm(self.contact_permission)
        return (*self.plain_columns, *self.contact_columns) if may else self.plain_columns

    def to_row_dict(self, item: Any) -> dict[str, Any]:
        """Return the cells of a row; rows of other tables by their names."""
        row = super().to_row_dict(item)
        return {name: value if name in {"created_at", "answer_by"} else str(value or "") for name, value in row.items()}

    def as_spreadsheet(self, queryset: Any, spreadsheet_format: str) -> HttpResponse:
        """Give the download; write down for each whose contact data is in it."""
        if set(self.contact_columns) <= set(self.list_export):
            self.note_exported(queryset)
        response: HttpResponse = super().as_spreadsheet(queryset, spreadsheet_format)
        response["Cache-Control"] = "private, no-store"
        return response


class DeskViewSet(ViewSet):
    """A list and a screen. There is nothing to add, edit or delete by hand."""

    add_to_admin_menu = True

    model: ClassVar[type[Model]]
    #: The permission that the screens ask for as well.
    view_permission: ClassVar[str]
    index_view_class: ClassVar[type[DeskIndexView]]
    #: One of them, at ``<int:pk>/``, by the name ``screen_name``.
    screen_view_class: ClassVar[type[View]]
    screen_name: ClassVar[str]

    @property
    def menu_item_class(self) -> Any:
        """Show the item only to who may read the list."""
        base, permission = super().menu_item_class, self.view_permission

        class Item(base):  # type: ignore[misc,valid-type]  # made by Wagtail at run time
            def is_shown(self, request: HttpRequest) -> bool:
                """Ask for the permission that the screens ask for."""
                return bool(request.user.has_perm(permission))

        return Item

    def get_urlpatterns(self) -> list[Any]:
        """Return the addresses below the admin's address for the list."""
        listing = {
            "model": self.model,
            "header_icon": self.icon,
            "index_url_name": self.get_url_name("index"),
            "index_results_url_name": self.get_url_name("index_results"),
        }
        results = listing | {"results_only": True}
        return [
            path("", self.construct_view(self.index_view_class, **listing), name="index"),
            path("results/", self.construct_view(self.index_view_class, **results), name="index_results"),
            path("<int:pk>/", self.construct_view(self.screen_view_class), name=self.screen_name),
        ]
