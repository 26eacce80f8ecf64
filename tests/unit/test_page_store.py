import gzip

import pytest
from django.http import HttpResponse

from core.caching.store import OVERHEAD, Page, PageStore

NOW = (7, 740_000)


def page(body=b"short", stamp=NOW):
    return Page(HttpResponse(body), stamp)


def key(path):
    return ("localhost", path, "")


def test_a_page_is_found_only_at_its_own_generation_and_day():
    store = PageStore(1_000_000)
    kept = page()
    store.put(key("/"), kept)
    found = [store.get(key("/"), stamp) for stamp in (NOW, (8, 740_000), (7, 740_001), (6, 740_000))]
    assert found == [kept, None, None, None]


def test_the_least_recently_asked_is_dropped_first_and_the_bytes_stay_under_the_limit():
    size = page().size
    store = PageStore(3 * size)
    for path in ("/a", "/b", "/c"):
        store.put(key(path), page())
    store.get(key("/a"), NOW)
    store.put(key("/d"), page())
    kept = [path for path in ("/a", "/b", "/c", "/d") if store.get(key(path), NOW)]
    assert (kept, store.size, len(store)) == (["/a", "/c", "/d"], 3 * size, 3)


def test_a_page_larger_than_the_whole_store_is_not_kept():
    store = PageStore(OVERHEAD)
    store.put(key("/"), page())
    assert (store.size, len(store)) == (0, 0)


def test_replacing_a_page_frees_its_bytes():
    store = PageStore(1_000_000)
    store.put(key("/"), page(b"x" * 5000))
    store.put(key("/"), page(b"short", (8, 740_000)))
    assert (store.size, len(store)) == (page().size, 1)


def test_a_slow_render_of_before_a_change_does_not_replace_the_newer_page():
    store = PageStore(1_000_000)
    newer = page(stamp=(8, 740_000))
    store.put(key("/"), newer)
    store.put(key("/"), page(stamp=NOW))
    assert store.get(key("/"), (8, 740_000)) is newer


BODY = b"<p>" + b"words " * 100


@pytest.mark.parametrize(
    ("accepted", "encoding"),
    [
        ("gzip, deflate, br", "gzip"),
        ("gzip", "gzip"),
        ("gzip;q=0.5", "gzip"),
        ("", None),
        ("br", None),
        ("gzip;q=0", None),
        ("gzip; q=0.0, br", None),
    ],
)
def test_each_reader_gets_an_encoding_it_takes(accepted, encoding):
    answer = page(BODY).answer(accepted=accepted, known="")
    body = gzip.decompress(answer.content) if encoding else answer.content
    assert (answer.get("Content-Encoding"), body, answer["Content-Length"]) == (
        encoding,
        BODY,
        str(len(answer.content)),
    )


def test_what_is_too_short_to_compress_stays_as_it_is():
    answer = page(b"short").answer(accepted="gzip", known="")
    assert (answer.get("Content-Encoding"), answer.content) == (None, b"short")


def test_a_known_page_is_not_sent_again():
    kept = page(BODY)
    etag = kept.answer(accepted="", known="")["ETag"]
    for known in (etag, etag.removeprefix("W/"), f'"other", {etag}', "*"):
        answer = kept.answer(accepted="gzip", known=known)
        assert (answer.status_code, answer.content, dict(answer.items())) == (
            304,
            b"",
            {"Vary": "Accept-Encoding, Cookie", "Cache-Control": "public, no-cache", "ETag": etag},
        )
    assert kept.answer(accepted="", known='"other"').status_code == 200


def test_two_answers_share_no_headers():
    kept = page(BODY)
    kept.answer(accepted="", known="")["X-Once"] = "1"
    assert "X-Once" not in kept.answer(accepted="", known="")


def test_a_page_that_says_how_long_it_lasts_keeps_its_word():
    response = HttpResponse(BODY, headers={"Cache-Control": "public, max-age=31536000, immutable"})
    assert Page(response, NOW).answer(accepted="", known="")["Cache-Control"] == "public, max-age=31536000, immutable"
