"""``make bench``: the performance table, printed and written to ``var/bench.json``.

Ratios hold on any machine, seconds only on this one. Usage: ``run.py [--skip postgres] [--activities 10000]``.
"""

import argparse
import json
import os
import platform
import re
import resource
import shutil
import socket
import statistics
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "scripts"))
import postgres  # noqa: E402 - found once scripts/ is on the path
import snapshot  # noqa: E402 - likewise

BENCH = ROOT / "var" / "bench"
BIN = Path(sys.executable).parent
MANAGE = [sys.executable, "site/manage.py"]
ROUNDS = 5
SECONDS = 2  # of load, a round
FEW = 100
CACHED_BAR, AGENDA_BAR, QUERIES_BAR = 0.7, 1.5, 12
SHEET_BAR, FIRST_SHEET_BAR = 4, 0.5
#: Wagtail's own queries for /agenda/ (design §7): about five, and two a level.
ROUTING_QUERIES = 7


def main() -> None:
    """Measure, print, write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--skip", default="", help="postgres")
    parser.add_argument("--activities", type=int, default=10_000)
    asked = parser.parse_args()
    BENCH.mkdir(parents=True, exist_ok=True)
    rows: list[dict[str, Any]] = []
    with ExitStack() as stack:
        engines = {"sqlite": lambda number: f"sqlite:///{BENCH / f'{number}.sqlite3'}"}
        if "postgres" not in asked.skip and postgres.programs():
            address = stack.enter_context(postgres.server())
            engines["postgres"] = lambda number: address.replace("/postgres?", f"/bench{number}?")
            _create_databases(address, asked.activities)
        for engine, url in engines.items():
            for number in (FEW, asked.activities):
                _say(f"{engine}: {number} activities")
                _fill(number, url(number))
            if engine == "sqlite":
                _manage(url(FEW), "collectstatic", "--no-input", "--verbosity", "0")
                rows += cached_pages(url(FEW))
            rows += agenda(engine, url(FEW), url(asked.activities), asked.activities)
            rows += paper(engine, url(FEW))
    _show(rows)
    machine = {"python": platform.python_version(), "machine": platform.machine(), "cores": os.cpu_count()}
    (ROOT / "var" / "bench.json").write_text(json.dumps({"machine": machine, "rows": rows}, indent=1) + "\n")


# --- preparing ----------------------------------------------------------------------------------


def environment(database: str, port: int = 80) -> dict[str, str]:
    """A real site's environment, no demo: hashed static files, no debugging help."""
    return {
        **os.environ,
        "DEMO": "",
        "DEBUG": "",
        "ORG": "vleuten",
        "SECRET_KEY": "for-measuring-only-for-measuring-only",
        "ALLOWED_HOSTS": "localhost",
        "BASE_URL": f"http://localhost:{port}" if port != 80 else "http://localhost",  # noqa: PLR2004 - HTTP's own
        "DATABASE_URL": database,
        "VAR_DIR": str(BENCH),
        "STATIC_DIR": str(BENCH / "static"),
        "DJANGO_SETTINGS_MODULE": "config.settings",
        "PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / "site"), str(ROOT / "scripts")]),
    }


def _manage(database: str, *command: str) -> None:
    subprocess.run([*MANAGE, *command], cwd=ROOT, env=environment(database), check=True)


def _create_databases(address: str, many: int) -> None:
    import psycopg  # noqa: PLC0415 - only with PostgreSQL

    with psycopg.connect(address.replace("postgres:///", "postgresql:///"), autocommit=True) as connection:
        for number in {FEW, many}:
            connection.execute(f"CREATE DATABASE bench{number}")


