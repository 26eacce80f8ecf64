"""Activities that nobody looks after: whom we ask, once, and what staff read."""

import re
from datetime import timedelta
from urllib.parse import urlsplit

import pytest
import time_machine
from django.core import mail
from django.test import Client
from django.urls import reverse
from wagtail.users.models import UserProfile

from activities import host_queries, staff_history, staff_queries
from activities.actions import dates, hosting
from activities.actions.ask_hosts import PAUSE, ask_hosts
from activities.actions.host_links import CannotMailError, mail_link, make_link, revoke_link
from activities.actions.materialise import rebuild
from activities.domain.completeness import Missing
from activities.host_queries import TERM
from activities.models import ActivityPage, HostAnswer, Occurrence
from activities.models.activity import MISSING
from activities.views import host_admin
from core import clock
from core.models import User
from home.actions import upkeep
from tests import factories
from tests.factories import NOW

pytestmark = pytest.mark.django_db
MINUTE = timedelta(minutes=1)
OLD = NOW - TERM


@pytest.fixture(autouse=True)
def nine_in_the_morning(monkeypatch):
    monkeypatch.setattr(clock, "now", lambda: NOW)


@pytest.fixture
def agenda():
    return factories.site().agenda


def activity(agenda, title, *, published=OLD, **values):
    page = factories.ActivityPageFactory(parent=agenda, **{"title": title, "rules": [factories.rule(count=3)]} | values)
    Occurrence.objects.of_pages([page.pk]).delete()
    rebuild(page.pk, now=NOW)
    ActivityPage.objects.filter(pk=page.pk).update(last_published_at=published)
    return page


def host_of(page, email="docent@example.org"):
    return make_link(page=page, role="docent", email=email, actor=factories.UserFactory(), now=NOW)


def stale(now=NOW):
    return [row.page.title for row in host_queries.to_look_after(now)]


def mails():
    return [(one.to, one.subject) for one in mail.outbox]


def test_what_nobody_touched_within_the_term_is_stale(agenda):
    untouched = activity(agenda, "Koffie")
    activity(agenda, "Net gewijzigd", published=OLD + MINUTE)
    changed, counted, confirmed = (activity(agenda, title) for title in ("Datum", "Geteld", "Bevestigd"))
    activity(agenda, "Concept", live=False)
    first = {page.pk: Occurrence.objects.of_pages([page.pk]).soonest_first().first() for page in (changed, counted)}
    dates.set_full(occurrence=first[changed.pk], full=True, actor=None, now=NOW)
    hosting.note_present(link=host_of(counted), occurrence=first[counted.pk], number=5, now=NOW)
    hosting.confirm(page=confirmed, actor=factories.UserFactory(), now=NOW)
    assert (stale(), stale(NOW + TERM)) == (
        [untouched.title],
        ["Bevestigd", "Datum", "Geteld", "Koffie", "Net gewijzigd"],
    )


def test_an_answer_that_waits_stands_first_until_it_is_handled(agenda):
    activity(agenda, "Anders")
    fresh = activity(agenda, "Zanggroep", published=NOW)
    said = hosting.answer(link=host_of(fresh), answer=HostAnswer.Answer.NO, words="", now=NOW)
    before = stale()
    hosting.handle(answer=said, actor=factories.UserFactory(), now=NOW)
    assert (before, stale()) == (["Zanggroep", "Anders"], ["Anders"])


def test_a_host_of_a_stale_activity_is_asked_once(agenda):
    host_of(activity(agenda, "Koffie"))
    sent = [ask_hosts(now=NOW), ask_hosts(now=NOW), ask_hosts(now=NOW + PAUSE - MINUTE)]
    assert (sent, mails()) == ([1, 0, 0], [(["docent@example.org"], "Gaat uw activiteit nog door?")])


def test_after_the_pause_who_did_not_answer_is_asked_again(agenda):
    link = host_of(activity(agenda, "Koffie", rules=[factories.rule()]))
    sent = [ask_hosts(now=NOW), ask_hosts(now=NOW + PAUSE)]
    hosting.answer(link=link, answer=HostAnswer.Answer.YES, words="", now=NOW + PAUSE)
    sent += [ask_hosts(now=NOW + 3 * PAUSE), ask_hosts(now=NOW + PAUSE + TERM)]
    assert sent == [1, 1, 0, 1]


