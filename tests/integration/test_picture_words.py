"""No picture without words for who cannot see it, wherever one is used; and each keeps in sight what matters."""

from typing import Any

import pytest
from django.apps import apps
from django.core.exceptions import ValidationError
from wagtail.images.forms import get_image_form

from core.models import Picture
from tests.factories import PictureFactory

pytestmark = pytest.mark.django_db
ROOMS = {"core", "home", "activities", "initiatives", "participation"}
#: Pictures that take their words from elsewhere, with where.
WORDS_ELSEWHERE = {
    "HomePage.hero": "the picture's own description; without one the report of what can be mended names it",
    "OrganisationSettings.logo": "the organisation's name beside it",
    "Partner.logo": "the partner's name beside it",
    "PictureRendition.image": "a size of a picture, no use of it",
}


def uses() -> dict[str, Any]:
    """Every field of ours that shows a picture."""
    return {
        f"{model.__name__}.{field.name}": model
        for model in apps.get_models()
        if model._meta.app_label in ROOMS
        for field in model._meta.local_fields
        if field.related_model is Picture
    }


def problems(model: Any, **values: Any) -> set[str]:
    """The fields that one alone is refused for."""
    one = model(**values)
    try:
        one.clean_fields()
    except ValidationError as error:
        return set(error.message_dict)
    return set()


def test_every_use_asks_for_words() -> None:
    """A new picture field: let its model be Illustrated, which asks for the words."""
    picture = PictureFactory()
    asked = {
        name: f"{name.partition('.')[2]}_alt" in problems(model, **{name.partition(".")[2]: picture})
        for name, model in uses().items()
        if name not in WORDS_ELSEWHERE
    }
    assert asked == dict.fromkeys(asked, True)
    assert "ActivityPage.image" in asked


def test_the_exceptions_are_uses() -> None:
    assert [name for name in WORDS_ELSEWHERE if name not in uses()] == []


def test_an_editor_can_say_what_must_stay_in_sight_and_what_it_shows() -> None:
    fields = set(get_image_form(Picture).base_fields)
    points = {"focal_point_x", "focal_point_y", "focal_point_width", "focal_point_height"}
    assert points | {"description", "credit"} <= fields
