"""Links with which a reader passes a page on: plain addresses, no script of anybody."""

from dataclasses import dataclass
from urllib.parse import quote


@dataclass(frozen=True, kw_only=True)
class Share:
    """What a reader sends: the address, a text that reads well, and the links that do it."""

    url: str
    text: str
    mail_url: str
    whatsapp_url: str


def share_links(*, url: str, text: str) -> Share:
    """Return the links for ``url`` (absolute) with ``text`` (one line) before it."""
    return Share(
        url=url,
        text=text,
        mail_url=f"mailto:?subject={quote(text)}&body={quote(f'{text}\n\n{url}')}",
        whatsapp_url=f"https://wa.me/?text={quote(f'{text} {url}')}",
    )
