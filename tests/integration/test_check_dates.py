"""The command that checks the table of dates against what it is worked out from."""

from datetime import timedelta

import pytest
import time_machine
from django.core.management import CommandError, call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext

from activities.models import Occurrence
from core.labels.fields import Labels
from core.models import Closure
from tests.factories import NOW, TODAY, ActivityPageFactory, OccurrenceFactory, rule, site

pytestmark = pytest.mark.django_db
WEEK = timedelta(days=7)
SECOND, THIRD = TODAY + WEEK, TODAY + 2 * WEEK


@pytest.fixture(autouse=True)
def _tuesday_morning():
    with time_machine.travel(NOW, tick=False):
        yield


@pytest.fixture
def page():
    return ActivityPageFactory(parent=site().agenda, rules=[rule(until=THIRD)])


def dates(page):
    rows = Occurrence.objects.filter(page_key=page.pk).order_by("local_date", "pk")
    return list(rows.values_list("local_date", "status", "starts_at", "reason"))


def break_all(page):
    """Behind the back of everything: a date gone, one at another hour, one too many, a closure nobody heard of."""
    Occurrence.objects.filter(page=page, local_date=TODAY).delete()
    late = Occurrence.objects.get(page=page, local_date=SECOND)
    Occurrence.objects.filter(pk=late.pk).update(starts_at=late.starts_at + timedelta(hours=1))
    OccurrenceFactory(page=page, starts_at=NOW + timedelta(days=1))
    closure = Closure(first_day=THIRD, last_day=THIRD, reason=Labels({"nl": "lekkage"}))
    Closure.objects.bulk_create([closure])


@pytest.mark.usefixtures("page")
def test_a_table_that_is_right_is_said_to_be(capsys):
    before = list(Occurrence.objects.values())
    call_command("check_dates")
    assert (capsys.readouterr().out, list(Occurrence.objects.values())) == ("The dates are right.\n", before)


def test_what_is_wrong_is_named_and_nothing_is_written(page, capsys):
    break_all(page)
    before = list(Occurrence.objects.values())
    with pytest.raises(CommandError) as failed, CaptureQueriesContext(connection) as captured:
        call_command("check_dates")
    who = f"page {page.pk}, Koffieochtend"
    assert capsys.readouterr().out.splitlines() == [
        f"{who}, 2026-11-24: is missing",
        f"{who}, 2026-11-25: should not be there",
        f"{who}, 2026-12-01: differs: starts_at is 2026-12-01 10:00:00+00:00, should be 2026-12-01 09:00:00+00:00",
        f"{who}, 2026-12-08: differs: status is scheduled, should be cancelled; reason is empty, should be lekkage",
    ]
    assert (str(failed.value), failed.value.returncode) == (
        "Dates that are wrong: 4. Nothing was written; --repair puts them right.",
        1,
    )
    assert list(Occurrence.objects.values()) == before
    assert [query["sql"] for query in captured if not query["sql"].startswith("SELECT")] == []


def test_on_request_it_is_repaired_and_the_past_is_left_alone(page, capsys):
    right = dates(page)
    past = OccurrenceFactory(page=page, starts_at=NOW - timedelta(days=3))
    break_all(page)
    call_command("check_dates", "--repair")
    assert capsys.readouterr().out.splitlines()[-1] == "Repaired: 1 made, 2 changed, 1 removed."
    shown = [one for one in dates(page) if one[1] != "removed"]
    cancelled = (THIRD, "cancelled", right[2][2], "lekkage")
    assert shown == [(past.local_date, "scheduled", past.starts_at, ""), *right[:2], cancelled]
    call_command("check_dates")
    assert capsys.readouterr().out == "The dates are right.\n"


def test_dates_of_a_page_that_is_gone_are_found_and_removed(page, capsys):
    OccurrenceFactory(page=None, page_key=page.pk + 1000, title="Weg", venue_id=None, neighbourhood_id=None)
    with pytest.raises(CommandError):
        call_command("check_dates")
    assert capsys.readouterr().out == f"page {page.pk + 1000}, Weg, 2026-11-24: should not be there\n"
    call_command("check_dates", "--repair")
    assert Occurrence.objects.get(title="Weg").status == "removed"
