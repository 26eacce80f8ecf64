"""Under which name a page is kept: addresses that show the same get the same name."""

from urllib.parse import parse_qsl, urlencode

#: Marks that newsletters and social networks hang on an address; they never change what a page shows.
TRACKING = frozenset({"fbclid", "gclid"})
TRACKING_PREFIX = "utm_"

#: Bytes; a longer query is nothing a reader clicks on, and is not kept.
LONGEST_QUERY = 2048


def canonical_query(query: str) -> str | None:
    """Return ``query`` (as in the address, without "?") sorted by name and without tracking marks.

    Values of one name keep their order. None when it is too long to keep.
    """
    if not query:
        return ""
    if len(query) > LONGEST_QUERY:
        return None
    pairs = [
        (name, value)
        for name, value in parse_qsl(query, keep_blank_values=True)
        if name not in TRACKING and not name.startswith(TRACKING_PREFIX)
    ]
    return urlencode(sorted(pairs, key=lambda pair: pair[0]))
