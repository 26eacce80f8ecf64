"""The table of dates in step with pages, date changes and places. Whole tables are compared."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
import time_machine
from django.core.exceptions import ValidationError
from django.db import connection
from django.test.utils import CaptureQueriesContext

from activities.actions import materialise
from activities.actions.dates import DateNotFoundError, cancel_date, restore_date
from activities.actions.materialise import extend_horizon, rebuild, repair_stale
from activities.models import ActivityPage, DateChange, Occurrence
from core.caching.models import read_generation
from tests.factories import (
    NOW,
    TODAY,
    ActivityPageFactory,
    NeighbourhoodFactory,
    UserFactory,
    VenueFactory,
    rule,
    site,
    translation,
)

pytestmark = pytest.mark.django_db

WEEK = timedelta(days=7)
FIRST, SECOND, THIRD = TODAY, TODAY + WEEK, TODAY + 2 * WEEK


@pytest.fixture(autouse=True)
def _tuesday_morning():
    with time_machine.travel(NOW, tick=False):
        yield


@pytest.fixture
def tree():
    return site()


@pytest.fixture
def page(tree):
    """Three Tuesdays from today, ten to twelve."""
    return ActivityPageFactory(parent=tree.agenda, rules=[rule(until=THIRD)])


def table(page_key, *columns):
    """What the table says of one page, by original date."""
    rows = Occurrence.objects.filter(page_key=page_key).order_by("original_date", "rule_uuid")
    return list(rows.values_list(*columns)) if columns else list(rows.values())


def dates(page_key):
    return table(page_key, "local_date", "status", "reason", "sequence")


def on(page, day):
    return Occurrence.objects.get(page=page, original_date=day)


def republish(page, **changes):
    """Change the page as an editor does and publish it."""
    latest = page.get_latest_revision_as_object()
    for name, value in changes.items():
        setattr(latest, name, value)
    latest.save_revision().publish()


def test_publishing_gives_a_row_per_date_whole(tree):
    venue = VenueFactory()
    page = ActivityPageFactory(parent=tree.agenda, venue=venue, rules=[rule(frequency="once")])
    (row,) = table(page.pk)
    assert row == {
        "id": row["id"],
        "page_id": page.pk,
        "page_key": page.pk,
        "rule_uuid": page.rules.get().uuid,
        "original_date": TODAY,
        "title": "Koffieochtend",
        "starts_at": datetime(2026, 11, 24, 9, tzinfo=UTC),
        "ends_at": datetime(2026, 11, 24, 11, tzinfo=UTC),
        "local_date": TODAY,
        "local_end_date": TODAY,
        "all_day": False,
        "status": "scheduled",
        "reason": "",
        "full": False,
        "note": "",
        "venue_id": venue.pk,
        "neighbourhood_id": venue.neighbourhood_id,
        "sequence": 0,
        "changed_at": NOW,
        "created_at": NOW,
    }
    page.refresh_from_db()
    assert page.materialised_revision_id == page.live_revision_id


def test_dates_reach_eighteen_months_ahead(tree):
    page = ActivityPageFactory(parent=tree.agenda, rules=[rule()])
    found = [day for (day,) in table(page.pk, "local_date")]
    assert found == [TODAY + number * WEEK for number in range(79)]


def test_the_neighbourhood_of_the_page_wins_from_that_of_its_venue(tree):
    here = NeighbourhoodFactory()
    page = ActivityPageFactory(
        parent=tree.agenda, venue=VenueFactory(), neighbourhood=here, rules=[rule(frequency="once")]
    )
    assert table(page.pk, "neighbourhood_id") == [(here.pk,)]


def test_a_draft_gives_no_dates_and_changes_none(tree, page):
    assert dates(ActivityPageFactory(parent=tree.agenda, live=False, rules=[rule()]).pk) == []
    before = table(page.pk)
    latest = page.get_latest_revision_as_object()
    latest.title = "Theemiddag"
    latest.rules = []
    latest.save_revision()
    assert rebuild(page.pk, now=NOW + timedelta(minutes=1)) == materialise.Written()
    assert table(page.pk) == before


def test_a_rebuild_that_changes_nothing_writes_nothing(page):
    before, generation = table(page.pk), read_generation()
    with CaptureQueriesContext(connection) as asked:
        assert not rebuild(page.pk, now=NOW + timedelta(hours=1))
    words = [one["sql"].split()[0] for one in asked if "SAVEPOINT" not in one["sql"]]
    assert words == ["SELECT"] * 7  # the lock, page, rules, changes, closures, holidays, dates
    assert (table(page.pk), read_generation()) == (before, generation)


def test_a_change_raises_the_sequence_of_the_dates_that_differ_and_no_other(page):
    with time_machine.travel(NOW + timedelta(hours=1), tick=False):
        cancel_date(occurrence=on(page, SECOND), reason="docent ziek", actor=None, now=NOW + timedelta(hours=1))
    assert table(page.pk, "local_date", "status", "reason", "sequence", "changed_at") == [
        (FIRST, "scheduled", "", 0, NOW),
        (SECOND, "cancelled", "docent ziek", 1, NOW + timedelta(hours=1)),
        (THIRD, "scheduled", "", 0, NOW),
    ]
    republish(page, title="Theeochtend")
    assert table(page.pk, "title", "status", "sequence") == [
        ("Theeochtend", "scheduled", 1),
        ("Theeochtend", "cancelled", 2),
        ("Theeochtend", "scheduled", 1),
    ]


def test_a_page_off_line_has_no_dates_and_gets_them_back(page):
    page.unpublish()
    assert dates(page.pk) == [(day, "removed", "", 1) for day in (FIRST, SECOND, THIRD)]
    page.get_latest_revision().publish()
    assert dates(page.pk) == [(day, "scheduled", "", 2) for day in (FIRST, SECOND, THIRD)]


@pytest.mark.parametrize("as_specific", [True, False])
def test_a_deleted_page_leaves_its_dates_as_removed(page, as_specific):
    key, before = page.pk, read_generation()
    (page if as_specific else page.page_ptr).delete()
    assert dates(key) == [(day, "removed", "", 1) for day in (FIRST, SECOND, THIRD)]
    assert set(table(key, "page_id")) == {(None,)}
    assert read_generation() > before


def test_a_cancelled_date_stays_cancelled_when_the_hour_changes(page):
    cancel_date(occurrence=on(page, SECOND), reason="docent ziek", actor=None, now=NOW)
    latest = page.get_latest_revision_as_object()
    (only,) = latest.rules.all()
    only.start_time, only.end_time = time(14), time(16)
    latest.rules = [only]
    latest.save_revision().publish()
    assert table(page.pk, "local_date", "starts_at", "ends_at", "status") == [
        (day, datetime.combine(day, time(13), tzinfo=UTC), datetime.combine(day, time(15), tzinfo=UTC), status)
        for day, status in ((FIRST, "scheduled"), (SECOND, "cancelled"), (THIRD, "scheduled"))
    ]


def test_publishing_an_older_draft_undoes_no_cancellation(page):
    older = page.get_latest_revision()
    republish(page, title="Theeochtend")
    cancel_date(occurrence=on(page, SECOND), reason="docent ziek", actor=None, now=NOW)
    older.publish()
    assert table(page.pk, "title", "local_date", "status", "reason") == [
        ("Koffieochtend", FIRST, "scheduled", ""),
        ("Koffieochtend", SECOND, "cancelled", "docent ziek"),
        ("Koffieochtend", THIRD, "scheduled", ""),
    ]


def test_a_copied_page_shares_no_identity(page):
    cancel_date(occurrence=on(page, SECOND), reason="docent ziek", actor=None, now=NOW)
    copy = page.copy(update_attrs={"slug": "kopie"}, keep_live=True)
    rebuild(copy.pk, now=NOW)
    assert dates(copy.pk) == [(day, "scheduled", "", 0) for day in (FIRST, SECOND, THIRD)]
    uids = [one.uid for one in Occurrence.objects.filter(page_key__in=[page.pk, copy.pk])]
    assert (len(uids), len(set(uids))) == (6, 6)
    assert list(DateChange.objects.values_list("page_id", flat=True)) == [page.pk]


def test_the_past_is_frozen(page):
    later = NOW + WEEK + timedelta(days=1)  # Wednesday: two of the three are over
    before = table(page.pk)
    with time_machine.travel(later, tick=False):
        republish(page, title="Theeochtend", rules=[rule(until=THIRD, start_time=time(11))])
    after = table(page.pk)
    assert [row for row in after if row["local_date"] < later.date()] == before[:2]
    assert sorted((row["local_date"], row["title"], row["status"]) for row in after[2:]) == [
        (THIRD, "Koffieochtend", "removed"),  # a rule of its own, so a date of its own
        (THIRD, "Theeochtend", "scheduled"),
    ]


def test_dates_of_a_venue_follow_it_to_another_neighbourhood(tree):
    venue = VenueFactory()
    page = ActivityPageFactory(parent=tree.agenda, venue=venue, rules=[rule(until=SECOND)])
    there = NeighbourhoodFactory()
    venue.neighbourhood = there
    venue.save()
    assert table(page.pk, "neighbourhood_id", "sequence") == [(there.pk, 1), (there.pk, 1)]


def test_another_name_for_a_venue_changes_no_date(tree):
    venue = VenueFactory()
    page = ActivityPageFactory(parent=tree.agenda, venue=venue, rules=[rule(until=SECOND)])
    before, generation = table(page.pk), read_generation()
    venue.name = {"nl": "De Nieuwe Schakel"}
    venue.save()
    assert table(page.pk) == before
    assert read_generation() > generation  # lists read the name from the venue itself


def test_a_page_whose_rebuild_was_lost_is_repaired(tree, page, monkeypatch):
    with monkeypatch.context() as broken:
        broken.setattr("activities.receivers.rebuild", lambda *_args, **_kwargs: None)
        republish(page, title="Theeochtend")
        never = ActivityPageFactory(parent=tree.agenda, rules=[rule(frequency="once")])
    assert set(table(page.pk, "title")) == {("Koffieochtend",)}
    assert dates(never.pk) == []
    assert repair_stale(now=NOW) == 2
    assert set(table(page.pk, "title")) == {("Theeochtend",)}
    assert dates(never.pk) == [(TODAY, "scheduled", "", 0)]
    assert repair_stale(now=NOW) == 0


def test_every_night_the_table_reaches_the_horizon_again(tree):
    page = ActivityPageFactory(parent=tree.agenda, rules=[rule()])
    assert extend_horizon(now=NOW) == 0
    assert extend_horizon(now=NOW + 2 * WEEK) == 2
    assert len(table(page.pk)) == 81


def test_a_translation_has_no_dates(tree, page):
    english = translation(page, tree.english.agenda, title="Coffee morning", rules=[rule(), rule()])
    assert dates(english.pk) == []
    assert [day for day, *_ in dates(page.pk)] == [FIRST, SECOND, THIRD]


def test_a_translation_does_not_inherit_the_dates_of_a_deleted_source(tree, page):
    english = translation(page, tree.english.agenda, title="Coffee morning", rules=[rule()])
    page.delete()
    assert extend_horizon(now=NOW) == 0
    assert dates(english.pk) == []


# --- one date -------------------------------------------------------------------------------------


def test_cancelling_says_who_and_why_and_a_second_time_only_why(page):
    actor = UserFactory()
    one = on(page, SECOND)
    cancel_date(occurrence=one, reason=" docent ziek ", actor=actor, now=NOW)
    cancel_date(occurrence=one, reason="geen zaal", actor=actor, now=NOW)
    assert list(
        DateChange.objects.values_list("page_id", "rule_uuid", "original_date", "change", "reason", "created_by_id")
    ) == [(page.pk, page.rules.get().uuid, SECOND, "cancelled", "geen zaal", actor.pk)]
    assert dates(page.pk)[1] == (SECOND, "cancelled", "geen zaal", 2)


def test_cancelling_needs_a_reason_and_leaves_nothing_behind_without_one(page):
    with pytest.raises(ValidationError) as refused:
        cancel_date(occurrence=on(page, SECOND), reason="  ", actor=None, now=NOW)
    assert list(refused.value.message_dict) == ["reason"]
    assert DateChange.objects.count() == 0
    assert dates(page.pk)[1] == (SECOND, "scheduled", "", 0)


def test_a_restored_date_goes_ahead(page):
    cancel_date(occurrence=on(page, SECOND), reason="docent ziek", actor=None, now=NOW)
    restore_date(occurrence=on(page, SECOND), actor=None, now=NOW)
    assert dates(page.pk)[1] == (SECOND, "scheduled", "", 2)
    assert DateChange.objects.count() == 0


def test_a_date_that_is_over_or_gone_is_neither_cancelled_nor_restored(page):
    over, gone = on(page, FIRST), on(page, SECOND)
    after = NOW + timedelta(hours=3)
    with pytest.raises(DateNotFoundError):
        cancel_date(occurrence=over, reason="docent ziek", actor=None, now=after)
    republish(page, rules=[])
    gone.refresh_from_db()
    with pytest.raises(DateNotFoundError):
        restore_date(occurrence=gone, actor=None, now=NOW)
    assert DateChange.objects.count() == 0


def test_an_evening_in_the_hour_that_march_lacks_still_has_its_length(tree):
    night = date(2027, 3, 28)
    page = ActivityPageFactory(
        parent=tree.agenda, rules=[rule(night, frequency="once", start_time=time(2, 30), end_time=time(3, 15))]
    )
    assert table(page.pk, "starts_at", "ends_at") == [
        (datetime(2027, 3, 28, 1, 30, tzinfo=UTC), datetime(2027, 3, 28, 2, 15, tzinfo=UTC))
    ]
    assert ActivityPage.objects.get(pk=page.pk).rules.get().start_time == time(2, 30)
