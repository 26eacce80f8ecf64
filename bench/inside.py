"""Measures with nothing cached, in this process: a word on stdin asks for a round, its figures go as JSON to stdout.

``names``, ``page NAME``: seconds and queries of a page of ``asked()``; every request finds a new generation, so that
neither pages nor anything that a process remembers is used again. ``writes``: publishing, and a rebuild that has
nothing to do. ``closure``: closing the organisation for two days while somebody reads. ``memory``: what the process
holds after very many requests.
"""

import io
import json
import os
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from threading import Event, Thread
from typing import Any
from urllib.parse import urlsplit

from django.core.wsgi import get_wsgi_application
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext

application = get_wsgi_application()

from wagtail.models import Page, Site  # noqa: E402 - models need a started Django

from activities.actions.materialise import rebuild  # noqa: E402 - likewise
from activities.models import ActivityPage, Occurrence  # noqa: E402 - likewise
from core import clock  # noqa: E402 - likewise
from core.caching.models import raise_generation  # noqa: E402 - likewise
from core.labels.fields import Labels  # noqa: E402 - likewise
from core.models import Audience, Closure, Neighbourhood, Theme, Venue  # noqa: E402 - likewise

TIMES = 5
REQUESTS, PER_GENERATION, MOST_ADDRESSES = 10_000, 2_000, 250
OK, UNCHANGED = "200 OK", "304 Not Modified"
NOT_AGAIN = "agenda.ics, unchanged"
WRITING = ("INSERT", "UPDATE", "DELETE")


@dataclass(frozen=True, kw_only=True)
class Got:
    """An answer: its seconds, headers and body."""

    seconds: float
    headers: dict[str, str]
    body: bytes


def get(address: str, *, expected: str = OK, known: str = "") -> Got:
    """Ask for a page as a visitor. Raises RuntimeError for another answer than ``expected``."""
    parts = urlsplit(address)
    environ: dict[str, Any] = {
        "REQUEST_METHOD": "GET",
        "PATH_INFO": parts.path,
        "QUERY_STRING": parts.query,
        "SERVER_NAME": "localhost",
        "SERVER_PORT": "80",
        "HTTP_HOST": "localhost",
        "HTTP_IF_NONE_MATCH": known,
        "wsgi.input": io.BytesIO(),
        "wsgi.errors": sys.stderr,
        "wsgi.url_scheme": "http",
    }
    answers: list[tuple[str, list[tuple[str, str]]]] = []
    began = time.perf_counter()
    response = application(environ, lambda status, headers: answers.append((status, headers)))
    body = b"".join(response)
    seconds = time.perf_counter() - began
    response.close()
    status, headers = answers[0]
    if status != expected:
        raise RuntimeError(f"{address} answers {status}")
    return Got(seconds=seconds, headers=dict(headers), body=body)


def get_anew(address: str) -> Got:
    """Ask for a page of which nothing is kept."""
    raise_generation()
    return get(address)


def filters() -> dict[str, str]:
    """Each filter of the agenda with a value that finds something, and some of them together."""
    first = {"wijk": Neighbourhood, "locatie": Venue, "thema": Theme, "doelgroep": Audience}
    rows = {name: f"{name}={model.objects.order_by('pk')[0].slug}" for name, model in first.items()}
    other = f"doelgroep={Audience.objects.order_by('pk')[1].slug}"
    today = clock.today()
    later, week_later = (today + timedelta(days=days) for days in (30, 37))
    flags = {name: f"{name}=1" for name in ("thuis", "gratis", "rolstoel", "ringleiding", "inloop")}
    word, kind = "q=koffieochtend", "soort=koffie"
    return {
        "none": "",
        **rows,
        "soort": kind,
        "van": f"van={later}",
        "van, tot": f"van={later}&tot={week_later}",
        "q": word,
        **flags,
        "pagina": "pagina=2",
        "wijk + soort": f"{rows['wijk']}&{kind}",
        "wijk + q": f"{rows['wijk']}&{word}",
        "wijk + gratis": f"{rows['wijk']}&gratis=1",
        "soort + gratis": f"{kind}&gratis=1",
        "thema + doelgroep": f"{rows['thema']}&{rows['doelgroep']}",
        "thema + doelgroep, that never meet": f"{rows['thema']}&{other}",
        "q, nothing found": "q=zzzz",
    }


def asked() -> dict[str, str]:
    """Every page that is measured, by name."""
    today = clock.today()
    later, weeks_later = (today + timedelta(days=days) for days in (30, 34))
    queries = filters()
    week = (today + timedelta(days=7)).strftime("%G-W%V")
    spans = {"day": f"dag/{later}/", "week": f"week/{week}/", "month": f"maand/{later:%Y-%m}/"}
    return {
        **{f"agenda, filter: {name}": f"/agenda/?{query}" for name, query in queries.items()},
        **{f"agenda of a {name}": f"/agenda/{path}" for name, path in spans.items()},
        **{f"agenda of a {name}, wijk": f"/agenda/{path}?{queries['wijk']}" for name, path in spans.items()},
        "search": "/zoeken/?q=middag",
        # A hundred activities a week give five hundred dates in five weeks.
        "agenda.ics": f"/agenda/agenda.ics?van={today}&tot={weeks_later}",
    }


