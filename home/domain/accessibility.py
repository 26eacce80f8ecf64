"""What the tests wrote down of the accessibility they really checked. Pure.

tests/e2e/test_pages.py writes a line per check while it runs, scripts/accessibility.py gathers them into
home/accessibility_check.json, and the accessibility statement shows that.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any


@dataclass(frozen=True, kw_only=True)
class Checked:
    """One whole run over the pages: when, with what, how often, and what was found.

    ``kinds`` maps what was looked at ("home.HomePage", or the name of a view) to the number of different states of it;
    ``checks`` counts every look: each state on each width and in each colour scheme.
    """

    day: date
    tool: str
    browser: str
    widths: tuple[int, ...]
    schemes: tuple[str, ...]
    kinds: Mapping[str, int]
    checks: int
    findings: int


def gathered(lines: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """Return the record of a whole run: a head that says how many checks it has, then a line per check.

    Raises ValueError when a check is missing (half a run says nothing about the other half), or the tool changed.
    """
    head, *checks = lines
    different = {(one["page"], one["width"], one["scheme"]) for one in checks}
    if len(different) != head["checks"] or len(checks) != len(different):
        raise ValueError(f"{len(different)} of {head['checks']} checks were made")
    (tool,) = {one["tool"] for one in checks}
    kinds = Counter(kind for kind, _page in {(one["kind"], one["page"]) for one in checks})
    return {
        "day": head["day"],
        "tool": tool,
        "browser": head["browser"],
        "widths": sorted({one["width"] for one in checks}),
        "schemes": sorted({one["scheme"] for one in checks}),
        "kinds": dict(sorted(kinds.items())),
        "checks": len(checks),
        "findings": sum(one["findings"] for one in checks),
    }


def read(record: Mapping[str, Any]) -> Checked:
    """Read what ``gathered`` wrote."""
    return Checked(
        day=date.fromisoformat(record["day"]),
        tool=record["tool"],
        browser=record["browser"],
        widths=tuple(record["widths"]),
        schemes=tuple(record["schemes"]),
        kinds=record["kinds"],
        checks=record["checks"],
        findings=record["findings"],
    )
