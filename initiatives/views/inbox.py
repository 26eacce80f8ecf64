"""What waits: the panel on the dashboard, and the list of all submissions."""

from datetime import timedelta
from typing import Any

import django_filters
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.urls import path
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.ui.components import Component
from wagtail.admin.ui.tables import Column, DateColumn, TitleColumn
from wagtail.admin.views.generic import IndexView
from wagtail.admin.viewsets.base import ViewSet
from wagtail.admin.viewsets.model import ModelViewSet

from activities.domain.plaintext import cell
from core import clock
from initiatives.actions.contact import note_exported
from initiatives.models import StockText, Submission, Team
from initiatives.queries.inbox import inbox
from initiatives.queries.similar import joined_since
from initiatives.views.answering import AnswerView
from initiatives.views.handling import staff_of

#: Who joined what is there already in so long a time is told on the dashboard: the "little push" counts too.
NUDGES_OF = timedelta(days=30)
VIEW_PERMISSION = "initiatives.view_submission"
EXPORT_CONTACT_PERMISSION = "initiatives.export_contact"
QUEUES = [
    ("waiting", _("waits for an answer")),
    ("late", _("too late")),
    ("call", _("to call")),
    ("read", _("message or change to read")),
]
#: Columns of a download; contact data only for who may take it along.
PLAIN_COLUMNS = ("reference", "title", "get_state_display", "neighbourhood", "team", "created_at", "answer_by")
CONTACT_COLUMNS = ("contact_name", "phone", "email")


class InboxPanel(Component):
    """On the dashboard: what waits, with the day before which we promised to answer."""

    name = "initiatives"
    order = 90
    template_name = "initiatives/admin/inbox_panel.html"

    def get_context_data(self, parent_context: Any) -> dict[str, Any]:
        """Read the queues of who looks, as they stand today."""
        return {
            "inbox": inbox(clock.today(), parent_context["request"].user),
            "joined": joined_since(clock.now() - NUDGES_OF),
        }


class SubmissionFilters(WagtailFilterSet):
    """Which queue, state, neighbourhood and team."""

    queue = django_filters.ChoiceFilter(label=_("What waits"), choices=QUEUES, method="in_queue")

    class Meta:
        model = Submission
        fields = ("queue", "state", "neighbourhood", "team")

    @staticmethod
    def in_queue(found: Any, _name: str, value: str) -> "QuerySet[Submission]":
        """Return one of the queues of the dashboard."""
        queues = {
            "waiting": found.waiting,
            "late": lambda: found.waiting().overdue(clock.today()),
            "call": found.to_call,
            "read": found.to_read,
        }
        chosen: QuerySet[Submission] = queues[value]()
        return chosen


class AnswerByColumn(DateColumn):
    """The promised day, and whether it has passed."""

    cell_template_name = "initiatives/admin/answer_by.html"

    def get_cell_context_data(self, instance: Any, parent_context: Any) -> dict[str, Any]:
        """Add whether it is late."""
        context: dict[str, Any] = super().get_cell_context_data(instance, parent_context)
        return context | {"overdue": instance.is_late(clock.today())}


