"""What hosts may do, what becomes of it, and whose links open what."""

from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError

from activities import host_queries
from activities.actions import dates, hosting
from activities.actions.dates import DateNotFoundError
from activities.actions.host_links import PER_ADDRESS, make_link, open_with_code, renew_link, revoke_link
from activities.actions.materialise import rebuild
from activities.models import ActivityPage, Attendance, DateLog, HostAnswer, HostLink, Occurrence
from activities.models.host import WORKS_FOR
from core.caching.models import CacheGeneration
from core.limits.models import RateCount
from core.links.tokens import make_token
from tests import factories
from tests.factories import NOW, TODAY

pytestmark = pytest.mark.django_db
WEEK = timedelta(days=7)
MINUTE = timedelta(minutes=1)
Answer = HostAnswer.Answer


@pytest.fixture
def agenda():
    return factories.site().agenda


@pytest.fixture
def staff():
    return factories.UserFactory()


def dates_of(page):
    return list(Occurrence.objects.visible().of_pages([page.pk]).soonest_first())


@pytest.fixture
def coffee(agenda):
    page = factories.ActivityPageFactory(parent=agenda, rules=[factories.rule(count=3)])
    Occurrence.objects.all().delete()
    rebuild(page.pk, now=NOW)
    return page


@pytest.fixture
def link(coffee, staff):
    return make_link(page=coffee, role="docent", email="docent@example.org", actor=staff, now=NOW)


def log():
    return [
        (entry.action, entry.created_by, entry.host_act.role if hasattr(entry, "host_act") else None)
        for entry in DateLog.objects.order_by("pk")
    ]


# --- links and codes ------------------------------------------------------------------------------


def test_link_and_code_open_the_activity_they_were_made_for(coffee, link):
    code = host_queries.code_of(link)
    found = [
        host_queries.link_with_token(host_queries.token_of(link), now=NOW),
        open_with_code(typed=code, address="203.0.113.7", now=NOW),
        open_with_code(typed=code.replace("-", ""), address="203.0.113.7", now=NOW),
        open_with_code(typed=f" {code.replace('-', ' ')} ", address="203.0.113.7", now=NOW),
    ]
    assert (found, found[0].activity.pk) == ([link] * 4, coffee.pk)


def test_whatever_is_wrong_with_a_link_or_code_opens_nothing(agenda, link, staff):
    token, code = host_queries.token_of(link), host_queries.code_of(link)
    payload, stamp, signature = token.split(".")
    other = make_link(page=factories.ActivityPageFactory(parent=agenda), role="gast", email="", actor=staff, now=NOW)
    forged = {
        "another signature": f"{payload}.{stamp}.{signature[::-1]}",
        "another's payload": ".".join([host_queries.token_of(other).split(".")[0], stamp, signature]),
        "another purpose": make_token("initiatives.confirm", str(link.pk), nonce=link.nonce),
        "another nonce": make_token(host_queries.PURPOSE, str(link.pk), nonce="anders"),
        "gone": make_token(host_queries.PURPOSE, "999999", nonce="x"),
        "cut off": token[:-5],
        "nothing": "",
    }
    assert {name: host_queries.link_with_token(one, now=NOW) for name, one in forged.items()} == dict.fromkeys(forged)
    digits = code.replace("-", "")
    wrong = [f"{digits[:-1]}{(int(digits[-1]) + 1) % 10}", digits[-6:], "", "abc", "9" * 40, f"{other.pk}{digits[-6:]}"]
    assert {one: host_queries.link_with_code(one, now=NOW) for one in wrong} == dict.fromkeys(wrong)


@pytest.mark.parametrize("how", ["revoked", "renewed", "expired", "off line"])
def test_a_link_that_stopped_opens_nothing_and_neither_does_its_code(coffee, link, how):
    token, code, later = host_queries.token_of(link), host_queries.code_of(link), NOW
    if how == "revoked":
        revoke_link(link=link, now=NOW)
    elif how == "renewed":
        renew_link(link=link, now=NOW)
    elif how == "expired":
        later = NOW + WORKS_FOR
    else:
        ActivityPage.objects.filter(pk=coffee.pk).update(live=False)
    assert [host_queries.link_with_token(token, now=later), host_queries.link_with_code(code, now=later)] == [
        None,
        None,
    ]


