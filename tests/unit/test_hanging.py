"""What a sheet that hangs gets wrong."""

import pytest

from activities.domain.filters import Filters
from activities.domain.hanging import Difference, difference, facts_differ, was_chosen
from activities.domain.terms import OccurrenceStatus as Status

ACTIVITY = {
    "title": "Koffie",
    "kind": "koffie",
    "venue": 1,
    "neighbourhood": None,
    "room": "Zaal 2",
    "participation": "walk_in",
    "full": False,
    "contact_phone": "",
    "at_home": "",
    "themes": [4],
    "audiences": [],
    "prices": [{"pk": 9, "amount": "2.00", "name": ""}],
}


@pytest.mark.parametrize(
    ("status", "came_later", "expected"),
    [
        (Status.SCHEDULED, True, Difference.NEW),
        (Status.EXTRA, True, Difference.NEW),
        (Status.SCHEDULED, False, Difference.CHANGED),
        (Status.MOVED, False, Difference.CHANGED),
        (Status.CANCELLED, False, Difference.GONE),
        (Status.CANCELLED, True, Difference.GONE),
        (Status.REMOVED, False, Difference.GONE),
    ],
)
def test_a_date_came_changed_or_went(status, came_later, expected):
    assert difference(status, came_later=came_later) is expected


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, False),
        ({"title": "Thee", "venue": 2, "kind": "inloop"}, False),  # those stand with each date, or need no strip
        ({"prices": [{"pk": 11, "amount": "2.00", "name": ""}]}, False),  # a row of its own, that says the same
        ({"prices": [{"pk": 9, "amount": "3.00", "name": ""}]}, True),
        ({"prices": []}, True),
        ({"room": "Zaal 3"}, True),
        ({"participation": "call_first"}, True),
        ({"full": True}, True),
        ({"contact_phone": "030 123 45 67"}, True),
    ],
)
def test_an_activity_says_other_things_on_a_sheet(changes, expected):
    assert facts_differ(ACTIVITY, ACTIVITY | changes) is expected


@pytest.mark.parametrize(
    ("filters", "ids", "content", "expected"),
    [
        (Filters(), {}, {}, True),
        (Filters(wijk=("a",)), {"wijk": {7}}, {}, True),  # that of its venue
        (Filters(wijk=("a",)), {"wijk": {7}}, {"neighbourhood": 8}, False),
        (Filters(wijk=("a",)), {"wijk": {7}}, {"venue": None, "at_home": "phone", "neighbourhood": 8}, False),
        (Filters(locatie=("a",)), {"locatie": {1, 2}}, {}, True),
        (Filters(locatie=("a",)), {"locatie": {2}}, {}, False),
        (Filters(locatie=("a",)), {"locatie": {2}}, {"venue": None, "at_home": "phone"}, True),
        (Filters(thema=("a",)), {"thema": {4, 5}}, {}, True),
        (Filters(doelgroep=("a",)), {"doelgroep": {4}}, {}, False),
        (Filters(soort=("koffie",)), {}, {}, True),
        (Filters(soort=("inloop",)), {}, {}, False),
        (Filters(gratis=True), {}, {}, False),
        (Filters(gratis=True), {}, {"prices": [{"amount": "0.00", "name": "gewoon"}]}, True),
        (Filters(inloop=True), {}, {}, True),
        (Filters(inloop=True), {}, {"full": True}, False),
        (Filters(thuis=True), {}, {}, False),
        (Filters(thuis=True), {}, {"at_home": "video"}, True),
    ],
)
def test_an_activity_was_among_the_choices_of_a_sheet(filters, ids, content, expected):
    assert was_chosen(ACTIVITY | content, filters, ids, neighbourhood=7) is expected