def _fill(number: int, database: str) -> None:
    if database.startswith("sqlite"):
        for path in BENCH.glob(f"{number}.sqlite3*"):
            path.unlink()
        snapshot.fill(BENCH / f"{number}.sqlite3")
    began = time.monotonic()
    _manage(database, "migrate", "--verbosity", "0", "--skip-checks")
    _manage(database, "load_starter", "vleuten")
    _manage(database, "bench_data", "--activities", str(number), "--initiatives", str(number // 10))
    if database.startswith("postgres"):
        import psycopg  # noqa: PLC0415 - only with PostgreSQL

        with psycopg.connect(database.replace("postgres:///", "postgresql:///"), autocommit=True) as connection:
            connection.execute("ANALYZE")  # autovacuum does so on a real server within a minute
    _say(f"  filled in {time.monotonic() - began:.0f} s")


# --- the page cache -----------------------------------------------------------------------------


def cached_pages(database: str) -> list[dict[str, Any]]:
    """Requests per second of pages from cache, beside a bare view of as many bytes on the same server."""
    with _server("config.wsgi:application", database) as site, _server("bench.bare:application", database) as bare:
        return [_cached_page(path, site, bare) for path in ("/", "/agenda/")]


def _cached_page(path: str, site: str, bare: str) -> dict[str, Any]:
    for _ in range(20):  # each blocking thread has seen it
        with urllib.request.urlopen(site + path) as answer:
            size = len(answer.read())
    speeds: dict[str, list[float]] = {"bare": [], "cached": []}
    busy = []
    for _ in range(ROUNDS):
        for name, url in (("bare", f"{bare}/{size}/"), ("cached", site + path)):
            speed, load = _load(url)
            speeds[name].append(speed)
            busy.append(load)
    middle = {name: statistics.median(values) for name, values in speeds.items()}
    ratio = middle["cached"] / middle["bare"]
    return {
        "what": f"{path} from cache beside the bare view, {size} bytes",
        "values": {f"{name} requests/s": round(value) for name, value in middle.items()},
        "client busy": f"{max(busy):.0%}",
        "ratio": round(ratio, 2),
        "bar": f"≥ {CACHED_BAR}",
        "ok": ratio >= CACHED_BAR,
    }


@contextmanager
def _server(application: str, database: str) -> Iterator[str]:
    """Run one worker on the first core."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [str(BIN / "granian"), "--interface", "wsgi", "--host", "127.0.0.1", "--port", str(port), "--no-ws"]
    command += ["--workers", "1", "--blocking-threads", "1", "--log-level", "error", application]
    server = subprocess.Popen([*_pin(0), *command], cwd=ROOT, env=environment(database, port))
    try:
        until = time.monotonic() + 60
        while time.monotonic() < until:
            try:
                socket.create_connection(("127.0.0.1", port), timeout=1).close()
            except OSError:
                time.sleep(0.1)
            else:
                break
        yield f"http://localhost:{port}"
    finally:
        server.terminate()
        server.wait(20)


def _load(url: str) -> tuple[float, float]:
    """Ask ``url`` from the second core: requests per second, and how busy the client was (1 is saturated)."""
    wrk = shutil.which("wrk")
    own = [sys.executable, "bench/client.py", url, str(SECONDS)]
    command = [wrk, "-t1", "-c8", f"-d{SECONDS}s", url] if wrk else own
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    began = time.monotonic()
    said = subprocess.run([*_pin(1), *command], cwd=ROOT, check=True, capture_output=True, text=True).stdout
    elapsed = time.monotonic() - began
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if "Non-2xx" in said:
        raise RuntimeError(f"{url}: {said}")
    used = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    found = re.search(r"Requests/sec:\s*([\d.]+)", said)
    return float(found[1]) if found else 0.0, used / elapsed


def _pin(core: int) -> list[str]:
    return ["taskset", "-c", str(core)] if shutil.which("taskset") and (os.cpu_count() or 1) > 1 else []


# --- the agenda ---------------------------------------------------------------------------------


def agenda(engine: str, few: str, many: str, number: int) -> list[dict[str, Any]]:
    """Time of the uncached agenda page at both sizes, filter by filter."""
    workers = {FEW: _worker(few), number: _worker(many)}
    dates = {size: _answer(worker)["dates"] for size, worker in workers.items()}
    rounds: dict[int, list[dict[str, Any]]] = {FEW: [], number: []}
    for _ in range(ROUNDS):
        for size, worker in workers.items():
            worker.stdin.write("round\n")
            worker.stdin.flush()
            rounds[size].append(_answer(worker))
    for worker in workers.values():
        worker.stdin.close()
        worker.wait(20)
    _say(f"  {engine}: {dates[FEW]} and {dates[number]} dates")
    return [_agenda_row(engine, name, rounds, number) for name in rounds[FEW][0]["seconds"]]


def _worker(database: str, script: str = "agenda.py", *, core: int | None = 0) -> Any:
    command = [*(_pin(core) if core is not None else []), sys.executable, f"bench/{script}"]
    pipe = subprocess.PIPE
    return subprocess.Popen(command, cwd=ROOT, env=environment(database), stdin=pipe, stdout=pipe, text=True)


def _answer(worker: Any) -> dict[str, Any]:
    line = worker.stdout.readline()
    if not line:
        raise RuntimeError("the measuring process ended; see above")
    found: dict[str, Any] = json.loads(line)
    return found


def _agenda_row(engine: str, name: str, rounds: dict[int, list[dict[str, Any]]], number: int) -> dict[str, Any]:
    middle = {size: statistics.median(one["seconds"][name] for one in found) for size, found in rounds.items()}
    queries = {size: found[0]["queries"][name] for size, found in rounds.items()}
    ratio = middle[number] / middle[FEW]
    own = max(queries.values()) - ROUTING_QUERIES
    return {
        "what": f"agenda uncached, {engine}, filter: {name}",
        "values": {
            **{f"ms at {size}": round(seconds * 1000, 1) for size, seconds in middle.items()},
            **{f"queries at {size}": count for size, count in queries.items()},
        },
        "ratio": round(ratio, 2),
        "bar": f"≤ {AGENDA_BAR}, ≤ {QUERIES_BAR} queries beside {ROUTING_QUERIES} for routing",
        "ok": ratio <= AGENDA_BAR and own <= QUERIES_BAR,
    }


# --- paper --------------------------------------------------------------------------------------


def paper(engine: str, database: str) -> list[dict[str, Any]]:
    """A week sheet beside the uncached agenda page: printed for the first time, and kept while others change."""
    worker = _worker(database, "paper.py", core=None)  # the press has both cores
    dates = _answer(worker)["dates"]
    rounds = []
    for _ in range(ROUNDS):
        worker.stdin.write("round\n")
        worker.stdin.flush()
        rounds.append(_answer(worker))
    worker.stdin.close()
    worker.wait(20)
    middle = {name: statistics.median(one[name] for one in rounds) for name in rounds[0]}
    ratio = middle["kept"] / middle["agenda"]
    return [
        {
            "what": f"week sheet of {dates} dates, {engine}",
            "values": {f"ms {name}": round(seconds * 1000, 1) for name, seconds in middle.items()},
            "ratio": round(ratio, 2),
            "bar": f"kept ≤ {SHEET_BAR} × the agenda page uncached, first time ≤ {FIRST_SHEET_BAR} s",
            "ok": ratio <= SHEET_BAR and middle["first"] <= FIRST_SHEET_BAR,
        }
    ]


# --- showing ------------------------------------------------------------------------------------


def _show(rows: list[dict[str, Any]]) -> None:
    print()
    for row in rows:
        values = ", ".join(f"{value} {name}" for name, value in row["values"].items())
        client = f", client {row['client busy']} busy" if "client busy" in row else ""
        print(
            f"{'ok  ' if row['ok'] else 'MISS'} {row['ratio']:>5}  {row['what']}: {values}{client} (bar {row['bar']})"
        )


def _say(line: str) -> None:
    print(line, flush=True)


if __name__ == "__main__":
    main()
