"""Serves the demo that ``run.py`` prepared the environment for: the web server, and ``tick`` every minute.

Usage: ``serve.py PORT``, inside .venv. Ends on Ctrl-C or SIGTERM, and when whoever started it is gone; the server ends
with it.
"""

import http.client
import logging
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from types import FrameType

from prepare import prepare

EVERY = 60  # seconds between two ticks
PATIENCE = 60  # seconds a server may take to answer


def main() -> None:
    """Prepare, serve and tick until told to stop."""
    port, org = int(sys.argv[1]), os.environ["ORG"]
    parent = os.getppid()
    signal.signal(signal.SIGTERM, _stop)
    signal.signal(signal.SIGINT, _stop)
    began = time.monotonic()
    print(f"→ {org}: gegevens klaarzetten / preparing data", flush=True)
    prepare(org)
    server = start(port)
    try:
        _wait(server, port)
        _announce(port, time.monotonic() - began)
        _tick_until_stopped(server, parent)
    finally:
        stop(server)


def start(port: int, *, workers: int = 1, threads: int = 4) -> "subprocess.Popen[bytes]":
    """Start the web server on 127.0.0.1; settings come from this process's environment."""
    granian = [str(Path(sys.executable).with_name("granian")), "--interface", "wsgi", "--host", "127.0.0.1", "--no-ws"]
    sizes = ["--port", str(port), "--workers", str(workers), "--blocking-threads", str(threads)]
    # A session of its own: Ctrl-C reaches this process only, which then ends the server in order.
    return subprocess.Popen(
        [*granian, *sizes, "--log-level", "warning", "config.wsgi:application"], start_new_session=True
    )


def stop(server: "subprocess.Popen[bytes]") -> None:
    """End the server and its workers, kindly first."""
    if server.poll() is None:
        server.terminate()
        try:
            server.wait(10)
        except subprocess.TimeoutExpired:
            os.killpg(server.pid, signal.SIGKILL)
            server.wait()


def _wait(server: "subprocess.Popen[bytes]", port: int) -> None:
    """Wait for the first page, so that the address is printed when it works."""
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until and server.poll() is None:
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=PATIENCE)
        try:
            connection.request("GET", "/", headers={"Host": f"localhost:{port}"})
            status = connection.getresponse().status
        except OSError:
            time.sleep(0.1)
            continue
        finally:
            connection.close()
        if status != http.HTTPStatus.OK:
            sys.exit(f"De eerste pagina geeft {status}; de oorzaak staat hierboven / see the cause above.")
        return
    sys.exit("De server is niet gestart; de oorzaak staat hierboven / the server did not start, see above.")


def _announce(port: int, seconds: float) -> None:
    from starters.demo import DEMO_LOGINS  # noqa: PLC0415 - after the environment is set

    site = f"http://localhost:{port}"
    lines = [
        "",
        f"  Site      {site}/",
        f"  Beheer    {site}/beheer/",
        f"  Postvak   {site}/postvak/   (alle verstuurde mail / all mail sent)",
        "",
        *(f"  {login.role:<18} {login.username} / {login.password}" for login in DEMO_LOGINS),
        "",
        f"  Klaar in {seconds:.1f} s. Stoppen: Ctrl-C / ready; stop with Ctrl-C",
        "",
    ]
    print("\n".join(lines), flush=True)


def _tick_until_stopped(server: "subprocess.Popen[bytes]", parent: int) -> None:
    """Run ``tick`` each minute in this process; a failing one is said and tried again."""
    import django  # noqa: PLC0415 - only now: it would slow the first page down
    from django.core.management import call_command  # noqa: PLC0415 - likewise
    from django.db import close_old_connections  # noqa: PLC0415 - likewise

    django.setup()
    due = time.monotonic()
    while server.poll() is None and os.getppid() == parent:
        if time.monotonic() >= due:
            due = time.monotonic() + EVERY
            try:
                call_command("tick", verbosity=0)
            except Exception:
                logging.getLogger("serve").exception("tick failed; the next one is in a minute")
            close_old_connections()
        time.sleep(0.5)
    if server.poll() is not None:
        sys.exit("De server is gestopt / the server has stopped.")


def _stop(_number: int, _frame: FrameType | None) -> None:
    """Leave through ``finally``. A second Ctrl-C while stopping changes nothing."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    sys.exit(0)


if __name__ == "__main__":
    main()
