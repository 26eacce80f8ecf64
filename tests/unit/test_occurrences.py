"""What becomes of each date, and what a rebuild writes. Whole values throughout."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from activities.domain.localtime import Times
from activities.domain.occurrences import (
    Closure,
    DateChange,
    Differences,
    Identity,
    Place,
    Planned,
    Schedule,
    Stored,
    differences,
    plan,
)
from activities.domain.periods import Holiday, Period
from activities.domain.recurrence import Rule
from activities.domain.terms import ChangeType, Frequency, HolidayKind, OccurrenceStatus

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
COFFEE, EXTRA = UUID(int=1), UUID(int=9)
KITCHEN, LIBRARY, MEERN, VLEUTEN = 11, 12, 21, 22
HERE, THERE = Place(KITCHEN, MEERN), Place(LIBRARY, VLEUTEN)
FIRST, SECOND, THIRD = date(2026, 11, 24), date(2026, 12, 1), date(2026, 12, 8)
WINDOW = Period(first=date(2026, 11, 22), last=date(2026, 12, 13))
WEEKLY = Rule(first_date=FIRST, start_time=time(10), end_time=time(12), frequency=Frequency.WEEKLY)
CANCELLED, MOVED, SCHEDULED = OccurrenceStatus.CANCELLED, OccurrenceStatus.MOVED, OccurrenceStatus.SCHEDULED


def occurrence(day: date, **values: object) -> Planned:
    """A date of the coffee morning as it is when nothing happens; in winter ten o'clock is nine in UTC."""
    usual = {
        "identity": Identity(COFFEE, day),
        "title": "Koffieochtend",
        "starts_at": datetime.combine(day, time(9), tzinfo=UTC),
        "ends_at": datetime.combine(day, time(11), tzinfo=UTC),
        "local_date": day,
        "local_end_date": day,
        "all_day": False,
        "status": SCHEDULED,
        "venue_id": KITCHEN,
        "neighbourhood_id": MEERN,
    }
    return Planned(**{**usual, **values})


def change(day: date, what: ChangeType, source: UUID = COFFEE, **values: object) -> DateChange:
    return DateChange(identity=Identity(source, day), change=what, **values)


def planned(
    *changes: DateChange,
    rule: Rule = WEEKLY,
    window: Period = WINDOW,
    closures: tuple[Closure, ...] = (),
    holidays: tuple[Holiday, ...] = (),
) -> list[Planned]:
    schedule = Schedule(title="Koffieochtend", place=HERE, rules={COFFEE: rule}, changes=changes)
    return plan(schedule, window=window, zone=AMSTERDAM, closures=closures, holidays=holidays)


def one_day(day: date) -> Period:
    return Period(first=day, last=day)


# --- plan ---------------------------------------------------------------------------------------


def test_a_weekly_rule_with_nothing_the_matter() -> None:
    assert planned() == [occurrence(FIRST), occurrence(SECOND), occurrence(THIRD)]


def test_several_rules_stand_in_order_of_time() -> None:
    evening = UUID(int=2)
    once = Rule(first_date=FIRST, start_time=time(20), end_time=time(1))
    schedule = Schedule(title="Koffieochtend", place=HERE, rules={evening: once, COFFEE: WEEKLY})
    assert plan(schedule, window=one_day(FIRST), zone=AMSTERDAM) == [
        occurrence(FIRST),
        occurrence(
            FIRST,
            identity=Identity(evening, FIRST),
            starts_at=datetime(2026, 11, 24, 19, tzinfo=UTC),
            ends_at=datetime(2026, 11, 25, 0, tzinfo=UTC),
        ),
    ]


def test_no_rule_and_no_change_is_no_date() -> None:
    schedule = Schedule(title="Koffieochtend", place=HERE, rules={})
    assert plan(schedule, window=WINDOW, zone=AMSTERDAM) == []


