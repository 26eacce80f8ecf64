"""Two hosts of one activity with the same thought at the same moment."""

import pytest
from wagtail.models import Page, PageLogEntry

from activities.actions import hosting
from activities.actions.ask_hosts import ask_hosts
from activities.actions.host_links import make_link
from activities.actions.materialise import rebuild
from activities.host_queries import TERM
from activities.models import ActivityPage, Attendance, DateLog, HostAct, Occurrence
from tests import factories
from tests.factories import NOW


@pytest.fixture
def coffee(committed):
    """An activity that was committed, and goes again with all that was done to it."""
    del committed
    page = factories.ActivityPageFactory(parent=Page.objects.get(depth=1), rules=[factories.rule(count=2)])
    user = factories.UserFactory()
    Occurrence.objects.filter(page=page).delete()
    rebuild(page.pk, now=NOW)
    yield page, user
    pk = page.pk
    page.delete()
    user.delete()
    for model in (Attendance, DateLog, Occurrence):
        model.objects.filter(page_key=pk).delete()
    PageLogEntry.objects.filter(page_id=pk).delete()


def test_one_cancellation_one_trace_and_one_number(committed, coffee):
    page, user = coffee
    links = [make_link(page=page, role=role, email="", actor=user, now=NOW) for role in ("docent", "gastvrouw")]
    one = Occurrence.objects.of_pages([page.pk]).soonest_first().first()

    def note(link):
        return lambda: hosting.note_present(link=link, occurrence=one, number=7, now=NOW)

    def cancel(link):
        return lambda: hosting.cancel(link=link, occurrence=one, reason="docent ziek", now=NOW)

    committed(*map(note, links))
    committed(*map(cancel, links))
    entries = list(DateLog.objects.filter(page_key=page.pk).values_list("action", flat=True))
    numbers = list(Attendance.objects.filter(page_key=page.pk).values_list("number", flat=True))
    assert (entries, HostAct.objects.filter(entry__page_key=page.pk).count(), numbers) == (["cancelled"], 1, [7])


def test_asking_twice_at_once_asks_once(committed, coffee):
    page, user = coffee
    make_link(page=page, role="docent", email="docent@example.org", actor=user, now=NOW)
    ActivityPage.objects.filter(pk=page.pk).update(last_published_at=NOW - TERM)
    asked = []
    committed(*[lambda: asked.append(ask_hosts(now=NOW))] * 2)
    assert sorted(asked) == [0, 1]
