from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest
from django.core.management import CommandError, call_command

from activities.models import Occurrence
from core.caching.models import read_generation
from core.limits.counting import within_limit
from core.limits.models import RateCount
from core.outbox.models import OutboxMail
from core.upkeep.lock import LEASE, single_run
from core.upkeep.models import Job
from home.actions import upkeep

pytestmark = pytest.mark.django_db
NOON = datetime(2026, 11, 22, 11, 0, tzinfo=UTC)
MINUTE = timedelta(minutes=1)


def date_until(ends_at):
    return Occurrence.objects.create(
        page_key=1,
        rule_uuid=uuid4(),
        original_date=ends_at.date(),
        title="Koffie",
        starts_at=ends_at - timedelta(hours=2),
        ends_at=ends_at,
        local_date=ends_at.date(),
        local_end_date=ends_at.date(),
    )


def test_one_of_two_started_at_once_does_the_work():
    with single_run("tick", now=NOON) as first, single_run("tick", now=NOON) as second:
        assert (first.previous, second) == (None, None)
    assert Job.objects.values().get() == {"name": "tick", "held_until": None, "finished_at": NOON}


def test_jobs_do_not_wait_for_each_other():
    with single_run("tick", now=NOON) as tick, single_run("daily", now=NOON) as daily:
        assert None not in {tick, daily}


def test_a_run_that_was_killed_holds_the_job_no_longer_than_its_lease():
    Job.objects.create(name="tick", held_until=NOON + LEASE)
    found = []
    for now in (NOON + LEASE - MINUTE, NOON + LEASE):
        with single_run("tick", now=now) as run:
            found.append(run is not None)
    assert found == [False, True]


def test_a_run_that_failed_frees_the_job_and_does_not_count():
    with pytest.raises(ZeroDivisionError), single_run("tick", now=NOON):
        _ = 1 / 0
    assert Job.objects.values().get() == {"name": "tick", "held_until": None, "finished_at": None}


def test_a_run_that_outlived_its_lease_does_not_free_the_next_one():
    with single_run("tick", now=NOON), single_run("tick", now=NOON + LEASE) as second:
        assert second is not None
        held = Job.objects.get().held_until
    assert held == NOON + 2 * LEASE


def test_tick_says_when_another_one_is_at_it(capsys):
    Job.objects.create(name="tick", held_until=datetime(2100, 1, 1, tzinfo=UTC))
    call_command("tick")
    assert capsys.readouterr().out == "tick: another one is running\n"


def raised_by(*, previous, now):
    before = read_generation()
    passed = upkeep.pass_boundaries(previous=previous, now=now)
    assert passed is (read_generation() > before)
    return passed


def test_the_cache_turns_when_a_date_ends():
    date_until(NOON)
    assert [
        raised_by(previous=NOON - 2 * MINUTE, now=NOON - MINUTE),
        raised_by(previous=NOON - MINUTE, now=NOON),
        raised_by(previous=NOON, now=NOON + MINUTE),
    ] == [False, True, False]


def test_a_vanished_date_turns_nothing():
    Occurrence.objects.filter(pk=date_until(NOON).pk).update(status="removed")
    assert raised_by(previous=NOON - MINUTE, now=NOON) is False


def test_the_cache_turns_at_local_midnight_and_at_the_first_tick():
    midnight = datetime(2026, 11, 22, 23, 0, tzinfo=UTC)  # in Amsterdam
    assert [
        raised_by(previous=midnight - 2 * MINUTE, now=midnight - MINUTE),
        raised_by(previous=midnight - MINUTE, now=midnight),
        raised_by(previous=None, now=NOON),
    ] == [False, True, True]


def test_one_failing_step_stops_no_other(monkeypatch, caplog):
    def broken(**_kwargs):
        raise ZeroDivisionError

    sent = []
    monkeypatch.setattr(upkeep, "repair_stale", broken)
    monkeypatch.setattr(upkeep, "deliver", lambda *, now: sent.append(now))
    with pytest.raises(CommandError, match=r"^tick: failed: repair \(see the log\)$"):
        call_command("tick")
    assert len(sent) == 1
    assert [record.getMessage() for record in caplog.records] == ["repair failed"]
    assert Job.objects.get(pk="tick").finished_at is None


def test_daily_drops_what_is_old_and_nothing_else():
    old = OutboxMail.objects.create(sender="a@b.nl", sent_at=NOON - timedelta(days=31))
    recent = OutboxMail.objects.create(sender="a@b.nl", sent_at=NOON - timedelta(days=29))
    waiting = OutboxMail.objects.create(sender="a@b.nl", created_at=NOON - timedelta(days=400))
    stuck = OutboxMail.objects.create(sender="a@b.nl", given_up_at=NOON - timedelta(days=89))
    long_stuck = OutboxMail.objects.create(sender="a@b.nl", given_up_at=NOON - timedelta(days=91))
    within_limit("form", "jan", limit=1, window=timedelta(hours=1), now=NOON - timedelta(hours=1))
    assert upkeep.daily(now=NOON) is True
    kept = set(OutboxMail.objects.values_list("pk", flat=True))
    assert kept == {recent.pk, waiting.pk, stuck.pk}
    assert {old.pk, long_stuck.pk}.isdisjoint(kept)
    assert RateCount.objects.count() == 0
