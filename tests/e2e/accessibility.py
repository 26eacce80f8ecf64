"""Writes down, while the tests run, what of the site's accessibility was really checked (home/domain/accessibility.py).

One line of JSON per check in var/accessibility.jsonl; ``make accessibility`` makes the statement's record of it.
"""

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

LINES = Path(__file__).parents[2] / "var" / "accessibility.jsonl"
#: The first words of a case's name → what it shows: a type of page, or a name in home/views/duties.py. The demo's own
#: pages are no part of anybody's site.
KINDS = {
    "home": "home.HomePage",
    "agenda": "activities.AgendaPage",
    "activity": "activities.ActivityPage",
    "no-such-paper": "message",
    "not-found": "message",
    "subscribe": "subscribe",
    "open-data": "open-data",
    "own-website": "own-website",
    "frame": "own-website",
    "screen": "screen",
    "initiatives": "initiatives.InitiativeIndexPage",
    "initiative": "initiatives.InitiativePage",
    "hand-in": "hand-in",
    "back-to-your-idea": "back-to-your-idea",
    "roles": "participation.RoleIndexPage",
    "role": "participation.RolePage",
    "kept-data": "kept-data",
    "neighbourhoods": "home.NeighbourhoodIndexPage",
    "neighbourhood": "home.NeighbourhoodPage",
    "section": "home.SectionPage",
    "standard": "home.StandardPage",
    "mission": "home.MissionPage",
    "policy": "home.PolicyPage",
    "partners": "home.PartnersPage",
    "contact": "home.ContactPage",
    "services": "home.ServiceIndexPage",
    "service": "home.ServicePage",
    "news": "home.NewsIndexPage",
    "news-item": "home.NewsPage",
    "privacy": "home.PrivacyPage",
    "accessibility": "home.AccessibilityPage",
    "complaints": "home.ComplaintsPage",
    "anbi": "home.AnbiPage",
    "search": "search",
    "building-blocks": "demo",
    "mailbox": "demo",
}


def kind_of(name: str) -> str:
    """Return what the case called ``name`` shows; the longest beginning counts. KeyError: add it to KINDS."""
    words = name.split("-")
    beginnings = ["-".join(words[:number]) for number in range(len(words), 0, -1)]
    return next((KINDS[one] for one in beginnings if one in KINDS), None) or KINDS[name]


class Record:
    """One run: a head that says how many checks make a whole one, then a line per check as it is made."""

    def __init__(self, *, checks: int, browser: str, lines: Path = LINES) -> None:
        """Begin anew."""
        self.lines = lines
        lines.parent.mkdir(parents=True, exist_ok=True)
        head = {"checks": checks, "day": datetime.now(UTC).date().isoformat(), "browser": browser}
        lines.write_text(json.dumps(head) + "\n")

    def add(self, *, page: str, width: int, scheme: str, found: dict[str, Any]) -> None:
        """Write down one look at ``page`` (the name of a case, with its organisation); ``found`` is axe's answer."""
        line = {
            "page": page,
            "kind": kind_of(page.partition("-")[2]),
            "width": width,
            "scheme": scheme,
            "tool": f"{found['testEngine']['name']} {found['testEngine']['version']}",
            "findings": len(found["violations"]),
        }
        with self.lines.open("a") as file:
            file.write(json.dumps(line) + "\n")
