"""Two editors, or one impatient finger, at the same moment."""

from datetime import date, time, timedelta
from itertools import pairwise

import pytest
from django.core.exceptions import ValidationError
from django.utils import timezone
from wagtail.models import Page

from activities.actions.dates import (
    ChangedMeanwhileError,
    add_date,
    cancel_date,
    move_date,
    set_full,
    set_note,
    undo,
)
from activities.models import DateChange, DateLog, Occurrence
from activities.staff_queries import version
from core import clock
from tests.factories import ActivityPageFactory, AgendaPageFactory, HomePageFactory, rule


@pytest.fixture
def page(committed):  # noqa: ARG001 - lets the test commit
    """An activity with one date, tomorrow from ten to twelve, that every connection sees."""
    home = HomePageFactory(parent=Page.objects.get(depth=1), title="Tegelijk", slug="tegelijk")
    agenda = AgendaPageFactory(parent=home)
    tomorrow = timezone.localdate() + timedelta(days=1)
    page = ActivityPageFactory(parent=agenda, rules=[rule(tomorrow, frequency="once")])
    yield page
    Page.objects.get(pk=home.pk).delete()
    Occurrence.objects.filter(page_key=page.pk).delete()
    DateLog.objects.filter(page_key=page.pk).delete()


def only(page):
    return Occurrence.objects.visible().get(page=page)


def outcomes(*acts):
    """Wrap actions so that each one's end is kept: the entry's action, or the name of what was raised."""
    found = []

    def wrapped(act):
        def run():
            try:
                entry = act()
            except (ChangedMeanwhileError, ValidationError) as error:
                found.append(type(error).__name__)
            else:
                found.append(entry.action if entry else None)

        return run

    return found, [wrapped(act) for act in acts]


def test_of_two_editors_who_saw_the_same_one_is_told_and_nothing_is_lost(committed, page):
    one, seen, now = only(page), version(only(page)), clock.now()
    who = {"occurrence": one, "actor": None, "now": now, "seen": seen}
    found, acts = outcomes(
        lambda: cancel_date(reason="docent ziek", **who), lambda: set_note(note="Neem een kussen mee", **who)
    )
    committed(*acts)
    assert sorted(found) in (["ChangedMeanwhileError", "cancelled"], ["ChangedMeanwhileError", "note"])
    (entry,) = DateLog.objects.filter(page_key=page.pk)
    assert [entry.after["changes"]] == [
        {one.change: entry.after["changes"][one.change]} for one in DateChange.objects.filter(page=page)
    ]


def test_actions_that_do_not_ask_how_it_stood_all_count_and_the_log_is_a_chain(committed, page):
    one, now = only(page), clock.now()
    who = {"occurrence": one, "actor": None, "now": now}
    committed(
        lambda: cancel_date(reason="storm", **who),
        lambda: set_note(note="Volgende week weer", **who),
        lambda: set_full(full=True, **who),
        lambda: move_date(
            day=one.local_date + timedelta(days=1), start=time(14), end=time(16), venue=None, reason="", **who
        ),
    )
    entries = list(DateLog.objects.filter(page_key=page.pk).order_by("pk"))
    assert sorted(entry.action for entry in entries) == ["cancelled", "full", "moved", "note"]
    links = [(former.after, latter.before) for former, latter in pairwise(entries)]
    assert [after for after, _before in links] == [before for _after, before in links]
    last = entries[-1].after["changes"]
    assert sorted(last) == sorted(DateChange.objects.filter(page=page).values_list("change", flat=True))


def test_the_same_press_many_times_counts_once(committed, page):
    one, seen, now = only(page), version(only(page)), clock.now()
    found, acts = outcomes(
        *[lambda: cancel_date(occurrence=one, reason="storm", actor=None, now=now, seen=seen) for _press in range(4)]
    )
    committed(*acts)
    assert sorted(found, key=str) == [None, None, None, "cancelled"]

    entry = DateLog.objects.get(page_key=page.pk)
    found, acts = outcomes(*[lambda: undo(entry=entry, actor=None, now=now) for _press in range(4)])
    committed(*acts)
    assert sorted(found) == [*["ChangedMeanwhileError"] * 3, "undone"]
    assert (only(page).status, DateChange.objects.filter(page=page).count()) == ("scheduled", 0)


def test_the_same_extra_date_many_times_is_one(committed, page):
    day: date = only(page).local_date + timedelta(days=3)
    found, acts = outcomes(
        *[
            lambda: add_date(page=page, day=day, start=time(19), end=time(21), venue=None, actor=None, now=clock.now())
            for _press in range(4)
        ]
    )
    committed(*acts)
    assert sorted(found) == [*["ValidationError"] * 3, "extra"]
    assert list(Occurrence.objects.filter(page=page, status="extra").values_list("local_date", flat=True)) == [day]
