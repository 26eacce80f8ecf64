"""The panel on top of the dashboard: this week's work of each role, whole, in order of its day."""

from datetime import date, timedelta

import pytest
import time_machine
from django.contrib.auth.models import Group
from django.test import Client
from wagtail.models import Page

from activities.models import HostAnswer, HostLink
from core.models import Notice, OutboxMail, User
from home.actions.roles import ensure_roles
from home.this_week import ShownTask, shown
from home.week_queries import Task, Work, week
from initiatives.enums import SubmissionState
from initiatives.models import Joining, Submission, Team
from participation.models import HelpOffer
from tests.factories import (
    NOW,
    TODAY,
    ActivityPageFactory,
    InitiativePageFactory,
    OccurrenceFactory,
    PolicyPageFactory,
    StandardPageFactory,
    UserFactory,
    VenueFactory,
    site,
)

pytestmark = pytest.mark.django_db
DAY = timedelta(days=1)
YEAR_END = "vóór donderdag 31 december 2026"
SINCE, BEFORE = "sinds dinsdag 24 november", "vóór dinsdag 24 november"


def _said(text, when, url):
    return ShownTask(text=text, when=when, url=url, late=False)


@pytest.fixture(autouse=True)
def _tuesday_morning():
    with time_machine.travel(NOW, tick=False):
        yield


@pytest.fixture
def tree():
    tree = site()
    ensure_roles(homes=[tree.home], initiatives=tree.initiatives)
    return tree


def member(role):
    user = UserFactory(is_superuser=not role)
    if role:
        user.groups.add(Group.objects.get(name=role))
    user.has_perm("core.view_venue")  # rights are read once per request
    return User.objects.get(pk=user.pk)


def tasks(role):
    return week(member(role), today=TODAY, now=NOW)


def work(role):
    return [one.work for one in tasks(role)]


def an_idea(**values):
    number = Submission.objects.count()
    return Submission.objects.create(form_key=f"idee-{number}", title="Een tuin", need="Groen.", **values)


def everything(tree):
    """One of each sort of work, and beside each what is no work of this week."""
    for answer_by in (TODAY - DAY, TODAY + 2 * DAY, TODAY + 8 * DAY):
        an_idea(state=SubmissionState.IN_REVIEW, email="a@b.example", answer_by=answer_by)
    an_idea(state=SubmissionState.RECEIVED, phone="06", state_since=NOW - 3 * DAY)
    page = InitiativePageFactory(parent=tree.initiatives)
    for key, state, relayed in (("a", "new", NOW), ("b", "passed_on", NOW), ("c", "stopped", NOW), ("d", "new", None)):
        Joining.objects.create(
            page=page, kind="help", form_key=key, name="X", state=state, relayed_at=relayed, answer_by=TODAY + 3 * DAY
        )
    for key, state, confirmed in (("a", "new", NOW), ("b", "started", NOW), ("c", "new", None)):
        HelpOffer.objects.create(
            title="Snijden", form_key=key, name="X", state=state, confirmed_at=confirmed, answer_by=TODAY + 4 * DAY
        )
    venue = VenueFactory()
    activity = ActivityPageFactory(parent=tree.agenda, venue=venue)
    link = HostLink.objects.create(activity=activity, role="docent", nonce="x")
    for answer in (HostAnswer.Answer.NO, HostAnswer.Answer.YES):
        HostAnswer.objects.create(activity=activity, link=link, answer=answer)
    first = OccurrenceFactory(page=activity, starts_at=NOW + DAY)
    second = OccurrenceFactory(page=ActivityPageFactory(parent=tree.agenda, venue=venue), starts_at=NOW + DAY)
    OccurrenceFactory(page=activity, starts_at=NOW + 3 * DAY)
    for ends_at in (NOW + 5 * DAY, NOW + 9 * DAY, NOW - DAY):
        Notice.objects.create(text={"nl": "Dicht"}, ends_at=ends_at)
    plan = PolicyPageFactory(parent=tree.home, slug="plan", period_start=2023, period_end=2026)
    old = StandardPageFactory(parent=tree.home, slug="oud")
    Page.objects.filter(pk=old.pk).update(last_published_at=NOW - 366 * DAY)
    OutboxMail.objects.create(sender="a@b.example", recipients=["x@y.example"], created_at=NOW - timedelta(minutes=20))
    return first, second, plan