def test_who_is_not_asked(agenda):
    host_of(activity(agenda, "Zonder adres"), email="")
    host_of(activity(agenda, "Net gewijzigd", published=NOW))
    revoke_link(link=host_of(activity(agenda, "Ingetrokken")), now=NOW)
    over = activity(agenda, "Geen datums meer")
    host_of(over)
    Occurrence.objects.of_pages([over.pk]).delete()
    answered = host_of(activity(agenda, "Al gezegd"))
    hosting.answer(link=answered, answer=HostAnswer.Answer.NO, words="", now=NOW)
    assert (ask_hosts(now=NOW), mails()) == (0, [])


def test_daily_asks_and_twice_asks_once(agenda):
    host_of(activity(agenda, "Koffie"))
    done = [upkeep.daily(now=NOW), upkeep.daily(now=NOW + MINUTE)]
    assert (done, mails()) == ([True, True], [(["docent@example.org"], "Gaat uw activiteit nog door?")])


def test_the_mail_leads_to_a_page_with_the_button(agenda):
    link = host_of(activity(agenda, "Koffie & thee"))
    with time_machine.travel(NOW, tick=False):  # the second of its making stands in a link
        ask_hosts(now=NOW)
        token = host_queries.token_of(link)
    sent = mail.outbox[0]
    address = next(line for line in sent.body.splitlines() if line.startswith("http"))
    page = Client().get(urlsplit(address).path)
    assert (page.context["title"], HostAnswer.objects.count(), address in sent.alternatives[0].content) == (
        "Gaat “Koffie & thee” nog door?",
        0,
        True,
    )
    assert address.endswith(reverse("host_answer", args=[token]))


def test_the_mailed_link_and_code_are_those_that_work(agenda):
    link = host_of(activity(agenda, "Koffie"))
    mail_link(link=link, now=NOW)
    text = mail.outbox[0].body
    assert (host_queries.token_of(link) in text, host_queries.code_of(link) in text) == (True, True)


@pytest.mark.parametrize("how", ["no address", "revoked"])
def test_a_link_that_cannot_be_mailed(agenda, how):
    link = host_of(activity(agenda, "Koffie"), email="" if how == "no address" else "docent@example.org")
    if how == "revoked":
        revoke_link(link=link, now=NOW)
    with pytest.raises(CannotMailError):
        mail_link(link=link, now=NOW)
    assert mails() == []


# --- what staff see -------------------------------------------------------------------------------


@pytest.fixture
def client():
    client = Client()
    client.force_login(factories.UserFactory())
    return client


def test_the_report_says_what_residents_miss_and_takes_the_confirmation(agenda, client):
    page = activity(agenda, "Koffie")
    rows = client.get(reverse("stale_activities")).context["rows"]
    client.post(reverse("confirm_activity", args=[page.pk]))
    after = client.get(reverse("stale_activities")).context["rows"]
    found = [(row["page"].title, row["next"], row["missing"]) for row in rows]
    wanted = [MISSING[one] for one in (Missing.PLACE, Missing.PRICE, Missing.CONTACT, Missing.PICTURE)]
    assert (found, after) == ([("Koffie", "di 24 nov", wanted)], [])


def test_the_dashboard_shows_what_hosts_said_and_did(agenda, client):
    page = activity(agenda, "Koffie", published=NOW)
    link = host_of(page, email="geheim.adres@example.org")
    one = Occurrence.objects.of_pages([page.pk]).soonest_first().first()
    hosting.cancel(link=link, occurrence=one, reason="docent ziek", now=NOW)
    said = hosting.answer(link=link, answer=HostAnswer.Answer.OTHER_TIME, words="op donderdag", now=NOW)
    before = client.get(reverse("wagtailadmin_home")).content.decode()
    client.post(reverse("handle_answer", args=[said.pk]))
    after = client.get(reverse("wagtailadmin_home")).content.decode()
    words = ("op donderdag", "begeleider: docent", "geheim.adres")
    assert ([word in before for word in words], [word in after for word in words]) == (
        [True, True, False],
        [False, True, False],
    )


def test_the_log_names_the_role_of_the_host(agenda, client):
    page = activity(agenda, "Koffie")
    one = Occurrence.objects.of_pages([page.pk]).soonest_first().first()
    hosting.set_full(link=host_of(page), occurrence=one, full=True, now=NOW)
    dates.set_full(occurrence=one, full=False, actor=None, now=NOW)
    entries = staff_history.lines(staff_queries.history_of(one), now=NOW, zone=clock.zone())
    screen = client.get(reverse("dates_of_activity", args=[page.pk])).content.decode()
    assert ([line.who for line in entries], "begeleider: docent" in screen) == (
        ["zonder inlog", "begeleider: docent"],
        True,
    )


