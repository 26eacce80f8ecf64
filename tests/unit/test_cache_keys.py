from urllib.parse import parse_qsl, urlencode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.caching.keys import LONGEST_QUERY, canonical_query


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("", ""),
        ("wijk=b&thema=a", "thema=a&wijk=b"),
        ("thema=a&wijk=b", "thema=a&wijk=b"),
        ("wijk=z&wijk=a", "wijk=z&wijk=a"),  # the order of one name's values may mean something
        ("q=", "q="),
        ("q=caf%C3%A9+thee", "q=caf%C3%A9+thee"),
        ("utm_source=nieuwsbrief&wijk=a&utm_campaign=x", "wijk=a"),
        ("fbclid=1&gclid=2", ""),
        ("utmost=1", "utmost=1"),
        ("x" * LONGEST_QUERY, "x" * LONGEST_QUERY + "="),
        ("x" * (LONGEST_QUERY + 1), None),
    ],
)
def test_addresses_that_show_the_same_have_one_name(query, expected):
    assert canonical_query(query) == expected


@given(st.lists(st.tuples(st.text(max_size=5), st.text(max_size=5)), max_size=6))
def test_a_canonical_query_stays_and_says_the_same(pairs):
    canonical = canonical_query(urlencode(pairs))
    assert canonical_query(canonical) == canonical
    kept = [(name, value) for name, value in pairs if not name.startswith("utm_") and name not in {"fbclid", "gclid"}]
    assert sorted(parse_qsl(canonical, keep_blank_values=True)) == sorted(kept)
