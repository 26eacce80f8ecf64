"""Every field that an editor fills in says, in Dutch, what belongs there: on pages, rows, settings and in blocks."""

from collections.abc import Iterator
from typing import Any

import pytest
from django.apps import apps
from django.urls import get_resolver
from django.utils.translation import override
from wagtail import blocks
from wagtail.admin.panels import FieldPanel, InlinePanel
from wagtail.admin.viewsets import viewsets
from wagtail.admin.viewsets.model import ModelViewSet
from wagtail.contrib.settings.registry import registry
from wagtail.contrib.settings.views import get_setting_edit_handler
from wagtail.fields import StreamField
from wagtail.images.blocks import ImageBlock
from wagtail.models import Page

ROOMS = {"core", "home", "activities", "initiatives", "participation", "search", "starters"}

WHAT_TO_DO = (
    "Give each of these help_text=_('…') (on the model field or the block), one short sentence that says what belongs "
    "there, with an example; then scripts/translations.py --write, its Dutch in locale/nl, and makemigrations."
)


def _ours(model: Any) -> bool:
    return model.__module__.split(".")[0] in ROOMS


def _fields(panel: Any) -> Iterator[tuple[str, Any]]:
    """Name and help of each field of ours that ``panel`` holds, its rows included."""
    if isinstance(panel, InlinePanel):
        yield from _fields(panel.child_edit_handler)
    elif isinstance(panel, FieldPanel):
        field = panel.model._meta.get_field(panel.field_name)
        if _ours(field.model):
            yield f"{field.model.__name__}.{field.name}", panel.help_text or field.help_text
    for child in getattr(panel, "children", ()):
        yield from _fields(child)


def _handlers() -> Iterator[Any]:
    """What every admin form of ours is made from."""
    for model in apps.get_models():
        if _ours(model) and issubclass(model, Page):
            yield model.get_edit_handler()
    for model in registry:
        yield get_setting_edit_handler(model)
    assert get_resolver().url_patterns  # reading the addresses registers the screens
    for one in viewsets.viewsets:
        if isinstance(one, ModelViewSet) and _ours(type(one)):
            yield one._edit_handler or one.model


def _blocks(block: Any, where: str, *, told: bool = False) -> Iterator[tuple[str, Any]]:
    """Place and help of each block that is typed or chosen in; what Wagtail made itself is left out."""
    if isinstance(block, ImageBlock):
        yield where, block.meta.help_text
    elif isinstance(block, blocks.ListBlock):
        help_text = block.meta.help_text
        yield where, help_text
        yield from _blocks(block.child_block, f"{where}[]", told=bool(help_text))
    elif isinstance(block, (blocks.BaseStructBlock, blocks.BaseStreamBlock)):
        for name, child in block.child_blocks.items():
            yield from _blocks(child, f"{where}.{name}")
    elif not told:
        yield where, block.field.help_text


def _everything() -> dict[str, Any]:
    found: dict[str, Any] = {}
    for handler in _handlers():
        if isinstance(handler, type):  # a screen without panels: its form's fields
            fields = handler._meta.get_fields()
            found |= {
                f"{handler.__name__}.{field.name}": field.help_text
                for field in fields
                if field.concrete and field.editable and not field.auto_created
            }
        else:
            found |= dict(_fields(handler))
    for model in apps.get_models():
        for field in model._meta.local_fields if _ours(model) else ():
            if isinstance(field, StreamField):
                found |= dict(_blocks(field.stream_block, f"{model.__name__}.{field.name}"))
    return found


@pytest.fixture(scope="module")
def found() -> dict[str, Any]:
    """All fields and blocks, by their place, with their help."""
    return _everything()


def test_the_walk_sees_every_sort_of_form(found: dict[str, Any]) -> None:
    """Pages, rows below pages, names and places, screens of our own, settings, and blocks in blocks."""
    some = {
        "ActivityPage.kind",
        "ScheduleRule.first_date",
        "Venue.wheelchair",
        "Closure.reason",
        "StockText.text",
        "Team.members",
        "OrganisationSettings.colour",
        "MissionPage.statements.statement.proof.offer",
        "MissionPage.networks.network.partners",
        "HomePage.sections.text.picture",
    }
    assert some - set(found) == set()


def test_every_field_has_help(found: dict[str, Any]) -> None:
    """No field leaves a new colleague guessing."""
    without = sorted(name for name, text in found.items() if not str(text or ""))
    assert without == [], WHAT_TO_DO


def test_every_help_is_dutch(found: dict[str, Any]) -> None:
    """In the editors' language, and not the source text that nobody translated."""
    with override("en"):
        english = {name: str(text) for name, text in found.items() if text}
    with override("nl"):
        dutch = {name: str(text) for name, text in found.items() if text}
    assert sorted(name for name, text in dutch.items() if text == english[name]) == [], WHAT_TO_DO