class SubmissionIndexView(IndexView):
    """All submissions, the newest first. Names and addresses stand on each one's own screen only."""

    any_permission_required = ["view"]
    default_ordering = "-created_at"
    filterset_class = SubmissionFilters
    paginate_by = 50
    export_filename = "inzendingen"
    columns = [
        TitleColumn("title", label=_("Title"), url_name="submissions:answer", sort_key="title"),
        Column("state", label=_("State"), accessor="get_state_display", sort_key="state"),
        Column("neighbourhood", label=_("Neighbourhood")),
        Column("team", label=_("Team")),
        AnswerByColumn("answer_by", label=_("Answer before"), sort_key="answer_by"),
        DateColumn("created_at", label=_("Handed in"), sort_key="created_at"),
    ]
    export_headings = {"get_state_display": _("State"), "reference": _("Number"), "neighbourhood": _("Neighbourhood")}
    custom_value_preprocess = IndexView.custom_value_preprocess | {str: {"csv": cell, "xlsx": cell}}

    @property
    def list_export(self) -> tuple[str, ...]:
        """Return the columns that this member of staff may download."""
        may = self.request.user.has_perm(EXPORT_CONTACT_PERMISSION)
        return (*PLAIN_COLUMNS, *CONTACT_COLUMNS) if may else PLAIN_COLUMNS

    def get_base_queryset(self) -> Any:
        """Take what this member of staff may read, and join what the columns show."""
        found = super().get_base_queryset().visible_to(self.request.user, clock.today())
        return found.select_related("neighbourhood", "team")

    def to_row_dict(self, item: Any) -> dict[str, Any]:
        """Return the cells of a row; rows of other tables by their names."""
        row = super().to_row_dict(item)
        return {name: value if name in {"created_at", "answer_by"} else str(value or "") for name, value in row.items()}

    def as_spreadsheet(self, queryset: Any, spreadsheet_format: str) -> HttpResponse:
        """Give the download; write down for each whose contact data is in it."""
        if set(CONTACT_COLUMNS) <= set(self.list_export):
            note_exported(submissions=queryset, actor=staff_of(self.request))
        response: HttpResponse = super().as_spreadsheet(queryset, spreadsheet_format)
        response["Cache-Control"] = "private, no-store"
        return response


class SubmissionViewSet(ViewSet):
    """A list and a screen. There is nothing to add, edit or delete by hand."""

    name = "submissions"
    url_prefix = "inzendingen"
    icon = "mail"
    menu_label = _("Submissions")
    menu_order = 250
    add_to_admin_menu = True
    model = Submission

    @property
    def menu_item_class(self) -> Any:
        """Show the item only to who may read submissions."""
        base = super().menu_item_class

        class Item(base):  # type: ignore[misc,valid-type]  # made by Wagtail at run time
            def is_shown(self, request: HttpRequest) -> bool:
                """Ask for the permission that the screens ask for."""
                return bool(request.user.has_perm(VIEW_PERMISSION))

        return Item

    @property
    def menu_url(self) -> str:
        """Lead to the list."""
        return self.get_url_name("index")

    def get_urlpatterns(self) -> list[Any]:
        """Return the addresses below ``/beheer/inzendingen/``."""
        listing = {
            "model": Submission,
            "header_icon": self.icon,
            "index_url_name": self.get_url_name("index"),
            "index_results_url_name": self.get_url_name("index_results"),
        }
        results = listing | {"results_only": True}
        return [
            path("", self.construct_view(SubmissionIndexView, **listing), name="index"),
            path("results/", self.construct_view(SubmissionIndexView, **results), name="index_results"),
            path("<int:pk>/", self.construct_view(AnswerView), name="answer"),
        ]


class StockTextViewSet(ModelViewSet):
    """Texts to answer with."""

    model = StockText
    name = "stock_texts"
    url_prefix = "standaardteksten"
    icon = "edit"
    menu_label = _("Ready answers")
    menu_order = 255
    add_to_admin_menu = True
    list_display = ("name", "answer")
    list_filter = ("answer",)
    ordering = ("answer", "sort_order")
    search_fields = ("name",)
    form_fields = ("answer", "name", "text", "sort_order")
    copy_view_enabled = False
    inspect_view_enabled = False


class TeamViewSet(ModelViewSet):
    """Who answers for which neighbourhoods, and who stands in."""

    model = Team
    name = "initiative_teams"
    url_prefix = "teams"
    icon = "group"
    menu_label = _("Teams of moderators")
    menu_order = 260
    add_to_settings_menu = True
    list_display = ("name", "away_from", "away_until", "stand_in")
    form_fields = ("name", "neighbourhoods", "members", "away_from", "away_until", "stand_in")
    copy_view_enabled = False
    inspect_view_enabled = False
