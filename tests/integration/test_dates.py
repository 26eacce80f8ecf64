"""What can be done with one date, in every state it can be in; the log of it, and undoing. Whole rows are compared."""

from datetime import UTC, date, datetime, time, timedelta
from functools import partial

import pytest
import time_machine
from django.core.exceptions import ValidationError
from django.utils.translation import override

from activities.actions.dates import (
    ChangedMeanwhileError,
    DateNotFoundError,
    add_date,
    cancel_date,
    move_date,
    restore_date,
    set_full,
    set_note,
    undo,
)
from activities.models import DateChange, DateLog, Occurrence
from activities.staff_queries import history_of, last_to_undo, version
from core.caching.models import read_generation
from core.models import Closure
from tests.factories import NOW, TODAY, ActivityPageFactory, UserFactory, VenueFactory, rule, site

WEEK = timedelta(days=7)
FIRST, SECOND, THIRD = TODAY, TODAY + WEEK, TODAY + 2 * WEEK
WEDNESDAY = SECOND + timedelta(days=1)
LATER = NOW + timedelta(minutes=5)

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
def anna():
    return UserFactory(username="anna")


@pytest.fixture
def hall():
    return VenueFactory(slug="buurthuis")


def on(page, day):
    return Occurrence.objects.get(page=page, original_date=day)


def changes():
    return list(DateChange.objects.order_by("original_date", "change").values())


def dates(page):
    """What visitors read of each date of ``page``, in order of time; hours in UTC."""
    rows = Occurrence.objects.visible().filter(page=page).soonest_first().select_related("venue")
    return [
        (one.local_date, f"{one.starts_at:%H}-{one.ends_at:%H}", one.status, one.reason, one.full, one.note,
         one.venue.slug)
        for one in rows
    ]  # fmt: skip


def ordinary(day):
    return (day, "09-11", "scheduled", "", False, "", "de-schalm")


def move(occurrence, *, venue=None, day=WEDNESDAY, start=time(14), end=time(16), reason="", **who):
    return move_date(occurrence=occurrence, day=day, start=start, end=end, venue=venue, reason=reason, **who)


# --- every action in every state ------------------------------------------------------------------

STATES = ("scheduled", "cancelled", "moved", "extra", "full", "noted", "closed", "closed but goes ahead")


def bring_to(state, page):
    """Bring the second Tuesday to ``state``; return its date."""
    who = {"actor": None, "now": NOW}
    if state == "extra":
        add_date(page=page, day=WEDNESDAY, start=time(13), end=time(15), venue=None, **who)
        return on(page, WEDNESDAY)
    if state.startswith("closed"):
        Closure.objects.create(first_day=SECOND, last_day=SECOND, reason={"nl": "lekkage"}, venue=page.venue)
    prepare = {
        "cancelled": partial(cancel_date, reason="docent ziek"),
        "moved": partial(move, reason="zaal bezet", start=None, end=None),
        "full": partial(set_full, full=True),
        "noted": partial(set_note, note="Neem een kussen mee"),
        "closed but goes ahead": restore_date,
    }
    if state in prepare:
        prepare[state](occurrence=on(page, SECOND), **who)
    return on(page, SECOND)


