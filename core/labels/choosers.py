"""Choosing a row in a form of the admin, and adding one there when it lacks."""

from typing import ClassVar

from django.utils.translation import gettext_lazy as _
from wagtail.snippets.views.chooser import ChooseResultsView, ChooseView, SnippetChooserViewSet

EMPTY = "core/admin/no_rows.html"


class RowChooseView(ChooseView):
    """The rows to choose from; where there is none, it says what to do."""

    results_template_name = EMPTY


class RowChooseResultsView(ChooseResultsView):
    """The same, after a search or another page."""

    results_template_name = EMPTY


class RowChooserViewSet(SnippetChooserViewSet):
    """A second tab makes a row from its name alone: a plan of ten priorities is written without leaving its form."""

    choose_view_class = RowChooseView
    choose_results_view_class = RowChooseResultsView
    form_fields: ClassVar[list[str]] = ["name"]
    creation_tab_label = _("New")
    create_action_label = _("Add")


class VenueChooserViewSet(RowChooserViewSet):
    """A venue needs an address as well; whether a wheelchair can get in is asked for later."""

    form_fields: ClassVar[list[str]] = ["name", "street", "postcode", "city"]
