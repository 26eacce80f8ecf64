"""The ground floor in the admin: names that are facts, and what the admin leaves out."""

from typing import Any, ClassVar

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.models import Page
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet, SnippetViewSetGroup

from core.models import Audience, Neighbourhood, Priority, Theme, Venue


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


class NamesGroup(SnippetViewSetGroup):
    """All rows under one item of the menu."""

    menu_label = _("Names and places")
    menu_icon = "tag"
    menu_order = 300
    items = (VenueViewSet, NeighbourhoodViewSet, ThemeViewSet, AudienceViewSet, PriorityViewSet)


register_snippet(NamesGroup)


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
