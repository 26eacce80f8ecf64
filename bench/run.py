"""``make bench``: the performance table, printed and written to ``var/bench.json``.

Ratios hold on any machine, seconds only on this one; both sizes are measured in turns, since a machine has other work.
Usage: ``run.py [--skip sqlite|postgres] [--activities 10000]``.
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
import phone  # noqa: E402 - beside this file, once scripts/ is on the path
import postgres  # noqa: E402 - likewise
import rows  # noqa: E402 - likewise
import snapshot  # noqa: E402 - likewise

BENCH = ROOT / "var" / "bench"
BIN = Path(sys.executable).parent
MANAGE = [sys.executable, "site/manage.py"]
ROUNDS = 5
SECONDS = 2  # of load, a round
FEW = 100
CLOSURES = 3
CACHED_BAR = 0.7
SHEET_BAR, FIRST_SHEET_BAR = 4, 0.5


def main() -> None:
    """Measure, print, write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--skip", default="", choices=["", "sqlite", "postgres"])
    parser.add_argument("--activities", type=int, default=10_000)
    asked = parser.parse_args()
    BENCH.mkdir(parents=True, exist_ok=True)
    table: list[dict[str, Any]] = []
    with ExitStack() as stack:
        engines = (
            {} if asked.skip == "sqlite" else {"sqlite": lambda number: f"sqlite:///{BENCH / f'{number}.sqlite3'}"}
        )
        if asked.skip != "postgres" and postgres.programs():
            address = stack.enter_context(postgres.server())
            engines["postgres"] = lambda number: address.replace("/postgres?", f"/bench{number}?")
            _create_databases(address, asked.activities)
        for engine, url in engines.items():
            for number in (FEW, asked.activities):
                _say(f"{engine}: {number} activities")
                _fill(number, url(number))
            _manage(url(FEW), "collectstatic", "--no-input", "--verbosity", "0")
            rows: list[dict[str, Any]] = []
            if engine == "sqlite":
                rows += cached_pages(url(FEW))
                with _server("config.wsgi:application", url(FEW)) as site:
                    rows += phone.rows(site)
            rows += uncached(engine, {number: url(number) for number in (FEW, asked.activities)})
            rows += paper(engine, url(FEW))
            _show(rows)
            table += rows
    machine = {"python": platform.python_version(), "machine": platform.machine(), "cores": os.cpu_count()}
    (ROOT / "var" / "bench.json").write_text(json.dumps({"machine": machine, "rows": table}, indent=1) + "\n")


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
    _manage(database, "bench_data", "--activities", str(number), "--initiatives", str(number))
    if database.startswith("postgres"):
        import psycopg  # noqa: PLC0415 - only with PostgreSQL

        with psycopg.connect(database.replace("postgres:///", "postgresql:///"), autocommit=True) as connection:
            connection.execute("VACUUM ANALYZE")  # autovacuum does both on a real server within a minute
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


# --- with nothing cached --------------------------------------------------------------------------


def uncached(engine: str, databases: dict[int, str]) -> list[dict[str, Any]]:
    """What pages, publishing and a closure cost at both sizes, in turns."""
    workers = {size: _worker(database) for size, database in databases.items()}
    for size, worker in workers.items():
        counts = _answer(worker)
        _say(f"  {engine}, {size} activities: {counts['pages']} pages, {counts['dates']} dates")
    few, many = sorted(workers)
    names = _ask(workers[few], "names")["names"]
    pages = {name: _in_turns(workers, f"page {name}") for name in names}
    beside = {
        name: _in_turns(workers, f"page {rows.FULL}", f"page {name}")
        for name, rounds in pages.items()
        if rounds[few][0]["shown"] < rows.AS_FULL * rounds[many][0]["shown"]
    }
    written = _in_turns(workers, "writes")
    closures = [_ask(workers[many], "closure") for _ in range(CLOSURES)]
    measured = rows.page_rows(engine, pages, beside) + rows.write_rows(engine, written)
    measured.append(rows.closure_row(engine, closures))
    for worker in workers.values():
        _end(worker)
    worker = _worker(databases[few])
    _answer(worker)
    measured.append(rows.memory_row(engine, _ask(worker, "memory")))
    _end(worker)
    return measured


def _in_turns(workers: dict[int, Any], word: str, of_many: str = "") -> rows.Rounds:
    """Both sizes right after each other, in every round: what else the machine does then slows both.

    ``of_many``: what the large size is asked, where that is something else.
    """
    found: rows.Rounds = {size: [] for size in workers}
    for _ in range(ROUNDS):
        for size, worker in workers.items():
            found[size].append(_ask(worker, of_many if of_many and size == max(workers) else word))
    return found


def _worker(database: str, script: str = "inside.py") -> Any:
    pipe = subprocess.PIPE
    command = [sys.executable, f"bench/{script}"]
    return subprocess.Popen(command, cwd=ROOT, env=environment(database), stdin=pipe, stdout=pipe, text=True)


def _ask(worker: Any, word: str) -> dict[str, Any]:
    worker.stdin.write(f"{word}\n")
    worker.stdin.flush()
    return _answer(worker)


def _end(worker: Any) -> None:
    worker.stdin.close()
    worker.wait(20)


def _answer(worker: Any) -> dict[str, Any]:
    line = worker.stdout.readline()
    if not line:
        raise RuntimeError("the measuring process ended; see above")
    found: dict[str, Any] = json.loads(line)
    return found


# --- paper --------------------------------------------------------------------------------------


def paper(engine: str, database: str) -> list[dict[str, Any]]:
    """A week sheet beside the uncached agenda page: printed for the first time, and kept while others change."""
    worker = _worker(database, "paper.py")
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
    print(flush=True)
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
