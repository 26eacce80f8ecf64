import gzip
from itertools import count

import pytest
import time_machine
from django.conf import settings
from django.db import OperationalError
from django.test import Client

from core.caching import middleware
from core.caching.models import raise_generation
from tests.integration import cache_urls

pytestmark = [pytest.mark.django_db, pytest.mark.urls("tests.integration.cache_urls")]


@pytest.fixture(autouse=True)
def _count_from_one(monkeypatch):
    monkeypatch.setattr(cache_urls, "rendered", count(1))


def number(response):
    """Which rendering this is."""
    body = b"".join(response) if response.streaming else response.content
    if response.get("Content-Encoding") == "gzip":
        body = gzip.decompress(body)
    return int(body.split()[0])


def numbers(*requests, client=None):
    """The renderings that a row of paths gets."""
    client = client or Client()
    return [number(client.get(path)) for path in requests]


def test_a_marked_page_is_rendered_once():
    assert numbers("/page/", "/page/", "/page/") == [1, 1, 1]


def test_the_first_answer_and_the_next_are_the_same():
    first, second = (Client().get("/page/") for _ in range(2))
    assert (first.content, dict(first.items())) == (second.content, dict(second.items()))


def test_a_hit_costs_one_statement(django_assert_num_queries):
    numbers("/page/")
    with django_assert_num_queries(1) as queries:
        numbers("/page/")
    assert [one["sql"] for one in queries.captured_queries] == ["SELECT value FROM core_cachegeneration WHERE id = 1"]


def test_every_change_is_seen_at_once():
    client = Client()
    before = numbers("/page/", client=client)
    raise_generation()
    assert before + numbers("/page/", "/page/", client=client) == [1, 2, 2]


def test_a_page_rendered_while_something_changed_is_not_served_after_it():
    assert numbers("/changed/", "/changed/") == [1, 2]


def test_a_new_day_is_a_new_page():
    found = []
    for moment in ("2026-11-22 22:59Z", "2026-11-22 22:59:59Z", "2026-11-22 23:00Z", "2026-11-23 22:59Z"):
        with time_machine.travel(moment, tick=False):  # midnight in Amsterdam is 23.00 UTC
            found += numbers("/page/")
    assert found == [1, 1, 2, 2]


def test_the_day_of_the_hour_change_is_one_day():
    found = []
    for moment in ("2026-10-24 22:00Z", "2026-10-25 22:59Z", "2026-10-25 23:00Z"):  # that Sunday lasts 25 hours
        with time_machine.travel(moment, tick=False):
            found += numbers("/page/")
    assert found == [1, 1, 2]


def test_host_path_and_query_tell_pages_apart():
    found = numbers("/page/", "/en/page/", "/page/?a=1", "/page/?a=2")
    other_host = number(Client(HTTP_HOST="localhost").get("/page/"))
    assert (found, other_host, numbers("/page/")) == ([1, 2, 3, 4], 5, [1])


def test_order_of_the_query_and_tracking_marks_make_no_other_page():
    client = Client()
    answers = [client.get(f"/page/?{query}") for query in ("b=2&a=1", "a=1&b=2", "utm_source=x&a=1&b=2&fbclid=y")]
    assert [one.content.split()[:2] for one in answers] == [[b"1", b"a=1&b=2"]] * 3


def test_a_mark_in_the_address_of_the_first_reader_reaches_nobody_else():
    first = Client().get("/page/?utm_source=secret-list&a=1")
    assert first.content.split()[:2] == [b"1", b"a=1"]


def test_a_very_long_query_is_answered_but_not_kept():
    long = "/page/?q=" + "x" * 2048
    assert (numbers(long, long), len(middleware.store)) == ([1, 2], 0)


@pytest.mark.parametrize("path", ["/unmarked/", "/cookie/", "/form/", "/not-found/", "/streaming/"])
def test_what_is_not_the_same_for_everybody_is_not_kept(path):
    found = [number(Client().get(path)) for _ in range(2)]
    assert (found, len(middleware.store)) == ([1, 2], 0)


def test_posts_pass():
    found = [number(Client().post("/page/")) for _ in range(2)]
    assert (found, numbers("/page/")) == ([1, 2], [3])


def test_staff_get_their_own_page_and_nobody_gets_theirs():
    staff = Client()
    staff.cookies[settings.SESSION_COOKIE_NAME] = "any"
    numbers("/page/")
    answer = staff.get("/page/")
    assert (number(answer), answer["Cache-Control"], answer.has_header("ETag")) == (2, "private, no-cache", False)
    assert numbers("/page/") == [1]


def test_other_cookies_do_not_matter():
    reader = Client()
    reader.cookies["django_language"] = "nl"
    assert numbers("/page/") + numbers("/page/", client=reader) == [1, 1]


def test_compressed_once_and_served_to_both():
    plain = Client().get("/page/")
    packed = Client(HTTP_ACCEPT_ENCODING="gzip").get("/page/")
    assert gzip.decompress(packed.content) == plain.content
    assert (plain["ETag"], plain.get("Content-Encoding")) == (packed["ETag"], None)
    assert (packed["Content-Encoding"], packed["Content-Length"]) == ("gzip", str(len(packed.content)))
    again = Client(HTTP_ACCEPT_ENCODING="gzip").get("/page/")
    assert again.content == packed.content


def test_what_is_not_kept_is_compressed_all_the_same():
    packed = Client(HTTP_ACCEPT_ENCODING="gzip").get("/unmarked/")
    assert (packed["Content-Encoding"], number(packed)) == ("gzip", 1)
    staff = Client(HTTP_ACCEPT_ENCODING="gzip")
    staff.cookies[settings.SESSION_COOKIE_NAME] = "any"
    assert staff.get("/page/")["Content-Encoding"] == "gzip"


def test_who_has_the_page_already_is_told_so():
    etag = Client().get("/page/")["ETag"]
    again = Client(HTTP_IF_NONE_MATCH=etag).get("/page/")
    assert (again.status_code, again.content, again["ETag"]) == (304, b"", etag)
    raise_generation()
    changed = Client(HTTP_IF_NONE_MATCH=etag).get("/page/")
    assert (changed.status_code, number(changed)) == (200, 2)


def test_head_gets_the_headers_of_get():
    head = Client().head("/page/")
    get = Client().get("/page/")
    assert (head.status_code, head.content, dict(head.items())) == (200, b"", dict(get.items()))
    assert number(get) == 1


def test_the_browser_asks_again_each_time_and_the_policy_stands_on_copies_too():
    Client().get("/page/")
    copy = Client().get("/page/")
    assert (copy["Cache-Control"], copy["Vary"]) == ("public, no-cache", "Accept-Encoding, Cookie")
    assert copy["Content-Security-Policy"].startswith("default-src 'none'; script-src 'self'")
    assert copy["X-Content-Type-Options"] == "nosniff"
    assert dict(copy.cookies) == {}


def test_a_wrong_host_gets_no_page_not_even_a_copy():
    numbers("/page/")
    answer = Client(HTTP_HOST="evil.example").get("/page/")
    assert (answer.status_code, b"all that a page says" in answer.content) == (400, False)


def test_without_a_database_pages_that_need_none_are_answered(monkeypatch):
    def broken():
        raise OperationalError

    numbers("/page/")
    monkeypatch.setattr(middleware, "read_generation", broken)
    assert numbers("/page/") == [2]  # not the copy: nobody knows whether it is still right
