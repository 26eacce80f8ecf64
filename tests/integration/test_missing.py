"""What residents miss on an activity, as the editor reads it."""

import pytest
from django.test import Client
from django.urls import reverse

from activities.domain.completeness import Missing
from activities.models.activity import MISSING
from core.places.enums import Known
from tests import factories

pytestmark = pytest.mark.django_db


@pytest.fixture
def agenda():
    return factories.site().agenda


def complete(agenda, **values):
    venue = values.pop("venue", None) or factories.VenueFactory(wheelchair=Known.NO, accessible_toilet=Known.NO)
    said = {"image": factories.PictureFactory(), "image_alt": "Buren", "contact_phone": "030 123 45 67"}
    said |= {"prices": [factories.price("0")], "venue": venue}
    return factories.ActivityPageFactory(parent=agenda, **said | values)


def test_a_no_is_told_as_well_and_so_is_a_price_of_nothing(agenda):
    assert complete(agenda).missing == []


def test_what_is_not_filled_in_is_named(agenda):
    bare = factories.ActivityPageFactory(parent=agenda)
    unknown = complete(agenda, venue=factories.VenueFactory(wheelchair=Known.YES))
    at_home = factories.ActivityPageFactory(parent=agenda, at_home="phone", prices=[factories.price("0")])
    assert [bare.missing, unknown.missing, at_home.missing] == [
        [MISSING[one] for one in (Missing.PLACE, Missing.PRICE, Missing.CONTACT, Missing.PICTURE)],
        [MISSING[Missing.ACCESS]],
        [MISSING[Missing.CONTACT], MISSING[Missing.PICTURE]],
    ]


def test_the_editor_reads_it_above_the_form_and_only_when_there_is_something(agenda):
    client = Client()
    client.force_login(factories.UserFactory())
    shown = []
    for page in (complete(agenda), complete(agenda, contact_phone="")):
        html = client.get(reverse("wagtailadmin_pages:edit", args=[page.pk])).content.decode()
        shown.append([one for one in Missing if str(MISSING[one]) in html])
    assert shown == [[], [Missing.CONTACT]]
