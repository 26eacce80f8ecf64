"""Closures and holidays in the table of dates: computed, never written to a date, gone when removed."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
import time_machine
from django.core.exceptions import ValidationError
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from activities.actions.dates import add_date, cancel_date, move_date
from activities.actions.materialise import Written, rebuild
from activities.models import DateChange, Occurrence
from core.holidays.actions import Imported, import_coming_holidays, import_holidays
from core.holidays.queries import Missing, missing_holidays
from core.labels.fields import Labels
from core.models import Closure, HolidayPeriod, Notice
from tests.factories import (
    NOW,
    TODAY,
    ActivityPageFactory,
    NeighbourhoodFactory,
    OccurrenceFactory,
    UserFactory,
    VenueFactory,
    rule,
    site,
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
def venue():
    return VenueFactory(neighbourhood=NeighbourhoodFactory())


@pytest.fixture
def page(tree, venue):
    return ActivityPageFactory(parent=tree.agenda, venue=venue, rules=[rule(until=THIRD)])


def closure(first=SECOND, last=SECOND, **where):
    made = Closure(first_day=first, last_day=last, reason=Labels({"nl": "lekkage"}), **where)
    made.full_clean()
    made.save()
    return made


def dates(page):
    rows = Occurrence.objects.filter(page_key=page.pk).order_by("original_date")
    return list(rows.values_list("local_date", "status", "reason", "sequence"))


OPEN = [(FIRST, "scheduled", "", 0), (SECOND, "scheduled", "", 0), (THIRD, "scheduled", "", 0)]
CLOSED = [(FIRST, "scheduled", "", 0), (SECOND, "cancelled", "lekkage", 1), (THIRD, "scheduled", "", 0)]


def test_a_closure_of_the_organisation_its_neighbourhood_or_its_venue_cancels_the_dates_in_it(page, venue):
    for where in ({}, {"neighbourhood": venue.neighbourhood}, {"venue": venue}):
        Occurrence.objects.update(sequence=0)
        made = closure(**where)
        assert dates(page) == CLOSED
        made.delete()
        assert dates(page) == [(FIRST, "scheduled", "", 0), (SECOND, "scheduled", "", 2), (THIRD, "scheduled", "", 0)]


def test_a_closure_elsewhere_touches_nothing(page):
    closure(venue=VenueFactory())
    closure(neighbourhood=NeighbourhoodFactory())
    assert dates(page) == OPEN


def test_a_closure_that_moves_gives_back_the_days_it_leaves(page):
    made = Closure.objects.get(pk=closure().pk)
    made.first_day = made.last_day = THIRD
    made.save()
    assert dates(page) == [
        (FIRST, "scheduled", "", 0),
        (SECOND, "scheduled", "", 2),
        (THIRD, "cancelled", "lekkage", 1),
    ]


def test_one_of_two_closures_that_goes_leaves_a_date_of_several_days_to_the_other(tree, venue):
    page = ActivityPageFactory(parent=tree.agenda, venue=venue, rules=[rule(SECOND, frequency="once", days=6)])
    closure(first=SECOND, last=SECOND)
    later = closure(first=SECOND + timedelta(days=4), last=SECOND + timedelta(days=4), venue=venue)
    later.delete()
    assert dates(page) == [(SECOND, "cancelled", "lekkage", 1)]


def test_a_closure_decides_as_a_rebuild_does_whatever_was_changed_before(tree, venue):
    page = ActivityPageFactory(parent=tree.agenda, venue=venue, rules=[rule(until=THIRD)])
    elsewhere = VenueFactory()
    second, third = Occurrence.objects.filter(page=page).order_by("original_date")[1:]
    done = {"actor": None, "now": NOW}
    add_date(page=page, day=SECOND, start=time(20), end=time(21), venue=None, **done)
    move_date(occurrence=second, day=SECOND, start=None, end=None, venue=elsewhere, reason="verbouwing", **done)
    identity = {"rule_uuid": third.rule_uuid, "original_date": third.original_date}
    DateChange.objects.create(page=page, change="goes_ahead", **identity)
    closure(first=FIRST, last=THIRD, venue=venue)
    decided = dates(page)
    assert sorted(row[1] for row in decided) == ["cancelled", "cancelled", "moved", "scheduled"]
    assert rebuild(page.pk, now=NOW) == Written()
    assert dates(page) == decided


def test_a_closure_costs_as_many_questions_for_a_hundred_dates_as_for_one(tree, venue):
    def cost():
        with CaptureQueriesContext(connection) as captured:
            closure().delete()
        return len(captured)

    ActivityPageFactory(parent=tree.agenda, venue=venue, rules=[rule(until=THIRD)])
    few = cost()
    for page in [ActivityPageFactory(parent=tree.agenda, venue=venue, rules=[rule(until=THIRD)]) for _ in range(4)]:
        for hour in range(25):
            OccurrenceFactory(page=page, starts_at=NOW + WEEK + timedelta(minutes=hour))
    assert (cost(), Occurrence.objects.filter(local_date=SECOND).count()) == (few, 105)


def test_what_was_cancelled_before_a_closure_stays_cancelled_after_it(page):
    cancel_date(occurrence=Occurrence.objects.get(local_date=SECOND), reason="docent ziek", actor=None, now=NOW)
    made = closure()
    made.delete()
    assert dates(page)[1] == (SECOND, "cancelled", "docent ziek", 1)
    assert DateChange.objects.count() == 1


def test_a_new_activity_is_closed_as_well(tree, venue):
    closure(venue=venue)
    assert dates(ActivityPageFactory(parent=tree.agenda, venue=venue, rules=[rule(until=THIRD)]))[1] == (
        SECOND,
        "cancelled",
        "lekkage",
        0,
    )


@pytest.mark.parametrize(
    ("values", "wrong"),
    [
        ({"first_day": SECOND, "last_day": FIRST}, {"last_day"}),
        ({"first_day": FIRST, "last_day": FIRST + timedelta(days=400)}, {"last_day"}),
        ({"first_day": FIRST, "last_day": FIRST, "reason": Labels()}, {"reason"}),
        ({"first_day": date.max, "last_day": date.max}, {"first_day", "last_day"}),
    ],
)
def test_a_closure_that_cannot_be_is_refused_at_its_field(values, wrong):
    with pytest.raises(ValidationError) as refused:
        Closure(**{"reason": Labels({"nl": "lekkage"})} | values).full_clean()
    assert set(refused.value.message_dict) == wrong


def test_a_holiday_that_a_rule_skips_gives_no_date_and_gives_it_back_when_it_does_not_count(tree):
    page = ActivityPageFactory(parent=tree.agenda, rules=[rule(until=THIRD, skip_school_holidays=True)])
    other = ActivityPageFactory(parent=tree.agenda, rules=[rule(until=THIRD)])
    made = HolidayPeriod.objects.create(kind="school", name=Labels({"nl": "x"}), first_day=SECOND, last_day=SECOND)
    assert dates(page) == [(FIRST, "scheduled", "", 0), (SECOND, "removed", "", 1), (THIRD, "scheduled", "", 0)]
    assert dates(other) == OPEN
    made.cancelled = True
    made.save()
    assert dates(page) == [(FIRST, "scheduled", "", 0), (SECOND, "scheduled", "", 2), (THIRD, "scheduled", "", 0)]


def test_a_course_of_ten_lessons_has_ten_also_with_a_holiday_in_it(tree):
    page = ActivityPageFactory(parent=tree.agenda, rules=[rule(count=3, skip_school_holidays=True)])
    HolidayPeriod.objects.create(kind="school", name=Labels({"nl": "x"}), first_day=SECOND, last_day=SECOND)
    shown = [row[0] for row in dates(page) if row[1] != "removed"]
    assert shown == [FIRST, THIRD, THIRD + WEEK]


def test_holidays_are_imported_once_and_an_editors_change_stays(tree):
    page = ActivityPageFactory(parent=tree.agenda, rules=[rule(until=date(2027, 1, 12), skip_school_holidays=True)])
    assert import_holidays(region="NL-midden", years=[2026, 2027]).unknown == ()
    gone = [row[0] for row in dates(page) if row[1] == "removed"]
    assert gone == [date(2026, 12, 22), date(2026, 12, 29)]
    assert import_holidays(region="NL-midden", years=[2026, 2027]) == Imported(new=0, changed=0, unknown=())
    may = HolidayPeriod.objects.get(source="NL-midden/school/Meivakantie/2027")
    HolidayPeriod.objects.filter(pk=may.pk).update(last_day=date(2027, 5, 9), edited=True)
    spring = HolidayPeriod.objects.get(source="NL-midden/school/Voorjaarsvakantie/2027")
    HolidayPeriod.objects.filter(pk=spring.pk).update(last_day=date(2027, 2, 21))
    assert import_holidays(region="NL-midden", years=[2027]) == Imported(new=0, changed=1, unknown=())
    may.refresh_from_db()
    assert may.last_day == date(2027, 5, 9)


def test_years_that_the_library_does_not_know_are_named():
    assert import_holidays(region="NL-noord", years=[2026, 2045]).unknown == (2045,)
    assert missing_holidays(today=TODAY) == [Missing(year=2027, kind="school"), Missing(year=2027, kind="public")]


def test_the_holidays_of_three_years_are_imported_and_then_none_is_missing():
    assert import_coming_holidays(today=TODAY).unknown == ()
    assert sorted(set(HolidayPeriod.objects.values_list("first_day__year", flat=True))) == [2026, 2027, 2028]
    assert (missing_holidays(today=TODAY), missing_holidays(today=date(2028, 6, 1))) == (
        [],
        [Missing(year=2029, kind="school"), Missing(year=2029, kind="public")],
    )


@pytest.mark.usefixtures("tree")
def test_the_dashboard_warns_while_holidays_of_the_coming_year_are_missing(editor):
    import_holidays(region="NL-midden", years=[2026])
    line = "Vul de vakanties aan die ontbreken"
    assert line in editor.get("/beheer/").content.decode()
    import_holidays(region="NL-midden", years=[2027])
    assert line not in editor.get("/beheer/").content.decode()


@pytest.fixture
def editor(client):
    user = UserFactory(is_superuser=True)
    client.force_login(user)
    return client


FORM = {
    "first_day": SECOND.isoformat(),
    "last_day": SECOND.isoformat(),
    "reason_nl": "lekkage",
    "reason_en": "",
    "venue": "",
    "neighbourhood": "",
}


#: The notice that goes with it, as its form sends it.
NOTICE = {
    "notice": "1",
    "notice-text_nl": "De hele organisatie is dicht: lekkage",
    "notice-text_en": "",
    "notice-starts_at": "2026-11-24 09:00",
    "notice-ends_at": "2026-12-02 00:00",
    "notice-neighbourhood": "",
}


def test_a_closure_is_shown_before_it_is_saved_and_saved_as_it_was_shown(editor, page):
    address = reverse("closures:add")
    seen = editor.post(address, FORM)
    assert (seen.status_code, Closure.objects.count(), dates(page)) == (200, 0, OPEN)
    preview = seen.context["preview"]
    assert (preview["count"], preview["rows"]) == (
        1,
        [{"title": page.title, "when": "Dinsdag 1 december, 10.00–12.00 uur"}],
    )
    other = editor.post(address, FORM | {"last_day": THIRD.isoformat(), "seen": preview["seen"]})
    assert (other.context["preview"]["count"], Closure.objects.count()) == (2, 0)
    assert dict(preview["notice"].initial) == {
        "text": {"nl": "De hele organisatie is dicht op dinsdag 1 december: lekkage"},
        "starts_at": NOW,
        "ends_at": datetime(2026, 12, 1, 23, tzinfo=UTC),
        "neighbourhood": None,
    }
    empty = editor.post(address, FORM | NOTICE | {"seen": preview["seen"], "notice-text_nl": ""})
    assert (set(empty.context["preview"]["notice"].errors), Closure.objects.count()) == ({"text"}, 0)
    saved = editor.post(address, FORM | NOTICE | {"seen": preview["seen"]})
    assert (saved.status_code, dates(page)) == (302, CLOSED)
    notice = Notice.objects.get()
    assert (notice.text, notice.starts_at, notice.ends_at.isoformat(), notice.neighbourhood) == (
        {"nl": "De hele organisatie is dicht: lekkage"},
        NOW,
        "2026-12-01T23:00:00+00:00",
        None,
    )
    assert "De hele organisatie is dicht: lekkage" in editor.get("/agenda/").content.decode()


def test_a_closure_taken_away_in_the_admin_restores_its_dates(editor, page):
    made = closure()
    until = NOW + WEEK
    Notice.objects.create(text=Labels({"nl": "Dicht wegens lekkage"}), ends_at=until, closure=made)
    Notice.objects.create(text=Labels({"nl": "Ander nieuws"}), ends_at=until)
    assert "Dicht wegens lekkage" in editor.get("/agenda/").content.decode()
    assert editor.post(reverse("closures:delete", args=[made.pk])).status_code == 302
    assert list(Notice.objects.values_list("text", flat=True)) == [{"nl": "Ander nieuws"}]
    assert dates(page)[1] == (SECOND, "scheduled", "", 2)


@pytest.mark.usefixtures("tree")
def test_a_holiday_that_lies_beyond_the_agenda_can_be_added_changed_and_taken_away():
    """The import brings those of three years; the agenda reaches eighteen months."""
    admin = Client()
    admin.force_login(UserFactory())
    address = "/beheer/snippets/core/holidayperiod/"
    typed = {"kind": "school", "name_nl": "Zomervakantie", "first_day": "2029-07-14", "last_day": "2029-08-26"}
    admin.post(f"{address}add/", typed)
    made = HolidayPeriod.objects.get()
    admin.post(f"{address}edit/{made.pk}/", typed | {"last_day": "2029-08-27"})
    assert HolidayPeriod.objects.get().last_day == date(2029, 8, 27)
    admin.post(f"{address}delete/{made.pk}/")
    assert HolidayPeriod.objects.count() == 0


@pytest.mark.usefixtures("tree")
def test_before_a_closure_is_taken_away_it_says_what_becomes_of_the_dates():
    admin = Client()
    admin.force_login(UserFactory())
    made = closure()
    shown = admin.get(f"/beheer/sluitingen/delete/{made.pk}/").content.decode()
    assert "De datums die door deze sluiting niet doorgingen, gaan weer door." in shown


@pytest.mark.usefixtures("tree")
@pytest.mark.parametrize(
    "ways",
    [
        lambda *rows: [f"/beheer/snippets/core/holidayperiod/delete/{one.pk}/" for one in rows],
        lambda *rows: [f"/beheer/bulk/core/holidayperiod/delete/?id={'&id='.join(str(one.pk) for one in rows)}"],
    ],
    ids=["one by one", "together"],
)
def test_an_imported_holiday_that_an_editor_takes_away_does_not_come_back_at_night(ways):
    import_coming_holidays(today=TODAY)
    may = HolidayPeriod.objects.get(source="NL-midden/school/Meivakantie/2027")
    own = HolidayPeriod.objects.create(kind="school", name=Labels({"nl": "x"}), first_day=SECOND, last_day=SECOND)
    admin = Client()
    admin.force_login(UserFactory())
    for way in ways(own, may):
        before = list(HolidayPeriod.objects.values_list("pk", "cancelled"))
        admin.get(way)
        assert list(HolidayPeriod.objects.values_list("pk", "cancelled")) == before
        admin.post(way)
    import_coming_holidays(today=TODAY)
    assert list(HolidayPeriod.objects.filter(source=may.source).values_list("pk", "cancelled")) == [(may.pk, True)]
    assert HolidayPeriod.objects.filter(pk=own.pk).count() == 0
    page = admin.get("/beheer/").content.decode()
    assert "“Meivakantie 2027” telt niet meer mee. Het blijft in de lijst" in page
