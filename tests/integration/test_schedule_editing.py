"""Schedules while they are edited: the sentence, the next dates, and other hours from a day on."""

from datetime import date, time, timedelta

import pytest
import time_machine
from django.contrib.auth.models import Permission
from django.urls import reverse

from activities.actions.dates import cancel_date
from activities.actions.schedule import NotInScheduleError, UnpublishedChangesError, change_from
from activities.models import ActivityPage, Occurrence, ScheduleRule
from tests.factories import NOW, TODAY, ActivityPageFactory, PictureFactory, UserFactory, rule, site

pytestmark = pytest.mark.django_db

WEEK = timedelta(days=7)
THIRD = TODAY + 2 * WEEK
FIVE = [TODAY + number * WEEK for number in range(5)]


@pytest.fixture(autouse=True)
def _tuesday_morning():
    with time_machine.travel(NOW, tick=False):
        yield


@pytest.fixture
def tree():
    return site()


@pytest.fixture
def editor(client):
    client.force_login(UserFactory(is_superuser=True))
    return client


def shown(page):
    found = Occurrence.objects.visible().filter(page_key=page.pk).order_by("local_date")
    return [(one.local_date, one.starts_at.hour, one.status) for one in found]


def change(page, **changes):
    values = {"first_date": THIRD, "start_time": time(14), "end_time": time(16), "actor": None, "now": NOW}
    return change_from(page=page, rule_uuid=page.rules.get().uuid, **values | changes)


def test_other_hours_from_a_day_on_keep_what_was_before(tree):
    page = ActivityPageFactory(parent=tree.agenda, rules=[rule(until=FIVE[-1])])
    first = Occurrence.objects.filter(page=page).order_by("local_date").first()
    change(page)
    assert shown(page) == [
        (FIVE[0], 9, "scheduled"),
        (FIVE[1], 9, "scheduled"),
        (FIVE[2], 13, "scheduled"),
        (FIVE[3], 13, "scheduled"),
        (FIVE[4], 13, "scheduled"),
    ]
    first.refresh_from_db()
    assert first.sequence == 0
    rules = ScheduleRule.objects.filter(page=page).order_by("first_date")
    assert list(rules.values_list("first_date", "until", "start_time", "weekdays")) == [
        (TODAY, THIRD - timedelta(days=1), time(10), ""),
        (THIRD, FIVE[-1], time(14), "TU"),
    ]


def test_a_later_date_that_was_cancelled_stays_cancelled_at_the_new_hour(tree):
    page = ActivityPageFactory(parent=tree.agenda, rules=[rule(until=FIVE[-1])])
    cancel_date(occurrence=Occurrence.objects.get(local_date=FIVE[3]), reason="docent ziek", actor=None, now=NOW)
    change(page)
    assert shown(page)[3] == (FIVE[3], 13, "cancelled")


def test_a_rule_that_begins_later_is_replaced_and_every_second_week_keeps_its_weeks(tree):
    page = ActivityPageFactory(parent=tree.agenda, rules=[rule(interval=2, until=FIVE[-1])])
    change(page, first_date=FIVE[1])  # no date of the rule: the next one is two weeks after the first
    assert shown(page) == [(FIVE[0], 9, "scheduled"), (FIVE[2], 13, "scheduled"), (FIVE[4], 13, "scheduled")]


def test_a_number_of_times_is_counted_on(tree):
    page = ActivityPageFactory(parent=tree.agenda, rules=[rule(count=5)])
    change(page)
    assert [day for day, _hour, _status in shown(page)] == FIVE


@pytest.mark.parametrize("first_date", [TODAY - timedelta(days=1), FIVE[-1] + timedelta(days=1)])
def test_a_day_without_dates_to_come_is_refused_and_nothing_changes(tree, first_date):
    page = ActivityPageFactory(parent=tree.agenda, rules=[rule(until=FIVE[-1])])
    before = shown(page)
    with pytest.raises(NotInScheduleError):
        change(page, first_date=first_date)
    assert shown(page) == before


def test_a_draft_that_is_not_published_is_not_published_along(tree):
    page = ActivityPageFactory(parent=tree.agenda, rules=[rule(until=FIVE[-1])])
    draft = page.get_latest_revision_as_object()
    draft.title = "Nog niet"
    draft.save_revision()
    with pytest.raises(UnpublishedChangesError):
        change(page)