def test_nothing_to_do_on_a_new_site_but_the_holidays(tree):  # noqa: ARG001 - the site must be there
    assert tasks("") == [Task(work=Work.HOLIDAYS, count=4)]


def test_an_administrator_sees_all_of_it_in_order(tree, django_assert_max_num_queries):
    _first, second, plan = everything(tree)
    user = member("")
    with django_assert_max_num_queries(14):
        found = week(user, today=TODAY, now=NOW)
    assert found == [
        Task(work=Work.CALL, count=1, day=TODAY - 3 * DAY),
        Task(work=Work.ANSWER, count=3, day=TODAY - DAY, late=1),
        Task(work=Work.HOST_ANSWERS, count=1, day=TODAY),
        Task(work=Work.MAIL, count=1, day=TODAY),
        Task(work=Work.DOUBLE, count=1, day=TODAY + DAY, pk=second.pk),
        Task(work=Work.OFFERS, count=1, day=TODAY + 3 * DAY),
        Task(work=Work.HELPERS, count=1, day=TODAY + 4 * DAY),
        Task(work=Work.NOTICES, count=1, day=TODAY + 5 * DAY),
        Task(work=Work.PLAN, count=1, day=date(2026, 12, 31), pk=plan.pk),
        Task(work=Work.HOLIDAYS, count=4),
        Task(work=Work.STALE, count=1),
    ]


@pytest.mark.parametrize(
    ("role", "expected"),
    [
        (
            "Moderators",
            [
                Work.CALL,
                Work.ANSWER,
                Work.HOST_ANSWERS,
                Work.MAIL,
                Work.DOUBLE,
                Work.OFFERS,
                Work.HELPERS,
                Work.NOTICES,
                Work.PLAN,
                Work.HOLIDAYS,
                Work.STALE,
            ],
        ),
        ("Editors", [Work.HOST_ANSWERS, Work.DOUBLE, Work.NOTICES, Work.PLAN, Work.HOLIDAYS, Work.STALE]),
        ("Neighbourhood hosts", [Work.HOST_ANSWERS, Work.DOUBLE]),
    ],
)
def test_each_role_sees_what_it_may_do(role, expected, tree, django_assert_max_num_queries):
    everything(tree)
    user = member(role)
    user.has_perm("core.view_venue")
    with django_assert_max_num_queries(15):
        found = week(user, today=TODAY, now=NOW)
    assert [one.work for one in found] == expected


def test_a_member_of_a_team_sees_what_the_team_has(tree):
    everything(tree)
    user = member("Moderators")
    user.initiative_teams.create(name="Oost")
    own = {Work.ANSWER, Work.CALL}
    before = own & {one.work for one in week(user, today=TODAY, now=NOW)}
    Submission.objects.update(team=Team.objects.create(name="West"))
    after = own & {one.work for one in week(user, today=TODAY, now=NOW)}
    assert (before, after) == (own, set())


def test_two_rooms_of_one_house_are_no_double_booking(tree):
    venue = VenueFactory()
    rooms = [
        ActivityPageFactory(parent=tree.agenda, venue=venue, room=room) for room in ("zaal 1", "Zaal 2", "zaal 2 ")
    ]
    for page in rooms[:2]:
        OccurrenceFactory(page=page, venue=venue, starts_at=NOW + DAY)
    assert Work.DOUBLE not in work("Editors")
    third = OccurrenceFactory(page=rooms[2], starts_at=NOW + DAY + timedelta(minutes=30))
    assert [one for one in tasks("Editors") if one.work == Work.DOUBLE] == [
        Task(work=Work.DOUBLE, count=1, day=TODAY + DAY, pk=third.pk)
    ]