ACTIONS = {
    "cancel": partial(cancel_date, reason="storm"),
    "restore": restore_date,
    "move": partial(move, day=SECOND + timedelta(days=2), reason="kerstmarkt"),
    "full": partial(set_full, full=True),
    "not full": partial(set_full, full=False),
    "note": partial(set_note, note="Ingang achterom"),
    "no note": partial(set_note, note=" "),
}
THURSDAY = SECOND + timedelta(days=2)
T, W = "09-11", "12-14"
#: (state, action) → day, hours, status, reason, full, note. What is not named changes nothing.
RESULTS = {
    ("scheduled", "cancel"): (SECOND, T, "cancelled", "storm", False, ""),
    ("scheduled", "move"): (THURSDAY, "13-15", "moved", "kerstmarkt", False, ""),
    ("scheduled", "full"): (SECOND, T, "scheduled", "", True, ""),
    ("scheduled", "note"): (SECOND, T, "scheduled", "", False, "Ingang achterom"),
    ("cancelled", "cancel"): (SECOND, T, "cancelled", "storm", False, ""),
    ("cancelled", "restore"): (SECOND, T, "scheduled", "", False, ""),
    ("cancelled", "move"): (THURSDAY, "13-15", "moved", "kerstmarkt", False, ""),
    ("cancelled", "full"): (SECOND, T, "cancelled", "docent ziek", True, ""),
    ("cancelled", "note"): (SECOND, T, "cancelled", "docent ziek", False, "Ingang achterom"),
    ("moved", "cancel"): (WEDNESDAY, T, "cancelled", "storm", False, ""),
    ("moved", "move"): (THURSDAY, "13-15", "moved", "kerstmarkt", False, ""),
    ("moved", "full"): (WEDNESDAY, T, "moved", "zaal bezet", True, ""),
    ("moved", "note"): (WEDNESDAY, T, "moved", "zaal bezet", False, "Ingang achterom"),
    ("extra", "cancel"): (WEDNESDAY, W, "cancelled", "storm", False, ""),
    ("extra", "move"): (THURSDAY, "13-15", "moved", "kerstmarkt", False, ""),
    ("extra", "full"): (WEDNESDAY, W, "extra", "", True, ""),
    ("extra", "note"): (WEDNESDAY, W, "extra", "", False, "Ingang achterom"),
    ("full", "cancel"): (SECOND, T, "cancelled", "storm", True, ""),
    ("full", "move"): (THURSDAY, "13-15", "moved", "kerstmarkt", True, ""),
    ("full", "not full"): (SECOND, T, "scheduled", "", False, ""),
    ("full", "note"): (SECOND, T, "scheduled", "", True, "Ingang achterom"),
    ("noted", "cancel"): (SECOND, T, "cancelled", "storm", False, "Neem een kussen mee"),
    ("noted", "move"): (THURSDAY, "13-15", "moved", "kerstmarkt", False, "Neem een kussen mee"),
    ("noted", "full"): (SECOND, T, "scheduled", "", True, "Neem een kussen mee"),
    ("noted", "note"): (SECOND, T, "scheduled", "", False, "Ingang achterom"),
    ("noted", "no note"): (SECOND, T, "scheduled", "", False, ""),
    ("closed", "cancel"): (SECOND, T, "cancelled", "storm", False, ""),
    ("closed", "restore"): (SECOND, T, "scheduled", "", False, ""),
    ("closed", "move"): (THURSDAY, "13-15", "moved", "kerstmarkt", False, ""),
    ("closed", "full"): (SECOND, T, "cancelled", "lekkage", True, ""),
    ("closed", "note"): (SECOND, T, "cancelled", "lekkage", False, "Ingang achterom"),
    ("closed but goes ahead", "cancel"): (SECOND, T, "cancelled", "storm", False, ""),
    ("closed but goes ahead", "move"): (THURSDAY, "13-15", "moved", "kerstmarkt", False, ""),
    ("closed but goes ahead", "full"): (SECOND, T, "scheduled", "", True, ""),
    ("closed but goes ahead", "note"): (SECOND, T, "scheduled", "", False, "Ingang achterom"),
}