def test_the_form_says_the_schedule_as_a_sentence_with_its_next_dates(editor):
    asked = {
        "frequency": "weekly",
        "first_date": "2026-11-24",
        "start_time": "10:00",
        "end_time": "12:00",
        "days": "1",
        "interval": "2",
        "weekdays": ["TU", "TH"],
        "until": "2026-12-31",
    }
    assert editor.get(reverse("schedule_preview"), asked).json() == {
        "sentence": "Om de week op dinsdag en donderdag van 10.00 tot 12.00 uur, tot en met 31 december 2026",
        "dates": ["di 24 nov", "do 26 nov", "di 8 dec", "do 10 dec", "di 22 dec", "do 24 dec"],
    }


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        (
            {"until": "2026-11-01"},
            {"problem": "De laatste dag ligt vóór de eerste. Kijk beide datums na.", "field": "until"},
        ),
        (
            {"start_time": ""},
            {"problem": "Geef aan hoe laat het begint en hoe laat het eindigt.", "field": "start_time"},
        ),
        ({"first_date": "2026-13-01"}, {"problem": "Voer een geldige datum in.", "field": "first_date"}),
        (
            {"frequency": "daily", "until": "2090-01-01"},
            {"problem": "Dit rooster geeft te veel datums. Kies een eerdere laatste dag.", "field": "until"},
        ),
    ],
)  # fmt: skip
def test_the_form_says_what_is_wrong_at_its_field(editor, changes, said):
    asked = {
        "frequency": "weekly", "first_date": "2026-11-24", "start_time": "10:00", "end_time": "12:00", "days": "1",
        "interval": "1",
    }  # fmt: skip
    assert editor.get(reverse("schedule_preview"), asked | changes).json() == said


def test_other_hours_through_the_admin(editor, tree):
    page = ActivityPageFactory(parent=tree.agenda, rules=[rule(until=FIVE[-1])])
    address = reverse("change_from", args=[page.pk])
    offered = editor.get(address).context["form"].fields["rule"].choices
    assert offered == [
        (str(page.rules.get().uuid), "Elke dinsdag van 10.00 tot 12.00 uur, tot en met 22 december 2026")
    ]
    values = {"rule": offered[0][0], "first_date": "2026-12-08", "start_time": "14:00", "end_time": "16:00"}
    wrong = editor.post(address, values | {"first_date": "2027-12-08"})
    assert wrong.context["form"].errors == {
        "first_date": ["Dit rooster heeft vanaf die dag geen datums. Kies een andere dag."]
    }
    assert editor.post(address, values).status_code == 302
    assert [hour for _day, hour, _status in shown(page)] == [9, 9, 13, 13, 13]


def test_who_may_not_publish_may_not_change_the_hours(client, tree):
    page = ActivityPageFactory(parent=tree.agenda, rules=[rule(until=date(2026, 12, 22))])
    author = UserFactory(is_superuser=False)
    author.user_permissions.add(Permission.objects.get(codename="access_admin"))
    client.force_login(author)
    values = {"rule": page.rules.get().uuid, "first_date": "2026-12-08", "start_time": "14:00", "end_time": "16:00"}
    assert client.post(reverse("change_from", args=[page.pk]), values).status_code == 403
    assert ScheduleRule.objects.filter(page=page).count() == 1


def test_a_new_activity_asks_when_it_is_and_a_draft_may_leave_that_open(editor, tree):
    add = reverse("wagtailadmin_pages:add", args=["activities", "activitypage", tree.agenda.pk])
    form = editor.get(add).context["form"]
    assert [len(one.forms) for one in (form.formsets["rules"], form.formsets["prices"])] == [1, 0]

    sent = {field.html_name: field.value() for field in form.formsets["rules"].forms[0]}
    row = {name: value for name, value in sent.items() if value} | {"rules-0-ORDER": 1}  # as the browser numbers it
    counts = {"TOTAL_FORMS": 1, "INITIAL_FORMS": 0, "MIN_NUM_FORMS": 0, "MAX_NUM_FORMS": 1000}
    rules = row | {f"rules-{name}": count for name, count in counts.items()}
    prices = {f"prices-{name}": 0 for name in counts}
    words = {"title": "Koffie", "slug": "koffie", "summary": "", "kind": "koffie", "body-count": 0}
    chosen = {"organiser": "ourselves", "participation": "walk_in", "at_home": "", "language_spoken": ""}
    asked = dict.fromkeys(("comments-TOTAL_FORMS", "comments-INITIAL_FORMS"), 0)
    assert editor.post(add, words | chosen | rules | prices | asked).url == reverse(
        "wagtailadmin_pages:edit", args=[ActivityPage.objects.get().pk]
    )
    made = ActivityPage.objects.get(slug="koffie")
    assert (made.live, made.rules.count()) == (False, 0)

    edit = reverse("wagtailadmin_pages:edit", args=[made.pk])
    assert len(editor.get(edit).context["form"].formsets["rules"].forms) == 0


def test_a_page_that_cannot_be_published_as_it_stands_says_why_beside_the_hours(tree, editor):
    page = ActivityPageFactory(parent=tree.agenda, rules=[rule()])
    ActivityPage.objects.filter(pk=page.pk).update(image=PictureFactory(), image_alt="")  # older than that rule
    page = ActivityPage.objects.get(pk=page.pk)
    page.save_revision(clean=False)
    ActivityPage.objects.filter(pk=page.pk).update(has_unpublished_changes=False)
    values = {"rule": str(page.rules.get().uuid), "first_date": THIRD.isoformat(), "start_time": "14:00"}
    answer = editor.post(reverse("change_from", args=[page.pk]), values | {"end_time": "16:00"})
    assert answer.context["form"].non_field_errors() == [
        "wat er op de afbeelding staat: Zeg wat er op de afbeelding staat, voor wie die niet kan zien."
    ]
    assert answer.context["form"]["start_time"].value() == "14:00"