def test_staff_make_mail_renew_and_revoke_access(agenda, client):
    page = activity(agenda, "Koffie")
    screen = reverse("host_access", args=[page.pk])
    sheet = client.post(screen, {"role": "docent", "email": "docent@example.org"})
    link = host_queries.links_of(page).get()
    first_code = client.get(sheet.url).context["code"]
    client.post(reverse("host_link", args=[link.pk]), {"do": "mail"})
    client.post(reverse("host_link", args=[link.pk]), {"do": "renew"})
    second_code = client.get(sheet.url).context["code"]
    client.post(reverse("host_link", args=[link.pk]), {"do": "revoke"})
    opened = [host_queries.link_with_code(code, now=NOW) for code in (first_code, second_code)]
    link.refresh_from_db()
    assert (link.role, link.email, link.created_by, link.revoked_at) == ("docent", "", User.objects.get(), NOW)
    assert (mails(), opened, client.get(sheet.url).status_code) == (
        [(["docent@example.org"], "Uw link om de agenda kloppend te houden")],
        [None, None],
        404,
    )


def test_who_may_not_change_dates_sees_and_does_nothing(agenda):
    page = activity(agenda, "Koffie")
    link = host_of(page)
    client = Client()
    client.force_login(factories.UserFactory(is_superuser=False, is_staff=False))
    asked = [
        client.get(reverse("host_access", args=[page.pk])),
        client.get(reverse("host_sheet", args=[link.pk])),
        client.get(reverse("stale_activities")),
        client.post(reverse("host_link", args=[link.pk]), {"do": "revoke"}),
        client.post(reverse("confirm_activity", args=[page.pk])),
    ]
    link.refresh_from_db()
    shown = [response.content.decode() for response in asked]
    assert ([text for text in shown if "docent@example.org" in text], link.revoked_at) == ([], None)
    assert ({response.status_code for response in asked} <= {302, 403}, HostAnswer.objects.count()) == (True, 0)


def test_the_button_on_the_dashboard_works_with_the_browsers_own_check(agenda):
    link = host_of(activity(agenda, "Koffie"))
    hosting.answer(link=link, answer=HostAnswer.Answer.OTHER_TIME, words="op donderdag", now=NOW)
    browser = Client(enforce_csrf_checks=True)
    browser.force_login(factories.UserFactory())
    page = browser.get("/beheer/").content.decode()
    [form] = re.findall(r'<form action="(/beheer/datums/antwoorden/[^"]+)" method="post">(.*?)</form>', page, re.DOTALL)
    token = re.findall(r'name="csrfmiddlewaretoken" value="([^"]+)"', form[1])
    answer = browser.post(form[0], {"csrfmiddlewaretoken": "".join(token)})
    assert (answer.status_code, host_queries.waiting_answers().count()) == (302, 0)


def test_the_list_leads_on_to_its_next_part(agenda, client, monkeypatch):
    monkeypatch.setattr(host_admin.StaleView, "paginate_by", 1)
    for title in ("Koffie", "Schilderen", "Zingen"):
        activity(agenda, title)
    first = client.get(reverse("stale_activities"))
    address = reverse("stale_activities")
    found = re.findall(r'<li class="next">\s*<a href="([^"]+)"', first.content.decode())
    second = client.get(address + "".join(found))
    pages = re.findall(r'<a href="(\?p=\d)"', first.content.decode())
    shown = [[row["page"].title for row in part.context["rows"]] for part in (first, second)]
    assert (shown, sorted(set(pages))) == ([["Koffie"], ["Schilderen"]], ["?p=1", "?p=2", "?p=3"])


@pytest.mark.parametrize("reader", ["nl", "en"])
def test_the_sheet_speaks_the_language_of_the_house_whatever_staff_read(agenda, client, reader):
    link = host_of(activity(agenda, "Koffie"))
    UserProfile.objects.create(user=User.objects.get(pk=client.session["_auth_user_id"]), preferred_language=reader)
    page = client.get(reverse("host_sheet", args=[link.pk])).content.decode()
    sheet = page[page.index('<div class="host-sheet"') :]
    assert (sheet.startswith('<div class="host-sheet" lang="nl">'), "Geef dit blad aan niemand anders." in sheet) == (
        True,
        True,
    )
