from datetime import UTC, datetime, timedelta

import pytest
from django.test import RequestFactory

from core.limits.counting import client_address, purge_counts, within_limit
from core.limits.models import RateCount

HOUR = timedelta(hours=1)
NOW = datetime(2026, 11, 22, 10, 15, tzinfo=UTC)


def ask(subject="jan@example.org", *, scope="form", now=NOW):
    return within_limit(scope, subject, limit=2, window=HOUR, now=now)


@pytest.mark.django_db
def test_the_first_ones_pass_and_the_next_do_not():
    assert [ask() for _ in range(4)] == [True, True, False, False]


@pytest.mark.django_db
def test_subjects_scopes_and_windows_are_counted_apart():
    used_up = [ask() for _ in range(3)]
    others = [ask("piet@example.org"), ask(scope="link"), ask(now=NOW + HOUR)]
    assert (used_up, others) == ([True, True, False], [True, True, True])


@pytest.mark.django_db
def test_the_same_e_mail_written_otherwise_is_the_same():
    assert [ask(), ask(" JAN@Example.org "), ask()] == [True, True, False]


@pytest.mark.django_db
def test_no_row_says_who_and_two_windows_cannot_be_joined():
    ask("jan@example.org")
    ask("jan@example.org", now=NOW + HOUR)
    rows = list(RateCount.objects.values_list("key", "count", "ends_at").order_by("ends_at"))
    assert [(len(key), count, ends_at) for key, count, ends_at in rows] == [
        (64, 1, datetime(2026, 11, 22, 11, tzinfo=UTC)),
        (64, 1, datetime(2026, 11, 22, 12, tzinfo=UTC)),
    ]
    assert rows[0][0] != rows[1][0]
    assert [field.name for field in RateCount._meta.fields] == ["id", "key", "count", "ends_at"]


@pytest.mark.django_db
def test_counts_of_windows_that_are_over_are_purged():
    ask()
    ask(now=NOW + HOUR)
    purged = purge_counts(now=datetime(2026, 11, 22, 11, tzinfo=UTC))
    assert (purged, RateCount.objects.count()) == (1, 1)


@pytest.mark.parametrize(
    ("behind_proxy", "meta", "expected"),
    [
        (False, {"REMOTE_ADDR": "203.0.113.7"}, "203.0.113.7"),
        (False, {"REMOTE_ADDR": "203.0.113.7", "HTTP_X_FORWARDED_FOR": "198.51.100.1"}, "203.0.113.7"),
        (True, {"REMOTE_ADDR": "10.0.0.1", "HTTP_X_FORWARDED_FOR": "6.6.6.6, 198.51.100.1"}, "198.51.100.1"),
        (True, {"REMOTE_ADDR": "10.0.0.1"}, "10.0.0.1"),
        (False, {"REMOTE_ADDR": "2001:db8:1:2:3:4:5:6"}, "2001:db8:1:2::/64"),
        (False, {"REMOTE_ADDR": ""}, "unknown"),
        (True, {"REMOTE_ADDR": "10.0.0.1", "HTTP_X_FORWARDED_FOR": "nonsense"}, "unknown"),
    ],
)
def test_whose_address_counts(settings, behind_proxy, meta, expected):
    settings.BEHIND_PROXY = behind_proxy
    assert client_address(RequestFactory().get("/", **meta)) == expected
