"""Measures the agenda page with nothing cached, in this process: a line on stdin asks for a round, as JSON on stdout.

``seconds`` holds the median of each filter, ``queries`` the number beside it. Every request finds a new generation,
so that neither pages nor anything that a process remembers is used again.
"""

import io
import json
import statistics
import sys
import time
from datetime import timedelta
from typing import Any

from django.core.wsgi import get_wsgi_application
from django.db import connection
from django.test.utils import CaptureQueriesContext

application = get_wsgi_application()

from activities.models import Occurrence  # noqa: E402 - models need a started Django
from core import clock  # noqa: E402 - likewise
from core.caching.models import raise_generation  # noqa: E402 - likewise
from core.models import Audience, Neighbourhood, Theme, Venue  # noqa: E402 - likewise

TIMES = 7


def get(query: str, path: str = "/agenda/") -> float:
    """Ask for ``path`` as a new visitor; return the seconds it took. Raises RuntimeError for any answer but 200."""
    raise_generation()
    environ: dict[str, Any] = {
        "REQUEST_METHOD": "GET",
        "PATH_INFO": path,
        "QUERY_STRING": query,
        "SERVER_NAME": "localhost",
        "SERVER_PORT": "80",
        "HTTP_HOST": "localhost",
        "wsgi.input": io.BytesIO(),
        "wsgi.errors": sys.stderr,
        "wsgi.url_scheme": "http",
    }
    statuses = []
    began = time.perf_counter()
    response = application(environ, lambda status, _headers: statuses.append(status))
    b"".join(response)
    seconds = time.perf_counter() - began
    response.close()
    if not statuses[0].startswith("200"):
        raise RuntimeError(f"{path}?{query} answers {statuses[0]}")
    return seconds


def filters() -> dict[str, str]:
    """Each filter with a value that finds something."""
    first = {
        "wijk": Neighbourhood.objects.first(),
        "locatie": Venue.objects.first(),
        "thema": Theme.objects.first(),
        "doelgroep": Audience.objects.first(),
    }
    flags = ("thuis", "gratis", "rolstoel", "ringleiding", "inloop")
    later = clock.today() + timedelta(days=30)
    return {
        "none": "",
        **{name: f"{name}={row.slug}" for name, row in first.items() if row},
        "soort": "soort=koffie",
        "van": f"van={later}",
        "van, tot": f"van={later}&tot={later + timedelta(days=7)}",
        "q": "q=koffie",
        **{name: f"{name}=1" for name in flags},
        "pagina": "pagina=2",
    }


def measure() -> dict[str, dict[str, float]]:
    """One round over all filters."""
    seconds, queries = {}, {}
    for name, query in filters().items():
        get(query)
        seconds[name] = statistics.median(get(query) for _ in range(TIMES))
        with CaptureQueriesContext(connection) as captured:
            get(query)
        # Raising the generation is the benchmark's own.
        queries[name] = len([one for one in captured if "UPDATE" not in one["sql"]])
    return {"seconds": seconds, "queries": queries}


if __name__ == "__main__":
    print(json.dumps({"dates": Occurrence.objects.count()}), flush=True)
    for _ in sys.stdin:
        print(json.dumps(measure()), flush=True)
