"""What daily drops of the log of dates and of the hosts."""

from datetime import timedelta

import pytest
import time_machine

from activities.actions import dates, hosting
from activities.actions.host_links import make_link
from activities.actions.retention import KEPT
from activities.models import DateLog, HostAct, HostAnswer, HostLink, Occurrence
from activities.models.host import WORKS_FOR
from home.actions import upkeep
from tests.factories import NOW, ActivityPageFactory, UserFactory, rule, site

pytestmark = pytest.mark.django_db
MINUTE = timedelta(minutes=1)


@pytest.fixture(autouse=True)
def _tuesday_morning():
    with time_machine.travel(NOW, tick=False):
        yield


@pytest.fixture
def page():
    return ActivityPageFactory(parent=site().agenda, rules=[rule(until=NOW.date() + timedelta(days=8))])


def test_the_log_of_dates_is_kept_two_years_and_dates_stay_as_they_are(page):
    link = make_link(page=page, role="docent", email="", actor=UserFactory(), now=NOW)
    first, second = Occurrence.objects.of_pages([page.pk]).soonest_first()
    hosting.cancel(link=link, occurrence=first, reason="docent ziek", now=NOW)
    dates.cancel_date(occurrence=second, reason="storm", actor=UserFactory(), now=NOW + MINUTE)
    upkeep.daily(now=NOW + KEPT - MINUTE)
    kept = DateLog.objects.count(), HostAct.objects.count()
    upkeep.daily(now=NOW + KEPT)
    assert (kept, DateLog.objects.count(), HostAct.objects.count()) == ((2, 1), 1, 0)
    assert list(Occurrence.objects.of_pages([page.pk]).soonest_first().values_list("status", "reason")) == [
        ("cancelled", "docent ziek"),
        ("cancelled", "storm"),
    ]


def test_answers_of_hosts_go_after_two_years_unless_they_wait_for_staff(page):
    link = make_link(page=page, role="docent", email="", actor=UserFactory(), now=NOW)
    for number, answer in enumerate(HostAnswer.Answer):
        HostAnswer.objects.create(activity=page, link=link, answer=answer, created_at=NOW + number * MINUTE)
    upkeep.daily(now=NOW + KEPT + timedelta(hours=1))
    waiting = HostAnswer.objects.order_by("created_at")
    assert list(waiting.values_list("answer", flat=True)) == ["no", "other_time"]
    waiting.update(handled_at=NOW)
    upkeep.daily(now=NOW + KEPT + timedelta(hours=2))
    assert HostAnswer.objects.count() == 0


def test_the_address_behind_a_link_that_stopped_is_forgotten(page):
    for name in ("unused", "used"):
        made = make_link(page=page, role=name, email=f"{name}@example.org", actor=UserFactory(), now=NOW)
        HostLink.objects.filter(pk=made.pk, role="used").update(last_used_at=NOW + timedelta(days=1), asked_at=NOW)
    upkeep.daily(now=NOW + WORKS_FOR)
    assert list(HostLink.objects.order_by("pk").values_list("role", "email")) == [
        ("unused", ""),
        ("used", "used@example.org"),
    ]
