"""Services: what they cost, when and how, in both languages."""

from datetime import time

import pytest
import time_machine

from core.labels.fields import one_text
from home.models import ServicePrice, ServiceTime
from tests.factories import (
    NOW,
    PartnerFactory,
    ServiceIndexPageFactory,
    ServicePageFactory,
    VenueFactory,
    ask,
    site,
    translation,
)

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _tuesday_morning():
    with time_machine.travel(NOW, tick=False):
        yield


@pytest.fixture
def meals():
    tree = site()
    index = ServiceIndexPageFactory(parent=tree.home)
    english = translation(index, tree.english.home, title="Services")
    page = ServicePageFactory(
        parent=index,
        title="Maaltijden",
        slug="maaltijden",
        audience="wie niet kan koken",
        booking="Bel vóór tien uur.",
        venue=VenueFactory(slug="kompas", name={"nl": "Het Kompas"}),
        partner=PartnerFactory(slug="kok", name={"nl": "Kokkerie"}),
        prices=[
            ServicePrice(name=one_text("gewoon"), amount="8.50"),
            ServicePrice(name=one_text("met U-pas"), amount="5.50"),
        ],
        price_note={"nl": "met soep"},
        times=[ServiceTime(weekday=1, opens=time(12), closes=time(13, 30))],
        contact_email="eten@welzaam.example",
    )
    translation(page, english, title="Meals", slug="meals", audience="who cannot cook", booking="Call us.")
    return tree


def facts(path):
    return {fact["label"]: fact["text"] for fact in ask(path).context["service"]["facts"]}


@pytest.mark.usefixtures("meals")
def test_a_service_says_all_one_needs_to_know():
    assert facts("/diensten/maaltijden/") == {
        "Voor wie is het?": "wie niet kan koken",
        "Wat kost het?": "€\xa08,50, met U-pas €\xa05,50. Met soep",
        "Wanneer?": "Dinsdag 12.00–13.30 uur",
        "Hoe vraag ik het aan?": "Bel vóór tien uur.",
        "Waar?": "Het Kompas",
        "Wie doet het?": "Kokkerie",
    }


@pytest.mark.usefixtures("meals")
def test_a_translated_service_has_its_own_words_and_the_facts_of_its_source():
    found = facts("/en/diensten/meals/")
    assert (found["For whom?"], found["When?"], found["Where?"]) == (
        "who cannot cook",
        "Tuesday 12:00–13:30",
        "Het Kompas",
    )
    assert [card["title"] for card in ask("/en/diensten/").context["index"]["cards"]] == ["Meals"]


@pytest.mark.usefixtures("meals")
def test_services_are_found_by_their_words():
    assert [result["title"] for result in ask("/zoeken/?q=maaltijd").context["search"]["results"]] == ["Maaltijden"]