def test_cancelled_full_and_noted_dates() -> None:
    assert planned(
        change(FIRST, ChangeType.CANCELLED, reason="docent ziek"),
        change(SECOND, ChangeType.FULL),
        change(SECOND, ChangeType.NOTE, note="neem een mok mee"),
        change(date(2026, 11, 25), ChangeType.CANCELLED, reason="geen datum van de regel"),
    ) == [
        occurrence(FIRST, status=CANCELLED, reason="docent ziek"),
        occurrence(SECOND, full=True, note="neem een mok mee"),
        occurrence(THIRD),
    ]


def test_of_two_changes_of_a_type_the_later_holds() -> None:
    twice = [change(FIRST, ChangeType.CANCELLED, reason=reason) for reason in ("ziek", "geen zaal")]
    assert planned(*twice)[0] == occurrence(FIRST, status=CANCELLED, reason="geen zaal")


def test_another_hour_keeps_the_cancelled_date() -> None:
    later = replace(WEEKLY, start_time=time(14), end_time=time(16))
    assert planned(change(FIRST, ChangeType.CANCELLED, reason="docent ziek"), rule=later)[0] == occurrence(
        FIRST,
        status=CANCELLED,
        reason="docent ziek",
        starts_at=datetime(2026, 11, 24, 13, tzinfo=UTC),
        ends_at=datetime(2026, 11, 24, 15, tzinfo=UTC),
    )


def test_moved_in_day_time_and_place() -> None:
    thursday = date(2026, 11, 26)
    move = change(
        FIRST,
        ChangeType.MOVED,
        reason="zaal bezet",
        new_date=thursday,
        times=Times(start=time(13), end=time(15)),
        place=THERE,
    )
    assert planned(move)[0] == occurrence(
        thursday,
        identity=Identity(COFFEE, FIRST),
        starts_at=datetime(2026, 11, 26, 12, tzinfo=UTC),
        ends_at=datetime(2026, 11, 26, 14, tzinfo=UTC),
        status=MOVED,
        reason="zaal bezet",
        venue_id=LIBRARY,
        neighbourhood_id=VLEUTEN,
    )


def test_moved_in_place_alone_keeps_day_and_time() -> None:
    assert planned(change(FIRST, ChangeType.MOVED, place=Place(KITCHEN)))[0] == occurrence(
        FIRST, status=MOVED, neighbourhood_id=None
    )


def test_a_date_moves_into_the_window_and_out_of_it() -> None:
    earlier = replace(WEEKLY, first_date=date(2026, 11, 17))
    into = change(date(2026, 11, 17), ChangeType.MOVED, new_date=date(2026, 11, 23))
    out = change(SECOND, ChangeType.MOVED, new_date=date(2027, 1, 2))
    never = change(date(2026, 11, 18), ChangeType.MOVED, new_date=date(2026, 11, 25))
    assert planned(into, out, never, rule=earlier) == [
        occurrence(date(2026, 11, 23), identity=Identity(COFFEE, date(2026, 11, 17)), status=MOVED),
        occurrence(FIRST),
        occurrence(THIRD),
    ]


def test_cancelled_beats_moved_and_says_where_it_would_have_been() -> None:
    move = change(FIRST, ChangeType.MOVED, reason="zaal bezet", new_date=date(2026, 11, 26))
    cancel = change(FIRST, ChangeType.CANCELLED, reason="docent ziek")
    assert planned(move, cancel)[0] == occurrence(
        date(2026, 11, 26), identity=Identity(COFFEE, FIRST), status=CANCELLED, reason="docent ziek"
    )


