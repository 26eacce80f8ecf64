"""The few marks of Markdown that the handbook uses, as HTML: headings, paragraphs, lists, bold, code, links, pictures.

Our own texts alone are read with it; all the same everything is escaped, and a link leads to a page of the handbook or
nowhere. Pure: text in, HTML out.
"""

import html
import re
from collections.abc import Callable, Iterator

_INLINE = re.compile(
    r"!\[(?P<alt>[^\]]*)\]\((?P<src>[^)]+)\)|\[(?P<text>[^\]]+)\]\((?P<to>[^)]+)\)"
    r"|\*\*(?P<bold>[^*]+)\*\*|`(?P<code>[^`]+)`"
)
_ITEM = re.compile(r"(?:(?P<number>\d+)\.|-) (?P<text>.*)")
_HEADING = re.compile(r"(?P<marks>#{1,3}) (?P<text>.*)")

type Address = Callable[[str], str]


def to_html(text: str, address: Address) -> str:
    """Return the HTML of ``text``. ``address`` gives the address of what a link or picture names ("datum.md")."""
    return "\n".join(_block(part, address) for part in re.split(r"\n{2,}", text.strip()))


def title_of(text: str) -> str:
    """Return the text of the first heading; empty when there is none."""
    found = re.search(r"^# (.*)$", text, re.MULTILINE)
    return found[1].strip() if found else ""


def pictures_in(text: str) -> list[tuple[str, str]]:
    """Return what each picture shows in words and its file, in their order."""
    return [(found["alt"], found["src"]) for found in _INLINE.finditer(text) if found["src"]]


def links_in(text: str) -> list[str]:
    """Return what the links lead to, in their order."""
    return [found["to"] for found in _INLINE.finditer(text) if found["to"]]


def _block(part: str, address: Address) -> str:
    heading = _HEADING.fullmatch(part)
    if heading:
        level = len(heading["marks"])
        return f"<h{level}>{_inline(heading['text'], address)}</h{level}>"
    items = [_ITEM.fullmatch(line) for line in part.splitlines()]
    if all(items):
        tag = "ol" if items[0] and items[0]["number"] else "ul"
        rows = "".join(f"<li>{_inline(one['text'], address)}</li>" for one in items if one)
        return f"<{tag}>{rows}</{tag}>"
    return f"<p>{_inline(' '.join(part.splitlines()), address)}</p>"


def _inline(text: str, address: Address) -> str:
    return "".join(_pieces(text, address))


def _pieces(text: str, address: Address) -> Iterator[str]:
    end = 0
    for found in _INLINE.finditer(text):
        yield html.escape(text[end : found.start()])
        end = found.end()
        if found["src"]:
            yield f'<img src="{html.escape(address(found["src"]))}" alt="{html.escape(found["alt"])}">'
        elif found["to"]:
            yield f'<a href="{html.escape(address(found["to"]))}">{html.escape(found["text"])}</a>'
        elif found["bold"]:
            yield f"<strong>{html.escape(found['bold'])}</strong>"
        else:
            yield f"<code>{html.escape(found['code'])}</code>"
    yield html.escape(text[end:])
