"""The dates as an Atom feed (RFC 4287): who follows it sees what is new and what changed."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID, uuid5
from xml.sax.saxutils import escape, quoteattr
from zoneinfo import ZoneInfo

from activities.domain.plaintext import cleaned
from activities.feeds.documents import iso
from activities.feeds.entries import Entry
from activities.presentation import occasion_text

#: Below this name the entries get ids that stay, whatever the address of the site (RFC 9562, 5.5).
_NAMES = UUID("6f0b6a6c-6a55-5c41-9d3c-0d5f6a1a7c11")


@dataclass(frozen=True, kw_only=True)
class Feed:
    """What stands around the entries. Addresses are absolute."""

    title: str
    author: str
    language: str
    self_address: str
    page_address: str
    next_address: str
    empty_since: datetime  # what to call its change when it holds nothing


def feed(entries: Iterable[Entry], about: Feed, *, zone: ZoneInfo) -> bytes:
    """Return the feed, what changed last first."""
    newest_first = sorted(entries, key=lambda entry: entry.one.changed_at, reverse=True)
    updated = newest_first[0].one.changed_at if newest_first else about.empty_since
    links = [_link("self", about.self_address, "application/atom+xml")]
    links.append(_link("alternate", about.page_address, "text/html"))
    if about.next_address:
        links.append(_link("next", about.next_address, "application/atom+xml"))  # RFC 5005, 3
    parts = [
        '<?xml version="1.0" encoding="utf-8"?>',
        f'<feed xmlns="http://www.w3.org/2005/Atom" xml:lang={quoteattr(about.language)}>',
        _element("id", f"urn:uuid:{uuid5(_NAMES, about.page_address)}"),
        _element("title", about.title),
        _element("updated", iso(updated, zone)),
        f"<author>{_element('name', about.author)}</author>",
        *links,
        *(_entry(entry, zone) for entry in newest_first),
        "</feed>\n",
    ]
    return "\n".join(parts).encode()


def _entry(entry: Entry, zone: ZoneInfo) -> str:
    one, about = entry.one, entry.about
    when = occasion_text(one, today=one.local_date, zone=zone)
    title = f"{about.title}, {when}"
    if entry.status_text:
        title = f"{entry.status_text}. {title}"
    facts = " · ".join(part for part in (about.kind, entry.place, about.price, entry.participation) if part)
    summary = "\n".join(part for part in (entry.status_text, when, facts, one.note, about.summary) if part)
    return "\n".join(
        [
            "<entry>",
            _element("id", f"urn:uuid:{uuid5(_NAMES, one.uid)}"),
            _element("title", title),
            _element("updated", iso(one.changed_at, zone)),
            _link("alternate", entry.day_address, "text/html"),
            f"<category term={quoteattr(about.page.kind)} label={quoteattr(cleaned(about.kind))}/>",
            _element("summary", summary),
            "</entry>",
        ]
    )


def _element(name: str, text: str) -> str:
    return f"<{name}>{escape(cleaned(text))}</{name}>"


def _link(relation: str, address: str, media_type: str) -> str:
    return f'<link rel="{relation}" type="{media_type}" href={quoteattr(cleaned(address))}/>'
