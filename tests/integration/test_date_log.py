"""The log of dates: who did what, from what to what; and undoing. Whole rows are compared."""

from datetime import time, timedelta

import pytest
import time_machine
from django.utils import translation

from activities import staff_history
from activities.actions.dates import (
    ChangedMeanwhileError,
    DateNotFoundError,
    cancel_date,
    move_date,
    set_note,
    undo,
)
from activities.actions.schedule import change_from
from activities.models import ActivityPage, DateLog, Occurrence
from activities.staff_queries import history_of, last_to_undo
from core import clock
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


def test_the_log_says_who_did_what_when_and_from_what_to_what(page, hall, anna):
    before = on(page, SECOND)
    entry = move(before, venue=hall, reason="zaal bezet", actor=anna, now=LATER)
    shown = {
        "title": "Koffieochtend",
        "starts_at": "2026-12-01T09:00:00+00:00",
        "ends_at": "2026-12-01T11:00:00+00:00",
        "local_date": "2026-12-01",
        "local_end_date": "2026-12-01",
        "all_day": False,
        "status": "scheduled",
        "reason": "",
        "full": False,
        "note": "",
        "venue": "De-schalm",
    }
    moved = {
        "reason": "zaal bezet",
        "note": "",
        "new_date": "2026-12-02",
        "new_start": "14:00:00",
        "new_end": "16:00:00",
        "new_venue_id": hall.pk,
        "created_at": LATER.isoformat(),
        "created_by_id": anna.pk,
    }
    assert DateLog.objects.values().get() == {
        "id": entry.pk,
        "page_key": page.pk,
        "rule_uuid": before.rule_uuid,
        "original_date": SECOND,
        "title": "Koffieochtend",
        "action": "moved",
        "before": {"changes": {}, "date": shown},
        "after": {
            "changes": {"moved": moved},
            "date": shown
            | {
                "starts_at": "2026-12-02T13:00:00+00:00",
                "ends_at": "2026-12-02T15:00:00+00:00",
                "local_date": "2026-12-02",
                "local_end_date": "2026-12-02",
                "status": "moved",
                "reason": "zaal bezet",
                "venue": "Buurthuis",
            },
        },
        "undone_by_id": None,
        "created_at": LATER,
        "created_by_id": anna.pk,
    }


def test_undoing_goes_back_step_by_step(page, anna):
    who = {"actor": anna, "now": NOW}
    cancel_date(occurrence=on(page, SECOND), reason="docent ziek", **who)
    set_note(occurrence=on(page, SECOND), note="Volgende week weer", **who)
    found = []
    while entry := last_to_undo(history_of(on(page, SECOND))):
        undo(entry=entry, **who)
        found.append((entry.action, dates(page)[1]))
    assert found == [
        ("note", (SECOND, "09-11", "cancelled", "docent ziek", False, "", "de-schalm")),
        ("cancelled", ordinary(SECOND)),
    ]
    assert [one.action for one in history_of(on(page, SECOND))] == ["undone", "undone", "note", "cancelled"]


def test_only_the_last_action_is_undone_and_only_once(page, anna):
    who = {"actor": anna, "now": NOW}
    first = cancel_date(occurrence=on(page, SECOND), reason="docent ziek", **who)
    second = set_note(occurrence=on(page, SECOND), note="Volgende week weer", **who)
    with pytest.raises(ChangedMeanwhileError) as too_early:
        undo(entry=first, **who)
    undone = undo(entry=second, **who)
    with pytest.raises(ChangedMeanwhileError) as twice:
        undo(entry=second, **who)
    assert (too_early.value.entry, twice.value.entry) == (second, undone)
    assert dates(page)[1] == (SECOND, "09-11", "cancelled", "docent ziek", False, "", "de-schalm")


def test_what_was_undone_is_brought_back_without_the_venue_and_the_person_who_are_gone(page, hall, anna):
    bert = UserFactory()
    move(on(page, SECOND), day=SECOND, start=time(14), end=time(16), venue=hall, actor=bert, now=NOW)
    entry = set_note(occurrence=on(page, SECOND), note="Let op", actor=anna, now=NOW)
    cancelled = cancel_date(occurrence=on(page, SECOND), reason="storm", actor=anna, now=NOW)
    hall.delete()
    bert.delete()
    for one in (cancelled, entry):
        undo(entry=one, actor=anna, now=NOW)
    assert dates(page)[1] == (SECOND, "13-15", "moved", "", False, "", "de-schalm")


def test_a_date_that_is_over_or_would_be_is_not_brought_back(page, anna):
    moved = move(on(page, FIRST), day=FIRST, start=time(19), end=time(21), actor=anna, now=NOW)
    with pytest.raises(DateNotFoundError):
        undo(entry=moved, actor=anna, now=NOW + timedelta(hours=5))  # at ten it was, and that is past
    assert dates(page)[0] == (FIRST, "18-20", "moved", "", False, "", "de-schalm")


def test_an_older_draft_published_after_a_cancellation_leaves_it_in_place(page, anna):
    draft = page.get_latest_revision_as_object()
    draft.title = "Theeochtend"
    revision = draft.save_revision()
    cancel_date(occurrence=on(page, SECOND), reason="docent ziek", actor=anna, now=NOW)
    revision.publish()
    assert [one[2:4] for one in dates(page)] == [("scheduled", ""), ("cancelled", "docent ziek"), ("scheduled", "")]
    assert ActivityPage.objects.get(pk=page.pk).title == "Theeochtend"


def test_the_log_goes_along_when_the_hours_change_from_a_day_on(page, anna):
    entry = cancel_date(occurrence=on(page, SECOND), reason="docent ziek", actor=anna, now=NOW)
    change_from(
        page=page, rule_uuid=page.rules.get().uuid, first_date=SECOND, start_time=time(14), end_time=time(16),
        actor=anna, now=NOW,
    )  # fmt: skip
    second = Occurrence.objects.visible().get(page=page, original_date=SECOND)
    assert (second.status, list(history_of(second))) == ("cancelled", [entry])
    undo(entry=last_to_undo(history_of(second)), actor=anna, now=NOW)
    assert dates(page)[1] == (SECOND, "13-15", "scheduled", "", False, "", "de-schalm")


def test_a_date_that_stands_in_no_list_yet_is_named_by_its_day(page, anna):
    cancelled = cancel_date(occurrence=on(page, SECOND), reason="ziek", actor=anna, now=LATER)
    of_draft = DateLog.objects.get(pk=cancelled.pk)
    of_draft.before["date"] = of_draft.after["date"] = None
    with translation.override("nl"):
        said = [one.date for one in staff_history.lines([cancelled, of_draft], now=LATER, zone=clock.zone())]
    assert said == ["dinsdag 1 december, 10.00–12.00 uur", "dinsdag 1 december"]