@pytest.mark.parametrize("action", ACTIONS)
@pytest.mark.parametrize("state", STATES)
def test_every_action_in_every_state_and_undoing_it(page, anna, state, action):
    occurrence = bring_to(state, page)
    before, written, logged, generation = dates(page), changes(), DateLog.objects.count(), read_generation()
    own = (occurrence.local_date, f"{occurrence.starts_at:%H}-{occurrence.ends_at:%H}")
    others = [one for one in before if one[:2] != own]

    entry = ACTIONS[action](occurrence=occurrence, actor=anna, now=LATER, seen=version(occurrence))

    if (state, action) not in RESULTS:
        found = dates(page), changes(), DateLog.objects.count(), read_generation(), entry
        assert found == (before, written, logged, generation, None)
        return
    assert dates(page) == sorted([*others, (*RESULTS[state, action], "de-schalm")])
    assert (DateLog.objects.count(), entry.created_by, entry.created_at) == (logged + 1, anna, LATER)
    assert last_to_undo(history_of(occurrence)) == entry

    undone = undo(entry=entry, actor=anna, now=LATER)

    assert (dates(page), [one | {"id": 0} for one in changes()]) == (before, [one | {"id": 0} for one in written])
    entry.refresh_from_db()
    assert (entry.undone_by, undone.action, undone.after) == (undone, "undone", entry.before)


# --- moving ---------------------------------------------------------------------------------------


def test_a_move_keeps_only_what_differs_so_that_the_rest_follows_the_schedule(page, hall):
    move(on(page, SECOND), day=SECOND, start=time(10), end=time(12), venue=hall, actor=None, now=NOW)
    latest = page.get_latest_revision_as_object()
    latest.rules = [rule(until=THIRD, uuid=page.rules.get().uuid, start_time=time(11), end_time=time(13))]
    latest.save_revision().publish()
    assert dates(page) == [
        (FIRST, "10-12", "scheduled", "", False, "", "de-schalm"),
        (SECOND, "10-12", "moved", "", False, "", "buurthuis"),
        (THIRD, "10-12", "scheduled", "", False, "", "de-schalm"),
    ]


def test_a_date_that_is_moved_back_is_no_longer_moved(page, hall, venue):
    move(on(page, SECOND), venue=hall, actor=None, now=NOW)
    move(on(page, SECOND), day=SECOND, start=time(10), end=time(12), venue=venue, actor=None, now=NOW)
    assert (dates(page), changes()) == ([ordinary(FIRST), ordinary(SECOND), ordinary(THIRD)], [])


def test_a_closed_house_is_left_for_another(page, hall, venue):
    Closure.objects.create(first_day=SECOND, last_day=SECOND, reason={"nl": "lekkage"}, venue=venue)
    move(on(page, SECOND), day=SECOND, start=None, end=None, venue=hall, actor=None, now=NOW)
    assert dates(page)[1] == (SECOND, "09-11", "moved", "", False, "", "buurthuis")


WRONG_MOVES = [
    ({"day": FIRST - timedelta(days=1)}, {"day": ["This moment is over. Choose a later one."]}),
    ({"day": FIRST, "start": time(7), "end": time(9)}, {"day": ["This moment is over. Choose a later one."]}),
    ({"day": date(2062, 11, 24)}, {"day": ["This date is too long ago or too far away. Check the year."]}),
    ({"day": date(9999, 12, 31)}, {"day": ["This date is too long ago or too far away. Check the year."]}),
    ({"start": None}, {"start": ["Give the time it starts and the time it ends."]}),
    ({"end": None}, {"end": ["Give the time it starts and the time it ends."]}),
    ({"reason": "x" * 121}, {"reason": ["Ensure this value has at most 120 characters (it has 121)."]}),
]


@pytest.mark.parametrize(("values", "errors"), WRONG_MOVES)
def test_a_move_that_cannot_be_is_refused_and_writes_nothing(page, values, errors):
    with override("en"):
        with pytest.raises(ValidationError) as caught:
            move(on(page, SECOND), actor=None, now=NOW, **values)
        assert caught.value.message_dict == errors
    assert (dates(page), changes(), list(DateLog.objects.all())) == (
        [ordinary(FIRST), ordinary(SECOND), ordinary(THIRD)], [], [],
    )  # fmt: skip


# --- extra dates ----------------------------------------------------------------------------------