def names() -> dict[str, list[str]]:
    """The pages that can be asked for."""
    return {"names": [*asked(), NOT_AGAIN]}


def page(name: str) -> dict[str, float]:
    """Seconds and queries of the page ``name``, nothing kept, and how many dates or results it shows.

    Of ``NOT_AGAIN``: of a calendar that has the file already.
    """
    if name == NOT_AGAIN:
        file = asked()["agenda.ics"]
        tag = get(file).headers["ETag"]
        times = [get(file, expected=UNCHANGED, known=tag).seconds for _ in range(TIMES)]
        return {"seconds": statistics.median(times), "queries": 1, "shown": 0}
    address = asked()[name]
    shown = get_anew(address).body.count(b"<h3")
    with CaptureQueriesContext(connection) as captured:
        get_anew(address)
    # Raising the generation is the benchmark's own.
    queries = len([one for one in captured if "UPDATE" not in one["sql"]])
    seconds = statistics.median(get_anew(address).seconds for _ in range(TIMES))
    return {"seconds": seconds, "queries": queries, "shown": shown}


def writes() -> dict[str, dict[str, float]]:
    """One round of what editors do to one activity."""
    page = ActivityPage.objects.filter(slug="meting-7").get()
    now = clock.now()
    done: dict[str, Callable[[], Any]] = {
        "publishing an activity": lambda: page.save_revision().publish(),
        "a rebuild that changes nothing": lambda: rebuild(page.pk, now=now),
    }
    seconds, written = {}, {}
    for name, act in done.items():
        act()
        times = []
        for _ in range(TIMES):
            began = time.perf_counter()
            act()
            times.append(time.perf_counter() - began)
        seconds[name] = statistics.median(times)
        with CaptureQueriesContext(connection) as captured:
            act()
        written[name] = len([one for one in captured if one["sql"].startswith(WRITING)])
    return {"seconds": seconds, "writes": written}


def closure() -> dict[str, float]:
    """Close the organisation for two days, see it on the agenda, and take it away again; somebody reads meanwhile."""
    first = clock.today() + timedelta(days=7)
    made = Closure(first_day=first, last_day=first + timedelta(days=1), reason=Labels({"nl": "lekkage"}))
    waits: list[float] = []
    over = Event()
    reader = Thread(target=_read, args=(waits, over))
    reader.start()
    began = time.perf_counter()
    with transaction.atomic():
        made.save()
    get(f"/agenda/dag/{first}/")
    seconds = time.perf_counter() - began
    over.set()
    reader.join()
    closed = Occurrence.objects.filter(status="cancelled", reason="lekkage").count()
    began = time.perf_counter()
    with transaction.atomic():
        made.delete()
    get(f"/agenda/dag/{first}/")
    return {
        "dates": closed,
        "seconds": seconds,
        "away": time.perf_counter() - began,
        "reads": len(waits),
        "longest": max(waits),
    }


def _read(waits: list[float], over: Event) -> None:
    while not over.is_set():
        began = time.perf_counter()
        list(Occurrence.objects.visible().soonest_first().values_list("pk")[:60])
        waits.append(time.perf_counter() - began)
        time.sleep(0.01)
    connection.close()


def memory() -> dict[str, float]:
    """Megabytes held after a third of the requests and after all, over every page there is and every filter."""
    home = Site.objects.get().root_page
    paths = home.get_descendants(inclusive=True).live().order_by("path").values_list("url_path", flat=True)
    addresses = ["/" + path.removeprefix(home.url_path) for path in paths[:MOST_ADDRESSES]] + list(asked().values())
    held = []
    for number in range(REQUESTS):
        if number % PER_GENERATION == 0:
            raise_generation()
        get(addresses[number * 7 % len(addresses)])
        if number in {REQUESTS // 3, REQUESTS - 1}:
            held.append(_held())
    return {"requests": REQUESTS, "pages": len(addresses), "early": held[0], "late": held[1]}


def _held() -> float:
    pages_held = int(Path("/proc/self/statm").read_text().split()[1])
    return pages_held * os.sysconf("SC_PAGE_SIZE") / 1024 / 1024


def answers() -> Iterator[dict[str, Any]]:
    """One set of figures for each word on stdin."""
    measures: dict[str, Callable[..., dict[str, Any]]] = {
        "names": names,
        "page": page,
        "writes": writes,
        "closure": closure,
        "memory": memory,
    }
    for line in sys.stdin:
        word, space, rest = line.strip().partition(" ")
        yield measures[word](rest) if space else measures[word]()


if __name__ == "__main__":
    print(json.dumps({"dates": Occurrence.objects.count(), "pages": Page.objects.count()}), flush=True)
    for figures in answers():
        print(json.dumps(figures), flush=True)
