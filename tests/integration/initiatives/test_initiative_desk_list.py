"""Around a moderator's desk: the list and downloads, reminders, breaks, and mail that is stuck."""

from datetime import date, timedelta

import pytest
import time_machine
from django.contrib.auth.models import Group, Permission
from django.core import mail
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from core.models import Closure, Neighbourhood, OutboxMail, User
from initiatives.actions.remind import remind
from initiatives.models import Submission, SubmissionEvent
from initiatives.queries.inbox import inbox
from tests import initiative_factories as make
from tests.initiative_desk import LIST, logged_in, said

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("index")]
TODAY = make.NOW.date()


# --- the list -----------------------------------------------------------------------------------------


def many(number):
    Submission.objects.bulk_create(
        Submission(
            form_key=f"many {one}",
            title=f"Idee {one}",
            need="x",
            state=("confirmed", "in_review", "received", "approved", "declined")[one % 5],
            email="" if one % 3 else "planted-address@example.org",
            answer_by=TODAY + timedelta(days=one % 20 - 10),
            neighbourhood=Neighbourhood.objects.first(),
        )
        for one in range(number)
    )


@pytest.mark.parametrize(
    "query", ["", "?queue=waiting", "?queue=late", "?queue=call", "?queue=read", "?state=approved"]
)
def test_a_queue_of_five_thousand_costs_twelve_queries(staff, query):
    many(5000)
    path = reverse("submissions:index_results") + query
    staff.get(path)
    with CaptureQueriesContext(connection) as queries:
        staff.get(path)
    ours = [one["sql"] for one in queries if "initiatives_" in one["sql"] or "core_neighbourhood" in one["sql"]]
    assert len(ours) <= 12
    assert len(queries) <= 12 + 4  # session, user, his groups and rights


def test_the_dashboard_with_five_thousand_costs_as_much_as_with_none(user, django_assert_max_num_queries):
    many(5000)
    with django_assert_max_num_queries(12):
        found = inbox(TODAY, user)
    assert (found.waiting_total, found.overdue_total, len(found.waiting)) == (2000, 1250, 10)


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("queue=waiting", ["Laat", "Wacht"]),
        ("queue=late", ["Laat"]),
        ("queue=call", ["Bel"]),
        ("state=received", ["Bel"]),
        ("queue=nonsense", ["Bel", "Laat", "Wacht"]),
    ],
)
def test_the_list_narrows(staff, query, expected):
    make.in_review("a", title="Wacht")
    late = make.in_review("b", title="Laat")
    Submission.objects.filter(pk=late.pk).update(answer_by=TODAY)
    make.submission("c", title="Bel", email="")
    found = staff.get(f"{LIST}?{query}").context["object_list"]
    assert sorted(one.title for one in found) == expected
    page = staff.get(LIST).content.decode()
    assert page.count("te laat</strong>") == 1


def rows_of(response):
    lines = b"".join(response.streaming_content).decode().splitlines()
    return [line.split(",") for line in lines]


def test_a_download_holds_no_formula_and_contact_data_only_for_who_may_take_it(staff, user):
    submission = make.in_review(title="=SOM(A1)", contact_name="@cmd", phone="+31 6 12 34 56 78")
    heads, row = rows_of(staff.get(f"{LIST}?export=csv"))
    assert heads == ["Nummer", "Titel", "Stand", "Wijk", "Team", "Ingestuurd", "Antwoord vóór"]
    assert (row[0], row[1], row[3]) == (str(submission.reference), "'=SOM(A1)", "Vleuten")
    assert SubmissionEvent.objects.filter(event="open").count() == 0
    user.user_permissions.add(Permission.objects.get(codename="export_contact"))
    browser = logged_in(User.objects.get(pk=user.pk))
    response = browser.get(f"{LIST}?export=csv")
    assert {"private", "no-store"} <= set(response["Cache-Control"].split(", "))
    assert rows_of(response)[1][-3:] == ["'@cmd", "'+31 6 12 34 56 78", make.EMAIL]
    assert [(one.actor, one.note) for one in SubmissionEvent.objects.filter(event="open")] == [
        (user, "in een download")
    ]
    assert browser.get(f"{LIST}?export=xlsx")["Content-Type"].startswith("application/vnd.openxml")


# --- promises -----------------------------------------------------------------------------------------


