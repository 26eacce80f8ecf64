"""Measures the week sheet beside the agenda page, in this process: a line on stdin asks for a round, as JSON on stdout.

``first``: printed anew. ``kept``: everything read anew, since something else on the site changed, but the same sheet.
``agenda``: the page with nothing cached. All of the same choices, those that find nearest to sixty dates.
"""

import json
import shutil
import statistics
import sys
from datetime import timedelta
from typing import Any

from django.conf import settings
from inside import TIMES, filters, get_anew

from activities import queries
from activities.domain.calendar import Span, Unit
from activities.domain.filters import Filters
from core import clock

WANTED = 60
WEEK = Span.of(Unit.WEEK, clock.today() + timedelta(days=7))


def dates(query: str) -> int:
    """How many dates of next week these choices find."""
    asked = dict(one.split("=") for one in query.split("&") if one)
    read = Filters.read({name: [value] for name, value in asked.items()})
    now, days = clock.now(), {"van": WEEK.period.first, "tot": WEEK.period.last}
    found = queries.matching(Filters(**vars(read) | days), language="nl", now=now, zone=clock.zone())
    return found.count()


def choices() -> tuple[str, int]:
    """The choices that find nearest to sixty dates, and how many."""
    tried = [query for name, query in filters().items() if name not in {"van", "van, tot", "pagina", "q"}]
    return min(((query, dates(query)) for query in tried), key=lambda one: abs(one[1] - WANTED))


def measure(query: str) -> dict[str, float]:
    """One round."""
    sheet = f"/agenda/weekoverzicht.pdf?week={WEEK.name}&{query}"
    first, kept, agenda = [], [], []
    for _time in range(TIMES):
        shutil.rmtree(settings.PAPER_ROOT, ignore_errors=True)
        first.append(get_anew(sheet).seconds)
        kept.append(get_anew(sheet).seconds)
        agenda.append(get_anew(f"/agenda/?{query}").seconds)
    middle: dict[str, Any] = {"first": first, "kept": kept, "agenda": agenda}
    return {name: statistics.median(values) for name, values in middle.items()}


if __name__ == "__main__":
    QUERY, NUMBER = choices()
    print(json.dumps({"dates": NUMBER, "query": QUERY}), flush=True)
    for _ in sys.stdin:
        print(json.dumps(measure(QUERY)), flush=True)