def test_an_extra_date_with_a_uuid_of_its_own_takes_changes_like_any_other() -> None:
    saturday = date(2026, 11, 28)
    extra = change(saturday, ChangeType.EXTRA, EXTRA, times=Times(start=time(14), end=time(17)), place=THERE)
    full = change(saturday, ChangeType.FULL, EXTRA)
    expected = occurrence(
        saturday,
        identity=Identity(EXTRA, saturday),
        starts_at=datetime(2026, 11, 28, 13, tzinfo=UTC),
        ends_at=datetime(2026, 11, 28, 16, tzinfo=UTC),
        status=OccurrenceStatus.EXTRA,
        venue_id=LIBRARY,
        neighbourhood_id=VLEUTEN,
        full=True,
    )
    assert planned(extra, full)[1] == expected
    moved = change(saturday, ChangeType.MOVED, EXTRA, place=HERE)
    assert planned(extra, full, moved)[1] == replace(expected, status=MOVED, venue_id=KITCHEN, neighbourhood_id=MEERN)
    cancelled = change(saturday, ChangeType.CANCELLED, EXTRA, reason="toch niet")
    assert planned(extra, full, cancelled)[1] == replace(expected, status=CANCELLED, reason="toch niet")


def test_an_extra_date_outside_the_window_is_not_planned_and_one_without_times_is_refused() -> None:
    far = change(date(2028, 1, 1), ChangeType.EXTRA, EXTRA, times=Times())
    assert planned(far) == planned()
    with pytest.raises(ValueError, match="An extra date needs its times"):
        change(FIRST, ChangeType.EXTRA, EXTRA)


@pytest.mark.parametrize(
    ("closed", "cancelled"),
    [
        ({}, True),
        ({"venue_id": KITCHEN}, True),
        ({"venue_id": LIBRARY}, False),
        ({"neighbourhood_id": MEERN}, True),
        ({"neighbourhood_id": VLEUTEN}, False),
        ({"venue_id": LIBRARY, "neighbourhood_id": MEERN}, False),
    ],
)
def test_a_closure_cancels_what_is_there_then(closed: dict[str, int], *, cancelled: bool) -> None:
    leak = Closure(period=one_day(SECOND), reason="lekkage", **closed)
    expected = occurrence(SECOND, status=CANCELLED, reason="lekkage") if cancelled else occurrence(SECOND)
    assert planned(closures=(leak,)) == [occurrence(FIRST), expected, occurrence(THIRD)]


def test_the_nearest_closure_gives_the_reason_then_the_earliest() -> None:
    whole = Closure(period=WINDOW, reason="kerstvakantie")
    area = Closure(period=one_day(SECOND), reason="geen stroom", neighbourhood_id=MEERN)
    late = Closure(period=Period(first=date(2026, 11, 30), last=SECOND), reason="schilders", venue_id=KITCHEN)
    early = Closure(period=Period(first=date(2026, 11, 29), last=SECOND), reason="lekkage", venue_id=KITCHEN)
    assert [one.reason for one in planned(closures=(whole, area, late, early))] == [
        "kerstvakantie",
        "lekkage",
        "kerstvakantie",
    ]
    assert planned(closures=(whole, area))[1].reason == "geen stroom"


def test_a_date_that_moved_away_escapes_the_closure_and_one_that_moved_in_does_not() -> None:
    leak = Closure(period=one_day(SECOND), reason="lekkage", venue_id=KITCHEN)
    away = change(SECOND, ChangeType.MOVED, place=THERE)
    assert planned(away, closures=(leak,))[1] == occurrence(
        SECOND, status=MOVED, venue_id=LIBRARY, neighbourhood_id=VLEUTEN
    )
    into = change(FIRST, ChangeType.MOVED, new_date=SECOND, reason="zaal bezet")
    assert planned(into, closures=(leak,)) == [
        occurrence(SECOND, identity=Identity(COFFEE, FIRST), status=CANCELLED, reason="lekkage"),
        occurrence(SECOND, status=CANCELLED, reason="lekkage"),
        occurrence(THIRD),
    ]


def test_goes_ahead_beats_a_closure_and_cancelled_beats_both() -> None:
    closed = Closure(period=WINDOW, reason="verbouwing")
    assert planned(
        change(FIRST, ChangeType.GOES_AHEAD),
        change(SECOND, ChangeType.GOES_AHEAD),
        change(SECOND, ChangeType.CANCELLED, reason="docent ziek"),
        closures=(closed,),
    ) == [
        occurrence(FIRST),
        occurrence(SECOND, status=CANCELLED, reason="docent ziek"),
        occurrence(THIRD, status=CANCELLED, reason="verbouwing"),
    ]