def test_each_promise_is_reminded_of_once_before_and_once_after(user):
    make.in_review("one", title="Eerste")
    with time_machine.travel(make.NOW + timedelta(days=2), tick=False):
        make.in_review("two", title="Tweede", email="two@example.org")
    mail.outbox.clear()
    days = [(TODAY + timedelta(days=number)) for number in range(14)]
    sent = {day: remind(today=day) for day in days}
    assert [str(day) for day, number in sent.items() if number] == [
        "2026-11-27",  # before the first: Monday 30 November
        "2026-11-29",  # before the second: Wednesday 2 December
        "2026-11-30",  # the first has passed
        "2026-12-02",  # the second has
    ]
    assert [remind(today=day) for day in days] == [0] * 14
    assert {one.to[0] for one in mail.outbox} == {user.email}
    one, two = Submission.objects.order_by("pk")
    url = "http://localhost:8000/beheer/inzendingen"
    assert (
        mail.outbox[0].body
        == f"""\
Deze initiatieven wachten op een antwoord. We hebben een dag beloofd.

Eerste
Antwoord vóór: maandag 30 november
{url}/{one.pk}/

Hartelijke groet,
Welzaam
030 123 45 67
elke werkdag
"""
    )
    assert mail.outbox[2].body.splitlines()[0] == (
        "Op deze initiatieven had al een antwoord moeten komen. De initiatiefnemers wachten op u."
    )
    assert (
        mail.outbox[3].alternatives[0].content
        == f"""\
<!doctype html>
<html lang="nl">
<head><meta charset="utf-8"><title>Initiatieven die op antwoord wachten</title></head>
<body>

<p>Op deze initiatieven had al een antwoord moeten komen. De initiatiefnemers wachten op u.</p>
<ul>
<li><a href="{url}/{two.pk}/">Tweede</a><br>Antwoord vóór: woensdag 2 december</li>
</ul>

<p>Hartelijke groet,<br>Welzaam<br>030 123 45 67<br>elke werkdag</p>
</body>
</html>
"""
    )


def test_what_is_late_and_what_is_soon_stand_in_one_mail(user):
    make.in_review("one", title="Eerste")
    with time_machine.travel(make.NOW + timedelta(days=2), tick=False):
        make.in_review("two", title="Tweede", email="two@example.org")
    mail.outbox.clear()
    remind(today=date(2026, 11, 30))
    assert [one.to[0] for one in mail.outbox] == [user.email]
    assert [line for line in mail.outbox[0].body.splitlines() if line and not line.startswith("http")][:6] == [
        "Op deze initiatieven had al een antwoord moeten komen. De initiatiefnemers wachten op u.",
        "Eerste",
        "Antwoord vóór: maandag 30 november",
        "Deze initiatieven wachten op een antwoord. We hebben een dag beloofd.",
        "Tweede",
        "Antwoord vóór: woensdag 2 december",
    ]


@pytest.mark.usefixtures("user")
def test_a_new_promise_is_reminded_of_anew():
    submission = make.in_review()
    remind(today=date(2026, 11, 30))
    Submission.objects.filter(pk=submission.pk).update(answer_by=date(2026, 12, 10))
    assert [remind(today=day) for day in (date(2026, 12, 6), date(2026, 12, 7), date(2026, 12, 10))] == [0, 1, 1]


def test_the_summer_stop_of_the_whole_organisation_counts_in_the_promise():
    Closure.objects.create(first_day=date(2026, 11, 23), last_day=date(2026, 12, 4), reason={"nl": "pauze"})
    here = Neighbourhood.objects.first()
    Closure.objects.create(
        first_day=date(2026, 12, 7), last_day=date(2026, 12, 11), reason={"nl": "lek"}, neighbourhood=here
    )
    assert make.submission().answer_by == date(2026, 12, 14)


# --- mail that is stuck -------------------------------------------------------------------------------


def stuck(**values):
    return OutboxMail.objects.create(
        sender="a@b.example", recipients=[make.EMAIL], subject="Geheim onderwerp", text="Geheim", **values
    )


def test_staff_see_mail_that_does_not_leave_without_reading_it(staff):
    now = timezone.now()
    assert "niet weg</a>" not in staff.get("/beheer/").content.decode()
    stuck(created_at=now - timedelta(minutes=14))
    assert "niet weg</a>" not in staff.get("/beheer/").content.decode()
    stuck(created_at=now - timedelta(minutes=16), attempts=3, last_error="ConnectionRefusedError")
    given_up = stuck(given_up_at=now, attempts=8, last_error="address refused (550)")
    pages = [staff.get(path).content.decode() for path in ("/beheer/", "/beheer/mail/")]
    assert ["2 mails gaan niet weg" in pages[0], "Wat wacht, gaat vanzelf opnieuw" in pages[1]] == [True, True]
    assert ["ConnectionRefusedError" in pages[1], "address refused (550)" in pages[1]] == [True, True]
    for planted in (make.EMAIL, "Geheim"):
        assert [planted in page for page in pages] == [False, False]
    response = staff.post(f"/beheer/mail/{given_up.pk}/opnieuw/", follow=True)
    assert said(response) == ["Deze mail wordt binnen een minuut opnieuw geprobeerd."]
    given_up.refresh_from_db()
    assert (given_up.given_up_at, given_up.attempts, given_up.next_attempt_at) == (None, 0, now)
    assert staff.get(f"/beheer/mail/{given_up.pk}/opnieuw/").status_code == 405


def test_only_who_may_sees_mail(index):  # noqa: ARG001 - the site must be there
    editors = Group.objects.create(name="Redactie")
    editors.permissions.add(Permission.objects.get(codename="access_admin"))
    editor = User.objects.create_user("editor")
    editor.groups.add(editors)
    mail_row = stuck(given_up_at=timezone.now())
    browser = logged_in(editor)
    assert "niet weg</a>" not in browser.get("/beheer/").content.decode()
    assert browser.get("/beheer/mail/", follow=True).redirect_chain == [("/beheer/", 302)]
    assert browser.post(f"/beheer/mail/{mail_row.pk}/opnieuw/", follow=True).redirect_chain == [("/beheer/", 302)]
