"""A throwaway PostgreSQL: its own data in a temporary folder, reached by a socket in it, gone afterwards."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

MISSING = (
    "PostgreSQL ontbreekt: installeer het (Debian: apt install postgresql) of sla het over met SKIP=postgres. "
    "/ PostgreSQL is missing: install it (Debian: apt install postgresql) or skip it with SKIP=postgres."
)


def programs() -> Path | None:
    """Return the folder of the server's programs, where Debian puts them (the newest) or on the path; None without."""
    debian = sorted(Path("/usr/lib/postgresql").glob("*/bin/pg_ctl"), key=lambda path: float(path.parts[-3]))
    if debian:
        return debian[-1].parent
    on_path = shutil.which("pg_ctl")
    return Path(on_path).resolve().parent if on_path else None


@contextmanager
def server() -> Iterator[str]:
    """Run a server and give the DATABASE_URL of the database that it begins with. Needs ``programs()``.

    PostgreSQL refuses to run as root, so there it runs as ``nobody``.
    """
    folder = programs()
    if folder is None:
        raise FileNotFoundError(MISSING)
    owner: dict[str, Any] = {"user": "nobody", "extra_groups": []} if os.geteuid() == 0 else {}
    home = Path(tempfile.mkdtemp(prefix="bk-pg-"))  # short: a socket's path may have about 100 characters
    if owner:
        shutil.chown(home, "nobody")

    def run(program: str, *arguments: str) -> None:
        command = [str(folder / program), *arguments]
        done = subprocess.run(command, cwd=home, check=False, capture_output=True, text=True, **owner)  # type: ignore[call-overload]  # user and group go together
        if done.returncode:
            raise RuntimeError(f"{program}: {done.stdout}{done.stderr}")

    data = str(home / "data")
    try:
        run("initdb", "-D", data, "-A", "trust", "-U", "buurtkring", "-E", "UTF8", "--locale=C", "--no-sync")
        # Nobody needs this data after a crash, so nothing waits for the disk.
        options = f"-k {home} -c listen_addresses='' -c fsync=off -c full_page_writes=off -c max_connections=200"
        run("pg_ctl", "-D", data, "-l", str(home / "log"), "-w", "-o", options, "start")
        try:
            yield f"postgres:///postgres?host={home}&user=buurtkring"
        finally:
            run("pg_ctl", "-D", data, "-m", "immediate", "-w", "stop")
    finally:
        shutil.rmtree(home, ignore_errors=True)
