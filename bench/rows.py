"""What was measured, as rows of the table: each with its ratio or number, its bar, and whether it holds."""

import statistics
from typing import Any

#: Bars of design §7, and of the issues that carry it out.
AGENDA_BAR, QUERIES_BAR, SEARCH_BAR, PUBLISH_BAR = 1.5, 12, 2.0, 1.5
FILE_BAR, UNCHANGED_BAR, CLOSURE_SECONDS, MEMORY_BAR = 4.0, 0.2, 3.0, 200
#: Wagtail's own queries for /agenda/ (design §7): about five, and two a level. Routes of ours need none.
ROUTING_QUERIES = 7
#: A list that shows as many dates as a page can; and the part of them that counts as as full.
FULL, AS_FULL = "agenda, filter: none", 0.8
#: A read that waits for a closure to be saved takes as long as that; one that does not, a small part of it.
BLOCKED = 0.5

type Rounds = dict[int, list[dict[str, Any]]]
type Row = dict[str, Any]


def page_rows(engine: str, pages: dict[str, Rounds], beside: dict[str, Rounds]) -> list[Row]:
    """How each page's cost grows with the number of activities, and what the calendar file costs beside a page.

    A page that shows more dates at the large size, such as that of a day, stands in ``beside`` too: there it was asked
    in turns with a list of the small size that is as full. More dates on a page cost more, however many there are.
    """
    found = []
    for name, rounds in pages.items():
        if name.startswith("agenda.ics"):
            continue
        queries = {size: one[0]["queries"] for size, one in rounds.items()}
        routing = 0 if name == "search" or name.startswith("agenda of") else ROUTING_QUERIES
        bar = SEARCH_BAR if name == "search" else AGENDA_BAR
        compared = beside.get(name, rounds)
        seconds = {size: [one["seconds"] for one in figures] for size, figures in compared.items()}
        ratio = _growth(seconds)
        found.append(
            {
                "what": f"{engine}: {name}, uncached" + (f", beside {FULL}" if name in beside else ""),
                "values": {
                    **_milliseconds(seconds),
                    **{f"queries at {size}": count for size, count in queries.items()},
                },
                "ratio": round(ratio, 2),
                "bar": f"≤ {bar}, ≤ {QUERIES_BAR} queries beside {routing} for routing",
                "ok": ratio <= bar and max(queries.values()) - routing <= QUERIES_BAR,
            }
        )
    few = min(pages[FULL])
    middle = {name: statistics.median(one["seconds"] for one in rounds[few]) for name, rounds in pages.items()}
    page = middle[FULL]
    for name, bar in (("agenda.ics", FILE_BAR), ("agenda.ics, unchanged", UNCHANGED_BAR)):
        found.append(
            {
                "what": f"{engine}: {name} of 500 dates beside the uncached agenda page",
                "values": {"ms": round(middle[name] * 1000, 1), "ms of the page": round(page * 1000, 1)},
                "ratio": round(middle[name] / page, 2),
                "bar": f"≤ {bar}",
                "ok": middle[name] / page <= bar,
            }
        )
    return found


def write_rows(engine: str, rounds: Rounds) -> list[Row]:
    """Whether an activity's own dates alone decide what it costs to publish it."""
    found = []
    for name in rounds[min(rounds)][0]["seconds"]:
        seconds = {size: [one["seconds"][name] for one in figures] for size, figures in rounds.items()}
        writes = {size: one[0]["writes"][name] for size, one in rounds.items()}
        nothing = name.startswith("a rebuild")
        ratio = _growth(seconds)
        found.append(
            {
                "what": f"{engine}: {name}",
                "values": {**_milliseconds(seconds), **{f"writes at {size}": count for size, count in writes.items()}},
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


def _growth(seconds: dict[int, list[float]]) -> float:
    """The median of the ratios of the rounds, each of the large size beside the small one of the same moment."""
    few, many = sorted(seconds)
    return statistics.median(large / small for small, large in zip(seconds[few], seconds[many], strict=True))


def _milliseconds(seconds: dict[int, list[float]]) -> dict[str, float]:
    return {f"ms at {size}": round(statistics.median(found) * 1000, 1) for size, found in seconds.items()}