def test_an_activity_without_a_place_closes_with_the_organisation_alone() -> None:
    schedule = Schedule(title="Koffieochtend", place=Place(), rules={COFFEE: WEEKLY})
    closures = [
        Closure(period=one_day(FIRST), reason="lekkage", venue_id=KITCHEN),
        Closure(period=one_day(SECOND), reason="geen stroom", neighbourhood_id=MEERN),
        Closure(period=one_day(THIRD), reason="studiedag"),
    ]
    nowhere = {"venue_id": None, "neighbourhood_id": None}
    assert plan(schedule, window=WINDOW, zone=AMSTERDAM, closures=closures) == [
        occurrence(FIRST, **nowhere),
        occurrence(SECOND, **nowhere),
        occurrence(THIRD, status=CANCELLED, reason="studiedag", **nowhere),
    ]


def test_several_days_close_by_any_of_them_but_an_evening_not_by_the_next_day() -> None:
    closed = (Closure(period=one_day(date(2026, 11, 25)), reason="lekkage"),)
    camp = replace(WEEKLY, frequency=Frequency.ONCE, days=3)
    evening = replace(WEEKLY, frequency=Frequency.ONCE, start_time=time(20), end_time=time(2))
    assert planned(rule=camp, closures=closed) == [
        occurrence(
            FIRST,
            ends_at=datetime(2026, 11, 26, 11, tzinfo=UTC),
            local_end_date=date(2026, 11, 26),
            status=CANCELLED,
            reason="lekkage",
        )
    ]
    assert planned(rule=evening, closures=closed) == [
        occurrence(
            FIRST,
            starts_at=datetime(2026, 11, 24, 19, tzinfo=UTC),
            ends_at=datetime(2026, 11, 25, 1, tzinfo=UTC),
        )
    ]


def test_what_lasts_several_days_is_planned_while_it_runs() -> None:
    fair = Rule(first_date=date(2026, 11, 20), all_day=True, days=3)
    expected = occurrence(
        date(2026, 11, 20),
        starts_at=datetime(2026, 11, 19, 23, tzinfo=UTC),
        ends_at=datetime(2026, 11, 22, 23, tzinfo=UTC),
        local_end_date=date(2026, 11, 22),
        all_day=True,
    )
    assert planned(rule=fair) == [expected]
    assert planned(rule=fair, window=Period(first=date(2026, 11, 23), last=WINDOW.last)) == []


def test_a_skipped_holiday_gives_no_date_unless_it_goes_ahead() -> None:
    holiday = Holiday(kind=HolidayKind.PUBLIC, period=Period(first=FIRST, last=SECOND))
    skipping = replace(WEEKLY, skip_public_holidays=True)
    assert planned(rule=WEEKLY, holidays=(holiday,)) == [occurrence(FIRST), occurrence(SECOND), occurrence(THIRD)]
    assert planned(rule=skipping, holidays=(holiday,)) == [occurrence(THIRD)]
    assert planned(
        change(SECOND, ChangeType.GOES_AHEAD),
        change(SECOND, ChangeType.NOTE, note="met oliebollen"),
        change(FIRST, ChangeType.CANCELLED, reason="er was niets"),
        rule=skipping,
        holidays=(holiday,),
    ) == [occurrence(SECOND, note="met oliebollen"), occurrence(THIRD)]


# --- differences --------------------------------------------------------------------------------


def stored(*rows: Planned, sequence: int = 3) -> list[Stored]:
    return [Stored(pk=pk, sequence=sequence, planned=row) for pk, row in enumerate(rows, start=1)]


TODAY = WINDOW.first


def test_the_same_again_writes_nothing() -> None:
    same = differences(stored(*planned()), planned(), today=TODAY)
    assert same == Differences()
    assert not same


def test_an_empty_table_is_filled() -> None:
    filled = differences([], planned(), today=TODAY)
    assert filled == Differences(create=(occurrence(FIRST), occurrence(SECOND), occurrence(THIRD)))
    assert filled


