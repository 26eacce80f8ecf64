"""What else is at the same time in the same place, and in which room."""

from datetime import time, timedelta

import pytest
import time_machine

from activities.actions.dates import cancel_date, move_date
from activities.models import Occurrence
from activities.presentation import place_text
from activities.queries import with_facts
from activities.staff_queries import booked_with, double_bookings
from tests.factories import NOW, TODAY, ActivityPageFactory, VenueFactory, rule, site

WEEK = timedelta(days=7)
SECOND, THIRD = TODAY + WEEK, TODAY + 2 * WEEK

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _tuesday_morning():
    with time_machine.travel(NOW, tick=False):
        yield


@pytest.fixture
def tree():
    return site()


@pytest.fixture
def venue():
    return VenueFactory(slug="de-schalm")


@pytest.fixture
def page(tree, venue):
    """Three Tuesdays from today, ten to twelve, at De Schalm."""
    return ActivityPageFactory(parent=tree.agenda, venue=venue, rules=[rule(until=THIRD)])


@pytest.fixture
def hall():
    return VenueFactory(slug="buurthuis")


def on(page, day):
    return Occurrence.objects.get(page=page, original_date=day)


def move(occurrence, hall):
    """Move a date to another house, at its own hours."""
    day = occurrence.local_date
    move_date(occurrence=occurrence, day=day, start=None, end=None, venue=hall, reason="", actor=None, now=NOW)


def other_at(tree, venue, **values):
    start = values.pop("start_time", time(11))
    end = values.pop("end_time", time(13))
    rules = [rule(SECOND, frequency="once", start_time=start, end_time=end)]
    return ActivityPageFactory(**{"parent": tree.agenda, "title": "Bingo", "venue": venue, "rules": rules} | values)


@pytest.mark.parametrize(
    ("ours", "theirs", "clash"),
    [
        ("", "", True),
        ("Zaal 1", "", True),
        ("", "Zaal 2", True),
        ("Zaal 1", "zaal 1", True),
        ("Zaal 1", "Zaal 2", False),
    ],
)
def test_two_dates_in_one_place_are_noticed_unless_both_name_another_room(tree, venue, ours, theirs, clash):
    page = ActivityPageFactory(parent=tree.agenda, venue=venue, room=ours, rules=[rule(until=THIRD)])
    other = on(other_at(tree, venue, room=theirs), SECOND)
    found = booked_with(on(page, SECOND)), double_bookings(page, now=NOW)
    assert found == (([other], [(on(page, SECOND), other)]) if clash else ([], []))


def test_what_follows_at_once_is_cancelled_or_elsewhere_is_no_double_booking(tree, page, venue, hall):
    other_at(tree, venue, start_time=time(12), end_time=time(14))
    other_at(tree, hall)
    cancelled = other_at(tree, venue)
    cancel_date(occurrence=on(cancelled, SECOND), reason="storm", actor=None, now=NOW)
    assert (booked_with(on(page, SECOND)), double_bookings(page, now=NOW)) == ([], [])


def test_a_date_moved_to_another_house_may_be_in_any_room_there(tree, page, hall):
    other = on(other_at(tree, hall, room="Zaal 2"), SECOND)
    page.room = "Zaal 1"
    page.save_revision().publish()
    move(on(page, SECOND), hall)
    page.refresh_from_db()
    assert (booked_with(on(page, SECOND)), double_bookings(page, now=NOW)) == ([other], [(on(page, SECOND), other)])


def test_a_date_moved_to_another_house_leaves_its_room_behind(tree, venue, hall):
    page = ActivityPageFactory(parent=tree.agenda, venue=venue, room="Zaal 1", rules=[rule(until=SECOND)])
    move(on(page, SECOND), hall)
    found = with_facts(Occurrence.objects.filter(page=page).soonest_first())
    assert [place_text(one) for one in found] == ["Zaal 1, De-schalm", "Buurthuis"]
