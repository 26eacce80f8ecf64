"""The links in stored rich text: to pages and documents by their number, to addresses as they are. Pure."""

from collections.abc import Iterator
from dataclasses import dataclass
from html.parser import HTMLParser


@dataclass(frozen=True, kw_only=True)
class Link:
    """One link. ``page`` or ``document`` is a number; else ``address`` is what was typed. ``words`` are shown."""

    words: str = ""
    page: int | None = None
    document: int | None = None
    address: str = ""


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[Link] = []
        self._open: dict[str, str] | None = None
        self._words: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "a":
            self._open, self._words = {name: value or "" for name, value in attrs}, []

    def handle_data(self, data: str) -> None:
        self._words.append(data)

    def handle_endtag(self, tag: str) -> None:
        if tag != "a" or self._open is None:
            return
        words = " ".join("".join(self._words).split())
        kind, number = self._open.get("linktype", ""), self._open.get("id", "")
        if kind in {"page", "document"} and number.isdecimal():
            self.found.append(Link(words=words, **{kind: int(number)}))  # type: ignore[arg-type]  # both are numbers
        elif self._open.get("href"):
            self.found.append(Link(words=words, address=self._open["href"].strip()))
        self._open = None


def links_in(markup: str) -> list[Link]:
    """Return the links of an HTML fragment as Wagtail stores it, in their order."""
    if "<a" not in markup:
        return []
    reader = _Reader()
    reader.feed(markup)
    reader.close()
    return reader.found


def texts_in(value: object) -> Iterator[str]:
    """Every text in a value of JSON, however deep."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for one in value.values():
            yield from texts_in(one)
    elif isinstance(value, list | tuple):
        for one in value:
            yield from texts_in(one)
