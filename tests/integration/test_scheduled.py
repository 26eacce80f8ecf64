"""Activities that are scheduled to be published and to expire: through tick, with the warning of double bookings."""

from datetime import timedelta

import pytest
import time_machine
from django.contrib.messages import get_messages
from django.contrib.messages.storage.fallback import FallbackStorage
from django.core import mail
from django.test import RequestFactory
from django.utils.html import strip_tags

from activities.models import ActivityPage, Occurrence
from activities.views.dates import warn_of_double_bookings
from home.actions import upkeep
from tests.factories import NOW, TODAY, ActivityPageFactory, UserFactory, VenueFactory, ask, rule, site

pytestmark = pytest.mark.django_db
DAY, MINUTE, WEEK = timedelta(days=1), timedelta(minutes=1), timedelta(days=7)


@pytest.fixture(autouse=True)
def clock():
    with time_machine.travel(NOW, tick=False) as traveller:
        yield traveller


@pytest.fixture
def tree():
    return site()


@pytest.fixture
def hall():
    return VenueFactory(name={"nl": "De Schalm"})


def at(clock, moment):
    clock.move_to(moment)
    upkeep.tick(now=moment)


def titles():
    return [row.title for day in ask("/agenda/").context["listing"].days for row in day.rows]


def bingo_at(tree, venue, **values):
    return ActivityPageFactory(parent=tree.agenda, title="Bingo", venue=venue, live=False, **values)


def schedule(page, *, by=None, **values):
    """As an editor does: a revision that waits for its hour."""
    draft = page.get_latest_revision_as_object()
    for name, value in values.items():
        setattr(draft, name, value)
    draft.save_revision(user=by).publish(user=by)
    return ActivityPage.objects.get(pk=page.pk)


def test_a_scheduled_activity_appears_with_its_dates_and_goes_with_them_when_it_expires(tree, clock):
    page = ActivityPageFactory(
        parent=tree.agenda, title="Bingo", live=False, rules=[rule(TODAY + DAY, until=TODAY + WEEK)]
    )
    schedule(page, go_live_at=NOW + MINUTE, expire_at=NOW + DAY)
    before = titles(), Occurrence.objects.count()
    at(clock, NOW + 2 * MINUTE)
    live = titles(), ask(f"/agenda/{page.slug}/").status_code
    at(clock, NOW + DAY + MINUTE)
    after = titles(), ask(f"/agenda/{page.slug}/").status_code
    assert (before, live, after) == (([], 0), (["Bingo"], 200), ([], 404))
    assert list(Occurrence.objects.values_list("status", flat=True)) == ["removed"]


def test_another_schedule_takes_over_at_its_hour_and_not_before(tree, clock):
    page = ActivityPageFactory(parent=tree.agenda, rules=[rule(until=TODAY + WEEK)])
    schedule(page, go_live_at=NOW + MINUTE, title="Koffie en thee")
    at(clock, NOW)
    before = set(Occurrence.objects.values_list("title", flat=True))
    at(clock, NOW + 2 * MINUTE)
    assert (before, set(Occurrence.objects.values_list("title", flat=True))) == ({"Koffieochtend"}, {"Koffie en thee"})


def warned(page):
    request = RequestFactory().get("/")
    request.session = {}
    request._messages = FallbackStorage(request)
    warn_of_double_bookings(request, page)
    return [" ".join(strip_tags(str(message)).split()) for message in get_messages(request)]


def test_who_schedules_is_warned_of_a_double_booking_at_once(tree, hall):
    ActivityPageFactory(parent=tree.agenda, venue=hall, rules=[rule(until=TODAY + 2 * WEEK)])
    bingo = ActivityPageFactory(
        parent=tree.agenda, title="Bingo", venue=hall, live=False, rules=[rule(until=TODAY + 2 * WEEK)]
    )
    expected = (
        "Ingepland. Op die tijd is op dezelfde plek ook een andere activiteit:"
        " Dinsdag 1 december, 10.00–12.00 uur: Koffieochtend, 10.00–12.00, De Schalm"
        "Dinsdag 8 december, 10.00–12.00 uur: Koffieochtend, 10.00–12.00, De Schalm"
    )
    assert warned(schedule(bingo, go_live_at=NOW + DAY)) == [expected]
    elsewhere = schedule(bingo, go_live_at=NOW + DAY, venue=VenueFactory())
    assert warned(elsewhere) == []


def test_who_scheduled_hears_by_mail_of_a_double_booking_that_came_later(tree, hall, clock):
    anna = UserFactory(email="anna@example.org")
    bingo = ActivityPageFactory(
        parent=tree.agenda, title="Bingo", venue=hall, live=False, rules=[rule(until=TODAY + WEEK)]
    )
    alone = ActivityPageFactory(parent=tree.agenda, title="Dammen", live=False, rules=[rule()])
    for page in (bingo, alone):
        schedule(page, by=anna, go_live_at=NOW + MINUTE)
    ActivityPageFactory(parent=tree.agenda, venue=hall, rules=[rule(until=TODAY + WEEK)])
    at(clock, NOW + 2 * MINUTE)
    at(clock, NOW + 3 * MINUTE)
    assert [(one.to, one.subject) for one in mail.outbox] == [
        (["anna@example.org"], "Twee activiteiten tegelijk op dezelfde plek")
    ]
    (text,) = [one.body for one in mail.outbox]
    assert "“Bingo” staat nu op de website" in text
    assert "- Dinsdag 24 november, 10.00–12.00 uur: Koffieochtend, De Schalm\n" in text
    assert f"/beheer/datums/van/{bingo.pk}/" in text


def test_what_cannot_be_published_at_its_hour_waits_as_a_draft_and_who_scheduled_it_hears_why(tree, clock):
    anna = UserFactory(email="anna@example.org")
    taken = ActivityPageFactory(parent=tree.agenda, title="Dammen", rules=[rule()])
    schedule(taken, by=anna, go_live_at=NOW + MINUTE, slug="schaken", title="Schaken")
    other = ActivityPageFactory(parent=tree.agenda, title="Bingo", live=False, rules=[rule()])
    schedule(other, by=anna, go_live_at=NOW + MINUTE)
    ActivityPageFactory(parent=tree.agenda, title="Schaakclub", slug="schaken", rules=[rule()])
    at(clock, NOW + 2 * MINUTE)
    at(clock, NOW + 3 * MINUTE)
    assert set(titles()) == {"Bingo", "Dammen", "Schaakclub"}
    taken = ActivityPage.objects.get(pk=taken.pk)
    draft = taken.get_latest_revision_as_object()
    assert (taken.live, taken.has_unpublished_changes, draft.title, draft.approved_schedule) == (
        True,
        True,
        "Schaken",
        False,
    )
    assert [(one.to, one.subject) for one in mail.outbox] == [
        (["anna@example.org"], "Een pagina kon niet op de website")
    ]
    (text,) = [one.body for one in mail.outbox]
    assert "“Schaken” zou nu op de website komen. Dat lukte niet" in text
    assert f"/beheer/pages/{taken.pk}/edit/" in text