def test_creates_updates_and_removes_only_what_differs() -> None:
    gone = occurrence(date(2026, 11, 27))
    already_gone = occurrence(date(2026, 11, 28), status=OccurrenceStatus.REMOVED)
    cancelled = occurrence(SECOND, status=CANCELLED, reason="docent ziek")
    rows = stored(occurrence(FIRST), occurrence(SECOND), gone, already_gone)
    assert differences(rows, [occurrence(FIRST), cancelled, occurrence(THIRD)], today=TODAY) == Differences(
        create=(occurrence(THIRD),),
        update=(Stored(pk=2, sequence=4, planned=cancelled),),
        remove=(Stored(pk=3, sequence=4, planned=replace(gone, status=OccurrenceStatus.REMOVED)),),
    )


def test_a_removed_date_comes_back_as_itself() -> None:
    removed = occurrence(FIRST, status=OccurrenceStatus.REMOVED)
    assert differences(stored(removed), [occurrence(FIRST)], today=TODAY) == Differences(
        update=(Stored(pk=1, sequence=4, planned=occurrence(FIRST)),)
    )


@pytest.mark.parametrize(("days", "frozen"), [(1, True), (0, False), (-1, False)])
def test_the_past_is_frozen_from_the_day_after(days: int, *, frozen: bool) -> None:
    today = FIRST + timedelta(days=days)
    cancelled = occurrence(FIRST, status=CANCELLED, reason="docent ziek")
    removed = occurrence(FIRST, status=OccurrenceStatus.REMOVED)
    rows = stored(occurrence(FIRST))
    update = Differences(update=(Stored(pk=1, sequence=4, planned=cancelled),))
    remove = Differences(remove=(Stored(pk=1, sequence=4, planned=removed),))
    create = Differences(create=(occurrence(FIRST),))
    nothing = Differences()
    assert differences(rows, [cancelled], today=today) == (nothing if frozen else update)
    assert differences(rows, [], today=today) == (nothing if frozen else remove)
    assert differences([], [occurrence(FIRST)], today=today) == (nothing if frozen else create)


def test_a_date_that_has_been_cannot_be_moved_to_tomorrow() -> None:
    moved = occurrence(SECOND, identity=Identity(COFFEE, FIRST), status=MOVED)
    assert differences(stored(occurrence(FIRST)), [moved], today=date(2026, 11, 25)) == Differences()


def test_the_last_day_of_several_can_still_be_cancelled() -> None:
    running = occurrence(date(2026, 11, 20), local_end_date=TODAY)
    cancelled = replace(running, status=CANCELLED, reason="storm")
    assert differences(stored(running), [cancelled], today=TODAY) == Differences(
        update=(Stored(pk=1, sequence=4, planned=cancelled),)
    )


schedules = st.lists(
    st.builds(
        occurrence,
        st.integers(0, 12).map(lambda days: date(2026, 11, 16) + timedelta(days=days)),
        status=st.sampled_from([SCHEDULED, CANCELLED, MOVED]),
        full=st.booleans(),
    ),
    unique_by=lambda one: one.identity,
)


@settings(deadline=None, max_examples=150)
@given(schedules, schedules)
def test_writing_the_differences_gives_the_plan_and_leaves_the_past(
    before: list[Planned], after: list[Planned]
) -> None:
    rows = {row.pk: row for row in stored(*before)}
    found = differences(rows.values(), after, today=TODAY)
    rows |= {row.pk: row for row in (*found.update, *found.remove)}
    table = [row.planned for row in rows.values()] + list(found.create)
    shown = [one for one in table if one.status != OccurrenceStatus.REMOVED]
    past = [one for one in before if one.local_date < TODAY]
    future = [one for one in after if one.local_date >= TODAY]
    assert sorted(shown, key=lambda one: one.identity) == sorted([*past, *future], key=lambda one: one.identity)
    again = differences([*rows.values(), *stored(*found.create)], after, today=TODAY)
    assert again == Differences()
