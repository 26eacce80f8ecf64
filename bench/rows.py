"""What was measured, as rows of the table: each with its ratio or number, its bar, and whether it holds."""

import statistics
from typing import Any

#: Bars of design §7, and of the issues that carry it out.
AGENDA_BAR, QUERIES_BAR, SEARCH_BAR, PUBLISH_BAR = 1.5, 12, 2.0, 1.5
FILE_BAR, UNCHANGED_BAR, CLOSURE_SECONDS, MEMORY_BAR = 4.0, 0.2, 3.0, 200
#: Wagtail's own queries for /agenda/ (design §7): about five, and two a level. Routes of ours need none.
ROUTING_QUERIES = 7
#: A read that waits for a closure to be saved takes as long as that; one that does not, a small part of it.
BLOCKED = 0.5

type Rounds = dict[int, list[dict[str, Any]]]
type Row = dict[str, Any]


def page_rows(engine: str, rounds: Rounds) -> list[Row]:
    """How each page's cost grows with the number of activities, and what the calendar file costs beside a page."""
    few, many = sorted(rounds)
    found = []
    for name in rounds[few][0]["seconds"]:
        if name.startswith("agenda.ics"):
            continue
        middle = {size: _median(one, "seconds", name) for size, one in rounds.items()}
        queries = {size: one[0]["queries"][name] for size, one in rounds.items()}
        routing = 0 if name == "search" or name.startswith("agenda of") else ROUTING_QUERIES
        bar = SEARCH_BAR if name == "search" else AGENDA_BAR
        ratio = middle[many] / middle[few]
        found.append(
            {
                "what": f"{engine}: {name}, uncached",
                "values": {**_milliseconds(middle), **{f"queries at {size}": count for size, count in queries.items()}},
                "ratio": round(ratio, 2),
                "bar": f"≤ {bar}, ≤ {QUERIES_BAR} queries beside {routing} for routing",
                "ok": ratio <= bar and max(queries.values()) - routing <= QUERIES_BAR,
            }
        )
    page = _median(rounds[few], "seconds", "agenda, filter: none")
    for name, bar in (("agenda.ics", FILE_BAR), ("agenda.ics, unchanged", UNCHANGED_BAR)):
        seconds = _median(rounds[few], "seconds", name)
        found.append(
            {
                "what": f"{engine}: {name} of 500 dates beside the uncached agenda page",
                "values": {"ms": round(seconds * 1000, 1), "ms of the page": round(page * 1000, 1)},
                "ratio": round(seconds / page, 2),
                "bar": f"≤ {bar}",
                "ok": seconds / page <= bar,
            }
        )
    return found


def write_rows(engine: str, rounds: Rounds) -> list[Row]:
    """Whether an activity's own dates alone decide what it costs to publish it."""
    few, many = sorted(rounds)
    found = []
    for name in rounds[few][0]["seconds"]:
        middle = {size: _median(one, "seconds", name) for size, one in rounds.items()}
        writes = {size: one[0]["writes"][name] for size, one in rounds.items()}
        nothing = name.startswith("a rebuild")
        ratio = middle[many] / middle[few]
        found.append(
            {
                "what": f"{engine}: {name}",
                "values": {**_milliseconds(middle), **{f"writes at {size}": count for size, count in writes.items()}},
                "ratio": round(ratio, 2),
                "bar": f"≤ {PUBLISH_BAR}" + (", 0 writes" if nothing else ""),
                "ok": ratio <= PUBLISH_BAR and not (nothing and any(writes.values())),
            }
        )
    return found


def closure_row(engine: str, rounds: list[dict[str, Any]]) -> Row:
    """A closure of two days: saved, and seen on the agenda; nobody who reads waits for it."""
    seconds = statistics.median(one["seconds"] for one in rounds)
    longest = statistics.median(one["longest"] / one["seconds"] for one in rounds)
    return {
        "what": f"{engine}: a closure of {rounds[0]['dates']} dates, saved and visible",
        "values": {
            "s": round(seconds, 2),
            "s to take away": round(statistics.median(one["away"] for one in rounds), 2),
            "reads meanwhile": round(statistics.median(one["reads"] for one in rounds)),
            "of that time the longest read took": round(longest, 2),
        },
        "ratio": round(seconds, 2),
        "bar": f"≤ {CLOSURE_SECONDS} s, no read longer than {BLOCKED} of it",
        "ok": seconds <= CLOSURE_SECONDS and longest <= BLOCKED,
    }


def memory_row(engine: str, figures: dict[str, Any]) -> Row:
    """What a worker holds after very many requests, and how much of it was added since a third of them."""
    return {
        "what": f"{engine}: memory after {figures['requests']} requests over {figures['pages']} addresses",
        "values": {
            "MB after a third": round(figures["early"]),
            "MB after all": round(figures["late"]),
        },
        "ratio": round(figures["late"]),
        "bar": f"≤ {MEMORY_BAR} MB",
        "ok": figures["late"] <= MEMORY_BAR,
    }


def _median(rounds: list[dict[str, Any]], kind: str, name: str) -> float:
    return statistics.median(one[kind][name] for one in rounds)


def _milliseconds(middle: dict[int, float]) -> dict[str, float]:
    return {f"ms at {size}": round(seconds * 1000, 1) for size, seconds in middle.items()}