def test_a_plan_that_is_followed_by_another_asks_nothing(tree):
    PolicyPageFactory(parent=tree.home, slug="plan", period_start=2023, period_end=2026)
    PolicyPageFactory(parent=tree.home, slug="plan-2", period_start=2027, period_end=2030)
    assert Work.PLAN not in work("Editors")


WORDS = [
    ShownTask(
        text="Beantwoord 2 initiatieven",
        when="vóór maandag 23 november, 1 te laat",
        url="/beheer/inzendingen/?queue=waiting",
        late=True,
    ),
    _said("Bel 1 persoon terug", SINCE, "/beheer/inzendingen/bellen/"),
    _said("Lees 1 bericht of wijziging van een initiatiefnemer", SINCE, "/beheer/inzendingen/?queue=read"),
    ShownTask(
        text="Geef 2 keer een aanbod van hulp door",
        when="vóór maandag 23 november, 1 te laat",
        url="/beheer/wie-doet-mee/?queue=waiting",
        late=True,
    ),
    ShownTask(
        text="Laat iets horen aan 2 mensen die vrijwilligerswerk willen doen",
        when="vóór maandag 23 november, 1 te laat",
        url="/beheer/wie-helpt/?queue=waiting",
        late=True,
    ),
    _said("Handel 2 antwoorden van begeleiders af", SINCE, "/beheer/reports/gaat-dit-nog-door/"),
    _said("Vraag of 3 activiteiten nog doorgaan", "", "/beheer/reports/gaat-dit-nog-door/"),
    _said("Los 1 dubbele boeking van een plek op", BEFORE, "/beheer/datums/7/"),
    _said("1 mededeling loopt af: klopt die nog?", BEFORE, "/beheer/snippets/core/notice/"),
    _said(
        "Vul de vakanties aan die ontbreken: activiteiten die dan stoppen, zouden doorgaan",
        "",
        "/beheer/snippets/core/holidayperiod/",
    ),
    _said(
        "Schrijf het volgende beleidsplan, of verleng dit", "vóór donderdag 31 december 2026", "/beheer/pages/5/edit/"
    ),
    _said("Kijk naar 1 pagina waar een jaar niemand aan kwam", "", "/beheer/reports/op-orde/"),
    _said("2 mails gaan niet weg", SINCE, "/beheer/mail/"),
]


def test_what_is_said_of_each_and_where_it_leads():
    week_work = [
        Task(work=Work.ANSWER, count=2, day=TODAY - DAY, late=1),
        Task(work=Work.CALL, count=1, day=TODAY),
        Task(work=Work.READ, count=1, day=TODAY),
        Task(work=Work.OFFERS, count=2, day=TODAY - DAY, late=1),
        Task(work=Work.HELPERS, count=2, day=TODAY - DAY, late=1),
        Task(work=Work.HOST_ANSWERS, count=2, day=TODAY),
        Task(work=Work.LOOK_AFTER, count=3),
        Task(work=Work.DOUBLE, count=1, day=TODAY, pk=7),
        Task(work=Work.NOTICES, count=1, day=TODAY),
        Task(work=Work.HOLIDAYS, count=4),
        Task(work=Work.PLAN, count=1, day=date(2026, 12, 31), pk=5),
        Task(work=Work.STALE, count=1),
        Task(work=Work.MAIL, count=2, day=TODAY),
    ]
    assert {one.work for one in week_work} == set(Work)
    assert [shown(one) for one in week_work] == WORDS


def test_the_panel_stands_on_top_for_everybody(tree):
    everything(tree)
    shown_to = {}
    for role in ("", "Moderators", "Editors", "Neighbourhood hosts"):
        client = Client()
        client.force_login(member(role))
        page = client.get("/beheer/")
        names = [one.name for one in page.context["panels"]]
        shown_to[role] = (names[0], "Wat moet er deze week gebeuren?" in page.text)
    assert shown_to == dict.fromkeys(shown_to, ("this-week", True))
