"""A row that lacks is made where it is chosen, from its name; nobody has to think of an address word."""

import pytest
from django.test import Client
from django.urls import reverse

from core.models import Priority, Venue
from tests.factories import UserFactory, site

pytestmark = pytest.mark.django_db


@pytest.fixture
def editor():
    site()
    client = Client()
    client.force_login(UserFactory())
    return client


def test_ten_priorities_are_made_from_their_names(editor):
    """Before, the empty dialogue spoke of “snippets” and led to another screen, once for each priority."""
    address = "wagtailsnippetchoosers_core_priority"
    shown = editor.get(reverse(f"{address}:choose")).json()["html"]
    assert "Er is nog niets om te kiezen. Voeg het eerste toe onder “Nieuw”." in shown
    assert "snippet" not in shown.partition("<form")[0]

    for number in range(10):
        answer = editor.post(reverse(f"{address}:create"), {"name_nl": f"Speerpunt {number + 1}"}).json()
        made = Priority.objects.latest("pk")
        assert answer["result"] == {
            "id": str(made.pk),
            "string": f"Speerpunt {number + 1}",
            "edit_url": reverse("wagtailsnippets_core_priority:edit", args=[made.pk]),
        }
    assert sorted(Priority.objects.values_list("slug", flat=True)) == sorted(
        f"speerpunt-{number + 1}" for number in range(10)
    )


def test_a_venue_is_made_with_its_address(editor):
    data = {"name_nl": "De Brug", "street": "Brugstraat 4", "postcode": "8431 AB", "city": "Oosterwolde"}
    for _again in range(2):
        editor.post(reverse("wagtailsnippetchoosers_core_venue:create"), data)
    made = Venue.objects.order_by("pk").values("slug", "street", "postcode", "city")
    address = {"street": "Brugstraat 4", "postcode": "8431 AB", "city": "Oosterwolde"}
    assert list(made) == [{"slug": "de-brug", **address}, {"slug": "de-brug-2", **address}]


def test_without_a_name_nothing_is_made(editor):
    answer = editor.post(reverse("wagtailsnippetchoosers_core_priority:create"), {"name_nl": ""}).json()
    assert answer["step"] == "reshow_creation_form"
    assert "Dit is een verplicht veld." in answer["htmlFragment"]
    assert not Priority.objects.exists()


def test_the_form_of_a_row_asks_for_no_address_word(editor):
    data = {"name_nl": "Samen eten", "name_en": "", "slug": "", "sort_order": 0}
    editor.post(reverse("wagtailsnippets_core_priority:add"), data)
    assert Priority.objects.values_list("slug", flat=True).get() == "samen-eten"