def test_a_link_that_is_used_goes_on_working(coffee, link):
    hosting.set_full(link=link, occurrence=dates_of(coffee)[1], full=True, now=NOW + WEEK)
    link.refresh_from_db()
    found = [
        host_queries.link_with_token(host_queries.token_of(link), now=NOW + WORKS_FOR + WEEK - MINUTE),
        host_queries.link_with_token(host_queries.token_of(link), now=NOW + WORKS_FOR + WEEK),
    ]
    assert (found, link.works_until) == ([link, None], NOW + WORKS_FOR + WEEK)


def test_revoking_forgets_the_address_and_renewing_brings_the_link_back(link):
    revoke_link(link=link, now=NOW)
    link.refresh_from_db()
    revoked = (link.email, link.revoked_at)
    again = renew_link(link=link, now=NOW + MINUTE)
    token = host_queries.token_of(again)
    assert (revoked, host_queries.link_with_token(token, now=NOW + MINUTE)) == (("", NOW), link)


def test_neither_the_code_nor_the_token_is_stored(link):
    digits = host_queries.code_of(link).split("-", 1)[1].replace("-", "")
    stored = [str(value) for value in HostLink.objects.values().get().values()]
    assert [value for value in stored if digits in value or host_queries.token_of(link) in value] == []


def test_beyond_the_limit_the_right_code_opens_nothing_either(link):
    most, window = PER_ADDRESS
    code = host_queries.code_of(link)
    wrong = [open_with_code(typed="1", address="203.0.113.7", now=NOW) for _ in range(most)]
    right = [
        open_with_code(typed=code, address="203.0.113.7", now=NOW),
        open_with_code(typed=code, address="203.0.113.8", now=NOW),
        open_with_code(typed=code, address="203.0.113.7", now=NOW + window),
    ]
    assert (wrong, right) == ([None] * most, [None, link, link])


def test_every_attempt_is_counted_alike(link):
    counts = []
    for typed in (host_queries.code_of(link), "12", "999-123-456"):
        RateCount.objects.all().delete()
        open_with_code(typed=typed, address="203.0.113.7", now=NOW)
        counts.append(sorted(RateCount.objects.values_list("count", flat=True)))
    assert counts == [[1, 1, 1]] * 3


# --- dates ----------------------------------------------------------------------------------------


def test_a_host_cancels_at_once_and_staff_read_who_did_it(coffee, link):
    first = dates_of(coffee)[0]
    before = CacheGeneration.objects.values_list("value", flat=True).first()
    hosting.cancel(link=link, occurrence=first, reason="docent ziek", now=NOW)
    first.refresh_from_db()
    assert (first.status, first.reason, log()) == ("cancelled", "docent ziek", [("cancelled", None, "docent")])
    assert CacheGeneration.objects.values_list("value", flat=True).first() > before
    assert [act.entry.original_date for act in host_queries.latest_acts(now=NOW)] == [TODAY]


def test_pressing_twice_leaves_one_trace(coffee, link):
    first = dates_of(coffee)[0]
    for _ in range(2):
        hosting.cancel(link=link, occurrence=first, reason="docent ziek", now=NOW)
        hosting.set_full(link=link, occurrence=first, full=True, now=NOW)
    assert log() == [("cancelled", None, "docent"), ("full", None, "docent")]


def test_what_staff_did_is_never_put_to_the_name_of_a_host(coffee, link, staff):
    first = dates_of(coffee)[0]
    dates.cancel_date(occurrence=first, reason="lekkage", actor=staff, now=NOW)
    hosting.cancel(link=link, occurrence=first, reason="lekkage", now=NOW)
    assert log() == [("cancelled", staff, None)]


def test_a_host_undoes_an_own_cancellation_only(coffee, link, staff):
    first, second, _third = dates_of(coffee)
    hosting.cancel(link=link, occurrence=first, reason="docent ziek", now=NOW)
    dates.cancel_date(occurrence=second, reason="lekkage", actor=staff, now=NOW)
    offered = host_queries.own_cancellations(dates_of(coffee))
    hosting.undo_cancel(link=link, occurrence=first, now=NOW)
    with pytest.raises(DateNotFoundError):
        hosting.undo_cancel(link=link, occurrence=second, now=NOW)
    statuses = [one.status for one in dates_of(coffee)]
    assert (list(offered), statuses) == ([first.pk], ["scheduled", "cancelled", "scheduled"])
    assert log() == [("cancelled", None, "docent"), ("cancelled", staff, None), ("undone", None, "docent")]