def test_an_extra_date_stands_beside_the_schedule_and_is_gone_when_undone(page, hall, anna):
    entry = add_date(
        page=page, day=WEDNESDAY, start=time(19), end=time(21), venue=hall, note="Met soep", actor=anna, now=NOW
    )
    assert dates(page) == [
        ordinary(FIRST),
        ordinary(SECOND),
        (WEDNESDAY, "18-20", "extra", "", False, "Met soep", "buurthuis"),
        ordinary(THIRD),
    ]
    undo(entry=entry, actor=anna, now=LATER)
    assert (dates(page), changes()) == ([ordinary(FIRST), ordinary(SECOND), ordinary(THIRD)], [])
    assert Occurrence.objects.get(page=page, original_date=WEDNESDAY).status == "removed"


def test_an_extra_date_without_hours_lasts_all_day(page):
    add_date(page=page, day=WEDNESDAY, start=None, end=None, venue=None, actor=None, now=NOW)
    found = Occurrence.objects.get(page=page, original_date=WEDNESDAY)
    assert (found.all_day, found.starts_at, found.ends_at) == (
        True,
        datetime(2026, 12, 1, 23, tzinfo=UTC),
        datetime(2026, 12, 2, 23, tzinfo=UTC),
    )


def test_the_same_extra_date_twice_is_refused_so_that_an_impatient_finger_makes_one(page):
    values = {"page": page, "day": WEDNESDAY, "start": time(19), "end": time(21), "venue": None}
    add_date(**values, actor=None, now=NOW)
    with pytest.raises(ValidationError) as caught:
        add_date(**values, actor=None, now=NOW)
    assert list(caught.value.message_dict) == ["day"]
    assert DateChange.objects.count() == 1


def test_a_draft_and_a_page_off_line_get_no_extra_dates(tree, page):
    draft = ActivityPageFactory(parent=tree.agenda, live=False)
    page.unpublish()
    for one in (draft, page):
        with pytest.raises(DateNotFoundError):
            add_date(page=one, day=WEDNESDAY, start=time(19), end=time(21), venue=None, actor=None, now=NOW)
    assert changes() == []


# --- too late, and two editors ---------------------------------------------------------------------


@pytest.mark.parametrize("action", ACTIONS)
def test_a_date_that_is_over_or_removed_is_refused(page, action):
    over, gone = on(page, FIRST), on(page, SECOND)
    Occurrence.objects.filter(pk=gone.pk).update(status="removed")
    with pytest.raises(DateNotFoundError):
        ACTIONS[action](occurrence=over, actor=None, now=NOW + timedelta(hours=5))
    with pytest.raises(DateNotFoundError):
        ACTIONS[action](occurrence=gone, actor=None, now=NOW)
    assert (changes(), list(DateLog.objects.all())) == ([], [])


def test_the_second_of_two_editors_hears_what_the_first_did(page, anna):
    seen = version(on(page, SECOND))
    first = cancel_date(occurrence=on(page, SECOND), reason="docent ziek", actor=anna, now=NOW, seen=seen)
    with pytest.raises(ChangedMeanwhileError) as caught:
        set_note(occurrence=on(page, SECOND), note="Neem iets mee", actor=None, now=NOW, seen=seen)
    assert (caught.value.entry, changes()[0]["reason"], len(changes())) == (first, "docent ziek", 1)


def test_the_same_twice_is_no_conflict(page, anna):
    seen = version(on(page, SECOND))
    entries = [
        cancel_date(occurrence=on(page, SECOND), reason="docent ziek", actor=anna, now=NOW, seen=seen)
        for _press in range(2)
    ]
    assert entries == [DateLog.objects.get(), None]


def test_a_changed_schedule_counts_as_changed_meanwhile(page):
    seen = version(on(page, SECOND))
    latest = page.get_latest_revision_as_object()
    latest.title = "Theeochtend"
    latest.save_revision().publish()
    with pytest.raises(ChangedMeanwhileError) as caught:
        cancel_date(occurrence=on(page, SECOND), reason="docent ziek", actor=None, now=NOW, seen=seen)
    assert (caught.value.entry, changes()) == (None, [])
