"""What waits: the panel on the dashboard, and the list of all submissions."""

from datetime import timedelta
from typing import Any

import django_filters
from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.ui.components import Component
from wagtail.admin.ui.tables import Column, DateColumn, TitleColumn
from wagtail.admin.viewsets.model import ModelViewSet

from core import clock
from initiatives.actions.contact import note_exported
from initiatives.models import StockText, Submission, Team
from initiatives.queries.inbox import inbox
from initiatives.queries.similar import joined_since
from initiatives.views.answering import AnswerView
from initiatives.views.desk import AnswerByColumn, DeskIndexView, DeskViewSet
from initiatives.views.handling import staff_of

#: Who joined what is there already in so long a time is told on the dashboard: the "little push" counts too.
NUDGES_OF = timedelta(days=30)
VIEW_PERMISSION = "initiatives.view_submission"
QUEUES = [
    ("waiting", _("waits for an answer")),
    ("late", _("too late")),
    ("call", _("to call")),
    ("read", _("message or change to read")),
]


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


class SubmissionIndexView(DeskIndexView):
    """All submissions."""

    filterset_class = SubmissionFilters
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
    plain_columns = ("reference", "title", "get_state_display", "neighbourhood", "team", "created_at", "answer_by")
    contact_columns = ("contact_name", "phone", "email")
    contact_permission = "initiatives.export_contact"

    def get_base_queryset(self) -> Any:
        """Take what this member of staff may read, and join what the columns show."""
        found = super().get_base_queryset().visible_to(self.request.user, clock.today())
        return found.select_related("neighbourhood", "team")

    def note_exported(self, found: Any) -> None:
        """Write it down with each submission."""
        note_exported(submissions=found, actor=staff_of(self.request))


class SubmissionViewSet(DeskViewSet):
    """All submissions, and the screen on which one is answered."""

    name = "submissions"
    url_prefix = "inzendingen"
    icon = "mail"
    menu_label = _("Submissions")
    menu_order = 250
    model = Submission
    view_permission = VIEW_PERMISSION
    index_view_class = SubmissionIndexView
    screen_view_class = AnswerView
    screen_name = "answer"


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