def test_after_staff_changed_the_reason_the_host_cannot_undo(coffee, link, staff):
    first = dates_of(coffee)[0]
    hosting.cancel(link=link, occurrence=first, reason="docent ziek", now=NOW)
    dates.cancel_date(occurrence=first, reason="geen docent meer", actor=staff, now=NOW)
    with pytest.raises(DateNotFoundError):
        hosting.undo_cancel(link=link, occurrence=first, now=NOW)
    first.refresh_from_db()
    assert (first.status, first.reason) == ("cancelled", "geen docent meer")


def test_another_activity_cannot_be_touched(agenda, link):
    other = factories.ActivityPageFactory(parent=agenda)
    theirs = factories.OccurrenceFactory(page=other)
    tried = [
        lambda: hosting.cancel(link=link, occurrence=theirs, reason="ziek", now=NOW),
        lambda: hosting.undo_cancel(link=link, occurrence=theirs, now=NOW),
        lambda: hosting.set_full(link=link, occurrence=theirs, full=True, now=NOW),
        lambda: hosting.note_present(link=link, occurrence=theirs, number=3, now=NOW),
    ]
    refused = 0
    for act in tried:
        with pytest.raises(DateNotFoundError):
            act()
        refused += 1
    theirs.refresh_from_db()
    assert (refused, theirs.status, theirs.full, log(), Attendance.objects.count()) == (4, "scheduled", False, [], 0)
    assert host_queries.date_of_host(link, theirs.pk) is None


# --- numbers --------------------------------------------------------------------------------------


def test_a_number_is_noted_corrected_and_taken_away(coffee, link):
    first = dates_of(coffee)[0]
    before, stored = [], []
    for number in (12, 14, None):
        before.append(hosting.note_present(link=link, occurrence=first, number=number, now=NOW))
        stored.append(host_queries.numbers_present([first]))
    assert (before, stored) == ([None, 12, 14], [{first.pk: 12}, {first.pk: 14}, {}])


def test_a_number_belongs_to_a_date_that_came(coffee, link):
    first, second, _third = dates_of(coffee)
    with pytest.raises(DateNotFoundError):
        hosting.note_present(link=link, occurrence=second, number=3, now=NOW)
    with pytest.raises(DateNotFoundError):
        hosting.note_present(link=link, occurrence=first, number=3, now=NOW + 4 * WEEK)
    for number in (-1, 10_000):
        with pytest.raises(ValidationError):
            hosting.note_present(link=link, occurrence=first, number=number, now=NOW)
    hosting.cancel(link=link, occurrence=first, reason="ziek", now=NOW)
    first.refresh_from_db()
    with pytest.raises(DateNotFoundError):
        hosting.note_present(link=link, occurrence=first, number=3, now=NOW)
    assert Attendance.objects.count() == 0


# --- answers --------------------------------------------------------------------------------------


def answers():
    return list(HostAnswer.objects.order_by("pk").values_list("answer", "words"))


def test_the_last_answer_counts_until_somebody_handled_it(link, staff):
    hosting.answer(link=link, answer=Answer.NO, words=" gestopt ", now=NOW)
    hosting.answer(link=link, answer=Answer.OTHER_TIME, words="op donderdag", now=NOW + WEEK)
    replaced = answers()
    hosting.handle(answer=HostAnswer.objects.get(), actor=staff, now=NOW + WEEK)
    hosting.answer(link=link, answer=Answer.YES, words="", now=NOW + 2 * WEEK)
    assert replaced == [("other_time", "op donderdag")]
    assert (answers(), list(host_queries.waiting_answers())) == ([("other_time", "op donderdag"), ("yes", "")], [])


def test_an_answer_can_be_taken_back_but_not_after_it_was_handled(link, staff):
    hosting.answer(link=link, answer=Answer.YES, words="", now=NOW)
    hosting.take_back_answer(link=link, now=NOW + MINUTE)
    taken_back = answers()
    handled = hosting.answer(link=link, answer=Answer.NO, words="", now=NOW)
    hosting.handle(answer=handled, actor=staff, now=NOW)
    hosting.take_back_answer(link=link, now=NOW + MINUTE)
    assert (taken_back, answers()) == ([], [("no", "")])


def test_staff_confirm_and_with_it_handle_what_waited(coffee, link, staff):
    hosting.answer(link=link, answer=Answer.NO, words="", now=NOW)
    hosting.confirm(page=coffee, actor=staff, now=NOW + MINUTE)
    rows = list(HostAnswer.objects.order_by("pk").values_list("answer", "created_by", "handled_at", "handled_by"))
    assert rows == [("no", None, NOW + MINUTE, staff.pk), ("yes", staff.pk, None, None)]
