"""A notice at the top of pages: what its form refuses."""

import pytest
import time_machine

from core.models import Notice
from tests.factories import NOW, UserFactory, site

pytestmark = pytest.mark.django_db

FAR = "Deze datum is te lang geleden of te ver weg. Kijk het jaar na."


@pytest.fixture
def admin(client):
    site()
    client.force_login(UserFactory())
    with time_machine.travel(NOW, tick=False):
        yield client


@pytest.mark.parametrize(
    ("starts_at", "ends_at", "expected"),
    [
        ("0001-01-01 00:00", "2026-11-30 17:00", {"starts_at": [FAR]}),
        ("2026-11-24 09:00", "9999-12-31 23:59", {"ends_at": [FAR]}),
        ("2026-11-24 09:00", "2026-11-24 09:00", {"ends_at": ["Het einde ligt vóór het begin. Kijk beide na."]}),
    ],
)
def test_a_time_that_cannot_be_is_refused_at_its_field_and_the_words_stay(admin, starts_at, ends_at, expected):
    typed = {"text_nl": "Vandaag dicht: lekkage", "starts_at": starts_at, "ends_at": ends_at, "page": ""}
    response = admin.post("/beheer/snippets/core/notice/add/", typed)
    form = response.context["form"]
    assert (form.errors, form["text"].value()) == (expected, ["Vandaag dicht: lekkage", None])
    assert not Notice.objects.exists()
